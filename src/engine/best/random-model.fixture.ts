import type { ModelArray } from '../../learn/model-file.ts';
import { HIDDEN, INNER, type EncoderModel, type Matrix } from './encoder-model.ts';
import { quantiseMatrix, quantiseRows } from './quantise.ts';

/** Numbers like those of a normal distribution, the same for the same seed. */
export function randomNumbers(length: number, spread: number, seed: number): Float32Array {
  const values = new Float32Array(length);
  let state = seed >>> 0 || 1;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  for (let i = 0; i < length; i++) values[i] = (next() + next() + next() + next() - 2) * 1.73 * spread;
  return values;
}

/** A matrix of random weights. */
export function randomMatrix(inputs: number, columns: number, seed: number): Matrix {
  return quantiseMatrix(randomNumbers(inputs * columns, 0.05, seed), randomNumbers(columns, 0.05, seed + 1));
}

/** An encoder of random weights of a trained one's size. */
export function randomEncoder(
  layers: number,
  pieces: number,
  positions: number,
  heads: Readonly<Record<string, Matrix>> = {},
): EncoderModel {
  const norm = (seed: number): Float32Array =>
    randomNumbers(2 * HIDDEN, 0.1, seed).map((v, i) => (i < HIDDEN ? 1 + v : v));
  return {
    pieces: quantiseRows(randomNumbers(pieces * HIDDEN, 0.05, 1)),
    positions: quantiseRows(randomNumbers(positions * HIDDEN, 0.02, 2)),
    shapes: randomNumbers(7 * HIDDEN, 0.02, 3),
    norm: norm(4),
    layers: Array.from({ length: layers }, (_, i) => ({
      qkv: randomMatrix(HIDDEN, 3 * HIDDEN, 100 * i + 10),
      out: randomMatrix(HIDDEN, HIDDEN, 100 * i + 20),
      norm1: norm(100 * i + 30),
      up: randomMatrix(HIDDEN, INNER, 100 * i + 40),
      down: randomMatrix(INNER, HIDDEN, 100 * i + 50),
      norm2: norm(100 * i + 60),
    })),
    heads,
  };
}

/** A model's arrays under the names that a file has. */
export function arraysOf(model: EncoderModel): Record<string, ModelArray> {
  const arrays: Record<string, ModelArray> = { shapes: model.shapes, norm: model.norm };
  for (const name of ['pieces', 'positions'] as const) {
    arrays[name] = model[name].values;
    arrays[`${name}.scales`] = model[name].scales;
  }
  const put = (name: string, { weights, scales, bias }: EncoderModel['heads'][string]): void => {
    Object.assign(arrays, { [name]: weights, [`${name}.scales`]: scales, [`${name}.bias`]: bias });
  };
  for (const [i, layer] of model.layers.entries()) {
    for (const name of ['qkv', 'out', 'up', 'down'] as const) put(`${i}.${name}`, layer[name]);
    for (const name of ['norm1', 'norm2'] as const) arrays[`${i}.${name}`] = layer[name];
  }
  for (const [name, head] of Object.entries(model.heads)) put(name, head);
  return arrays;
}
