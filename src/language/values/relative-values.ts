import type { TimeUnit } from '../../lexicon/date-expression.ts';
import { SEASONS, UNIT_FORMS } from '../../lexicon/en/calendar.ts';
import {
  dayNumber,
  formatPeriod,
  isoDay,
  isoYear,
  monthPeriod,
  monthsPeriod,
  yearPeriod,
  yearsPeriod,
  civil,
  weekday,
  weekPeriod,
  type DateAnchor,
  type Period,
} from './calendar.ts';
import { weekdayOf, type DateContext } from './date-rule.ts';

/** Times that no calendar fixes, as TIMEX3 calls them. */
export const PAST = 'PAST_REF';
export const PRESENT = 'PRESENT_REF';
export const FUTURE = 'FUTURE_REF';

/** Letters of the units in an ISO 8601 duration. */
const UNIT_CODES: Readonly<Record<TimeUnit, string>> = {
  day: 'D',
  week: 'W',
  weekend: 'D',
  fortnight: 'W',
  month: 'M',
  quarter: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
  second: 'S',
  minute: 'M',
  hour: 'H',
};

/** Units that are several of the one that their letter names. */
const UNIT_TIMES: Readonly<Partial<Record<TimeUnit, number>>> = { fortnight: 2, quarter: 3, decade: 10, century: 100 };

/** Week, month, quarter, year … of the anchor, moved by steps; null where the anchor does not say so much. */
export function unitPeriod(unit: TimeUnit, steps: number, { day, month, year }: DateAnchor): Period | null {
  switch (unit) {
    case 'week':
      return day === null ? null : weekPeriod(day + 7 * steps);
    case 'fortnight':
      return null;
    case 'weekend':
      return day === null
        ? null
        : { from: weekPeriod(day + 7 * steps).from + 5, to: weekPeriod(day + 7 * steps).to, unit: 'span' };
    case 'month':
      return month === null ? null : monthPeriod(month + steps);
    case 'quarter': {
      if (month === null) return null;
      const first = Math.floor(month / 3) * 3 + 3 * steps;
      return monthsPeriod(first, first + 2);
    }
    case 'year':
      return year === null ? null : yearPeriod(year + steps);
    case 'decade': {
      if (year === null) return null;
      const first = Math.floor(year / 10) * 10 + 10 * steps;
      return yearsPeriod(first, first + 9);
    }
    case 'century': {
      if (year === null) return null;
      const first = Math.floor(year / 100) * 100 + 100 * steps;
      return yearsPeriod(first, first + 99);
    }
    default:
      return null;
  }
}

/** The weekend meant by "this weekend" or "the weekend": the last one, unless it is to come. */
export function weekend(context: DateContext): string | null {
  const { day } = context.anchor;
  if (day === null) return null;
  const saturday = weekPeriod(day).from + 5;
  const past = saturday > day && context.tense() === 'past' ? saturday - 7 : saturday;
  return formatPeriod({ from: past, to: past + 1, unit: 'span' });
}

/** "last summer": the months of a season, by the month of publication; `step` is negative for the last. */
export function season(name: string, step: number, { month }: DateAnchor): string | null {
  const start = SEASONS[name.toLowerCase()];
  if (month === null || start === undefined) return null;
  const year = Math.floor(month / 12);
  const starts = [year - 2, year - 1, year, year + 1].map((y) => y * 12 + start - 1);
  const first =
    step < 0
      ? starts.findLast((at) => at + 2 < month)
      : step > 0
        ? starts.find((at) => at > month)
        : starts.findLast((at) => at <= month + 6 && Math.floor(at / 12) <= year);
  return first === undefined ? null : formatPeriod(monthsPeriod(first, first + 2));
}

/** The weekday of the last seven days, today included, or of the next seven where it is to come. */
export function weekdayValue(step: number | null, name: string, context: DateContext): string | null {
  const number = weekdayOf(name),
    { day } = context.anchor;
  if (day === null) return `XXXX-WXX-${number}`;
  const back = (weekday(day) - number + 7) % 7,
    ahead = (number - weekday(day) + 7) % 7;
  if (step !== null && step > 0) return isoDay(day + (ahead || 7));
  if (step !== null && step < 0) return isoDay(day - (back || 7));
  if (step === 0) return isoDay(context.tense() === 'past' ? day - back : day + ahead);
  return isoDay(context.tense() === 'future' ? day + ahead : day - back);
}

/** The unit that a word names: "months" `month`, "nights" `day`; a day where it names none. */
export function unitOf(word: string): TimeUnit {
  return UNIT_FORMS[word.toLowerCase()] ?? 'day';
}

/** ISO duration: 6 months `P6M`, 24 hours `PT24H`, a number unknown `PXM`. */
export function duration(count: number | null, word: string): string {
  const unit = unitOf(word),
    n = count === null ? 'X' : String(count * (UNIT_TIMES[unit] ?? 1));
  return `P${unit === 'hour' || unit === 'minute' || unit === 'second' ? 'T' : ''}${n}${UNIT_CODES[unit]}`;
}

/**
 * The date `count` units from a day, as precise as the unit: days and weeks give a day, months a month, years a year.
 */
export function shifted(count: number, word: string, { day, month, year }: DateAnchor): string | null {
  const unit = unitOf(word),
    n = count * (UNIT_TIMES[unit] ?? 1);
  switch (UNIT_CODES[unit]) {
    case 'D':
      return day === null ? null : isoDay(day + Math.round(n));
    case 'W':
      return day === null ? null : isoDay(day + Math.round(7 * n));
    case 'Y': {
      if (Number.isInteger(n) || month === null) return year === null ? null : isoYear(year + Math.trunc(n));
      return formatPeriod(monthPeriod(month + Math.round(12 * n)));
    }
    case 'M':
      return unit === 'minute'
        ? day === null
          ? null
          : isoDay(day)
        : month === null
          ? null
          : formatPeriod(monthPeriod(month + Math.round(n)));
    default:
      return day === null ? null : isoDay(day + Math.round(n / 24));
  }
}

/** The stretch of `count` units before (negative) or after the anchor's day. */
export function stretch(count: number, word: string, { day }: DateAnchor): string | null {
  if (day === null) return null;
  const unit = unitOf(word),
    n = count * (UNIT_TIMES[unit] ?? 1),
    [y, m, d] = civil(day);
  const days: Readonly<Record<string, number>> = { D: n, W: 7 * n, H: Math.ceil(n / 24) };
  const code = UNIT_CODES[unit];
  const other =
    code === 'Y'
      ? dayNumber(y + n, m, d)
      : code === 'M' && unit !== 'minute'
        ? dayNumber(y, m + n, d)
        : day + (days[code] ?? 0);
  return other <= day ? `${isoDay(other)}/${isoDay(day)}` : `${isoDay(day)}/${isoDay(other)}`;
}

/** The anchor of "a day earlier": the day that the text named last. */
export function anchorAtRecent({ recent }: DateContext): DateAnchor {
  if (recent === null) return { day: null, month: null, year: null };
  const [year, month] = civil(recent);
  return { day: recent, month: year * 12 + month - 1, year };
}
