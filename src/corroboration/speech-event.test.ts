import { describe, expect, it } from 'vitest';
import type { Entity } from '../model/index.ts';
import {
  absorb,
  differentWords,
  inOneSentence,
  isAtHead,
  isOneSpeechEvent,
  sentenceAt,
  speechOf,
  startOf,
  titleSentences,
  type SpeechEvent,
} from './speech-event.ts';
import { ENTITIES, report, type Line } from './story.fixture.ts';

const LINE: Line = {
  text: 'Engines go by sea, he said.',
  by: 'vale',
  source: 'he',
  cue: 'said',
  claim: { type: 'AID' },
};
const ARTICLE = report('a', { publishedAt: '2031-05-09' }, [LINE]);

function heard(by: string, more: Partial<Line> = {}, home: string | null = null): SpeechEvent {
  const article = report('a', { publishedAt: '2031-05-09' }, [{ ...LINE, by, ...more }]);
  return speechOf(article, article.attributions[0]!, by, ENTITIES, home);
}

describe('sentenceAt', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, -1],
    [6, 1],
    [9, 1],
    [10, 2],
    [11, 2],
    [12, -1],
  ])('%i: %i', (at, expected) =>
    expect(
      sentenceAt(
        [
          [0, 5],
          [6, 10],
          [10, 12],
        ],
        at,
      ),
    ).toBe(expected),
  );
  it('is none where there are none', () => expect(sentenceAt([], 0)).toBe(-1));
});

it.each([
  [null, 0],
  ['', 0],
  ['Engines', 1],
])('the title %j takes %i sentences', (title, expected) =>
  expect(titleSentences({ ...ARTICLE, title })).toBe(expected),
);

it('an attribution begins with the first of its source, its cue and its first words', () => {
  const [one] = ARTICLE.attributions as [(typeof ARTICLE.attributions)[0]];
  expect(
    startOf({
      ...one,
      source: [[7, 8]],
      cue: [[9, 10]],
      content: [
        [12, 14],
        [1, 2],
      ],
    }),
  ).toBe(7);
  expect(startOf({ ...one, source: [], cue: [[9, 10]], content: [[4, 6]] })).toBe(4);
});

describe('for whom somebody speaks', () => {
  it.each([
    ['a minister, for his state', heard('vale'), 'norland'],
    ['a person of a house, for it', heard('lund'), 'watch'],
    ['a house, for itself', heard('watch'), 'watch'],
    ['a ministry, for its state', heard('ministry'), 'estmark'],
    ['a state, for itself', heard('norland'), 'norland'],
    ['officials unnamed, for their state', heard('officials', { anonymous: true }), 'norland'],
    ['somebody of whom nothing is known, for nobody', heard('source-1', { anonymous: true }), null],
    ['… at home neither', heard('source-1', { anonymous: true }, 'sudria'), null],
    ['somebody who is not among the entities, for nobody', heard('nobody'), null],
  ])('%s', (_, { body }, expected) => expect(body).toBe(expected));

  it('is a state itself or not', () => {
    expect(heard('norland').isState).toBe(true);
    expect(heard('ministry').isState).toBe(false);
    expect(heard('vale').official).toBe(true);
    expect(heard('lund').official).toBe(false);
  });

  it('speaks on the day that is told, unless it is a stretch of time', () => {
    const day = (date: string): string | null => heard('vale', { date }).date;
    expect(day('2031-05-02')).toBe('2031-05-02');
    expect(day('2031-05')).toBe('2031-05');
    expect(day('2031-05-01/2031-06-01')).toBe('2031-05-01/2031-06-01');
    expect(day('2031-05-01/2031-06-02')).toBeNull();
    expect(day('2031')).toBeNull();
    expect(day('XXXX-WXX-3')).toBe('2031-05-07');
  });

  it('speaks to persons alone', () => {
    const [one] = ARTICLE.attributions as [(typeof ARTICLE.attributions)[0]];
    const to = (id: string): readonly string[] => [
      ...speechOf(ARTICLE, { ...one, addressee: [id] }, 'vale', ENTITIES, null).addressees,
    ];
    expect(to('torr')).toEqual(['torr']);
    expect(to('watch')).toEqual([]);
  });
});

describe('one speech event in a report', () => {
  const official = (more: Partial<SpeechEvent> = {}): SpeechEvent => ({
    ...heard('officials', { anonymous: true }),
    sentences: new Set([5]),
    ...more,
  });
  const other = (more: Partial<SpeechEvent> = {}): SpeechEvent => ({
    ...heard('an-official', { anonymous: true }),
    ...more,
  });
  const vale = (more: Partial<SpeechEvent> = {}): SpeechEvent => ({
    ...heard('vale'),
    sentences: new Set([5]),
    ...more,
  });
  const later = (more: Partial<SpeechEvent> = {}): SpeechEvent => ({ ...heard('vale'), ...more });
  const gazette = new Set(['gazette']);
  it.each([
    ['a speaker', vale(), later(), true],
    ['two speakers', vale(), heard('torr'), false],
    ['two unnamed ones of one body', official(), other(), true],
    ['two unnamed ones of two bodies', official(), other({ body: 'estmark' }), false],
    ['two unnamed ones of no body', official({ body: null }), other({ body: null }), false],
    ['an unnamed one and a named one of its body', official(), vale({ sentences: new Set() }), false],
    ['a speaker on two days', vale({ date: '2031-05-02' }), later({ date: '2031-05-03' }), false],
    [
      'a speaker on two days in one sentence',
      vale({ date: '2031-05-02', sentences: new Set([0]) }),
      later({ date: '2031-05-03' }),
      true,
    ],
    ['a speaker on a day and on none', vale({ date: '2031-05-02' }), later(), true],
    ['a speaker in two halls', vale({ venue: 'press hall' }), later({ venue: 'town radio' }), false],
    ['a speaker in one hall', vale({ venue: 'press hall' }), later({ venue: 'the hall' }), true],
    ['a speaker in a hall and somewhere', vale({ venue: 'press hall' }), later(), true],
    ['a speaker through two papers', vale({ via: gazette }), later({ via: new Set(['watch']) }), false],
    ['a speaker through one paper', vale({ via: gazette }), later({ via: new Set(['watch', 'gazette']) }), true],
    ['a speaker through a paper and himself', vale({ via: gazette }), later(), true],
    ['what he says, and what he has long said', vale(), later({ standing: true }), false],
    ['what he has long said', vale({ standing: true }), later({ standing: true }), true],
  ])('%s: %s', (_, a, b, expected) => {
    expect(isOneSpeechEvent(a, b)).toBe(expected);
    expect(isOneSpeechEvent(b, a)).toBe(expected);
  });

  it('tells a state in the headline, who may be its minister, from a state that speaks below', () => {
    const long = { ...ARTICLE, text: 'x'.repeat(3000) };
    const state = (last: number): SpeechEvent => ({
      ...heard('norland'),
      article: long,
      last,
      sentences: new Set([last]),
    });
    expect(isOneSpeechEvent(state(0), state(900))).toBe(false);
    expect(isOneSpeechEvent(state(0), state(10))).toBe(true);
    expect(isOneSpeechEvent(state(800), state(900))).toBe(true);
    const ministry = (last: number): SpeechEvent => ({
      ...heard('lund'),
      article: long,
      last,
      sentences: new Set([last]),
    });
    expect(isOneSpeechEvent(ministry(0), ministry(900))).toBe(true);
  });

  it('is at the head of a report: its first third, of a long one 600 letters', () => {
    const at = (last: number, length: number): boolean =>
      isAtHead({ ...vale(), last, article: { ...ARTICLE, text: 'x'.repeat(length) } });
    expect([at(99, 300), at(100, 300), at(599, 3000), at(600, 3000)]).toEqual([true, false, true, false]);
  });

  it('is heard in one sentence with another or not', () => {
    const at = (...places: number[]): SpeechEvent => vale({ sentences: new Set(places) });
    expect(inOneSentence(at(1, 2, 3), at(3))).toBe(true);
    expect(inOneSentence(at(3), at(1, 2, 3))).toBe(true);
    expect(inOneSentence(at(1, 2), at(3))).toBe(false);
    expect(inOneSentence(at(), at(3))).toBe(false);
  });
});

it.each([
  ['CBS interview', 'meeting in Munich', true],
  ['news conference', 'joint news conference', false],
  [null, 'news conference', false],
  ['news conference', null, false],
])('%s and %s are two places to speak: %s', (a, b, expected) => expect(differentWords(a, b)).toBe(expected));

it('takes another in: all that it has, and of single things what is not known yet', () => {
  const a: SpeechEvent = {
    ...heard('vale'),
    body: null,
    date: null,
    place: null,
    venue: 'hall',
    first: 5,
    last: 9,
    standing: true,
  };
  const b: SpeechEvent = {
    ...heard('torr', { date: '2031-05-02' }),
    via: new Set(['gazette']),
    addressees: new Set(['lund']),
    profiles: new Set([3]),
    sentences: new Set([4]),
    place: 'Port Amber',
    venue: 'radio',
    first: 2,
    last: 12,
  };
  absorb(a, b);
  expect({ ...a, article: null, attributions: a.attributions.length }).toEqual({
    ...a,
    article: null,
    attributions: 2,
    speakers: new Set(['vale', 'torr']),
    via: new Set(['gazette']),
    addressees: new Set(['lund']),
    profiles: new Set([3]),
    sentences: new Set([0, 4]),
    body: 'norland',
    date: '2031-05-02',
    place: 'Port Amber',
    venue: 'hall',
    first: 2,
    last: 12,
    standing: false,
  });
});

describe('for whom somebody speaks', () => {
  const entity = (id: string, name: string, more: Partial<Entity> = {}): [string, Entity] => [
    id,
    { id, name, named: true, type: 'PERSON', aliases: [], role: null, knowledge: null, affiliation: null, ...more },
  ];
  const town = { type: 'GPE' } as const;
  const known: ReadonlyMap<string, Entity> = new Map([
    entity('norland', 'Norland', { type: 'COUNTRY' }),
    entity('lorvik', 'Lorvik', town),
    entity('club', 'Rowing Club', { type: 'ORG', affiliation: 'lorvik' }),
    entity('board', 'Harbour Board', { type: 'ORG' }),
    entity('wire', 'Continental', { type: 'ORG', role: 'news agency', affiliation: 'lorvik' }),
    entity('rower', 'Ada Roe', { affiliation: 'club', role: 'captain' }),
    entity('mayor', 'Ina Moe', { affiliation: 'lorvik', role: 'mayor' }),
    entity('baker', 'Oda Lee', { affiliation: 'norland', role: 'baker' }),
    entity('minister', 'Eva Kay', { affiliation: 'norland', role: 'foreign minister' }),
    entity('clerk', 'clerk', { named: false, affiliation: 'board' }),
    entity('spokesman', 'spokesman', { named: false, affiliation: 'board' }),
    entity('scientist', 'researcher', { named: false, affiliation: 'board' }),
    entity('guest', 'researcher', { named: false, affiliation: 'norland' }),
    entity('police', 'police', { type: 'ORG', named: false }),
  ]);
  const bodyOf = (by: string, anonymous = false): string | null => {
    const article = report('a', {}, [{ ...LINE, by }]);
    return speechOf(article, { ...article.attributions[0]!, anonymous }, by, known, null).body;
  };
  it.each<[string, string, boolean, string | null]>([
    ['an agency for itself, and for no town', 'wire', false, 'wire'],
    ['… unnamed, for nobody', 'wire', true, null],
    ['a club for itself, not for its town', 'club', false, 'club'],
    ['who belongs to it, for it', 'rower', false, 'club'],
    ['a board for itself', 'board', false, 'board'],
    ['a state for itself', 'norland', false, 'norland'],
    ['a minister for his state', 'minister', false, 'norland'],
    ['a baker not', 'baker', false, null],
    ['an unnamed spokesman for his board', 'spokesman', true, 'board'],
    ['a researcher of it', 'scientist', true, 'board'],
    ['not of a state', 'guest', true, null],
    ['nor a clerk', 'clerk', true, null],
    ['the police, called so, for nobody', 'police', false, null],
    ['nobody who is known', 'x', false, null],
  ])('%s', (_, by, anonymous, body) => expect(bodyOf(by, anonymous)).toBe(body));
});
