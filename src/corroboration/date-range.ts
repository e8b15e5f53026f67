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

/** What a date value says, field by field, also where it names no days: `XXXX-02-18`, `2024-WXX-3`. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 1 is Monday */
  readonly weekday: number | null;
}

/** The fields of a date value; null where it is no date. */
export function datePartsOf(value: string): DateParts | null {
  const weekday = /^(?:XXXX|(\d{4}))-W(?:XX|\d\d)-([1-7])$/u.exec(value);
  if (weekday !== null) return { year: numberOf(weekday[1]), month: null, day: null, weekday: Number(weekday[2]) };
  const match = /^(\d{4}|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T.*)?$/u.exec(value);
  if (match === null) return null;
  const [year, month, day] = [numberOf(match[1]), numberOf(match[2]), numberOf(match[3])];
  const range = dateRange(value);
  return { year, month, day, weekday: range !== null && range.first === range.last ? dayOfWeek(range.first) : null };
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined || digits.startsWith('X') ? null : Number(digits);
}

/** The weekday of a value that says no more than that: `XXXX-WXX-3`. */
export function looseWeekday(value: string | null): number | null {
  const weekday = /^XXXX-WXX-([1-7])$/u.exec(value ?? '')?.[1];
  return weekday === undefined ? null : Number(weekday);
}

/** Day of the week of a day since 1970, 1 for Monday; 1 January 1970 was a Thursday. */
export function dayOfWeek(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** What a date names, also where its year is not known; null where it names no days. */
export function precisionOf(date: string): Precision | null {
  const range = dateRange(date);
  if (range !== null) return range.precision;
  return /^XXXX-\d\d-\d\d$/u.test(date) ? 'day' : /^XXXX-\d\d$/u.test(date) ? 'month' : null;
}

const DAYS_OF: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30, Y: 365 };

/** About how many days a length of time is, in whole units: `P3W` is 21; null for anything else. */
export function daysOf(value: string | null): number | null {
  const [, count, unit = ''] = /^P(\d+)([DWMY])$/u.exec(value ?? '') ?? [];
  return count === undefined ? null : Number(count) * (DAYS_OF[unit] ?? 0);
}

/** `same` value, one within or across the other (`overlap`), `disjoint`, or `unknown` where either names no days. */
export function datesRelate(a: string | null, b: string | null): 'same' | 'overlap' | 'disjoint' | 'unknown' {
  if (a !== null && a === b) return 'same';
  const x = dateRange(a);
  const y = dateRange(b);
  if (x === null || y === null) return 'unknown';
  return x.first <= y.last && y.first <= x.last ? 'overlap' : 'disjoint';
}
