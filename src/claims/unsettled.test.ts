import { describe, expect, it } from 'vitest';
import { documentOf, entity } from './document.fixture.ts';
import { findClaims } from './index.ts';
import { unsettledBy } from './unsettled.ts';

const WORLD = [entity('n', 'Norland'), entity('o', 'Ostia'), entity('r', 'Reed', 'PERSON')];

/** What is told of a deed, and its parse. */
const DEEDS: readonly (readonly [name: string, told: string, parse: string])[] = [
  [
    'not done by decision',
    'MOBILIZE negated asserted',
    `
  Norland Norland PROPN NNP 2 nsubj
  decided decide VERB VBD 0 root
  against against SCONJ IN 4 mark
  sending send VERB VBG 2 advcl
  troops troops NOUN NNS 4 obj
  to to ADP IN 7 case
  Ostia Ostia PROPN NNP 4 obl
  . . PUNCT . 2 punct`,
  ],
  [
    'not yet done',
    'MOBILIZE negated asserted',
    `
  Norland Norland PROPN NNP 2 nsubj
  has have VERB VBZ 0 root
  yet yet ADV RB 2 advmod
  to to PART TO 5 mark
  send send VERB VB 2 xcomp
  troops troops NOUN NNS 5 obj
  to to ADP IN 8 case
  Ostia Ostia PROPN NNP 5 obl
  . . PUNCT . 2 punct`,
  ],
  [
    'doubted',
    'ASSAULT negated asserted',
    `
  Reed Reed PROPN NNP 2 compound
  doubts doubt NOUN NNS 0 root
  that that PRON WDT 5 obj
  Norland Norland PROPN NNP 5 nsubj
  attacked attack VERB VBD 2 acl:relcl
  Ostia Ostia PROPN NNP 5 obj
  . . PUNCT . 2 punct`,
  ],
  [
    'beyond doubt',
    'ASSAULT affirmed asserted',
    `
  Reed Reed PROPN NNP 2 nsubj
  has have VERB VBZ 0 root
  no no DET DT 4 det
  doubt doubt NOUN NN 2 obj
  that that SCONJ IN 7 mark
  Norland Norland PROPN NNP 7 nsubj
  attacked attack VERB VBD 4 acl
  Ostia Ostia PROPN NNP 7 obj
  . . PUNCT . 2 punct`,
  ],
  [
    'prevented',
    'ASSAULT negated asserted',
    `
  Norland Norland PROPN NNP 2 nsubj
  prevented prevent VERB VBD 0 root
  Ostia Ostia PROPN NNP 2 obj
  from from SCONJ IN 5 mark
  attacking attack VERB VBG 2 advcl
  Reed Reed PROPN NNP 5 obj
  . . PUNCT . 2 punct`,
  ],
  [
    'not prevented',
    'ASSAULT affirmed asserted',
    `
  Norland Norland PROPN NNP 4 nsubj:pass
  was be AUX VBD 4 aux:pass
  not not PART RB 4 advmod
  prevented prevent VERB VBN 0 root
  from from SCONJ IN 6 mark
  attacking attack VERB VBG 4 advcl
  Ostia Ostia PROPN NNP 6 obj
  . . PUNCT . 4 punct`,
  ],
  [
    'nearly done',
    'ASSAULT negated asserted',
    `
  Norland Norland PROPN NNP 2 nsubj
  came come VERB VBD 0 root
  close close ADV RB 2 advmod
  to to SCONJ IN 5 mark
  attacking attack VERB VBG 2 advcl
  Ostia Ostia PROPN NNP 5 obj
  . . PUNCT . 2 punct`,
  ],
  [
    'suspected',
    'AID affirmed possible unclear',
    `
  Norland Norland PROPN NNP 3 nsubj:pass
  is be AUX VBZ 3 aux:pass
  suspected suspect VERB VBN 0 root
  of of SCONJ IN 5 mark
  sending send VERB VBG 3 advcl
  missiles missile NOUN NNS 5 obj
  to to ADP IN 8 case
  Ostia Ostia PROPN NNP 5 obl
  . . PUNCT . 3 punct`,
  ],
  [
    'supposed',
    'ASSAULT affirmed conditional',
    `
  Had have VERB VBD 3 aux
  Norland Norland PROPN NNP 3 nsubj
  attacked attack VERB VBN 0 root
  Ostia Ostia PROPN NNP 9 nsubj
  , , PUNCT , 6 punct
  Reed Reed PROPN NNP 4 appos
  would would AUX MD 9 aux
  have have AUX VB 9 aux
  resigned resign VERB VBN 3 advcl
  . . PUNCT . 3 punct`,
  ],
  [
    'done without',
    '',
    `
  Norland Norland PROPN NNP 0 root
  armed armed ADJ JJ 3 amod
  Ostia Ostia PROPN NNP 1 flat
  without without SCONJ IN 5 mark
  attacking attack VERB VBG 1 acl
  Reed Reed PROPN NNP 5 obj
  . . PUNCT . 1 punct`,
  ],
];

describe('a deed that something in front of it leaves open', () => {
  it.each(DEEDS)('%s', (_, told, parse) => {
    const { claims } = findClaims(documentOf([parse], WORLD));
    const deeds = claims.filter(({ type }) => type !== 'STATE');
    const short = deeds.map(({ type, polarity, modality, holder }) => [type, polarity, modality, holder].join(' '));
    expect(short.some((line) => line.startsWith(told))).toBe(true);
    // nowhere is it the paper's own word that it was done
    if (!told.includes('affirmed asserted'))
      expect(short).not.toContain(`${told.split(' ')[0]} affirmed asserted narrator`);
  });
});

describe('evidence that there is none of', () => {
  /** What the words say of the last but one, tagged as given; "signs" and "sees" by their lemmas. */
  const unsettled = (line: string): string | null => {
    const rows = line.split(' ').map((item) => item.split('/'));
    const parse = rows.map(([word, tag], i) => {
      const lemma = word!.toLowerCase().replace(/(?<=sign)s$/, '');
      return `${word} ${lemma} ${tag?.startsWith('VB') ? 'VERB' : 'X'} ${tag ?? 'X'} ${i === 0 ? 0 : 1} ${i === 0 ? 'root' : 'dep'}`;
    });
    const doc = documentOf([parse.join('\n')], WORLD);
    return unsettledBy({ analysis: doc } as unknown as Parameters<typeof unsettledBy>[0], rows.length - 2);
  };
  it.each([
    ['Reed has not seen any signs indicating/VBG Norland attacked/VBD Ostia', 'not'],
    ['There is no reason to believe/VB Norland attacked/VBD Ostia', 'not'],
    ['Reed saw no clear sign that Norland attacked/VBD Ostia', 'not'],
    ['Reed saw signs that Norland attacked/VBD Ostia', null],
    ['Reed saw any sign that Norland attacked/VBD Ostia', null],
    ['Reed had no sign , and Norland attacked/VBD Ostia', null],
    ['Reed had no reason when Norland attacked/VBD Ostia', null],
  ] as const)('%s: %s', (line, what) => expect(unsettled(line)).toBe(what));
});
