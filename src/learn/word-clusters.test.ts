import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalWord, readClusters } from './word-clusters.ts';
import { buildWordTable, lookUp, wordKey, wordTableArrays } from './word-table.ts';

describe('normalWord', () => {
  it.each([
    ['Harbour', 'harbour'],
    ['12.5', '00.0'],
    ['O’Neil', "o'neil"],
    ['“', '"'],
  ])('%s: %s', (word, normal) => expect(normalWord(word)).toBe(normal));

  it('leaves a normal form as it is', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(normalWord(normalWord(word))).toBe(normalWord(word));
      }),
    );
  });
});

describe('readClusters', () => {
  const table = wordTableArrays('fine', buildWordTable([[wordKey('grain'), 2]]));

  it('finds the fine cluster of a word, and the coarse one of that', () => {
    const { fine, coarse } = readClusters({ meta: {}, arrays: { ...table, coarse: Uint16Array.of(0, 5, 7) } });
    expect(coarse[lookUp(fine, wordKey('grain'), 0)]).toBe(7);
  });

  it('throws where there are none', () =>
    expect(() => readClusters({ meta: {}, arrays: table })).toThrow('no coarse clusters'));
});
