import * as words from '../../lexicon/en/relative-dates.ts';
import { DAY_EPITHETS, PAPERS, STEPS } from '../../lexicon/en/time-words.ts';
import { partOfYear } from './absolute-values.ts';
import { dayNumber, formatPeriod, isoDay, monthPeriod, civil, weekday, weekPeriod } from './calendar.ts';
import { monthOf, told, weekdayOf, type DateRule } from './date-rule.ts';
import { readNumber } from './number-words.ts';
import {
  anchorAtRecent,
  duration,
  FUTURE,
  PAST,
  PRESENT,
  season,
  shifted,
  stretch,
  unitOf,
  unitPeriod,
  weekdayValue,
  weekend,
} from './relative-values.ts';

const lower = (told: string | undefined): string => (told ?? '').toLowerCase();

/** Dates that lean on the day of publication, or on a day that the text named before. */
export const RELATIVE_DATES: readonly DateRule[] = [
  {
    ...told(words.DAY_WEEK),
    read: (m, c) => {
      const { day } = c.anchor,
        name = lower(m[1] ?? m[2]);
      if (day === null) return null;
      const near = words.DAY_STEPS[name];
      if (near !== undefined) return isoDay(day + near + 7);
      return isoDay(day + ((weekdayOf(name) - weekday(day) + 7) % 7) + 7);
    },
  },
  {
    ...told(words.WEEKDAY),
    read: (m, c) => {
      if (m[1] === undefined && (DAY_EPITHETS.has(c.before) || PAPERS.test(c.after))) return undefined;
      const day = c.anchor.day;
      if (m[3] !== undefined && day !== null)
        return isoDay(weekPeriod(day + 7 * (STEPS[m[3]] ?? 0)).from + weekdayOf(m[2] ?? '') - 1);
      return weekdayValue(STEPS[lower(m[1]).split(/\s+/u).at(-1) ?? ''] ?? null, m[2] ?? '', c);
    },
  },
  {
    ...told(words.NEAR_DAY),
    read: (m, c) => {
      if (/^[TY]/u.test(m[1] ?? '') && /^\p{Lu}/u.test(c.before)) return undefined; // "USA Today"
      const step = words.DAY_STEPS[lower(m[1]).replaceAll(/\s+/gu, ' ')] ?? 0;
      if (c.anchor.day === null) return step === 0 ? PRESENT : null;
      return isoDay(c.anchor.day + step);
    },
  },
  {
    ...told(words.NEAR_UNIT),
    read: (m, c) => {
      const which = lower(m[3]),
        unit = unitOf(m[4] ?? '');
      const anchor = words.STEPS_FROM_BEFORE.has(which) && c.recent !== null ? anchorAtRecent(c) : c.anchor;
      if (unit === 'weekend' && which === words.RUNNING) return weekend(c);
      const period = unitPeriod(unit, STEPS[which] ?? 0, anchor);
      if (period === null) return null;
      const part = lower(m[1]);
      if (part === '' || which !== words.RUNNING)
        return words.PARTS_OF_UNIT.has(part) ? partOfYear(part, civil(period.from)[0]) : formatPeriod(period);
      const day = c.anchor.day;
      if (day === null) return formatPeriod(period);
      return formatPeriod(
        words.PART_BEHIND.has(part)
          ? { from: period.from, to: day, unit: 'span' }
          : { from: day, to: period.to, unit: 'span' },
      );
    },
  },
  {
    ...told(words.END_OF_UNIT),
    read: (m, c) => {
      if (c.anchor.year === null) return null;
      if (m[6] !== undefined) return isoDay(dayNumber(c.anchor.year, 12, 31));
      const steps = STEPS[lower(m[2] ?? m[4])] ?? 0;
      if (m[1] !== undefined) {
        return words.END.test(m[1]) && lower(m[2]) !== words.PAST_YEAR
          ? isoDay(dayNumber(c.anchor.year + steps, 12, 31))
          : partOfYear(m[1], c.anchor.year + steps);
      }
      const period = unitPeriod(unitOf(m[5] ?? ''), steps, c.anchor);
      return period === null ? null : isoDay(words.END.test(m[3] ?? '') ? period.to : period.from);
    },
  },
  {
    ...told(words.WEEKEND),
    read: ([whole], c) =>
      c.before === '' || words.WEEKEND_LEADS.has(lower(c.before)) || /\s/u.test(whole) ? weekend(c) : undefined,
  },
  {
    ...told(words.NEAR_SEASON),
    read: (m, c) => season(m[2] ?? '', STEPS[lower(m[1])] ?? 0, c.anchor),
  },
  {
    ...told(words.NEAR_MONTH),
    read: (m, c) => {
      const month = monthOf(m[2] ?? ''),
        at = c.anchor.month;
      if (at === null) return `XXXX-${String(month).padStart(2, '0')}`;
      const here = at - (at % 12) + month - 1;
      const step = STEPS[m[1] ?? ''] ?? 0;
      const isThere = step > 0 ? here > at : step === 0 || here < at;
      const index = isThere ? here : here + 12 * step;
      return formatPeriod(monthPeriod(index));
    },
  },
  {
    ...told(words.COUNTED_STEP),
    read: (m, c) => {
      const [whole, told = '', unit = '', direction = ''] = m;
      const ahead = words.AHEAD.test(direction),
        isOne = told === '' && words.THE_UNIT.test(whole);
      if (told === '' && !isOne && lower(direction) !== words.BACK_FROM_NOW) return undefined;
      const count = isOne ? 1 : told === '' ? null : readNumber(told);
      if (count === null || words.VAGUE_COUNT.test(told)) return ahead ? FUTURE : PAST;
      const fromNow = words.FROM_NOW.test(direction) || (c.recent === null && unitOf(unit) === 'year');
      return shifted(ahead ? count : -count, unit, fromNow ? c.anchor : anchorAtRecent(c));
    },
  },
  {
    ...told(words.VAGUE_STEP),
    read: (m) => (words.VAGUE_AHEAD.test(m[0]) ? FUTURE : PAST),
  },
  {
    ...told(words.STRETCH),
    read: (m, c) => {
      const which = lower(m[1]),
        ahead = (STEPS[which] ?? -1) > 0;
      const count = m[2] === undefined ? null : readNumber(m[2]),
        plural = /s$/iu.test(m[3] ?? '');
      if (words.NEXT_STEPS.has(which) && m[2] === undefined && !plural) {
        const at = unitOf(m[3] ?? '') === 'day' ? anchorAtRecent(c) : c.anchor;
        return shifted(STEPS[which] ?? 1, m[3] ?? '', at);
      }
      if (count === null || words.VAGUE_STRETCH.test(m[2] ?? '')) return plural ? (ahead ? FUTURE : PAST) : undefined;
      return stretch(ahead ? count : -count, m[3] ?? '', c.anchor);
    },
  },
  {
    ...told(words.SAME_UNIT),
    read: (m, c) => {
      if (words.POINTING.test(m[0]) && c.recentValue === null) return undefined;
      const at = anchorAtRecent(c);
      const period = unitPeriod(unitOf(m[1] ?? ''), 0, at);
      return period !== null ? formatPeriod(period) : c.recentValue;
    },
  },
  {
    ...told(words.COUNTED_UNITS),
    read: (m, c) => {
      const before = lower(c.before);
      if (words.NO_DURATION_LEADS.has(before) || words.AGE_TAIL.test(m[0]) || words.AGE_FOLLOWS.test(c.after))
        return undefined;
      if (words.ONE.has(lower(m[1])) && !words.ONE_UNIT_LEADS.has(before)) return undefined;
      return duration(readNumber(m[1] ?? ''), m[2] ?? '');
    },
  },
  {
    ...told(words.UNCOUNTED_UNITS),
    read: (m, c) =>
      words.UNCOUNTED_LEADS.has(lower(c.before)) || words.LONG_TAIL.test(m[0]) ? duration(null, m[1] ?? '') : undefined,
  },
];
