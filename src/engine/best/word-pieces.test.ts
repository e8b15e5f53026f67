import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVocabulary, WORD_SHAPES, wordPieces, wordShape } from './word-pieces.ts';

const PIECES = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'mill', '##er', '##s', 'cafe', 'u', '.', 's', '-', 'co', '中', 'ö'];
const vocabulary = readVocabulary(`${PIECES.join('\n')}\n`);

describe('wordPieces', () => {
  it.each([
    ['Millers', ['mill', '##er', '##s']],
    ['café', ['cafe']],
    ['U.S.', ['u', '.', 's', '.']],
    ['co-co', ['co', '-', 'co']],
    ['中co', ['中', 'co']],
    ['Millerz', ['[UNK]']],
    ['co Millerz', ['co', '[UNK]']],
    ['co mill', ['co', 'mill']],
    ['', ['[UNK]']],
    ['\u200b', ['[UNK]']],
    ['\ud800', ['[UNK]']],
    ['s'.repeat(101), ['[UNK]']],
  ])('%j', (token, pieces) => {
    expect(wordPieces(token, vocabulary).map((id) => PIECES[id])).toEqual(pieces);
  });

  it('gives pieces of the vocabulary for any text, at least one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (token) => {
        const pieces = wordPieces(token, vocabulary);
        expect(pieces.length).toBeGreaterThan(0);
        expect(pieces.every((id) => id in PIECES)).toBe(true);
      }),
    );
  });
});

describe('wordShape', () => {
  it.each([
    ['mill', 'lower'],
    ['Mill', 'title'],
    ['A', 'title'],
    ['U.S.', 'upper'],
    ['NATO', 'upper'],
    ['McMill', 'mixed'],
    ['iMill', 'mixed'],
    ['2nd', 'digits'],
    ['—', 'other'],
    ['中', 'lower'],
  ])('%s is %s', (token, shape) => {
    expect(WORD_SHAPES[wordShape(token)]).toBe(shape);
  });
});
