import { MONTH_THIRDS, RANGE_OPENERS } from '../../lexicon/en/absolute-dates.ts';
import { DEFINITE_ARTICLE } from '../../lexicon/en/articles.ts';
import { YEAR_PARTS } from '../../lexicon/en/calendar.ts';
import { dayNumber, formatPeriod, isDay, isoDay, isoTime, isoYear, monthPeriod, monthsPeriod } from './calendar.ts';
import { type DateContext } from './date-rule.ts';

/**
 * The year of a day told without one: the nearest to publication, on the side that the tense speaks for.
 * @param dayIn  the number of that day in a year
 */
export function nearestYear(dayIn: (year: number) => number, context: DateContext): number | null {
  const { anchor } = context;
  if (anchor.year === null) return null;
  if (anchor.month === null) return anchor.year;
  const at = anchor.day ?? monthPeriod(anchor.month).from + 14;
  const tense = context.tense();
  const cost = (year: number): number => {
    const days = dayIn(year) - at;
    return (tense === 'past' && days > 1) || (tense === 'future' && days < -1) ? Math.abs(days) + 150 : Math.abs(days);
  };
  return [anchor.year - 1, anchor.year, anchor.year + 1].reduce((best, year) =>
    cost(year) < cost(best) ? year : best,
  );
}

/** A day told with or without its year; null where the year stays open, undefined where the calendar has no such day. */
export function dayValue(
  year: string | undefined,
  month: number,
  day: number,
  context: DateContext,
): string | null | undefined {
  const given = year === undefined ? null : Number(year);
  if (!isDay(given, month, day)) return undefined;
  const y = given ?? nearestYear((of) => dayNumber(of, month, day), context);
  return y === null
    ? `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : isoDay(dayNumber(y, month, day));
}

/** "14:11", "9.30 pm", "9 a.m." as `T14:11`; '' if there is no time. */
export function timeValue(words: string | undefined): string {
  const match = /^(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?\s?([ap])?/iu.exec(words ?? '');
  if (match === null) return '';
  const half = match[3]?.toLowerCase(),
    hour = Number(match[1]);
  return `T${isoTime(half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0), Number(match[2] ?? 0))}`;
}

/** … with a time of day. */
export function withTime(value: string | null | undefined, time: string | undefined): string | null | undefined {
  return typeof value === 'string' && !value.startsWith('XXXX') ? value + timeValue(time) : value;
}

/** … or that day and all up to another of its month; `isPair` where the text names two days, which must be neighbours. */
export function dayRange(
  year: string | undefined,
  month: number,
  first: number,
  last: string | undefined,
  context: DateContext,
  isPair = false,
): string | null | undefined {
  const from = dayValue(year, month, first, context);
  if (last === undefined || typeof from !== 'string') return from;
  if (isPair && Number(last) !== first + 1) return undefined;
  const to = dayValue(year ?? (from.startsWith('X') ? undefined : from.slice(0, 4)), month, Number(last), context);
  return typeof to === 'string' && first < Number(last) ? `${from}/${to}` : from;
}

/**
 * Two days of the calendar and all between. "And" joins the ends of a range only behind "between"; a year told once is
 * that of the end.
 */
export function daysBetween(
  first: { readonly year: string | undefined; readonly month: number; readonly day: number },
  joint: string,
  last: { readonly year: string | undefined; readonly month: number; readonly day: number },
  context: DateContext,
): string | undefined {
  const opener = RANGE_OPENERS[joint.trim().toLowerCase()];
  if (opener !== undefined && context.before.toLowerCase() !== opener) return undefined;
  const to = dayValue(last.year ?? first.year, last.month, last.day, context);
  if (typeof to !== 'string' || to.startsWith('X')) return undefined;
  const turns = first.month > last.month ? 1 : 0;
  const from = dayValue(first.year ?? String(Number(to.slice(0, 4)) - turns), first.month, first.day, context);
  return typeof from === 'string' && from < to ? `${from}/${to}` : undefined;
}

/** The month without a year: the last one past, unless the tense says that it is to come. */
export function bareMonth(month: number, context: DateContext): string | null {
  const { anchor } = context;
  if (anchor.month === null) return `XXXX-${String(month).padStart(2, '0')}`;
  const here = anchor.month - (((anchor.month % 12) - (month - 1) + 12) % 12);
  const later = here + 12;
  const tense = context.tense();
  const ahead = tense === 'future' || (tense === null && later - anchor.month < anchor.month - here);
  const index = here !== anchor.month && ahead ? later : here;
  return formatPeriod(monthPeriod(index));
}

/** A part of a year, as months: `late` 2023 is `2023-10/2023-12`. */
export function partOfYear(words: string, year: number): string {
  const plain = words.replaceAll(/\s+/gu, ' ').replace(DEFINITE_ARTICLE, '');
  const part = YEAR_PARTS.find(([pattern]) => pattern.test(plain));
  return part === undefined
    ? isoYear(year)
    : formatPeriod(monthsPeriod(year * 12 + part[1] - 1, year * 12 + part[2] - 1));
}

/** The early, middle or late third of a month, counted from year 0. */
export function partOfMonth(words: string, index: number): string {
  const { from, to } = monthPeriod(index),
    third = MONTH_THIRDS[words.toLowerCase().split(/\s/u)[0] ?? ''] ?? 2;
  return formatPeriod({ from: from + 10 * third, to: third === 2 ? to : from + 10 * third + 9, unit: 'span' });
}
