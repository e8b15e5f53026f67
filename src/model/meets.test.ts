import { expect, it } from 'vitest';
import { meets } from './meets.ts';

it.each([
  [['a', 'b'], ['b', 'c'], true],
  [['a'], ['b'], false],
  [[], ['b'], false],
  [['a'], [], false],
])('tells whether %j and %j have something in common', (a, b, expected) =>
  expect(meets(new Set<string>(a), new Set<string>(b))).toBe(expected),
);
