import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle, Conflict, Quantity, QuantityMeasure, Relation } from '../../model/index.ts';
import { bareProfile, bareReport } from '../profile.fixture.ts';
import { figureConflicts } from './figures.ts';
import type { Ground } from './ground.ts';

/** A figure of a report, with what it measures, and who and which day stand in its sentence. */
interface Figure extends Partial<QuantityMeasure> {
  readonly value: number;
  readonly party?: string;
  readonly day?: string;
  /** words of its own beside the one in common */
  readonly words?: readonly string[];
}
const PLAIN: QuantityMeasure = {
  kind: 'things',
  unit: 'crane',
  op: '=',
  population: null,
  part: false,
  priced: null,
  moving: false,
  night: false,
  digits: true,
  span: [0, 9],
  clause: [0, 9],
};

/** A report with figures, one in a sentence. */
function printed(id: string, figures: readonly Figure[], more: Partial<AnnotatedArticle> = {}): AnnotatedArticle {
  const quantities = figures.map(({ value, party: _party, day: _day, words = [id], ...measure }, s): Quantity => {
    const span = [10 * s, 10 * s + 3] as const;
    const clause = [10 * s, 10 * s + 9] as const;
    const around = { before: ['common'], behind: words };
    return { span, value, unit: null, op: '=', measure: { ...PLAIN, ...measure, span, clause }, around };
  });
  const placed = figures.flatMap(({ party, day }, s) => [{ party, day, span: [10 * s + 4, 10 * s + 5] as const }]);
  const mentions = placed.flatMap(({ party, span }) =>
    party === undefined ? [] : [{ id: 'm', span, entity: party, kind: 'name' as const }],
  );
  const dates = placed.flatMap(({ day, span }) => (day === undefined ? [] : [{ span, value: day, words: [day] }]));
  return bareReport(id, { quantities, mentions, dates: dates as never, ...more });
}

/** Conflicts of figures between reports whose sentences are alike by so much. */
function conflicts(
  alike: number,
  reports: readonly AnnotatedArticle[],
  { found = [], relation = 'same' }: { readonly found?: readonly Conflict[]; readonly relation?: Relation } = {},
): Conflict[] {
  const common = Math.sqrt(alike / (1 - alike));
  const idf = (term: string): number => (term === 'common' ? common : term.startsWith('@') ? 0 : 1);
  const profiles = reports.map((article) => bareProfile({ in: article }));
  const groups = [{ head: 0, facet: null, members: profiles.map((_, index) => ({ index, relation })) }];
  const ground = { profiles, groups, ids: ['g'], idf, sourced: [], originOf: new Map(), storyOf: () => ['s'] };
  return figureConflicts(ground as unknown as Ground, found);
}
const two = (a: Figure, b: Figure): AnnotatedArticle[] => [printed('a', [a]), printed('b', [b])];

/** How alike the sentences of two figures must be, to the hundredth, for the two to be of one thing. */
function asked(a: Figure, b: Figure, ...more: Figure[]): number | null {
  const reports = [printed('a', [a, ...more]), printed('b', [b])];
  for (let hundredths = 1; hundredths < 100; hundredths++)
    if (conflicts(hundredths / 100, reports).length > 0) return hundredths / 100;
  return null;
}

describe('how alike two sentences must be whose figures differ', () => {
  const people = { kind: 'people', unit: 'person' } as const;
  const money = { kind: 'money' } as const;
  const length = { kind: 'length' } as const;
  it.each<[string, number, Figure, Figure]>([
    ['things, which each report counts once', 0.35, { value: 31 }, { value: 70 }],
    ['people', 0.65, { ...people, value: 31 }, { ...people, value: 70 }],
    [
      '… of one kind',
      0.4,
      { ...people, value: 31, population: 'absent' },
      { ...people, value: 70, population: 'absent' },
    ],
    ['money', 0.65, { ...money, value: 31 }, { ...money, value: 70 }],
    ['shares', 0.75, { kind: 'share', value: 31 }, { kind: 'share', value: 70 }],
    ['lengths', 0.86, { ...length, value: 31 }, { ...length, value: 70 }],
    ['times', 0.86, { kind: 'time', value: 31 }, { kind: 'time', value: 70 }],
    ['near each other', 0.08, { value: 31 }, { value: 41 }],
    ['a little further apart', 0.35, { value: 31 }, { value: 42 }],
    ['three times as large', 0.35, { value: 31 }, { value: 123 }],
    ['four times as large', 0.55, { value: 31 }, { value: 124 }],
    ['thousands near each other', 0.13, { value: 3100, party: 'n' }, { value: 3500, party: 'o' }],
    ['… of money', 0.53, { ...money, value: 3100, party: 'n' }, { ...money, value: 3500, party: 'o' }],
    ['hundreds near each other', 0.23, { value: 999, party: 'n' }, { value: 1100, party: 'o' }],
    ['small counts', 0.53, { value: 3 }, { value: 5 }],
    ['… one apart', 0.25, { value: 3 }, { value: 4 }],
    ['… no longer small', 0.35, { value: 3 }, { value: 10 }],
    ['digits in another order', 0.15, { ...people, value: 36 }, { ...people, value: 63 }],
    ['… told in words', 0.65, { ...people, value: 36 }, { ...people, value: 63, digits: false }],
    ['a digit more', 0.25, { ...people, value: 41 }, { ...people, value: 141 }],
    ['a nought more', 0.33, { ...people, value: 30 }, { ...people, value: 300 }],
    ['hedged to either side', 0.15, { ...length, value: 90, op: '<' }, { ...length, value: 90, op: '>' }],
    ['of one party', 0.55, { ...money, value: 31, party: 'n' }, { ...money, value: 70, party: 'n' }],
    ['of two', 0.8, { ...money, value: 31, party: 'n' }, { ...money, value: 70, party: 'o' }],
    ['of one and of nobody', 0.65, { ...money, value: 31, party: 'n' }, { ...money, value: 70 }],
    ['of one day', 0.55, { ...money, value: 31, day: '2031-05-05' }, { ...money, value: 70, day: '2031-05-05' }],
  ])('%s: %d', (_, least, a, b) => expect(asked(a, b)).toBeCloseTo(least, 5));

  it('more where a report counts others by that noun, but parts of it', () => {
    expect(asked({ value: 31 }, { value: 70 }, { value: 500 })).toBe(0.55);
    expect(asked({ value: 31 }, { value: 70 }, { value: 500, part: true })).toBe(0.35);
  });
});

describe('figures that are never of one thing', () => {
  const day = (value: string, more: Partial<Figure> = {}): Figure => ({ value: 31, day: value, ...more });
  it.each<[string, Figure, Figure, boolean]>([
    ['a number of a version', { value: 25.5 }, { value: 62 }, false],
    ['… of people', { kind: 'people', value: 25.5 }, { kind: 'people', value: 62 }, false],
    ['but half a percent', { kind: 'share', value: 25.5 }, { kind: 'share', value: 62 }, true],
    ['… and half of a thing among hundreds', { value: 250.5 }, { value: 620 }, true],
    ['other populations', { kind: 'people', value: 31, population: 'absent' }, { kind: 'people', value: 70 }, false],
    [
      '… of what is no people, where both are told',
      { value: 31, population: 'absent' },
      { value: 70, population: 'idle' },
      false,
    ],
    ['… not where one is', { value: 31, population: 'absent' }, { value: 70 }, true],
    ['a part and a whole', { value: 31, part: true }, { value: 70 }, false],
    ['things and money', { value: 31 }, { value: 70, kind: 'money' }, false],
    ['a price of the hour', { value: 31, moving: true }, { value: 70 }, false],
    ['… of the other', { value: 31 }, { value: 70, moving: true }, false],
    ['prices of two things', { value: 31, priced: 'coat' }, { value: 70, priced: 'hat' }, false],
    ['… not of one', { value: 31, priced: 'coat' }, { value: 70, priced: 'coat' }, true],
    ['… nor of one of which it is not told', { value: 31, priced: 'coat' }, { value: 70 }, true],
    ['of other days', day('2031-05-05'), { value: 70, day: '2031-05-06' }, false],
    [
      '… not of a night between',
      day('2031-05-05', { night: true }),
      { value: 70, day: '2031-05-06', night: true },
      true,
    ],
    ['… nor of one told of one alone', day('2031-05-05', { night: true }), { value: 70, day: '2031-05-06' }, false],
    [
      '… nor two nights apart',
      day('2031-05-05', { night: true }),
      { value: 70, day: '2031-05-07', night: true },
      false,
    ],
    [
      '… nor of a week and its day',
      day('2031-05-05', { night: true }),
      { value: 70, day: '2031-W20', night: true },
      false,
    ],
    ['not of a day of one alone', day('2031-05-05'), { value: 70 }, true],
    ['one value', { value: 31 }, { value: 31 }, false],
    ['about as much', { value: 31, op: '~' }, { value: 33, op: '~' }, false],
  ])('%s', (_, a, b, clash) => expect(conflicts(0.95, two(a, b)).length > 0).toBe(clash));

  it('of which one report has both', () => {
    const [a, b] = two({ value: 31 }, { value: 70 });
    expect(conflicts(0.95, [a!, b!])).toHaveLength(1);
    expect(conflicts(0.95, [printed('a', [{ value: 31 }, { value: 70 }]), b!])).toEqual([]);
    expect(conflicts(0.95, [a!, printed('b', [{ value: 70 }, { value: 31 }])])).toEqual([]);
    expect(conflicts(0.95, [printed('a', [{ value: 31 }, { value: 70, part: true }]), b!])).toHaveLength(1);
  });

  it('a toll that grew, or of which nobody knows when it was told', () => {
    const toll = (value: number): Figure => ({ kind: 'people', value, population: 'dead' });
    const told = (first: number, firstDay: string | null, second: number, secondDay: string | null): number =>
      conflicts(0.95, [
        printed('a', [toll(first)], { publishedAt: firstDay }),
        printed('b', [toll(second)], { publishedAt: secondDay }),
      ]).length;
    expect(told(31, '2031-05-05', 72, '2031-05-06')).toBe(0);
    expect(told(72, '2031-05-05', 31, '2031-05-06')).toBe(1);
    expect(told(31, '2031-05-06', 72, '2031-05-05')).toBe(1);
    expect(told(31, '2031-05-05', 72, '2031-05-05')).toBe(0);
    expect(told(31, null, 72, '2031-05-05')).toBe(0);
    expect(told(31, '2031-05-05', 72, null)).toBe(0);
    expect(told(31, null, 13, null)).toBe(1);
  });
});

describe('a bound and a plain figure', () => {
  const reaching = (kind: string, ...articles: string[]): Conflict[] => [
    { kind, sides: articles.map((article) => ({ article, span: [0, 1], value: '' })) } as unknown as Conflict,
  ];
  const told = (a: Figure, b: Figure, found: Conflict[]): number => conflicts(0.95, two(a, b), { found }).length;
  it.each<[string, Figure, Figure, Conflict[], number]>([
    [
      'clash where one report goes further in other things',
      { value: 60 },
      { value: 60, op: '>' },
      reaching('scope', 'a', 'b'),
      1,
    ],
    ['… nearly so many', { value: 60, op: '<' }, { value: 60 }, reaching('certainty', 'a', 'b'), 1],
    ['not where none does', { value: 60 }, { value: 60, op: '>' }, [], 0],
    ['… nor in other reports', { value: 60 }, { value: 60, op: '>' }, reaching('scope', 'a', 'c'), 0],
    ['… nor by another kind of conflict', { value: 60 }, { value: 60, op: '>' }, reaching('polarity', 'a', 'b'), 0],
    ['not about so many', { value: 60 }, { value: 60, op: '~' }, reaching('scope', 'a', 'b'), 0],
    ['not at least so many', { value: 60 }, { value: 60, op: '>=' }, reaching('scope', 'a', 'b'), 0],
    ['not two plain ones', { value: 60 }, { value: 60 }, reaching('scope', 'a', 'b'), 0],
    ['not another value that may be', { value: 62 }, { value: 60, op: '>' }, reaching('scope', 'a', 'b'), 0],
  ])('%s', (_, a, b, found, n) => expect(told(a, b, found)).toBe(n));
});

describe('a conflict of figures', () => {
  const [a, b] = two({ value: 36, party: 'n' }, { value: 63, party: 'n' }) as [AnnotatedArticle, AnnotatedArticle];
  it('says why, the strongest first, and what it does not rest on is left out', () =>
    expect(conflicts(0.2, [a, b])[0]?.reasons).toEqual([
      'counted in: crane',
      'the same digits in another order',
      'words in both: common',
      'either counts them once',
      'of the same party',
    ]));

  it('names four words, the rarest first', () => {
    const words = ['e', 'd', 'c', 'b'].map((word) => `${word}${word}x`);
    const reports = [printed('a', [{ value: 36, words }]), printed('b', [{ value: 63, words }])];
    expect(conflicts(0.9, reports)[0]?.reasons).toContain('words in both: common, bbx, ccx, ddx');
  });

  it('is of the claim that has one of its figures', () => {
    const first = conflicts(0.9, [a, b])[0];
    expect(first?.claim).toBe('g');
    expect(conflicts(0.9, [a, b], { relation: 'denies' })[0]?.claim).toBeNull();
  });

  it('shows values in the order in which they were printed, each once before any again', () => {
    const on = (id: string, value: number, publishedAt: string | null): AnnotatedArticle =>
      printed(id, [{ value }], { publishedAt });
    const sides = (...reports: AnnotatedArticle[]): string[] => conflicts(0.9, reports)[0]!.sides.map((s) => s.article);
    expect(sides(on('a', 36, '2031-05-06'), on('b', 63, '2031-05-05'))).toEqual(['b', 'a']);
    expect(sides(on('a', 36, null), on('b', 63, '2031-05-05'))).toEqual(['b', 'a']);
    expect(sides(on('b', 36, null), on('a', 63, null))).toEqual(['a', 'b']);
    expect(sides(on('a', 36, '2031-05-05'), on('b', 36, '2031-05-06'), on('c', 63, '2031-05-07'))).toEqual([
      'a',
      'c',
      'b',
    ]);
  });

  it('holds together what shares a figure, and no more', () => {
    const boats = { unit: 'boat' };
    const report = (id: string, cranes: number, others: number): AnnotatedArticle =>
      printed(id, [{ value: cranes }, { ...boats, value: others }]);
    expect(conflicts(0.9, [report('a', 36, 52), report('b', 63, 25)])).toHaveLength(2);
    expect(
      conflicts(0.9, [printed('a', [{ value: 36 }]), printed('b', [{ value: 63 }]), printed('c', [{ value: 306 }])]),
    ).toHaveLength(1);
  });
});
