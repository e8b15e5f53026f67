import {
  CJK,
  COMPACT,
  DAY_FIRST,
  ISO,
  MONTH_FIRST,
  MONTH_YEAR,
  NUMERIC,
  PERSIAN_NUMERIC,
  PERSIAN_WORDS,
  SHORT_YEAR,
  TIME_AFTER,
  TIME_BEFORE,
  VAGUE_ZONES,
  VIETNAMESE,
  YEAR_LAST,
  ZONE_OFFSET,
  ZONES,
} from '../../lexicon/printed-dates.ts';
import { monthNamed } from './month-names.ts';
import { persianMonth, persianToIso } from './persian-calendar.ts';

/** A date as printed or marked up: ISO 8601 as precise as the words, and where it stands in the string. */
export interface FoundDate {
  readonly value: string;
  readonly precision: 'month' | 'day' | 'minute';
  readonly start: number;
  readonly end: number;
  /** day and month could change places (`04/10/2024`), and nothing given decided it */
  readonly ambiguous: boolean;
}

/** What helps to read a date: `lang` for the month names, `order` for `04/10/2024`. */
export interface DateHints {
  readonly lang?: string | null;
  readonly order?: 'day-first' | 'month-first' | null;
}

const DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙]/g;
const westernDigit = (c: string): string =>
  String((c.charCodeAt(0) - (c < '۰' ? 0x660 : c < '०' ? 0x6f0 : c < '০' ? 0x966 : c < '๐' ? 0x9e6 : 0xe50)) % 10);

/** Enter a day that a pattern found, unless no calendar has it or another pattern took its place. */
type EnterDay = (
  match: RegExpMatchArray,
  year: number,
  month: number | null,
  day: number,
  time?: string,
  ambiguous?: boolean,
) => void;

/**
 * All dates with a day and a year (or month and year, last) in a string, in order of reading. Linear in the text's
 * length apart from the regular expressions' bounded windows. Never guesses a year, and drops days that no calendar
 * has.
 */
export function findPrintedDates(input: string, hints: DateHints = {}): FoundDate[] {
  if (!mayHoldDate(input)) return [];
  const text = input.replace(DIGITS, westernDigit).replace(/[\u00a0\u202f\u2009]/g, ' ');
  const found: FoundDate[] = [];
  const claim: EnterDay = (m, y, month, d, time, ambiguous = false) => {
    const start = m.index ?? 0;
    const end = start + m[0].length;
    const year = y >= 2550 ? y - 543 : y;
    if (month === null || !isDay(year, month, d) || found.some((f) => start < f.end && f.start < end)) return;
    const day = `${year}-${pad(month)}-${pad(d)}`;
    const clock = time === undefined ? timeBeside(text, start, end) : { iso: time, start, end };
    found.push({
      value: day + clock.iso,
      precision: clock.iso ? 'minute' : 'day',
      start: clock.start,
      end: clock.end,
      ambiguous,
    });
  };
  for (const m of text.matchAll(ISO))
    claim(
      m,
      Number(m[1]),
      Number(m[3]),
      Number(m[4]),
      m[5] ? clockIso(Number(m[5]), Number(m[6]), undefined, m[7]) : undefined,
    );
  for (const m of text.matchAll(CJK)) claim(m, Number(m[1]), Number(m[2]), Number(m[3]));
  for (const m of text.matchAll(VIETNAMESE)) claim(m, Number(m[3]), Number(m[2]), Number(m[1]));
  for (const m of text.matchAll(DAY_FIRST)) claim(m, Number(m[3]), monthNamed(m[2]!, hints.lang), Number(m[1]));
  for (const m of text.matchAll(MONTH_FIRST)) claim(m, Number(m[3]), monthNamed(m[1]!, hints.lang), Number(m[2]));
  claimPersianDays(text, claim);
  claimNumbers(text, hints, claim);
  for (const m of text.matchAll(COMPACT))
    claim(
      m,
      Number(m[1]),
      Number(m[2]),
      Number(m[3]),
      m[4] ? clockIso(Number(m[4]), Number(m[5]), undefined, m[6]) : '',
    );
  return found.length === 0 ? monthsIn(text, hints) : found.sort((a, b) => a.start - b.start);
}

/** Has a text the figures of a year? Letters from Arabic to Thai count as figures here: better asked once too often. */
function mayHoldDate(text: string): boolean {
  let figures = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (((code >= 48 && code <= 57) || (code >= 0x660 && code < 0xe60)) && ++figures === 4) return true;
  }
  return false;
}

/** Days of the Solar Hijri calendar, in figures and with the month in words. */
function claimPersianDays(text: string, claim: EnterDay): void {
  const claimDay = (m: RegExpMatchArray, y: number, month: number | null, d: number): void => {
    if (month === null || d < 1 || d > 31) return;
    const [year, mm, dd] = persianToIso(y, month, d).split('-').map(Number) as [number, number, number];
    claim(m, year, mm, dd);
  };
  for (const m of text.matchAll(PERSIAN_NUMERIC)) claimDay(m, Number(m[1]), Number(m[2]), Number(m[3]));
  for (const m of text.matchAll(PERSIAN_WORDS)) claimDay(m, Number(m[3]), persianMonth(m[2]!), Number(m[1]));
}

/** Days in figures, whose order the place of publication decides where both could be a month. */
function claimNumbers(text: string, hints: DateHints, claim: EnterDay): void {
  for (const m of text.matchAll(NUMERIC)) {
    const [a, b] = [Number(m[1]), Number(m[3])];
    if (m[4]!.length === 2 && m[2] !== '.' && m[2] !== '/') continue;
    const year = m[4]!.length === 2 ? 2000 + Number(m[4]) : Number(m[4]);
    const open = a <= 12 && b <= 12 && a !== b;
    const monthFirst =
      a <= 12 &&
      (b > 12 || (m[2] === '/' && (hints.order ? hints.order === 'month-first' : (hints.lang ?? 'en') === 'en')));
    claim(m, year, monthFirst ? a : b, monthFirst ? b : a, undefined, open && m[2] !== '.' && !hints.order);
  }
}

/** Months with their year, for texts that name no day. */
function monthsIn(text: string, { lang }: DateHints): FoundDate[] {
  return [...text.matchAll(MONTH_YEAR)].flatMap((m) => {
    const month = monthNamed(m[1]!, lang);
    if (month === null) return [];
    const [start, end] = [m.index, m.index + m[0].length];
    return [{ value: `${m[2]}-${pad(month)}`, precision: 'month', start, end, ambiguous: false }];
  });
}

/**
 * A date from a field that holds nothing else (a meta tag, a feed): ISO 8601, or null. `T00:00:00` alone is no time.
 */
export function parseDate(field: string, hints: DateHints = {}): string | null {
  const value = field.trim();
  const epoch = /^1\d{9}(\d{3})?$/.exec(value);
  if (epoch) return new Date(Number(value) * (epoch[1] ? 1 : 1000)).toISOString().replace(/:\d{2}\.\d{3}Z$/, 'Z');
  const first = findPrintedDates(wholeYear(value.slice(0, 120)), hints)[0];
  return first ? first.value.replace(/T00:00$/, '') : null;
}

/** "06 Mar 25 08:00" of mails and old feeds, and "Mar 06 08:00:00 UTC 2025" of Unix, with the year where it is looked for. */
function wholeYear(value: string): string {
  return value
    .replace(/,(?=\d{1,2}\s\p{L})/u, ', ')
    .replace(
      SHORT_YEAR,
      (_, day: string, month: string, year: string) => `${day} ${month} ${Number(year) < 70 ? 20 : 19}${year} `,
    )
    .replace(YEAR_LAST, '$1 $4 $2$3')
    .replace(/(?<![:\d])24:00(?::00)?\b/, '00:00');
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

function isDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1900 &&
    year < 2100 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  );
}

/** `T14:11`, with the zone where it is printed; empty where this is no time of day. */
function clockIso(hour: number, minute: number, half: string | undefined, zone: string | undefined): string {
  let h = hour;
  if (half) h = (h % 12) + (/^p/i.test(half) ? 12 : 0);
  if (h > 23 || minute > 59) return '';
  return `T${pad(h)}:${pad(minute)}${zoneIso(zone)}`;
}

function zoneIso(zone: string | undefined): string {
  if (!zone || VAGUE_ZONES.has(zone.toLowerCase())) return '';
  const numeric = ZONE_OFFSET.exec(zone);
  if (numeric) return Number(numeric[2]) > 14 ? '' : `${numeric[1]}${pad(Number(numeric[2]))}:${numeric[3] ?? '00'}`;
  const minutes = ZONES[zone.toLowerCase()];
  if (minutes === undefined) return '';
  if (minutes === 0) return 'Z';
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
}

/** The time of day printed right after a date, or right before it ("2:30 p.m. EDT, April 10, 2024"). */
function timeBeside(text: string, start: number, end: number): { iso: string; start: number; end: number } {
  const after = TIME_AFTER.exec(text.slice(end, end + 48));
  if (after) {
    const iso = clockIso(Number(after[1]), Number(after[2]), after[3], after[4]);
    if (iso) return { iso, start, end: end + after[0].trimEnd().length };
  }
  const window = Math.max(0, start - 40);
  const before = TIME_BEFORE.exec(text.slice(window, start));
  if (before) {
    const iso = clockIso(Number(before[1]), Number(before[2]), before[3], before[4]);
    if (iso) return { iso, start: window + before.index, end };
  }
  return { iso: '', start, end };
}
