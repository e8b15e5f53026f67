import { describe, expect, it } from 'vitest';
import { dateRange, datesRelate } from './date-range.ts';

describe('dateRange', () => {
  it.each([
    ['2024-05-29', 1, 'day'],
    ['2024-05-29T14:11', 1, 'minute'],
    ['2024-02', 29, 'month'],
    ['2023', 365, 'year'],
    ['2024-W16', 7, 'interval'],
    ['2024-04-15/2024-04-21', 7, 'interval'],
    ['2024-04/..', Infinity, 'open'],
    ['../2024-04-13', Infinity, 'open'],
  ])('%s is %d days, %s', (value, days, precision) => {
    const range = dateRange(value);
    expect([range === null ? 0 : range.last - range.first + 1, range?.precision]).toEqual([days, precision]);
  });

  it.each([['XXXX-02-21'], ['P6M'], ['PAST_REF'], ['2024-13'], ['../..'], ['']])('%s names no days', (value) =>
    expect(dateRange(value)).toBeNull(),
  );
});

describe('datesRelate', () => {
  it.each([
    ['2024-W16', '2024-04-15', 'overlap'],
    ['2024-W16', '2024-04-22', 'disjoint'],
    ['2020-W53', '2021-01-03', 'overlap'],
    ['2024-05', '2024-05', 'same'],
    ['2024-05', null, 'unknown'],
    ['XXXX-05', '2024-05', 'unknown'],
  ] as const)('%s and %s: %s', (a, b, relation) => expect(datesRelate(a, b)).toBe(relation));
});
