import { describe, expect, it } from 'vitest';
import type { ClaimStructure } from '../model/index.ts';
import { documentOf, entity } from './document.fixture.ts';
import { findClaims } from './index.ts';

const WORLD = [entity('n', 'Norland'), entity('o', 'Ostia', 'COUNTRY', { aliases: ['they'] })];

function structures(parses: readonly string[], title: string | null = null): (ClaimStructure | null)[] {
  return findClaims({ ...documentOf(parses, WORLD), title }).claims.map(({ structure }) => structure);
}

const SUPPLIES = `
  Norland Norland PROPN NNP 4 nsubj
  has have AUX VBZ 4 aux
  not not PART RB 4 advmod
  supplied supply VERB VBN 0 root
  Ostia Ostia PROPN NNP 4 iobj
  with with ADP IN 8 case
  armed armed ADJ JJ 8 amod
  drones drone NOUN NNS 4 obl
  . . PUNCT . 4 punct`;
const PASSIVE = `
  Sanctions sanction NOUN NNS 3 nsubj:pass
  were be AUX VBD 3 aux:pass
  imposed impose VERB VBN 0 root
  on on ADP IN 5 case
  Ostia Ostia PROPN NNP 3 obl
  by by ADP IN 7 case
  Norland Norland PROPN NNP 3 obl:agent
  . . PUNCT . 3 punct`;

describe('the structure of a claim', () => {
  it('has predicate, arguments with whom they mean, terms outside names, and negation', () => {
    expect(structures([SUPPLIES])).toEqual([
      {
        predicate: 'supply',
        form: 'clause',
        passive: false,
        negated: true,
        headline: false,
        arguments: [
          { relation: 'subject', lemma: 'norland', entity: 'n' },
          { relation: 'indirect', lemma: 'ostia', entity: 'o' },
          { relation: 'with', lemma: 'drone', entity: null },
        ],
        terms: ['supply', 'armed', 'drone'],
        names: ['n', 'o'],
        context: [],
        modal: false,
        firstPerson: false,
        negatives: ['supply'],
        judgements: [],
        sentence: { words: 8, whole: true, leaning: false, named: true, negated: true, joints: [] },
        wording: { small: ['has'] },
      },
    ]);
  });

  it('turns the passive round', () => {
    const [structure] = structures([PASSIVE]);
    expect(structure).toMatchObject({ predicate: 'impose', passive: true, negated: false });
    expect(structure?.arguments.slice(0, 2)).toEqual([
      { relation: 'subject', lemma: 'norland', entity: 'n' },
      { relation: 'object', lemma: 'sanction', entity: null },
    ]);
  });

  it('knows a headline', () => {
    const title = 'Norland has not supplied Ostia with armed drones';
    expect(structures([SUPPLIES, PASSIVE], title).map((structure) => structure?.headline)).toEqual([true, false]);
  });
});
