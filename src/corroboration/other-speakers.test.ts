import { describe, expect, it } from 'vitest';
import { OF_AN_AGE } from '../lexicon/en/source-words.ts';
import type { Entity } from '../model/index.ts';
import { areOthers, isFit, isOfOtherHouse, isOfOtherKind } from './other-speakers.ts';
import type { SpeechEvent } from './speech-event.ts';
import { type SpeechProfile } from './speech-profile.ts';
import { bareSpeech } from './speech.fixture.ts';

const entity = (id: string, name: string, more: Partial<Entity>): [string, Entity] => [
  id,
  { id, name, named: true, type: 'ORG', aliases: [], role: null, knowledge: null, affiliation: null, ...more },
];
const ENTITIES: ReadonlyMap<string, Entity> = new Map([
  entity('hale', 'Paul Hale', { type: 'PERSON' }),
  entity('board', 'Harbour Board', {}),
  entity('clerk', 'a clerk', { type: 'PERSON', named: false, affiliation: 'board' }),
  entity('norland', 'Norland', { type: 'COUNTRY' }),
]);

interface Given extends Partial<Omit<SpeechProfile, 'speech' | 'described' | 'kinds'>> {
  readonly speech?: Partial<SpeechEvent>;
  readonly is?: string;
  readonly kind?: string;
}
const words = (list: string | undefined): ReadonlySet<string> => new Set((list ?? '').split(' ').filter(Boolean));

/** Somebody who speaks, of whom only this is known. */
const speaker = (id: string, { speech = {}, is, kind, ...more }: Given = {}): SpeechProfile => ({
  speech: bareSpeech(id, speech),
  persons: [],
  described: words(is),
  unnamed: false,
  document: false,
  calling: null,
  kinds: words(kind),
  written: false,
  writes: false,
  leaked: false,
  placed: false,
  keptBack: false,
  said: new Map(),
  quotations: [],
  groups: new Set(),
  ...more,
});
const PAUL: Pick<SpeechProfile, 'persons'> = { persons: [['paul', 'hale']] };

describe('whoever is named is of another house', () => {
  const minister = (more: Given = {}) => speaker('hale', { ...PAUL, is: 'minister fisheries', ...more });
  const harbour = (more: Given = {}) => speaker('board', more);
  const clerk = (more: Given = {}) => speaker('clerk', { unnamed: true, ...more });

  it.each<[string, SpeechProfile, SpeechProfile, boolean, boolean]>([
    ['a minister than a board', minister(), harbour(), false, true],
    ['not where his office names it', minister({ is: 'minister harbour' }), harbour(), false, false],
    ['not where he speaks for it', minister({ speech: { body: 'board' } }), harbour(), false, false],
    ['not where nobody is named', minister({ persons: [] }), harbour(), false, false],
    ['not than another person by name', minister(), harbour({ persons: [['ann']] }), false, false],
    ['not than a state', minister(), speaker('norland'), false, false],
    ['not than somebody who is not known', minister(), speaker('x'), false, false],
    ['not a baker, in two reports', speaker('hale', { ...PAUL, is: 'baker' }), clerk(), false, false],
    [
      'a baker than a clerk of the board, in one report',
      speaker('hale', { ...PAUL, is: 'baker' }),
      clerk(),
      true,
      true,
    ],
    ['not than the board itself', speaker('hale', { ...PAUL, is: 'baker' }), harbour({ unnamed: true }), true, false],
    ['not than a clerk by name', speaker('hale', { ...PAUL, is: 'baker' }), clerk({ unnamed: false }), true, false],
    ['not a clerk of a harbour', speaker('hale', { ...PAUL, is: 'harbour' }), clerk(), true, false],
  ])('%s', (_, named, other, inOneReport, expected) =>
    expect(isOfOtherHouse(named, other, ENTITIES, inOneReport)).toBe(expected),
  );
});

const BOARD: Given = { placed: true, is: 'harbour board' };

describe('two who stand behind one claim each for himself', () => {
  const rows: readonly [string, SpeechProfile, SpeechProfile, boolean][] = [
    ['a minister and a board', speaker('hale', { ...PAUL, is: 'minister' }), speaker('board'), true],
    [
      'a person and papers that nothing says are his',
      speaker('hale', { ...PAUL, is: 'mayor' }),
      speaker('x', { document: true, is: 'ledger' }),
      true,
    ],
    [
      'not papers that are said to be his',
      speaker('hale', { ...PAUL, is: 'mayor' }),
      speaker('x', { document: true, is: 'mayor ledger' }),
      false,
    ],
    [
      'not two papers',
      speaker('hale', { ...PAUL, document: true }),
      speaker('x', { document: true, is: 'ledger' }),
      false,
    ],
    [
      'not papers that are somebody’s by name',
      speaker('hale', { ...PAUL, is: 'mayor' }),
      speaker('x', { ...PAUL, document: true, is: 'ledger' }),
      false,
    ],
    [
      'anybody and papers that leaked',
      speaker('y', { is: 'mayor' }),
      speaker('x', { leaked: true, is: 'ledger' }),
      true,
    ],
    [
      'not two papers that leaked',
      speaker('y', { leaked: true, is: 'mayor' }),
      speaker('x', { leaked: true, is: 'ledger' }),
      false,
    ],
    ['not anybody and papers', speaker('y', { is: 'mayor' }), speaker('x', { document: true, is: 'ledger' }), false],
    ['two by other callings', speaker('x', { calling: 'nurse' }), speaker('y', { calling: 'docker' }), true],
    [
      'not by the same',
      speaker('x', { calling: 'nurse', is: 'nurse' }),
      speaker('y', { calling: 'nurse', is: 'nurse' }),
      false,
    ],
    ['a nurse and a board', speaker('x', { calling: 'nurse' }), speaker('board', BOARD), true],
    [
      'not a nurse of that board',
      speaker('x', { calling: 'nurse', speech: { body: 'board' } }),
      speaker('board', { ...BOARD, speech: { body: 'board' } }),
      false,
    ],
    [
      '… but of another',
      speaker('x', { calling: 'nurse', speech: { body: 'ward' } }),
      speaker('board', { ...BOARD, speech: { body: 'board' } }),
      true,
    ],
    ['not a nurse and a paper', speaker('x', { calling: 'nurse' }), speaker('y', { ...BOARD, document: true }), false],
    [
      'not a nurse and somebody of an age',
      speaker('x', { calling: 'nurse' }),
      speaker('y', { calling: OF_AN_AGE }),
      false,
    ],
    ['somebody of an age and a board', speaker('x', { calling: OF_AN_AGE }), speaker('board', BOARD), true],
    [
      'not and a person by name',
      speaker('x', { calling: OF_AN_AGE }),
      speaker('hale', { ...PAUL, placed: true }),
      false,
    ],
    ['not and somebody of whom nothing is said', speaker('x', { calling: OF_AN_AGE }), speaker('y'), false],
    ['not a nurse and somebody of whom nothing is said', speaker('x', { calling: 'nurse' }), speaker('y'), false],
    ['of other kinds', speaker('x', { kind: 'police' }), speaker('y', { kind: 'union' }), true],
    ['not where one fits both', speaker('x', { kind: 'police' }), speaker('y', { kind: 'union police' }), false],
    ['not where nothing is said of one', speaker('x', { kind: 'police' }), speaker('y'), false],
    ['who kept his name back, and one by name', speaker('x', { keptBack: true }), speaker('hale', PAUL), true],
    ['… and a board', speaker('x', { keptBack: true }), speaker('board', { placed: true }), true],
    [
      'not and an unnamed one of a board',
      speaker('x', { keptBack: true }),
      speaker('y', { placed: true, unnamed: true }),
      false,
    ],
    [
      'not and one whom the report keeps back too',
      speaker('x', { keptBack: true }),
      speaker('y', { placed: true, speech: { anonymous: true } }),
      false,
    ],
    ['not and somebody of whom nothing is said', speaker('x', { keptBack: true }), speaker('y'), false],
  ];
  it.each(rows)('%s', (_, a, b, expected) => {
    expect(areOthers(a, b, [], ENTITIES)).toBe(expected);
    expect(areOthers(b, a, [], ENTITIES)).toBe(expected);
  });

  it.each<[string, string[], string | null, boolean]>([
    ['of another body', ['otherBody'], null, true],
    ['of a state', ['ofState'], null, true],
    ['of no house, beside a state', ['unplaced'], 'norland', true],
    ['not beside a board', ['unplaced'], 'board', false],
    ['not beside nobody', ['unplaced'], null, false],
    ['not where nothing is against them', ['sameName'], 'norland', false],
  ])('%s', (_, reasons, body, expected) => {
    const [one, other] = [speaker('x'), speaker('y', { speech: { body } })];
    expect(areOthers(one, other, reasons, ENTITIES)).toBe(expected);
    expect(areOthers(other, one, reasons, ENTITIES)).toBe(expected);
  });
});

describe('descriptions', () => {
  it.each<[string, string, boolean]>([
    ['harbour board', 'harbour board clerk', true],
    ['a b c', 'c d e f', false],
    ['a b', 'b c d', true],
    ['a b c d e f g h i j k l m n o p q', 'a b c d e f x x2 x3 x4 x5 x6 x7 x8 x9 y1 y2 y3 y4', true],
    ['', 'b', false],
    ['b', '', false],
  ])('%j and %j fit: %j', (a, b, expected) => {
    expect(isFit(words(a), words(b))).toBe(expected);
    expect(isFit(words(b), words(a))).toBe(expected);
  });

  it.each<[string, string | null, string | null, boolean]>([
    ['of two bodies', 'board', 'ward', true],
    ['not of one', 'board', 'board', false],
    ['of none', null, null, true],
  ])('are of other kinds, %s', (_, a, b, expected) =>
    expect(
      isOfOtherKind(
        speaker('x', { kind: 'police', speech: { body: a } }),
        speaker('y', { kind: 'union', speech: { body: b } }),
      ),
    ).toBe(expected),
  );
});
