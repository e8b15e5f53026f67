import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle, Claim, ClaimStructure } from '../model/index.ts';
import { meaningCosine, meaningOf } from './meaning.ts';
import { ENTITIES, oneEvent, report, type Line } from './story.fixture.ts';
import { corroborate } from './index.ts';

/** What an engine may say of a claim: as many numbers as are given, of an angle in degrees in the plane of the first. */
const at = (degrees: number, plane = 0): string => {
  const values = new Int8Array(6);
  values[2 * plane] = Math.round(100 * Math.cos((degrees * Math.PI) / 180));
  values[2 * plane + 1] = Math.round(100 * Math.sin((degrees * Math.PI) / 180));
  return Buffer.from(values.buffer).toString('base64');
};

describe('what a claim says in numbers', () => {
  const put = (meaning?: string) => ({
    meaning: meaningOf({ structure: meaning === undefined ? {} : { meaning } } as Claim),
  });
  it.each([
    ['the same', at(10), at(10), 1],
    ['of another length', at(0), Buffer.from(Int8Array.of(50, 0, 0, 0, 0, 0).buffer).toString('base64'), 1],
    ['far apart', at(0), at(90), 0],
    ['opposite', at(0), at(180), -1],
  ])('%s', (_, a, b, cosine) => expect(meaningCosine(put(a), put(b))).toBeCloseTo(cosine, 2));

  it.each([
    ['one engine gives none', undefined, at(0)],
    ['engines of other sizes', at(0), Buffer.from(Int8Array.of(1, 1).buffer).toString('base64')],
    ['nothing is said', at(0), Buffer.from(new Int8Array(6).buffer).toString('base64')],
  ])('cannot be compared where %s', (_, a, b) => expect(meaningCosine(put(a), put(b))).toBeNull());
});

const ASIDES: Readonly<Record<string, readonly string[]>> = {
  a: ['A storm closed two schools.', 'The choir of the town won a prize.'],
  b: ['Bread rose by a tenth.', 'Two ferries collided at dawn.'],
};

/** A report of one thing told first, whose meaning is at an angle, and of two other matters. */
function told(id: string, text: string, degrees: number, more: Partial<Line['claim']> = {}, by = 'vale') {
  const lines = [text, ...(ASIDES[id] ?? [])].map((words, k): Line => ({
    text: words,
    by: k === 0 ? by : 'torr',
    source: '',
    cue: '',
    claim: { type: 'STATE', ...(k === 0 ? more : {}) },
  }));
  const article = report(id, { publisher: `Paper ${id}`, publishedAt: '2031-05-02' }, lines);
  const meanings = [at(degrees), at(id === 'a' ? 0 : 45, 1), at(id === 'a' ? 90 : 0, id === 'a' ? 1 : 2)];
  const claims = article.claims.map((claim, k) => ({
    ...claim,
    structure: { ...(claim.structure as ClaimStructure), meaning: meanings[k] as string },
  }));
  return { ...article, claims } satisfies AnnotatedArticle;
}

/** How the first claim of a second report stands to the group of that of the first; null where it does not. */
function stands(a: AnnotatedArticle, b: AnnotatedArticle): string | null {
  const { claims } = corroborate({ articles: [a, b], entities: ENTITIES, stories: oneEvent([a, b]), copies: [] });
  const group = claims.find(({ members }) =>
    members.some(({ article, claim, relation }) => article === a.id && claim === 'c0' && relation === 'same'),
  );
  return group?.members.find(({ article, claim }) => article === b.id && claim === 'c0')?.relation ?? null;
}

describe('what two reports are about', () => {
  const one = told('a', 'Dairies must label the milk of grazing herds.', 0);
  const other = 'Farmers will have to say on the carton of milk that cows were out on grass.';
  it.each([
    ['is one claim in quite other words', told('b', other, 30), 'restates'],
    ['is two where it means something else', told('b', 'A bridge was closed to lorries overnight.', 85), null],
    ['is never one where one says that it is not so', told('b', other, 10, { polarity: 'negated' }), null],
  ])('%s', (_, second, relation) => expect(stands(one, second)).toBe(relation));

  it('is two where figures for one thing exclude one another', () => {
    const figure = (value: number): Partial<Line['claim']> => ({
      quantities: [{ span: [0, 1], value, unit: 'euro', op: '=' }],
    });
    const cheap = told('a', 'Dairies must pay for the labels of grazing herds.', 0, figure(4));
    expect(stands(cheap, told('b', other, 40, figure(4)))).toBe('restates');
    expect(stands(cheap, told('b', other, 40, figure(90)))).toBeNull();
  });
});

describe('what stands further down', () => {
  /** A report of a crash that ends with another sentence, whose meaning is at an angle; who says it is not known. */
  const crash = (id: string, last: string, degrees: number, by = 'vale'): AnnotatedArticle => {
    const lines = ['A coach left the road near the lake.', 'Nobody saw it.', last].map((text): Line => ({
      text,
      by,
      source: '',
      cue: '',
      claim: { type: 'STATE' },
    }));
    const article = report(id, { publisher: `Paper ${id}`, publishedAt: '2031-05-02' }, lines);
    const meanings = [at(0), at(id === 'a' ? 0 : 90, 1), at(degrees, 2)];
    const claims = article.claims.map((claim, k) => ({
      ...claim,
      structure: { ...(claim.structure as ClaimStructure), meaning: meanings[k] as string },
    }));
    return { ...article, claims };
  };
  const groupOf = (a: AnnotatedArticle, b: AnnotatedArticle) =>
    corroborate({ articles: [a, b], entities: ENTITIES, stories: oneEvent([a, b]), copies: [] }).claims.find(
      ({ members }) => members.filter(({ claim }) => claim === 'c2').length === 2,
    );
  const known = 'The owner knew of the faulty brakes.';
  it.each([
    ['is two claims where only the theme is one', 'Mechanics examined the brakes.', 40, false],
    ['is one where what is done is one', 'The owner had known that the brakes failed.', 40, true],
    ['is one where it means the same', 'That they failed was no surprise to the boss.', 10, true],
  ])('%s', (_, other, degrees, one) =>
    expect(groupOf(crash('a', known, 0), crash('b', other, degrees)) !== undefined).toBe(one),
  );

  it.each([
    ['is doubtful where it is only near', 'The owner had known that the brakes failed.', 70, true],
    ['is sure in the same words', known, 0, false],
  ])('%s, and the lower end of the range does without it', (_, other, degrees, doubtful) => {
    const group = groupOf(crash('a', known, 0), crash('b', other, degrees, 'torr'));
    expect(group?.members.some((member) => member.doubtful === true)).toBe(doubtful);
    expect(group?.counts.range?.origins).toEqual(doubtful ? [1, 2] : [2, 2]);
  });
});

describe('a denial in other words', () => {
  const charge = told('a', 'Dairies have sold the milk of stabled cows as meadow milk.', 0, { actor: ['watch'] });
  const denial = 'No carton of ours was ever sold as meadow milk.';
  it.each([
    ['answers what it comes near to', told('b', denial, 40, { polarity: 'denied' }, 'lund'), 'denies'],
    ['does not answer what is far from it', told('b', denial, 80, { polarity: 'denied' }, 'lund'), null],
    ['is none where somebody only says that something is not so', told('b', denial, 40, { polarity: 'negated' }), null],
  ])('%s', (_, second, relation) => expect(stands(charge, second)).toBe(relation));
});
