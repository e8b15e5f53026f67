import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findDates } from '../src/language/values/index.ts';
import type { Parsed, Span } from '../src/model/index.ts';
import { sentenceDoc } from '../src/language/values/sentence-doc.ts';
import type { BenchContext, Row } from './row.ts';

interface GumDate {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly when?: string;
  readonly from?: string;
  readonly to?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
}
interface GumDoc {
  readonly id: string;
  readonly genre: string;
  readonly dateCreated: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly dates: readonly GumDate[];
}

/** The document with the corpus's own sentences. */
function parsedOf({ text, sentences, dateCreated }: GumDoc): Parsed {
  return {
    ...sentenceDoc(text, dateCreated),
    sentences: sentences.map((span) => ({ span, from: 0, to: 0, paragraph: 0 })),
  };
}

/** First and last day of an ISO value, whatever its precision: `2024` is 2024-01-01 to 2024-12-31. */
function days(value: string): readonly [first: string, last: string] {
  const [a = '', b = a] = value.split('/');
  const month = /^\d{4}-\d\d$/u,
    last = (v: string): string =>
      month.test(v)
        ? new Date(Date.UTC(Number(v.slice(0, 4)), Number(v.slice(5, 7)), 0)).toISOString().slice(0, 10)
        : /^\d{4}$/u.test(v)
          ? `${v}-12-31`
          : v.slice(0, 10);
  const first = (v: string): string => (month.test(v) ? `${v}-01` : /^\d{4}$/u.test(v) ? `${v}-01-01` : v.slice(0, 10));
  return [first(a), last(b)];
}

/** Is the value the day, month or year that the corpus gives, or the same interval? */
function isRight(gold: GumDate, value: string | null): boolean {
  if (value === null) return false;
  if (gold.when !== undefined)
    return gold.kind === 'time'
      ? value.endsWith(`T${gold.when.slice(0, 5)}`)
      : value === gold.when || value === gold.when.slice(0, 16);
  const from = gold.from ?? gold.notBefore,
    to = gold.to ?? gold.notAfter;
  if (from === undefined || to === undefined) return to !== undefined && days(value)[0] === to;
  const [a, b] = days(`${from}/${to}`),
    [x, y] = days(value);
  return a === x && b === y;
}

/**
 * The corpus marks the two ends of "from 2004 to 2009" as two dates, where one range is found: the end of the range that
 * stands where the gold date does.
 */
function endAt({ start, end }: GumDate, [first, last]: Span, value: string | null): string | null {
  const [from, to] = value?.split('/') ?? [];
  if (from === undefined || to === undefined || (start === first) === (end === last)) return null;
  return start === first ? from : to;
}

/** Dates of GUM's news that are resolved right, with the day of publication as `dateCreated` gives it. */
export async function measureValues({ data }: BenchContext): Promise<readonly Row[]> {
  const docs = ['train', 'dev'].flatMap((part) => readNews(path.join(data, `gum-layers-${part}.jsonl.gz`)));
  if (docs.length === 0) return [];
  let right = 0,
    found = 0,
    all = 0;
  for (const doc of docs) {
    const mentions = findDates(parsedOf(doc));
    for (const gold of doc.dates) {
      const hits = mentions.filter(({ span }) => span[0] < gold.end && gold.start < span[1]);
      all++;
      if (hits.length > 0) found++;
      if (hits.some(({ span, value }) => isRight(gold, value) || isRight(gold, endAt(gold, span, value)))) right++;
    }
  }
  const started = performance.now();
  let tokens = 0;
  for (let round = 0; round < 20; round++)
    for (const doc of docs) {
      findDates(parsedOf(doc));
      tokens += doc.text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0;
    }
  const perToken = ((performance.now() - started) * 1000) / Math.max(1, tokens);
  const share = (n: number): number => (100 * n) / Math.max(1, all);
  return [
    { data: 'GUM news', measure: 'dates resolved right', value: share(right), baseline: null, best: null },
    { data: 'GUM news', measure: 'dates found', value: share(found), baseline: null, best: null },
    { data: 'GUM news', measure: 'finding dates', value: perToken, baseline: null, best: null, unit: 'µs/token' },
  ];
}

function readNews(file: string): GumDoc[] {
  if (!existsSync(file)) return [];
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GumDoc)
    .filter((doc) => doc.genre === 'news');
}
