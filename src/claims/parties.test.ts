import { describe, expect, it } from 'vitest';
import { documentOf, entity } from './document.fixture.ts';
import { findClaims } from './index.ts';
import { canAct } from './parties.ts';

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

const parties = (parse: string): unknown[] =>
  findClaims(documentOf([parse], [NORLAND, OSTIA, PORT])).claims.map(({ type, actor, recipient }) =>
    [type, actor.join('+'), recipient.join('+')].join(' '),
  );

describe('who acts and is acted upon', () => {
  it.each([
    ['Ostia arrested a Norlandish diplomat.', arrested('diplomat', 'diplomat'), ['COERCE o n']],
    ['Ostia arrested a Norlandish soldier.', arrested('soldier', 'soldier'), ['COERCE o n']],
    ['Ostia arrested a Norlandish singer.', arrested('singer', 'singer'), ['COERCE o ']],
    ['Norland attacked Ostia.', struck('Norland', 'PROPN'), ['ASSAULT n o']],
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
  ])('%j acts: %s', (party, acts) => expect(canAct(party)).toBe(acts));
});
