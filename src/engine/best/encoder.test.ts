import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileKernel } from '../../../tools/build-kernel.ts';
import { packModel, unpackModel } from '../../learn/model-file.ts';
import { packageRoot } from '../../package-root.ts';
import { encodePlain, multiplyPlain } from './encode-plain.ts';
import { HIDDEN, readEncoder, weightAt } from './encoder-model.ts';
import { startEncoder } from './encoder.ts';
import { quantiseMatrix } from './quantise.ts';
import { arraysOf, randomEncoder, randomMatrix, randomNumbers } from './random-model.fixture.ts';

const KERNEL = readFileSync(path.join(packageRoot(), 'models/encoder-kernel.wasm'));
const MODEL = randomEncoder(2, 50, 40, { small: randomMatrix(104, 24, 7), tags: randomMatrix(HIDDEN, 16, 8) });

const window = (length: number): { ids: number[]; shapes: number[] } => ({
  ids: Array.from({ length }, (_, i) => (i * 17 + length) % 50),
  shapes: Array.from({ length }, (_, i) => i % 7),
});

function largestDifference(a: Float32Array, b: Float32Array): number {
  return a.reduce((most, v, i) => Math.max(most, Math.abs(v - b[i]!)), 0);
}

describe('encoder-kernel.wasm', () => {
  it('is what the source compiles to', async () => {
    expect(Buffer.from(await compileKernel('encoder-kernel.wasm')).equals(KERNEL)).toBe(true);
  }, 60_000);
});

describe('startEncoder', () => {
  const encoder = startEncoder(MODEL, KERNEL);

  it.each([1, 2, 3, 4, 5, 8, 19, 40])('gives what the plain encoder gives, %i pieces', (length) => {
    const { ids, shapes } = window(length);
    const found = encoder.encode(ids, shapes);
    expect(encoder.fast).toBe(true);
    expect(found).toHaveLength(length * HIDDEN);
    expect(largestDifference(found, encodePlain(MODEL, ids, shapes))).toBeLessThan(5e-3);
  });

  it('forgets the window before', () => {
    const { ids, shapes } = window(7);
    const first = encoder.encode(ids, shapes);
    encoder.encode(window(40).ids, window(40).shapes);
    expect(encoder.encode(ids, shapes)).toEqual(first);
  });

  it('gives nothing for no pieces', () => {
    expect(encoder.encode([], [])).toHaveLength(0);
  });

  it('says how many pieces it can take', () => {
    expect(() => encoder.encode(window(41).ids, window(41).shapes)).toThrow(
      '41 pieces, but the encoder has 40 positions',
    );
  });

  it.each([
    ['tags', HIDDEN, 1],
    ['tags', HIDDEN, 203],
    ['small', 104, 9],
  ])('multiplies by the head %s', (name, inputs, rows) => {
    const values = randomNumbers(rows * inputs, 1, rows);
    const found = encoder.multiply(name, values);
    expect(largestDifference(found, multiplyPlain(values, MODEL.heads[name]!))).toBeLessThan(1e-4);
  });

  it('reads on in plain TypeScript where the kernel does not run', () => {
    const { ids, shapes } = window(3);
    const plain = startEncoder(MODEL, new Uint8Array(4));
    expect(plain.fast).toBe(false);
    expect(plain.encode(ids, shapes)).toEqual(encodePlain(MODEL, ids, shapes));
  });
});

describe('quantiseMatrix', () => {
  it('stays within half a step of every weight', () => {
    const weights = randomNumbers(HIDDEN * 16, 0.05, 9);
    const { scales, weights: small } = quantiseMatrix(weights, new Float32Array(16));
    for (let c = 0; c < 16; c++)
      for (let i = 0; i < HIDDEN; i++) {
        const error = Math.abs(small[weightAt(HIDDEN, i, c)]! * scales[c]! - weights[c * HIDDEN + i]!);
        expect(error).toBeLessThan(scales[c]! * 0.501);
      }
  });

  it('takes a column of nothing', () => {
    expect(quantiseMatrix(new Float32Array(64), new Float32Array(8)).weights.every((w) => w === 0)).toBe(true);
  });
});

describe('readEncoder', () => {
  const meta = {
    layers: 2,
    heads: Object.entries(MODEL.heads).map(([name, { inputs, columns }]) => ({ name, inputs, columns })),
  };

  it('reads what a file holds', () => {
    const read = startEncoder(readEncoder(unpackModel(packModel({ meta, arrays: arraysOf(MODEL) }))), KERNEL);
    const { ids, shapes } = window(9);
    expect(read.encode(ids, shapes)).toEqual(startEncoder(MODEL, KERNEL).encode(ids, shapes));
    expect(read.multiply('tags', randomNumbers(HIDDEN, 1, 3))).toHaveLength(16);
  });

  it('names what is missing', () => {
    const { ['1.up']: _, ...rest } = arraysOf(MODEL);
    expect(() => readEncoder({ meta, arrays: rest })).toThrow("the encoder's 1.up should be 589824 bytes, has none");
  });
});
