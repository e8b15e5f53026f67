import { expect, it } from 'vitest';
import { disjointSets } from './disjoint-sets.ts';

it('joins through others, and calls a set by its smallest number in any order', () => {
  for (const order of [
    [
      [4, 2],
      [2, 1],
      [5, 3],
    ],
    [
      [5, 3],
      [1, 2],
      [2, 4],
    ],
  ]) {
    const sets = disjointSets(6);
    for (const [a, b] of order) sets.join(a!, b!);
    expect([0, 1, 2, 3, 4, 5].map((i) => sets.find(i))).toEqual([0, 1, 1, 3, 1, 3]);
  }
});
