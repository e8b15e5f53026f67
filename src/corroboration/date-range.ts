import type { Precision } from '../model/index.ts';

/** A date value as days `[first, last]` since 1970 (UTC); open ends are infinite. */
export interface DateRange {
  readonly first: number;
  readonly last: number;
  readonly precision: Precision;
}

const DAY = 86_400_000;
const dayOf = (year: number, month: number, day: number): number => Math.round(Date.UTC(year, month - 1, day) / DAY);

/**
 * Days that a date value covers (EDTF as in `DateMention`), or null where it names no days: `XXXX-02-21`, `P6M`,
 * `PAST_REF`.
 */
export function dateRange(value: string | null): DateRange | null {
  if (value === null) return null;
  if (value.includes('/')) {
    const [from = '', to = ''] = value.split('/');
    const start = from === '..' ? null : dateRange(from);
    const end = to === '..' ? null : dateRange(to);
    if (start === null && end === null) return null;
    if ((start === null && from !== '..') || (end === null && to !== '..')) return null;
    return {
      first: start?.first ?? -Infinity,
      last: end?.last ?? Infinity,
      precision: start === null || end === null ? 'open' : 'interval',
    };
  }
  const week = /^(\d{4})-W(\d\d)$/u.exec(value);
  if (week !== null) {
    // ISO 8601: week 1 holds 4 January, weeks begin on Monday
    const january4 = dayOf(Number(week[1]), 1, 4);
    const monday = january4 - ((january4 + 3) % 7) + (Number(week[2]) - 1) * 7;
    return { first: monday, last: monday + 6, precision: 'interval' };
  }
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T\d\d:\d\d.*)?)?)?$/u.exec(value);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), precision: 'year' };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined)
    return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 1) - 1, precision: 'month' };
  const day = dayOf(year, month, Number(match[3]));
  return { first: day, last: day, precision: match[4] === undefined ? 'day' : 'minute' };
}

/** `same` value, one within or across the other (`overlap`), `disjoint`, or `unknown` where either names no days. */
export function datesRelate(a: string | null, b: string | null): 'same' | 'overlap' | 'disjoint' | 'unknown' {
  if (a !== null && a === b) return 'same';
  const x = dateRange(a);
  const y = dateRange(b);
  if (x === null || y === null) return 'unknown';
  return x.first <= y.last && y.first <= x.last ? 'overlap' : 'disjoint';
}
