import { describe, expect, it } from 'vitest';
import type { Entity } from '../model/index.ts';
import { parsedWords } from '../model/parse.fixture.ts';
import {
  canAct,
  isInLongerName,
  isOneOfMany,
  isOnlyThing,
  isPeopleOf,
  isRuledOut,
  isSomeOfThem,
  isTied,
} from './can-act.ts';
import { clauseView, entity } from './document.fixture.ts';

const called = (name: string, type: Entity['type'], named = false): Entity => entity('x', name, type, { named });

describe('who can do or suffer an act', () => {
  it.each<[string, Entity, boolean]>([
    ['a state', called('Norland', 'COUNTRY', true), true],
    ['a town', called('Lorvik', 'GPE', true), true],
    ['a building', called('Harbour Hall', 'FACILITY', true), false],
    ['a person', called('Ines Orr', 'PERSON', true), true],
    ['a body', called('Harbour Council', 'ORG', true), true],
    ['a law by name', called('Harbour Safety Act', 'ORG', true), false],
    ['a body of one word that is one for laws', called('Act', 'ORG', true), true],
    ['a person whose name is such a word', called('Mara Bill', 'PERSON', true), true],
    ['a nurse', called('nurse', 'PERSON'), true],
    ['the committee', called('committee', 'ORG'), true],
    ['the accusations', called('accusations', 'ORG'), false],
    ['a study', called('study', 'ORG'), false],
    ['the crisis', called('crisis', 'ORG'), false],
  ])('%s: %s', (_, one, expected) => expect(canAct(one)).toBe(expected));
});

describe('what is only a thing', () => {
  it.each<[string, Entity, boolean]>([
    ['the row', called('row', 'ORG'), true],
    ['its filing', called('filing', 'ORG'), true],
    ['the row of the council', called('row of the council', 'ORG'), true],
    ['of the row', called('of row', 'ORG'), true],
    ['the council of the row', called('council of the row', 'ORG'), false],
    ['a word with a capital', called('Metro', 'ORG'), false],
    ['protesters', called('protesters', 'ORG'), false],
    ['the ministry', called('ministry', 'ORG'), false],
    ['a name', called('row', 'ORG', true), false],
    ['somebody', called('row', 'PERSON'), false],
  ])('%s: %s', (_, one, expected) => expect(isOnlyThing(one)).toBe(expected));
});

it.each([
  ['Norlanders/NNPS/0/root', 'COUNTRY', true],
  ['Norlanders/NNS/0/root', 'COUNTRY', true],
  ['Norlanders/NNP/0/root', 'COUNTRY', false],
  ['Norlanders/NNPS/0/root', 'ORG', false],
  ['Norland/NNPS/0/root', 'COUNTRY', false],
] as const)('%s are the people of a %s: %s', (words, type, expected) =>
  expect(isPeopleOf(parsedWords(words).tokens, 0, called('Norland', type, true))).toBe(expected),
);

it.each([
  ['Norland/NNP/4/compound -/HYPH/4/punct backed/VBN/4/amod/back rebels/NNS/0/root', 3, true],
  ['Norland/NNP/4/compound -/HYPH/4/punct born/VBN/4/amod/bear rebels/NNS/0/root', 3, false],
  ['Norland/NNP/3/compound -/HYPH/3/punct backed/VBN/0/root/back', 2, false],
  ['Norland/NNP/2/compound rebels/NNS/0/root', 1, false],
])('a name is tied by a hyphen to what it stands in front of: %s: %s', (words, noun, expected) =>
  expect(isTied(parsedWords(words).tokens, 0, noun)).toBe(expected),
);

it.each([
  ['another word of a name between', 'Hale/NNP/3/compound Tower/NNP/3/compound meeting/NN/0/root', true],
  ['the noun itself', 'Hale/NNP/2/compound meeting/NN/0/root', false],
  ['a word of no name', 'Hale/NNP/3/compound tower/NN/3/compound meeting/NN/0/root', false],
  ['an adjective', 'Hale/NNP/3/compound New/NNP/3/amod meeting/NN/0/root', false],
  ['a word of something else', 'Hale/NNP/4/compound Tower/NNP/3/compound hall/NN/4/compound meeting/NN/0/root', false],
])('a name stands in front of %s: %s', (_, words, expected) =>
  expect(isInLongerName(parsedWords(words).tokens, 0)).toBe(expected),
);

it.each([
  ['“not Ostia”', 'not/RB/2/advmod Ostia/NNP/0/root', true],
  ['“not the port”', 'not/RB/2/advmod port/NN/0/root', false],
  ['“also Ostia”', 'also/RB/2/advmod Ostia/NNP/0/root', false],
  ['“no Ostia”', 'no/DT/2/det Ostia/NNP/0/root', false],
  ['“Ostia”', 'the/DT/2/det Ostia/NNP/0/root', false],
])('is ruled out: %s: %s', (_, words, expected) => expect(isRuledOut(clauseView([words], []), 1)).toBe(expected));

describe('a relative pronoun that goes with a verb of many', () => {
  const HALE = called('Hale', 'PERSON', true);
  const isMany = (words: string, party: Entity | null = HALE): boolean => {
    const view = clauseView([words], []);
    const at = view.analysis.tokens.word.indexOf('who');
    return isOneOfMany(view, at, 0, party);
  };
  const PLURAL = 'Hale/NNP/0/root who/WP/4/nsubj have/VBP/4/aux complained/VBN/1/acl:relcl/complain';
  it.each<[string, string, Entity | null, boolean]>([
    ['is not of one person', PLURAL, HALE, true],
    ['… with a plural verb of its own', 'Hale/NNP/0/root who/WP/3/nsubj complain/VBP/1/acl:relcl', HALE, true],
    ['but of two', `${PLURAL} and/CC/6/cc Reed/NNP/1/conj`, HALE, false],
    ['… not of things beside', `${PLURAL} and/CC/6/cc boats/NNS/1/conj`, HALE, true],
    ['… nor of a name that is no second one', `${PLURAL} of/IN/6/case Lorvik/NNP/1/nmod`, HALE, true],
    ['of a person somebody unnamed', PLURAL, called('Hale', 'PERSON'), false],
    ['of a body', PLURAL, called('Hale', 'ORG', true), false],
    ['of nobody', PLURAL, null, false],
    [
      'with a verb of one',
      'Hale/NNP/0/root who/WP/4/nsubj has/VBZ/4/aux complained/VBN/1/acl:relcl/complain',
      HALE,
      false,
    ],
    ['as an object', 'Hale/NNP/0/root who/WP/4/obj we/PRP/4/nsubj see/VBP/1/acl:relcl', HALE, false],
    [
      'where a plural stands behind',
      'Hale/NNP/0/root who/WP/3/nsubj said/VBD/1/acl:relcl/say ships/NNS/5/nsubj sail/VBP/3/ccomp',
      HALE,
      false,
    ],
    [
      'where a plural stands in front',
      'are/VBP/5/aux Hale/NNP/0/root who/WP/5/nsubj had/VBD/5/aux gone/VBN/2/acl:relcl/go',
      HALE,
      false,
    ],
  ])('%s', (_, words, party, expected) => {
    const at = words.startsWith('are') ? 1 : 0;
    const view = clauseView([words], []);
    expect(isOneOfMany(view, view.analysis.tokens.word.indexOf('who'), at, party)).toBe(expected);
    if (at === 0) expect(isMany(words, party)).toBe(expected);
  });
});

describe('some of the people of a state', () => {
  const NORLAND = called('Norland', 'COUNTRY', true);
  it.each<[string, string, number, boolean]>([
    ['who suffer', 'Ostia/NNP/2/nsubj attacked/VBD/0/root/attack Norlanders/NNPS/2/obj', 2, true],
    ['not who act', 'Norlanders/NNPS/2/nsubj attacked/VBD/0/root/attack Ostia/NNP/2/obj', 0, false],
    ['many who act', 'Many/JJ/2/amod Norlanders/NNPS/3/nsubj left/VBD/0/root/leave', 1, true],
    ['who had fled', 'Norlanders/NNPS/4/nsubj who/WP/3/nsubj fled/VBD/1/acl:relcl/flee left/VBD/0/root/leave', 0, true],
    ['their own', "Hale/NNP/3/nmod:poss 's/POS/1/case Norlanders/NNPS/4/nsubj left/VBD/0/root/leave", 2, false],
    ['the Norlanders', 'Ostia/NNP/2/nsubj attacked/VBD/0/root/attack the/DT/4/det Norlanders/NNPS/2/obj', 3, false],
    ['some of them', 'Ostia/NNP/2/nsubj attacked/VBD/0/root/attack some/DT/4/det Norlanders/NNPS/2/obj', 3, true],
    [
      'a second of those who act',
      'Ostians/NNPS/4/nsubj and/CC/3/cc Norlanders/NNPS/1/conj met/VBD/0/root/meet',
      2,
      false,
    ],
    [
      'a second of those who suffer',
      'Reed/NNP/2/nsubj met/VBD/0/root/meet Ostians/NNPS/2/obj and/CC/5/cc Norlanders/NNPS/3/conj',
      4,
      true,
    ],
    ['not the state', 'Ostia/NNP/2/nsubj attacked/VBD/0/root/attack Norland/NNP/2/obj', 2, false],
  ])('%s', (_, words, at, expected) => expect(isSomeOfThem(clauseView([words], []), at, NORLAND)).toBe(expected));
});
