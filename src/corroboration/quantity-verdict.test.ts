import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity, QuantityOp } from '../model/index.ts';
import { quantityVerdict } from './quantity-verdict.ts';

const figure = (value: number, op: QuantityOp = '=', unit: string | null = 'percent'): Quantity => ({
  span: [0, 1],
  value,
  unit,
  op,
});
const anyFigure = fc
  .record({
    value: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    op: fc.constantFrom<QuantityOp>('=', '~', '>', '<', '>=', '<='),
  })
  .map(({ value, op }) => figure(value, op));

describe('quantityVerdict', () => {
  it.each([
    [figure(70), figure(70), 'equal'],
    [figure(70, '<'), figure(70, '>'), 'drifted'],
    [figure(70, '~'), figure(65, '>'), 'consistent'],
    [figure(70, '<'), figure(65, '>'), 'consistent'],
    [figure(284), figure(284.46), 'equal'],
    [figure(1.2e6, '~'), figure(1.3e6), 'drifted'],
    [figure(1.2e6, '~'), figure(1.24e6), 'consistent'],
    [figure(4500, '~'), figure(4700), 'consistent'],
    [figure(2000, '~'), figure(2190), 'consistent'],
    [figure(620, '~'), figure(660), 'consistent'],
    [figure(900e6, '=', 'USD'), figure(950e6, '=', 'USD'), 'drifted'],
    [figure(80, '=', 'person'), figure(30, '=', 'person'), 'contradicted'],
    [figure(80, '=', 'person'), figure(80, '=', 'house'), 'apart'],
    // "about" reaches a tenth; from a thousand on, half of the place that it is told to
    [figure(50, '~'), figure(55), 'consistent'],
    [figure(50, '~'), figure(56), 'drifted'],
    [figure(999, '~'), figure(1050), 'consistent'],
    [figure(1000, '~'), figure(1099), 'consistent'],
    [figure(1250, '~'), figure(1270), 'consistent'],
    [figure(1250, '~'), figure(1280), 'drifted'],
    [figure(1230, '~'), figure(1236), 'drifted'],
    // a quarter of the larger is near
    [figure(75), figure(100), 'drifted'],
    [figure(74), figure(100), 'contradicted'],
    // rounded forms are a fiftieth apart at most, and what is as exact is no rounded form
    [figure(50), figure(50.9), 'equal'],
    [figure(100), figure(101.5), 'equal'],
    [figure(100), figure(102.1), 'drifted'],
    [figure(101), figure(102), 'drifted'],
    [figure(1.2e6), figure(1_204_000), 'equal'],
    // two bounds of one value
    [figure(70, '<'), figure(70, '<'), 'equal'],
    [figure(70, '<'), figure(70, '='), 'consistent'],
    [figure(70, '>'), figure(70, '~'), 'consistent'],
    [figure(70, '>'), figure(70, '>='), 'consistent'],
    [figure(70, '<'), figure(70, '<='), 'consistent'],
  ])('%j %j %s', (a, b, verdict) => expect(quantityVerdict(a, b)).toBe(verdict));

  it('does not mind the order, and a figure agrees with itself', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        expect(quantityVerdict(a, b)).toBe(quantityVerdict(b, a));
        expect(quantityVerdict(a, a)).toBe('equal');
      }),
    );
  });
});
