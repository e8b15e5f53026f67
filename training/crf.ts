/**
 * Training of the conditional random fields of src/learn/crf.ts: stochastic gradient with AdaGrad steps
 * (Duchi, Hazan, Singer, JMLR 2011) on the log-likelihood, optional dropout of features, L2, and the
 * average of the weights over the second half of the run. Seeded, one thread: the same data give the same model.
 */
import { forwardBackward, lattice, type FeatureList } from '../src/learn/crf.ts';
import type { ModelArray } from '../src/learn/model-file.ts';
import { seededRandom, shuffle } from './random.ts';

/** Labelled runs, flat: run `r` covers positions `runs[r] … runs[r + 1]`; features as in src/learn/crf.ts. */
export interface CrfData {
  ids: Int32Array;
  starts: Int32Array;
  labels: Uint8Array;
  runs: Int32Array;
  size: number;
  positions: number;
  count: number;
}

/** No runs yet. */
export function crfData(): CrfData {
  return {
    ids: new Int32Array(1 << 20),
    starts: new Int32Array(1 << 16),
    labels: new Uint8Array(1 << 16),
    runs: new Int32Array(1 << 12),
    size: 0,
    positions: 0,
    count: 0,
  };
}

function grow<T extends Int32Array | Uint8Array>(array: T, need: number): T {
  if (need <= array.length) return array;
  const grown = new (array.constructor as new (n: number) => T)(Math.max(need, array.length * 2));
  grown.set(array);
  return grown;
}

/** Add one run: the features of all positions of the list, and the label number of each. */
export function addRun(data: CrfData, features: FeatureList, labels: ArrayLike<number>): void {
  const n = features.positions;
  if (labels.length < n) throw new RangeError(`${n} positions, ${labels.length} labels`);
  if (n === 0) return;
  data.ids = grow(data.ids, data.size + features.size);
  data.starts = grow(data.starts, data.positions + n + 1);
  data.labels = grow(data.labels, data.positions + n);
  data.runs = grow(data.runs, data.count + 2);
  data.ids.set(features.ids.subarray(0, features.size), data.size);
  for (let i = 0; i < n; i++) {
    data.starts[data.positions + i + 1] = data.size + features.starts[i + 1]!;
    data.labels[data.positions + i] = labels[i]!;
  }
  data.size += features.size;
  data.positions += n;
  data.runs[++data.count] = data.positions;
}

interface CrfOptions {
  readonly labels: readonly string[];
  /** power of two */
  readonly buckets: number;
  readonly epochs: number;
  /** step size of AdaGrad; 0.1 to 0.2 does for most */
  readonly rate?: number;
  readonly l2?: number;
  /** share of features left out at each position, 0 to 0.5 */
  readonly dropout?: number;
  /** buckets seen fewer times get no weights */
  readonly minCount?: number;
  /** steps that may be taken; without it, those of `bioSteps` for labels named B-x, I-x, O, else all */
  readonly allowed?: (from: string | null, to: string) => boolean;
  readonly seed?: number;
  /** called after each epoch with the mean log-likelihood of a position */
  readonly report?: (epoch: number, logLikelihood: number) => void;
}

/** A fitted field before it is packed into a model file. */
export interface TrainedCrf {
  readonly labels: readonly string[];
  readonly buckets: number;
  /** row of each bucket, -1 if it has none */
  readonly rowOf: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  readonly start: Float32Array;
}

/** `I-x` only after `B-x` or `I-x`; `from` is null at the first position. */
function bioSteps(from: string | null, to: string): boolean {
  return !to.startsWith('I-') || from === to || from === `B-${to.slice(2)}`;
}

function rowsOf(data: CrfData, buckets: number, minCount: number): { rowOf: Int32Array; rows: number } {
  const seen = new Int32Array(buckets);
  for (let f = 0; f < data.size; f++) seen[data.ids[f]!]!++;
  let rows = 0;
  const rowOf = seen.map((n) => (n >= minCount ? rows++ : -1));
  return { rowOf, rows };
}

/** Fit a field to the data. */
export function trainCrf(data: CrfData, options: CrfOptions): TrainedCrf {
  const {
    labels,
    buckets,
    epochs,
    rate = 0.15,
    l2 = 1e-6,
    dropout = 0,
    minCount = 2,
    allowed = bioSteps,
    seed = 1,
  } = options;
  const L = labels.length;
  const { rowOf, rows } = rowsOf(data, buckets, minCount);
  const ids = data.ids.subarray(0, data.size).map((id) => rowOf[id]!);
  const weights = new Float32Array(rows * L);
  const squares = new Float32Array(rows * L).fill(1e-4);
  const sum = new Float64Array(rows * L);
  // Steps and starts behind one another: the last row of the table is the start.
  const chain = new Float32Array((L + 1) * L);
  for (let k = 0; k <= L; k++)
    for (let l = 0; l < L; l++) if (!allowed(k < L ? labels[k]! : null, labels[l]!)) chain[k * L + l] = -Infinity;
  const chainSquares = new Float32Array(chain.length).fill(1e-2);
  const chainSum = new Float64Array(chain.length);
  let averaged = 0;

  const random = seededRandom(seed);
  const order = Int32Array.from({ length: data.count }, (_, r) => r);
  let longest = 0;
  for (let r = 0; r < data.count; r++) longest = Math.max(longest, data.runs[r + 1]! - data.runs[r]!);
  const room = lattice(longest, L);
  const scores = new Float32Array(longest * L);
  const kept = new Int32Array(1 << 16);
  const step = new Float64Array(L * L);
  const first = new Float64Array(L);
  const gradient = new Float64Array(chain.length);
  const activeLabels = new Int32Array(L);
  const residuals = new Float64Array(L);
  const scaleUp = 1 / (1 - dropout);

  const learnRun = (from: number, to: number): number => {
    const n = to - from;
    const base = data.starts[from]!;
    const features = data.starts[to]! - base;
    const used = features <= kept.length ? kept : new Int32Array(features);
    for (let f = 0; f < features; f++) used[f] = dropout > 0 && random() < dropout ? -1 : ids[base + f]!;
    scores.fill(0, 0, n * L);
    for (let i = 0; i < n; i++) {
      const end = data.starts[from + i + 1]! - base;
      for (let f = data.starts[from + i]! - base; f < end; f++) {
        if (used[f]! < 0) continue;
        const row = used[f]! * L;
        for (let l = 0; l < L; l++) scores[i * L + l]! += weights[row + l]!;
      }
      if (dropout > 0) for (let l = 0; l < L; l++) scores[i * L + l]! *= scaleUp;
    }
    for (let k = 0; k < L * L; k++) step[k] = Math.exp(chain[k]!);
    for (let l = 0; l < L; l++) first[l] = Math.exp(chain[L * L + l]!);
    const logZ = forwardBackward(L, n, scores, step, first, room);
    const { alpha, beta, emit, scale } = room;
    gradient.fill(0);
    let path = 0;
    for (let i = 0; i < n; i++) {
      const gold = data.labels[from + i]!;
      const before = i === 0 ? L : data.labels[from + i - 1]!;
      path += scores[i * L + gold]! + chain[before * L + gold]!;
      gradient[before * L + gold]! -= 1;
      for (let l = 0; l < L; l++) {
        if (i === 0) {
          gradient[L * L + l]! += alpha[l]! * beta[l]!;
          continue;
        }
        const right = (emit[i * L + l]! * beta[i * L + l]!) / scale[i]!;
        for (let k = 0; k < L; k++) gradient[k * L + l]! += alpha[(i - 1) * L + k]! * step[k * L + l]! * right;
      }
    }
    for (let i = 0; i < n; i++) {
      const gold = data.labels[from + i]!;
      let active = 0;
      for (let l = 0; l < L; l++) {
        const residual = alpha[i * L + l]! * beta[i * L + l]! - (l === gold ? 1 : 0);
        if (residual < 1e-4 && residual > -1e-4) continue;
        activeLabels[active] = l;
        residuals[active++] = residual;
      }
      if (active === 0) continue;
      const end = data.starts[from + i + 1]! - base;
      for (let f = data.starts[from + i]! - base; f < end; f++) {
        if (used[f]! < 0) continue;
        const row = used[f]! * L;
        for (let a = 0; a < active; a++) {
          const w = row + activeLabels[a]!;
          const g = residuals[a]! + l2 * weights[w]!;
          squares[w]! += g * g;
          weights[w]! -= (rate * g) / Math.sqrt(squares[w]!);
        }
      }
    }
    for (let k = 0; k < chain.length; k++) {
      const g = gradient[k]!;
      if (g === 0 || chain[k] === -Infinity) continue;
      chainSquares[k]! += g * g;
      chain[k]! -= (rate * g) / Math.sqrt(chainSquares[k]!);
    }
    return path - logZ;
  };

  const average = (): void => {
    for (let w = 0; w < weights.length; w++) sum[w]! += weights[w]!;
    for (let k = 0; k < chain.length; k++) chainSum[k]! += chain[k]!;
    averaged++;
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let total = 0;
    const quarter = Math.max(1, Math.ceil(order.length / 4));
    for (let i = 0; i < order.length; i++) {
      total += learnRun(data.runs[order[i]!]!, data.runs[order[i]! + 1]!);
      if (epoch * 2 >= epochs - 1 && (i + 1) % quarter === 0) average();
    }
    options.report?.(epoch + 1, total / Math.max(1, data.positions));
  }
  if (averaged === 0) average();
  return {
    labels,
    buckets,
    rowOf,
    weights: Float32Array.from(sum, (w) => w / averaged),
    transitions: Float32Array.from(chainSum.subarray(0, L * L), (w) => w / averaged),
    start: Float32Array.from(chainSum.subarray(L * L), (w) => w / averaged),
  };
}

/** Weights beyond this share of all (by size) are cut off, so that a few large ones do not coarsen the rest. */
const CLIP = 0.9995;

/**
 * A field as parts of a model file, to be read with `readCrf(file, name)`; several go into one file side by side.
 * Weights become 8-bit (or 16-bit) numbers; rows of which nothing is left are dropped.
 */
export function packCrf(
  name: string,
  crf: TrainedCrf,
  bytes: 1 | 2 = 1,
): { meta: Record<string, unknown>; arrays: Record<string, ModelArray> } {
  const L = crf.labels.length;
  const sizes = crf.weights.map(Math.abs).sort();
  const top = sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * CLIP))] || 1;
  const limit = bytes === 1 ? 127 : 32767;
  const scale = top / limit;
  const quantised = (w: number): number => Math.max(-limit, Math.min(limit, Math.round(w / scale)));
  const present = new Uint32Array(crf.buckets / 32);
  const kept: number[] = [];
  crf.rowOf.forEach((row, id) => {
    if (row < 0) return;
    const values = Array.from(crf.weights.subarray(row * L, row * L + L), quantised);
    if (values.every((v) => v === 0)) return;
    present[id >>> 5]! |= 1 << (id & 31);
    for (const v of values) kept.push(v);
  });
  const weights = bytes === 1 ? Int8Array.from(kept) : Int16Array.from(kept);
  return {
    meta: { [name]: { labels: crf.labels, buckets: crf.buckets, scale } },
    arrays: {
      [`${name}.present`]: present,
      [`${name}.weights`]: weights,
      [`${name}.transitions`]: crf.transitions,
      [`${name}.start`]: crf.start,
    },
  };
}
