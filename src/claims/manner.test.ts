import { describe, expect, it } from 'vitest';
import { treeOf } from '../model/tree.ts';
import { mannerOf, through } from './manner.ts';
import { documentOf } from './document.fixture.ts';

/** Manner of the first verb of a sentence, given as "word/lemma/UPOS/head/deprel …". */
function manner(written: string): string {
  const rows = written.split(' ').map((word) => word.split('/'));
  const { tokens } = documentOf([
    rows
      .map(
        ([w, lemma, upos, head, deprel]) => `${w} ${lemma} ${upos} ${upos === 'VERB' ? 'VB' : 'XX'} ${head} ${deprel}`,
      )
      .join('\n'),
  ]);
  const { polarity, modality } = mannerOf(tokens, treeOf(tokens), tokens.upos.indexOf('VERB'));
  return `${polarity} ${modality}`;
}

describe('mannerOf', () => {
  it.each([
    ['Velia/Velia/PROPN/2/nsubj sells/sell/VERB/0/root grain/grain/NOUN/2/obj', 'affirmed asserted'],
    ['Velia/Velia/PROPN/3/nsubj will/will/AUX/3/aux sell/sell/VERB/0/root grain/grain/NOUN/3/obj', 'affirmed planned'],
    ['Velia/Velia/PROPN/3/nsubj may/may/AUX/3/aux sell/sell/VERB/0/root grain/grain/NOUN/3/obj', 'affirmed possible'],
    [
      'Velia/Velia/PROPN/3/nsubj must/must/AUX/3/aux sell/sell/VERB/0/root grain/grain/NOUN/3/obj',
      'affirmed requested',
    ],
    [
      'Velia/Velia/PROPN/3/nsubj would/would/AUX/3/aux sell/sell/VERB/0/root grain/grain/NOUN/3/obj',
      'affirmed conditional',
    ],
    [
      'Velia/Velia/PROPN/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod sell/sell/VERB/0/root grain/grain/NOUN/4/obj',
      'negated asserted',
    ],
    ['Velia/Velia/PROPN/2/nsubj sold/sell/VERB/0/root no/no/DET/4/det grain/grain/NOUN/2/obj', 'negated asserted'],
    [
      'If/if/SCONJ/3/mark Velia/Velia/PROPN/3/nsubj sells/sell/VERB/0/root grain/grain/NOUN/3/obj',
      'affirmed conditional',
    ],
  ])('%s', (written, expected) => expect(manner(written)).toBe(expected));

  it('takes the weaker certainty of two, and cancels two negations', () => {
    expect(
      through({ polarity: 'affirmed', modality: 'possible' }, { polarity: 'affirmed', modality: 'planned' }),
    ).toEqual({ polarity: 'affirmed', modality: 'possible' });
    expect(
      through({ polarity: 'negated', modality: 'asserted' }, { polarity: 'negated', modality: 'asserted' }),
    ).toEqual({ polarity: 'affirmed', modality: 'asserted' });
  });
});
