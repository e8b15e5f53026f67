/**
 * Linear-chain conditional random field over hashed features (Lafferty, McCallum, Pereira, ICML 2001):
 * scores, best path and posteriors. What the features are is the business of the room that uses it.
 *
 * Features of a run of positions are given flat: `ids` holds buckets below `crf.buckets`, and those of
 * position `i` stand at `starts[i] … starts[i + 1]`. Scores and posteriors are `positions × labels`,
 * row-major.
 */
import { KERNEL_FEATURES, KERNEL_POSITIONS, KERNEL_ROW, type Address, type LinearKernel } from './linear-kernel.ts';
import type { ModelFile } from './model-file.ts';

/** A trained field. Only buckets that have weights are stored: a bit each says which. */
export interface Crf {
  readonly labels: readonly string[];
  /** number of buckets, a power of two: features are hashed with the mask `buckets - 1` */
  readonly buckets: number;
  /**
   * 2 per 32 buckets, side by side for the sake of the cache: a bit for each that has a row, number of rows before them
   */
  readonly index: Uint32Array;
  /** rows × labels, in units of `scale` */
  readonly weights: Int8Array | Int16Array;
  readonly scale: number;
  /** from × to; -Infinity where the step is forbidden */
  readonly transitions: Float32Array;
  /** score of a label at the first position; -Infinity where forbidden */
  readonly start: Float32Array;
  /** where index and weights stand in a kernel's memory, if one sums them up */
  readonly placed?: PlacedField;
}

interface PlacedField {
  readonly kernel: LinearKernel;
  readonly index: Address;
  readonly weights: Address;
}

/** Features of a run of positions, growing; `starts` has one more entry than there are finished positions. */
export interface FeatureList {
  ids: Int32Array;
  starts: Int32Array;
  size: number;
  positions: number;
}

/** An empty list, to be reused from run to run. */
export function featureList(): FeatureList {
  return { ids: new Int32Array(4096), starts: new Int32Array(256), size: 0, positions: 0 };
}

/** Forget all positions, keep the memory. */
export function clearFeatures(list: FeatureList): void {
  list.size = 0;
  list.positions = 0;
}

/** Add a bucket to the position that is being written. */
export function addFeature(list: FeatureList, id: number): void {
  if (list.size === list.ids.length) {
    const grown = new Int32Array(list.ids.length * 2);
    grown.set(list.ids);
    list.ids = grown;
  }
  list.ids[list.size++] = id;
}

/** Close the position that is being written. */
export function endPosition(list: FeatureList): void {
  if (list.positions + 2 > list.starts.length) {
    const grown = new Int32Array(list.starts.length * 2);
    grown.set(list.starts);
    list.starts = grown;
  }
  list.starts[++list.positions] = list.size;
}

function popcount(n: number): number {
  let x = n - ((n >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Read a field that `packCrf` (training/crf.ts) wrote into a model file under a name; its scores by a kernel if given. */
export function readCrf(file: ModelFile, name: string, kernel?: LinearKernel): Crf {
  const meta = file.meta[name] as { labels: string[]; buckets: number; scale: number } | undefined;
  const array = (part: string): ModelFile['arrays'][string] => {
    const found = file.arrays[`${name}.${part}`];
    if (!found) throw new Error(`the model file has no array "${name}.${part}"`);
    return found;
  };
  if (!meta) throw new Error(`the model file has no field "${name}"`);
  const present = array('present') as Uint32Array;
  const index = new Uint32Array(present.length * 2);
  for (let i = 0, rows = 0; i < present.length; i++) {
    index[2 * i] = present[i]!;
    index[2 * i + 1] = rows;
    rows += popcount(present[i]!);
  }
  const weights = array('weights') as Int8Array | Int16Array;
  const isPlaced = kernel && weights instanceof Int8Array && meta.labels.length <= KERNEL_ROW;
  return {
    labels: meta.labels,
    buckets: meta.buckets,
    scale: meta.scale,
    index,
    weights,
    transitions: array('transitions') as Float32Array,
    start: array('start') as Float32Array,
    ...(isPlaced ? { placed: { kernel, index: kernel.place(index), weights: kernel.place(weights) } } : {}),
  };
}

/** Scores of positions `[from, to)` of the features, written from the beginning of `out`. */
export function scorePositions(
  crf: Crf,
  ids: Int32Array,
  starts: Int32Array,
  from: number,
  to: number,
  out: Float32Array,
): void {
  if (crf.placed) scoreByKernel(crf, crf.placed, ids, starts, from, to, out);
  else scorePlainly(crf, ids, starts, from, to, out);
}

/** The same by a kernel, as many positions at a time as it takes; one of more features than that plainly. */
function scoreByKernel(
  crf: Crf,
  { kernel, index, weights }: PlacedField,
  ids: Int32Array,
  starts: Int32Array,
  from: number,
  to: number,
  out: Float32Array,
): void {
  const { scale } = crf;
  const labels = crf.labels.length;
  for (let first = from, end = from; first < to; first = end) {
    const base = starts[first]!;
    while (end < to && end - first < KERNEL_POSITIONS && starts[end + 1]! - base <= KERNEL_FEATURES) end++;
    const o = (first - from) * labels;
    if (end === first) {
      scorePlainly(crf, ids, starts, first, ++end, out.subarray(o));
      continue;
    }
    copy(ids, base, starts[end]!, kernel.ids);
    for (let i = first; i <= end; i++) kernel.starts[i - first] = starts[i]! - base;
    kernel.field(end - first, index, weights, labels);
    for (let i = 0; i < end - first; i++)
      for (let l = 0; l < labels; l++) out[o + i * labels + l] = kernel.out[i * KERNEL_ROW + l]! * scale;
  }
}

/** So many numbers are copied one by one as fast as all at once. */
const FEW = 100;

function copy(from: Int32Array, start: number, end: number, to: Int32Array): void {
  if (end - start > FEW) to.set(from.subarray(start, end));
  else for (let i = start; i < end; i++) to[i - start] = from[i]!;
}

function scorePlainly(
  { index, weights, scale, labels: { length: labels } }: Crf,
  ids: Int32Array,
  starts: Int32Array,
  from: number,
  to: number,
  out: Float32Array,
): void {
  const sums = new Int32Array(labels);
  for (let i = from, o = 0; i < to; i++, o += labels) {
    const end = starts[i + 1]!;
    for (let f = starts[i]!; f < end; f++) {
      const id = ids[f]!;
      const at = (id >>> 5) << 1;
      const word = index[at]!;
      const bit = id & 31;
      if (((word >>> bit) & 1) === 0) continue;
      const row = (index[at + 1]! + popcount(word & ((1 << bit) - 1))) * labels;
      for (let l = 0; l < labels; l++) sums[l]! += weights[row + l]!;
    }
    for (let l = 0; l < labels; l++) {
      out[o + l] = sums[l]! * scale;
      sums[l] = 0;
    }
  }
}

/** Forward and backward sums of one run, each position scaled to one; `positions × labels`. */
export interface Lattice {
  alpha: Float64Array;
  beta: Float64Array;
  emit: Float64Array;
  scale: Float64Array;
}

/** Room for runs of up to `n` positions. */
export function lattice(n: number, labels: number): Lattice {
  return {
    alpha: new Float64Array(n * labels),
    beta: new Float64Array(n * labels),
    emit: new Float64Array(n * labels),
    scale: new Float64Array(n),
  };
}

/**
 * Fill the lattice. `step` and `first` are the exponentials of the transition and start scores. The
 * posterior of label `l` at `i` is then `alpha[i, l] * beta[i, l]`. Returns the logarithm of the sum over all paths.
 */
export function forwardBackward(
  labels: number,
  n: number,
  scores: Float32Array,
  step: Float64Array,
  first: Float64Array,
  into: Lattice,
): number {
  const { alpha, beta, emit, scale } = into;
  let logZ = 0;
  for (let i = 0; i < n; i++) {
    const o = i * labels;
    let top = -Infinity;
    for (let l = 0; l < labels; l++) if (scores[o + l]! > top) top = scores[o + l]!;
    let sum = 0;
    for (let l = 0; l < labels; l++) {
      const e = Math.exp(scores[o + l]! - top);
      emit[o + l] = e;
      let a = 0;
      if (i === 0) a = first[l]!;
      else for (let k = 0; k < labels; k++) a += alpha[o - labels + k]! * step[k * labels + l]!;
      a *= e;
      alpha[o + l] = a;
      sum += a;
    }
    // A label that every step into it forbids can hold all the mass: a tiny sum keeps the division finite.
    const c = sum > 1e-300 ? sum : 1e-300;
    scale[i] = c;
    for (let l = 0; l < labels; l++) alpha[o + l]! /= c;
    logZ += Math.log(c) + top;
  }
  if (n > 0) beta.fill(1, (n - 1) * labels, n * labels);
  for (let i = n - 2; i >= 0; i--) {
    const o = i * labels;
    const c = scale[i + 1]!;
    for (let k = 0; k < labels; k++) {
      let b = 0;
      for (let l = 0; l < labels; l++) b += step[k * labels + l]! * emit[o + labels + l]! * beta[o + labels + l]!;
      beta[o + k] = b / c;
    }
  }
  return logZ;
}

/** Room for the lattices of one call after another, and exponentials of steps met before. */
let room: Lattice = lattice(0, 0);
const EXPONENTIALS = new WeakMap<Float32Array, Float64Array>();

function exponentials(scores: Float32Array): Float64Array {
  let known = EXPONENTIALS.get(scores);
  if (!known) EXPONENTIALS.set(scores, (known = Float64Array.from(scores, Math.exp)));
  return known;
}

/**
 * Posterior probability of each label at each of `n` positions into `out`. Returns the logarithm of the sum over all
 * paths.
 */
export function posteriors(crf: Crf, scores: Float32Array, n: number, out: Float32Array): number {
  const labels = crf.labels.length;
  if (room.alpha.length < n * labels || room.scale.length < n) room = lattice(2 * n, labels);
  const { transitions, start } = crf;
  const logZ = forwardBackward(labels, n, scores, exponentials(transitions), exponentials(start), room);
  for (let i = 0; i < n * labels; i++) out[i] = room.alpha[i]! * room.beta[i]!;
  return logZ;
}
