import { expect, it } from 'vitest';
import { orderOf } from './order-of.ts';

it.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['Z', 'a', -1],
  ['10', '9', -1],
  [10, 9, 1],
  [-Infinity, 9, -1],
])('%s and %s: %d', (a, b, order) => expect(orderOf(a, b)).toBe(order));
