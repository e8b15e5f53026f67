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
