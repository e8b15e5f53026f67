import {
  dayNumber,
  formatPeriod,
  isDay,
  isoDay,
  isoMonth,
  isoTime,
  isoYear,
  monthPeriod,
  monthsPeriod,
  yearPeriod,
  yearsPeriod,
} from './calendar.ts';
import { dated, monthOf, MONTH_NAMES, WEEKDAY_NAMES, type DateContext, type DateRule } from './date-rule.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const monthWords = [
  ...MONTH_NAMES.map((name) => name.toLowerCase()),
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
];
const dayWords = [
  ...WEEKDAY_NAMES.map((name) => name.toLowerCase()),
  'mon',
  'tue',
  'tues',
  'wed',
  'thu',
  'thur',
  'thurs',
  'fri',
  'sat',
  'sun',
];

/** Month names that are also words or people's names count only behind one of these, or before a year. */
const AMBIGUOUS_MONTH = new Set(['march', 'may', 'april', 'june', 'august']);
const MONTH_LEADS = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'from',
  'of',
  'during',
  'early',
  'late',
  'mid',
  'last',
  'this',
  'next',
  'to',
  'through',
  'before',
  'after',
  'between',
  'for',
  'and',
  'an',
  'a',
  'the',
  'on',
  'around',
  'past',
  'previous',
  'every',
  'each',
  'or',
  "'s",
  '’s',
]);

/** The year of a day told without one: the nearest to publication, on the side that the tense speaks for. */
function yearOf(month: number, day: number, context: DateContext): number | null {
  const { anchor } = context;
  if (anchor.year === null) return null;
  if (anchor.month === null) return anchor.year;
  const at = anchor.day ?? monthPeriod(anchor.month).from + 14;
  const tense = context.tense();
  const cost = (year: number): number => {
    const days = dayNumber(year, month, day) - at;
    return (tense === 'past' && days > 1) || (tense === 'future' && days < -1) ? Math.abs(days) + 150 : Math.abs(days);
  };
  return [anchor.year - 1, anchor.year, anchor.year + 1].reduce((best, year) =>
    cost(year) < cost(best) ? year : best,
  );
}

function dayValue(
  year: string | undefined,
  month: number,
  day: number,
  context: DateContext,
): string | null | undefined {
  const given = year === undefined ? null : Number(year);
  if (!isDay(given, month, day)) return undefined;
  const y = given ?? yearOf(month, day, context);
  return y === null ? `XXXX-${two(month)}-${two(day)}` : isoDay(dayNumber(y, month, day));
}

/** "14:11", "9.30 pm", "9 a.m." as `T14:11`; '' if there is no time. */
function timeValue(words: string | undefined): string {
  const match = /^(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?\s?([ap])?/iu.exec(words ?? '');
  if (match === null) return '';
  const half = match[3]?.toLowerCase(),
    hour = Number(match[1]);
  return `T${isoTime(half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0), Number(match[2] ?? 0))}`;
}

function withTime(value: string | null | undefined, time: string | undefined): string | null | undefined {
  return typeof value === 'string' && !value.startsWith('XXXX') ? value + timeValue(time) : value;
}

function dayRange(
  year: string | undefined,
  month: number,
  first: number,
  last: string | undefined,
  context: DateContext,
): string | null | undefined {
  const from = dayValue(year, month, first, context);
  if (last === undefined || typeof from !== 'string') return from;
  const to = dayValue(year ?? (from.startsWith('X') ? undefined : from.slice(0, 4)), month, Number(last), context);
  return typeof to === 'string' && first < Number(last) ? `${from}/${to}` : from;
}

/**
 * Two days of the calendar and all between. "And" joins the ends of a range only behind "between"; a year told once is
 * that of the end.
 */
function daysBetween(
  first: { readonly year: string | undefined; readonly month: number; readonly day: number },
  joint: string,
  last: { readonly year: string | undefined; readonly month: number; readonly day: number },
  context: DateContext,
): string | undefined {
  if (/and/iu.test(joint) && !/^between$/iu.test(context.before)) return undefined;
  const to = dayValue(last.year ?? first.year, last.month, last.day, context);
  if (typeof to !== 'string' || to.startsWith('X')) return undefined;
  const turns = first.month > last.month ? 1 : 0;
  const from = dayValue(first.year ?? String(Number(to.slice(0, 4)) - turns), first.month, first.day, context);
  return typeof from === 'string' && from < to ? `${from}/${to}` : undefined;
}

/** The month without a year: the last one past, unless the tense says that it is to come. */
function bareMonth(month: number, context: DateContext): string | null {
  const { anchor } = context;
  if (anchor.month === null) return `XXXX-${two(month)}`;
  const here = anchor.month - (((anchor.month % 12) - (month - 1) + 12) % 12);
  const later = here + 12;
  const tense = context.tense();
  const ahead = tense === 'future' || (tense === null && later - anchor.month < anchor.month - here);
  const index = here !== anchor.month && ahead ? later : here;
  return formatPeriod(monthPeriod(index));
}

/** Months of a year that its parts stand for. */
const YEAR_PARTS: readonly (readonly [words: RegExp, first: number, last: number])[] = [
  [/^early|^(?:first|1st) quarter/iu, 1, 3],
  [/^mid/iu, 5, 8],
  [/^late(?! in)|^(?:fourth|4th|last|final) quarter/iu, 10, 12],
  [/^(?:first|early) (?:half|part)/iu, 1, 6],
  [/^(?:second|latter|later) (?:half|part)/iu, 7, 12],
  [/^(?:second|2nd) quarter/iu, 4, 6],
  [/^(?:third|3rd) quarter/iu, 7, 9],
  [/^(?:start|beginning|onset)/iu, 1, 1],
  [/^(?:end|close)/iu, 12, 12],
  [/^spring/iu, 3, 5],
  [/^summer/iu, 6, 8],
  [/^(?:autumn|fall)/iu, 9, 11],
  [/^winter/iu, 12, 14],
];
/**
 * Source of a pattern for the part of a year that `YEAR_PARTS` tells apart ("early", "spring of"); `_` is white space.
 */
export const YEAR_PART =
  '(?:early|mid|late|(?:first|1st|second|2nd|third|3rd|fourth|4th|last|final)_quarter_of|(?:first|second|latter|later|early)_(?:half|part)_of|(?:start|beginning|onset|end|close)_of|(?:spring|summer|autumn|fall|winter)(?:_of)?)';

/** A part of a year, as months: `late` 2023 is `2023-10/2023-12`. */
export function partOfYear(words: string, year: number): string {
  const plain = words.replaceAll(/\s+/gu, ' ').replace(/^the /iu, '');
  const half = YEAR_PARTS.find(
    ([pattern]) => /(?:half|part)/iu.test(plain) === /half/u.test(pattern.source) && pattern.test(plain),
  );
  return half === undefined
    ? isoYear(year)
    : formatPeriod(monthsPeriod(year * 12 + half[1] - 1, year * 12 + half[2] - 1));
}

function partOfMonth(words: string, index: number): string {
  const { from, to } = monthPeriod(index),
    part = words.toLowerCase();
  if (/^(?:early|beginning|start)/u.test(part)) return formatPeriod({ from, to: from + 9, unit: 'span' });
  return formatPeriod(
    part.startsWith('m') ? { from: from + 10, to: from + 19, unit: 'span' } : { from: from + 20, to, unit: 'span' },
  );
}

/** A bare year is one behind a preposition or the like, or where no counted thing follows. */
const YEAR_LEADS = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'from',
  'of',
  'during',
  'before',
  'after',
  'between',
  'and',
  'to',
  'through',
  'the',
  'a',
  'for',
  'mid',
  'late',
  'early',
  'around',
  'on',
  'year',
  'summer',
  'winter',
  'spring',
  'autumn',
  'fall',
]);
const NO_YEAR_LEADS = new Set([
  'about',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'over',
  'least',
  'than',
  'some',
  'up',
  'no.',
  'room',
  'flight',
  'resolution',
  'at',
  'article',
  'section',
  'number',
  'page',
  'model',
]);
const COUNTED =
  /^[^\S\n]+(?:(?!(?:as|was|has|is|its|his|this|thus|across|versus|does|perhaps|s|always|sees)\b)[a-z]+[^s\W]s\b|[a-z]*(?:people|children|men|women)\b|year\b|percent\b|per cent\b|dollars\b|euros\b|million|billion)|^\s?(?:%|km\b|kg\b|mm\b)|^[/-]\d/u;

const DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** Dates that name a day, month, year, decade or century by its number or name. */
export const ABSOLUTE_DATES: readonly DateRule[] = [
  {
    // 2024-04-10, 2024-04-10T14:11
    first: ['#'],
    pattern: dated('(\\d{4})-(\\d\\d)-(\\d\\d)(?:[T ](\\d\\d:\\d\\d)(?::\\d\\d)?Z?)?'),
    read: (m, c) => withTime(dayValue(m[1], Number(m[2]), Number(m[3]), c), m[4]),
  },
  {
    // 13/04/2024, 13.04.2024: only where one of the two cannot be a month, or points are used
    first: ['#'],
    pattern: dated('(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})'),
    read: (m, c) => {
      const [a, b] = [Number(m[1]), Number(m[3])];
      if (m[2] === '.' || a > 12) return dayValue(m[4], b, a, c);
      if (b > 12 || a === b) return dayValue(m[4], a, b, c);
      return isDay(null, a, b) ? (m[4] ?? null) : undefined;
    },
  },
  {
    // 13 April 2024, the 13th of April, Saturday 13 April 2024 14:11, 5-7 May
    first: ['#', ...dayWords, 'the'],
    pattern: dated(
      '(?:{SHORTDAY},?_)?(?:the_)?(\\d{1,2})(?:st|nd|rd|th)?(?:(?:_(?:to|and)_|[^\\S\\n]?[-–][^\\S\\n]?)(\\d{1,2})(?:st|nd|rd|th)?)?(?:_of)?_({MONTH})(?:,?_({YEAR}))?(?:,?_(?:at_)?({TIME}))?',
    ),
    read: (m, c) => withTime(dayRange(m[4], monthOf(m[3] ?? ''), Number(m[1]), m[2], c), m[5]),
  },
  {
    // 26 July to 22 August, between 3 May 2024 and 6 May 2024
    first: ['#'],
    pattern: dated(
      '(\\d{1,2})(?:st|nd|rd|th)?(?:_of)?_({MONTH})(?:,?_({YEAR}))?(_(?:to|until|till|through|and)_|[^\\S\\n]?[-–][^\\S\\n]?)(?:the_)?(\\d{1,2})(?:st|nd|rd|th)?(?:_of)?_({MONTH})(?:,?_({YEAR}))?',
    ),
    read: (m, c) =>
      daysBetween(
        { year: m[3], month: monthOf(m[2] ?? ''), day: Number(m[1]) },
        m[4] ?? '',
        { year: m[7], month: monthOf(m[6] ?? ''), day: Number(m[5]) },
        c,
      ),
  },
  {
    // Dec. 1 through 6, May 28 to June 3, 2024
    first: monthWords,
    pattern: dated(
      '({MONTH})_({DAY})(?:,?_({YEAR}))?(_(?:to|until|till|through|and)_|[^\\S\\n]?[-–][^\\S\\n]?)(?:({MONTH})_)?({DAY})(?:,?_({YEAR}))?',
    ),
    read: (m, c) =>
      m[5] === undefined && COUNTED.test(c.after)
        ? undefined
        : daysBetween(
            { year: m[3], month: monthOf(m[1] ?? ''), day: Number.parseInt(m[2] ?? '', 10) },
            m[4] ?? '',
            { year: m[7], month: monthOf(m[5] ?? m[1] ?? ''), day: Number.parseInt(m[6] ?? '', 10) },
            c,
          ),
  },
  {
    // between 2007 and 2012, from 2007 to 2012
    first: ['#'],
    pattern: dated('({YEAR})_(and|to|until|till|through)_({YEAR})'),
    read: (m, c) => {
      const lead = c.before.toLowerCase();
      if (m[2] === 'and' ? lead !== 'between' : lead !== 'from') return undefined;
      const [first, last] = [Number(m[1]), Number(m[3])];
      return first < last && !COUNTED.test(c.after) ? formatPeriod(yearsPeriod(first, last)) : undefined;
    },
  },
  {
    // Q3 2023, the Q1 of 2024
    first: ['q1', 'q2', 'q3', 'q4'],
    pattern: dated('Q([1-4])(?:_of)?_({YEAR})'),
    read: (m) => {
      const month = Number(m[2]) * 12 + Number(m[1]) * 3 - 3;
      return formatPeriod(monthsPeriod(month, month + 2));
    },
  },
  {
    // April 13, 2024; Wed., Feb. 21 at 9 a.m.; May 5-7
    first: [...monthWords, ...dayWords],
    pattern: dated(
      '(?:{SHORTDAY},?_)?({MONTH})_({DAY})(?:[^\\S\\n]?[-–][^\\S\\n]?({DAY})(?!_{MONTH}))?(?:,?_({YEAR}))?(?:,?_(?:at_)?({TIME}))?',
    ),
    read: (m, c) =>
      withTime(
        dayRange(
          m[4],
          monthOf(m[1] ?? ''),
          Number.parseInt(m[2] ?? '', 10),
          m[3] === undefined ? undefined : String(Number.parseInt(m[3], 10)),
          c,
        ),
        m[5],
      ),
  },
  {
    // April 2024, early April 2024, mid-April, April of last year
    first: [...monthWords, 'early', 'mid', 'late', 'beginning', 'start', 'end', 'the'],
    pattern: dated(
      '(?:(?:the_)?(early|mid|late|beginning_of|start_of|end_of)[ -]?(?:in_)?)?({MONTH})(?:(?:,|_of)?_(?:({YEAR})|(last|this|next)_year))?',
    ),
    read: (m, c) => {
      const month = monthOf(m[2] ?? ''),
        name = (m[2] ?? '').toLowerCase();
      const relative: number | undefined =
        m[4] === undefined ? undefined : { last: -1, this: 0, next: 1 }[m[4].toLowerCase()];
      const year =
        m[3] !== undefined
          ? Number(m[3])
          : relative !== undefined && c.anchor.year !== null
            ? c.anchor.year + relative
            : null;
      if (m[1] === undefined && year === null && m[4] === undefined) {
        const lead = MONTH_LEADS.has(c.before.toLowerCase().replaceAll(/[^\p{L}'’.]/gu, ''));
        if (!lead && (AMBIGUOUS_MONTH.has(name) || /^\p{Lu}/u.test(c.before) || name.length < 4)) return undefined;
        if (
          AMBIGUOUS_MONTH.has(name) &&
          name !== 'may' &&
          !/^(?:in|since|until|by|during|last|an?)$/iu.test(c.before) &&
          /^[^\S\n]+\p{Lu}/u.test(c.after)
        )
          return undefined;
        return bareMonth(month, c);
      }
      if (year !== null) return m[1] === undefined ? isoMonth(year, month) : partOfMonth(m[1], year * 12 + month - 1);
      const bare = m[4] === undefined ? bareMonth(month, c) : `XXXX-${two(month)}`;
      return m[1] === undefined || bare === null || bare.startsWith('X')
        ? bare
        : partOfMonth(m[1], Number(bare.slice(0, 4)) * 12 + month - 1);
    },
  },
  {
    // the latter part of 2023, early 2023, mid-2023, summer 2022
    first: [
      'the',
      'early',
      'mid',
      'late',
      'spring',
      'summer',
      'autumn',
      'fall',
      'winter',
      'first',
      'second',
      'third',
      'fourth',
      'last',
      'final',
      'beginning',
      'start',
      'end',
      'onset',
    ],
    pattern: dated(`((?:the_)?${YEAR_PART})(?:_in)?(?:_|-)(?:the_year_)?({YEAR})`, 'i'),
    read: (m) => partOfYear(m[1] ?? '', Number(m[2])),
  },
  {
    // the 1960s, the late 1990s
    first: ['#', 'the', 'early', 'mid', 'late'],
    pattern: dated("(?:the_)?(?:(early|mid|late)[ -])?((?:1[5-9]|20)\\d)0[’']?s"),
    read: (m) => {
      const first = Number(m[2]) * 10;
      const [from, to] = m[1] === undefined ? [0, 9] : ({ e: [0, 3], m: [4, 6], l: [7, 9] }[m[1].charAt(0)] ?? [0, 9]);
      return formatPeriod(yearsPeriod(first + (from ?? 0), first + (to ?? 9)));
    },
  },
  {
    // the sixties
    first: ['the'],
    pattern: dated(`the_(${Object.keys(DECADES).join('|')})`, 'i'),
    read: (m) => {
      const first = 1900 + (DECADES[(m[1] ?? '').toLowerCase()] ?? 0);
      return formatPeriod(yearsPeriod(first, first + 9));
    },
  },
  {
    // the 20th century
    first: ['the', '#'],
    pattern: dated('(?:the_)?(\\d\\d)th[ -]century', 'i'),
    read: (m) => formatPeriod(yearsPeriod(Number(m[1]) * 100 - 100, Number(m[1]) * 100 - 1)),
  },
  {
    // 2023, 2022-23
    first: ['#'],
    pattern: dated('({YEAR})(?:[-–/](\\d\\d|{YEAR}))?'),
    read: (m, c) => {
      const lead = c.before.toLowerCase().replaceAll(/[^\p{L}.]/gu, '');
      if (NO_YEAR_LEADS.has(lead) || /[$€£]$|\d$/u.test(c.before)) return undefined;
      if (!YEAR_LEADS.has(lead) && COUNTED.test(c.after)) return undefined;
      if (lead === 'of' && COUNTED.test(c.after)) return undefined;
      const year = Number(m[1]);
      if (m[2] === undefined) return isoYear(year);
      const last = m[2].length === 2 ? Math.floor(year / 100) * 100 + Number(m[2]) : Number(m[2]);
      return last > year
        ? formatPeriod({ from: yearPeriod(year).from, to: yearPeriod(last).to, unit: 'span' })
        : undefined;
    },
  },
  {
    // 14:11, 9 a.m.: of the day last named
    first: ['#'],
    pattern: dated('({TIME})(?:_(?:GMT|UTC|EST|EDT|ET|CET|BST|PT))?', 'i'),
    read: (m, c) => {
      const time = timeValue(m[1]);
      if (
        !/[ap]\.?m/iu.test(m[1] ?? '') &&
        !/^(?:at|by|from|to|until|till|around|before|after|since|of)$/iu.test(c.before)
      )
        return undefined;
      return c.recent === null ? null : isoDay(c.recent) + time;
    },
  },
];
