import { describe, expect, it } from 'vitest';
import { OF_AN_AGE } from '../lexicon/en/source-words.ts';
import { profilesOf } from './claim-profile.ts';
import { speechOf, type SpeechEvent } from './speech-event.ts';
import { weigh, type Setting } from './speech-evidence.ts';
import { speechProfileOf, type SpeechProfile } from './speech-profile.ts';
import { ENTITIES, report, type Line, type Printed } from './story.fixture.ts';

const SETTING: Setting = {
  idf: () => 1,
  entities: ENTITIES,
  sameEvent: () => false,
  isCopy: () => false,
};

interface Heard extends Partial<Line> {
  readonly printed?: Printed;
  readonly speech?: Partial<SpeechEvent>;
  readonly groups?: readonly number[];
}

/** A speech event that says one thing in a report of its own. */
function heard(
  id: string,
  by: string,
  source: string,
  { printed = {}, speech, groups, ...line }: Heard = {},
): SpeechProfile {
  const text = line.text ?? `Engines go by sea, ${source} said.`;
  const article = report(id, printed, [{ text, by, source, cue: 'said', claim: { type: 'AID' }, ...line }]);
  const profiles = profilesOf(article, ENTITIES);
  const one = { ...speechOf(article, article.attributions[0]!, by, ENTITIES, null), profiles: new Set([0]), ...speech };
  return speechProfileOf(one, profiles, new Set(groups ?? []), ENTITIES);
}

/** Observations but for those on words and claims, and whether the two cannot be one. */
function weighed(a: SpeechProfile, b: SpeechProfile, setting: Partial<Setting> = {}): readonly string[] {
  const { reasons = [], veto = false } = weigh(a, b, { ...SETTING, ...setting }) ?? {};
  const told = reasons.filter((reason) => reason !== 'prior' && reason !== 'words' && reason !== 'otherMatter');
  return veto ? [...told, 'VETO'] : told;
}

const vale = (more?: Heard): SpeechProfile => heard('a', 'vale', 'Mara Vale', more);
const torr = (more?: Heard): SpeechProfile => heard('b', 'torr', 'Edwin Torr', more);
const again = (more?: Heard): SpeechProfile => heard('b', 'vale', 'Vale', more);

/** Somebody else of the entities, under another name. */
function called(name: string): SpeechProfile {
  return { ...torr(), persons: [name.toLowerCase().split(' ')] };
}

describe('who speaks', () => {
  it.each([
    ['one person', vale(), again(), ['person']],
    ['two persons', vale(), torr(), ['VETO']],
    ['one whose name another alphabet spells otherwise', vale(), called('Marra Vale'), ['person']],
    ['two whose names differ in a letter', vale(), called('Mira Vale'), ['VETO']],
    ['one body', heard('a', 'ministry', 'the ministry'), heard('b', 'ministry', 'the ministry'), ['bodySpeaks']],
    ['one state', heard('a', 'norland', 'Norland'), heard('b', 'norland', 'Norland'), ['state']],
    ['two bodies', heard('a', 'ministry', 'the ministry'), heard('b', 'watch', 'Harbour Watch'), ['otherBody', 'VETO']],
    ['a minister and his state', vale(), heard('b', 'norland', 'Norland'), ['ofState']],
    [
      'officials of one state',
      heard('a', 'officials', 'officials', { anonymous: true }),
      heard('b', 'aide-2', 'an aide', { anonymous: true }),
      ['state'],
    ],
    [
      'a person and the body that he belongs to',
      heard('a', 'lund', 'Lund'),
      heard('b', 'watch', 'the watch'),
      ['body'],
    ],
    [
      'two unnamed ones described alike',
      heard('a', 'source-1', 'a harbour pilot', { anonymous: true }),
      heard('b', 'source-2', 'a pilot', { anonymous: true }),
      ['description'],
    ],
    [
      'two unnamed ones described in other words',
      heard('a', 'source-1', 'a harbour pilot', { anonymous: true }),
      heard('b', 'source-2', 'a crane driver', { anonymous: true }),
      ['otherWords'],
    ],
    [
      'two unnamed ones that nothing is said of',
      heard('a', 'source-1', 'a source', { anonymous: true }),
      heard('b', 'source-2', 'a source', { anonymous: true }),
      ['strangers'],
    ],
    [
      'a person without a house and a body',
      heard('a', 'lund', 'Petra Lund', { speech: { body: null } }),
      heard('b', 'ministry', 'the ministry'),
      ['unplaced'],
    ],
    [
      'a minister and a house that his office does not name',
      vale({ speech: { body: null } }),
      heard('b', 'watch', 'Harbour Watch'),
      ['otherSpeaker'],
    ],
    [
      'two named bodies of no house',
      heard('a', 'watch', 'Harbour Watch', { speech: { body: null } }),
      heard('b', 'ministry', 'the ministry', { speech: { body: null } }),
      ['otherSpeaker'],
    ],
    [
      'two outlets',
      heard('a', 'gazette', 'the Gazette', { speech: { carrier: 'outlet' } }),
      heard('b', 'watch', 'Harbour Watch', { speech: { carrier: 'outlet' } }),
      ['VETO'],
    ],
    [
      'an outlet and a body',
      heard('a', 'gazette', 'it', { speech: { carrier: 'outlet' } }),
      heard('b', 'watch', 'it'),
      ['VETO'],
    ],
    [
      'somebody of a house who keeps his name back, and one by name of that house',
      heard('a', 'source-1', 'a member of the Ostwick board', { anonymous: true }),
      heard('b', 'lund', 'Petra Lund of Ostwick', { speech: { body: null } }),
      ['anybody'],
    ],
    [
      'a paper without a name, and one in the same words that another report is named by',
      heard('a', 'source-1', 'a northern paper', { speech: { carrier: 'outlet' } }),
      heard('b', 'source-2', 'the paper', { speech: { carrier: 'outlet', cites: 'hill courier' } }),
      ['description'],
    ],
    [
      'a letter, and who is said to have written',
      heard('a', 'source-1', 'a letter', { anonymous: true }),
      { ...heard('b', 'source-2', 'the school master', { anonymous: true }), writes: true },
      ['description'],
    ],
    [
      'a letter, and who is said to have spoken',
      heard('a', 'source-1', 'a letter', { anonymous: true }),
      heard('b', 'source-2', 'the school master', { anonymous: true }),
      ['otherWords'],
    ],
    [
      'two that cite one outlet',
      vale({ speech: { cites: 'hill courier', speakers: new Set(['watch']), anonymous: true } }),
      torr({ speech: { cites: 'hill courier', speakers: new Set(['ministry']), anonymous: true } }),
      ['bodySpeaks'],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(weighed(a, b)).toEqual(expected);
    expect(weighed(b, a)).toEqual(expected);
  });

  it.each([
    ['Otto Prell', 'Prell', true],
    ['O. Prell', 'Otto Prell', true],
    ['Otto Prell', 'Ines Prell', false],
    ['Otto Prell', 'Otto Lenz', false],
    ['Prell', 'Prell', true],
  ])('%s and %s may be one: %s', (one, other, expected) => {
    const named = (speechProfile: SpeechProfile, name: string): SpeechProfile => ({
      ...speechProfile,
      persons: [name.toLowerCase().replaceAll('.', '').split(' ')],
    });
    expect(weighed(named(vale(), one), named(torr(), other))).toEqual(expected ? ['person'] : ['VETO']);
    expect(weighed(named(torr(), other), named(vale(), one))).toEqual(expected ? ['person'] : ['VETO']);
  });

  it('keeps apart what one report keeps apart of one speaker, and says nothing of others', () => {
    const speech = { article: vale().speech.article };
    expect(weigh(vale({ speech }), again({ speech }), SETTING)).toEqual({
      score: 0,
      sure: 0,
      reasons: [],
      veto: true,
    });
    expect(weigh(vale({ speech }), torr({ speech }), SETTING)?.veto).toBe(true);
    expect(weigh(vale({ speech }), heard('b', 'ministry', 'the ministry', { speech }), SETTING)).toBeNull();
  });
});

describe('when and where', () => {
  it.each([
    ['one day', { date: '2031-05-02' }, { date: '2031-05-02' }, ['person', 'sameDay']],
    ['two days', { date: '2031-05-02' }, { date: '2031-05-03' }, ['person', 'VETO']],
    [
      'one venue',
      { speech: { venue: 'press hall' } },
      { speech: { venue: 'press hall' } },
      ['person', 'openDay', 'venue'],
    ],
    [
      'two venues',
      { speech: { venue: 'press hall' } },
      { speech: { venue: 'town radio' } },
      ['person', 'openDay', 'otherVenue'],
    ],
    ['two channels', { via: ['gazette'] }, { via: ['watch'] }, ['person', 'openDay', 'otherChannel']],
    ['one channel', { via: ['gazette'] }, { via: ['gazette', 'watch'] }, ['person', 'openDay']],
    [
      'one listener',
      { speech: { addressees: new Set(['lund']) } },
      { speech: { addressees: new Set(['lund', 'torr']) } },
      ['person', 'openDay', 'listener'],
    ],
    ['a standing view', { speech: { standing: true } }, {}, ['person', 'openDay', 'standing']],
    [
      'printed five days apart',
      { printed: { publishedAt: '2031-05-02' } },
      { printed: { publishedAt: '2031-05-07' } },
      ['person', 'openDay', 'printedFar'],
    ],
    [
      'printed four days apart',
      { printed: { publishedAt: '2031-05-02' } },
      { printed: { publishedAt: '2031-05-06' } },
      ['person', 'openDay'],
    ],
    [
      'printed before it was said',
      { printed: { publishedAt: '2031-05-01' } },
      { date: '2031-05-02' },
      ['person', 'openDay', 'VETO'],
    ],
    ['claims in common', { groups: [1, 2] }, { groups: [2, 3] }, ['person', 'openDay', 'claim']],
  ] as const)('%s', (_, one: Heard, other: Heard, expected) => {
    const drop = (told: readonly string[]): string[] => told.filter((reason) => reason !== 'openDay');
    expect(drop(weighed(vale(one), again(other)))).toEqual(drop(expected));
  });

  it('counts two claims in common at most', () => {
    const score = (groups: number[]): number => weigh(vale({ groups }), again({ groups }), SETTING)!.score;
    expect(score([1, 2])).toBeGreaterThan(score([1]));
    expect(score([1, 2, 3])).toBe(score([1, 2]));
  });

  it('takes two behind one claim of one event for one, in doubt, unless they are of two houses', () => {
    const event = { sameEvent: () => true };
    const torrs = (body: string): SpeechProfile => heard('b', 'source-2', 'a clerk', { groups: [1], speech: { body } });
    const clerk = heard('a', 'source-1', 'a harbour pilot', { groups: [1], speech: { body: 'watch' } });
    expect(weighed(clerk, torrs('watch'), event)).toContain('claimOfEvent');
    expect(weighed(clerk, torrs('ministry'), event)).not.toContain('claimOfEvent');
    expect(weighed(clerk, torrs('watch'))).not.toContain('claimOfEvent');
    // papers are no word of whoever is not said to have written them
    const papers = { ...clerk, document: true, described: new Set(['internal', 'email']) };
    expect(weighed(papers, { ...torrs('watch'), persons: [['edwin', 'torr']] }, event)).not.toContain('claimOfEvent');
    expect(weighed(papers, torrs('watch'), event)).toContain('claimOfEvent');
    const { score, sure } = weigh(vale({ groups: [1] }), again({ groups: [1] }), { ...SETTING, ...event })!;
    expect(score - sure).toBeCloseTo(4);
  });

  it.each([
    ['a nurse', 'the ministry', false],
    ['nurses on the ward', 'drivers', false],
    ['a nurse', 'a nurse at the harbour clinic', true],
    ['a nurse', 'a person familiar with it', true],
    ['an employee', 'a nurse', true],
    ['a prosecutor', 'detectives', true],
    ['a prosecutor', 'the ministry', false],
    ['police', "the dockers' union", false],
    ['police', 'the authorities', true],
    ["a striker's agent", 'the club', false],
    ['the agency', 'the regulator', true],
    ['a contract seen by the Gazette', "a striker's agent", false],
    ['a spokesman', 'the ministry', true],
  ])('takes %s and %s behind one claim of one event for one: %s', (one, other, expected) => {
    const event = { sameEvent: () => true };
    const unnamed = (id: string, name: string): SpeechProfile => {
      const who = { ...ENTITIES.get('vale')!, id, name, named: false, role: null, affiliation: null, knowledge: null };
      const entity = /^(?:the|police)\b/u.test(name) ? { ...who, type: 'ORG' as const } : who;
      const { speech } = heard(id, 'vale', name, {
        speech: { speakers: new Set([id]), body: null, profiles: new Set() },
      });
      return speechProfileOf(speech, [], new Set([1]), new Map([[id, entity]]));
    };
    const reasons = weighed(unnamed('a', one), unnamed('b', other), event);
    expect(reasons.includes('claimOfEvent')).toBe(expected);
  });

  it.each([
    ['a person briefed on the inquiry', 'Odo Prell', false],
    ['a source close to the board', 'Odo Prell', false],
    ['a harbour pilot', 'Odo Prell', true],
    ['a person briefed on the inquiry', 'an official', true],
  ])('takes %s and %s behind one claim of one event for one: %s', (one, other, expected) => {
    const event = { sameEvent: () => true };
    const profile = (id: string, name: string): SpeechProfile => {
      const named = /^[A-Z]/u.test(name);
      const entity = { ...ENTITIES.get('vale')!, id, name, named, role: null, affiliation: null, knowledge: null };
      const { speech } = heard(id, 'vale', name, {
        speech: { speakers: new Set([id]), body: null, anonymous: !named, profiles: new Set() },
      });
      return speechProfileOf(speech, [], new Set([1]), new Map([[id, entity]]));
    };
    const reasons = weighed(profile('a', one), profile('b', other), event);
    expect(reasons.includes('claimOfEvent')).toBe(expected);
  });

  it('knows copies, wires and reports of one event', () => {
    expect(weighed(vale(), again(), { isCopy: () => true })).toContain('copy');
    // a paper that came through the outlet of the other report, which dates it
    const memo = { ...heard('a', 'source-1', 'a memo', { printed: { publisher: 'Coast Gazette' } }), document: true };
    const dated = { ...memo, speech: { ...memo.speech, date: '2029-06-03' } };
    const carried = heard('b', 'source-2', 'a paper', { speech: { via: new Set(['gazette']), date: '2031-05-02' } });
    expect(weighed(dated, { ...carried, document: true })).toContain('cited');
    expect(weighed(dated, { ...carried, document: true })).not.toContain('VETO');
    expect(weighed(dated, carried)).toContain('VETO');
    const [police, union] = [heard('a', 'source-1', 'the police'), heard('b', 'source-2', "the dockers' union")];
    expect(weighed(police, union, { isCopy: () => true })).not.toContain('copy');
    expect(weighed(vale(), again(), { sameEvent: () => true })).toContain('event');
    const wire = (speechProfile: SpeechProfile): SpeechProfile => ({
      ...speechProfile,
      speech: { ...speechProfile.speech, article: { ...speechProfile.speech.article, agency: 'Inland Wire' } },
    });
    expect(weighed(wire(vale()), wire(again()))).toContain('wire');
    expect(weighed(wire(vale()), again())).not.toContain('wire');
  });
});

/**
 * What each observation is worth in logits. They are sums of guesses, so that each is told here once more: whoever
 * changes one does so on purpose.
 */
const WORTH: Readonly<Record<string, number>> = {
  prior: -2.5,
  person: 2.6,
  bodySpeaks: 2.6,
  body: 1.6,
  state: 1.6,
  ofState: -0.6,
  otherBody: -1.5,
  description: 2.2,
  anybody: 0.6,
  otherSpeaker: -3,
  otherWords: -1.8,
  unplaced: -1,
  strangers: -2,
  sameDay: 1.6,
  openDay: 0.4,
  printedFar: -1,
  venue: 1.2,
  otherVenue: -1.5,
  otherChannel: -2,
  listener: 1.5,
  standing: -1.5,
  otherMatter: -0.5,
  quotation: 4,
  copy: 4.5,
  wire: 3,
  event: 0.8,
  document: -1.5,
};

describe('what an observation is worth', () => {
  /** The score of two who say nothing in common, and the sum of what is observed on them. */
  const worths = (a: SpeechProfile, b: SpeechProfile, setting: Partial<Setting> = {}): [number, number] => {
    const [one, other] = [
      { ...a, said: new Map([['rice', 1]]) },
      { ...b, said: new Map([['lead', 1]]) },
    ];
    const { score, reasons } = weigh(one, other, { ...SETTING, ...setting })!;
    return [score, reasons.reduce((sum, reason) => sum + WORTH[reason]!, 0)];
  };
  const unnamed = (id: string, source: string): SpeechProfile => heard(id, `source-${id}`, source, { anonymous: true });
  const at = (speech: Partial<SpeechEvent>): Heard => ({ speech });
  const PAPER = { printed: { publishedAt: '2031-05-02' } };
  const spoken = (...words: string[]): Partial<SpeechProfile> => ({ quotations: [words] });
  const SIX = ['we', 'will', 'not', 'sell', 'the', 'harbour'];
  const wire = (one: SpeechProfile): SpeechProfile => ({
    ...one,
    speech: { ...one.speech, article: { ...one.speech.article, agency: 'Inland Wire' } },
  });
  it.each<[string, SpeechProfile, SpeechProfile, Partial<Setting>?]>([
    ['person', vale(), again()],
    ['bodySpeaks', heard('a', 'ministry', 'the ministry'), heard('b', 'ministry', 'the ministry')],
    ['state', heard('a', 'norland', 'Norland'), heard('b', 'norland', 'Norland')],
    ['otherBody', heard('a', 'ministry', 'the ministry'), heard('b', 'watch', 'Harbour Watch')],
    ['ofState', vale(), heard('b', 'norland', 'Norland')],
    ['body', heard('a', 'lund', 'Lund'), heard('b', 'watch', 'the watch')],
    ['description', unnamed('1', 'a harbour pilot'), unnamed('2', 'a pilot')],
    ['otherWords', unnamed('1', 'a harbour pilot'), unnamed('2', 'a crane driver')],
    ['strangers', unnamed('1', 'a source'), unnamed('2', 'a source')],
    ['unplaced', heard('a', 'lund', 'Petra Lund', at({ body: null })), heard('b', 'ministry', 'the ministry')],
    ['otherSpeaker', vale(at({ body: null })), heard('b', 'watch', 'Harbour Watch')],
    ['anybody', unnamed('1', 'a source'), { ...heard('b', 'watch', 'it'), described: new Set() }],
    ['sameDay', vale({ date: '2031-05-02' }), again({ date: '2031-05-02' })],
    ['openDay', vale({ date: '2031-05-02' }), again({ date: '2031-05' })],
    ['printedFar', vale(PAPER), again({ printed: { publishedAt: '2031-05-07' } })],
    ['venue', vale(at({ venue: 'press hall' })), again(at({ venue: 'press hall' }))],
    ['otherVenue', vale(at({ venue: 'press hall' })), again(at({ venue: 'town radio' }))],
    ['otherChannel', vale({ via: ['gazette'] }), again({ via: ['watch'] })],
    ['listener', vale(at({ addressees: new Set(['lund']) })), again(at({ addressees: new Set(['lund']) }))],
    ['standing', vale(at({ standing: true })), again()],
    ['document', { ...vale(), document: true }, again()],
    ['quotation', { ...vale(), ...spoken(...SIX) }, { ...again(), ...spoken('so', ...SIX) }],
    ['copy', vale(), again(), { isCopy: () => true }],
    ['wire', wire(vale()), wire(again())],
    ['event', vale(), again(), { sameEvent: () => true }],
  ])('%s', (observation, a, b, setting) => {
    expect(weigh(a, b, { ...SETTING, ...setting })!.reasons).toContain(observation);
    const [score, sum] = worths(a, b, setting);
    expect(score).toBeCloseTo(sum);
    const [turned] = worths(b, a, setting);
    expect(turned).toBeCloseTo(score);
  });

  it('words and claims, as many as there are in common', () => {
    const score = (more: Partial<SpeechProfile>, setting: Partial<Setting> = {}): number =>
      weigh({ ...vale(), ...more }, { ...again(), ...more }, { ...SETTING, ...setting })!.score;
    const none = score({ said: new Map() });
    expect(score({ said: new Map([['rice', 1]]) }) - none).toBeCloseTo(2.8 + 0.5);
    const said = new Map([['rice', 1]]);
    expect(score({ said, groups: new Set([1]) }) - score({ said })).toBeCloseTo(0.5);
    expect(score({ said, groups: new Set([1, 2, 3]) }) - score({ said })).toBeCloseTo(1);
    const event = { sameEvent: () => true };
    expect(score({ said, groups: new Set([1]) }, event) - score({ said }, event)).toBeCloseTo(4.5);
    expect(score({ said: new Map(), groups: new Set([1]) }) - none).toBeCloseTo(1);
  });

  it('a quotation of six words in a row, none of five', () => {
    const quoted = (n: number): boolean =>
      weighed({ ...vale(), ...spoken(...SIX.slice(0, n)) }, { ...again(), ...spoken(...SIX) }).includes('quotation');
    expect([quoted(5), quoted(6)]).toEqual([false, true]);
  });

  it('another matter where what they say is hardly alike', () => {
    const alike = (terms: number): boolean => {
      const said = (first: string): Map<string, number> =>
        new Map(['rice', ...Array.from({ length: terms - 1 }, (_, k) => `${first}${k}`)].map((term) => [term, 1]));
      const { reasons } = weigh({ ...vale(), said: said('a') }, { ...again(), said: said('b') }, SETTING)!;
      return reasons.includes('otherMatter');
    };
    expect([alike(12), alike(13)]).toEqual([false, true]);
  });
});

it('the kind of a paper is not that of whom it lies with', () => {
  const kindsOf = (source: string): readonly string[] => [...heard('a', 'source-1', source, { anonymous: true }).kinds];
  expect([kindsOf('the court'), kindsOf('court documents')]).toEqual([['court'], []]);
});

describe('of another house, calling or hand', () => {
  const event = { sameEvent: () => true };
  const isOne = (a: SpeechProfile, b: SpeechProfile): boolean => {
    const [one, other] = [
      { ...a, groups: new Set([1]) },
      { ...b, groups: new Set([1]) },
    ];
    const forth = weighed(one, other, event).includes('claimOfEvent');
    expect(weighed(other, one, event).includes('claimOfEvent')).toBe(forth);
    return forth;
  };
  const pilot = heard('a', 'source-1', 'a harbour pilot', { anonymous: true });
  const papers = (...described: string[]): SpeechProfile => ({
    ...pilot,
    document: true,
    described: new Set(described),
  });
  const person = (described: readonly string[], more: Partial<SpeechProfile> = {}): SpeechProfile => ({
    ...heard('b', 'lund', 'Petra Lund', { speech: { body: null } }),
    described: new Set(described),
    ...more,
  });
  it.each([
    ['papers that are his', papers('memo', 'lund'), person(['lund', 'engineer']), true],
    [
      'papers of which one word in three is his',
      papers('memo', 'yard', 'lund'),
      person(['lund', 'x', 'y', 'z']),
      false,
    ],
    ['papers of which one word in two is his', papers('memo', 'lund'), person(['lund', 'x', 'y']), true],
    [
      'somebody of whom only the age is said, and a house',
      { ...pilot, calling: OF_AN_AGE },
      heard('b', 'navy', 'the navy', { speech: { body: 'navy' } }),
      false,
    ],
    ['… and somebody by name', { ...pilot, calling: OF_AN_AGE }, person(['lund']), true],
    ['papers, and papers', papers('memo'), person(['lund'], { document: true }), true],
    ['papers of somebody by name', { ...papers('memo'), persons: [['petra', 'lund']] }, person(['lund']), true],
  ] as [string, SpeechProfile, SpeechProfile, boolean][])('%s', (_, a, b, expected) =>
    expect(isOne(a, b)).toBe(expected),
  );
});
