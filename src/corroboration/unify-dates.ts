import { each } from '../model/scan.ts';
import { datePartsOf, dateRange, looseWeekday, dayOfWeek } from './date-range.ts';

/** `same` day, `open` (one can be the other), `apart` (it cannot), `unknown` where one says nothing of a day. */
export type DateUnity = 'same' | 'open' | 'apart' | 'unknown';

/** Days in which a weekday or a day of a month without a year is looked for before a report was printed. */
const NEAR = 7;
const DAY = 86_400_000;

/**
 * Can two dates be one? Partial dates agree when one can be the other: a weekday and a day, a month and a day, a day
 * without a year. `XXXX-WXX-3` is a Wednesday of no known week, `XXXX-02-18` a day of no known year (EDTF).
 */
export function unifyDates(a: string | null, b: string | null): DateUnity {
  if (a === null || b === null) return 'unknown';
  const [x, y] = [dateRange(a), dateRange(b)];
  if (x !== null && y !== null) {
    if (x.first > y.last || y.first > x.last) return 'apart';
    return x.first === x.last && y.first === y.last ? 'same' : 'open';
  }
  const [p, q] = [datePartsOf(a), datePartsOf(b)];
  if (p === null || q === null) return 'unknown';
  const differs = (one: number | null, other: number | null): boolean =>
    one !== null && other !== null && one !== other;
  return differs(p.year, q.year) || differs(p.month, q.month) || differs(p.day, q.day) || differs(p.weekday, q.weekday)
    ? 'apart'
    : 'open';
}

/**
 * A weekday without a week, said in a report whose day is known, is the last such day before it was printed, that day
 * included. All other values stay as they are.
 */
export function anchored(value: string | null, publishedAt: string | null): string | null {
  const weekday = looseWeekday(value);
  const printed = dateRange(publishedAt);
  if (weekday === null || printed === null || printed.first !== printed.last) return value;
  for (const back of each([0, NEAR]))
    if (dayOfWeek(printed.first - back) === weekday)
      return new Date((printed.first - back) * DAY).toISOString().slice(0, 10);
  return value;
}
