import type { BoostedTrees } from '../src/read/filter/boosted-trees.ts';

/** How trees are grown. `rate` shrinks each tree; `least` is the smallest sum of weights in a leaf. */
export interface GrowOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly least: number;
  readonly lambda: number;
  readonly columns: number;
  readonly seed: number;
}

const BINS = 48;

/** Mulberry32: a small generator of numbers in [0, 1), the same for the same seed. */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Rows cut into bins, column by column, and where the bins are cut. */
interface Binned {
  readonly n: number;
  readonly bins: Uint8Array;
  readonly cuts: readonly (readonly number[])[];
}

/** First and second derivatives of the loss at each row. */
interface Slopes {
  readonly g: Float64Array;
  readonly h: Float64Array;
}

/** Sums of both slopes by bin of each feature in use: `(feature × BINS + bin) × 2`. */
type Histogram = Float64Array;

/** A node that may be split, with its rows. */
interface OpenNode {
  readonly node: number;
  readonly rows: Int32Array;
  readonly histogram: Histogram;
}

/** Trees while they grow: the arrays of `BoostedTrees`. */
interface Growing {
  readonly feature: number[];
  readonly cut: number[];
  readonly left: number[];
  readonly roots: number[];
}

/**
 * Gradient boosting of regression trees on the logistic loss, with second-order gains (Chen and Guestrin, "XGBoost",
 * KDD 2016) over histograms of at most 48 bins a feature. Only the smaller child of a split is counted; the larger is
 * what remains of its parent (Ke and others, "LightGBM", NIPS 2017).
 * @param x  rows × width features, row-major
 * @param y  labels 0 or 1 (or between)
 * @param w  weight of each row
 */
export function growTrees(
  x: Float32Array,
  width: number,
  y: Float32Array,
  w: Float32Array,
  options: GrowOptions,
): BoostedTrees {
  const n = y.length;
  const binned = binRows(x, width, n);
  const draw = random(options.seed);
  const weight = w.reduce((sum, value) => sum + value, 0);
  const positive = w.reduce((sum, value, i) => sum + value * y[i]!, 0);
  const bias = Math.log((positive + 1) / (weight - positive + 1));
  const score = new Float64Array(n).fill(bias);
  const slopes: Slopes = { g: new Float64Array(n), h: new Float64Array(n) };
  const growing: Growing = { feature: [], cut: [], left: [], roots: [] };
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!));
      slopes.g[i] = w[i]! * (p - y[i]!);
      slopes.h[i] = w[i]! * Math.max(1e-6, p * (1 - p));
    }
    const use = Array.from({ length: width }, (_, f) => f).filter(
      (f) => binned.cuts[f]!.length > 0 && draw() < options.columns,
    );
    growTree(growing, binned, slopes, use, score, options);
  }
  return {
    feature: Uint16Array.from(growing.feature),
    cut: Float32Array.from(growing.cut),
    left: Int32Array.from(growing.left),
    roots: Int32Array.from(growing.roots),
    bias,
  };
}

function binRows(x: Float32Array, width: number, n: number): Binned {
  const cuts = Array.from({ length: width }, (_, f) => quantiles(x, width, f, n));
  const bins = new Uint8Array(n * width);
  for (let f = 0; f < width; f++) {
    const c = cuts[f]!;
    for (let i = 0; i < n; i++) bins[f * n + i] = binOf(c, x[i * width + f]!);
  }
  return { n, bins, cuts };
}

/** One tree, level by level; `score` gains what its leaves say. */
function growTree(
  growing: Growing,
  binned: Binned,
  slopes: Slopes,
  use: readonly number[],
  score: Float64Array,
  options: GrowOptions,
): void {
  const { feature, cut, left, roots } = growing;
  const { n, bins, cuts } = binned;
  const open = (): number => {
    feature.push(0);
    cut.push(0);
    left.push(-1);
    return feature.length - 1;
  };
  const all = Int32Array.from({ length: n }, (_, i) => i);
  roots.push(feature.length);
  let level: OpenNode[] = [{ node: open(), rows: all, histogram: histogramOf(all, use, binned, slopes) }];
  for (let depth = 0; depth <= options.depth; depth++) {
    const next: OpenNode[] = [];
    for (const { node, rows, histogram } of level) {
      const best = depth < options.depth ? bestSplit(rows, histogram, use, slopes, options) : null;
      if (best === null) {
        const [g, h] = sumsOf(rows, slopes);
        cut[node] = (-options.rate * g) / (h + options.lambda);
        for (const i of rows) score[i] = score[i]! + cut[node]!;
        continue;
      }
      const column = bins.subarray(best.feature * n, best.feature * n + n);
      feature[node] = best.feature;
      cut[node] = cuts[best.feature]![best.bin]!;
      left[node] = open();
      open();
      const under = rows.filter((i) => column[i]! <= best.bin);
      const over = rows.filter((i) => column[i]! > best.bin);
      const [a, b] = divided(histogram, under, over, (some) => histogramOf(some, use, binned, slopes));
      next.push({ node: left[node]!, rows: under, histogram: a }, { node: left[node]! + 1, rows: over, histogram: b });
    }
    level = next;
  }
}

function sumsOf(rows: Int32Array, { g, h }: Slopes): readonly [number, number] {
  let [sg, sh] = [0, 0];
  for (const i of rows) {
    sg += g[i]!;
    sh += h[i]!;
  }
  return [sg, sh];
}

function histogramOf(rows: Int32Array, use: readonly number[], { n, bins }: Binned, { g, h }: Slopes): Histogram {
  const out = new Float64Array(use.length * BINS * 2);
  use.forEach((f, u) => {
    const column = bins.subarray(f * n, f * n + n);
    for (let r = 0; r < rows.length; r++) {
      const i = rows[r]!;
      const at = (u * BINS + column[i]!) * 2;
      out[at] = out[at]! + g[i]!;
      out[at + 1] = out[at + 1]! + h[i]!;
    }
  });
  return out;
}

/** Histograms of both children of a node; the parent's becomes that of the larger. */
function divided(
  parent: Histogram,
  under: Int32Array,
  over: Int32Array,
  count: (rows: Int32Array) => Histogram,
): readonly [Histogram, Histogram] {
  const small = count(under.length < over.length ? under : over);
  for (let k = 0; k < parent.length; k++) parent[k] = parent[k]! - small[k]!;
  return under.length < over.length ? [small, parent] : [parent, small];
}

function quantiles(x: Float32Array, width: number, f: number, n: number): number[] {
  const values = new Float32Array(n);
  for (let i = 0; i < n; i++) values[i] = x[i * width + f]!;
  values.sort();
  const distinct: number[] = [];
  for (const v of values) if (distinct.length === 0 || v !== distinct.at(-1)) distinct.push(v);
  if (distinct.length <= BINS) return distinct.slice(0, -1).map((v, i) => (v + distinct[i + 1]!) / 2);
  const cuts: number[] = [];
  for (let b = 1; b < BINS; b++) {
    const v = values[Math.floor((b * n) / BINS)]!;
    if (cuts.length === 0 || v > cuts.at(-1)!) cuts.push(v);
  }
  return cuts;
}

function binOf(cuts: readonly number[], value: number): number {
  let [lo, hi] = [0, cuts.length];
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (value <= cuts[mid]!) hi = mid;
    else lo = mid + 1;
  }
  return lo;
}

function bestSplit(
  rows: Int32Array,
  histogram: Histogram,
  use: readonly number[],
  slopes: Slopes,
  { least, lambda }: GrowOptions,
): { feature: number; bin: number } | null {
  const [sg, sh] = sumsOf(rows, slopes);
  if (sh < 2 * least) return null;
  let best: { feature: number; bin: number } | null = null;
  let most = 1e-3;
  const whole = (sg * sg) / (sh + lambda);
  use.forEach((feature, u) => {
    let [lg, lh] = [0, 0];
    for (let bin = 0; bin < BINS; bin++) {
      const at = (u * BINS + bin) * 2;
      lg += histogram[at]!;
      lh += histogram[at + 1]!;
      if (lh < least || sh - lh < least) continue;
      const gain = (lg * lg) / (lh + lambda) + ((sg - lg) * (sg - lg)) / (sh - lh + lambda) - whole;
      if (gain <= most) continue;
      most = gain;
      best = { feature, bin };
    }
  });
  return best;
}
