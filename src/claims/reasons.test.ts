import { expect, it } from 'vitest';
import { documentOf, entity, type Said } from './document.fixture.ts';
import { findClaims } from './index.ts';

const WORLD = [entity('n', 'Norland'), entity('o', 'Ostia'), entity('r', 'Reed', 'PERSON')];

const SENT = `
  Norland Norland PROPN NNP 4 nsubj
  may may AUX MD 4 aux
  not not PART RB 4 advmod
  supply supply VERB VB 0 root
  Ostia Ostia PROPN NNP 4 obj
  with with ADP IN 7 case
  tanks tank NOUN NNS 4 obl
  . . PUNCT . 4 punct`;

const HELD = `
  Reed Reed PROPN NNP 2 nsubj
  hoped hope VERB VBD 0 root
  Norland Norland PROPN NNP 5 nsubj
  would would AUX MD 5 aux
  attack attack VERB VB 2 ccomp
  Ostia Ostia PROPN NNP 5 obj
  . . PUNCT . 2 punct`;

const AGAINST_SOMEBODY = `
  Norland Norland PROPN NNP 2 nsubj
  protested protest VERB VBD 0 root
  over over ADP IN 5 case
  the the DET DT 5 det
  plans plan NOUN NNS 2 obl
  of of ADP IN 7 case
  Ostia Ostia PROPN NNP 5 nmod
  . . PUNCT . 2 punct`;

const QUOTED = `
  The the DET DT 2 det
  sales sale NOUN NNS 5 nsubj
  allegedly allegedly ADV RB 5 advmod
  had have AUX VBD 5 aux
  stopped stop VERB VBN 0 root
  in in ADP IN 7 case
  Ostia Ostia PROPN NNP 5 obl
  . . PUNCT . 5 punct`;

const reasons = (parse: string, said: readonly Said[] = []): unknown =>
  findClaims(documentOf([parse], WORLD, said)).claims.map((claim) => claim.reasons);

it('says on which words a type, its parties and its manner rest', () => {
  expect(reasons(SENT)).toEqual([
    [
      'type: frame “supply”',
      'actor: subject “Norland”',
      'recipient: object “Ostia”',
      'polarity: “not”',
      'modality: “may”',
    ],
  ]);
});

it('says what a claim owes to its source', () => {
  const said = { source: 'Reed', cue: 'hoped', content: 'Norland would attack Ostia', speaker: 'r' };
  expect(reasons(HELD, [said])).toEqual([
    [
      'type: frame “attack”',
      'actor: subject “Norland”',
      'recipient: object “Ostia”',
      'modality: “would”',
      'holder: content',
    ],
  ]);
});

it('says which party was looked for beyond the arguments, and why a claim is not the paper’s own', () => {
  expect(reasons(AGAINST_SOMEBODY)).toEqual([
    ['type: frame “protested”', 'actor: subject “Norland”', expect.stringMatching(/^recipient: /)],
  ]);
  expect(reasons(QUOTED)).toEqual([['type: state “stopped”', 'holder: imputed']]);
});
