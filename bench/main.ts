/**
 * `npm run bench`: quality on the development sets and speed, beside plain baselines and the best known.
 *
 *   npm run bench                              everything that touches ../shared (or examples/ alone, where that is
 *   missing)
 *   npm run bench -- --only NAME               one corpus: attribution, language, extraction, stories, events, judged; or
 *   best, links, disputed, read, seeds, rules, speed, growth, lasting, chapters, mcp, traced, desk, watch
 *   npm run bench -- --only NAME --data DIR    the same measures on another folder with the same file names
 *   npm run bench -- --write                    … and keep the figures in docs/figures.json, for `npm run docs`
 *   npm run bench -- --json                    rows as JSON, one a line
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/package-root.ts';
import type { Figures } from '../tools/figures.ts';
import type { BenchContext, Row } from './row.ts';

type Measure = (context: BenchContext) => Promise<readonly Row[]>;

/**
 * What is measured on each corpus; a name of `../shared/corpora` or one of ours. Each is loaded only when asked for.
 */
const MEASURES: Readonly<Record<string, readonly (() => Promise<Measure>)[]>> = {
  attribution: [async () => (await import('./attribution.ts')).measureAttribution],
  language: [
    async () => (await import('./syntax.ts')).measureSyntax,
    async () => (await import('./names.ts')).measureNames,
    async () => (await import('./values.ts')).measureValues,
  ],
  extraction: [async () => (await import('./extraction.ts')).measureExtraction],
  read: [async () => (await import('./read-cost.ts')).measureReadCost],
  stories: [
    async () => (await import('./stories.ts')).measureStories,
    async () => (await import('./origins.ts')).measureOrigins,
  ],
  events: [async () => (await import('./claims.ts')).measureClaims],
  origins: [
    async () => (await import('./development.ts')).measureOriginCounts,
    async () => (await import('./development.ts')).measureInvented,
  ],
  links: [async () => (await import('./links.ts')).measureLinks],
  disputed: [async () => (await import('./disputed.ts')).measureDisputed],
  retold: [async () => (await import('./development.ts')).measureRetold],
  best: [async () => (await import('./best.ts')).measureBest],
  judged: [async () => (await import('./judged.ts')).measureJudged],
  rules: [async () => (await import('./rules.ts')).measureRules],
  seeds: [async () => (await import('./seeds.ts')).measureSeeds],
  corroboration: [async () => (await import('./corroboration.ts')).measureCorroboration],
  speed: [async () => (await import('./speed.ts')).measureSpeed],
  lasting: [async () => (await import('./lasting.ts')).measureLasting],
  growth: [
    async () => (await import('./annotate-curve.ts')).measureAnnotateCurve,
    async () => (await import('./growth.ts')).measureGrowth,
  ],
  chapters: [async () => (await import('./chapters.ts')).measureChapters],
  mcp: [async () => (await import('./mcp.ts')).measureMcp],
  traced: [async () => (await import('./traced.ts')).measureTraced],
  desk: [async () => (await import('./desk.ts')).measureDesk],
  watch: [async () => (await import('./watch.ts')).measureWatch],
};

/** A measure below its floor fails the run; `npm run bench` never changes this file. */
interface Floors {
  readonly [measure: string]: number;
}

const root = packageRoot();
const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'boolean' },
    write: { type: 'boolean' },
  },
});
const shared = process.env['HEARSAY_SHARED'] ?? path.join(root, '../shared');
const floors = JSON.parse(readFileSync(path.join(root, 'bench/floors.json'), 'utf8')) as Floors;

const names = options.only ? [options.only] : Object.keys(MEASURES);
if (options.only && !MEASURES[options.only]) {
  process.stderr.write(`--only ${options.only}: no such corpus; there are ${Object.keys(MEASURES).join(', ')}\n`);
  process.exit(2);
}
if (!existsSync(shared) && !options.data)
  process.stderr.write(`${shared} is missing: only what runs on examples/ is measured\n`);

let low = 0;
/** Not corpora of the shared folder: they find what they need, or run on examples/. */
const OWN: ReadonlySet<string> = new Set([
  'best',
  'links',
  'disputed',
  'read',
  'seeds',
  'corroboration',
  'rules',
  'speed',
  'growth',
  'lasting',
  'chapters',
  'mcp',
  'traced',
  'desk',
  'watch',
]);
const measured: Row[] = [];

if (options.data !== undefined && !existsSync(options.data)) {
  process.stderr.write(`--data ${options.data}: there is no such folder\n`);
  process.exit(2);
}
for (const name of names) {
  const data = options.data ?? path.join(shared, 'corpora', name);
  if (!existsSync(data) && !OWN.has(name)) {
    process.stderr.write(`${name}: left out, ${data} is missing\n`);
    continue;
  }
  for (const load of MEASURES[name]!) {
    const started = performance.now();
    const measure = await load();
    const rows = await measure({ data: path.resolve(data), shared: path.resolve(shared) });
    measured.push(...rows);
    for (const row of rows) low += report(row, options.data !== undefined) ? 0 : 1;
    process.stderr.write(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  }
}
if (low > 0) process.stderr.write(`${low} below the floor\n`);
if (options.write && options.data === undefined) keepFigures(measured);
process.exitCode = low > 0 ? 1 : 0;

/** Print a row; false where it is below its floor. Floors hold for the development data only. */
function report(row: Row, otherData: boolean): boolean {
  const floor = otherData ? undefined : floors[`${row.data} | ${row.measure}`];
  const fine = floor === undefined || row.value >= floor;
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ ...row, floor: floor ?? null })}\n`);
    return fine;
  }
  const figure = (n: number | null, unit = ''): string =>
    n === null ? '–' : `${Math.abs(n) >= 1000 ? Math.round(n).toLocaleString('en') : n.toFixed(1)}${unit}`;
  process.stdout.write(
    `${row.data.padEnd(24)} ${row.measure.padEnd(46)} ${figure(row.value, row.unit && ` ${row.unit}`).padStart(12)}   baseline ${figure(row.baseline).padStart(7)}   best ${figure(row.best).padStart(7)}${fine ? '' : `   BELOW THE FLOOR of ${floor}`}\n`,
  );
  return fine;
}

/**
 * Keep the figures of this run in docs/figures.json: of one corpus beside those of the others, which it did not measure;
 * of the whole bench alone, so that no figure stays that nothing prints any more.
 */
function keepFigures(rows: readonly Row[]): void {
  const file = path.join(root, 'docs/figures.json');
  const isWhole = options.only === undefined && existsSync(shared);
  const before = !isWhole && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Figures).rows : {};
  const one = (n: number | null): number | null => (n === null ? null : Math.round(10 * n) / 10);
  const kept = { ...before };
  // speeds differ from run to run: the bench prints them, no page repeats them
  for (const { data, measure, value, baseline, unit } of rows)
    if (unit === undefined || unit === 'origins' || unit === 'groups')
      kept[`${data} | ${measure}`] = { value: one(value) as number, baseline: one(baseline) };
  const sorted = Object.fromEntries(Object.entries(kept).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify({ rows: sorted }, null, 1)}\n`);
}
