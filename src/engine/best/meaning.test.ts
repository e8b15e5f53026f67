import { describe, expect, it } from 'vitest';
import { meanings } from './meaning.ts';
import { MEANING } from './read-window.ts';

describe('meanings', () => {
  const words = new Float32Array(3 * MEANING);
  words[0] = 3;
  words[MEANING + 1] = 4;
  words[2 * MEANING] = -3;
  const of = meanings(words);

  it('is the mean of the words, of length one', () => {
    expect([...of(0, 2).subarray(0, 3)]).toEqual([Math.fround(0.6), Math.fround(0.8), 0]);
    expect(of(1, 2)[1]).toBe(1);
  });

  it('is nothing for no words, or for words that cancel out', () => {
    for (const [from, to] of [
      [1, 1],
      [0, 0],
    ] as const)
      expect(of(from, to)).toEqual(new Float32Array(MEANING));
    const both = words.slice();
    both[MEANING + 1] = 0;
    expect(meanings(both)(0, 3)).toEqual(new Float32Array(MEANING));
  });
});
