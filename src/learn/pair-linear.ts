import type { Address, LinearKernel } from './linear-kernel.ts';
import type { ModelArray, ModelFile } from './model-file.ts';
import { WEIGHT_VALUES } from './weight-code.ts';

/**
 * A linear classifier of three classes over hashed features: how much a feature speaks for class 1 and for class 2
 * against class 0, as codes (`weight-code.ts`), two per bucket. A bucket's pair lies together: one read of memory per
 * feature.
 */
export interface PairLinear {
  readonly mask: number;
  readonly codes: Int8Array;
  /** where they stand in a kernel's memory, if one sums them up */
  readonly placed?: { readonly kernel: LinearKernel; readonly codes: Address };
}

/** Scores of classes 1 and 2 (that of class 0 is 0). @param features  buckets, the first `count` of them */
export function pairScores(
  { codes, placed }: PairLinear,
  features: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  scores[0] = 0;
  if (placed) {
    placed.kernel.pairs(count, placed.codes);
    scores[1] = placed.kernel.out[0]!;
    scores[2] = placed.kernel.out[1]!;
    return;
  }
  const values = WEIGHT_VALUES;
  let first = 0;
  let second = 0;
  for (let f = 0; f < count; f++) {
    const at = features[f]! << 1;
    first += values[codes[at]! & 0xff]!;
    second += values[codes[at + 1]! & 0xff]!;
  }
  scores[1] = first;
  scores[2] = second;
}

/** The arrays of a classifier in a model file: a bit per bucket that has weights, and the pairs of those. */
export function pairArrays(name: string, { mask, codes }: PairLinear): Record<string, ModelArray> {
  const present = new Uint8Array((mask + 8) >> 3);
  const pairs: number[] = [];
  for (let b = 0; b <= mask; b++) {
    if (codes[2 * b] === 0 && codes[2 * b + 1] === 0) continue;
    present[b >> 3] = present[b >> 3]! | (1 << (b & 7));
    pairs.push(codes[2 * b]!, codes[2 * b + 1]!);
  }
  return { [`${name}.present`]: present, [`${name}.pairs`]: Int8Array.from(pairs) };
}

/** Read what `pairArrays` made, for a kernel if given. Throws if the file has no such classifier. */
export function readPairs(file: ModelFile, name: string, kernel?: LinearKernel): PairLinear {
  const present = file.arrays[`${name}.present`];
  const pairs = file.arrays[`${name}.pairs`];
  if (!(present instanceof Uint8Array) || !(pairs instanceof Int8Array))
    throw new Error(`the model file has no classifier "${name}"`);
  const room = kernel?.take(present.length * 16) ?? new Uint8Array(present.length * 16);
  const codes = new Int8Array(room.buffer, room.byteOffset, room.length);
  let next = 0;
  for (let i = 0; i < present.length; i++) {
    for (let bits = present[i]!, b = i * 8; bits !== 0; bits >>= 1, b++) {
      if ((bits & 1) === 0) continue;
      codes[2 * b] = pairs[next++]!;
      codes[2 * b + 1] = pairs[next++]!;
    }
  }
  if (next !== pairs.length)
    throw new RangeError(`classifier "${name}" has ${pairs.length} weights where ${next} are marked`);
  const model = { mask: present.length * 8 - 1, codes };
  return kernel ? { ...model, placed: { kernel, codes: kernel.place(codes) } } : model;
}
