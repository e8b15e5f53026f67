import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lemmaOf, relation, tokenAt, tokensIn } from './tokens.ts';

describe('tokenAt', () => {
  const tokens = { end: Int32Array.of(3, 8, 9), count: 3 };

  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [7, 1],
    [8, 2],
    [9, 3],
    [40, 3],
  ])('place %i: token %i', (at, token) => expect(tokenAt(tokens, at)).toBe(token));

  it('is what a walk from the left finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 })), fc.nat(200), (lengths, at) => {
        let sum = 0;
        const end = Int32Array.from(lengths, (length) => (sum += length));
        const walked = end.findIndex((e) => e > at);
        expect(tokenAt({ end, count: end.length }, at)).toBe(walked < 0 ? end.length : walked);
      }),
    );
  });
});

describe('tokensIn', () => {
  // "abc  de" and two characters of no token
  const tokens = { start: Int32Array.of(0, 5), end: Int32Array.of(3, 7), count: 2 };

  it.each([
    [
      [0, 3],
      [0, 1],
    ],
    [
      [1, 6],
      [0, 2],
    ],
    [
      [3, 5],
      [1, 1],
    ],
    [
      [5, 9],
      [1, 2],
    ],
    [
      [7, 9],
      [2, 2],
    ],
  ] as const)('span %j: tokens %j', (span, expected) => expect(tokensIn(tokens, span)).toEqual(expected));
});

describe('relation and lemmaOf', () => {
  it('drop the subtype and the capitals', () => {
    expect([0, 1].map((i) => relation({ deprel: ['nsubj:pass', 'obl'] }, i))).toEqual(['nsubj', 'obl']);
    expect(lemmaOf({ lemma: ['May'] }, 0)).toBe('may');
  });
});
