import * as words from '../../lexicon/en/named-days.ts';
import type { DateMention, Span } from '../../model/index.ts';
import { timeValue } from './absolute-values.ts';
import { dayNumber, formatPeriod, isoDay, monthPeriod } from './calendar.ts';
import { monthOf } from './date-rule.ts';

/** Characters before a range in which a verb may say that something was put off. */
const LOOK = 60;

/**
 * Neighbours in one sentence that belong together: "from Monday to Thursday" and "between March and June 2024" become one
 * stretch, "9 a.m. on Tuesday" the hour of that day.
 * @param mentions  dates of the sentence, in order
 */
export function joinDates(text: string, sentence: Span, mentions: readonly DateMention[]): DateMention[] {
  const out: DateMention[] = [];
  for (const found of mentions) {
    const before = out.at(-1);
    const gap = before === undefined ? '' : text.slice(before.span[1], found.span[0]);
    if (before !== undefined && gap.length < 12) {
      const range = rangeOf(text, sentence, before, found, gap);
      if (range !== null) {
        out[out.length - 1] = range;
        continue;
      }
      const time = text.slice(...before.span);
      if (words.TIME_ALONE.test(time) && words.TIME_JOINT.test(gap) && /^\d{4}-\d\d-\d\d$/u.test(found.value ?? ''))
        out[out.length - 1] = { ...before, value: `${found.value}${clockOf(time)}` };
    }
    out.push(found);
  }
  return out;
}

const clockOf = (time: string): string => words.NAMED_TIMES[time.toLowerCase()] ?? timeValue(time);

function rangeOf(text: string, [start]: Span, first: DateMention, last: DateMention, gap: string): DateMention | null {
  const joint = words.RANGE_JOINT.exec(gap);
  if (joint === null || first.value === null || last.value === null) return null;
  const before = text.slice(Math.max(start, first.span[0] - LOOK), first.span[0]);
  if (joint[1] !== undefined) {
    const isPair = words.RANGE_AND.test(before);
    if (isPair !== words.PAIR_JOINT.test(joint[1]) || words.RESCHEDULED.test(before)) return null;
  }
  const [a, b] = [text.slice(...first.span), text.slice(...last.span)];
  const value =
    words.WEEKDAY_END.test(a) && words.WEEKDAY_END.test(b)
      ? weekdayRange(first.value, last.value)
      : monthRange(words.MONTH_END.exec(a), first.value, words.MONTH_END.exec(b), last.value);
  return value === null ? null : { span: [first.span[0], last.span[1]], value };
}

const dayOf = (iso: string): number | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(iso);
  return match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
};

/** The last day is the first of its name behind the first. */
function weekdayRange(first: string, last: string): string | null {
  const [from, to] = [dayOf(first), dayOf(last)];
  if (from === null || to === null || (to - from) % 7 === 0) return null;
  return `${isoDay(from)}/${isoDay(from + ((((to - from) % 7) + 7) % 7))}`;
}

/** A year told once is that of both months, and months run forward. */
function monthRange(a: RegExpExecArray | null, first: string, b: RegExpExecArray | null, last: string): string | null {
  if (a === null || b === null || first.startsWith('X') || last.startsWith('X')) return null;
  const [from, to] = [monthOf(a.groups?.['month'] ?? ''), monthOf(b.groups?.['month'] ?? '')];
  const turns = from > to ? 1 : 0;
  const [given, end] = [a.groups?.['year'], b.groups?.['year']];
  const year = given ?? (end === undefined ? first.slice(0, 4) : String(Number(end) - turns));
  const endYear = end ?? String(Number(year) + turns);
  const [x, y] = [periodIn(first, Number(year), from), periodIn(last, Number(endYear), to)];
  return x.from < y.to && (from !== to || year !== endYear)
    ? formatPeriod({ from: x.from, to: y.to, unit: 'span' })
    : null;
}

/** Days of a month, or of the part of it that a value names, in another year. */
function periodIn(value: string, year: number, month: number): { readonly from: number; readonly to: number } {
  const whole = monthPeriod(year * 12 + month - 1);
  const part = /^\d{4}-\d\d-(\d\d)\/\d{4}-\d\d-(\d\d)$/u.exec(value);
  if (part === null) return whole;
  const from = whole.from + Number(part[1]) - 1;
  return { from, to: Number(part[1]) > 20 ? whole.to : whole.from + Number(part[2]) - 1 };
}
