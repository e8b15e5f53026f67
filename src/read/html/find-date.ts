import { MONTH_ABBREVIATIONS } from '../../lexicon/en/calendar.ts';
import { PUBLISHED_WORDS, MODIFIED_WORDS } from '../../lexicon/en/credits.ts';
import { itemAt, valueAt } from '../../model/item-at.ts';
import { monthNamed } from '../meta/month-names.ts';
import { findPrintedDates, parseDate, type DateHints } from '../meta/parse-date.ts';
import { withoutArchive } from './addresses.ts';
import { HINT_GROUPS } from './hint-groups.ts';
import type { PageData } from './page-data.ts';
import {
  LOOSE_META,
  MODIFIED_CLASS,
  MODIFIED_META,
  MODIFIED_PROPERTY,
  PUBLISHED_META,
  PUBLISHED_PROPERTY,
} from './page-fields.ts';
import { elementsAround, type Page } from './page.ts';

/** When a page was published and changed, and on what that rests. */
export interface FoundDates {
  readonly published: string | null;
  readonly basis: 'metadata' | 'printed' | 'none';
  readonly modified: string | null;
}

/**
 * How far each place that dates a page is believed. Tuned by hand on the open halves of `articles`, `mixed` and
 * `dates`.
 */
const WEIGHTS = {
  linked: 5,
  meta: 5,
  looseMeta: 3,
  itemprop: 4,
  time: 2.5,
  marked: 2.2,
  labelled: 3.2,
  nearTitle: 2.4,
  url: 3,
  image: 0.8,
  body: 0.6,
  foot: 0.3,
} as const;

/** A longer block is running text, in which "on" labels no date of publication. */
const LABELLED_MOST = 140;
const DATE_HINT = 1 << HINT_GROUPS.indexOf('date');
const OTHERS_HINT =
  (1 << HINT_GROUPS.indexOf('related')) |
  (1 << HINT_GROUPS.indexOf('comment')) |
  (1 << HINT_GROUPS.indexOf('navigation')) |
  (1 << HINT_GROUPS.indexOf('clutter'));

/** 2024/04/10, 2024-apr-10, 20240410 */
const DAY_IN_ADDRESS = new RegExp(
  `(?:^|[^\\d])((?:19|20)\\d{2})[/_.-]?(0?[1-9]|1[0-2]|${MONTH_ABBREVIATIONS.join('|')})[/_.-]?(0[1-9]|[12]\\d|3[01]|[1-9](?=[/_-]))(?!\\d)`,
  'i',
);

interface Vote {
  readonly value: string;
  readonly weight: number;
  readonly printed: boolean;
}

/**
 * The day by vote: data, markup, the lines beside the headline and the address each speak for days; the day with most
 * weight wins, in the most precise form that names it.
 * @param region  blocks from the headline to the end of the article, `[first, end)`
 */
export function findPageDates(
  page: Page,
  data: PageData,
  url: string | null,
  region: readonly [number, number],
  titleBlock: number,
  hints: DateHints,
): FoundDates {
  const votes: Vote[] = [];
  const modified: string[] = [];
  const add = (raw: string | null | undefined, weight: number, printed = false): void => {
    if (!raw) return;
    const value = parseDate(raw, hints);
    if (value && value.length >= 10 && value >= '1990') votes.push({ value, weight, printed });
  };
  data.articles.slice(0, 3).forEach((a, i) => {
    add(a.published, WEIGHTS.linked / (i + 1));
    const m = a.modified && parseDate(a.modified);
    if (m) modified.push(m);
  });
  PUBLISHED_META.forEach((key) => {
    add(data.meta.get(key)?.[0], WEIGHTS.meta * (key.includes('publish') || key.includes('pub') ? 1 : 0.7));
  });
  LOOSE_META.forEach((key) => {
    add(data.meta.get(key)?.[0], WEIGHTS.looseMeta);
  });
  for (const key of MODIFIED_META)
    for (const raw of data.meta.get(key) ?? []) {
      const m = parseDate(raw, hints);
      if (m) modified.push(m);
    }
  addUrl(url ?? data.meta.get('og:url')?.[0] ?? null, votes, WEIGHTS.url);
  addUrl(data.meta.get('og:image')?.[0] ?? null, votes, WEIGHTS.image);
  addElements(page, region, titleBlock, hints, votes, modified);
  addLines(page, region, titleBlock, hints, votes, modified);
  const best = winner(votes);
  if (best === null)
    return {
      published: modified[0] ?? null,
      basis: modified.length > 0 ? 'metadata' : 'none',
      modified: modified[0] ?? null,
    };
  return { ...best, modified: modified[0] ?? null };
}

/** The day with the most weight, a day's neighbour counting half (time zones); its most precise form. */
function winner(votes: readonly Vote[]): { published: string; basis: 'metadata' | 'printed' } | null {
  const days = new Map<string, number>();
  const seen = new Set<string>();
  for (const v of votes) {
    const day = v.value.slice(0, 10);
    const again = seen.has(`${day} ${v.weight}`);
    seen.add(`${day} ${v.weight}`);
    days.set(day, (days.get(day) ?? 0) + v.weight * (again ? 0.15 : 1));
  }
  const total = (day: string): number =>
    valueAt(days, day) + 0.4 * ((days.get(shift(day, 1)) ?? 0) + (days.get(shift(day, -1)) ?? 0));
  const [day] = [...days.keys()].sort((a, b) => total(b) - total(a) || (a < b ? -1 : 1));
  if (day === undefined) return null;
  const own = votes
    .filter((v) => v.value.startsWith(day))
    .sort((a, b) => b.value.length - a.value.length || b.weight - a.weight);
  return { published: own[0]!.value, basis: own.some((v) => !v.printed) ? 'metadata' : 'printed' };
}

function shift(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

function addUrl(url: string | null, votes: Vote[], weight: number): void {
  const path = withoutArchive(url ?? '').replace(/^[a-z]+:\/\/[^/]*/i, '');
  const m = DAY_IN_ADDRESS.exec(path);
  if (!m) return;
  const month = /\d/.test(m[2]!) ? m[2]! : String(monthNamed(m[2]!));
  const value = parseDate(`${m[1]}-${month.padStart(2, '0')}-${m[3]!.padStart(2, '0')}`);
  if (value && Number(m[1]) >= 1995) votes.push({ value, weight, printed: false });
}

/** `time` elements and those whose markup speaks of a date, near the headline or in the article. */
function addElements(
  page: Page,
  [first, end]: readonly [number, number],
  titleBlock: number,
  hints: DateHints,
  votes: Vote[],
  modified: string[],
): void {
  let times = 0;
  for (const [e, { tag, attrs, text, block, hints: own }] of page.elements.entries()) {
    if (attrs.size === 0 && tag !== 'time') continue;
    const itemprop = attrs.get('itemprop') ?? '';
    const isPublished = PUBLISHED_PROPERTY.test(itemprop) || attrs.has('pubdate');
    const isModified = MODIFIED_PROPERTY.test(itemprop) || MODIFIED_CLASS.test(attrs.get('class') ?? '');
    if (tag !== 'time' && !isPublished && !isModified && (own & DATE_HINT) === 0) continue;
    const raw =
      attrs.get('datetime') ??
      attrs.get('content') ??
      attrs.get('data-time') ??
      attrs.get('data-timestamp') ??
      attrs.get('title') ??
      '';
    const value = parseDate(raw, hints) ?? (text.length <= 120 ? parseDate(text, hints) : null);
    if (value === null || value.length < 10) continue;
    if (isModified || MODIFIED_WORDS.test(text.slice(0, Math.max(0, text.search(/\d/))))) {
      modified.push(value);
      continue;
    }
    const distance = titleBlock < 0 ? Math.abs(block - first) : Math.abs(block - titleBlock);
    const isOthers = othersAbove(page, e);
    const near = distance <= 12 ? 1 : block <= end ? 0.6 : 0.2;
    const weight = isPublished ? WEIGHTS.itemprop : tag === 'time' ? WEIGHTS.time : WEIGHTS.marked;
    if (times++ < 40)
      votes.push({
        value,
        weight: weight * near * (isOthers ? 0.3 : 1) * (1 - Math.min(0.5, distance / 60)),
        printed: raw === '',
      });
  }
}

function othersAbove(page: Page, from: number): boolean {
  return elementsAround(page, from, 5).some((one) => one.hints & OTHERS_HINT || one.tag === 'aside');
}

/** Dates printed in short lines around the headline, before the article and after it. */
function addLines(
  page: Page,
  [first, end]: readonly [number, number],
  titleBlock: number,
  hints: DateHints,
  votes: Vote[],
  modified: string[],
): void {
  const from = Math.max(0, (titleBlock < 0 ? first : Math.min(first, titleBlock)) - 10);
  const to = Math.min(page.blocks.length, end + 12);
  for (let i = from; i < to; i++) {
    const { text } = itemAt(page.blocks, i);
    const short = text.length <= 250;
    if (!short && i > first + 2) continue;
    for (const d of findPrintedDates(text.slice(0, 300), hints).slice(0, 3)) {
      if (d.precision === 'month') continue;
      const before = text.slice(Math.max(0, d.start - 40), d.start);
      if (MODIFIED_WORDS.test(before)) {
        modified.push(d.value);
        continue;
      }
      const labelled = text.length <= LABELLED_MOST && PUBLISHED_WORDS.test(before);
      const gap = Math.min(Math.abs(i - (titleBlock < 0 ? first : titleBlock)), Math.abs(i - first));
      const alone = d.end - d.start > text.length * 0.4;
      const weight =
        (labelled
          ? WEIGHTS.labelled
          : i >= end
            ? WEIGHTS.foot
            : short && alone
              ? WEIGHTS.nearTitle
              : short && i <= first
                ? WEIGHTS.nearTitle * 0.7
                : WEIGHTS.body) *
        (1 - Math.min(0.7, gap / 20)) *
        (i >= end ? 0.5 : 1);
      votes.push({ value: d.value, weight: d.ambiguous ? weight * 0.7 : weight, printed: true });
      if (d.ambiguous)
        votes.push({
          value: `${d.value.slice(0, 5)}${d.value.slice(8, 10)}-${d.value.slice(5, 7)}`,
          weight: weight * 0.4,
          printed: true,
        });
    }
  }
}
