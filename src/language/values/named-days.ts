import * as words from '../../lexicon/en/named-days.ts';
import { STEPS } from '../../lexicon/en/time-words.ts';
import { bareMonth, dayValue, nearestYear } from './absolute-values.ts';
import { civil, dayNumber, formatPeriod, isDay, isoDay, monthPeriod, weekday, type Period } from './calendar.ts';
import { monthOf, told, weekdayOf, type DateContext, type DateRule } from './date-rule.ts';
import { unitOf, unitPeriod } from './relative-values.ts';

const isCalled = (pattern: string, name: string): boolean =>
  new RegExp(`^${pattern.replaceAll('_', '\\s+')}$`, 'iu').test(name);

/** Number of Easter Sunday; J. Meeus, "Astronomical Algorithms" (1991), chapter 8, Gregorian calendar. */
function easterSunday(year: number): number {
  const a = year % 19,
    b = Math.floor(year / 100),
    c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayNumber(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** Days named by their place in a month, or by a name of their own. */
export const NAMED_DAYS: readonly DateRule[] = [
  {
    ...told(words.FIXED_HOLIDAY),
    read: (m, c) => {
      const found = words.FIXED_HOLIDAYS.find(([name]) => isCalled(name, m[1] ?? ''));
      return found === undefined || opensName(m[2], c) ? undefined : dayValue(m[2], found[1], found[2], c);
    },
  },
  {
    ...told(words.EASTER_HOLIDAY),
    read: (m, c) => {
      const days = words.EASTER_HOLIDAYS.find(([name]) => isCalled(name, m[1] ?? ''))?.[1];
      if (days === undefined || opensName(m[2], c)) return undefined;
      const year = m[2] === undefined ? nearestYear((y) => easterSunday(y) + days, c) : Number(m[2]);
      return year === null ? null : isoDay(easterSunday(year) + days);
    },
  },
  { ...told(words.DAY_OF_MONTH), read: (m, c) => dayOfMonth(Number(m[1]), m[2], c) },
  {
    ...told(words.PART_OF_MONTH),
    read: (m, c) => {
      const month = monthIn(m[3] ?? '', m[4], c);
      return month === null ? null : partAt(monthPeriod(month), words.PLACES.indexOf(m[1] ?? ''), m[2] ?? '');
    },
  },
  { ...told(words.FIRST_OF_MONTH), read: (m, c) => dayValue(m[2], monthOf(m[1] ?? ''), 1, c) },
  {
    ...told(words.BEFORE_LAST),
    read: (m, { anchor }) => {
      const period = unitPeriod(unitOf(m[1] ?? ''), -2, anchor);
      if (period !== null) return formatPeriod(period);
      if (anchor.day === null || !/^\p{Lu}/u.test(m[1] ?? '')) return null;
      return isoDay(anchor.day - ((weekday(anchor.day) - weekdayOf(m[1] ?? '') + 7) % 7 || 7) - 7);
    },
  },
  {
    ...told(words.NOON),
    read: (m, c) => {
      if (!words.NOON_LEADS.has(c.before.toLowerCase())) return undefined;
      return c.recent === null ? null : isoDay(c.recent) + (words.NAMED_TIMES[m[1] ?? ''] ?? '');
    },
  },
];

/** Does the name of a holiday open a longer name, as "Good Friday Agreement" does? */
const opensName = (year: string | undefined, { after }: DateContext): boolean =>
  year === undefined && /^[^\S\n]+\p{Lu}/u.test(after);

/** A day by its number alone: in the month that is said, or nearest on the side that the tense speaks for. */
function dayOfMonth(day: number, which: string | undefined, c: DateContext): string | null | undefined {
  const here = c.anchor.month;
  if (which === undefined) {
    if (!words.DAY_LEADS.has(c.before.toLowerCase()) || !words.DAY_FOLLOWS.test(c.after)) return undefined;
    if (words.ORDINAL_GAMES.test(c.sentence())) return undefined;
  }
  if (day < 1 || day > 31) return undefined;
  if (here === null) return null;
  const inMonth = (index: number): string | null =>
    isDay(Math.floor(index / 12), (index % 12) + 1, day) ? isoDay(monthPeriod(index).from + day - 1) : null;
  if (which === words.MONTH_NAMED && c.recent !== null) {
    const [year, month] = civil(c.recent);
    return inMonth(year * 12 + month - 1);
  }
  if (which !== undefined) return inMonth(here + (STEPS[which] ?? 0));
  if (c.anchor.day === null) return inMonth(here);
  const isAhead = monthPeriod(here).from + day - 1 > c.anchor.day;
  const tense = c.tense();
  if (tense === 'past' && isAhead) return inMonth(here - 1);
  return inMonth(here + (tense === 'future' && !isAhead ? 1 : 0));
}

/** Index of a month from year 0, or null where its year stays open. */
function monthIn(name: string, year: string | undefined, c: DateContext): number | null {
  const month = monthOf(name);
  if (year !== undefined) return Number(year) * 12 + month - 1;
  const bare = bareMonth(month, c);
  return bare === null || bare.startsWith('X') ? null : Number(bare.slice(0, 4)) * 12 + month - 1;
}

/** A day, week, weekend or weekday by its place in a month; `place` counts from 0, -1 is the last. */
function partAt({ from, to }: Period, place: number, unit: string): string | undefined {
  if (unit === 'day') return isoDay(place < 0 ? to : from + place);
  if (unit === 'week') {
    const first = place < 0 ? to - 6 : from + 7 * place;
    return formatPeriod({ from: first, to: Math.min(to, first + 6), unit: 'span' });
  }
  const number = unit === 'weekend' ? 6 : weekdayOf(unit);
  const day = place < 0 ? to - ((weekday(to) - number + 7) % 7) : from + ((number - weekday(from) + 7) % 7) + 7 * place;
  if (day > to) return undefined;
  return unit === 'weekend' ? formatPeriod({ from: day, to: day + 1, unit: 'span' }) : isoDay(day);
}
