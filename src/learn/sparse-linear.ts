import type { ModelArray, ModelFile } from './model-file.ts';

/**
 * A linear classifier over hashed features, with few weights per feature. Bucket b of a feature owns the entries
 * `offsets[b]` … `offsets[b + 1]`; an entry holds the weight in its high byte (signed) and the label in its low byte.
 */
export interface SparseLinear { readonly labels: number; readonly mask: number; readonly offsets: Uint32Array; readonly entries: Int16Array }

/**
 * Add the weights of the features to the scores of the labels.
 * @param features  buckets, the first `count` of them
 * @param scores    one per label
 */
export function addScores(offsets: Uint32Array, entries: Int16Array, features: Int32Array, count: number, scores: Int32Array): void {
  for (let f = 0; f < count; f++) {
    const bucket = features[f]!;
    const end = offsets[bucket + 1]!;
    for (let e = offsets[bucket]!; e < end; e++) {
      const entry = entries[e]!;
      scores[entry & 0xff] = scores[entry & 0xff]! + (entry >> 8);
    }
  }
}

/** The arrays of a classifier in a model file: the offsets as lengths of one byte each. */
export function sparseArrays(name: string, model: SparseLinear): Record<string, ModelArray> {
  const lengths = new Uint8Array(model.mask + 1);
  for (let b = 0; b <= model.mask; b++) lengths[b] = model.offsets[b + 1]! - model.offsets[b]!;
  return { [`${name}.lengths`]: lengths, [`${name}.entries`]: model.entries };
}

/** Read what `sparseArrays` made. Throws if the file has no such classifier. */
export function readSparse(file: ModelFile, name: string, labels: number): SparseLinear {
  const lengths = file.arrays[`${name}.lengths`];
  const entries = file.arrays[`${name}.entries`];
  if (!(lengths instanceof Uint8Array) || !(entries instanceof Int16Array)) throw new Error(`the model file has no classifier "${name}"`);
  const offsets = new Uint32Array(lengths.length + 1);
  let sum = 0;
  for (let b = 0; b < lengths.length; b++) {
    sum += lengths[b]!;
    offsets[b + 1] = sum;
  }
  if (sum !== entries.length) throw new RangeError(`classifier "${name}" has ${entries.length} weights for lengths that add up to ${sum}`);
  return { labels, mask: lengths.length - 1, offsets, entries };
}
