import { describe, expect, it } from 'vitest';
import { canAct } from './can-act.ts';
import { clauseView, documentOf, entity } from './document.fixture.ts';
import { namedBy } from './parties.ts';
import { findClaims } from './index.ts';

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

const WORLD = [
  entity('n', 'Norland', 'COUNTRY', { aliases: ['Norlandish', 'NORLAND', 'NORLANDERS'] }),
  OSTIA,
  entity('r', 'Reed', 'PERSON'),
  entity('h', 'Hale', 'PERSON'),
  entity('v', 'Velm', 'GPE'),
  entity('u', 'Unity', 'ORG'),
];

describe('whom the noun phrase of the word in capitals means', () => {
  it.each([
    ['a state', 'NORLAND/NNP/0/root', 'n'],
    ['a person’s aide', 'Reed/NNP/AIDE/nmod:poss AIDE/NN/0/root', '-'],
    ['a person’s car', 'Reed/NNP/CAR/nmod:poss CAR/NN/0/root', 'r'],
    ['a state’s army', 'Norland/NNP/ARMY/nmod:poss ARMY/NN/0/root', 'n'],
    ['a state’s aide', 'Norland/NNP/AIDE/nmod:poss AIDE/NN/0/root', 'n'],
    ['two states', 'NORLAND/NNP/0/root and/CC/Ostia/cc Ostia/NNP/NORLAND/conj', 'n+o'],
    [
      'a state and what a verb says',
      'NORLAND/NNP/0/root and/CC/sold/cc sold/VBD/NORLAND/conj/sell Ostia/NNP/sold/obj',
      'n',
    ],
    ['two taken for one name', 'Ostia/NNP/NORLAND/compound and/CC/NORLAND/cc NORLAND/NNP/0/root', 'o+n'],
    ['a name before a name', 'Ostia/NNP/NORLAND/compound NORLAND/NNP/0/root', 'n'],
    ['one of two', 'ONE/CD/0/root of/PP/Norland/case Norland/NNP/ONE/nmod', '-'],
    ['one in a state', 'ONE/CD/0/root in/PP/Norland/case Norland/NNP/ONE/nmod', '-'],
    ['some in a body', 'SOME/DT/0/root in/PP/Unity/case Unity/NNP/SOME/nmod', '-'],
    ['some of them', 'SOME/DT/0/root of/PP/Norland/case Norland/NNP/SOME/nmod', '-'],
    ['many of them', 'MANY/JJ/0/root of/PP/Norland/case Norland/NNP/MANY/nmod', '-'],
    ['those of a state', 'THOSE/PRP/0/root of/PP/Norland/case Norland/NNP/THOSE/nmod', '-'],
    ['an office with its name', 'MINISTER/NN/0/root Reed/NNP/MINISTER/flat', 'r'],
    ['an office with its name behind a comma', 'MINISTER/NN/0/root Reed/NNP/MINISTER/appos', 'r'],
    ['a coach described by a name', 'COACH/NN/0/root Reed/NNP/COACH/nmod:desc', 'r'],
    ['a coach described by a body', 'COACH/NN/0/root Unity/NNP/COACH/nmod:desc', 'u'],
    ['a nation of a name', 'NATION/NN/0/root of/PP/Norland/case Norland/NNP/NATION/nmod', 'n'],
    ['an island by a name', 'ISLAND/NN/0/root by/PP/Norland/case Norland/NNP/ISLAND/nmod', 'n'],
    ['firms in a state', 'FIRMS/NNS/0/root/firm in/PP/Norland/case Norland/NNP/FIRMS/nmod', 'n'],
    ['firms on a state', 'FIRMS/NNS/0/root/firm on/PP/Norland/case Norland/NNP/FIRMS/nmod', '-'],
    ['firms in a town', 'FIRMS/NNS/0/root/firm in/PP/Velm/case Velm/NNP/FIRMS/nmod', '-'],
    ['firms of a town', 'FIRMS/NNS/0/root/firm of/PP/Velm/case Velm/NNP/FIRMS/nmod', 'v'],
    ['miners in a state', 'MINERS/NNS/0/root/miner in/PP/Norland/case Norland/NNP/MINERS/nmod', '-'],
    ['miners of a state', 'MINERS/NNS/0/root/miner of/PP/Norland/case Norland/NNP/MINERS/nmod', 'n'],
    ['soldiers in a state', 'SOLDIERS/NNS/0/root/soldier in/PP/Norland/case Norland/NNP/SOLDIERS/nmod', '-'],
    ['ministers in a state', 'MINISTERS/NNS/0/root/minister in/PP/Norland/case Norland/NNP/MINISTERS/nmod', 'n'],
    ['members in a body', 'MEMBERS/NNS/0/root/member in/PP/Unity/case Unity/NNP/MEMBERS/nmod', '-'],
    ['funds in a body', 'FUNDS/NNS/0/root/fund in/PP/Unity/case Unity/NNP/FUNDS/nmod', 'u'],
    ['voters at a person’s', 'VOTERS/NNS/0/root/voter at/PP/Reed/case Reed/NNP/VOTERS/nmod', '-'],
    ['plans at a person’s', 'PLANS/NNS/0/root/plan at/PP/Reed/case Reed/NNP/PLANS/nmod', 'r'],
    [
      'firms based in a state',
      'FIRMS/NNS/0/root/firm based/VBN/FIRMS/acl/base in/PP/Norland/case Norland/NNP/based/obl',
      'n',
    ],
    ['firms based in a town', 'FIRMS/NNS/0/root/firm based/VBN/FIRMS/acl/base in/PP/Velm/case Velm/NNP/based/obl', '-'],
    [
      'firms born in a state',
      'FIRMS/NNS/0/root/firm born/VBN/FIRMS/acl/bear in/PP/Norland/case Norland/NNP/born/obl',
      '-',
    ],
    ['an enemy of a state', 'ENEMY/NN/0/root of/PP/Norland/case Norland/NNP/ENEMY/nmod', '-'],
    [
      'rebels backed by one, in another',
      'Norland/NNP/REBELS/compound -/HYPH/REBELS/punct backed/VBN/REBELS/amod/back REBELS/NNS/0/root/rebel',
      '-',
    ],
    [
      'groups backed by one, in another',
      'Norland/NNP/GROUPS/compound -/HYPH/GROUPS/punct backed/VBN/GROUPS/amod/back ' +
        'GROUPS/NNS/0/root/group in/PP/Ostia/case Ostia/NNP/GROUPS/nmod',
      '-',
    ],
    ['an official', 'Norlandish/JJ/OFFICIAL/amod OFFICIAL/NN/0/root', 'n'],
    ['soldiers', 'Norlandish/JJ/SOLDIERS/amod SOLDIERS/NNS/0/root/soldier', 'n'],
    ['singers taken for a name', 'Norlandish/JJ/SINGERS/amod SINGERS/NNPS/0/root/singers', '-'],
    ['a town’s officer', 'Velm/NNP/OFFICER/compound OFFICER/NN/0/root', '-'],
    ['a town’s officials', 'Velm/NNP/OFFICIALS/compound OFFICIALS/NNS/0/root/official', 'v'],
    ['the people', 'the/DT/PEOPLE/det Norlandish/JJ/PEOPLE/amod PEOPLE/NNS/0/root/people', 'n'],
    ['people', 'Norlandish/JJ/PEOPLE/amod PEOPLE/NNS/0/root/people', '-'],
    ['an inquiry called after a person', 'Reed/NNP/PROBE/compound PROBE/NN/0/root', '-'],
    ['a state’s inquiry', 'Norlandish/JJ/PROBE/amod PROBE/NN/0/root', 'n'],
    ['sanctions called after a state', 'Norland/NNP/SANCTIONS/compound SANCTIONS/NNS/0/root/sanction', '-'],
    ['a state’s sanctions', 'Norlandish/NNP/SANCTIONS/compound SANCTIONS/NNS/0/root/sanction', 'n'],
    ['a body’s probe', 'Unity/NNP/PROBE/compound PROBE/NN/0/root', 'u'],
    ['a state’s house', 'Norland/NNP/HOUSE/compound HOUSE/NN/0/root', 'n'],
    ['who did it', 'man/NN/0/root WHO/WP/left/nsubj left/VBD/man/acl:relcl/leave', '-'],
    ['a state that did it', 'Norland/NNP/0/root WHICH/WDT/left/nsubj left/VBD/Norland/acl:relcl/leave', 'n'],
    [
      'an ally, which did it',
      'Norland/NNP/ally/nsubj is/AUX/ally/cop/be ally/NN/0/root WHICH/WDT/left/nsubj left/VBD/ally/acl:relcl/leave',
      'n',
    ],
    [
      'a professor at a college that did it',
      'professor/NN/0/root at/PP/Unity/case Unity/NNP/professor/nmod WHICH/WDT/left/nsubj ' +
        'left/VBD/Unity/acl:relcl/leave',
      'u',
    ],
    [
      'what it is not, beside it',
      'Ostia/NNP/0/root not/RB/Norland/advmod Norland/NNP/Ostia/conj WHICH/WDT/left/nsubj ' +
        'left/VBD/Ostia/acl:relcl/leave',
      'o',
    ],
    [
      'what comes after “rather”',
      'Ostia/NNP/0/root rather/RB/Norland/cc Norland/NNP/Ostia/conj WHICH/WDT/left/nsubj ' +
        'left/VBD/Ostia/acl:relcl/leave',
      'o',
    ],
    [
      'what it is, beside it',
      'Ostia/NNP/0/root and/CC/Norland/cc Norland/NNP/Ostia/conj WHICH/WDT/left/nsubj left/VBD/Ostia/acl:relcl/leave',
      'o+n',
    ],
    ['what is said not to do it', 'not/RB/NORLAND/advmod NORLAND/NNP/left/nsubj left/VBD/0/root/leave', '-'],
    ['who did it, of one', 'Reed/NNP/0/root WHO/WP/left/nsubj has/VBZ/left/aux left/VBN/Reed/acl:relcl/leave', 'r'],
    ['who did it, of many', 'Reed/NNP/0/root WHO/WP/left/nsubj have/VBP/left/aux left/VBN/Reed/acl:relcl/leave', '-'],
    ['many of its people', 'Many/JJ/NORLANDERS/amod NORLANDERS/NNPS/0/nsubj', '-'],
    ['its people who act', 'NORLANDERS/NNPS/left/nsubj left/VBD/0/root/leave', 'n'],
    ['its people who had fled', 'NORLANDERS/NNPS/left/nsubj fled/VBD/NORLANDERS/acl/flee left/VBD/0/root/leave', '-'],
    ['its people’s own', 'Ostia/NNP/NORLANDERS/nmod:poss NORLANDERS/NNPS/left/nsubj left/VBD/0/root/leave', 'n'],
    ['its people, whom something befalls', 'Reed/NNP/met/nsubj met/VBD/0/root/meet NORLANDERS/NNPS/met/obj', '-'],
    [
      'the people of it, whom something befalls',
      'Reed/NNP/met/nsubj met/VBD/0/root/meet the/DT/NORLANDERS/det NORLANDERS/NNPS/met/obj',
      'n',
    ],
    [
      'its people beside others who act',
      'Men/NNS/left/nsubj and/CC/NORLANDERS/cc NORLANDERS/NNPS/Men/conj left/VBD/0/root/leave',
      'n',
    ],
    [
      'its people beside others whom it befalls',
      'Reed/NNP/met/nsubj met/VBD/0/root/meet men/NNS/met/obj and/CC/NORLANDERS/cc NORLANDERS/NNPS/men/conj',
      '-',
    ],
  ])('%s', (_, words, expected) => {
    const view = clauseView([words], WORLD);
    const at = view.analysis.tokens.word.findIndex((word) => /^[A-Z]{2,}$/.test(word));
    expect(namedBy(view, at).join('+') || '-').toBe(expected);
  });
});
