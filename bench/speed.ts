import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packageRoot } from '../src/package-root.ts';
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

/** What one run of the command line costs from start to end: seconds of all processors, and its peak memory in MB. */
interface Cost {
  readonly cpu: number;
  readonly peak: number;
}

/** Ticks of a processor's clock in a second, on every Linux. */
const TICKS = 100;

/** Runs the command line, asking /proc what it has cost so far until it has ended; null where there is no /proc. */
async function costOf(args: readonly string[]): Promise<Cost | null> {
  const child = spawn(process.execPath, [path.join(packageRoot(), 'bin/hearsay.js'), ...args], { stdio: 'ignore' });
  let cost: Cost | null = null;
  const poll = setInterval(() => {
    try {
      const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
      // fields 14 and 15, counted behind the name in brackets
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      if (peak) cost = { cpu: (Number(fields[11]) + Number(fields[12])) / TICKS, peak: Number(peak[1]) / 1024 };
    } catch {
      clearInterval(poll); // no /proc here, or the process has ended
    }
  }, 5);
  await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(poll);
  return cost;
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
  const annotated = async (some: readonly Line[], jobs: number): Promise<Cost | null> => {
    const file = path.join(folder, `${some.length}.jsonl`);
    writeFileSync(file, some.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return costOf(['annotate', '--jobs', String(jobs), file]);
  };
  const seeds = existsSync(path.join(shared, 'seeds'))
    ? path.join(shared, 'seeds')
    : path.join(packageRoot(), 'examples/zimmermann-1917');
  try {
    const one = { id: 'one', text: 'The plan is dead, the minister said on Monday.', lang: 'en' };
    const [cold, all] = [await annotated(lines.slice(0, COLD), 1), await annotated(lines, 1)];
    const rows: readonly (readonly [data: string, measure: string, cost: Cost | null])[] = [
      ['command line', '--version', await costOf(['--version'])],
      ['command line', 'annotate of one sentence', await annotated([one], 1)],
      [seeds.endsWith('seeds') ? 'five seeds' : 'examples', 'trace', await costOf(traced(seeds, folder))],
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
