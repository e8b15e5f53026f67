import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle, Attribution } from '../model/index.ts';
import { profilesOf, type ClaimProfile } from './claim-profile.ts';
import type { SpeechEvent } from './speech-event.ts';
import { ENTITIES, report } from './story.fixture.ts';
import { coveringAttribution, inheritSpeech, isEyeOf, isOwnWord } from './unsourced.ts';

const ARTICLE = report('a', {}, [{ text: 'Engines go by sea.', claim: { type: 'AID' } }]);
const [BASE] = profilesOf(ARTICLE, ENTITIES) as [ClaimProfile];
const SAID: Attribution = {
  ...report('a', {}, [{ text: 'Engines go, Vale said.', by: 'vale', cue: 'said', claim: { type: 'AID' } }])
    .attributions[0]!,
  id: 'said',
  cue: [],
};
type Spans = Attribution['content'];

/** Which of some attributions a claim with this evidence is what was said of. */
function covering(
  evidence: Spans,
  said: readonly Partial<Attribution>[],
  actors: readonly string[] = [],
): string | null {
  const attributions = said.map((one, i) => ({ ...SAID, id: String(i), ...one }));
  const profile = { ...BASE, actors: new Set(actors), claim: { ...BASE.claim, evidence } };
  return coveringAttribution({ ...ARTICLE, attributions })(profile)?.id ?? null;
}

describe('an attribution whose words a claim has', () => {
  it.each([
    ['the whole', [[0, 20]], [{ content: [[0, 20]] }], '0'],
    ['half of the claim', [[0, 20]], [{ content: [[10, 90]] }], '0'],
    ['less than half of it', [[0, 20]], [{ content: [[11, 90]] }], null],
    ['less than half of it, which is four fifths of what was said', [[0, 90]], [{ content: [[82, 92]] }], '0'],
    ['… and less than that', [[0, 90]], [{ content: [[83, 93]] }], null],
    ['nothing', [[0, 20]], [{ content: [[20, 40]] }], null],
    ['the smaller of two', [[0, 20]], [{ content: [[0, 40]] }, { content: [[0, 30]] }, { content: [[0, 35]] }], '1'],
    ['the first of two alike', [[0, 20]], [{ content: [[0, 30]] }, { content: [[5, 35]] }], '0'],
    ['what nobody is known to have said', [[0, 20]], [{ content: [[0, 20]], speaker: null }], null],
    [
      'pieces together',
      [[0, 20]],
      [
        {
          content: [
            [0, 5],
            [15, 20],
          ] as Spans,
        },
      ],
      '0',
    ],
  ] as const)('%s', (_, evidence, said, expected) =>
    expect(covering(evidence as unknown as Spans, said as unknown as Partial<Attribution>[])).toBe(expected),
  );

  it('is none where what is told is the act of speech itself', () => {
    const said = [{ content: [[0, 20]], cue: [[5, 9]] }] as unknown as Partial<Attribution>[];
    expect(covering([[0, 20]], said, ['vale'])).toBeNull();
    expect(covering([[0, 20]], said, ['torr'])).toBe('0');
    expect(covering([[10, 20]], said, ['vale'])).toBe('0');
  });
});

describe('a word of the report’s author', () => {
  const from = (...source: readonly string[]) => ({ structure: { ...SAID.structure!, source } });
  const own = { ...SAID, speaker: null, parent: null, ...from('We') };
  it.each([
    ['"we", outside quotation marks', own, true],
    ['somebody by name', { ...own, ...from('Vale') }, false],
    ['"we" of somebody who is known', { ...own, speaker: 'vale' }, false],
    ['"we" between marks', { ...own, kind: 'direct' as const }, false],
    ['"we" in what another says', { ...own, parent: 'a1' }, false],
    ['no source', { ...own, ...from() }, false],
    ['"we" and others', { ...own, ...from('We', 'all') }, false],
    ['nobody known, in an older ledger', { ...own, structure: undefined }, false],
  ])('%s', (_, attribution, expected) => expect(isOwnWord(attribution as Attribution)).toBe(expected));
});

/** A report of ten sentences; each claim by its sentence and what it is about. */
function claim(place: number, about: readonly string[], more: Partial<ClaimProfile> = {}): ClaimProfile {
  const claimed = { ...BASE.claim, evidence: [[10 * place, 10 * place + 9]] as Spans };
  return { ...BASE, claim: claimed, about: new Set(about), ...more };
}
const TEN: AnnotatedArticle = {
  ...ARTICLE,
  sentences: Array.from({ length: 10 }, (_, s): [number, number] => [10 * s, 10 * s + 9]),
};
const heard = (
  name: string,
  places: readonly number[],
  told: readonly number[],
  more: Partial<SpeechEvent> = {},
): SpeechEvent =>
  ({
    speakers: new Set([name]),
    sentences: new Set(places),
    profiles: new Set(told),
    standing: false,
    ...more,
  }) as unknown as SpeechEvent;

/** Whose word the claims without a source are taken for. */
function inherited(
  profiles: readonly ClaimProfile[],
  speeches: readonly SpeechEvent[],
  {
    own = null,
    title = null,
    groups = {},
  }: { own?: SpeechEvent | null; title?: string | null; groups?: Record<number, number> } = {},
): string[] {
  const groupsOf = new Map(Object.entries(groups).map(([i, group]) => [Number(i), new Set([group])]));
  // what is heard gets claims, and the same rows are asked again
  const copied = (v: SpeechEvent): SpeechEvent => ({ ...v, profiles: new Set(v.profiles) });
  const hearing = { speeches: speeches.map(copied), own: own === null ? null : copied(own) };
  const found = inheritSpeech({ ...TEN, title }, profiles, [0], hearing, groupsOf);
  const hosts = [...hearing.speeches, hearing.own ?? []].flat().filter(({ profiles: told }) => told.has(0));
  expect(found).toEqual(new Set(hosts.length === 0 ? [] : [0]));
  return hosts.flatMap(({ speakers }) => [...speakers]);
}

describe('the source of an opening', () => {
  const opening = claim(0, ['engine']);
  it.each([
    ['is not who is heard beside it in its sentence', 0, []],
    ['is who is heard in the next', 1, ['vale']],
    ['is who is heard soon', 3, ['vale']],
    ['is not who is heard late', 4, []],
  ] as const)('%s', (_, place, expected) =>
    expect(inherited([opening, claim(place, ['engine', 'sea'])], [heard('vale', [place, 9], [1])])).toEqual(expected),
  );

  it('is the one heard first of those who speak of the same', () => {
    const told = [opening, claim(1, ['tax']), claim(2, ['engine']), claim(1, ['engine'])];
    const [other, later, sooner] = [heard('torr', [1], [1]), heard('vale', [2], [2]), heard('lund', [1], [3])];
    expect(inherited(told, [other, later])).toEqual(['vale']);
    expect(inherited(told, [heard('vale', [2], [2]), sooner])).toEqual(['lund']);
    expect(inherited(told, [heard('lund', [2], [3]), heard('vale', [2], [2])])).toEqual(['lund']);
  });

  it.each([
    ['the outlet, right behind how it found out', 5, [], ['own']],
    ['nobody, further on', 6, [], []],
    ['nobody, where somebody is heard between', 5, [heard('vale', [4], [1])], []],
  ] as const)('is, further down, %s', (_, place, speeches, expected) =>
    expect(
      inherited([claim(place, ['engine']), claim(4, ['engine'])], speeches, { own: heard('own', [4], []) }),
    ).toEqual(expected),
  );

  it('is whom it names, whatever he speaks of', () =>
    expect(inherited([claim(0, ['engine', '@vale']), claim(1, ['tax'])], [heard('vale', [1], [1])])).toEqual(['vale']));

  it('of one who asks or objects is himself, not who is heard next', () => {
    const act = (actor: string): ClaimProfile =>
      claim(0, ['engine'], { actors: new Set([actor]), claim: { ...opening.claim, type: 'REQUEST' } });
    const vale = (): SpeechEvent[] => [heard('vale', [1], [1], { body: 'norland' })];
    expect(inherited([act('torr'), claim(1, ['engine'])], vale())).toEqual([]);
    expect(inherited([act('vale'), claim(1, ['engine'])], vale())).toEqual(['vale']);
    expect(inherited([act('norland'), claim(1, ['engine'])], vale())).toEqual(['vale']);
  });

  it('is nobody who has said it at other times', () =>
    expect(inherited([opening, claim(1, ['engine'])], [heard('vale', [1], [1], { standing: true })])).toEqual([]));

  it('is whoever stands behind the same claim, however far down', () =>
    expect(
      inherited([opening, claim(1, ['engine']), claim(9, [])], [heard('vale', [1], [1]), heard('torr', [9], [2])], {
        groups: { 0: 5, 2: 5 },
      }),
    ).toEqual(['torr']));

  it('is sought for the headline and the first sentence behind it, and no further', () => {
    const speeches = (): SpeechEvent[] => [heard('vale', [2], [1])];
    const second = [claim(1, ['engine']), claim(2, ['engine'])];
    expect(inherited(second, speeches())).toEqual([]);
    expect(inherited(second, speeches(), { title: 'Engines' })).toEqual(['vale']);
    expect(inherited([claim(20, ['engine']), claim(2, ['engine'])], speeches())).toEqual([]);
  });

  it('is nobody who only says that things are not so, but of what is denied too', () => {
    const no = { negative: true };
    expect(inherited([opening, claim(1, ['engine'], no)], [heard('vale', [1], [1])])).toEqual([]);
    expect(inherited([opening, claim(1, ['engine'], no), claim(1, [])], [heard('vale', [1], [1, 2])])).toEqual([
      'vale',
    ]);
    expect(inherited([claim(0, ['engine'], no), claim(1, ['engine'], no)], [heard('vale', [1], [1])])).toEqual([
      'vale',
    ]);
    expect(inherited([claim(0, ['engine'], no), claim(1, ['engine'])], [heard('vale', [1], [1])])).toEqual([]);
  });

  it('is the outlet that soon tells how it found out, before anybody else is heard', () => {
    const own = (place: number): SpeechEvent => heard('gazette', [place], []);
    expect(inherited([opening], [], { own: own(3) })).toEqual(['gazette']);
    expect(inherited([opening], [], { own: own(4) })).toEqual([]);
    expect(inherited([opening, claim(2, ['engine'])], [heard('vale', [2], [1])], { own: own(3) })).toEqual(['vale']);
    expect(inherited([opening, claim(3, ['engine'])], [heard('vale', [3], [1])], { own: own(3) })).toEqual(['gazette']);
    expect(inherited([opening, claim(0, ['engine'])], [heard('vale', [0], [1])], { own: own(0) })).toEqual(['gazette']);
  });
});

describe('an act of speech in an opening', () => {
  const clause = (subject: boolean, passive = false): ClaimProfile['claim'] =>
    ({
      ...BASE.claim,
      type: 'REQUEST',
      evidence: [[0, 9]],
      structure: {
        ...BASE.claim.structure!,
        passive,
        arguments: [{ relation: subject ? 'subject' : 'object', lemma: 'union', entity: null }],
      },
    }) as ClaimProfile['claim'];
  const asked = (one: ClaimProfile['claim']): string[] =>
    inherited(
      [claim(0, ['engine'], { claim: one, actors: new Set() }), claim(1, ['engine'])],
      [heard('vale', [1], [1])],
    );
  it.each([
    ['of somebody who is not known is not of who is heard next', clause(true), []],
    ['… whom only a passive has', clause(true, true), ['vale']],
    ['of nobody is', clause(false), ['vale']],
    ['of nobody, in an older ledger, is', { ...clause(true), structure: null }, ['vale']],
  ] as const)('%s', (_, one, expected) => expect(asked(one as ClaimProfile['claim'])).toEqual(expected));
});

describe("a headline's witness", () => {
  const own = (...places: number[]): SpeechEvent => heard('gazette', places, []);
  const witness = (more: Partial<SpeechEvent> = {}): SpeechEvent =>
    heard('source-1', [0], [7], { official: false, ...more });
  /** Is it the outlet's own reporter? Its claims go over to the outlet then. */
  const isEye = (
    outlet: SpeechEvent,
    v: SpeechEvent,
    others: readonly SpeechEvent[] = [],
    title: string | null = 'T',
  ): boolean => {
    const is = isEyeOf(outlet, v, [v, ...others], { ...TEN, title }, ENTITIES);
    expect(outlet.profiles.has(7)).toBe(is);
    return is;
  };
  it.each<[string, boolean, () => boolean]>([
    ['is its reporter, who soon tells what he saw', true, () => isEye(own(2), witness())],
    ['not where he tells it late', false, () => isEye(own(4), witness())],
    ['not where he tells nothing', false, () => isEye(own(), witness())],
    ['not where somebody is heard before', false, () => isEye(own(2), witness(), [heard('vale', [1], [])])],
    ['… but behind', true, () => isEye(own(2), witness(), [heard('vale', [2], [])])],
    ['not who is heard below, too', false, () => isEye(own(2), witness({ sentences: new Set([0, 3]) }))],
    ['not where the report has no headline', false, () => isEye(own(2), witness(), [], null)],
    ['not who holds an office', false, () => isEye(own(2), witness({ official: true }))],
    ['not who has a name', false, () => isEye(own(2), witness({ speakers: new Set(['vale']) }))],
    ['… though others have none', false, () => isEye(own(2), witness({ speakers: new Set(['source-1', 'vale']) }))],
  ])('%s', (_, expected, is) => expect(is()).toBe(expected));
});
