import { describe, expect, it } from 'vitest';
import { buildWordTable } from '../../../learn/word-table.ts';
import { lemmaBase, lemmaKey, lemmatize, type LemmaModel } from './lemma.ts';

/** Rules of a handful of endings and words. */
const model: LemmaModel = {
  table: buildWordTable([
    [lemmaKey('NNS', 's'), 1],
    [lemmaKey('NNS', 'ies'), 2],
    [lemmaKey('NNS', '^feet'), 3],
    [lemmaKey('VBD', 'ed'), 4],
    [lemmaKey('NNPS', 's'), 1],
    [lemmaKey('VBD', ''), 0],
  ]),
  drop: Uint8Array.of(0, 1, 3, 3, 2),
  add: ['', '', 'y', 'oot', ''],
};

describe('lemmas', () => {
  it.each([
    ['talks', 'NNS', 'talk'],
    ['Parties', 'NNS', 'party'],
    ['feet', 'NNS', 'foot'],
    ['walked', 'VBD', 'walk'],
    ['WENT', 'VBD', 'went'],
    ['States', 'NNPS', 'State'],
    ['Lisbon', 'NNP', 'Lisbon'],
    ['s', 'NNS', 's'],
    ['unknown', 'JJ', 'unknown'],
    ['', 'NNS', ''],
  ])('%s as %s is %s', (word, xpos, lemma) => expect(lemmatize(model, word, xpos)).toBe(lemma));

  it('keeps the capitals of names and of "I" alone', () => {
    expect([lemmaBase('Ada', 'NNP'), lemmaBase('I', 'PRP'), lemmaBase('He', 'PRP'), lemmaBase('’S', 'POS')]).toEqual([
      'Ada',
      'I',
      'he',
      "'s",
    ]);
  });

  it('leaves monsters as they are', () => expect(lemmatize(model, 'a'.repeat(1e6), 'NNS')).toHaveLength(1e6));
});
