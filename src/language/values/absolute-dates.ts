import { DECADES, MONTH_WORDS, YEAR_PART, WEEKDAY_WORDS } from '../../lexicon/en/calendar.ts';
import { AMBIGUOUS_MONTHS, COUNTED, MONTH_LEADS, NO_YEAR_LEADS, YEAR_LEADS } from '../../lexicon/en/time-words.ts';
import {
  bareMonth,
  dayRange,
  daysBetween,
  dayValue,
  partOfMonth,
  partOfYear,
  timeValue,
  withTime,
} from './absolute-values.ts';
import { formatPeriod, isDay, isoDay, isoMonth, isoYear, monthsPeriod, yearPeriod, yearsPeriod } from './calendar.ts';
import { dated, monthOf, type DateRule } from './date-rule.ts';

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
    first: ['#', ...WEEKDAY_WORDS, 'the'],
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
    first: MONTH_WORDS,
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
    first: [...MONTH_WORDS, ...WEEKDAY_WORDS],
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
    first: [...MONTH_WORDS, 'early', 'mid', 'late', 'beginning', 'start', 'end', 'the'],
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
        if (!lead && (AMBIGUOUS_MONTHS.has(name) || /^\p{Lu}/u.test(c.before) || name.length < 4)) return undefined;
        if (
          AMBIGUOUS_MONTHS.has(name) &&
          name !== 'may' &&
          !/^(?:in|since|until|by|during|last|an?)$/iu.test(c.before) &&
          /^[^\S\n]+\p{Lu}/u.test(c.after)
        )
          return undefined;
        return bareMonth(month, c);
      }
      if (year !== null) return m[1] === undefined ? isoMonth(year, month) : partOfMonth(m[1], year * 12 + month - 1);
      const bare = m[4] === undefined ? bareMonth(month, c) : `XXXX-${String(month).padStart(2, '0')}`;
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
