import { describe, expect, it } from 'vitest';
import type { Entity } from '../model/index.ts';
import { parsedWords } from '../model/parse.fixture.ts';
import { canAct, isOnlyThing, isPeopleOf, isTied } from './can-act.ts';
import { entity } from './document.fixture.ts';

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
