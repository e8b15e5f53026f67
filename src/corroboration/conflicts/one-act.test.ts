import { describe, expect, it } from 'vitest';
import type { Claim, ClaimStructure } from '../../model/index.ts';
import { bareAttribution, bareProfile, bareReport, bareStructure, type Bare } from '../profile.fixture.ts';
import { ENTITIES } from '../story.fixture.ts';
import type { Ground } from './ground.ts';
import { haveSameWords, metOfOneAct, tellingsOf, tellOneAct, type Telling } from './one-act.ts';

const REPORT = bareReport('a');
const rare = (): number => 1;

/** A telling by lists of words: what is done | by whom | to what | all words of content. */
function telling(words: string, more: Partial<Telling> = {}): Telling {
  const [acts = [], subject = [], object = [], terms = []] = words
    .split('|')
    .map((part) => part.split(' ').filter(Boolean));
  return {
    article: REPORT,
    span: [0, 9],
    profile: null,
    index: null,
    stage: 'done',
    hedge: null,
    negative: false,
    acts: new Set(acts),
    subject: new Set(subject),
    object: new Set(object),
    terms: new Map(terms.map((term): [string, number] => [term, 1])),
    people: new Set(),
    ...more,
  };
}

describe('two tellings of one act', () => {
  const SOLD = telling('sell|yard|crane|yard sell crane sudria');
  it.each([
    ['the same', telling('sell|yard|crane|yard sell crane sudria'), true],
    ['another act', telling('buy|yard|crane|yard sell crane sudria'), false],
    ['by another', telling('sell|town|crane|town sell crane sudria'), false],
    ['of another thing', telling('sell|yard|ship|yard sell ship sudria'), false],
    ['of a thing that stands among the other words', telling('sell|yard|sudria|yard sell crane sudria'), true],
    ['by whom is not said, of the same thing', telling('sell||crane|yard sell crane sudria'), true],
    ['by the same, of what is not said', telling('sell|yard||yard sell crane sudria'), true],
    ['neither by whom nor of what', telling('sell||boat|sell boat sudria'), false],
    ['with two words in common', telling('sell|yard|crane|yard sell'), false],
    ['with three', telling('sell|yard|crane|yard sell crane'), true],
    ['with three of five of the shorter', telling('sell|yard|crane|yard sell crane x y'), true],
    ['with three of six', telling('sell|yard|crane|yard sell crane x y z'), true],
    ['with less than seven in ten of the shorter', telling('sell|yard|crane|yard sell sudria x y'), true],
  ])('%s', (_, other, expected) => {
    expect(tellOneAct(SOLD, other, rare)).toBe(expected);
    expect(tellOneAct(other, SOLD, rare)).toBe(expected);
  });

  const letters = (n: number, first = 'a'): string =>
    Array.from({ length: n }, (_, k) => String.fromCharCode(first.charCodeAt(0) + k)).join(' ');
  const shares = (held: number, ofShorter: number, ofLonger: number, ends = 'act|who|what'): boolean =>
    tellOneAct(
      telling(`${ends}|${letters(held)} ${letters(ofShorter - held, 'n')}`),
      telling(`act|who|what|${letters(held)} ${letters(ofLonger - held, 'A')}`),
      rare,
    );
  it('have seven tenths of the shorter, and a fifth of the longer', () => {
    expect([shares(7, 10, 10), shares(6, 10, 10), shares(7, 10, 35), shares(7, 10, 36)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
  it('… two fifths of the longer where only one end is known to be the same', () => {
    const one = 'act|who|';
    expect([shares(4, 5, 10, one), shares(4, 5, 11, one), shares(4, 5, 11)]).toEqual([true, false, true]);
  });

  it('are of no two persons, nor of acts far apart', () => {
    const people = (...names: string[]): Partial<Telling> => ({ people: new Set(names) });
    const of = (type: Claim['type']): Partial<Telling> => ({ profile: bareProfile({ claim: { type } }) });
    const by = (one: Partial<Telling>, other: Partial<Telling>): boolean[] => [
      tellOneAct({ ...SOLD, ...one }, { ...SOLD, ...other }, rare),
      haveSameWords({ ...SOLD, ...one }, { ...SOLD, ...other }, rare),
    ];
    expect(by(people('vale'), people('torr'))).toEqual([false, false]);
    expect(by(people('vale'), people('torr', 'vale'))).toEqual([true, true]);
    expect(by(people('vale'), people())).toEqual([true, true]);
    expect(by(of('AID'), of('ASSAULT'))).toEqual([false, false]);
    expect(by(of('AID'), of('COOPERATE'))).toEqual([true, true]);
    expect(by(of('AID'), {})).toEqual([true, true]);
  });

  it('are made of the same words: four fifths of either', () => {
    const same = (a: number, b: number): boolean =>
      haveSameWords(
        telling(`x|||${letters(4)} ${letters(a, 'n')}`),
        telling(`y|||${letters(4)} ${letters(b, 'A')}`),
        rare,
      );
    expect([same(1, 1), same(2, 1), same(1, 2), same(0, 0)]).toEqual([true, false, false, true]);
  });

  it('are of two reports of one event, each pair once', () => {
    const other = bareReport('b');
    const [a, b] = [
      telling('sell deal|yard|crane|yard sell crane'),
      telling('sell deal|yard|crane|yard sell crane', { article: other }),
    ];
    const ground = (storyOf: Ground['storyOf']): Ground => ({ idf: rare, storyOf }) as unknown as Ground;
    expect(
      metOfOneAct(
        [a, b],
        ground(() => ['s', 't']),
      ),
    ).toEqual([{ a, b }]);
    expect(
      metOfOneAct(
        [a, b],
        ground((id) => [id]),
      ),
    ).toEqual([]);
    expect(
      metOfOneAct(
        [a, { ...b, article: REPORT }],
        ground(() => ['s']),
      ),
    ).toEqual([]);
    const many = Array.from({ length: 399 }, () => ({ ...a, acts: new Set(['sell']) }));
    expect(
      metOfOneAct(
        [...many, b],
        ground(() => ['s']),
      ),
    ).toHaveLength(399);
    expect(
      metOfOneAct(
        [...many, a, b],
        ground(() => ['s']),
      ).filter((met) => met.a !== a),
    ).toEqual([]);
  });
});

describe('what claims tell of acts', () => {
  /** The stages, acts, ends and terms of what a claim tells. */
  const told = (structure: Partial<ClaimStructure>, more: Bare = {}): Telling[] => {
    const profile = bareProfile({ ...more, claim: { structure: bareStructure(structure), ...more.claim } });
    return tellingsOf({ profiles: [profile] } as unknown as Ground, ENTITIES);
  };
  const stages = (...args: Parameters<typeof told>): string[] =>
    told(...args).map(({ stage, hedge }) => (hedge === null ? stage : `${stage}: ${hedge}`));
  const SELL = { predicate: 'sell', terms: ['sell', 'crane'] };
  const behind = (lemma: string, relation: 'complement' | 'of' = 'complement') =>
    [{ relation, lemma, text: lemma, span: [0, 1], entity: null }] as unknown as ClaimStructure['arguments'];

  it.each([
    ['done', {}, {}, ['done']],
    ['planned', {}, { claim: { modality: 'planned' } }, ['planned']],
    ['possible', {}, { claim: { modality: 'possible' } }, ['possible']],
    ['asked for', {}, { claim: { modality: 'requested' } }, []],
    [
      'intended',
      { predicate: 'intend', arguments: behind('sell'), terms: ['intend', 'sell', 'crane'] },
      {},
      ['planned'],
    ],
    [
      'suspected',
      { predicate: 'suspect', passive: true, arguments: behind('sell', 'of'), terms: ['suspect', 'sell', 'crane'] },
      {},
      ['thought: suspect'],
    ],
    [
      'suspecting it',
      { predicate: 'suspect', arguments: behind('sell', 'of'), terms: ['suspect', 'sell'] },
      {},
      ['done'],
    ],
    ['suspected alone', { predicate: 'suspect', passive: true, terms: ['suspect'] }, {}, ['done']],
  ] as const)('%s', (_, structure, more, expected) =>
    expect(stages({ ...SELL, ...structure } as unknown as Partial<ClaimStructure>, more as Bare)).toEqual(expected),
  );

  it('takes the deed behind an auxiliary from the words', () => {
    const suspected = {
      predicate: 'suspect',
      passive: true,
      arguments: behind('have', 'of'),
      terms: ['suspect', 'burn', 'hall'],
    };
    expect([...told(suspected)[0]!.acts]).toContain('burn');
    expect([...told(suspected)[0]!.terms.keys()]).toEqual(['burn', 'hall']);
  });

  it('is only thought where nobody stands for it', () => {
    const nobody = (more: Parameters<typeof bareAttribution>[1]): Bare => ({
      holder: bareAttribution(null, { source: [], cue: [[0, 3]], words: ['believe'], passive: true, ...more }),
    });
    expect(stages(SELL, nobody({}))).toEqual(['thought: Abc']);
    expect(stages(SELL, nobody({ source: [[0, 3]] }))).toEqual(['done']);
    expect(stages(SELL, nobody({ passive: false }))).toEqual(['done']);
    expect(stages(SELL, nobody({ negatives: ['believe'] }))).toEqual(['done']);
    expect(stages(SELL, nobody({ words: ['know'] }))).toEqual(['done']);
  });

  it('tells no act in a piece of a sentence, nor where the parse is not known', () => {
    expect(told({ ...SELL, form: 'fragment' })[0]?.acts).toEqual(new Set());
    expect(told({}, { claim: { structure: null } })).toEqual([]);
  });

  it('proposes what it has somebody do', () => {
    const asked = (predicate: string, more: Bare = {}): string[] =>
      stages({ predicate, terms: [predicate, 'propose', 'sell', 'crane'] }, more);
    expect(asked('propose')).toEqual(['done', 'proposed: propose']);
    expect(asked('tell')).toEqual(['done', 'proposed: propose']);
    expect(asked('hear')).toEqual(['done']);
    expect(asked('tell', { claim: { modality: 'planned' } })).toEqual(['planned']);
    expect(asked('tell', { claim: { polarity: 'negated' } })).toEqual(['done']);
    const [, proposed] = told({ predicate: 'propose', terms: ['yard', 'propose', 'sell', 'crane'] });
    expect([...proposed!.terms.keys()]).toEqual(['sell', 'cran']);
  });

  it('names who does it and to what, and who is named', () => {
    const list = [
      { relation: 'subject', lemma: 'yard', entity: null },
      { relation: 'object', lemma: 'salt', entity: 'torr' },
      { relation: 'indirect', lemma: 'town', entity: null },
      { relation: 'of', lemma: 'rail', entity: null },
    ];
    const [one] = told(
      { ...SELL, arguments: list as never },
      { actors: new Set(['vale']), named: new Set(['officials']) },
    );
    expect(one!.subject).toEqual(new Set(['yard', '@vale']));
    expect(one!.object).toEqual(new Set(['salt', '@torr', 'town']));
    expect([...one!.terms.keys()]).toContain('@vale');
    expect([...one!.terms.keys()]).not.toContain('@officials');
    expect(one!.people).toEqual(new Set(['vale']));
  });
});

describe('what nobody claims', () => {
  const hearsay = (
    more: Parameters<typeof bareAttribution>[1],
    mentions: readonly [number, number, string | null][] = [],
  ): Telling[] => {
    const attribution = bareAttribution(null, {
      source: [],
      cue: [[10, 13]],
      content: [
        [0, 9],
        [20, 29],
      ],
      words: ['believe'],
      passive: true,
      terms: ['sell', 'crane'],
      ...more,
    });
    const article = bareReport('a', {
      attributions: [attribution],
      mentions: mentions.map(([from, to, entity]) => ({ id: 'm', span: [from, to], entity, kind: 'name' as const })),
    });
    return tellingsOf(
      { profiles: [bareProfile({ in: article, claim: { structure: null } })] } as unknown as Ground,
      ENTITIES,
    );
  };
  it('is thought, in all its words, by those who are named in it', () => {
    expect(
      hearsay({}, [
        [0, 3, 'vale'],
        [10, 13, 'torr'],
        [20, 23, null],
      ]),
    ).toMatchObject([
      { stage: 'thought', hedge: 'Abc', span: [0, 29], people: new Set(['vale']), negative: false, profile: null },
    ]);
  });
  it.each([
    ['somebody’s word', { source: [[0, 3]] }],
    ['what is known', { words: ['know'] }],
    ['nothing', { content: [] }],
  ] as const)('is not %s', (_, more) => expect(hearsay(more as never)).toEqual([]));
});
