import { expect, it } from 'vitest';
import { groupBy } from './group-by.ts';

it('groups things in the order in which each kind first comes', () => {
  expect([...groupBy([1, 2, 3, 4, 5], (n) => n % 2)]).toEqual([
    [1, [1, 3, 5]],
    [0, [2, 4]],
  ]);
});
