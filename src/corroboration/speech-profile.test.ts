import { describe, expect, it } from 'vitest';
import { OF_AN_AGE } from '../lexicon/en/source-words.ts';
import type { Entity } from '../model/index.ts';
import { bareAttribution, bareProfile } from './profile.fixture.ts';
import type { SpeechEvent } from './speech-event.ts';
import { saidBy, speechProfileOf, type SpeechProfile } from './speech-profile.ts';
import { bareSpeech } from './speech.fixture.ts';

const person = (name: string, more: Partial<Entity> = {}): Entity => ({
  id: 'x',
  name,
  named: /^\p{Lu}/u.test(name),
  type: 'PERSON',
  aliases: [],
  role: null,
  knowledge: null,
  affiliation: null,
  ...more,
});
/** The profile of somebody who says something in these words. */
const heard = (entity: Entity, from = '', more: Partial<SpeechEvent> = {}): SpeechProfile =>
  speechProfileOf(
    bareSpeech('x', { attributions: [bareAttribution('x', { from })], ...more }),
    [],
    new Set(),
    new Map([['x', entity]]),
  );

describe('what somebody without a name is called', () => {
  it.each([
    ['a nurse', 'nurse'],
    ['nurses', 'nurse'],
    ['a spy', null],
    ['a witness', null],
    ['a source', null],
    ['a 24-year-old', OF_AN_AGE],
    ['Ann Reed', null],
  ])('%s: %s', (name, calling) => expect(heard(person(name)).calling).toBe(calling));
  it('is nothing of a body, nor of two', () => {
    expect(heard(person('a nurse', { type: 'ORG' })).calling).toBeNull();
    expect(heard(person('a nurse'), '', { speakers: new Set(['x', 'y']) }).calling).toBe('nurse');
    expect(heard(person('a nurse'), '', { speakers: new Set(['y']) }).calling).toBeNull();
  });
});

describe('words that describe somebody', () => {
  it.each([
    [
      'of his name, his office and the source',
      person('Ann Reed', { role: 'mayor' }),
      'the harbour',
      ['reed', 'mayor', 'harbour'],
    ],
    ['in the singular, of five letters and more', person('ships cats'), '', ['ship', 'cats']],
    ['… not of a double s', person('boss press'), '', ['boss', 'press']],
  ] as const)('%s', (_, entity, from, expected) => expect([...heard(entity, from).described]).toEqual(expected));
});

describe('who is placed, named, kept back', () => {
  it.each<[string, SpeechProfile, Partial<SpeechProfile>]>([
    ['a person with an office', heard(person('Ann Reed', { role: 'mayor' })), { placed: true, unnamed: false }],
    ['a person without', heard(person('Ann Reed')), { placed: false, unnamed: false }],
    ['a body', heard(person('board', { type: 'ORG' })), { placed: true }],
    ['somebody unnamed with an office', heard(person('clerk', { role: 'clerk' })), { placed: false, unnamed: true }],
  ])('%s', (_, profile, expected) => expect(profile).toMatchObject(expected));

  it('by name only where the report does not keep it back', () => {
    expect(heard(person('Ann Reed')).persons).toEqual([['ann', 'reed']]);
    expect(heard(person('Ann Reed'), '', { anonymous: true }).persons).toEqual([]);
    expect(heard(person('Board', { type: 'ORG' })).persons).toEqual([]);
    expect(heard(person('a nurse')).persons).toEqual([]);
  });
});

it('all that claims say is told once, the heaviest of a word', () => {
  const told = [
    bareProfile({
      terms: new Map([
        ['a', 0.5],
        ['b', 1],
      ]),
      pairs: ['>x>y'],
    }),
    bareProfile({
      terms: new Map([
        ['a', 1],
        ['b', 0.5],
      ]),
    }),
  ];
  expect(saidBy(told)).toEqual(
    new Map([
      ['a', 1],
      ['b', 1],
      ['>x>y', 1],
    ]),
  );
});
