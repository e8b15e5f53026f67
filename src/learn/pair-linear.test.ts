import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packModel, unpackModel } from './model-file.ts';
import { pairArrays, pairScores, readPairs } from './pair-linear.ts';
import { encodeWeight, WEIGHT_VALUES } from './weight-code.ts';

describe('pairs of weights', () => {
  it('go through a model file', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 128, maxLength: 128 }), (list) => {
        const model = { mask: 63, codes: Int8Array.from(list, (code, i) => ((i >> 1) % 3 === 0 ? code : 0)) };
        expect(readPairs(unpackModel(packModel({ meta: {}, arrays: pairArrays('m', model) })), 'm')).toEqual(model);
      }),
    );
  });

  it('add up, class 0 standing at 0', () => {
    const codes = new Int8Array(16);
    codes.set([3, -5], 2);
    codes.set([10, 0], 6);
    const scores = new Float64Array(3);
    pairScores({ mask: 7, codes }, Int32Array.of(1, 3, 7, 1), 3, scores);
    expect([...scores]).toEqual([0, WEIGHT_VALUES[3]! + WEIGHT_VALUES[10]!, -WEIGHT_VALUES[5]!]);
  });

  it('are refused where bits and weights disagree', () => {
    const arrays = pairArrays('m', { mask: 7, codes: Int8Array.of(1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) });
    expect(() => readPairs({ meta: {}, arrays: { ...arrays, 'm.pairs': new Int8Array(6) } }, 'm')).toThrow(
      'has 6 weights where 2 are marked',
    );
    expect(() => readPairs({ meta: {}, arrays }, 'other')).toThrow('no classifier "other"');
  });
});

describe('codes of weights', () => {
  it('are within a fiftieth, or half a unit, of the weight, and keep its sign', () => {
    fc.assert(
      fc.property(fc.double({ min: -3000, max: 3000, noNaN: true }), (x) => {
        const value = WEIGHT_VALUES[encodeWeight(x) & 0xff]! / 16;
        expect(Math.abs(value - x)).toBeLessThanOrEqual(Math.max(0.53, Math.abs(x) * 0.03) + 1e-9);
      }),
    );
    expect([encodeWeight(0), encodeWeight(1), encodeWeight(-1), encodeWeight(1e9)]).toEqual([0, 1, -1, 127]);
  });
});
