import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameSpan, NameType, Parsed } from '../../model/index.ts';
import { resolveAll } from './find-entities.ts';
import { guessedParse } from './guessed-parse.fixture.ts';
import { bestCandidate } from './resolve-pronouns.ts';

describe('bestCandidate', () => {
  it.each([
    ['the likeliest by far', [0, 5, 0], 1],
    ['none where two are as likely', [3, 3, 0], 2],
    ['none where it is likelier', [1, 0, 4], 2],
    ['none where many share what is left', [1, 0.5, 0.5, 0.5, 0], 4],
    ['none where there is nothing else', [0], 0],
  ])('takes %s', (_, scores, expected) => expect(bestCandidate(scores)).toBe(expected));

  it('does not mind what all scores share', () => {
    const score = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 8 }), score, (scores, more) => {
        expect(bestCandidate(scores.map((s) => s + more))).toBe(bestCandidate(scores));
      }),
    );
  });
});

describe('the candidates of a pronoun', () => {
  /** Names of the things that the pronouns can mean, nearest first. */
  const candidates = (
    line: string,
    named: Readonly<Record<string, NameType>>,
    parsed: Parsed = guessedParse(line),
  ): (string | null)[] => {
    const { word } = parsed.tokens;
    const names = word.flatMap((w, i): NameSpan[] => (named[w] ? [{ from: i, to: i + 1, type: named[w] }] : []));
    const found: (string | null)[] = [];
    resolveAll(parsed, names, (_view, _pronoun, _group, list) => {
      for (const { mention } of list) found.push(mention === null ? null : word[mention.head]!);
      return list.length - 1;
    });
    return found;
  };

  it.each([
    [
      'an outlet is who passed it on',
      'Reuters/PROPN/nsubj/2 wrote/VERB/root/0 . It/PRON/nsubj/2 left/VERB/root/0 .',
      { Reuters: 'ORG' },
      [null],
    ],
    [
      '… but in its own clause',
      'Reuters/PROPN/nsubj/2 said/VERB/root/0 it/PRON/nsubj/4 left/VERB/ccomp/2 .',
      { Reuters: 'ORG' },
      ['Reuters', null],
    ],
    [
      'another body is meant as readily as ever',
      'Norland/PROPN/nsubj/2 wrote/VERB/root/0 . It/PRON/nsubj/2 left/VERB/root/0 .',
      { Norland: 'ORG' },
      ['Norland', null],
    ],
  ] satisfies [string, string, Record<string, NameType>, (string | null)[]][])('%s', (_, line, named, expected) =>
    expect(candidates(line, named)).toEqual(expected),
  );

  it('where a report was written is not meant', () => {
    const line = 'Norland/PROPN/root/0 –/PUNCT/punct/1 It/PRON/nsubj/2 left/VERB/root/0 .';
    expect(candidates(line, { Norland: 'ORG' })).toEqual([null]);
  });
});
