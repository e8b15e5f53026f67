import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanLinkage, type Link } from './mean-linkage.ts';

/** Mean likeness of two groups by the items that they are known by. */
function meanOf(
  x: number,
  y: number,
  groupOf: ArrayLike<number>,
  sizes: readonly number[],
  links: readonly Link[],
): number {
  const size = (group: number): number => sizes.reduce((n, one, i) => (groupOf[i] === group ? n + one : n), 0);
  const between = links.filter(({ a, b }) => {
    const ends = [groupOf[a], groupOf[b]];
    return ends.includes(x) && ends.includes(y);
  });
  return between.reduce((sum, link) => sum + link.sum, 0) / (size(x) * size(y));
}

const partsOf = (groupOf: ArrayLike<number>): string[] => {
  const parts = new Map<number, number[]>();
  Array.from(groupOf).forEach((group, i) => parts.set(group, [...(parts.get(group) ?? []), i]));
  return [...parts.values()].map(String).toSorted();
};

describe('meanLinkage', () => {
  it.each([
    ['nothing is alike', [1, 1, 1], [], ['0', '1', '2']],
    ['two are', [1, 1, 1], [{ a: 0, b: 2, sum: 0.5 }], ['0,2', '1']],
    ['too little', [1, 1], [{ a: 0, b: 1, sum: 0.05 }], ['0', '1']],
    ['what is said in two links adds up', [1, 1], [0, 1].map(() => ({ a: 1, b: 0, sum: 0.06 })), ['0,1']],
    ['an item is not its own neighbour', [1, 1], [{ a: 0, b: 0, sum: 9 }], ['0', '1']],
    ['of large items the mean counts', [10, 10], [{ a: 0, b: 1, sum: 5 }], ['0', '1']],
    [
      'a chain does not hold where its ends are strangers',
      [1, 1, 1, 1],
      [0, 1, 2].map((a) => ({ a, b: a + 1, sum: 0.15 })),
      ['0,1', '2,3'],
    ],
  ])('%s', (_, sizes, links, parts) => expect(partsOf(meanLinkage(sizes, links, 0.1))).toEqual(parts));

  const SIZES = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 10, maxLength: 10 });
  const LINKS = fc.array(
    fc.record({ a: fc.nat(9), b: fc.nat(9), sum: fc.integer({ min: 1, max: 4 }).map((n) => n / 4) }),
    { maxLength: 40 },
  );
  const LEAST = 0.2;

  it('leaves no two groups that are near enough, and ends where all are equally near', () =>
    fc.assert(
      fc.property(SIZES, LINKS, (sizes, links) => {
        const groupOf = meanLinkage(sizes, links, LEAST),
          groups = [...new Set(groupOf)];
        const means = groups.flatMap((x, i) => groups.slice(i + 1).map((y) => meanOf(x, y, groupOf, sizes, links)));
        expect(Math.max(0, ...means)).toBeLessThan(LEAST * (1 + 1e-9));
      }),
    ));

  it('does not ask in what order links come, or which end is named first', () =>
    fc.assert(
      fc.property(SIZES, LINKS, (sizes, links) => {
        const turned = links.map(({ a, b, sum }) => ({ a: b, b: a, sum })).toReversed();
        expect(partsOf(meanLinkage(sizes, turned, LEAST))).toEqual(partsOf(meanLinkage(sizes, links, LEAST)));
      }),
    ));
});
