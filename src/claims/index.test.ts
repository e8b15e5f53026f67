import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, entity } from './document.fixture.ts';
import { findClaims } from './index.ts';

const NORLAND = entity('n', 'Norland', 'COUNTRY', { aliases: ['Norlandish'] });
const OSTIA = entity('o', 'Ostia');
const REED = entity('r', 'Reed', 'PERSON', { affiliation: 'n', role: 'minister', aliases: ['he'] });
const WORLD = [NORLAND, OSTIA, REED];

const SUPPLIES = `
  Norland Norland PROPN NNP 2 nsubj
  supplied supply VERB VBD 0 root
  Ostia Ostia PROPN NNP 2 iobj
  with with ADP IN 5 case
  drones drone NOUN NNS 2 obl
  . . PUNCT . 2 punct`;
const DENIES = `
  Norland Norland PROPN NNP 2 nsubj
  denies deny VERB VBZ 0 root
  supplying supply VERB VBG 2 xcomp
  drones drone NOUN NNS 3 obj
  to to ADP IN 6 case
  Ostia Ostia PROPN NNP 3 obl
  . . PUNCT . 2 punct`;
const ACCUSES = `
  Reed Reed PROPN NNP 2 nsubj
  accused accuse VERB VBD 0 root
  Ostia Ostia PROPN NNP 2 obj
  of of SCONJ IN 5 mark
  arming arm VERB VBG 2 advcl
  Norland Norland PROPN NNP 5 obj
  . . PUNCT . 2 punct`;
const TALKS = `
  Reed Reed PROPN NNP 3 nsubj
  will will AUX MD 3 aux
  hold hold VERB VB 0 root
  talks talk NOUN NNS 3 obj
  with with ADP IN 6 case
  Ostia Ostia PROPN NNP 4 nmod
  . . PUNCT . 3 punct`;
const PASSIVE = `
  Sanctions sanction NOUN NNS 3 nsubj:pass
  were be AUX VBD 3 aux:pass
  imposed impose VERB VBN 0 root
  on on ADP IN 5 case
  Ostia Ostia PROPN NNP 3 obl
  by by ADP IN 7 case
  Norland Norland PROPN NNP 3 obl:agent
  . . PUNCT . 3 punct`;
const COPULA = `
  Norlandish norlandish ADJ JJ 2 amod
  help help NOUN NN 5 nsubj
  to to ADP IN 4 case
  Ostia Ostia PROPN NNP 2 nmod
  vital vital ADJ JJ 0 root
  is be AUX VBZ 5 cop
  . . PUNCT . 5 punct`;
const STATE = `
  Prices price NOUN NNS 4 nsubj
  in in ADP IN 3 case
  Norland Norland PROPN NNP 1 nmod
  rose rise VERB VBD 0 root
  sharply sharply ADV RB 4 advmod
  . . PUNCT . 4 punct`;

const THREATENS = `
  Norland Norland PROPN NNP 2 nsubj
  threatened threaten VERB VBD 0 root
  to to PART TO 4 mark
  invade invade VERB VB 2 xcomp
  Ostia Ostia PROPN NNP 4 obj
  . . PUNCT . 2 punct`;
const REFUSES = `
  Norland Norland PROPN NNP 2 nsubj
  refused refuse VERB VBD 0 root
  to to PART TO 4 mark
  meet meet VERB VB 2 xcomp
  Ostia Ostia PROPN NNP 4 obj
  . . PUNCT . 2 punct`;
const HALTS = `
  Norland Norland PROPN NNP 2 nsubj
  halted halt VERB VBD 0 root
  arms arms NOUN NNS 4 compound
  shipments shipment NOUN NNS 2 obj
  to to ADP IN 6 case
  Ostia Ostia PROPN NNP 4 nmod
  . . PUNCT . 2 punct`;
const URGES = `
  Reed Reed PROPN NNP 2 nsubj
  urged urge VERB VBD 0 root
  Ostia Ostia PROPN NNP 2 obj
  to to PART TO 5 mark
  free free VERB VB 2 xcomp
  hostages hostage NOUN NNS 5 obj
  . . PUNCT . 2 punct`;
const CONSIDERS = `
  Norland Norland PROPN NNP 3 nsubj
  is be AUX VBZ 3 aux
  considering consider VERB VBG 0 root
  arming arm VERB VBG 3 xcomp
  Ostia Ostia PROPN NNP 4 obj
  . . PUNCT . 3 punct`;
const NO_EVIDENCE = `
  There there PRON EX 2 expl
  is be VERB VBZ 0 root
  no no DET DT 4 det
  evidence evidence NOUN NN 2 nsubj
  that that SCONJ IN 7 mark
  Norland Norland PROPN NNP 7 nsubj
  armed arm VERB VBD 4 acl
  Ostia Ostia PROPN NNP 7 obj
  . . PUNCT . 2 punct`;
const VISIT = `
  Prices price NOUN NNS 2 nsubj
  rose rise VERB VBD 0 root
  before before ADP IN 6 case
  Reed Reed PROPN NNP 6 nmod:poss
  's 's PART POS 4 case
  visit visit NOUN NN 2 obl
  to to ADP IN 8 case
  Ostia Ostia PROPN NNP 6 nmod
  . . PUNCT . 2 punct`;
const FRAMING = `
  The the DET DT 2 det
  news news NOUN NN 3 nsubj
  came come VERB VBD 0 root
  after after SCONJ IN 6 mark
  Norland Norland PROPN NNP 6 nsubj
  attacked attack VERB VBD 3 advcl
  Ostia Ostia PROPN NNP 6 obj
  . . PUNCT . 3 punct`;
const ASKS_WHETHER = `
  Reed Reed PROPN NNP 2 nsubj
  asked ask VERB VBD 0 root
  whether whether SCONJ IN 5 mark
  Norland Norland PROPN NNP 5 nsubj
  armed arm VERB VBD 2 ccomp
  Ostia Ostia PROPN NNP 5 obj
  . . PUNCT . 2 punct`;
const SHARED = `
  Norland Norland PROPN NNP 2 nsubj
  attacked attack VERB VBD 0 root
  Ostia Ostia PROPN NNP 2 obj
  and and CCONJ CC 5 cc
  seized seize VERB VBD 2 conj
  ships ship NOUN NNS 5 obj
  . . PUNCT . 2 punct`;

const short = (doc: Parameters<typeof findClaims>[0]): unknown[] =>
  findClaims(doc).claims.map(({ type, actor, recipient, polarity, modality, holder }) =>
    [type, actor.join('+'), recipient.join('+'), polarity, modality, holder].join(' '),
  );

/** A text of verbs without sense: thousands hang on one, the rest in chains. */
const flat = (n: number): ReturnType<typeof documentOf> =>
  documentOf(
    [
      Array.from({ length: n }, (_, i) =>
        i === 0
          ? 'supply supply VERB VB 0 root'
          : `supply supply VERB VB ${i % 3 === 0 ? 1 : i} ${i % 2 === 0 ? 'conj' : 'advcl'}`,
      ).join('\n'),
    ],
    WORLD,
  );
const time = (doc: ReturnType<typeof documentOf>): number => {
  const from = performance.now();
  findClaims(doc);
  return performance.now() - from;
};

describe('findClaims', () => {
  it.each([
    ['an act', SUPPLIES, ['AID n o affirmed asserted narrator']],
    ['talks to come are an agreement', TALKS, ['AGREE r+n o affirmed planned narrator']],
    ['the passive', PASSIVE, ['SANCTION n o affirmed asserted narrator']],
    ['an event noun under a judgement', COPULA, ['AID n o affirmed asserted narrator']],
    ['what is no event, of things that are nobody’s', STATE, ['STATE   affirmed asserted narrator']],
    ['a threat swallows what is threatened', THREATENS, ['THREATEN n o affirmed asserted narrator']],
    ['a refusal', REFUSES, ['REJECT n o affirmed asserted narrator']],
    ['help that ends', HALTS, ['SANCTION n o affirmed asserted narrator']],
    ['a request, not what is asked for', URGES, ['REQUEST r+n o affirmed asserted narrator']],
    ['what is only considered', CONSIDERS, ['AID n o affirmed possible narrator']],
    ['what there is no evidence of', NO_EVIDENCE, ['AID n o negated asserted narrator']],
    ['a visit in passing', VISIT, ['STATE   affirmed asserted narrator', 'CONSULT r+n o affirmed asserted narrator']],
    ['a sentence that only places one event beside another', FRAMING, ['ASSAULT n o affirmed asserted narrator']],
    ['a question claims nothing', ASKS_WHETHER, []],
    [
      'two acts of one subject',
      SHARED,
      ['ASSAULT n o affirmed asserted narrator', 'COERCE n  affirmed asserted narrator'],
    ],
  ])('%s', (_, parse, expected) => expect(short(documentOf([parse], WORLD))).toEqual(expected));

  it('holds a denied act by the attribution that denies it', () => {
    const doc = documentOf([DENIES], WORLD, [
      { source: 'Norland', cue: 'denies', content: 'supplying drones to Ostia', speaker: 'n' },
    ]);
    expect(short(doc)).toEqual(['AID n o denied asserted a1']);
    expect(findClaims(doc).claims[0]).toMatchObject({
      evidence: [[15, 40]],
      text: 'Norland denies supplying drones to Ostia.',
      context: [[0, 41]],
      goods: ['drones'],
    });
  });

  it('tells an accusation by the narrator, and what the accused is said to do by the accuser', () => {
    const doc = documentOf([ACCUSES], WORLD, [
      { source: 'Reed', cue: 'accused', content: 'Ostia of arming Norland', speaker: 'r' },
    ]);
    expect(short(doc)).toEqual(['ACCUSE r+n o affirmed asserted narrator', 'AID o n affirmed asserted a1']);
  });

  it('takes time in proportion to the length of a text without sense or sentences', () => {
    const [small, large] = [flat(2000), flat(16_000)];
    time(small);
    expect(time(large)).toBeLessThan(Math.max(10_000, 60 * time(small)));
  });

  it('keeps its spans in the text and its ids apart, whatever the trees', () => {
    const word = fc.constantFrom('Norland', 'supply', 'talks', 'not', ',', 'that', 'he', 'accuse', 'drones');
    const rel = fc.constantFrom(
      'nsubj',
      'obj',
      'conj',
      'ccomp',
      'xcomp',
      'acl:relcl',
      'advcl',
      'obl',
      'nmod',
      'aux',
      'cop',
      'mark',
      'root',
    );
    const upos = fc.constantFrom('VERB', 'NOUN', 'PRON', 'PUNCT', 'PROPN', 'ADJ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, upos, fc.nat(12), rel), { minLength: 1, maxLength: 12 }), (rows) => {
        const doc = documentOf(
          [rows.map(([w, u, h, r]) => `${w} ${w} ${u} VB ${Math.min(h, rows.length)} ${r}`).join('\n')],
          WORLD,
        );
        const { claims } = findClaims(doc);
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
        for (const { evidence } of claims)
          for (const [s, e] of evidence) expect(0 <= s && s < e && e <= doc.text.length).toBe(true);
      }),
    );
  });
});
