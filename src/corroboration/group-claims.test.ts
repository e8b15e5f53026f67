import { describe, expect, it } from 'vitest';
import { profilesOf, type ClaimProfile } from './claim-profile.ts';
import { candidatesOf, groupClaims, idfOf } from './group-claims.ts';
import { ENTITIES, report, type Line } from './story.fixture.ts';

const LINE: Line = { text: 'Estmark ships engines.', claim: { type: 'AID' } };
const [BASE] = profilesOf(report('a', {}, [LINE]), ENTITIES) as [ClaimProfile];

/** A claim by its words; each in a report of its own unless given. */
function claim(words: string, more: Partial<ClaimProfile> & { type?: string; report?: string } = {}): ClaimProfile {
  const { type = 'AID', report: id = words, ...rest } = more;
  const likeness = new Map(words.split(' ').map((word): [string, number] => [word, 1]));
  return {
    ...BASE,
    article: { ...BASE.article, id },
    claim: { ...BASE.claim, type } as ClaimProfile['claim'],
    likeness,
    terms: likeness,
    about: new Set(likeness.keys()),
    predicates: [],
    pairs: [],
    ...rest,
  };
}
const at = (cosine: number): Float32Array => Float32Array.of(cosine, Math.sqrt(1 - cosine * cosine));

describe('rarity', () => {
  it('is less for what more claims have, and most for what none has', () => {
    const idf = idfOf([claim('lead water'), claim('lead tax'), claim('lead')]);
    expect(idf('lead')).toBeCloseTo(Math.log(1 + 13 / 4));
    expect(idf('tax')).toBeCloseTo(Math.log(1 + 13 / 2));
    expect(idf('salt')).toBeCloseTo(Math.log(14));
  });
  it('is that of who-to-whom too', () => {
    const pair = { pairs: ['>a>b'] };
    expect(idfOf([claim('lead', pair), claim('tax', pair)])('>a>b')).toBeCloseTo(Math.log(1 + 12 / 3));
  });
});

describe('candidates', () => {
  const candidates = (profiles: readonly ClaimProfile[]): number[][] => candidatesOf(profiles, idfOf(profiles));
  it('are those that share words, most weight first, equal ones in order', () =>
    expect(
      candidates([
        claim('lead water town'),
        claim('lead'),
        claim('lead water'),
        claim('tax'),
        claim('lead', { report: 'x' }),
      ]),
    ).toEqual([[2, 1, 4], [0, 2, 4], [0, 1, 4], [], [0, 1, 2]]));
  it('are those with the same parties', () => {
    const pair = { pairs: ['>a>b'] };
    expect(candidates([claim('lead', pair), claim('tax', pair), claim('salt')])).toEqual([[1], [0], []]);
  });
  it('are forty at most, and none by what three hundred have', () => {
    const many = (n: number): ClaimProfile[] => Array.from({ length: n }, (_, k) => claim(`lead w${k}`));
    expect(candidates(many(50))[0]).toHaveLength(40);
    expect(candidates(many(300))[0]).toHaveLength(40);
    expect(candidates(many(301))[0]).toHaveLength(0);
  });
  it('are those that say much the same in other words, fifteen at most, the nearest first', () => {
    const say = (cosines: readonly number[]): number[][] =>
      candidates(cosines.map((cosine, k) => claim(`w${k}`, { meaning: at(cosine) })));
    expect(say([1, 0.5, 0.9, 0.21, 0.19])[0]).toEqual([2, 1, 3]);
    expect(say(Array.from({ length: 20 }, () => 1))[0]).toHaveLength(15);
    expect(candidates([claim('a', { meaning: at(1) }), claim('b')])).toEqual([[], []]);
    const both = [claim('lead', { meaning: at(1) }), claim('lead', { meaning: at(1), report: 'x' })];
    expect(candidates(both)).toEqual([[1], [0]]);
  });
});

/** The sets that claims come to, each with its guests behind a bar. */
function sets(profiles: readonly ClaimProfile[]): string[] {
  const idf = idfOf(profiles);
  return groupClaims(profiles, candidatesOf(profiles, idf), idf).map(({ home, guests }) =>
    [home.join(' '), ...(guests.length === 0 ? [] : [guests.join(' ')])].join(' | '),
  );
}

describe('sets of claims', () => {
  const rare = { pairs: ['>a>b'], actors: new Set(['a']), recipients: new Set(['b']) };
  const one = (report: string, more: Partial<ClaimProfile> & { type?: string } = {}): ClaimProfile =>
    claim('lead water town school', { report, ...rare, ...more });
  it.each([
    ['what is told in the same words', [one('x'), one('y'), claim('tax')], ['0 1', '2']],
    ['what is told in one report twice', [one('x'), one('x')], ['0 1']],
    ['what is said to be so, and what is said not to be so', [one('x'), one('y', { negative: true })], ['0', '1']],
    ['a request and its refusal', [one('x', { type: 'REQUEST' }), one('y', { type: 'REJECT' })], ['0', '1']],
    ['two refusals', [one('x', { type: 'REJECT' }), one('y', { type: 'REJECT' })], ['0 1']],
    ['two requests', [one('x', { type: 'REQUEST' }), one('y', { type: 'REQUEST' })], ['0 1']],
    [
      'what two do to each other',
      [one('x'), one('y', { pairs: ['>b>a'], actors: new Set(['b']), recipients: new Set(['a']) })],
      ['0', '1'],
    ],
    [
      'opposite judgements of one thing',
      [
        one('x', { judgement: { word: 'genuine', of: 'list' } as never }),
        one('y', { judgement: { word: 'genuine', of: 'list' } as never }),
      ],
      ['0 1'],
    ],
  ] as const)('%s', (_, profiles, expected) => {
    expect(sets(profiles)).toEqual(expected);
    const turned = sets(profiles.toReversed()).map((set) =>
      set
        .split(' ')
        .map((i) => profiles.length - 1 - Number(i))
        .toSorted((a, b) => a - b)
        .join(' '),
    );
    expect(turned.toSorted()).toEqual(expected.toSorted());
  });

  it('says which of them hang together by sure links', () => {
    const profiles = [one('x'), one('y')];
    const idf = idfOf(profiles);
    const [set] = groupClaims(profiles, [[1], [0]], idf);
    expect(set?.sure).toEqual([[0, 1]]);
    expect(groupClaims(profiles, [[], []], idf).map(({ sure }) => sure)).toEqual([[[0]], [[1]]]);
  });
});
