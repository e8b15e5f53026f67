import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstIndex } from './bisect.ts';

describe('firstIndex', () => {
  it.each([
    [0, 0],
    [3, 1],
    [4, 2],
    [9, 3],
  ])('of 1, 3, 7 not below %i: %i', (least, index) => expect(firstIndex(3, (i) => [1, 3, 7][i]! >= least)).toBe(index));

  it('is what a walk finds', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(60), (count, from) => {
        expect(firstIndex(count, (i) => i >= from)).toBe(Math.min(count, from));
      }),
    );
  });
});
