import type { Address, LinearKernel } from './linear-kernel.ts';
import type { ModelArray, ModelFile } from './model-file.ts';
import { WEIGHT_VALUES } from './weight-code.ts';

/**
 * A linear classifier over hashed features, with few weights per feature. Bucket b of a feature owns the entries
 * `offsets[b]` … `offsets[b + 1]`; an entry holds the code of
 * the weight (`weight-code.ts`) in its high byte and the label in its low byte.
 */
export interface SparseLinear {
  readonly labels: number;
  readonly mask: number;
  readonly offsets: Uint32Array;
  readonly entries: Int16Array;
  /** where both stand in a kernel's memory, if one sums them up */
  readonly placed?: { readonly kernel: LinearKernel; readonly offsets: Address; readonly entries: Address };
}

/**
 * The label with the highest sum of weights, the first of equals, of those from `from` on.
 * @param features  those of its maker (`templates.ts`), the first `count` filled with buckets; overwritten
 * @param scores    room for a number for each label
 */
export function bestLabel(
  { placed, labels, offsets, entries }: SparseLinear,
  features: Int32Array,
  count: number,
  from: number,
  scores: Int32Array,
): number {
  if (placed) return placed.kernel.sparse(count, placed.offsets, placed.entries, labels, from);
  scores.fill(0);
  addScores(offsets, entries, features, count, scores);
  return highest(scores, from);
}

/** The place of the highest score from `from` on, the first of equals. */
export function highest(scores: Int32Array | Float32Array, from: number): number {
  let top = from;
  for (let label = from + 1; label < scores.length; label++) if (scores[label]! > scores[top]!) top = label;
  return top;
}

/**
 * Add the weights of the features to the scores of the labels.
 * @param features  buckets, the first `count` of them; overwritten
 * @param scores    one per label
 */
export function addScores(
  offsets: Uint32Array,
  entries: Int16Array,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  const values = WEIGHT_VALUES;
  const ends = ENDS;
  // Places first, then the first entry of each row, then the rest: memory reads that do not wait for one another.
  for (let f = 0; f < count; f++) {
    const bucket = features[f]!;
    features[f] = offsets[bucket]!;
    ends[f] = offsets[bucket + 1]!;
  }
  for (let f = 0; f < count; f++) {
    const start = features[f]!;
    if (start === ends[f]) continue;
    const entry = entries[start]!;
    scores[entry & 0xff] = scores[entry & 0xff]! + values[(entry >> 8) & 0xff]!;
  }
  for (let f = 0; f < count; f++) {
    const end = ends[f]!;
    for (let e = features[f]! + 1; e < end; e++) {
      const entry = entries[e]!;
      scores[entry & 0xff] = scores[entry & 0xff]! + values[(entry >> 8) & 0xff]!;
    }
  }
}

/** Room for the ends of the rows of one call; a call has at most 256 features. */
const ENDS: Uint32Array = new Uint32Array(256);

/** The arrays of a classifier in a model file: the offsets as lengths of one byte each. */
export function sparseArrays(name: string, model: SparseLinear): Record<string, ModelArray> {
  const lengths = new Uint8Array(model.mask + 1);
  for (let b = 0; b <= model.mask; b++) lengths[b] = model.offsets[b + 1]! - model.offsets[b]!;
  return { [`${name}.lengths`]: lengths, [`${name}.entries`]: model.entries };
}

/** Read what `sparseArrays` made, for a kernel if given. Throws if the file has no such classifier. */
export function readSparse(file: ModelFile, name: string, labels: number, kernel?: LinearKernel): SparseLinear {
  const lengths = file.arrays[`${name}.lengths`];
  const entries = file.arrays[`${name}.entries`];
  if (!(lengths instanceof Uint8Array) || !(entries instanceof Int16Array))
    throw new Error(`the model file has no classifier "${name}"`);
  const offsets = new Uint32Array(lengths.length + 1);
  let sum = 0;
  for (let b = 0; b < lengths.length; b++) {
    sum += lengths[b]!;
    offsets[b + 1] = sum;
  }
  if (sum !== entries.length)
    throw new RangeError(`classifier "${name}" has ${entries.length} weights for lengths that add up to ${sum}`);
  const model = { labels, mask: lengths.length - 1, offsets, entries };
  return kernel
    ? { ...model, placed: { kernel, offsets: kernel.place(offsets), entries: kernel.place(entries) } }
    : model;
}
