import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treeOf } from './tree.ts';

const tree = (heads: readonly number[]): ReturnType<typeof treeOf> =>
  treeOf({ count: heads.length, head: Int32Array.from(heads) });

describe('treeOf', () => {
  it('links dependents in text order and knows how far a subtree reaches', () => {
    const { first, next, left, right } = tree([1, -1, 1, 2]);
    expect([first[1], next[0], next[2], first[2]]).toEqual([0, 2, -1, 3]);
    expect([left[1], right[1], left[2], right[2]]).toEqual([0, 3, 2, 3]);
  });

  it('finishes one tree before the next', () => {
    const { order, reached } = tree([-1, 0, 0, -1, 3]);
    expect(Array.from(order.slice(0, reached))).toEqual([0, 1, 2, 3, 4]);
  });

  it('leaves a circle of heads out', () => {
    expect(tree([1, 0, -1]).reached).toBe(1);
  });

  it('gives every token after its head, and subtrees within those of their heads', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 30 }), (wild) => {
        const heads = wild.map((h, i) => (h >= i ? -1 : h));
        const { order, reached, left, right } = tree(heads);
        const place = new Map(Array.from(order.slice(0, reached)).map((token, at) => [token, at]));
        expect(reached).toBe(heads.length);
        for (const [i, h] of heads.entries()) {
          if (h < 0) continue;
          expect(place.get(h)!).toBeLessThan(place.get(i)!);
          expect(left[h]! <= left[i]! && right[i]! <= right[h]!).toBe(true);
        }
      }),
    );
  });
});
