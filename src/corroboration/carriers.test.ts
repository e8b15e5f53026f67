import { describe, expect, it } from 'vitest';
import type { Entity } from '../model/index.ts';
import { bodyOf } from './claim-profile.ts';
import { carrierOf, holdsOfficeOfState, isCommonNoun, isDocument, isFaceless } from './carriers.ts';

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
