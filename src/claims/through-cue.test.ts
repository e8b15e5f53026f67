import { expect, it } from 'vitest';
import { documentOf, entity } from './document.fixture.ts';
import { findClaims } from './index.ts';

const WORLD = [entity('n', 'Norland'), entity('o', 'Ostia'), entity('r', 'Reed', 'PERSON')];
const SAID = (cue: string, lemma: string): string => `
  Reed Reed PROPN NNP 4 nsubj
  did do AUX VBD 4 aux
  not not PART RB 4 advmod
  ${cue} ${lemma} VERB VB 0 root
  that that SCONJ IN 7 mark
  Norland Norland PROPN NNP 7 nsubj
  attacked attack VERB VBD 4 ccomp
  Ostia Ostia PROPN NNP 7 obj
  . . PUNCT . 4 punct`;

it.each([
  ['think', 'think', [['ASSAULT', 'negated']]],
  ['say', 'say', []],
  ['deny', 'deny', []],
] as const)('reads what somebody did not %s', (cue, lemma, claims) => {
  const doc = documentOf([SAID(cue, lemma)], WORLD, [
    { source: 'Reed', cue, content: 'that Norland attacked Ostia', speaker: 'r' },
  ]);
  const held = findClaims(doc).claims.filter(({ holder }) => holder === 'a1');
  expect(held.map(({ type, polarity }) => [type, polarity])).toEqual(claims);
});

it('negates what stands between "neither" and "nor"', () => {
  const parse = `
  Neither neither CCONJ CC 2 cc:preconj
  Norland Norland PROPN NNP 5 nsubj
  nor nor CCONJ CC 4 cc
  Reed Reed PROPN NNP 2 conj
  attacked attack VERB VBD 0 root
  Ostia Ostia PROPN NNP 5 obj
  . . PUNCT . 5 punct`;
  expect(findClaims(documentOf([parse], WORLD)).claims).toMatchObject([{ type: 'ASSAULT', polarity: 'negated' }]);
});
