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

const DECLINED = `
  Reed Reed PROPN NNP 2 nsubj
  declined decline VERB VBD 0 root
  to to PART TO 4 mark
  say say VERB VB 2 xcomp
  who who PRON WP 6 nsubj
  attacked attack VERB VBD 4 ccomp
  Ostia Ostia PROPN NNP 6 obj
  . . PUNCT . 2 punct`;

const HOPED = `
  Reed Reed PROPN NNP 2 nsubj
  hoped hope VERB VBD 0 root
  that that SCONJ IN 6 mark
  judges judge NOUN NNS 6 nsubj
  would would AUX MD 6 aux
  charge charge VERB VB 2 ccomp
  Norland Norland PROPN NNP 6 obj
  . . PUNCT . 2 punct`;

const backing = (cue: string, lemma: string): string => `
  Reed Reed PROPN NNP 2 nsubj
  ${cue} ${lemma} VERB VBD 0 root
  strikes strike NOUN NNS 2 obj
  on on ADP IN 5 case
  Ostia Ostia PROPN NNP 3 nmod
  . . PUNCT . 2 punct`;

const of = (parse: string, cue: string, content: string): readonly string[] =>
  findClaims(documentOf([parse], WORLD, [{ source: 'Reed', cue, content, speaker: 'r' }])).claims.map(
    ({ type, actor, recipient, modality, holder }) =>
      `${type} ${actor.join('+')} ${recipient.join('+')} ${modality} ${holder}`,
  );

it('claims nothing of a question that somebody declined to answer', () => {
  expect(of(DECLINED, 'declined to say', 'who attacked Ostia')).toEqual([]);
});

it('makes a hope no plan, and no act, of whoever hopes', () => {
  expect(of(HOPED, 'hoped', 'that judges would charge Norland')).toEqual(['ACCUSE e4d n planned a1']);
});

it.each([
  ['condemned', 'condemn', ['ACCUSE r  asserted narrator', 'ASSAULT  o asserted a1']],
  ['backed', 'back', ['SUPPORT r  asserted narrator']],
  ['demanded', 'demand', ['REQUEST r  asserted narrator']],
] as const)('reads strikes that somebody %s', (cue, lemma, claims) => {
  expect(of(backing(cue, lemma), cue, 'strikes on Ostia')).toEqual(claims);
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

it('does not claim what is not done but instead of', () => {
  const parse = `
  Reed Reed PROPN NNP 2 nsubj
  left leave VERB VBD 0 root
  rather rather ADV RB 5 cc
  than than ADP IN 3 fixed
  arm arm VERB VB 2 advcl
  Ostia Ostia PROPN NNP 5 obj
  . . PUNCT . 2 punct`;
  expect(findClaims(documentOf([parse], WORLD)).claims.map(({ type }) => type)).not.toContain('AID');
});

it('takes an infinitive to be as sure as the verb above it', () => {
  const parse = `
  Reed Reed PROPN NNP 3 nsubj
  will will AUX MD 3 aux
  have have VERB VB 0 root
  Norland Norland PROPN NNP 5 nsubj
  attack attack VERB VB 3 ccomp
  Ostia Ostia PROPN NNP 5 obj
  . . PUNCT . 3 punct`;
  expect(findClaims(documentOf([parse], WORLD)).claims).toMatchObject([{ actor: ['n'], modality: 'planned' }]);
});

it('does not take what seems so for the word of whoever seems', () => {
  const parse = `
  Reed Reed PROPN NNP 2 nsubj
  appears appear VERB VBZ 0 root
  to to PART TO 4 mark
  attack attack VERB VB 2 xcomp
  Ostia Ostia PROPN NNP 4 obj
  . . PUNCT . 2 punct`;
  const said = { source: 'Reed', cue: 'appears', content: 'to attack Ostia', speaker: 'r' };
  expect(findClaims(documentOf([parse], WORLD, [said])).claims.map(({ holder }) => holder)).not.toContain('a1');
});
