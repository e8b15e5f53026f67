import { describe, expect, it } from 'vitest';
import type { Entity } from '../model/index.ts';
import { areOpposite } from './antonyms.ts';
import { ownSpeech } from './find-speech-events.ts';
import { bareProfile, bareReport } from './profile.fixture.ts';
import type { SpeechEvent } from './speech-event.ts';
import { weigh, type Setting } from './speech-evidence.ts';
import type { SpeechProfile } from './speech-profile.ts';
import { bareSpeech } from './speech.fixture.ts';

const entity = (id: string, name: string, more: Partial<Entity> = {}): [string, Entity] => [
  id,
  { id, name, named: true, type: 'ORG', aliases: [], role: null, knowledge: null, affiliation: null, ...more },
];
const ENTITIES: ReadonlyMap<string, Entity> = new Map([
  entity('gazette', 'Coast Gazette'),
  entity('hale', 'Paul Hale', { type: 'PERSON' }),
  entity('board', 'Harbour Board'),
  entity('clerk', 'a clerk', { type: 'PERSON', named: false, affiliation: 'board' }),
  entity('norland', 'Norland', { type: 'COUNTRY' }),
  entity('velm', 'Velm', { type: 'GPE' }),
]);
const SETTING: Setting = { idf: () => 1, entities: ENTITIES, sameEvent: () => false, isCopy: () => false };
const [HERE, THERE] = [bareReport('here'), bareReport('there', { publisher: 'Coast Gazette' })];

interface Given extends Partial<Omit<SpeechProfile, 'speech' | 'described' | 'kinds' | 'persons'>> {
  readonly speech?: Partial<SpeechEvent>;
  readonly is?: string;
  readonly kind?: string;
  readonly name?: string;
}
const words = (list = ''): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean));
const heard = (id: string, { speech = {}, is, kind, name, ...more }: Given = {}, article = HERE): SpeechProfile => ({
  speech: bareSpeech(id, { article, ...speech }),
  persons: name === undefined ? [] : [name.split(' ')],
  described: words(is),
  kinds: words(kind),
  unnamed: false,
  document: false,
  calling: null,
  written: false,
  writes: false,
  leaked: false,
  placed: false,
  keptBack: false,
  said: new Map([['go', 1]]),
  quotations: [],
  groups: new Set(),
  ...more,
});
const there = (id: string, more: Given = {}): SpeechProfile => heard(id, more, THERE);
/** Why two may be one, or that they cannot be; observations on what they say are left out. */
const weighed = (a: SpeechProfile, b: SpeechProfile, setting: Partial<Setting> = {}): string => {
  const evidence = weigh(a, b, { ...SETTING, ...setting });
  if (evidence === null) return 'nothing';
  const told = evidence.reasons.filter((reason) => !['prior', 'words', 'otherMatter'].includes(reason));
  return [...told, ...(evidence.veto ? ['apart'] : [])].join(' ');
};
type Row = readonly [about: string, a: SpeechProfile, b: SpeechProfile, told: string];
const check = (rows: readonly Row[]): void =>
  it.each(rows)('%s', (_, a, b, told) => {
    expect(weighed(a, b)).toBe(told);
    expect(weighed(b, a)).toBe(told);
  });
const BODY = (body: string | null, more: Partial<SpeechEvent> = {}): Given => ({ speech: { body, ...more } });

describe('two of one report', () => {
  check([
    ['are apart where one speaker is in both', heard('x'), heard('x'), 'apart'],
    ['… or both are persons by name', heard('x', { name: 'paul hale' }), heard('y', { name: 'ann reed' }), 'apart'],
    [
      '… or one is of another house',
      heard('hale', { name: 'paul hale', is: 'baker' }),
      heard('clerk', { unnamed: true }),
      'apart',
    ],
    ['else nothing is said of it', heard('x', { name: 'paul hale' }), heard('y'), 'nothing'],
    ['… of two without names', heard('x'), heard('y'), 'nothing'],
  ]);
});

describe('two of two reports, by who speaks', () => {
  const ANN = { name: 'ann reed' };
  check([
    ['a person spelt without a letter', heard('x', { name: 'erik holm' }), there('y', { name: 'eric holm' }), 'apart'],
    ['… a letter less', heard('x', { name: 'oto prell' }), there('y', { name: 'otto prell' }), 'person'],
    ['… the last one', heard('x', { name: 'erik prell' }), there('y', { name: 'erika prell' }), 'person'],
    ['… two letters', heard('x', { name: 'oto prell' }), there('y', { name: 'ottto prell' }), 'apart'],
    ['… another letter beside', heard('x', { name: 'oto prell' }), there('y', { name: 'oxta prell' }), 'apart'],
    ['… an initial', heard('x', { name: 'o prell' }), there('y', { name: 'otto prell' }), 'person'],
    ['… no first name', heard('x', { name: 'prell' }), there('y', { name: 'otto prell' }), 'person'],
    ['… another surname', heard('x', { name: 'otto prell' }), there('y', { name: 'otto holm' }), 'apart'],
    ['… known as the same', heard('x', { name: 'otto prell' }), there('x', { name: 'ann holm' }), 'person'],
    [
      'two who cite one outlet',
      heard('x', { speech: { cites: 'g' } }),
      there('y', { speech: { cites: 'g' } }),
      'bodySpeaks',
    ],
    [
      '… two',
      heard('x', { is: 'paper', speech: { cites: 'g' } }),
      there('y', { is: 'paper', speech: { cites: 'p' } }),
      'apart',
    ],
    [
      '… one of them, called alike',
      heard('x', { is: 'paper', speech: { cites: 'g' } }),
      there('y', { is: 'norland paper', speech: { carrier: 'outlet' } }),
      'description',
    ],
    [
      '… called otherwise',
      heard('x', { is: 'coast paper', speech: { cites: 'g' } }),
      there('y', { is: 'norland paper', speech: { carrier: 'outlet' } }),
      'apart',
    ],
    [
      '… of whom nothing is said',
      heard('x', { speech: { cites: 'g' } }),
      there('y', { speech: { carrier: 'outlet' } }),
      'apart',
    ],
    ['of one house', heard('x', BODY('board')), there('y', BODY('board')), 'body'],
    [
      '… both kept back',
      heard('x', BODY('board', { anonymous: true })),
      there('y', BODY('board', { anonymous: true })),
      'state',
    ],
    ['… one kept back', heard('x', BODY('board', { anonymous: true })), there('y', BODY('board')), 'body'],
    ['of one state', heard('x', BODY('norland')), there('y', BODY('norland')), 'state'],
    ['… one by name', heard('x', { ...ANN, ...BODY('norland') }), there('y', BODY('norland')), 'ofState'],
    ['of one town', heard('x', BODY('velm')), there('y', BODY('velm')), 'state'],
    [
      'of two houses, named',
      heard('x', { is: 'a', ...BODY('board') }),
      there('y', { is: 'b', ...BODY('norland') }),
      'otherBody apart',
    ],
    [
      '… one unnamed, called alike',
      heard('x', { is: 'pilot', unnamed: true, ...BODY('board') }),
      there('y', { is: 'pilot', ...BODY('norland') }),
      'otherBody',
    ],
    [
      'of other kinds',
      heard('x', { is: 'a', kind: 'police', unnamed: true }),
      there('y', { is: 'b', kind: 'union' }),
      'otherSpeaker',
    ],
    ['called otherwise, one unnamed', heard('x', { is: 'a', unnamed: true }), there('y', { is: 'b' }), 'otherWords'],
    ['called otherwise, named', heard('x', { is: 'a' }), there('y', { is: 'b' }), 'otherSpeaker'],
    ['a person and somebody', heard('x', { ...ANN, is: 'a' }), there('y', { is: 'b' }), 'unplaced'],
    [
      '… both of a house',
      heard('x', { ...ANN, is: 'a', ...BODY('board') }),
      there('y', { is: 'b', ...BODY('norland') }),
      'otherBody',
    ],
    ['nothing said of two unnamed', heard('x', { unnamed: true }), there('y', { unnamed: true }), 'strangers'],
    ['… of one unnamed', heard('x', { unnamed: true }), there('y'), 'anybody'],
    ['… but his name', heard('x', { ...ANN }), there('y', { is: 'b' }), 'unplaced'],
    [
      'described alike, and kept back',
      heard('x', { is: 'pilot', unnamed: true, speech: { anonymous: true } }),
      there('y', { ...ANN, is: 'pilot' }),
      'anybody',
    ],
    [
      'who wrote, and the letter',
      heard('x', { is: 'a', writes: true }),
      there('y', { is: 'b', written: true }),
      'description',
    ],
    [
      '… that is somebody’s',
      heard('x', { is: 'a', writes: true, unnamed: true }),
      there('y', { is: 'b', written: true, ...BODY('board') }),
      'otherWords',
    ],
    [
      'through two channels',
      heard('x', { unnamed: true, speech: { via: new Set(['a']) } }),
      there('y', { unnamed: true, speech: { via: new Set(['b']) } }),
      'strangers otherChannel',
    ],
    [
      '… through one',
      heard('x', { unnamed: true, speech: { via: new Set(['a', 'b']) } }),
      there('y', { unnamed: true, speech: { via: new Set(['b']) } }),
      'strangers',
    ],
    [
      '… of which one is told',
      heard('x', { unnamed: true, speech: { via: new Set(['a']) } }),
      there('y', { unnamed: true }),
      'strangers',
    ],
  ]);

  it('hardly a word in common is another matter', () => {
    const say = (a: string, b: string): boolean => {
      const of = (list: string): Given => ({
        said: new Map(list.split(' ').map((word): [string, number] => [word, 1])),
      });
      return weigh(heard('x', of(a)), there('y', of(b)), SETTING)!.reasons.includes('otherMatter');
    };
    expect(say('a b c', 'x y z')).toBe(true);
    expect(say('a b c', 'a y z')).toBe(false);
  });

  it('papers that came through the outlet whose report the other is are passed on', () => {
    const told = heard('x', { document: true, speech: { via: new Set(['gazette']) } });
    const own = there('y', { document: true });
    const evidence = weigh(told, own, SETTING)!;
    expect(evidence.reasons).toContain('cited');
    const bare = weigh(heard('x', { document: true, speech: { via: new Set(['board']) } }), own, SETTING)!;
    expect(bare.reasons).not.toContain('cited');
    expect(evidence.score - bare.score).toBeCloseTo(3.5, 6);
    expect(weigh(told, there('y'), SETTING)!.reasons).not.toContain('cited');
  });
});

describe('what an outlet found out itself', () => {
  const own = (publisher: string | null, agency: string | null, named: string[] = []): string => {
    const article = bareReport('a', { publisher, agency });
    const profiles = [bareProfile({ in: article, named: new Set(named) })];
    const { carrier, speakers } = ownSpeech(article, profiles, [0], [], ENTITIES);
    return [carrier, ...speakers].join(' ');
  };
  it.each([
    ['an agency’s, where it is printed by nobody else', null, 'Wire', [], 'wire'],
    ['a paper’s', 'Hill Post', null, [], 'outlet'],
    ['a paper’s, though an agency wrote it', 'Hill Post', 'Wire', [], 'outlet'],
    ['that of whom it names as itself', 'Coast Gazette', null, ['board', 'gazette'], 'outlet gazette'],
    ['… as its agency', null, 'Coast Gazette', ['gazette'], 'wire gazette'],
    ['nobody’s who is not known', 'Coast Gazette', null, ['x'], 'outlet'],
  ] as const)('is %s', (_, publisher, agency, named, expected) =>
    expect(own(publisher, agency, [...named])).toBe(expected),
  );
});

describe('opposite judgements', () => {
  const judged = (row: number, side: boolean, subject: string, time: string | null = null) =>
    bareProfile({ judgement: { row, side, subject: words(subject) } as never, claim: { time } });
  it.each([
    ['of one thing', judged(1, true, 'a b'), judged(1, false, 'a b'), true],
    ['of half of it', judged(1, true, 'a b'), judged(1, false, 'a c d'), true],
    ['not of a third', judged(1, true, 'a b c'), judged(1, false, 'a d e'), false],
    ['not of one side', judged(1, true, 'a'), judged(1, true, 'a'), false],
    ['not in other words', judged(1, true, 'a'), judged(2, false, 'a'), false],
    ['not of two times', judged(1, true, 'a', '2031-05-05'), judged(1, false, 'a', '2031-05-06'), false],
    ['not where none is given', bareProfile({}), judged(1, false, 'a'), false],
  ])('%s', (_, a, b, expected) => {
    expect(areOpposite(a, b)).toBe(expected);
    expect(areOpposite(b, a)).toBe(expected);
  });
});
