import { describe, expect, it } from 'vitest';
import { documentOf, entity } from './document.fixture.ts';
import { findClaims } from './index.ts';
import { canAct } from './can-act.ts';

const NORLAND = entity('n', 'Norland', 'COUNTRY', { aliases: ['Norlandish'] });
const OSTIA = entity('o', 'Ostia');
const PORT = entity('p', 'Velm', 'GPE');

/** "Police arrested a Norlandish …." */
const arrested = (noun: string, lemma: string): string => `
  Ostia Ostia PROPN NNP 2 nsubj
  arrested arrest VERB VBD 0 root
  a a DET DT 5 det
  Norlandish norlandish ADJ JJ 5 amod
  ${noun} ${lemma} NOUN NN 2 obj
  . . PUNCT . 2 punct`;
/** "… struck Ostia." */
const struck = (subject: string, upos: string): string => `
  ${subject} ${subject} ${upos} NN 2 nsubj
  attacked attack VERB VBD 0 root
  Ostia Ostia PROPN NNP 2 obj
  . . PUNCT . 2 punct`;
const PROTEST_IN_TOWN = `
  Norland Norland PROPN NNP 2 nsubj
  protested protest VERB VBD 0 root
  loudly loudly ADV RB 2 advmod
  in in ADP IN 5 case
  Velm Velm PROPN NNP 2 obl
  . . PUNCT . 2 punct`;

const GERUND = `
  Norland Norland PROPN NNP 2 nsubj
  criticised criticise VERB VBD 0 root
  police police NOUN NNS 2 obj
  for for ADP IN 5 case
  shooting shooting NOUN NN 3 nmod
  and and CCONJ CC 7 cc
  attacking attack VERB VBG 2 conj
  Ostia Ostia PROPN NNP 7 obj
  . . PUNCT . 2 punct`;
const BESIDE = `
  Norland Norland PROPN NNP 2 nsubj
  criticised criticise VERB VBD 0 root
  the the DET DT 4 det
  law law NOUN NN 2 obj
  for for ADP IN 6 case
  Ostia Ostia PROPN NNP 2 obl
  . . PUNCT . 2 punct`;
const NOT_SHOWN = `
  Norlandish norlandish ADJ JJ 2 amod
  figures figure NOUN NNS 5 nsubj
  do do AUX VBP 5 aux
  not not PART RB 5 advmod
  prove prove VERB VB 0 root
  that that SCONJ IN 8 mark
  Ostia Ostia PROPN NNP 8 nsubj
  attacked attack VERB VBD 5 ccomp
  Velm Velm PROPN NNP 8 obj
  . . PUNCT . 5 punct`;

const parties = (parse: string): unknown[] =>
  findClaims(documentOf([parse], [NORLAND, OSTIA, PORT])).claims.map(({ type, actor, recipient }) =>
    [type, actor.join('+'), recipient.join('+')].join(' '),
  );

describe('who acts and is acted upon', () => {
  it.each([
    ['Ostia arrested a Norlandish diplomat.', arrested('diplomat', 'diplomat'), ['COERCE o n']],
    ['Ostia arrested a Norlandish soldier.', arrested('soldier', 'soldier'), ['COERCE o n']],
    ['Ostia arrested a Norlandish singer.', arrested('singer', 'singer'), ['COERCE o e4d']],
    ['Norland attacked Ostia.', struck('Norland', 'PROPN'), ['ASSAULT n o']],
    ['… criticised police for shooting and attacking Ostia.', GERUND, ['ACCUSE n e4d', 'ASSAULT  o']],
    ['Norland criticised the law for Ostia: nobody is accused.', BESIDE, ['ACCUSE n ']],
    ['Norlandish figures do not prove that Ostia attacked Velm.', NOT_SHOWN, ['STATE n ']],
    ['Norland protested loudly in Velm: a town is where it is done.', PROTEST_IN_TOWN, ['PROTEST n ']],
  ])('%s', (_, parse, expected) => expect(parties(parse)).toEqual(expected));

  it('takes a storm for nobody', () => {
    expect(parties(struck('storm', 'NOUN')).filter((claim) => String(claim).startsWith('ASSAULT'))).toEqual([]);
  });

  it.each([
    [NORLAND, true],
    [entity('x', 'town hall', 'FACILITY'), false],
    [entity('x', 'two rebel commanders', 'PERSON', { named: false }), true],
    [entity('x', 'the accusations', 'ORG', { named: false }), false],
    [entity('x', 'an earlier study', 'ORG', { named: false }), false],
    [entity('x', 'crisis', 'ORG', { named: false }), false],
    [entity('x', 'row over tolls', 'ORG', { named: false }), false],
    [entity('x', 'lobby of farmers', 'ORG', { named: false }), true],
    [entity('x', 'works council', 'ORG', { named: false }), true],
    [entity('x', 'Velm Metro', 'ORG', { named: false }), true],
  ])('%j acts: %s', (party, acts) => expect(canAct(party)).toBe(acts));
});
