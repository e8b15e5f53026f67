import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packageRoot } from '../src/package-root.ts';
import { costOf, HEARSAY, type Cost } from './process-cost.ts';
import type { BenchContext, Row } from './row.ts';

/** A text as `annotate` takes it. */
type Line = { readonly id: string; readonly text: string; readonly lang: string };

/** Texts to measure on, none twice: development articles, or those of the sample story where there are no corpora. */
function texts(shared: string): { readonly name: string; readonly lines: readonly Line[] } {
  const corpora = ['attribution/dev.jsonl.gz', 'stories/stories-5w1h.dev.jsonl.gz'].map((file) =>
    path.join(shared, 'corpora', file),
  );
  const found = corpora.filter((file) => existsSync(file));
  const sample = path.join(packageRoot(), 'examples/zimmermann-1917');
  const all =
    found.length > 0
      ? found.flatMap((file) =>
          gunzipSync(readFileSync(file))
            .toString()
            .trim()
            .split('\n')
            .map((line) => (JSON.parse(line) as { text: string }).text),
        )
      : readdirSync(sample)
          .filter((file) => file.endsWith('.txt'))
          .map((file) => readFileSync(path.join(sample, file), 'utf8'));
  return {
    name: found.length > 0 ? 'attribution dev, 5W1H' : 'examples',
    lines: [...new Set(all)].map((text, i) => ({ id: `t${i}`, text, lang: 'en' })),
  };
}

/** Tokens and tags alone, where wink-nlp is in place. */
const WINK = 'dist/bench/annotate-by-wink.js';
/** A folder that all cores read. */
const FOLDER = 200;

/**
 * How many times as fast two free cores are as one: by clocks of the processor, since a clock on the wall tells what else
 * runs. One core does all work of one worker in turn; two share that of two workers, but none is done before its busiest
 * thread.
 */
function onTwo(one: Cost, two: Cost): number {
  return one.cpu / Math.max(two.cpu / 2, two.busiest);
}

/** So many articles are cold: the process has not read before, and its code is not yet optimised. */
const COLD = 84;

/**
 * What the command line costs, whole processes in processor time, since other work may run beside: texts are new to each.
 * Warm is what more articles cost behind the first.
 */
export async function measureSpeed({ shared }: BenchContext): Promise<readonly Row[]> {
  const { name, lines } = texts(shared);
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-bench-'));
  const written = (some: readonly Line[]): string => {
    const file = path.join(folder, `${some.length}.jsonl`);
    writeFileSync(file, some.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return file;
  };
  const annotated = (some: readonly Line[], jobs: number): Promise<Cost | null> =>
    costOf(HEARSAY, ['annotate', '--jobs', String(jobs), written(some)]);
  const seeds = existsSync(path.join(shared, 'seeds'))
    ? path.join(shared, 'seeds')
    : path.join(packageRoot(), 'examples/zimmermann-1917');
  try {
    const one = { id: 'one', text: 'The plan is dead, the minister said on Monday.', lang: 'en' };
    const [cold, all] = [await annotated(lines.slice(0, COLD), 1), await annotated(lines, 1)];
    const wink = await costOf(WINK, [written(lines.slice(0, COLD))]);
    const [single, two] = [await annotated(lines.slice(0, FOLDER), 1), await annotated(lines.slice(0, FOLDER), 2)];
    const rows: readonly (readonly [data: string, measure: string, cost: Cost | null])[] = [
      ['command line', '--version', await costOf(HEARSAY, ['--version'])],
      ['command line', 'annotate of one sentence', await annotated([one], 1)],
      [seeds.endsWith('seeds') ? 'five seeds' : 'examples', 'trace', await costOf(HEARSAY, traced(seeds, folder))],
      [name, `annotate of ${Math.min(COLD, lines.length)}`, cold],
      [name, `annotate of ${lines.length}`, all],
      [name, `annotate of ${lines.length} by two workers`, await annotated(lines, 2)],
    ];
    const characters = lines.slice(COLD).reduce((sum, { text }) => sum + text.length, 0);
    return [
      ...rows.flatMap(([data, measure, cost]) => (cost ? costRows(data, measure, cost) : [])),
      ...(cold && all && characters > 0
        ? [row(name, 'annotate, warm, new characters a CPU second', characters / (all.cpu - cold.cpu), '/s')]
        : []),
      ...(cold && wink ? [row(name, `annotate of ${COLD}, CPU against wink-nlp`, cold.cpu / wink.cpu, '×')] : []),
      ...(single && two
        ? [row(name, `annotate of ${FOLDER}, two cores against one, by CPU`, onTwo(single, two), '×')]
        : []),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function traced(inputs: string, folder: string): readonly string[] {
  return ['trace', inputs, '--model', 'fast', '--out', path.join(folder, 'dossier')];
}

function row(data: string, measure: string, value: number, unit: string): Row {
  return { data, measure, value, baseline: null, best: null, unit };
}

function costRows(data: string, measure: string, { cpu, peak }: Cost): readonly Row[] {
  return [row(data, `${measure}, CPU`, cpu, 's'), row(data, `${measure}, peak memory`, peak, 'MB')];
}
