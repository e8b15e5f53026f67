import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { groupArticles, type Grouping, type StoryArticle } from '../src/stories/index.ts';
import type { Row } from './row.ts';

interface StoryDoc extends StoryArticle { readonly cluster: string | null; readonly copyOf?: string | null; readonly alsoFrom?: string | null }

/** File, and mean linkage over TF-IDF weakened by days: B³ F1 and F1 of pairs, per cent (`corpora/stories/README.md`). */
const SETS: readonly (readonly [file: string, b3: number, pairs: number, byDay: boolean])[] = [
  ['stories-allsides', 92.8, 78.9, false], ['stories-5w1h', 93.6, 84.6, false], ['stories-basil', 98.9, 97.5, false], ['stories-newswcl50', 95.2, 93.9, false],
  ['stories-meantime', 98, 95.4, false], ['ecbplus-docs', 87.7, 82.7, false], ['headlines-uci', 83.9, 83.7, true],
];

function read(data: string, file: string): StoryDoc[] {
  const docs = gunzipSync(readFileSync(join(data, `${file}.dev.jsonl.gz`))).toString('utf8').trim().split('\n').map((line) => JSON.parse(line) as StoryDoc);
  return docs.map((doc) => ({ ...doc, text: doc.text ?? '' }));
}

const f1 = (both: number, ours: number, theirs: number): number => (both === 0 ? 0 : (200 * both) / (ours + theirs));

/** B³ F1 and F1 over pairs, per cent. */
function agreement(gold: readonly string[], ours: readonly string[]): readonly [b3: number, pairs: number] {
  const count = (labels: readonly string[]): Map<string, number> => { const n = new Map<string, number>(); for (const label of labels) n.set(label, (n.get(label) ?? 0) + 1); return n; };
  const g = count(gold), h = count(ours), both = count(gold.map((label, i) => `${label}\n${ours[i] ?? ''}`));
  const pairs = (n: Map<string, number>): number => [...n.values()].reduce((sum, x) => sum + (x * (x - 1)) / 2, 0);
  let precision = 0, recall = 0;
  for (const [key, n] of both) { const [a = '', b = ''] = key.split('\n'); precision += (n * n) / (h.get(b) ?? 1); recall += (n * n) / (g.get(a) ?? 1); }
  return [(200 * precision * recall) / ((precision + recall) * gold.length), f1(pairs(both), pairs(h), pairs(g))];
}

/** Copies joined with their sources: F1 over pairs, and share of copies whose source is the right one, per cent. */
function copies(docs: readonly StoryDoc[], rows: readonly Grouping[]): readonly [pairs: number, source: number] {
  const to = new Map(rows.map((row) => [row.id, row.copyOf]));
  const root = (id: string): string => { const seen = new Set<string>(); let at = id; for (let next = to.get(at) ?? null; next !== null && !seen.has(at); next = to.get(at) ?? null) { seen.add(at); at = next; } return at; };
  const taken = docs.filter((doc) => typeof doc.copyOf === 'string'), plain = docs.filter((doc) => typeof doc.alsoFrom !== 'string');
  const right = taken.filter((doc) => root(doc.id) === doc.copyOf).length;
  return [agreement(plain.map((doc) => doc.cluster ?? doc.id), plain.map((doc) => root(doc.id)))[1], (100 * right) / Math.max(1, taken.length)];
}

/** Stories and copies on the development sets, and speed beside bare word splitting. */
export function benchStories(data: string, only?: readonly string[]): readonly Row[] {
  const rows: Row[] = [];
  for (const [file, b3, pairs, byDay] of SETS) {
    if (only !== undefined && !only.includes(file)) continue;
    const docs = read(data, file), found = groupArticles(docs);
    const labelled = docs.flatMap((doc, i) => (doc.cluster === null ? [] : [[doc, found[i]?.story ?? ''] as const]));
    const day = (doc: StoryDoc): string => (byDay ? `${(doc.publishedAt ?? '').slice(0, 10)}|` : '');
    const [ours3, oursPairs] = agreement(labelled.map(([doc]) => day(doc) + (doc.cluster ?? '')), labelled.map(([doc, story]) => day(doc) + story));
    rows.push({ data: file, measure: 'stories, B³ F1', value: ours3, baseline: b3, best: null }, { data: file, measure: 'stories, F1 of pairs', value: oursPairs, baseline: pairs, best: null });
  }
  if (only === undefined || only.includes('reuse-synth')) {
    const docs = read(data, 'reuse-synth'), [pairs, source] = copies(docs, groupArticles(docs));
    rows.push({ data: 'reuse-synth', measure: 'copies, F1 of pairs', value: pairs, baseline: 92.4, best: null }, { data: 'reuse-synth', measure: 'copies, right source', value: source, baseline: 93.1, best: null });
  }
  if (only === undefined || only.includes('speed')) rows.push(...speed(read(data, 'stories-allsides'), read(data, 'headlines-uci')));
  return rows;
}

function speed(docs: readonly StoryDoc[], headlines: readonly StoryDoc[]): Row[] {
  const timed = (work: () => void): number => { const started = performance.now(); work(); return performance.now() - started; };
  const split = timed(() => { for (const doc of docs) doc.text.toLowerCase().match(/[\p{L}\p{N}]+/gu); }), grouped = timed(() => { groupArticles(docs); });
  const perDoc = (n: number): number => timed(() => { groupArticles(headlines.slice(0, n)); }) / n;
  const small = perDoc(10_000), large = perDoc(80_000);
  return [
    { data: 'stories-allsides', measure: 'speed beside bare word splitting', value: split / grouped, baseline: 0.25, best: null, unit: 'times' },
    { data: 'stories-allsides', measure: 'grouping', value: docs.length / (grouped / 1000), baseline: null, best: null, unit: 'articles/s' },
    { data: 'headlines-uci', measure: 'time of one in 80,000 beside one in 10,000', value: large / small, baseline: 1.3, best: null, unit: 'times' },
  ];
}
