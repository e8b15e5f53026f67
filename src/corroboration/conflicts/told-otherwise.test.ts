import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle, Claim, ClaimStructure, Conflict, Entity } from '../../model/index.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { bareAttribution, bareProfile, bareReport, bareStructure } from '../profile.fixture.ts';
import { driftConflicts } from './drifts.ts';
import type { Ground } from './ground.ts';

const DAY = '2031-05-05';
const on = (id: string, publishedAt: string | null, more: Partial<AnnotatedArticle> = {}): AnnotatedArticle =>
  bareReport(id, { publishedAt, ...more });
const [A, B] = [on('a', DAY), on('b', DAY)];

interface Given extends Partial<Claim> {
  readonly in?: AnnotatedArticle;
  readonly clause?: Partial<ClaimStructure>;
  readonly opening?: string;
  readonly quoted?: boolean;
  readonly holder?: string;
  readonly by?: ClaimProfile['holder'];
}

/** The yard sold cranes to Sudria, with what is given otherwise. */
function told({ in: article = A, clause, opening, quoted, by = null, ...claim }: Given = {}): ClaimProfile {
  const wording = { small: [], opening, quoted } as unknown as ClaimStructure['wording'];
  const structure = bareStructure({
    predicate: 'sell',
    arguments: [
      { relation: 'subject', lemma: 'yard', entity: null },
      { relation: 'object', lemma: 'crane', entity: null },
    ],
    terms: ['yard', 'sell', 'crane', 'sudria'],
    ...(wording && { wording }),
    ...clause,
  });
  return bareProfile({
    in: article,
    holder: by,
    words: 'yard sell crane',
    claim: { structure, ...claim } as Partial<Claim>,
  });
}

/** What is told otherwise, as `kind: values`; all claims are in one group. */
function found(...profiles: readonly ClaimProfile[]): Conflict[] {
  const members = profiles.map((_, index) => ({ index, relation: 'same' as const }));
  const groups = [{ head: 0, facet: null, members }];
  const ground = { profiles, groups, ids: ['g'], idf: () => 1, sourced: [], originOf: new Map(), storyOf: () => ['s'] };
  return driftConflicts(ground as unknown as Ground, new Map<string, Entity>());
}
const shown = (...profiles: readonly ClaimProfile[]): string[] =>
  found(...profiles).map(({ kind, sides }) => `${kind}: ${sides.map(({ value }) => value).join(' – ')}`);

const PLANNED: Given = { modality: 'planned' };
const there: Given = { in: B };

describe('how sure an act is', () => {
  const later = on('b', '2031-05-06');
  const undated = on('b', null);
  const DIRECT = { by: bareAttribution('vale', { kind: 'direct' }) };
  it.each<[string, Given, Given, string[]]>([
    ['planned here, done there', PLANNED, there, ['certainty: planned – asserted']],
    ['may be here, done there', { modality: 'possible' }, there, ['certainty: possible – asserted']],
    [
      'may be here, planned there',
      { modality: 'possible' },
      { ...there, ...PLANNED },
      ['certainty: possible – planned'],
    ],
    ['done in both', {}, there, []],
    ['not so in both', { ...PLANNED, polarity: 'negated' }, { ...there, polarity: 'negated' }, []],
    ['done by a report of another day', PLANNED, { in: later }, []],
    ['… or of none that is known', PLANNED, { in: undated }, []],
    ['planned still by a later one', {}, { in: later, ...PLANNED }, ['certainty: asserted – planned']],
    ['done on a day', PLANNED, { ...there, time: '2031-05-04' }, []],
    ['planned for one', { ...PLANNED, time: '2031-05-09' }, there, ['certainty: planned – asserted']],
    ['planned in quotation marks', { ...PLANNED, ...DIRECT }, there, []],
    ['done in them', PLANNED, { ...there, ...DIRECT }, []],
    ['planned with a word in marks', { ...PLANNED, quoted: true }, there, []],
    ['planned by a headline', { ...PLANNED, clause: { headline: true } }, there, []],
    ['done by one', PLANNED, { ...there, clause: { headline: true } }, []],
    ['planned as "to sell"', { ...PLANNED, opening: 'infinite' }, there, []],
    ['done as "selling"', PLANNED, { ...there, opening: 'infinite' }, []],
    ['an act of speech, done', { ...PLANNED, type: 'SUPPORT' }, { ...there, type: 'SUPPORT' }, []],
    [
      '… and planned',
      { modality: 'possible', type: 'SUPPORT' },
      { ...there, ...PLANNED, type: 'SUPPORT' },
      ['certainty: possible – planned'],
    ],
  ])('%s', (_, a, b, expected) => expect(shown(told(a), told(b))).toEqual(expected));

  it('not where either report tells it both ways', () => {
    const both = (more: Given): string[] => shown(told(PLANNED), told(there), told(more));
    expect(both({ ...there, modality: 'possible' })).toEqual(['certainty: planned – asserted']);
    expect(both({ ...there, ...PLANNED })).toEqual([]);
    expect(both({})).toEqual([]);
    // of another act it may
    expect(both({ clause: { predicate: 'paint', terms: ['yard', 'paint', 'crane', 'sudria'] } })).toHaveLength(1);
  });

  const BELIEVED: Given = {
    by: { ...bareAttribution(null, { words: ['believe'], passive: true, source: [], cue: [[0, 3]] }), id: 'h' },
  };
  const hedged = (speaker: string | null): Given => ({ by: { ...BELIEVED.by!, speaker } });
  it.each<[string, Given, Given, string[]]>([
    ['believed here, so there', BELIEVED, there, ['certainty: Abc – asserted']],
    ['… said by somebody, who answers for it', BELIEVED, { ...there, by: bareAttribution('lund') }, []],
    ['… by nobody who is known', BELIEVED, { ...there, by: bareAttribution(null) }, []],
    [
      '… by the very one of whose words it is',
      hedged('lund'),
      { ...there, by: bareAttribution('lund') },
      ['certainty: Abc – asserted'],
    ],
    ['… by another', hedged('vale'), { ...there, by: bareAttribution('lund') }, []],
    ['… planned there', BELIEVED, { ...there, ...PLANNED }, []],
    ['… done later, which is no matter', BELIEVED, { in: on('b', '2031-05-07') }, ['certainty: Abc – asserted']],
  ])('%s', (_, a, b, expected) => expect(shown(told(a), told(b))).toEqual(expected));

  it('proposed here, settled there; not done', () => {
    const proposed: Given = { clause: { predicate: 'suggest', terms: ['suggest', 'sell', 'crane', 'sudria', 'yard'] } };
    expect(shown(told(proposed), told({ ...there, ...PLANNED }))).toEqual(['certainty: suggest – planned']);
    expect(shown(told(proposed), told(there))).toEqual([]);
  });
});

describe('how far it goes', () => {
  const of = (...words: string[]): Given => ({ clause: { terms: ['yard', 'sell', 'sudria', ...words] } });
  it.each<[string, string[], string[], string[]]>([
    ['in part and in full', ['partial', 'crane'], ['full', 'crane'], ['scope: partial – full']],
    ['in full and in part', ['full', 'crane'], ['some', 'crane'], ['scope: full – some']],
    ['not in words of one side', ['partial', 'crane'], ['limited', 'crane'], []],
    ['not in words of two scales', ['partial', 'crane'], ['permanent', 'crane'], []],
    ['not of other things', ['partial', 'crane'], ['full', 'sale', 'crane'], []],
    ['not of nothing', ['crane', 'partial'], ['crane', 'full'], []],
  ])('%s', (_, a, b, expected) => expect(shown(told(of(...a)), told({ ...there, ...of(...b) }))).toEqual(expected));
});

describe('on which day it is done', () => {
  const at = (time: string, more: Given = {}): Given => ({ time, ...more });
  const DIRECT = { by: bareAttribution('vale', { kind: 'direct' }) };
  it.each<[string, Given, Given, string[]]>([
    ['on two', at('2031-05-03'), at('2031-05-04'), ['date: 2031-05-03 – 2031-05-04']],
    ['… the later first', at('2031-05-04'), at('2031-05-03'), ['date: 2031-05-04 – 2031-05-03']],
    ['on one', at('2031-05-03'), at('2031-05-03'), []],
    ['in a month that has it', at('2031-05'), at('2031-05-03'), []],
    ['in a month before', at('2031-04'), at('2031-05-03'), ['date: 2031-04 – 2031-05-03']],
    ['on the same day of the week', at('2031-05-03'), at('2031-05-10'), []],
    ['on a day of which one says nothing', at('2031-05-03'), {}, []],
    ['in quotation marks', at('2031-05-03', DIRECT), at('2031-05-04'), []],
    ['planned', at('2031-05-03', PLANNED), at('2031-05-04', PLANNED), []],
  ])('%s', (_, a, b, expected) => expect(shown(told(a), told({ ...there, ...b }))).toEqual(expected));
});

describe('such a conflict', () => {
  it('has the id of the first place, the group of its claims, and its reason', () => {
    const [conflict] = found(told(there), told(PLANNED));
    expect(conflict).toMatchObject({
      id: 'certainty:a:0-9:act',
      claim: 'g',
      reasons: ['told as more certain in one place than in the other'],
    });
    expect(found(told({ time: '2031-05-03' }), told({ ...there, time: '2031-05-04' }))[0]?.reasons).toEqual([
      'another day in one place than in the other',
    ]);
  });

  it('shows no place that lies within another', () => {
    const inner = told({ ...PLANNED, evidence: [[2, 5]] });
    expect(found(told(PLANNED), inner, told(there))[0]?.sides.map(({ span }) => span)).toEqual([
      [0, 9],
      [0, 9],
    ]);
  });
});

describe('since when somebody has a thing', () => {
  const HAS: Given = { clause: { predicate: 'have', terms: ['museum', 'have', 'map', 'flood'] } };
  const GOT: Given = { clause: { predicate: 'receive', terms: ['museum', 'receive', 'map', 'flood'] } };
  /** A report whose first sentence has a time that opens with such a word. */
  const since = (value: string, lead: string | undefined, span: [number, number] = [4, 8]): AnnotatedArticle =>
    on('a', DAY, { dates: [{ span, value, words: [], ...(lead && { lead }) }] as never });
  const got = (time: string, more: Given = {}): ClaimProfile => told({ in: B, ...GOT, time, ...more });
  const had = (value: string, lead: string | undefined, more: Given = {}): ClaimProfile =>
    told({ in: since(value, lead), ...HAS, time: value, ...more });

  it.each<[string, ClaimProfile, ClaimProfile, boolean]>([
    ['for a year, and got last week', had('P1Y', 'for'), got('2031-04-29'), true],
    ['for a week, and got a month ago', had('P1W', 'for'), got('2031-04-01'), false],
    ['for a month, which may be three weeks', had('P1M', 'for'), got('2031-04-14'), true],
    ['… got a little before', had('P1M', 'for'), got('2031-04-12'), false],
    ['since March, and got in April', had('2031-03', 'since'), got('2031-04-12'), true],
    ['since March, and got in it', had('2031-03', 'since'), got('2031-03-12'), false],
    ['got on a day that nobody tells', had('2031-03', 'since'), got('PAST_REF'), false],
    ['for a time that nobody tells', had('PAST_REF', 'for'), got('2031-04-12'), false],
    [
      'for a year, on a day that nobody tells',
      told({ in: { ...since('P1Y', 'for'), publishedAt: null }, ...HAS }),
      got('2031-04-29'),
      false,
    ],
    ['at a time, not from it', had('2031-03', undefined), got('2031-04-12'), false],
    [
      'by a time of another sentence',
      told({ in: since('2031-03', 'since', [14, 18]), ...HAS }),
      got('2031-04-12'),
      false,
    ],
    ['in one report', had('2031-03', 'since'), got('2031-04-12', { in: since('2031-03', 'since') }), false],
    [
      'something else',
      had('2031-03', 'since'),
      got('2031-04-12', { clause: { predicate: 'receive', terms: ['club', 'receive', 'cup'] } }),
      false,
    ],
    [
      'a thing of which one word is common',
      had('2031-03', 'since'),
      got('2031-04-12', { clause: { predicate: 'receive', terms: ['club', 'receive', 'map'] } }),
      false,
    ],
    ['what was planned to be got', had('2031-03', 'since'), got('2031-04-12', PLANNED), false],
    [
      'in its hands',
      had('2031-03', 'since', {
        clause: { predicate: 'hand', form: 'copula', terms: ['museum', 'hand', 'map', 'flood'] },
      }),
      got('2031-04-12'),
      true,
    ],
    [
      'by a hand that does something',
      had('2031-03', 'since', { clause: { predicate: 'hand', terms: ['museum', 'hand', 'map', 'flood'] } }),
      got('2031-04-12'),
      false,
    ],
    [
      'came into its hands',
      had('2031-03', 'since'),
      got('2031-04-12', { clause: { predicate: 'come', terms: ['map', 'come', 'museum', 'hand', 'flood'] } }),
      true,
    ],
    [
      'only came',
      had('2031-03', 'since'),
      got('2031-04-12', { clause: { predicate: 'come', terms: ['map', 'come', 'museum', 'flood'] } }),
      false,
    ],
  ])('%s', (_, a, b, expected) => expect(found(a, b).some(({ id }) => id.endsWith(':since'))).toBe(expected));

  it('of one letter, by whom it names', () => {
    const letter = (predicate: string, names: string[], noun: string): Given => ({
      clause: { predicate, terms: [predicate, noun], names },
    });
    const vale: [string, Entity] = [
      'vale',
      {
        id: 'vale',
        name: 'Mara Vale',
        named: true,
        type: 'PERSON',
        aliases: [],
        role: null,
        knowledge: null,
        affiliation: null,
      },
    ];
    const clash = (noun: string, other: string): boolean => {
      const profiles = [
        { ...had('2031-03', 'since', letter('have', ['vale'], noun)), named: new Set(['vale']) },
        { ...got('2031-04-12', letter('receive', ['vale'], other)), named: new Set(['vale']) },
      ];
      const ground = {
        profiles,
        groups: [],
        ids: [],
        idf: () => 1,
        sourced: [],
        originOf: new Map(),
        storyOf: () => ['s'],
      };
      return driftConflicts(ground as unknown as Ground, new Map([vale])).length > 0;
    };
    expect(clash('letter', 'report')).toBe(true);
    expect(clash('letter', 'boat')).toBe(false);
    expect(clash('boat', 'report')).toBe(false);
  });
});
