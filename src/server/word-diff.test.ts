import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff.ts';

const shown = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('wordDiff', () => {
  it.each([
    ['The port opens today.', 'The port opens today.', 'The port opens today.'],
    ['The port opens, he said.', 'The port opens.', 'The port [-opens, he said.-][+opens.+]'],
    ['a b c', 'a x c', 'a [-b -][+x +]c'],
    ['', 'new words', '[+new words+]'],
    ['one two three four', 'one three four five', 'one [-two -]three [-four-][+four five+]'],
  ])('%j → %j', (before, after, expected) => expect(shown(before, after)).toBe(expected));

  it('gives both texts back, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a ', 'b ', 'c ', 'd\n', 'é '), { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after);
        const without = (kind: string): string => pieces.map((one) => (one.kind === kind ? '' : one.text)).join('');
        expect(without('come')).toBe(before);
        expect(without('gone')).toBe(after);
      }),
    );
  });

  it('ends soon with texts that have nothing in common', () => {
    const many = (word: string): string => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(' ');
    expect(wordDiff(many('a'), many('b')).length).toBe(2);
  });
});
