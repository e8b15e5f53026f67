import { expect, it } from 'vitest';
import { itemAt } from './item-at.ts';

it('gives the item at a place', () => {
  expect(itemAt(['a', 'b'], 1)).toBe('b');
  expect(itemAt(Float32Array.of(0, 2), 0)).toBe(0);
});

it.each([-1, 2, 0.5, NaN])('says that nothing is at %s', (i) => {
  expect(() => itemAt(['a', 'b'], i)).toThrow(`there is no item ${i} among 2`);
});
