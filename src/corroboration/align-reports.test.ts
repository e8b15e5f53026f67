import { describe, expect, it } from 'vitest';
import { alignReports } from './align-reports.ts';
import { profilesOf, type ClaimProfile } from './claim-profile.ts';
import { ENTITIES, report, type Line } from './story.fixture.ts';

const SHIPS: Line = { text: 'Estmark ships engines.', claim: { type: 'AID', actor: ['estmark'] } };
const [BASE] = profilesOf(report('a', {}, [SHIPS]), ENTITIES) as [ClaimProfile];
const rare = (): number => 1;

/** A claim of a report, in its n-th sentence of ten; words of its own, so that nothing but `about` is common. */
function claim(id: string, place: number, more: Partial<ClaimProfile> & { type?: string } = {}): ClaimProfile {
  const { type = 'AID', ...rest } = more;
  const sentences = Array.from({ length: 10 }, (_, s): [number, number] => [10 * s, 10 * s + 9]);
  const article = { ...BASE.article, id, sentences };
  const own = { ...BASE.claim, type, evidence: [sentences[place]] } as ClaimProfile['claim'];
  const nothing = { predicates: [`${id}${place}`], likeness: new Map([[`${id}${place}`, 1]]), pairs: [] };
  return { ...BASE, ...nothing, article, claim: own, about: new Set(['engine']), ...rest };
}

const at = (cosine: number): Float32Array => Float32Array.of(cosine, Math.sqrt(1 - cosine * cosine));

/** Scores of pairs of claims after the reports have been held against one another; all pairs have 0 unless given. */
function aligned(
  profiles: readonly ClaimProfile[],
  given: Readonly<Record<string, number>> = {},
): (pair: string) => number | undefined {
  const scores = profiles.map(() => new Map<number, number>());
  profiles.forEach((_, i) => {
    profiles.forEach((_b, j) => {
      if (i !== j) scores[i]!.set(j, given[`${Math.min(i, j)}-${Math.max(i, j)}`] ?? 0);
    });
  });
  alignReports(profiles, scores, rare);
  profiles.forEach((_, i) => profiles.forEach((_b, j) => expect(scores[i]!.get(j)).toBe(scores[j]!.get(i))));
  return (pair) => {
    const [i, j] = pair.split('-').map(Number) as [number, number];
    return scores[i]!.get(j);
  };
}

describe('two reports without meanings', () => {
  it('tell one thing at their heads, where each is the other’s nearest', () => {
    const told = aligned([claim('a', 0), claim('b', 0)])('0-1')!;
    expect(told).toBeGreaterThan(3);
    expect(told).toBeLessThan(6);
  });

  it('tell it less surely one sentence further down, each', () => {
    const profiles = [claim('a', 0), claim('a', 1), claim('b', 0), claim('b', 1)];
    const told = aligned(profiles, { '0-3': -1, '1-2': -1 });
    expect(told('0-2')).toBeGreaterThan(3);
    expect(told('1-3')! / told('0-2')!).toBeCloseTo(0.8 * 0.8);
    expect(told('0-3')).toBe(-1);
  });

  it('lead from a claim to the nearest of the other report alone', () => {
    const told = aligned([claim('a', 0), claim('b', 0), claim('b', 1)], { '0-2': 0.5 });
    expect(told('0-1')).toBeGreaterThan(3);
    expect(told('0-2')).toBe(0.5);
    const turned = aligned([claim('a', 0), claim('b', 0), claim('b', 1)], { '0-2': 1.5 });
    expect(turned('0-1')).toBe(0);
    expect(turned('0-2')).toBeGreaterThan(3);
  });

  it('are thought of a theme in common where it stands far down in both, and nothing else is common', () => {
    const far = [claim('a', 0, { about: new Set(['x']) }), claim('a', 9), claim('b', 0), claim('b', 9)];
    const told = aligned(far, { '1-3': 1 });
    expect(told('1-3')).toBeLessThan(1);
    expect(told('1-3')).toBeGreaterThan(0);
    const act = { predicates: ['ship'], likeness: new Map([['ship', 1]]) };
    const borne = [far[0]!, claim('a', 9, act), far[2]!, claim('b', 9, act)];
    expect(aligned(borne, { '1-3': 1 })('1-3')).toBe(1);
    const goods = { goods: new Set(['engine']) };
    const listed = [far[0]!, claim('a', 9, goods), far[2]!, claim('b', 9, goods)];
    expect(aligned(listed, { '1-3': 1 })('1-3')).toBe(1);
  });

  it('leave alone claims of one report, those kept apart, and a charge beside its refusal', () => {
    const two = [claim('a', 0), claim('a', 1)];
    expect(aligned(two)('0-1')).toBe(0);
    expect(aligned([claim('a', 0), claim('b', 0)], { '0-1': -Infinity })('0-1')).toBe(-Infinity);
    expect(aligned([claim('a', 0, { type: 'REQUEST' }), claim('b', 0, { type: 'REJECT' })])('0-1')).toBe(0);
    expect(aligned([claim('a', 0, { type: 'AID' }), claim('b', 0, { type: 'ASSAULT' })])('0-1')).toBe(0);
    expect(aligned([claim('a', 0, { type: 'REJECT' }), claim('b', 0, { type: 'REJECT' })])('0-1')).toBeGreaterThan(3);
  });

  it('join a charge and the deed of whom it names', () => {
    const charge = claim('a', 0, { type: 'ACCUSE', actors: new Set(['norland']), recipients: new Set(['estmark']) });
    const deed = claim('b', 0, { type: 'ASSAULT', actors: new Set(['estmark']), recipients: new Set() });
    expect(aligned([charge, deed])('0-1')).toBeGreaterThan(3);
    expect(aligned([{ ...charge, recipients: new Set(['sudria']) }, deed])('0-1')).toBe(0);
  });
});

describe('two reports by what they say', () => {
  const pair = (cosine: number, more: Partial<ClaimProfile> = {}): ClaimProfile[] => [
    claim('a', 0, { meaning: at(1) }),
    claim('b', 0, { meaning: at(cosine), ...more }),
  ];

  it('the more alike the surer', () => {
    const told = [0.2, 0.5, 0.9].map((cosine) => aligned(pair(cosine), { '0-1': -3 })('0-1')!);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told[2]! - told[1]!).toBeCloseTo((told[1]! - told[0]!) * (4 / 3));
  });

  it('count words up to a bound, and never make less of them', () => {
    // claims below the heads, which are no more alike than others
    const below = { meaning: Float32Array.of(0.1, -0.99) };
    const details = [...pair(0.9), claim('a', 5, { meaning: Float32Array.of(0, 1) }), claim('b', 5, below)];
    const of = (score: number): number => aligned(details, { '2-3': score })('2-3')!;
    expect(of(-2)).toBeGreaterThan(of(-6));
    expect(of(50)).toBeGreaterThan(49);
    expect(of(7) - of(6)).toBe(1);
  });

  it('gain nothing by a figure that is another', () => {
    const quantity = (value: number) => [{ span: [0, 1], value, unit: 'engine', op: '=' }];
    const withFigure = (one: ClaimProfile, value: number): ClaimProfile =>
      ({ ...one, claim: { ...one.claim, quantities: quantity(value) } }) as unknown as ClaimProfile;
    const [a, b] = pair(0.6) as [ClaimProfile, ClaimProfile];
    const same = aligned([withFigure(a, 40), withFigure(b, 40)], { '0-1': -5 })('0-1')!;
    const other = aligned([withFigure(a, 40), withFigure(b, 90)], { '0-1': -5 })('0-1')!;
    // it costs little where both reports tell it first: what they are about may be told with another figure
    expect(same - other).toBeGreaterThan(0.3);
    expect(same - other).toBeLessThan(1);
  });

  it('gain by what no other claim of either report comes near to', () => {
    const apart = new Set<string>();
    const told = (there: number, here: number): number =>
      aligned(
        [
          claim('a', 0, { meaning: at(1) }),
          claim('b', 0, { meaning: at(0.8) }),
          claim('b', 5, { meaning: at(there), about: apart }),
          claim('a', 5, { meaning: Float32Array.of(0, here), about: apart }),
        ],
        { '0-1': -6 },
      )('0-1')!;
    expect(told(0.1, 0.2)).toBeGreaterThan(told(0.5, 0.2));
    expect(told(0.5, 0.2)).toBeGreaterThan(told(0.79, 0.2));
    expect(told(0.79, 0.2)).toBeGreaterThan(told(0.83, 0.2)); // no longer the nearest
    expect(told(0.1, 0.2)).toBeGreaterThan(told(0.1, 0.9));
  });

  it('that are what all reports are about are one sooner than details of them', () => {
    const head = { meaning: at(0.9), holder: {} as ClaimProfile['holder'] };
    const detail = { meaning: Float32Array.of(-0.3, 0.95), about: new Set<string>() };
    const profiles = ['a', 'b', 'c'].flatMap((id) => [claim(id, 0, head), claim(id, 1, detail)]);
    const given = Object.fromEntries(
      profiles.flatMap((_, i) => profiles.map((_b, j): [string, number] => [`${i}-${j}`, -6])),
    );
    const told = aligned(profiles, given);
    expect(told('0-2')! - told('1-3')!).toBeGreaterThan(1);
    // a headline is too short to be what all are about
    const headline = profiles.map((one, i) =>
      i % 2 === 0
        ? one
        : {
            ...one,
            holder: BASE.holder,
            claim: { ...one.claim, structure: { ...one.claim.structure!, headline: true } },
          },
    );
    expect(aligned(headline, given)('0-2')).toBeCloseTo(told('0-2')!);
  });

  it('are two at their heads, too, where others come as near', () => {
    const own = claim('b', 1, { meaning: at(0.5) });
    const told = (cosine: number): number =>
      aligned([...pair(0.5), { ...own, meaning: at(cosine) }, claim('a', 5, { meaning: Float32Array.of(0, -1) })], {
        '0-1': -6,
      })('0-1')!;
    expect(told(0.1)).toBeGreaterThan(0.5);
    expect(told(0.5) - told(0.1)).toBeCloseTo(-3.9 * 0.4);
  });

  it('are not sought what all are about in where there are many', () => {
    const reports = (n: number): number => {
      const profiles = Array.from({ length: n }, (_, k) => claim(`r${k}`, 0, { meaning: at(0.9) }));
      const given = Object.fromEntries(
        profiles.flatMap((_, i) => profiles.map((_b, j): [string, number] => [`${i}-${j}`, -6])),
      );
      return aligned(profiles, given)('0-1')!;
    };
    expect(reports(3)).toBeCloseTo(reports(12));
    expect(reports(12) - reports(13)).toBeGreaterThan(0.1);
  });
});
