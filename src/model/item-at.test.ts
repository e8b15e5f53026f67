import { expect, it } from 'vitest';
import { itemAt, valueAt } from './item-at.ts';

it('gives the item at a place', () => {
  expect(itemAt(['a', 'b'], 1)).toBe('b');
  expect(itemAt(Float32Array.of(0, 2), 0)).toBe(0);
});

it.each([-1, 2, 0.5, NaN])('says that nothing is at %s', (i) => {
  expect(() => itemAt(['a', 'b'], i)).toThrow(`there is no item ${i} among 2`);
});

it('gives what a map holds, and says what it does not', () => {
  const map = new Map([['a', 1]]);
  expect(valueAt(map, 'a')).toBe(1);
  expect(() => valueAt(map, 'b')).toThrow('there is nothing for b among 1');
});
