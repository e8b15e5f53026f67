import { createReadStream, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip, gunzipSync } from 'node:zlib';
import { groupArticles, StoryIndex, type Grouping, type StoryArticle } from '../src/stories/index.ts';
import type { BenchContext, Row } from './row.ts';

interface StoryDoc extends StoryArticle {
  readonly cluster: string | null;
  readonly copyOf?: string | null;
  readonly alsoFrom?: string | null;
}
interface ReusePair {
  readonly a: string;
  readonly b: string;
  readonly label: string;
}

/** Headlines whose stories are scored, and after which one more is timed beside after all of them, if those are many. */
const SCORED = 40_000,
  MANY = 80_000;
/** How many single articles are entered and timed. */
const MORE = 21;

/**
 * File, and mean linkage over TF-IDF weakened by days: B³ F1 and F1 of pairs, per cent (`corpora/stories/README.md`).
 */
const SETS: readonly (readonly [file: string, b3: number, pairs: number])[] = [
  ['stories-allsides', 92.8, 78.9],
  ['stories-5w1h', 93.6, 84.6],
  ['stories-basil', 98.9, 97.5],
  ['stories-newswcl50', 95.2, 93.9],
  ['stories-meantime', 98, 95.4],
  ['ecbplus-docs', 87.7, 82.7],
];

/** Stories and copies on the development sets that are in the folder, and speed beside bare word splitting. */
export async function measureStories({ data }: BenchContext): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [file, b3, ofPairs] of SETS) {
    const docs = readDocs(data, file);
    if (docs !== null) rows.push(...stories(file, docs, groupArticles(docs), b3, ofPairs));
    if (docs !== null && file === 'stories-allsides') rows.push(...speed(docs));
    if (docs !== null && file === 'stories-meantime') {
      const undated = docs.map((doc) => ({ ...doc, publishedAt: null }));
      rows.push(...stories(`${file}, no dates`, undated, groupArticles(undated), 56.3, 34));
    }
    if (docs !== null && file === 'stories-5w1h') rows.push(...reuse(data, groupArticles(docs)));
  }
  const made = readDocs(data, 'reuse-synth');
  if (made !== null) {
    const [joined, source] = copies(made, groupArticles(made));
    rows.push(
      { data: 'reuse-synth', measure: 'copies, F1 of pairs', value: joined, baseline: 92.4, best: null },
      { data: 'reuse-synth', measure: 'copies, right source', value: source, baseline: 93.1, best: null },
    );
  }
  const headlines = await readHeadlines(data);
  if (headlines.length > 0) rows.push(...streams(headlines));
  return rows;
}

function readDocs(data: string, file: string): StoryDoc[] | null {
  const name = path.join(data, `${file}.dev.jsonl.gz`);
  if (!existsSync(name)) return null;
  return gunzipSync(readFileSync(name))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as StoryDoc);
}

/** All headlines, in order of their days. */
async function readHeadlines(data: string): Promise<StoryDoc[]> {
  const name = path.join(data, 'headlines-uci.dev.jsonl.gz'),
    found: StoryDoc[] = [];
  if (!existsSync(name)) return found;
  for await (const line of createInterface({
    input: createReadStream(name).pipe(createGunzip()),
    crlfDelay: Infinity,
  })) {
    found.push(JSON.parse(line) as StoryDoc);
  }
  return found.map((doc) => ({ ...doc, text: doc.text ?? '' }));
}

function stories(
  data: string,
  docs: readonly StoryDoc[],
  found: readonly Grouping[],
  b3: number,
  ofPairs: number,
  ofDay: (doc: StoryDoc) => string = () => '',
): Row[] {
  const labelled = docs.flatMap((doc, i) =>
    doc.cluster === null ? [] : [[ofDay(doc) + doc.cluster, ofDay(doc) + (found[i]?.story ?? '')] as const],
  );
  const [ours3, oursPairs] = agreement(
    labelled.map(([gold]) => gold),
    labelled.map(([, ours]) => ours),
  );
  return [
    { data, measure: 'stories, B³ F1', value: ours3, baseline: b3, best: null },
    { data, measure: 'stories, F1 of pairs', value: oursPairs, baseline: ofPairs, best: null },
  ];
}

const f1 = (both: number, ours: number, theirs: number): number => (both === 0 ? 0 : (200 * both) / (ours + theirs));

const count = (labels: readonly string[]): Map<string, number> => {
  const n = new Map<string, number>();
  for (const label of labels) n.set(label, (n.get(label) ?? 0) + 1);
  return n;
};
const pairs = (n: Map<string, number>): number => [...n.values()].reduce((sum, x) => sum + (x * (x - 1)) / 2, 0);
const key = (a: string, b: string): string => [a, b].toSorted().join('\n');

/** B³ F1 and F1 over pairs, per cent. */
function agreement(gold: readonly string[], ours: readonly string[]): readonly [b3: number, pairs: number] {
  const g = count(gold),
    h = count(ours),
    both = count(gold.map((label, i) => `${label}\n${ours[i] ?? ''}`));
  let precision = 0,
    recall = 0;
  for (const [cell, n] of both) {
    const [a = '', b = ''] = cell.split('\n');
    precision += (n * n) / (h.get(b) ?? 1);
    recall += (n * n) / (g.get(a) ?? 1);
  }
  return [(200 * precision * recall) / ((precision + recall) * gold.length), f1(pairs(both), pairs(h), pairs(g))];
}

/** The text that each was taken from in the end, through however many hands. */
function roots(rows: readonly Grouping[]): (id: string) => string {
  const to = new Map(rows.map((row) => [row.id, row.copyOf]));
  return (id) => {
    const seen = new Set<string>();
    let at = id;
    for (let next = to.get(at) ?? null; next !== null && !seen.has(at); next = to.get(at) ?? null) {
      seen.add(at);
      at = next;
    }
    return at;
  };
}

/** Copies joined with their sources: F1 over pairs, and share of copies whose source is the right one, per cent. */
function copies(docs: readonly StoryDoc[], rows: readonly Grouping[]): readonly [pairs: number, source: number] {
  const root = roots(rows),
    taken = docs.filter((doc) => typeof doc.copyOf === 'string'),
    plain = docs.filter((doc) => typeof doc.alsoFrom !== 'string');
  const right = taken.filter((doc) => root(doc.id) === doc.copyOf).length;
  return [
    agreement(
      plain.map((doc) => doc.cluster ?? doc.id),
      plain.map((doc) => root(doc.id)),
    )[1],
    (100 * right) / Math.max(1, taken.length),
  ];
}

/** Real pairs that share long runs of words: which are copies. Pairs that the labeller left open are passed over. */
function reuse(data: string, rows: readonly Grouping[]): Row[] {
  const name = path.join(data, 'reuse-5w1h.dev.jsonl');
  if (!existsSync(name)) return [];
  const labelled = readFileSync(name, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ReusePair),
    root = roots(rows);
  const label = new Map(labelled.map((pair) => [key(pair.a, pair.b), pair.label])),
    members = new Map<string, string[]>();
  for (const { id } of rows) members.set(root(id), [...(members.get(root(id)) ?? []), id]);
  const called = [...members.values()]
    .flatMap((ids) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => label.get(key(a, b)))))
    .filter((said) => said !== 'unsure');
  const right = called.filter((said) => said === 'copy').length,
    all = labelled.filter((pair) => pair.label === 'copy').length;
  return [
    {
      data: 'reuse-5w1h',
      measure: 'copies, F1 of pairs',
      value: f1(right, called.length, all),
      baseline: 97.7,
      best: null,
    },
  ];
}

/** Processor time in milliseconds; the clock on the wall tells more of what else runs. */
function timed(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function speed(docs: readonly StoryDoc[]): Row[] {
  const split = timed(() => {
      for (const doc of docs) doc.text.toLowerCase().match(/[\p{L}\p{N}]+/gu);
    }),
    grouped = timed(() => {
      groupArticles(docs);
    });
  return [
    {
      data: 'stories-allsides',
      measure: 'speed beside bare word splitting (bar, not baseline)',
      value: split / grouped,
      baseline: 0.25,
      best: null,
      unit: 'times',
    },
    {
      data: 'stories-allsides',
      measure: 'grouping',
      value: docs.length / (grouped / 1000),
      baseline: null,
      best: null,
      unit: 'articles/s',
    },
  ];
}

function streams(headlines: readonly StoryDoc[]): Row[] {
  const data = 'headlines-uci',
    scored = headlines.slice(0, SCORED);
  const rows = stories(
    `${data}, first ${scored.length}, by day`,
    scored,
    groupArticles(scored),
    83.9,
    83.7,
    (doc) => `${(doc.publishedAt ?? '').slice(0, 10)}|`,
  );
  if (headlines.length < MANY) return rows;
  // the same last days, with few others before them and with all
  const few = oneMore(headlines.slice(-SCORED)),
    whole = oneMore(headlines);
  return [
    ...rows,
    { data, measure: 'grouping, all', value: whole.rate, baseline: null, best: null, unit: 'headlines/s' },
    {
      data,
      measure: `one more article: time after ${whole.count} beside after ${few.count} (bar)`,
      value: whole.oneMore / few.oneMore,
      baseline: 1.5,
      best: null,
      unit: 'times',
    },
  ];
}

interface Grown {
  readonly count: number;
  /** headlines grouped in a second of processor time */ readonly rate: number;
  /** milliseconds for an article that is entered and placed, the median of many */ readonly oneMore: number;
}

/** Group all, then enter single articles on the last day and ask each time which stories it stands in. */
function oneMore(headlines: readonly StoryDoc[]): Grown {
  const index = new StoryIndex(0),
    last = headlines.at(-1);
  const built = timed(() => {
    for (const headline of headlines) index.add(headline);
    index.stories();
  });
  const times = Array.from({ length: MORE }, (_, i) => {
    const like = headlines[(i * 7919) % headlines.length];
    if (like === undefined || last === undefined) return 0;
    return timed(() => {
      index.add({ ...like, id: `one more ${i}`, publishedAt: last.publishedAt });
      index.storiesOf(`one more ${i}`);
    });
  }).toSorted((x, y) => x - y);
  return { count: headlines.length, rate: (1000 * headlines.length) / built, oneMore: times[MORE >> 1] ?? 0 };
}
