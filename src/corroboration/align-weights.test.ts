import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/index.ts';
import { alignReports } from './align-reports.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { bareAttribution, bareProfile, bareReport, bareStructure, type Bare } from './profile.fixture.ts';

/** A direction of what is said, by its cosine with the first. */
const at = (cosine: number): Float32Array => Float32Array.of(cosine, Math.sqrt(1 - cosine * cosine), 0);
const SIDE = Float32Array.of(0, 0, 1);

interface Given extends Bare {
  readonly headline?: boolean;
}
/** A claim of a report's n-th sentence, about what all are about unless given. */
function claim(id: string, sentence: number, { headline = false, ...more }: Given = {}): ClaimProfile {
  const is: Partial<Claim> = { type: 'AID', structure: bareStructure({ headline }), ...more.claim };
  const own = `${id}${sentence}`;
  return bareProfile({
    in: bareReport(id),
    at: sentence,
    words: own,
    about: new Set(['engine']),
    predicates: [own],
    ...more,
    claim: is,
  });
}

/** Scores of all pairs after the reports have been held against one another, before which each has one of its own. */
function aligned(profiles: readonly ClaimProfile[], given: number): (i: number, j: number) => number {
  const scores = profiles.map(
    (_, i) => new Map(profiles.flatMap((_b, j): [number, number][] => (i === j ? [] : [[j, given]]))),
  );
  alignReports(profiles, scores, () => 1);
  return (i, j) => scores[i]!.get(j)!;
}

/** Two claims at the fifth sentences of two reports, whose first sentences tell something else, alike in both. */
const pair = (cosine: number, one: Given = {}, other: Given = {}): ClaimProfile[] => [
  claim('a', 0, { meaning: SIDE, holder: bareAttribution('x') }),
  claim('a', 5, { meaning: at(1), ...one }),
  claim('b', 0, { meaning: SIDE, holder: bareAttribution('x') }),
  claim('b', 5, { meaning: at(cosine), ...other }),
];
const FAR_BELOW = -20;
/** What a pair of details is given for what both say. */
const told = (...given: Parameters<typeof pair>): number => aligned(pair(...given), FAR_BELOW)(1, 3);

describe('what a pair of details gains by', () => {
  it('likeness, also beyond that of any other claim of either report', () =>
    // the others stand at a right angle: the margin is the likeness itself
    expect(told(0.9) - told(0.5)).toBeCloseTo((2.4 + 5.3) * 0.4, 4));

  it('likeness alone, where another claim is as near', () => {
    const beside = (cosine: number): number =>
      aligned([...pair(cosine), claim('b', 6, { meaning: at(cosine), about: new Set() })], FAR_BELOW)(1, 3);
    expect(beside(0.9) - beside(0.5)).toBeCloseTo(2.4 * 0.4, 4);
  });

  it('words, up to a bound', () => {
    const of = (score: number): number => aligned(pair(0.9), score)(1, 3);
    expect(of(-10) - of(-20)).toBeCloseTo(0.29 * 10, 4);
    // whatever it is, never less than the words themselves say, but for a theme that is all they share
    expect(of(30)).toBeCloseTo(30 - 0.75, 4);
  });

  it('being each other’s nearest', () => {
    const nearer = aligned([...pair(0.5), claim('b', 6, { meaning: at(0.6), about: new Set() })], FAR_BELOW)(1, 3);
    // no longer the nearest: the margin is below nothing, too
    expect(told(0.5) - nearer).toBeCloseTo(0.5 + 5.3 * (0.5 + 0.1), 4);
  });

  it('what is central to both reports', () => {
    const apart: Given = { about: new Set(['z']) };
    const [near, far] = [told(0.9), told(0.9, apart, apart)];
    expect(near).toBeGreaterThan(far);
  });

  it('loses by another figure, and by another meeting', () => {
    const quantities = (value: number): Given => ({
      claim: { quantities: [{ span: [0, 1], value, unit: 'crane', op: '=' }] },
    });
    expect(told(0.9, quantities(40), quantities(40)) - told(0.9, quantities(40), quantities(90))).toBeCloseTo(
      1.4 + 0.75,
      4,
    );
    const meeting = (...actors: string[]): Given => ({ actors: new Set(actors), claim: { type: 'CONSULT' } });
    expect(
      told(0.9, meeting('n', 'e'), meeting('n', 'e')) - told(0.9, meeting('n', 'e'), meeting('n', 's')),
    ).toBeCloseTo(1.1, 4);
  });

  it('lacks what bears it out, where only a theme is common', () => {
    const bare = told(0.9);
    const act: Given = { predicates: ['ship'], likeness: new Map([['ship', 1]]) };
    const goods: Given = { goods: new Set(['engine']) };
    const pairs: Given = { pairs: ['>n>e'] };
    for (const common of [act, goods, pairs]) expect(told(0.9, common, common) - bare).toBeCloseTo(0.75, 4);
    expect(told(0.9, act, goods)).toBeCloseTo(bare, 4);
  });
});

describe('what the claims that reports are about gain by', () => {
  const heads = (cosine: number, one: Given = {}, other: Given = {}): ClaimProfile[] => [
    claim('a', 0, { meaning: at(1), holder: bareAttribution('x'), ...one }),
    claim('a', 5, { meaning: SIDE, about: new Set() }),
    claim('b', 0, { meaning: at(cosine), holder: bareAttribution('x'), ...other }),
    claim('b', 5, { meaning: SIDE, about: new Set() }),
  ];
  const main = (...given: Parameters<typeof heads>): number => aligned(heads(...given), FAR_BELOW)(0, 2);
  it('likeness, and what it is more than that of others', () =>
    expect(main(0.9) - main(0.5)).toBeCloseTo((0.44 + 3.9) * 0.4, 4));
  it('words of theirs, not what else speaks for them', () => {
    const of = (score: number): number => aligned(heads(0.9), score)(0, 2);
    expect(of(-10)).toBeCloseTo(of(-20), 6);
    const words: Given = { likeness: new Map([['ship', 1]]) };
    expect(main(0.9, words, words) - main(0.9)).toBeCloseTo(0.195 * 5.5, 4);
  });
  it('lose little by another figure', () => {
    const quantities = (value: number): Given => ({
      claim: { quantities: [{ span: [0, 1], value, unit: 'crane', op: '=' }] },
    });
    expect(main(0.9, quantities(40), quantities(40)) - main(0.9, quantities(40), quantities(90))).toBeCloseTo(0.5, 4);
  });
});

describe('what a report is about', () => {
  /** Three reports of two claims; is the pair of their first ones, or that of their second, held for what all are about? */
  const chosen = (first: Given, second: Given): 'first' | 'second' | 'neither' => {
    const profiles = ['a', 'b', 'c'].flatMap((id) => [
      claim(id, 0, { meaning: at(0.9), ...first }),
      claim(id, 1, { meaning: SIDE, ...second }),
    ]);
    const score = aligned(profiles, FAR_BELOW);
    const [one, other] = [score(0, 2), score(1, 3)];
    return Math.abs(one - other) < 0.2 ? 'neither' : one > other ? 'first' : 'second';
  };
  const SAID: Given = { holder: bareAttribution('vale') };
  it('is for what somebody is named', () => {
    expect(chosen(SAID, {})).not.toBe(chosen({}, SAID));
  });
  it('is no headline', () => {
    expect(chosen({ headline: true }, {})).not.toBe(chosen({}, { headline: true }));
  });
});
