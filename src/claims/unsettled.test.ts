import { describe, expect, it } from 'vitest';
import { clauseView, documentOf, entity } from './document.fixture.ts';
import type { ClauseView } from './reading.ts';
import { isGivenUp, isInverted, unsettledBy } from './unsettled.ts';
import { findClaims } from './index.ts';

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

/** The reading of the sentences (`|` between them), and the place of the word in capitals. */
function deedIn(words: string): [view: ClauseView, at: number] {
  const view = clauseView(words.split(' | '), WORLD);
  return [view, view.analysis.tokens.word.findIndex((word) => /^[A-Z]{2,}$/.test(word))];
}

describe('what the words in front of a deed say of it', () => {
  it.each([
    [
      'decided against',
      'Norland/NNP/decided/nsubj decided/VBD/0/root/decide against/IN/SENDING/mark SENDING/VBG/decided/advcl/send',
      'not',
    ],
    [
      'decided against, with one between',
      'Norland/NNP/decided/nsubj decided/VBD/0/root/decide yesterday/NN/decided/obl ' +
        'against/IN/SENDING/mark SENDING/VBG/decided/advcl/send',
      null,
    ],
    [
      'kept from',
      'Norland/NNP/kept/nsubj kept/VBD/0/root/keep Ostia/NNP/kept/obj from/IN/SENDING/mark SENDING/VBG/kept/advcl/send',
      'not',
    ],
    [
      'never kept from',
      'Norland/NNP/kept/nsubj never/RB/kept/advmod kept/VBD/0/root/keep Ostia/NNP/kept/obj ' +
        'from/IN/SENDING/mark SENDING/VBG/kept/advcl/send',
      null,
    ],
    [
      'kept from, behind a comma',
      'Norland/NNP/kept/nsubj kept/VBD/0/root/keep ,/,/kept/punct Ostia/NNP/kept/obj ' +
        'from/IN/SENDING/mark SENDING/VBG/kept/advcl/send',
      null,
    ],
    [
      'kept from, behind another verb',
      'Norland/NNP/kept/nsubj kept/VBD/0/root/keep saw/VBD/kept/conj/see Ostia/NNP/saw/obj ' +
        'from/IN/SENDING/mark SENDING/VBG/kept/advcl/send',
      null,
    ],
    [
      'suspected of',
      'Norland/NNP/suspected/nsubj:pass is/AUX/suspected/aux:pass/be suspected/VBN/0/root/suspect ' +
        'of/IN/SENDING/mark SENDING/VBG/suspected/advcl/send',
      'alleged',
    ],
    [
      'suspects somebody of',
      'Reed/NNP/suspects/nsubj suspects/VBZ/0/root/suspect Norland/NNP/suspects/obj of/IN/SENDING/mark ' +
        'SENDING/VBG/suspects/advcl/send',
      'alleged',
    ],
    [
      'thought of',
      'Norland/NNP/thought/nsubj thought/VBD/0/root/think of/IN/SENDING/mark SENDING/VBG/thought/advcl/send',
      'considered',
    ],
    [
      'thought of, with one between',
      'Norland/NNP/thought/nsubj thought/VBD/0/root/think yesterday/NN/thought/obl of/IN/SENDING/mark ' +
        'SENDING/VBG/thought/advcl/send',
      null,
    ],
    [
      'close to',
      'Norland/NNP/came/nsubj came/VBD/0/root/come close/RB/came/advmod to/IN/SENDING/mark SENDING/VBG/came/advcl/send',
      'not',
    ],
    ['yet to', 'Norland/NNP/has/nsubj has/VBZ/0/root/have yet/RB/has/advmod to/TO/SEND/mark SEND/VB/has/xcomp', 'not'],
    [
      'ready to',
      'Norland/NNP/ready/nsubj is/AUX/ready/cop/be ready/JJ/0/root to/TO/SEND/mark SEND/VB/ready/xcomp',
      null,
    ],
    [
      'without',
      'Norland/NNP/left/nsubj left/VBD/0/root/leave without/IN/SENDING/mark SENDING/VBG/left/advcl/send',
      'not',
    ],
    [
      'without ever',
      'Norland/NNP/left/nsubj left/VBD/0/root/leave without/IN/SENDING/mark ever/RB/SENDING/advmod ' +
        'SENDING/VBG/left/advcl/send',
      'not',
    ],
    [
      'without, a noun',
      'Norland/NNP/left/nsubj left/VBD/0/root/leave without/PP/DOUBTS/case DOUBTS/NNS/left/obl/doubt',
      null,
    ],
    [
      'doubts that',
      'Reed/NNP/doubts/nsubj doubts/VBZ/0/root/doubt that/IN/FELL/mark it/PRP/FELL/nsubj FELL/VBD/doubts/ccomp/fall',
      'not',
    ],
    [
      'nobody doubts that',
      'Nobody/NN/doubts/nsubj doubts/VBZ/0/root/doubt that/IN/FELL/mark it/PRP/FELL/nsubj FELL/VBD/doubts/ccomp/fall',
      null,
    ],
    [
      'knows that',
      'Reed/NNP/knows/nsubj knows/VBZ/0/root/know that/IN/FELL/mark it/PRP/FELL/nsubj FELL/VBD/knows/ccomp/fall',
      null,
    ],
    [
      'hard to imagine that',
      'hard/JJ/0/root to/TO/imagine/mark imagine/VB/hard/xcomp that/IN/FELL/mark it/PRP/FELL/nsubj ' +
        'FELL/VBD/imagine/ccomp/fall',
      'not',
    ],
    [
      'easy to imagine that',
      'easy/JJ/0/root to/TO/imagine/mark imagine/VB/easy/xcomp that/IN/FELL/mark it/PRP/FELL/nsubj ' +
        'FELL/VBD/imagine/ccomp/fall',
      null,
    ],
    ['no sign that', 'no/DT/sign/det sign/NN/0/root that/IN/FELL/mark it/PRP/FELL/nsubj FELL/VBD/sign/acl/fall', 'not'],
    [
      'no clear sign that',
      'no/DT/sign/det clear/JJ/sign/amod sign/NN/0/root that/IN/FELL/mark it/PRP/FELL/nsubj FELL/VBD/sign/acl/fall',
      'not',
    ],
    ['a sign that', 'a/DT/sign/det sign/NN/0/root that/IN/FELL/mark it/PRP/FELL/nsubj FELL/VBD/sign/acl/fall', null],
    [
      'not any sign that',
      'Reed/NNP/saw/nsubj did/AUX/saw/aux/do not/RB/saw/advmod saw/VB/0/root/see any/DT/sign/det ' +
        'sign/NN/saw/obj that/IN/FELL/mark it/PRP/FELL/nsubj FELL/VBD/sign/acl/fall',
      'not',
    ],
    [
      'any sign that',
      'Reed/NNP/saw/nsubj saw/VB/0/root/see any/DT/sign/det sign/NN/saw/obj that/IN/FELL/mark ' +
        'it/PRP/FELL/nsubj FELL/VBD/sign/acl/fall',
      null,
    ],
    [
      'no signs showing',
      'no/DT/signs/det signs/NNS/0/root/sign showing/VBG/signs/acl/show it/PRP/FELL/nsubj FELL/VBD/showing/ccomp/fall',
      'not',
    ],
    [
      'no reason to believe',
      'no/DT/reason/det evidence/NN/0/root to/TO/believe/mark believe/VB/evidence/acl it/PRP/FELL/nsubj ' +
        'FELL/VBD/believe/ccomp/fall',
      'not',
    ],
    [
      'no evidence, and it fell',
      'no/DT/evidence/det evidence/NN/0/root and/CC/FELL/cc it/PRP/FELL/nsubj FELL/VBD/evidence/conj/fall',
      null,
    ],
    [
      'no evidence that, and behind a comma',
      'no/DT/evidence/det evidence/NN/0/root that/IN/left/mark he/PRP/left/nsubj ' +
        'left/VBD/evidence/acl/leave ,/,/FELL/punct it/PRP/FELL/nsubj FELL/VBD/evidence/conj/fall',
      null,
    ],
    ['nothing of it', 'it/PRP/FELL/nsubj FELL/VBD/0/root/fall', null],
  ])('%s', (_, words, expected) => expect(unsettledBy(...deedIn(words))).toBe(expected));
});

describe('a condition by its auxiliary', () => {
  it.each([
    [
      'had it',
      'Had/AUX/ATTACKED/aux/have Norland/NNP/ATTACKED/nsubj ATTACKED/VBN/fell/advcl/attack ' +
        ',/,/fell/punct it/PRP/fell/nsubj fell/VBD/0/root/fall',
      true,
    ],
    ['it had', 'Norland/NNP/ATTACKED/nsubj had/AUX/ATTACKED/aux/have ATTACKED/VBN/0/root/attack', false],
    [
      'it fell, had it',
      'It/PRP/fell/nsubj fell/VBD/0/root/fall ,/,/fell/punct had/AUX/ATTACKED/aux/have ' +
        'Norland/NNP/ATTACKED/nsubj ATTACKED/VBN/fell/advcl/attack',
      true,
    ],
    ['had attacked', 'Had/AUX/ATTACKED/aux/have ATTACKED/VBN/0/root/attack Norland/NNP/ATTACKED/obj', false],
    ['had not', 'Had/AUX/ATTACKED/aux/have not/RB/ATTACKED/advmod ATTACKED/VBN/0/root/attack', false],
    [
      'had it, behind a comma',
      'Had/AUX/fallen/aux/have it/PRP/fallen/nsubj fallen/VBN/ATTACKED/advcl/fall ,/,/ATTACKED/punct ' +
        'Norland/NNP/ATTACKED/nsubj ATTACKED/VBD/0/root/attack',
      false,
    ],
    [
      'should it',
      'Should/AUX/ATTACK/aux/should Norland/NNP/ATTACK/nsubj ATTACK/VB/fell/advcl fell/VBD/0/root/fall',
      true,
    ],
    ['did it', 'Did/AUX/ATTACK/aux/do Norland/NNP/ATTACK/nsubj ATTACK/VB/0/root', false],
  ])('%s: %s', (_, words, expected) => expect(isInverted(...deedIn(words))).toBe(expected));
});

describe('what is given up again', () => {
  it.each([
    [
      'but dropped the plan',
      'CONSIDERED/VBD/0/root/consider selling/VBG/1/xcomp/sell but/CC/dropped/cc dropped/VBD/1/conj/drop ' +
        'the/DT/plan/det plan/NN/dropped/obj',
      true,
    ],
    [
      'but dropped the boat',
      'CONSIDERED/VBD/0/root/consider selling/VBG/1/xcomp/sell but/CC/dropped/cc dropped/VBD/1/conj/drop ' +
        'the/DT/boat/det boat/NN/dropped/obj',
      false,
    ],
    [
      'but kept the plan',
      'CONSIDERED/VBD/0/root/consider selling/VBG/1/xcomp/sell but/CC/kept/cc kept/VBD/1/conj/keep ' +
        'the/DT/plan/det plan/NN/kept/obj',
      false,
    ],
    [
      'and dropped the plan',
      'CONSIDERED/VBD/0/root/consider selling/VBG/1/xcomp/sell and/CC/dropped/cc dropped/VBD/1/conj/drop ' +
        'the/DT/plan/det plan/NN/dropped/obj',
      false,
    ],
    [
      'but never dropped the plan',
      'CONSIDERED/VBD/0/root/consider selling/VBG/1/xcomp/sell but/CC/dropped/cc never/RB/dropped/advmod ' +
        'dropped/VBD/1/conj/drop the/DT/plan/det plan/NN/dropped/obj',
      false,
    ],
    [
      'but dropped, at length, so much later, the plan',
      'CONSIDERED/VBD/0/root/consider selling/VBG/1/xcomp/sell but/CC/dropped/cc dropped/VBD/1/conj/drop ' +
        'at/PP/length/case length/NN/dropped/obl so/RB/dropped/advmod late/RB/dropped/advmod ' +
        'plan/NN/dropped/obj',
      false,
    ],
    [
      'but so much later and at length dropped it',
      'CONSIDERED/VBD/0/root/consider selling/VBG/1/xcomp/sell but/CC/dropped/cc so/RB/dropped/advmod ' +
        'very/RB/dropped/advmod much/RB/dropped/advmod late/RB/dropped/advmod dropped/VBD/1/conj/drop ' +
        'it/PRP/dropped/obj',
      false,
    ],
    [
      'but did, another sentence dropped the plan',
      'CONSIDERED/VBD/0/root/consider selling/VBG/1/xcomp/sell but/CC/1/cc | dropped/VBD/0/root/drop ' +
        'the/DT/plan/det plan/NN/dropped/obj',
      false,
    ],
  ])('%s: %s', (_, words, expected) => expect(isGivenUp(...deedIn(words))).toBe(expected));
});
