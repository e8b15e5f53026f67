import { describe, expect, it } from 'vitest';
import { slipOf } from './slip.ts';

describe('slips from one figure to another', () => {
  it.each([
    [84_000_000, 48_000_000, 'transposed'],
    [63, 36, 'transposed'],
    [5, 50, 'tenfold'],
    [2_500, 25_000, 'tenfold'],
    [52, 152, 'digitMore'],
    [1_176, 176, 'digitMore'],
    [5, 15, null],
    [63, 63, null],
    [63, 3_600, null],
    [63, 64, null],
    [0, 10, null],
  ])('%d and %d: %s', (a, b, slip) => {
    expect(slipOf(a, b)).toBe(slip);
    expect(slipOf(b, a)).toBe(slip);
  });
});
