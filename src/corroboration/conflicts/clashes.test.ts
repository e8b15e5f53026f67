import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle, Conflict, Quantity } from '../../model/index.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { report } from '../story.fixture.ts';
import { measured } from '../structure.fixture.ts';
import { figureConflicts } from './figures.ts';
import type { Ground } from './ground.ts';

const EMPTY = report('a', {}, []);

/** A report of one paragraph, its figures between brackets, each with an operator and a unit: `[=36 crane|36 cranes]`. */
function printed(id: string, marked: string, more: Partial<AnnotatedArticle> = {}): AnnotatedArticle {
  const quantities: Quantity[] = [];
  let text = '';
  for (const [, before = '', op, value, unit, words = ''] of marked.matchAll(
    /([^[]*)(?:\[([=~<>])([\d.]+) ?(\w*)\|([^\]]*)\])?/gu,
  )) {
    text += before;
    if (op !== undefined)
      quantities.push({
        span: [text.length, text.length + words.length],
        value: Number(value),
        unit: unit === '' ? null : unit!,
        op: op as Quantity['op'],
      });
    text += words;
  }
  const sentences = Array.from(text.matchAll(/[^.]+\./gu), ({ index, 0: { length } }): [number, number] => [
    index,
    index + length,
  ]);
  return { ...EMPTY, id, text, sentences, quantities: measured(text, quantities), ...more };
}

/** Figures that clash over some reports of one event. */
function clashes(articles: readonly AnnotatedArticle[], more: Partial<Ground> = {}): Conflict[] {
  const profiles = articles.map((article) => ({ article, claim: { evidence: [] } }) as unknown as ClaimProfile);
  const ground = { profiles, groups: [], ids: [], idf: () => 1, storyOf: () => ['s'], ...more };
  return figureConflicts(ground as unknown as Ground, []);
}

type Report = string | readonly [string, Partial<AnnotatedArticle>];
const articlesOf = (reports: readonly Report[]): AnnotatedArticle[] =>
  reports.map((one, k) => (typeof one === 'string' ? printed(`r${k}`, one) : printed(`r${k}`, ...one)));

/** Why two reports' figures clash, in either order; null where they do not. */
function why(a: Report, b: Report): readonly string[] | null {
  const [one, ...others] = clashes(articlesOf([a, b]));
  expect(others).toEqual([]);
  const [turned] = clashes(articlesOf([b, a]));
  expect(turned?.reasons ?? null).toEqual(one?.reasons ?? null);
  return one?.reasons ?? null;
}

const day = (text: string, words: string, value: string): Partial<AnnotatedArticle> => {
  const at = text.replaceAll(/\[[^|]*\||\]/gu, '').indexOf(words);
  return { dates: [{ span: [at, at + words.length], value, words: [words.toLowerCase()] }] };
};
const named = (text: string, ...names: string[]): Partial<AnnotatedArticle> => ({
  mentions: names.map((name) => {
    const at = text.replaceAll(/\[[^|]*\||\]/gu, '').indexOf(name);
    return { id: name, span: [at, at + name.length], entity: name, kind: 'name' };
  }),
});
const CRANES = 'The yard built [=36 crane|36 cranes] in May.';
const OTHER = 'The yard built [=63 crane|63 cranes] in May.';

describe('why two figures are held to be of one thing', () => {
  it.each([
    ['the words of their sentences', CRANES, OTHER, ['words in both: build, yard', 'either counts them once']],
    [
      'no more than four of them',
      'The old red yard built [=36 crane|36 cranes] quickly.',
      'The old red yard built [=63 crane|63 cranes] quickly.',
      ['words in both: build, old, quick, red', 'either counts them once'],
    ],
    [
      'a slip, without a word in common',
      'Workers lifted [=36 crane|36 cranes] there.',
      'Norland bought [=63 crane|63 cranes] abroad.',
      ['the same digits in another order', 'either counts them once'],
    ],
    [
      'a nought more',
      'Workers lifted [=36 crane|36 cranes] there.',
      'Workers lifted [=360 crane|360 cranes] there.',
      ['a nought more'],
    ],
    [
      'a digit more',
      'Workers lifted [=36 crane|36 cranes] there.',
      'Workers lifted [=316 crane|316 cranes] there.',
      ['one digit more'],
    ],
    [
      'hedges that exclude each other',
      'Workers lifted [<40 crane|nearly 40 cranes] there.',
      'Workers lifted [>40 crane|over 40 cranes] there.',
      ['hedges that exclude each other'],
    ],
    [
      'what became of people',
      'The flood killed [=36 person|36 people] there.',
      ['The flood killed [=24 person|24 people] there.', { publishedAt: '2031-05-09' }],
      null,
    ],
    [
      'what became of people who are no more by and by',
      ['The yard dismissed [=36 person|36 people] there.', {}],
      'The yard dismissed [=27 person|27 people] there.',
      ['of the dismissed'],
    ],
  ] as const)('%s', (_, a, b, expected) => {
    const reasons = why(a as Report, b as Report);
    if (expected === null) expect(reasons).toBeNull();
    else expect(reasons).toEqual(expect.arrayContaining([...expected]));
  });

  it('tells in what they are counted first, then the strongest', () =>
    expect(why(CRANES, OTHER)).toEqual([
      'counted in: crane',
      'words in both: build, yard',
      'the same digits in another order',
      'either counts them once',
    ]));

  it('counts for it that one is named in both, and against it that others are', () => {
    const [a, b] = ['Ost built [=36 crane|36 cranes] there.', 'Ost sold [=63 crane|63 cranes] there.'];
    expect(why([a, named(a, 'Ost')], [b, named(b, 'Ost')])).toContain('of the same party');
    expect(why([a, named(a, 'Ost')], b)).not.toContain('of the same party');
    const c = 'Yarrow sold [=63 crane|63 cranes] there.';
    expect(why([a, named(a, 'Ost')], [c, named(c, 'Yarrow')])).not.toContain('of the same party');
  });

  it('counts for it that they are told of one day', () => {
    const [a, b] = ['On Monday Ost built [=36 crane|36 cranes].', 'On Monday Ost built [=63 crane|63 cranes].'];
    const on = (text: string, value: string): Report => [text, day(text, 'Monday', value)];
    expect(why(on(a, '2031-05-05'), on(b, '2031-05-05'))).toContain('of the same day');
    expect(why(on(a, '2031-05-05'), on(b, '2031-05-12'))).toContain('of the same day'); // in the same words
    expect(why(on(a, '2031-05-05'), b)).not.toContain('of the same day');
    const c = 'On Tuesday Ost built [=63 crane|63 cranes].';
    expect(why(on(a, '2031-05-05'), [c, day(c, 'Tuesday', '2031-05-06')])).toBeNull();
    expect(why(on(a, '2031-05-05'), [c, day(c, 'Tuesday', '2031-05')])).toContain('of the same day');
  });
});

describe('figures that do not clash', () => {
  const dead = (n: number): string => `The flood killed [=${n} person|${n} people] there.`;
  const cut = (n: number): string => `The yard dismissed [=${n} person|${n} people] there.`;
  it.each([
    ['of people of whom one report says nothing more', 'The flood met [=63 person|63 people] there.', dead(36)],
    ['of people of two fates', cut(63), dead(36)],
    ['of things of two fates', 'It hired [=36 crane|36 cranes] there.', 'It dismissed [=63 crane|63 cranes] there.'],
    ['of a part and a whole', 'The yard built another [=36 crane|36 cranes] in May.', OTHER],
    ['a price of one hour', 'Oil fell to [=36 USD|36 dollars] in May.', 'Oil cost [=63 USD|63 dollars] in May.'],
    [
      'numbers that are no counts',
      'The yard built [=5.5 crane|5.5 crane] in May.',
      'The yard built [=9 crane|9 cranes] in May.',
    ],
    ['prices of two things', 'He wore a [=36 USD|$36] coat.', 'He wore a [=63 USD|$63] hat.'],
    [
      'that are far apart, told in other words',
      'Workers lifted [=36 crane|36 cranes] there.',
      'Norland bought [=900 crane|900 cranes] abroad.',
    ],
  ])('%s', (_, a, b) => expect(why(a, b)).toBeNull());

  it.each([
    [
      'of things of which one report tells a fate',
      'It hired [=36 crane|36 cranes] there.',
      'It sold [=63 crane|63 cranes] there.',
    ],
    ['of people of one fate', cut(36), cut(63)],
    [
      'shares with a half',
      'The yard got [=5.5 percent|5.5 percent] there.',
      'The yard got [=9 percent|9 percent] there.',
    ],
    [
      'large numbers with a half',
      'The yard built [=150.5 crane|150.5 cranes] in May.',
      'The yard built [=510 crane|510 cranes] in May.',
    ],
    ['prices of one thing', 'He wore a [=36 USD|$36] coat.', 'He wore a [=63 USD|$63] coat.'],
    ['a price of something and a sum', 'He wore a [=36 USD|$36] coat.', 'He wore [=63 USD|$63] on it.'],
    [
      'one of a list, and one alone',
      'Ost got [=36 percent|36 percent], Torr [=9 percent|9 percent] there.',
      'Ost got [=63 percent|63 percent] there.',
    ],
  ])('… but those clash %s', (_, a, b) => expect(why(a, b)).not.toBeNull());

  it('is none where a report has both, unless one is a part', () => {
    const both = `${CRANES} It sold [=63 crane|63 cranes] then.`;
    expect(why(both, OTHER)).toBeNull();
    expect(why(`${CRANES} It sold another [=63 crane|63 cranes] then.`, OTHER)).not.toBeNull();
    const once = (reasons: readonly string[] | null): boolean | undefined =>
      reasons?.includes('either counts them once');
    expect(once(why(`${CRANES} It sold [=900 crane|900 cranes] then.`, OTHER))).toBe(false);
    expect(once(why(`${CRANES} It sold [=36 crane|36 cranes] then.`, OTHER))).toBe(true);
    expect(once(why(`${CRANES} It sold another [=900 crane|900 cranes] then.`, OTHER))).toBe(true);
  });

  it('is none where a toll has risen meanwhile, or no day is known; a slip is one all the same', () => {
    const on = (text: string, publishedAt: string): Report => [text, { publishedAt }];
    expect(why(on(dead(24), '2031-05-05'), on(dead(36), '2031-05-06'))).toBeNull();
    expect(why(on(dead(36), '2031-05-05'), on(dead(24), '2031-05-06'))).not.toBeNull();
    expect(why(on(dead(36), '2031-05-05'), on(dead(24), '2031-05-05'))).toBeNull();
    expect(why(on(dead(36), '2031-05'), on(dead(24), '2031-05-31'))).toBeNull();
    expect(why(on(dead(36), '2031-05'), on(dead(24), '2031-05-01'))).toBeNull();
    expect(why(dead(36), on(dead(24), '2031-05-06'))).toBeNull();
    expect(why(dead(36), dead(24))).toBeNull();
    expect(why(dead(36), dead(63))).toContain('the same digits in another order');
    const words = (n: string, value: number): string => `The flood killed [=${value} person|${n} people] there.`;
    expect(why(words('thirty-six', 36), words('sixty-three', 63))).toBeNull();
  });

  it('is none between what one report tells, or reports of two events', () => {
    expect(clashes(articlesOf([`${CRANES} ${OTHER}`]))).toEqual([]);
    expect(clashes(articlesOf([CRANES, OTHER]), { storyOf: (id) => [id] })).toEqual([]);
  });
});

describe('a clash of figures', () => {
  const sides = (...reports: Report[]): string[][] =>
    clashes(articlesOf(reports)).map(({ sides: shown }) => shown.map(({ article, value }) => `${article} ${value}`));
  const on = (text: string, publishedAt: string): Report => [text, { publishedAt }];

  it('has each value once before any a second time, as they were printed', () => {
    expect(sides(on(OTHER, '2031-05-06'), on(CRANES, '2031-05-05'))).toEqual([['r1 36 cranes', 'r0 63 cranes']]);
    expect(sides(OTHER, on(CRANES, '2031-05-05'))).toEqual([['r1 36 cranes', 'r0 63 cranes']]);
    expect(sides(OTHER, CRANES, OTHER)).toEqual([['r0 63 cranes', 'r1 36 cranes', 'r2 63 cranes']]);
    expect(sides(OTHER, OTHER, CRANES)).toEqual([['r0 63 cranes', 'r2 36 cranes', 'r1 63 cranes']]);
  });

  it('is of the first group that asserts it', () => {
    const articles = articlesOf([CRANES, OTHER]);
    const profile = (k: number, evidence: readonly [number, number]): ClaimProfile =>
      ({ article: articles[k], claim: { evidence: [evidence] } }) as unknown as ClaimProfile;
    const about = (relation: string, evidence: readonly [number, number] = [0, 40]): string | null | undefined =>
      clashes(articles, {
        profiles: [profile(0, evidence), profile(1, [0, 3])],
        groups: [{ members: [{ index: 1, relation: 'same' }] }, { members: [{ index: 0, relation }] }] as never,
        ids: ['g', 'h'],
      })[0]?.claim;
    expect(about('same')).toBe('h');
    expect(about('denies')).toBeNull();
    expect(about('same', [15, 24])).toBe('h');
    expect(about('same', [16, 24])).toBeNull();
    expect(about('same', [15, 23])).toBeNull();
  });
});
