import { describe, expect, it } from 'vitest';
import { agencies, mouthpieces, outlets } from '../knowledge/index.ts';
import type { Entity } from '../model/index.ts';
import {
  carrierOf,
  holdsOfficeOfState,
  isBareOffice,
  isCommonNoun,
  isDocument,
  isFaceless,
  isOfOffice,
  mouthpieceOf,
  outletName,
  withCarriers,
} from './carriers.ts';
import { bodyOf } from './claim-profile.ts';

const entity = (name: string, more: Partial<Entity> = {}): Entity => ({
  id: 'e',
  name,
  type: 'ORG',
  named: true,
  aliases: [],
  role: null,
  knowledge: null,
  affiliation: null,
  ...more,
});

describe('carrierOf', () => {
  it.each([
    ['Reuters', {}, 'wire'],
    ['Continental Wire', { role: 'news agency' }, 'wire'],
    ['The New York Times', {}, 'outlet'],
    ['Coast Gazette', { role: 'local newspaper' }, 'outlet'],
    ['reports', {}, 'reports'],
    ['media reports', {}, 'reports'],
    ['Norland newspapers', {}, 'reports'],
    ['Foreign Ministry', {}, null],
    ['Mara Reports', { type: 'PERSON' }, null],
  ] as const)('%s %j: %s', (name, more, carrier) => expect(carrierOf(entity(name, more))).toBe(carrier));
  it('nobody carries nothing', () => expect(carrierOf(undefined)).toBeNull());
});

describe('wording', () => {
  it.each([
    [isDocument, 'the court filing', true],
    [isDocument, 'internal emails seen by the paper', true],
    [isDocument, 'the minister', false],
    [isDocument, 'a joint communiqué', false],
    [isDocument, 'the white paper', true],
    [isDocument, 'Mara Holm, an engineer who read the memo', false],
    [isDocument, 'a man who read the memo', false],
  ] as const)('%o %s: %s', (test, words, answer) => expect(test(words.split(/ |(?=,)/u))).toBe(answer));
  it.each([
    ['Norland intelligence', true],
    ['Norland', false],
  ])('%s faceless: %s', (name, answer) => expect(isFaceless(entity(name))).toBe(answer));
});

describe('who speaks for the state that he is named with', () => {
  it.each([
    ['Norland foreign minister', true],
    ["Norland's ambassador to the United Nations", true],
    ['Norlandic army spokesman', true],
    ['leader of Norland', true],
    ['former Norland president', false],
    ['Norlandic businessman', false],
    ['Norlandic chief executive officer', false],
    ['Norlandic writer', false],
    ['Norland opposition leader', false],
    [null, false],
  ])('%s: %s', (role, answer) =>
    expect(holdsOfficeOfState(entity('Mara Vale', { type: 'PERSON', role, affiliation: 'norland' }))).toBe(answer),
  );

  it.each([
    ['Norland Ministry of Transport', 'norland'],
    ['Norland Coast Guard', 'norland'],
    ['Norland Seafarers Union', 'e'],
    ['Norland Federation of Teachers', 'e'],
    ['Norlandic Airways', 'e'],
    ['Norland Independence Party', 'e'],
    ['Norland Refugee Council', 'e'],
  ])('%s speaks for %s', (name, body) =>
    expect(
      bodyOf(
        'e',
        new Map([
          ['e', entity(name, { affiliation: 'norland' })],
          ['norland', entity('Norland', { id: 'norland', type: 'COUNTRY' })],
        ]),
      ),
    ).toBe(body),
  );
});

describe('who is called by a common noun only', () => {
  it.each([
    ['police', {}, true],
    ['one eyewitness', {}, true],
    ['Officials', {}, true],
    ['An eyewitness', {}, true],
    ['police of Norland', {}, false],
    ['Harbour', {}, false],
    ['police', { affiliation: 'norland' }, false],
    ['police', { knowledge: 'POL' }, false],
  ])('%s %j: %s', (name, more, answer) => expect(isCommonNoun(entity(name, more))).toBe(answer));
});

describe('an office of a state of which it is not said which', () => {
  const person = (more: Partial<Entity>): Entity => entity('Mara Vale', { type: 'PERSON', ...more });
  it.each<[string, Partial<Entity>, boolean]>([
    ['is held by a minister', { role: 'prime minister' }, true],
    ['not where it is said', { role: 'prime minister', affiliation: 'norland' }, false],
    ['not by a baker', { role: 'baker' }, false],
    ['not by nobody in particular', { role: null }, false],
  ])('%s', (_, more, expected) => expect(isBareOffice(person(more))).toBe(expected));
  it.each<[string, Entity, boolean]>([
    ['by somebody unnamed', entity('a senior government official'), true],
    ['not where it is said', entity('a senior government official', { affiliation: 'norland' }), false],
    ['not by one who held it', entity('a former government official'), false],
    ['not by who holds none', entity('a senior coach'), false],
  ])('… %s', (_, one, expected) => expect(isOfOffice(one)).toBe(expected));
});

describe('whose voice an outlet is', () => {
  const voices = [...agencies, ...outlets].filter(({ id, country }) => mouthpieces.has(id) && country !== null);
  const [voice] = voices;
  const state = new Map([[voice!.country!, entity('Norland', { id: voice!.country!, type: 'COUNTRY' })]]);
  it.each<[string, Entity, string | null]>([
    ['known as one', entity('x', { knowledge: voice!.id }), voice!.country],
    ['called so', entity(voice!.name), voice!.country],
    ['of another name', entity('Coast Gazette'), null],
  ])('%s', (_, one, country) => expect(mouthpieceOf(one, state)).toBe(country));
  it('not of a state that the story does not name', () =>
    expect(mouthpieceOf(entity(voice!.name), new Map())).toBeNull());
});

describe('the name of an outlet', () => {
  it.each([
    ['The Coast Notes', 'coast notes'],
    ['Der Nordheimer Bote', 'nordheimer bote'],
    ['El Correo del Sur (online)', 'correo del sur'],
    // "the Standard" is many a thing: one word alone keeps its article
    ['Der Standard', 'der standard'],
  ])('%s is %s', (name, expected) => expect(outletName(name)).toBe(expected));
});

describe('what the heads of reports tell to carry', () => {
  const known = new Map([
    ['w', entity('Continental', { id: 'w' })],
    ['p', entity('The Coast Notes', { id: 'p' })],
    ['b', entity('Harbour Board', { id: 'b' })],
    ['m', entity('Coast Notes', { id: 'm', type: 'PERSON' })],
    ['r', entity('Reuters', { id: 'r' })],
  ]);
  const roles = (agency: string | null, publisher: string | null): (string | null)[] =>
    [...withCarriers(known, [{ agency, publisher }]).values()].map(({ role }) => role);
  it('are agencies and newspapers, by their names without an article', () =>
    expect(roles('Continental (wire)', 'Coast Notes')).toEqual(['news agency', 'newspaper', null, null, null]));
  it('each alone', () => {
    expect(roles('continental', null)).toEqual(['news agency', null, null, null, null]);
    expect(roles(null, 'coast notes')).toEqual([null, 'newspaper', null, null, null]);
    expect(roles(null, 'Reuters')).toEqual([null, null, null, null, null]);
  });
  it('and nothing where no head has a name', () =>
    expect(withCarriers(known, [{ agency: null, publisher: null }])).toBe(known));
});
