import { describe, expect, it } from 'vitest';
import { profilesOf, headOfGood } from './claim-profile.ts';
import { areAgainstEachOther, pairReasons, pairScore, sharedRun } from './score-pair.ts';
import { ENTITIES, report, type Line } from './story.fixture.ts';

type Told = Partial<Line['claim']>;
const SHIPS: Line['claim'] = { type: 'AID', actor: ['estmark'], recipient: ['sudria'], goods: ['engines'] };
const rare = (): number => 1;

/** The profile of one claim, in a report printed on a day. */
const claimProfileOf = (claim: Told, text: string, publishedAt?: string, figures?: Line['figures']) =>
  profilesOf(
    report('a', publishedAt === undefined ? {} : { publishedAt }, [
      { text, claim: { ...SHIPS, ...claim }, ...(figures === undefined ? {} : { figures }) },
    ]),
    ENTITIES,
  )[0]!;

/** Observations on two claims without those that every pair gives. */
const observed = (one: Told, other: Told, printed?: string): string[] =>
  pairReasons(
    claimProfileOf(one, 'Engines go by sea.', printed),
    claimProfileOf(other, 'Cranes load rail cars.', printed),
    rare,
  )
    .map(({ feature }) => feature)
    .filter((feature) => feature !== 'prior' && feature !== 'words' && feature !== 'typeSame');

describe('what is observed on two claims', () => {
  it.each([
    ['the same parties and goods', {}, {}, ['actorShared', 'recipientShared', 'pairRare', 'goodsShared']],
    ['another actor', {}, { actor: ['norland'] }, ['actorOther', 'recipientShared', 'goodsShared']],
    ['another recipient', {}, { recipient: ['norland'] }, ['actorShared', 'recipientOther', 'goodsShared']],
    ['no actor', {}, { actor: [] }, ['recipientShared', 'goodsShared']],
    ['no recipient', {}, { recipient: [] }, ['actorShared', 'goodsShared']],
    [
      'parties that change places',
      {},
      { actor: ['sudria'], recipient: ['estmark'] },
      ['actorOther', 'recipientOther', 'rolesSwapped', 'goodsShared'],
    ],
    ['other goods', {}, { goods: ['drones'] }, ['actorShared', 'recipientShared', 'pairRare', 'goodsOther']],
    ['goods in one', {}, { goods: [] }, ['actorShared', 'recipientShared', 'pairRare', 'goodsOneSided']],
    ['goods in neither', { goods: [] }, { goods: [] }, ['actorShared', 'recipientShared', 'pairRare']],
    [
      'kindred types',
      {},
      { type: 'COOPERATE' },
      ['typeKin', 'actorShared', 'recipientShared', 'pairRare', 'goodsShared'],
    ],
    [
      'a deed, and the charge that he has done it',
      {},
      { type: 'ACCUSE', actor: ['norland'], recipient: ['estmark'] },
      ['typeState', 'goodsShared'],
    ],
    [
      'a deed, and a charge against another',
      {},
      { type: 'ACCUSE', actor: ['norland'], recipient: ['westia'] },
      ['typeFar', 'actorOther', 'recipientOther', 'goodsShared'],
    ],
    [
      'an event and a state',
      {},
      { type: 'STATE' },
      ['typeState', 'actorShared', 'recipientShared', 'pairRare', 'goodsShared'],
    ],
    [
      'types far apart',
      {},
      { type: 'ASSAULT' },
      ['typeFar', 'actorShared', 'recipientShared', 'pairRare', 'goodsShared'],
    ],
    [
      'one only planned',
      {},
      { modality: 'planned' },
      ['actorShared', 'recipientShared', 'pairRare', 'goodsShared', 'modalityOther'],
    ],
    [
      'two days',
      { time: '2031-05-02' },
      { time: '2031-05-03' },
      ['actorShared', 'recipientShared', 'pairRare', 'goodsShared', 'timeOther'],
    ],
    [
      'one day',
      { time: '2031-05-02' },
      { time: '2031-05-02' },
      ['actorShared', 'recipientShared', 'pairRare', 'goodsShared', 'timeSame'],
    ],
    [
      'a day of a month',
      { time: '2031-05-02' },
      { time: '2031-05' },
      ['actorShared', 'recipientShared', 'pairRare', 'goodsShared', 'timeWithin'],
    ],
  ] as const)('%s', (_, one, other, expected) => {
    expect(observed(one, other)).toEqual(expected);
    expect(new Set(observed(other, one))).toEqual(new Set(expected));
  });

  it('lets what is said be said again on another day', () => {
    const accuse = (time: string): Told => ({ type: 'ACCUSE', time });
    expect(observed(accuse('2031-05-02'), accuse('2031-05-09'))).not.toContain('timeOther');
    const meet = (time: string): Told => ({ type: 'CONSULT', time });
    expect(observed(meet('2031-05-02'), meet('2031-05-09'))).toContain('timeOther');
  });

  it('keeps what is still to come from what was over when it was printed', () => {
    const [planned, done] = [{ modality: 'planned' }, { time: '2031-04-02' }] as const;
    expect(observed(planned, done, '2031-05-02')).toContain('timeOther');
    expect(observed(planned, { time: '2031-06-02' }, '2031-05-02')).not.toContain('timeOther');
    expect(observed(planned, done)).not.toContain('timeOther');
  });

  it.each([
    ['the same two', ['estmark', 'sudria'], ['sudria', 'estmark'], false],
    ['one in common', ['estmark', 'sudria'], ['estmark', 'norland'], true],
    ['one party alone', ['estmark'], ['norland', 'sudria'], false],
    ['other people of the same states', ['vale', 'estmark'], ['torr', 'estmark'], true],
    ['a person and the state alone', ['vale', 'estmark'], ['norland', 'estmark'], false],
  ])('meetings of %s', (_, one, other, expected) => {
    const talks = (actor: string[]): Told => ({ type: 'CONSULT', actor, recipient: [], goods: [] });
    expect(observed(talks(one), talks(other)).includes('meetingOther')).toBe(expected);
  });

  it('takes a figure told again for the same, and other figures for others', () => {
    const of = (words: string, value: number) =>
      claimProfileOf({}, `Estmark shipped ${words} engines.`, undefined, [[words, value, 'engine', '=']]);
    const features = (a: ReturnType<typeof of>, b: ReturnType<typeof of>): string[] =>
      pairReasons(a, b, rare).map(({ feature }) => feature);
    expect(features(of('40', 40), of('40', 40))).toContain('figureShared');
    expect(features(of('40', 40), of('40', 40))).not.toContain('figureOther');
  });

  it('sums the weights of what is observed', () => {
    const [a, b] = [
      claimProfileOf({}, 'Engines go by sea.'),
      claimProfileOf({ goods: ['drones'] }, 'Cranes load rail cars.'),
    ];
    const sum = pairReasons(a, b, rare).reduce((total, { weight }) => total + weight, 0);
    expect(pairScore(a, b, rare)).toBeCloseTo(sum);
    expect(pairScore(a, a, rare)).toBeGreaterThan(pairScore(a, b, rare));
  });

  it('knows a quotation by seven words in a row', () => {
    const long = 'the engines will be on the quay before the ice comes back';
    const features = (one: string, other: string): string[] =>
      pairReasons(claimProfileOf({}, one), claimProfileOf({}, other), rare).map(({ feature }) => feature);
    expect(features(`He said ${long}.`, `They wrote that ${long}.`)).toContain('quotation');
    expect(features('Estmark ships engines now.', 'Estmark ships engines now.')).not.toContain('quotation');
  });
});

describe('sharedRun', () => {
  it.each([
    ['a b c d', 'x b c y', 2],
    ['a b c', 'a b c', 3],
    ['a b', 'c d', 0],
    ['', 'a', 0],
    ['a b a b c', 'a b c', 3],
  ])('%j and %j: %i', (a, b, length) => expect(sharedRun(a.split(' '), b.split(' '))).toBe(length));
});

describe('headOfGood', () => {
  it.each([
    ['machine tools', 'tool'],
    ['components usable in weapons', 'component'],
  ])('%s is told as %s', (good, head) => expect(headOfGood(good)).toBe(headOfGood(head)));
});

it.each([
  ['two charges against one another', { type: 'ACCUSE' }, { type: 'ACCUSE' }, true],
  ['an attack and its answer', { type: 'ASSAULT' }, { type: 'ASSAULT' }, true],
  ['an attack, and that the attacked one charges him with it', { type: 'ACCUSE' }, { type: 'ASSAULT' }, false],
  ['a meeting, told from either side', { type: 'CONSULT' }, { type: 'CONSULT' }, false],
  ['charges of which one has no target', { type: 'ACCUSE' }, { type: 'ACCUSE', recipient: [] }, false],
] as const)('%s', (_, one, other, expected) => {
  const [a, b] = [
    claimProfileOf(one as Told, 'Engines go by sea.'),
    claimProfileOf({ actor: ['sudria'], recipient: ['estmark'], ...other } as Told, 'Cranes load rail cars.'),
  ];
  expect(areAgainstEachOther(a, b)).toBe(expected);
});

/** What each observation is worth in logits: guesses, told here once more, so that one is changed on purpose only. */
const WORTH: Readonly<Record<string, number>> = {
  prior: -2.6,
  typeSame: 0.8,
  typeKin: 0.3,
  typeState: -0.1,
  typeFar: -1.2,
  actorShared: 0.8,
  actorOther: -1.8,
  recipientShared: 0.5,
  recipientOther: -0.8,
  rolesSwapped: -1,
  meetingOther: -1.5,
  pairRare: 3,
  goodsShared: 1.2,
  goodsOther: -1.2,
  goodsOneSided: -0.7,
  figureShared: 1.2,
  figureOther: -0.2,
  timeOther: -1,
  timeSame: 0.6,
  timeWithin: 0.3,
  modalityOther: -1,
  quotation: 2.5,
};

describe('what an observation is worth', () => {
  const figure = (value: number) =>
    ({ quantities: [{ span: [0, 1], value, unit: 'engine', op: '=' }] }) as unknown as Told;
  const run = 'the engines will be on the quay before the ice comes back';
  const talk: Told = { type: 'CONSULT', goods: [], recipient: [] };
  it.each<[string, Told, Told, string?]>([
    ['typeSame', {}, {}],
    ['typeKin', {}, { type: 'COOPERATE' }],
    ['typeState', {}, { type: 'STATE' }],
    ['typeFar', {}, { type: 'ASSAULT' }],
    ['actorShared', {}, {}],
    ['actorOther', {}, { actor: ['norland'] }],
    ['recipientShared', {}, {}],
    ['recipientOther', {}, { recipient: ['norland'] }],
    ['rolesSwapped', {}, { actor: ['sudria'], recipient: ['estmark'] }],
    ['meetingOther', { ...talk, actor: ['estmark', 'sudria'] }, { ...talk, actor: ['estmark', 'norland'] }],
    ['pairRare', {}, {}],
    ['goodsShared', {}, {}],
    ['goodsOther', {}, { goods: ['drones'] }],
    ['goodsOneSided', {}, { goods: [] }],
    ['figureShared', figure(40), figure(40)],
    ['figureOther', figure(40), figure(90)],
    ['timeOther', { time: '2031-05-02' }, { time: '2031-05-03' }],
    ['timeSame', { time: '2031-05-02' }, { time: '2031-05-02' }],
    ['timeWithin', { time: '2031-05-02' }, { time: '2031-05' }],
    ['modalityOther', {}, { modality: 'planned' }],
    ['quotation', {}, {}, run],
  ])('%s', (observation, one, other, words) => {
    const [a, b] = [
      claimProfileOf(one, words ?? 'Engines go by sea.'),
      claimProfileOf(other, words ?? 'Cranes load rail cars.'),
    ];
    const reasons = pairReasons(a, b, rare);
    expect(reasons.map(({ feature }) => feature)).toContain(observation);
    for (const { feature, weight } of reasons)
      if (feature !== 'words') expect(weight, feature).toBeCloseTo(WORTH[feature]!);
    expect(pairScore(a, b, rare)).toBeCloseTo(pairScore(b, a, rare));
  });

  it('words and meanings, by how alike they are', () => {
    const [a, b] = [claimProfileOf({}, 'Engines go by sea.'), claimProfileOf({}, 'Cranes load rail cars.')];
    const alike = (x: readonly string[], y: readonly string[]): number => {
      const of = (terms: readonly string[]) => new Map(terms.map((term) => [term, 1]));
      const reasons = pairReasons({ ...a, likeness: of(x) }, { ...b, likeness: of(y) }, rare);
      return reasons.find(({ feature }) => feature === 'words')!.weight;
    };
    expect(alike(['p', 'q'], ['p', 'q'])).toBeCloseTo(5.5);
    expect(alike(['p', 'q'], ['p', 'r'])).toBeCloseTo(2.75);
    expect(alike(['p'], ['q'])).toBe(0);
    const meant = (cosine: number): number => {
      const other = { ...b, meaning: Float32Array.of(cosine, Math.sqrt(1 - cosine * cosine)) };
      return pairReasons({ ...a, meaning: Float32Array.of(1, 0) }, other, rare).find(
        ({ feature }) => feature === 'meaning',
      )!.weight;
    };
    expect(meant(1)).toBeCloseTo(3.8 * 0.53);
    expect(meant(0.47)).toBeCloseTo(0);
    expect(meant(0)).toBeCloseTo(-3.8 * 0.47);
  });

  it('who does what to whom, the more the rarer', () => {
    const weight = (idf: (term: string) => number): number | undefined =>
      pairReasons(claimProfileOf({}, 'Engines go.'), claimProfileOf({}, 'Cranes load.'), idf).find(
        ({ feature }) => feature === 'pairRare',
      )?.weight;
    expect(weight((term) => (term.startsWith('>') ? 0.5 : 1))).toBeCloseTo(0.75);
    expect(weight((term) => (term.startsWith('>') ? 0 : 1))).toBeUndefined();
  });

  it('no run of words as a quotation where the claims are little alike', () => {
    const run7 = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const of = (words: readonly string[], terms: readonly string[]) => ({
      ...claimProfileOf({}, 'Engines go by sea.'),
      words,
      likeness: new Map(terms.map((term) => [term, 1])),
    });
    const isQuoted = (words: readonly string[], x: readonly string[], y: readonly string[]): boolean =>
      pairReasons(of(run7, x), of(words, y), rare).some(({ feature }) => feature === 'quotation');
    expect(isQuoted(run7, ['p', 'q'], ['p', 'r'])).toBe(true);
    expect(isQuoted(run7.slice(1), ['p', 'q'], ['p', 'r'])).toBe(false);
    expect(isQuoted(run7, ['p', 'q', 's'], ['p', 'r', 't'])).toBe(false);
  });

  it('a sale and a purchase for one, from either side', () => {
    const [sold, bought] = [
      claimProfileOf({ actor: ['estmark'], recipient: ['sudria'] }, 'Estmark sold engines.'),
      claimProfileOf({ actor: ['sudria'], recipient: ['estmark'] }, 'Sudria bought engines.'),
    ];
    expect(areAgainstEachOther(sold, bought)).toBe(false);
    expect(pairReasons(sold, bought, rare).map(({ feature }) => feature)).toContain('actorShared');
    const lent = claimProfileOf({ actor: ['sudria'], recipient: ['estmark'] }, 'Sudria lent engines.');
    expect(pairReasons(sold, lent, rare).map(({ feature }) => feature)).toContain('actorOther');
  });

  it('a charge and the deed of whom it names, unless the deed is a word too', () => {
    const of = (type: string, actor: string, recipient: string) =>
      claimProfileOf({ type, actor: [actor], recipient: [recipient] } as unknown as Told, 'Engines go.');
    const features = (type: string): string[] =>
      pairReasons(of('ACCUSE', 'norland', 'estmark'), of(type, 'estmark', 'sudria'), rare).map(
        ({ feature }) => feature,
      );
    expect(features('ASSAULT')).toContain('typeState');
    expect(features('THREATEN')).toContain('typeKin');
    expect(features('ACCUSE')).toContain('typeSame');
  });
});
