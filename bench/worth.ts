import { spawnSync } from 'node:child_process';
/**
 * What each rule earns on development stories: they are traced once with all rules, and once with each rule left out
 * that fired on them or sets trees right; what a figure falls by is what the rule earns. The parse is made once.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { annotate } from '../src/annotate.ts';
import { TREE_RULES } from '../src/claims/index.ts';
import type { ImmediateEngine, Prepared } from '../src/engine/engine.ts';
import { joinTitle, Ledger } from '../src/ledger/index.ts';
import type { Annotated, Article, LedgerFile } from '../src/model/index.ts';
import { ALL_RULES, type LeftOut } from '../src/model/rules.ts';
import { readInputs } from '../src/read/index.ts';
import { firedIn } from './fired.ts';
import { miniScorer, miniStoriesIn, writeReports, type MiniStory } from './mini-stories.ts';
import type { Row } from './row.ts';

/** A story as it was read, and the folder in which its ledgers are put. */
interface Told {
  readonly name: string;
  readonly articles: readonly Article[];
}
type Figures = ReadonlyMap<string, number>;

/** Figures of the scorer of the retold stories, by where they stand in what it prints. */
const RETOLD: Readonly<Record<string, string>> = {
  'key claims found': 'keyClaims.recall.share',
  'origins exact': 'counts.exact.share',
  'reports on one origin': 'origins.pairs.f1',
  'denials linked': 'keyClaims.deniedF.r',
  'figures that differ': 'numbers.drift.f1',
  attributions: 'attributions.overlap.f1',
  speakers: 'attributions.speaker.share',
};

/** Rows for every rule that fired on the stories: what it earns there, in points of each figure that it moves. */
export async function worthOfRules(shared: string, engine: ImmediateEngine): Promise<readonly Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-worth-'));
  try {
    const retold = await retoldStories(shared, folder);
    const small = await smallStories(shared, folder);
    if (retold.length + small.length === 0) return [];
    const trace = tracer(remembering(engine));
    const ledgersOf = (told: readonly Told[], leftOut: LeftOut): LedgerFile[] => told.map((one) => trace(one, leftOut));
    const figures = async (leftOut: LeftOut): Promise<Figures> =>
      new Map([
        ...retoldFigures(shared, folder, retold, ledgersOf(retold, leftOut)),
        ...(await smallFigures(shared, small, ledgersOf(small, leftOut))),
      ]);
    const fired = new Map<string, number>();
    for (const ledger of [...ledgersOf(retold, ALL_RULES), ...ledgersOf(small, ALL_RULES)]) firedIn(ledger, fired);
    const all = await figures(ALL_RULES);
    const rows: Row[] = [];
    for (const rule of [...fired.keys(), ...TREE_RULES].sort()) {
      const without = await figures(new Set([rule]));
      const moved = [...all].filter(([name, value]) => Math.abs(value - (without.get(name) ?? 0)) > 1e-9);
      const earned = moved.map(([name, value]) => earns(`${rule}: ${name}`, 100 * (value - (without.get(name) ?? 0))));
      rows.push(...(earned.length > 0 ? earned : [earns(`${rule}: nothing`, 0)]));
      process.stderr.write(`worth of ${rule}\n`);
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function earns(measure: string, value: number): Row {
  return { data: 'rules, worth', measure, value, baseline: null, best: null, unit: 'points' };
}

/** Traces stories again and again: what was annotated by the same rules of attribution is kept. */
function tracer(engine: ImmediateEngine): (told: Told, leftOut: LeftOut) => LedgerFile {
  const kept = new Map<Article, Annotated>();
  return ({ articles }, leftOut) => {
    const isOwn = [...leftOut].some((rule) => /^(?:spans|speaker|tree): /u.test(rule));
    const ledger = new Ledger(leftOut);
    for (const article of articles) {
      const annotated = (isOwn ? undefined : kept.get(article)) ?? annotate(joinTitle(article), engine, leftOut);
      if (!isOwn) kept.set(article, annotated);
      ledger.add(article, annotated);
    }
    return ledger.toFile();
  };
}

/** The engine, which reads each text once. */
export function remembering(engine: ImmediateEngine): ImmediateEngine {
  const known = new Map<string, Prepared>();
  return {
    ...engine,
    prepareNow(given) {
      const key = `${given.segmented.id}\u0000${given.segmented.text}`;
      const prepared = known.get(key) ?? engine.prepareNow(given);
      known.set(key, prepared);
      return prepared;
    },
  };
}

async function read(name: string, folder: string): Promise<Told> {
  const articles: Article[] = [];
  for await (const result of readInputs([folder], {})) if (result.kind !== 'unreadable') articles.push(result.article);
  return { name, articles };
}

interface RetoldScorer {
  loadStory(folder: string, places: unknown): unknown;
  feed(story: unknown, folder: string): void;
}

async function retoldStories(shared: string, folder: string): Promise<Told[]> {
  const root = path.join(shared, 'corpora/retold');
  const scorer = path.join(shared, 'bench/retold/score.mjs');
  if (!existsSync(root) || !existsSync(scorer)) return [];
  const { loadStory, feed } = (await import(pathToFileURL(scorer).href)) as RetoldScorer;
  const names = readdirSync(root).filter((name) => existsSync(path.join(root, name, 'gold.json')));
  return Promise.all(
    names.sort().map((name) => {
      const input = path.join(folder, name, 'in');
      feed(loadStory(path.join(root, name), null), input);
      return read(name, input);
    }),
  );
}

function retoldFigures(
  shared: string,
  folder: string,
  told: readonly Told[],
  ledgers: readonly LedgerFile[],
): [string, number][] {
  if (told.length === 0) return [];
  told.forEach(({ name }, i) => {
    mkdirSync(path.join(folder, name, 'out'), { recursive: true });
    writeFileSync(path.join(folder, name, 'out/ledger.json'), JSON.stringify(ledgers[i]));
  });
  const args = ['--ledgers', folder, '--stories', path.join(shared, 'corpora/retold'), '--json'];
  const scorer = path.join(shared, 'bench/retold/score.mjs');
  const run = spawnSync(process.execPath, [scorer, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.status !== 0) throw new Error(`${scorer} failed: ${run.stderr.trim().split('\n').at(-1) ?? ''}`);
  const { all } = JSON.parse(run.stdout) as { readonly all: unknown };
  return Object.entries(RETOLD).map(([name, at]) => [`${name} (retold)`, numberAt(all, at)]);
}

function numberAt(value: unknown, at: string): number {
  let here = value;
  for (const key of at.split('.'))
    here = typeof here === 'object' && here !== null ? (here as Readonly<Record<string, unknown>>)[key] : null;
  return typeof here === 'number' ? here : 0;
}

function smallFile(shared: string): MiniStory[] {
  const file = path.join(shared, 'corpora/origins/origins.jsonl');
  return existsSync(file) ? miniStoriesIn(file) : [];
}

function smallStories(shared: string, folder: string): Promise<Told[]> {
  return Promise.all(
    smallFile(shared).map((story) => {
      const input = path.join(folder, 'small', story.id);
      writeReports(story, input);
      return read(story.id, input);
    }),
  );
}

async function smallFigures(
  shared: string,
  told: readonly Told[],
  ledgers: readonly LedgerFile[],
): Promise<[string, number][]> {
  if (told.length === 0) return [];
  const { judge, table } = await miniScorer(shared);
  const { balanced, pairs } = table(smallFile(shared).map((story, i) => judge(story, ledgers[i] as LedgerFile)));
  return [
    ['origins exact (origins)', balanced],
    ['reports on one origin (origins)', pairs.macro],
  ];
}
