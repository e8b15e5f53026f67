import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../lexicon/en/concepts.ts';
import { conceptOf, contentOf, stem } from './terms.ts';

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
