import { GROWING } from '../../lexicon/en/measures.ts';
import { dateRange, datesRelate } from '../date-range.ts';
import type { Measure } from './measure.ts';

/** Another population, a part beside a whole, another day, or a price of another hour. */
export function isOther(a: Measure, b: Measure): boolean {
  return (
    (a.population !== b.population && (a.kind === 'people' || (a.population !== null && b.population !== null))) ||
    a.part !== b.part ||
    a.kind !== b.kind ||
    a.moving ||
    b.moving ||
    (a.listed && b.listed) ||
    (a.priced !== null && b.priced !== null && a.priced !== b.priced) ||
    (a.days.length > 0 && b.days.length > 0 && !isSameDay(a, b))
  );
}

/** Is a day of the one a day of the other, or worded alike ("on Friday", of an unknown week)? */
export function isSameDay(a: Measure, b: Measure): boolean {
  return a.days.some((day) =>
    b.days.some(
      (other) =>
        day.words === other.words ||
        datesRelate(day.value, other.value) !== 'disjoint' ||
        (a.night && b.night && areNextDays(day.value, other.value)),
    ),
  );
}

/** "On Friday night", "in the night to Saturday". */
function areNextDays(a: string, b: string): boolean {
  const [x, y] = [dateRange(a), dateRange(b)];
  return x !== null && y !== null && Math.abs(x.first - y.first) === 1 && Math.abs(x.last - y.last) === 1;
}

/** A count that only grows, told later and higher, or with no telling which came first. */
export function isUpdate(a: Measure, b: Measure): boolean {
  if (a.population === null || !GROWING.has(a.population)) return false;
  const [x, y] = [dateRange(a.article.publishedAt), dateRange(b.article.publishedAt)];
  if (x === null || y === null || (x.first <= y.last && y.first <= x.last)) return true;
  return x.last < y.first === a.value < b.value;
}
