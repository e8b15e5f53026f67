import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findDates } from '../src/language/values/index.ts';
import { sentenceDoc } from '../src/language/values/sentence-doc.ts';
import type { DateMention, Parsed, Span } from '../src/model/index.ts';
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
    sentences: sentences.map((span) => ({ span, from: 0, to: 0, paragraph: 0, dateline: false })),
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

interface Share {
  readonly right: number;
  readonly found: number;
  readonly all: number;
}

function shareOf(docs: readonly GumDoc[], find: (doc: GumDoc) => readonly DateMention[]): Share {
  let right = 0,
    found = 0,
    all = 0;
  for (const doc of docs) {
    const mentions = find(doc);
    for (const gold of doc.dates) {
      const hits = mentions.filter(({ span }) => span[0] < gold.end && gold.start < span[1]);
      all++;
      if (hits.length > 0) found++;
      if (hits.some(({ span, value }) => isRight(gold, value) || isRight(gold, endAt(gold, span, value)))) right++;
    }
  }
  return { right, found, all };
}

/** What chrono-node 2.10.3 (MIT) gets right and finds, in per cent, as measured by `chronoShare` below. */
const CHRONO = { right: 41.9, found: 66.9 } as const;

/** The part of chrono-node that is used here; it is no dependency of ours. */
interface Chrono {
  parse(text: string, reference: { instant: Date; timezone: number }): readonly ChronoResult[];
}
interface ChronoResult {
  readonly index: number;
  readonly text: string;
  readonly start: ChronoDate;
  readonly end: ChronoDate | null;
}
interface ChronoDate {
  get(part: ChronoPart): number | null;
  isCertain(part: ChronoPart): boolean;
}
type ChronoPart = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute';

/** The same by chrono-node, where somebody has put it in place: `npm install --no-save chrono-node@2.10.3`. */
async function chronoShare(docs: readonly GumDoc[]): Promise<Share | null> {
  // by a name that is no literal, so that the compiler does not ask for the package
  const name: string = 'chrono-node';
  const chrono = await import(name).then(
    (module) => module as Chrono,
    () => null,
  );
  if (chrono === null) return null;
  return shareOf(docs, ({ text, sentences, dateCreated }) => {
    const instant = new Date(`${dateCreated}T12:00:00Z`);
    return sentences.flatMap(([start, end]) =>
      chrono.parse(text.slice(start, end), { instant, timezone: 0 }).map((found) => ({
        span: [start + found.index, start + found.index + found.text.length] as const,
        value: found.end === null ? isoOf(found.start) : `${isoOf(found.start)}/${isoOf(found.end)}`,
      })),
    );
  });
}

/** A date of chrono's as exact as it says that it knows it. */
function isoOf(date: ChronoDate): string {
  const two = (part: ChronoPart): string => String(date.get(part) ?? 0).padStart(2, '0');
  const month = `${String(date.get('year')).padStart(4, '0')}-${two('month')}`;
  if (!date.isCertain('day') && !date.isCertain('weekday')) return month;
  return `${month}-${two('day')}${date.isCertain('hour') ? `T${two('hour')}:${two('minute')}` : ''}`;
}

/** Dates of GUM's news that are resolved right, with the day of publication as `dateCreated` gives it. */
export async function measureValues({ data }: BenchContext): Promise<readonly Row[]> {
  const docs = ['train', 'dev'].flatMap((part) => readNews(path.join(data, `gum-layers-${part}.jsonl.gz`)));
  if (docs.length === 0) return [];
  const { right, found, all } = shareOf(docs, (doc) => findDates(parsedOf(doc)));
  const started = performance.now();
  let tokens = 0;
  for (let round = 0; round < 20; round++)
    for (const doc of docs) {
      findDates(parsedOf(doc));
      tokens += doc.text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0;
    }
  const perToken = ((performance.now() - started) * 1000) / Math.max(1, tokens);
  const share = (n: number): number => (100 * n) / Math.max(1, all);
  const chrono = await chronoShare(docs);
  const baseline = chrono === null ? CHRONO : { right: share(chrono.right), found: share(chrono.found) };
  return [
    { data: 'GUM news', measure: 'dates resolved right', value: share(right), baseline: baseline.right, best: null },
    { data: 'GUM news', measure: 'dates found', value: share(found), baseline: baseline.found, best: null },
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
