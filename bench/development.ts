import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LedgerFile } from '../src/model/index.ts';
import { packageRoot } from '../src/package-root.ts';
import { miniScorer, miniStoriesIn, writeReports, type MiniScorer, type MiniStory } from './mini-stories.ts';
import type { BenchContext, Row } from './row.ts';
import { folderTracer } from './trace-folder.ts';

/** A figure in a scorer's JSON: where it stands, its name in the table, and a plain baseline on the same texts. */
interface Figure {
  readonly at: string;
  readonly measure: string;
  readonly baseline?: number;
  readonly baselineAt?: string;
  /** what it counts, where it is no share */
  readonly unit?: string;
}

const ORIGINS: readonly Figure[] = [
  {
    at: 'balanced',
    measure: 'number of origins exact, mean of one, two, three and more',
    baselineAt: 'baselines.one.balanced',
  },
  { at: 'second.p', measure: 'second origin, precision', baselineAt: 'baselines.newsrooms.second.p' },
  { at: 'second.r', measure: 'second origin, recall', baselineAt: 'baselines.newsrooms.second.r' },
  { at: 'pairs.macro', measure: 'two reports rest on one origin or not, mean F1' },
  { at: 'found', measure: 'claim found in half of its reports' },
  { at: 'range.covers', measure: 'true number within the range' },
  { at: 'range.width', measure: 'mean width of the range', unit: 'origins' },
  { at: 'institutions', measure: 'number of institutions exact' },
];

const RETOLD: readonly Figure[] = [
  { at: 'all.counts.exact.share', measure: 'number of origins of a key claim exact' },
  { at: 'all.counts.error.mean', measure: 'mean error of that number', unit: 'origins' },
  { at: 'all.origins.pairs.f1', measure: 'two reports rest on one origin, F1' },
  { at: 'all.copies.directed.f1', measure: 'copies with their direction, F1' },
  { at: 'all.keyClaims.recall.share', measure: 'key claims found' },
  { at: 'all.keyClaims.pieces.mean', measure: 'groups per key claim', unit: 'groups' },
  { at: 'all.numbers.drift.f1', measure: 'figures that differ, F1' },
  { at: 'all.keyClaims.deniedF.r', measure: 'denials linked' },
  { at: 'all.traps.fallen.share', measure: 'false readings fallen into (less is better)' },
  { at: 'all.traps.required.share', measure: 'required readings there' },
  { at: 'all.attributions.overlap.f1', measure: 'attributions, overlap F1' },
  { at: 'all.attributions.speaker.share', measure: 'speaker right' },
  { at: 'all.attributions.nested.share', measure: 'attributions within others found' },
];

/** Mini-stories of our own by the letter of their id: what was learned from, and those kept from whoever makes rules. */
const INVENTED: readonly (readonly [data: string, ids: RegExp])[] = [
  ['invented, learned from', /^[mnq]/],
  ['invented, in other words', /^p/],
  ['invented, short', /^r/],
  ['invented, as agencies write', /^[st]/],
  ['invented, plain news', /^w/],
  ['invented, new', /^[yz]/],
  ['invented, not read', /^[kux]/],
  ['invented, hard, not read', /^e/],
];

/** Mini-stories balanced over one, two and three origins, by the scorer beside them. */
export async function measureOriginCounts({ data, shared }: BenchContext): Promise<readonly Row[]> {
  return measureMini(await readerOfMini(shared), 'origins', miniStoriesIn(path.join(data, 'origins.jsonl')));
}

/** Mini-stories of our own, by the same scorer: those that rules and weights were made on, and those nobody read. */
export async function measureInvented({ shared }: BenchContext): Promise<readonly Row[]> {
  const reader = await readerOfMini(shared);
  const stories = miniStoriesIn(path.join(packageRoot(), 'bench/invented/origins.jsonl'));
  const rows: Row[] = [];
  for (const [data, ids] of INVENTED)
    rows.push(
      ...(await measureMini(
        reader,
        data,
        stories.filter(({ id }) => ids.test(id)),
      )),
    );
  return rows;
}

interface MiniReader {
  readonly scorer: MiniScorer;
  readonly trace: (folder: string) => Promise<LedgerFile>;
}

async function readerOfMini(shared: string): Promise<MiniReader> {
  return { scorer: await miniScorer(shared), trace: folderTracer() };
}

async function measureMini(reader: MiniReader, data: string, stories: readonly MiniStory[]): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-bench-'));
  try {
    const rows: unknown[] = [];
    for (const story of stories) {
      const own = path.join(folder, story.id);
      writeReports(story, own);
      rows.push(reader.scorer.judge(story, await reader.trace(own)));
    }
    return rowsOf(data, reader.scorer.table(rows), ORIGINS);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whole stories of six reports, by the scorer beside them. */
export function measureRetold({ data, shared }: BenchContext): Promise<readonly Row[]> {
  return scored('retold', path.join(shared, 'bench/retold/score.mjs'), ['--stories', data], RETOLD);
}

async function scored(
  data: string,
  scorer: string,
  args: readonly string[],
  figures: readonly Figure[],
): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-bench-'));
  const file = path.join(folder, 'scores.json');
  try {
    // into a file: a scorer that leaves at once would cut a pipe short
    const out = openSync(file, 'w');
    const run = spawnSync(process.execPath, [realpathSync(scorer), ...args, '--project', packageRoot(), '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', out, 'pipe'],
    });
    closeSync(out);
    if (run.status !== 0) throw new Error(`${scorer} failed: ${run.stderr.trim().split('\n').at(-1) ?? ''}`);
    return rowsOf(data, JSON.parse(readFileSync(file, 'utf8')), figures);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rowsOf(data: string, result: unknown, figures: readonly Figure[]): Row[] {
  return figures.flatMap(({ at, measure, baseline = null, baselineAt, unit }): Row[] => {
    const value = numberAt(result, at);
    if (value === null) return [];
    const plain = baselineAt === undefined ? baseline : numberAt(result, baselineAt);
    return unit === undefined
      ? [{ data, measure, value: 100 * value, baseline: plain === null ? null : 100 * plain, best: null }]
      : [{ data, measure, value, baseline: plain, best: null, unit }];
  });
}

/** The number at a dotted path in parsed JSON, null where there is none. */
function numberAt(value: unknown, at: string): number | null {
  let here = value;
  for (const key of at.split('.')) {
    if (typeof here !== 'object' || here === null) return null;
    here = (here as Readonly<Record<string, unknown>>)[key];
  }
  return typeof here === 'number' ? here : null;
}
