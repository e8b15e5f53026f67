import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, shuffle } from './random.ts';

describe('seededRandom', () => {
  it('gives the same numbers for the same seed, all in [0, 1)', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const numbers = (random: () => number): number[] => Array.from({ length: 20 }, random);
        expect(numbers(seededRandom(seed))).toEqual(numbers(seededRandom(seed)));
        for (const n of numbers(seededRandom(seed))) expect(0 <= n && n < 1).toBe(true);
      }),
    );
  });
});

describe('shuffle', () => {
  it('keeps what is in the list', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (list, seed) => {
        const shuffled = [...list];
        shuffle(shuffled, seededRandom(seed));
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b));
      }),
    );
  });
});
