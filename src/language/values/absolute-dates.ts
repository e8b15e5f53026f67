import * as words from '../../lexicon/en/absolute-dates.ts';
import { DECADES } from '../../lexicon/en/calendar.ts';
import {
  STEPS,
  AMBIGUOUS_MONTHS,
  COUNTED,
  MONTH_LEADS,
  NO_YEAR_LEADS,
  YEAR_LEADS,
  YEAR_OWNED,
} from '../../lexicon/en/time-words.ts';
import {
  bareMonth,
  dayRange,
  daysBetween,
  dayValue,
  nearestYear,
  partOfMonth,
  partOfYear,
  timeValue,
  withTime,
} from './absolute-values.ts';
import {
  dayNumber,
  formatPeriod,
  isDay,
  isoDay,
  isoMonth,
  isoYear,
  monthsPeriod,
  weekPeriod,
  yearPeriod,
  yearsPeriod,
} from './calendar.ts';
import { monthOf, told, type DateContext, type DateRule } from './date-rule.ts';

const dayIn = (figures: string | undefined): number => Number.parseInt(figures ?? '', 10);

/** Does the word stand before a range that a joint such as this one asks for? */
const opens = (joint: string | undefined, { before }: DateContext): boolean =>
  words.RANGE_OPENERS[joint ?? ''] === before.toLowerCase();

/** Dates that name a day, month, year, decade or century by its number or name. */
export const ABSOLUTE_DATES: readonly DateRule[] = [
  {
    ...told(words.ISO_DAY),
    read: (m, c) => withTime(dayValue(m[1], Number(m[2]), Number(m[3]), c), m[4]),
  },
  {
    ...told(words.DAY_IN_FIGURES),
    read: (m, c) => {
      const [a, b] = [Number(m[1]), Number(m[3])];
      if (m[2] === '.' || a > 12) return dayValue(m[4], b, a, c);
      if (b > 12 || a === b) return dayValue(m[4], a, b, c);
      return isDay(null, a, b) ? (m[4] ?? null) : undefined;
    },
  },
  {
    ...told(words.DAY_MONTH),
    read: (m, c) =>
      withTime(
        dayRange(
          m[5],
          monthOf(m[4] ?? ''),
          Number(m[1]),
          m[3],
          c,
          words.PAIR_JOINTS.has(m[2] ?? '') && !opens(m[2], c),
        ),
        m[6],
      ),
  },
  {
    ...told(words.DAY_MONTH_RANGE),
    read: (m, c) =>
      daysBetween(
        { year: m[3], month: monthOf(m[2] ?? ''), day: Number(m[1]) },
        m[4] ?? '',
        { year: m[7], month: monthOf(m[6] ?? ''), day: Number(m[5]) },
        c,
      ),
  },
  {
    ...told(words.MONTH_DAY_RANGE),
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
    ...told(words.YEAR_RANGE),
    read: (m, c) => {
      if (c.before.toLowerCase() !== (words.RANGE_OPENERS[m[2] ?? ''] ?? words.YEARS_OPENER)) return undefined;
      const [first, last] = [Number(m[1]), Number(m[3])];
      return first < last && !COUNTED.test(c.after) ? formatPeriod(yearsPeriod(first, last)) : undefined;
    },
  },
  {
    ...told(words.QUARTER),
    read: (m, c) => {
      const months = words.QUARTER_MONTHS[m[1] ?? ''] ?? 3;
      const first = (Number(m[2]) - 1) * months;
      if (m[3] === undefined && !words.QUARTER_LEADS.has(c.before.toLowerCase())) return undefined;
      const year = m[3] === undefined ? nearestYear((y) => dayNumber(y, first + months, 15), c) : Number(m[3]);
      return year === null ? null : formatPeriod(monthsPeriod(year * 12 + first, year * 12 + first + months - 1));
    },
  },
  {
    ...told(words.WEEK_OF_DAY),
    read: (m, c) => {
      const day = dayValue(m[5], monthOf(m[1] ?? m[4] ?? ''), dayIn(m[2] ?? m[3]), c);
      const [year, month, date] = (typeof day === 'string' ? day : 'X').split('-').map(Number);
      if (year === undefined || month === undefined || date === undefined) return undefined;
      return Number.isNaN(year) ? null : formatPeriod(weekPeriod(dayNumber(year, month, date)));
    },
  },
  {
    ...told(words.MONTH_DAY_PAIR),
    read: (m, c) =>
      COUNTED.test(c.after)
        ? undefined
        : dayRange(m[4], monthOf(m[1] ?? ''), dayIn(m[2]), String(dayIn(m[3])), c, true),
  },
  {
    ...told(words.MONTH_DAY),
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
    ...told(words.MONTH_ALONE),
    read: (m, c) => {
      const month = monthOf(m[2] ?? ''),
        name = (m[2] ?? '').toLowerCase();
      const relative: number | undefined = m[4] === undefined ? undefined : STEPS[m[4].toLowerCase()];
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
          name !== words.NAMELESS_MONTH &&
          !words.CERTAIN_MONTH_LEADS.has(c.before.toLowerCase()) &&
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
    ...told(words.PART_OF_YEAR),
    read: (m) => partOfYear(m[1] ?? '', Number(m[2])),
  },
  {
    ...told(words.DECADE_IN_FIGURES),
    read: (m) => {
      const first = Number(m[2]) * 10;
      const [from, to] = words.DECADE_PARTS[m[1] ?? ''] ?? [0, 9];
      return formatPeriod(yearsPeriod(first + from, first + to));
    },
  },
  {
    ...told(words.DECADE_BY_NAME),
    read: (m) => {
      const first = 1900 + (DECADES[(m[1] ?? '').toLowerCase()] ?? 0);
      return formatPeriod(yearsPeriod(first, first + 9));
    },
  },
  {
    ...told(words.CENTURY),
    read: (m) => formatPeriod(yearsPeriod(Number(m[1]) * 100 - 100, Number(m[1]) * 100 - 1)),
  },
  {
    ...told(words.YEAR),
    read: (m, c) => {
      const lead = c.before.toLowerCase().replaceAll(/[^\p{L}.]/gu, '');
      const end = m[2] ?? m[3];
      const isYears = YEAR_OWNED.test(c.after) || (end?.length === 4 && Number(m[1]) < Number(end));
      if ((NO_YEAR_LEADS.has(lead) && !isYears) || /[$€£]$|\d$/u.test(c.before)) return undefined;
      if ((!YEAR_LEADS.has(lead) || lead === words.LOOSE_YEAR_LEAD) && !isYears && COUNTED.test(c.after))
        return undefined;
      const year = Number(m[1]);
      if (end === undefined) return isoYear(year);
      const last = end.length === 2 ? Math.floor(year / 100) * 100 + Number(end) : Number(end);
      return last > year
        ? formatPeriod({ from: yearPeriod(year).from, to: yearPeriod(last).to, unit: 'span' })
        : undefined;
    },
  },
  {
    ...told(words.TIME_OF_DAY),
    read: (m, c) => {
      const time = timeValue(m[1]);
      if (!/[ap]\.?m/iu.test(m[1] ?? '') && !words.TIME_LEADS.has(c.before.toLowerCase())) return undefined;
      return c.recent === null ? null : isoDay(c.recent) + time;
    },
  },
];
