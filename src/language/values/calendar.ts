/** Days are counted from 1970-01-01 (proleptic Gregorian), months from year 0, so that both can be added to. */

const DAY_MS = 86_400_000;

/** Day number of a date; months 1–12. Days past the end of a month run on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS);
}

/** Year, month (1–12) and day of a day number. */
export function civil(day: number): readonly [year: number, month: number, day: number] {
  const date = new Date(day * DAY_MS);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** ISO weekday, Monday 1 … Sunday 7. */
export function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Does the month have such a day? Leap years count only where the year is known. */
export function isDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const [, m] = civil(dayNumber(year ?? 2000, month, day));
  return m === month;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A year as ISO 8601 writes it: four digits. */
export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}
/** … a month (1–12): `2024-04`. */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${two(month)}`;
}
/** … the day of a day number: `2024-04-13`. */
export function isoDay(day: number): string {
  const [y, m, d] = civil(day);
  return `${isoMonth(y, m)}-${two(d)}`;
}
/** … a time of day: `14:05`. */
export function isoTime(hour: number, minute: number): string {
  return `${two(hour)}:${two(minute)}`;
}

/** A stretch of whole days, both ends in it, with the unit that names it. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'span';
}

/** A calendar year. */
export function yearPeriod(year: number): Period {
  return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31), unit: 'year' };
}
/** @param index months from year 0: `year * 12 + month - 1` */
export function monthPeriod(index: number): Period {
  const year = Math.floor(index / 12),
    month = index - year * 12 + 1;
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 0), unit: 'month' };
}
/** The ISO week, Monday to Sunday, that a day lies in. */
export function weekPeriod(day: number): Period {
  const monday = day - weekday(day) + 1;
  return { from: monday, to: monday + 6, unit: 'week' };
}
/** Calendar years from the first to the last. */
export function yearsPeriod(first: number, last: number): Period {
  return { from: dayNumber(first, 1, 1), to: dayNumber(last, 12, 31), unit: 'span' };
}
/** Months from the first to the last, both counted from year 0. */
export function monthsPeriod(first: number, last: number): Period {
  return { from: monthPeriod(first).from, to: monthPeriod(last).to, unit: 'span' };
}

/** The shortest EDTF that says the period: a year, a month, a day, or an interval of years, months or days. */
export function formatPeriod({ from, to }: Period): string {
  const [y1, m1, d1] = civil(from),
    [y2, m2] = civil(to);
  const endsMonth = civil(to + 1)[2] === 1;
  if (from === to) return isoDay(from);
  if (d1 === 1 && endsMonth) {
    if (m1 === 1 && m2 === 12) return y1 === y2 ? isoYear(y1) : `${isoYear(y1)}/${isoYear(y2)}`;
    return y1 === y2 && m1 === m2 ? isoMonth(y1, m1) : `${isoMonth(y1, m1)}/${isoMonth(y2, m2)}`;
  }
  return `${isoDay(from)}/${isoDay(to)}`;
}

/** What the publication date fixes: its day, month (from year 0) and year, each null where it does not say. */
export interface DateAnchor {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

/** @param published ISO 8601, as precise as it is known, or null */
export function anchorOf(published: string | null): DateAnchor {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(published ?? '');
  if (match === null) return { day: null, month: null, year: null };
  const year = Number(match[1]),
    month = match[2] === undefined ? null : Number(match[2]),
    day = match[3] === undefined ? null : Number(match[3]);
  if (month === null || !isDay(year, month, day ?? 1)) return { day: null, month: null, year };
  return { day: day === null ? null : dayNumber(year, month, day), month: year * 12 + month - 1, year };
}
