import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { agencies } from '../src/knowledge/index.ts';
import { unpackModel } from '../src/learn/model-file.ts';
import { packageRoot } from '../src/package-root.ts';
import { readBytes, type ReadResult } from '../src/read/index.ts';
import type { BenchContext, Row } from './row.ts';

interface Field {
  readonly accuracy: number;
}
interface Report {
  readonly body?: { readonly f1: number; readonly accuracy: number };
  readonly pieces?: { readonly f1: number };
  readonly metadata: Readonly<Record<string, Field>>;
}
/** The scorer of `../shared/bench/extraction`, as far as it is used here. */
interface Scorer {
  score(truth: Truth, predictions: ReadonlyMap<string, object>, options: { boot: number }): Report;
}
type Truth = Readonly<Record<string, { readonly url: string; readonly publisher?: unknown }>>;

/** readability with linkedom on the open half, and the best published or measured figure (`research/reading.md`). */
const KNOWN: Readonly<Record<string, readonly [baseline: number, best: number | null]>> = {
  'articles text F1': [94.8, 97.0],
  'articles text exact': [19.8, 28.7],
  'mixed pieces F1': [90.5, 92.4],
  'articles title': [81.3, 95.6],
  'articles byline': [78.0, 83.5],
  'articles publisher': [78.9, 85.6],
  'articles lang': [79.1, 84.6],
  'articles publishedAt': [68.1, 86.8],
  'dates publishedAt': [66.3, 90.3],
  'mixed publishedAt': [60.8, 79.7],
  'mixed title': [64.8, 74.9],
  'mixed byline': [44.5, 63.9],
};

interface CrossValidated {
  readonly f1: number;
  readonly exact: number;
  readonly pieces: number;
}

/** Scores of the last training, on pages of sites, and of page builders, that the trees had not seen; the pages. */
interface ModelMeta {
  readonly crossValidated: CrossValidated;
  readonly byBuilder: CrossValidated;
  readonly pages: readonly string[];
}

/**
 * Extraction on the sets in a folder like `corpora/extraction`: text, pieces, metadata, speed. Where the block filter
 * was trained on a set's own pages, text and pieces are those of its cross-validation by site, as printed by `npm run
 * train -- reader`.
 */
export async function measureExtraction({ data, shared }: BenchContext): Promise<readonly Row[]> {
  const script = path.join(shared, 'bench/extraction/score.mjs');
  if (!existsSync(script)) return [];
  const { score } = (await import(pathToFileURL(script).href)) as Scorer;
  const model = readFileSync(
    path.join(process.env['HEARSAY_MODELS'] ?? path.join(packageRoot(), 'models'), 'reader.bin'),
  );
  const meta = unpackModel(model).meta as unknown as ModelMeta;
  const rows: Row[] = [];
  for (const set of ['articles', 'mixed', 'dates', 'readability', 'charsets']) {
    const folder = path.join(data, set);
    if (!existsSync(path.join(folder, 'truth.json'))) continue;
    const truth = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as Truth;
    const seen = Object.keys(truth).some((id) => meta.pages.includes(id));
    rows.push(...(await measureSet(set, folder, truth, score, seen ? meta : null)));
  }
  rows.push(...(await measureSeeds(shared, score)));
  return rows;
}

async function measureSet(
  set: string,
  folder: string,
  truth: Truth,
  score: Scorer['score'],
  trained: ModelMeta | null,
): Promise<Row[]> {
  const predictions = new Map<string, object>();
  let seconds = 0;
  let agencyAsPublisher = 0;
  for (const [id, { url, publisher }] of Object.entries(truth)) {
    const bytes = gunzipSync(readFileSync(path.join(folder, 'pages', `${id}.html.gz`)));
    const started = process.cpuUsage();
    const [result] = await readBytes(bytes, { name: `${id}.html`, url });
    const used = process.cpuUsage(started);
    seconds += (used.user + used.system) / 1e6;
    const article = articleOf(result);
    if (article) predictions.set(id, article);
    if (
      publisher !== undefined &&
      isAgency(article?.publisher) &&
      !JSON.stringify(publisher).includes(article!.publisher!)
    )
      agencyAsPublisher++;
  }
  const report = score(truth, predictions, { boot: 1 });
  const row = (measure: string, value: number): Row => {
    const known = KNOWN[`${set} ${measure.replace(/,.*/, '')}`];
    return {
      data: `extraction ${set}`,
      measure,
      value: 100 * value,
      baseline: known?.[0] ?? null,
      best: known?.[1] ?? null,
    };
  };
  const suffix = trained ? ', cross-validated' : '';
  return [
    ...(report.body
      ? [
          row(`text F1${suffix}`, trained?.crossValidated.f1 ?? report.body.f1),
          row(`text exact${suffix}`, trained?.crossValidated.exact ?? report.body.accuracy),
        ]
      : []),
    ...(report.body && trained ? [row('text F1, by page builder', trained.byBuilder.f1)] : []),
    ...(report.pieces ? [row(`pieces F1${suffix}`, trained?.crossValidated.pieces ?? report.pieces.f1)] : []),
    ...Object.entries(report.metadata).map(([field, { accuracy }]) => row(field, accuracy)),
    ...(set === 'articles'
      ? [{ ...row('agency given as publisher', 0), value: agencyAsPublisher, unit: 'pages' }]
      : []),
    { ...row('speed', 0), value: Object.keys(truth).length / seconds, unit: 'pages per core second' },
  ];
}

/** The seeds as plain captures, line by line. */
async function measureSeeds(shared: string, score: Scorer['score']): Promise<Row[]> {
  const file = path.join(shared, 'gold/reading/seeds.truth.json');
  if (!existsSync(file)) return [];
  const truth = JSON.parse(readFileSync(file, 'utf8')) as Truth;
  const predictions = new Map<string, object>();
  for (const id of Object.keys(truth)) {
    const article = articleOf(
      (await readBytes(readFileSync(path.join(shared, 'seeds', id)), { name: id, url: null }))[0],
    );
    if (article) predictions.set(id, article);
  }
  const report = score(truth, predictions, { boot: 1 });
  const row = (measure: string, value: number, baseline: number | null): Row => ({
    data: 'extraction seeds',
    measure,
    value: 100 * value,
    baseline,
    best: null,
  });
  return [
    row('text F1', report.body?.f1 ?? 0, 93.5),
    row('text exact', report.body?.accuracy ?? 0, null),
    row('pieces F1', report.pieces?.f1 ?? 0, null),
    ...Object.entries(report.metadata).map(([field, { accuracy }]) => row(field, accuracy, null)),
  ];
}

function articleOf(result: ReadResult | undefined): Extract<ReadResult, { kind: 'article' }>['article'] | null {
  return result?.kind === 'article' ? result.article : null;
}

function isAgency(name: string | null | undefined): boolean {
  return agencies.some((a) => a.kind === 'wire' && (a.name === name || a.aliases.includes(name ?? '')));
}
