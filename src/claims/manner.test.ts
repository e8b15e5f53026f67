import { describe, expect, it } from 'vitest';
import { treeOf } from '../model/tree.ts';
import { documentOf } from './document.fixture.ts';
import { mannerOf, through } from './manner.ts';

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
    ['have', 'never', 'JJR', 'affirmed'],
    ['could', 'not', 'JJR', 'affirmed'],
    ['have', 'never', 'JJ', 'negated'],
    ['be', 'no', 'JJR', 'negated'],
  ])('%s %s with %s: %s', (aux, negation, tag, polarity) => {
    const { tokens } = documentOf([
      [
        'Prices price NOUN NNS 5 nsubj',
        `x ${aux} AUX VBP 5 ${aux === 'be' ? 'cop' : 'aux'}`,
        `${negation} ${negation} ADV RB 5 advmod`,
        'been be AUX VBN 5 cop',
        `worse bad ADJ ${tag} 0 root`,
      ].join('\n'),
    ]);
    expect(mannerOf(tokens, treeOf(tokens), 4).polarity).toBe(polarity);
  });

  it.each([
    ['Velia/Velia/PROPN/2/nsubj sells/sell/VERB/0/root grain/grain/NOUN/2/obj', 'affirmed asserted'],
    // what is done instead of another thing is done
    [
      'Velia/Velia/PROPN/2/nsubj sells/sell/VERB/0/root grain/grain/NOUN/2/obj ' +
        'instead/instead/ADV/6/mark of/of/ADP/4/fixed buying/buy/VERB/2/advcl',
      'affirmed asserted',
    ],
    [
      'Velia/Velia/PROPN/2/nsubj sells/sell/VERB/0/root grain/grain/NOUN/2/obj if/if/SCONJ/5/mark ' +
        'asked/ask/VERB/2/advcl',
      'affirmed conditional',
    ],
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
      'Velia/Velia/PROPN/4/nsubj never/never/ADV/3/advmod once/once/ADV/4/advmod sold/sell/VERB/0/root ' +
        'grain/grain/NOUN/4/obj',
      'negated asserted',
    ],
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
