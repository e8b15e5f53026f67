import { expect, it } from 'vitest';
import { meets, shareOfSmaller } from './meets.ts';

it.each([
  [['a', 'b'], ['b', 'c'], true],
  [['a'], ['b'], false],
  [[], ['b'], false],
  [['a'], [], false],
])('tells whether %j and %j have something in common', (a, b, expected) =>
  expect(meets(new Set<string>(a), new Set<string>(b))).toBe(expected),
);

it.each([
  [['a', 'b'], ['b', 'c', 'd'], 0.5],
  [['a'], ['b', 'a'], 1],
  [['a'], ['b'], 0],
  [[], ['b'], 0],
  [[], [], 0],
])('tells how much of the smaller of %j and %j is common: %d', (a, b, share) => {
  expect(shareOfSmaller(new Set<string>(a), new Set<string>(b))).toBe(share);
  expect(shareOfSmaller(new Set<string>(b), new Set<string>(a))).toBe(share);
});
