import { describe, expect, it } from 'vitest';
import { wordsAt } from './span.ts';

describe('wordsAt', () => {
  it('gives the words', () => expect(wordsAt('a port was shut', [2, 6])).toBe('port'));

  it.each([
    [-1, 3],
    [3, 3],
    [6, 2],
    [2, 16],
    [0.5, 2],
  ])('refuses [%d, %d), with both numbers', (start, end) =>
    expect(() => wordsAt('a port was shut', [start, end])).toThrow(
      `span [${start}, ${end}) is none of a text of 15 code units`,
    ),
  );
});
