import { describe, expect, it } from 'vitest';
import type { ClaimType } from '../model/index.ts';
import { clauseView, entity } from './document.fixture.ts';
import { isNoCooperation } from './no-cooperation.ts';
import type { Reading } from './reading.ts';
import { warn } from './warn.ts';

const WORLD = [
  entity('n', 'Norland'),
  entity('o', 'Ostia'),
  entity('r', 'Reed', 'PERSON'),
  entity('h', 'Hale', 'PERSON'),
  entity('u', 'Unity', 'ORG'),
];

/** Does the word in capitals tell of nothing of this kind, whose parties are `actors > recipients`? */
function isNone(type: ClaimType, words: string, parties: string): boolean {
  const view = clauseView([words], WORLD);
  const at = view.analysis.tokens.word.findIndex((word) => /^[A-Z]{2,}$/.test(word));
  const [actor = [], recipient = []] = parties.split('>').map((ids) => ids.split(/[\s-]+/).filter(Boolean));
  return isNoCooperation(view, view.clauses.argumentsAt(at), { at, type, actor, recipient } as unknown as Reading);
}
type Row = readonly [about: string, words: string, parties: string, isNone: boolean];
const rows = (type: ClaimType, table: readonly Row[]): void =>
  it.each(table)(`${type}: %s`, (_, words, parties, expected) => expect(isNone(type, words, parties)).toBe(expected));

describe('no talks', () => {
  rows('CONSULT', [
    ['who comes by himself', 'Reed/NNP/2/nsubj CAME/VBD/0/root/come', 'r >', true],
    ['… to somebody', 'Reed/NNP/2/nsubj CAME/VBD/0/root/come', 'r > o', false],
    ['two who come', 'Reed/NNP/2/nsubj CAME/VBD/0/root/come', 'r h >', false],
    ['a body that comes', 'Unity/NNP/2/nsubj CAME/VBD/0/root/come', 'u >', true],
    ['who speaks by himself', 'Reed/NNP/2/nsubj TALKED/VBD/0/root/talk', 'r >', true],
    ['… with somebody', 'Reed/NNP/2/nsubj TALKED/VBD/0/root/talk with/IN/4/case men/NNS/2/obl', 'r >', true],
    ['a body that speaks', 'Unity/NNP/2/nsubj TALKED/VBD/0/root/talk', 'u >', false],
    ['two who speak', 'Reed/NNP/4/nsubj and/CC/3/cc Bo/NNP/1/conj TALKED/VBD/0/root/talk', 'r >', false],
    ['several officials', 'ministers/NNS/2/nsubj/minister TALKED/VBD/0/root/talk', '>', false],
    ['one official', 'minister/NN/2/nsubj TALKED/VBD/0/root/talk', '>', true],
    ['several sailors', 'sailors/NNS/2/nsubj/sailor TALKED/VBD/0/root/talk', '>', true],
    ['… who meet', 'sailors/NNS/2/nsubj/sailor MET/VBD/0/root/meet', '>', false],
    ['one who meets', 'Reed/NNP/2/nsubj MET/VBD/0/root/meet', 'r >', true],
    ['two who meet', 'Reed/NNP/4/nsubj and/CC/3/cc Bo/NNP/1/conj MET/VBD/0/root/meet', 'r >', false],
    ['a body that meets', 'Unity/NNP/2/nsubj MET/VBD/0/root/meet', 'u >', false],
    ['what nobody is said to have met', 'MET/VBD/0/root/meet', '>', false],
    ['speaking to a paper', 'TALKING/VBG/0/root/talk to/IN/3/case Unity/NNP/1/obl', 'r > u', true],
    ['… who was', 'was/VBD/2/aux/be TALKING/VBG/0/root/talk to/IN/4/case Unity/NNP/2/obl', 'r > u', false],
    ['… as a past', 'Reed/NNP/2/nsubj TALKED/VBD/0/root/talk to/IN/4/case Unity/NNP/2/obl', 'r > u', false],
    ['meeting a paper', 'MEETING/VBG/0/root/meet Unity/NNP/1/obj', 'r > u', false],
    ['a thing that meets', 'report/NN/2/nsubj MET/VBD/0/root/meet Unity/NNP/2/obj', '> u', true],
  ]);
});

describe('no help', () => {
  rows('AID', [
    [
      'a note of the agency about itself',
      'Reed/NNP/2/nsubj CONTRIBUTED/VBD/0/root/contribute to/IN/4/case report/NN/2/obl',
      'r > o',
      true,
    ],
    ['… to something else', 'Norland/NNP/2/nsubj GAVE/VBD/0/root/give to/IN/4/case report/NN/2/obl', 'n > o', false],
    [
      'adding to troubles',
      'Norland/NNP/2/nsubj CONTRIBUTED/VBD/0/root/contribute to/IN/4/case troubles/NNS/2/obl/trouble',
      'n > o',
      true,
    ],
    [
      '… money',
      'Norland/NNP/2/nsubj CONTRIBUTED/VBD/0/root/contribute money/NN/2/obj to/IN/5/case troubles/NNS/2/obl/trouble',
      'n > o',
      false,
    ],
    [
      '… to a state',
      'Norland/NNP/2/nsubj CONTRIBUTED/VBD/0/root/contribute to/IN/4/case Ostia/NNP/2/obl',
      'n > o',
      false,
    ],
    [
      '… for it',
      'Norland/NNP/2/nsubj CONTRIBUTED/VBD/0/root/contribute for/IN/4/case troubles/NNS/2/obl/trouble',
      'n > o',
      false,
    ],
    ['received by somebody', 'it/PRP/2/nsubj RECEIVED/VBD/0/root/receive', '> o', true],
    ['… from somebody', 'it/PRP/2/nsubj RECEIVED/VBD/0/root/receive', 'n > o', false],
    ['… by nobody', 'it/PRP/2/nsubj RECEIVED/VBD/0/root/receive', '>', false],
    ['got by another verb', 'it/PRP/2/nsubj ARMED/VBD/0/root/arm', '> o', false],
    ['helping to draft', 'Norland/NNP/2/nsubj HELPED/VBD/0/root/help draft/VB/2/xcomp', 'n > o', true],
    ['… a party', 'Norland/NNP/2/nsubj HELPED/VBD/0/root/help Ostia/NNP/2/obj draft/VB/2/xcomp', 'n > o', false],
    ['… without more', 'Norland/NNP/2/nsubj HELPED/VBD/0/root/help', 'n > o', false],
    ['… a rating, by a thing', 'rain/NN/2/nsubj HELPED/VBD/0/root/help ratings/NNS/2/obj/rating', 'n > o', true],
    ['… by a party', 'Norland/NNP/2/nsubj HELPED/VBD/0/root/help ratings/NNS/2/obj/rating', 'n > o', false],
    ['arming to do something', 'Norland/NNP/2/nsubj ARMED/VBD/0/root/arm draft/VB/2/xcomp', 'n > o', false],
    ['giving an answer', 'Reed/NNP/2/nsubj GAVE/VBD/0/root/give answer/NN/2/obj', 'r > h', true],
    ['… to a state', 'Reed/NNP/2/nsubj GAVE/VBD/0/root/give answer/NN/2/obj', 'r > n', false],
    ['… a statement', 'Reed/NNP/2/nsubj GAVE/VBD/0/root/give statement/NN/2/obj', 'r > h', true],
    ['… a boat', 'Reed/NNP/2/nsubj GAVE/VBD/0/root/give boat/NN/2/obj', 'r > h', false],
    ['… what is called so', 'Reed/NNP/2/nsubj GAVE/VBD/0/root/give Answer/NNP/2/obj/answer', 'r > h', false],
    ['a person who sends his car', 'Reed/NNP/2/nsubj SENT/VBD/0/root/send car/NN/2/obj', 'r >', true],
    [
      '… to somebody who is not known',
      'Reed/NNP/2/nsubj SENT/VBD/0/root/send car/NN/2/obj to/IN/5/case men/NNS/2/obl',
      'r >',
      false,
    ],
    [
      '… to do something',
      'Reed/NNP/2/nsubj SENT/VBD/0/root/send car/NN/2/obj for/IN/5/mark winning/VBG/2/advcl/win',
      'r >',
      true,
    ],
    ['… somebody', 'Reed/NNP/2/nsubj SENT/VBD/0/root/send men/NNS/2/iobj car/NN/2/obj', 'r >', false],
    ['a state that does', 'Norland/NNP/2/nsubj SENT/VBD/0/root/send car/NN/2/obj', 'n >', false],
    ['funding the government', 'Norland/NNP/2/nsubj FUNDS/VBZ/0/root/fund government/NN/2/obj', 'n > o', true],
    ['… a club', 'Norland/NNP/2/nsubj FUNDS/VBZ/0/root/fund club/NN/2/obj', 'n > o', false],
  ]);
});

describe('no dealings', () => {
  rows('COOPERATE', [
    ['selling to nobody', 'Unity/NNP/2/nsubj SOLD/VBD/0/root/sell boats/NNS/2/obj', 'u >', true],
    ['… to somebody', 'Unity/NNP/2/nsubj SOLD/VBD/0/root/sell boats/NNS/2/obj', 'u > o', false],
    ['… by a state', 'Norland/NNP/2/nsubj SOLD/VBD/0/root/sell boats/NNS/2/obj', 'n >', false],
    ['working with nobody', 'Unity/NNP/2/nsubj WORKED/VBD/0/root/work', 'u >', false],
    ['exchanging words', 'Norland/NNP/2/nsubj SWAPPED/VBD/0/root/swap jokes/NNS/2/obj/joke', 'n > o', true],
    ['… prisoners', 'Norland/NNP/2/nsubj SWAPPED/VBD/0/root/swap prisoners/NNS/2/obj/prisoner', 'n > o', false],
    ['… what is not said', 'Norland/NNP/2/nsubj SWAPPED/VBD/0/root/swap', 'n > o', false],
  ]);
  rows('SUPPORT', [
    ['a person who joins', 'Reed/NNP/2/nsubj JOINED/VBD/0/root/join Unity/NNP/2/obj', 'r > u', true],
    ['a state that joins', 'Norland/NNP/2/nsubj JOINED/VBD/0/root/join Unity/NNP/2/obj', 'n > u', false],
    ['a person who praises', 'Reed/NNP/2/nsubj PRAISED/VBD/0/root/praise Unity/NNP/2/obj', 'r > u', false],
  ]);
  rows('AGREE', [
    ['settling a thing', 'Reed/NNP/2/nsubj SETTLED/VBD/0/root/settle question/NN/2/obj', 'r > u', true],
    [
      'settling with somebody',
      'Reed/NNP/2/nsubj SETTLED/VBD/0/root/settle with/IN/4/case Unity/NNP/2/obl',
      'r > u',
      false,
    ],
    ['signing a thing', 'Reed/NNP/2/nsubj SIGNED/VBD/0/root/sign treaty/NN/2/obj', 'r > u', false],
  ]);
  rows('ASSAULT', [['an attack', 'Reed/NNP/2/nsubj JOINED/VBD/0/root/join Unity/NNP/2/obj', 'r >', false]]);
});

describe('a warning', () => {
  const told = (words: string): string => {
    const view = clauseView([words], WORLD);
    const at = view.analysis.tokens.word.indexOf('warned');
    const reading = warn(view, at, view.clauses.argumentsAt(at));
    if (reading === null) return 'nothing';
    const { type, actor, recipient, modality, covers } = reading;
    return [
      type,
      actor.join('+') || '-',
      '>',
      recipient.join('+') || '-',
      modality,
      ...covers.map((i) => view.analysis.tokens.word[i]),
    ].join(' ');
  };
  const NORLAND = 'Norland/NNP/2/nsubj warned/VBD/0/root/warn';
  it.each([
    ['against a thing', `${NORLAND} Ostia/NNP/2/obj against/IN/5/case war/NN/2/obl`, 'REQUEST n > o asserted war'],
    ['… hung elsewhere', `${NORLAND} Ostia/NNP/2/obj against/IN/5/case war/NN/3/nmod`, 'REQUEST n > o asserted war'],
    [
      '… not far behind',
      `${NORLAND} Ostia/NNP/2/obj a/RB/10/x b/RB/10/x c/RB/10/x d/RB/10/x e/RB/10/x against/IN/10/case war/NN/3/nmod`,
      'nothing',
    ],
    [
      'not to do it',
      `${NORLAND} Ostia/NNP/2/obj not/RB/6/advmod to/TO/6/mark sail/VB/2/xcomp`,
      'REQUEST n > o asserted sail',
    ],
    ['to do it', `${NORLAND} Ostia/NNP/2/obj to/TO/5/mark sail/VB/2/xcomp`, 'nothing'],
    [
      'of consequences',
      `${NORLAND} of/IN/4/case consequences/NNS/2/obl/consequence`,
      'THREATEN n > - conditional consequences',
    ],
    [
      'about a price',
      `${NORLAND} Ostia/NNP/2/obj about/IN/6/case a/DT/6/det price/NN/2/obl`,
      'THREATEN n > o conditional price',
    ],
    ['of rain', `${NORLAND} Ostia/NNP/2/obj of/IN/5/case rain/NN/2/obl`, 'nothing'],
    ['by consequences', `${NORLAND} Ostia/NNP/2/obj by/IN/5/case consequences/NNS/2/obl/consequence`, 'nothing'],
    [
      'that somebody will pay a price',
      `${NORLAND} that/IN/6/mark Ostia/NNP/6/nsubj will/MD/6/aux pay/VB/2/ccomp price/NN/6/obj`,
      'THREATEN n > o conditional pay',
    ],
    ['that it will rain', `${NORLAND} that/IN/5/mark it/PRP/5/nsubj rains/VBZ/2/ccomp/rain`, 'nothing'],
    [
      'of consequences, hung elsewhere',
      `${NORLAND} Ostia/NNP/2/obj of/IN/6/case grave/JJ/6/amod consequences/NNS/3/nmod/consequence`,
      'THREATEN n > o conditional consequences',
    ],
    ['… without “of”', `${NORLAND} Ostia/NNP/2/obj consequences/NNS/3/nmod/consequence`, 'nothing'],
    [
      'planned',
      `Norland/NNP/3/nsubj will/MD/3/aux warned/VB/0/root/warn of/IN/5/case consequences/NNS/3/obl/consequence`,
      'THREATEN n > - planned consequences',
    ],
  ])('%s', (_, words, expected) => expect(told(words)).toBe(expected));
});
