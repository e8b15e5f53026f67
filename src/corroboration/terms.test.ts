import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../lexicon/en/concepts.ts';
import { conceptOf, contentOf, cosine, coverage, stem, wordsOf } from './terms.ts';

describe('stem', () => {
  it.each([
    ['sends', 'sending'],
    ['expand', 'expanding'],
    ['destabilising', 'destabilise'],
    ['destroyed', 'destroys'],
    ['glass', 'glasses'],
    ['press', 'pressing'],
    ['bus', 'buses'],
  ])('%s and %s are one', (a, b) => expect(stem(a)).toBe(stem(b)));
});

describe('conceptOf', () => {
  it.each([
    ['weaponry', 'arms'],
    ['shipments', 'delivered'],
    ['imagery', 'photographs'],
    ['wounded', 'injuries'],
    ['deny', 'rejection'],
  ])('%s may be told as %s', (a, b) => expect(conceptOf(a)).toBe(conceptOf(b)));
  it.each([
    ['grow', 'fall'],
    ['help', 'sanction'],
    ['agree', 'refuse'],
  ])('%s is not %s', (a, b) => expect(conceptOf(a)).not.toBe(conceptOf(b)));
});

describe('contentOf', () => {
  it('leaves out what carries nothing', () =>
    expect(contentOf('They said that it was to be the end of it.')).toEqual(['end']));
});

describe('concepts', () => {
  it('no word stands in two rows', () => {
    const rows = new Map<string, string>();
    const twice = CONCEPTS.flatMap(([name, ...words]) =>
      [...new Set(words.map(stem))].flatMap((word) => {
        const other = rows.get(word);
        rows.set(word, name);
        return other === undefined ? [] : [`${word}: ${other}, ${name}`];
      }),
    );
    expect(twice).toEqual([]);
  });
});

describe('a word without its ending', () => {
  it.each([
    ['hopefulnesses', 'hopeful'],
    // two endings at most
    ['governmentally', 'government'],
    ['class', 'clas'],
    ['boss', 'boss'],
    ['ring', 'ring'],
    ['as', 'as'],
    ['SHIPS', 'ship'],
  ])('%s: %s', (word, expected) => expect(stem(word)).toBe(expected));
});

describe('words of a text', () => {
  it('are letters and figures, also with stops between letters', () =>
    expect(wordsOf('The U.S. sent 40 Ships, at 3.5 knots.')).toEqual([
      'the',
      'u.s',
      'sent',
      '40',
      'ships',
      'at',
      '3',
      '5',
      'knots',
    ]));
  it('carry content from two letters on', () =>
    expect(contentOf('x ox ran')).toEqual([conceptOf('ox'), conceptOf('ran')]));
});

describe('two sets of weighted terms', () => {
  const terms = (list: string, weight = 1): Map<string, number> =>
    new Map(
      list
        .split(' ')
        .filter(Boolean)
        .map((term): [string, number] => [term, weight]),
    );
  const rare = (term: string): number => (term === 'r' ? 3 : 1);
  it.each([
    ['a b', 'a b', 1],
    ['a b', 'b c', 0.5],
    ['a b', 'c d', 0],
    ['', 'a', 0],
    ['a', '', 0],
    ['r a', 'r b', 0.9],
  ])('%j and %j are alike: %d', (a, b, expected) => {
    expect(cosine(terms(a), terms(b), rare)).toBeCloseTo(expected, 6);
    expect(cosine(terms(a, 0.5), terms(b), rare)).toBeCloseTo(expected, 6);
  });
  it.each([
    ['a b', 'a b c', 1],
    ['a b', 'b c', 0.5],
    ['a b', 'c', 0],
    ['r a', 'r', 0.75],
    ['', 'a', 1],
  ])('of %j so much stands in %j: %d', (a, b, expected) =>
    expect(coverage(terms(a), terms(b), rare)).toBeCloseTo(expected, 6),
  );
});
