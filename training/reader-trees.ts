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

/**
 * Gradient boosting of regression trees on the logistic loss, with second-order gains (Chen and Guestrin, "XGBoost",
 * KDD 2016) over histograms of at most 48 bins a feature.
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
  const cuts = Array.from({ length: width }, (_, f) => quantiles(x, width, f, n));
  const bins = new Uint8Array(n * width);
  for (let f = 0; f < width; f++) {
    const c = cuts[f]!;
    for (let i = 0; i < n; i++) bins[f * n + i] = binOf(c, x[i * width + f]!);
  }
  const draw = random(options.seed);
  let positive = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    positive += w[i]! * y[i]!;
    total += w[i]!;
  }
  const bias = Math.log((positive + 1) / (total - positive + 1));
  const score = new Float64Array(n).fill(bias);
  const g = new Float64Array(n);
  const h = new Float64Array(n);
  const feature: number[] = [];
  const cut: number[] = [];
  const left: number[] = [];
  const roots: number[] = [];
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!));
      g[i] = w[i]! * (p - y[i]!);
      h[i] = w[i]! * Math.max(1e-6, p * (1 - p));
    }
    const use = Array.from({ length: width }, (_, f) => f).filter(
      (f) => cuts[f]!.length > 0 && draw() < options.columns,
    );
    roots.push(feature.length);
    feature.push(0);
    cut.push(0);
    left.push(-1);
    let open: { node: number; rows: Int32Array }[] = [
      { node: feature.length - 1, rows: Int32Array.from({ length: n }, (_, i) => i) },
    ];
    for (let depth = 0; depth <= options.depth; depth++) {
      const next: typeof open = [];
      for (const { node, rows } of open) {
        const best = depth < options.depth ? bestSplit(rows, bins, n, use, g, h, options) : null;
        if (!best) {
          let [sg, sh] = [0, 0];
          for (const i of rows) {
            sg += g[i]!;
            sh += h[i]!;
          }
          const value = (-options.rate * sg) / (sh + options.lambda);
          cut[node] = value;
          for (const i of rows) score[i] = score[i]! + value;
          continue;
        }
        const column = bins.subarray(best.feature * n, best.feature * n + n);
        const l = feature.length;
        feature[node] = best.feature;
        cut[node] = cuts[best.feature]![best.bin]!;
        left[node] = l;
        feature.push(0, 0);
        cut.push(0, 0);
        left.push(-1, -1);
        next.push(
          { node: l, rows: rows.filter((i) => column[i]! <= best.bin) },
          { node: l + 1, rows: rows.filter((i) => column[i]! > best.bin) },
        );
      }
      open = next;
    }
  }
  return {
    feature: Uint16Array.from(feature),
    cut: Float32Array.from(cut),
    left: Int32Array.from(left),
    roots: Int32Array.from(roots),
    bias,
  };
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
  bins: Uint8Array,
  n: number,
  use: readonly number[],
  g: Float64Array,
  h: Float64Array,
  { least, lambda }: GrowOptions,
): { feature: number; bin: number } | null {
  let [sg, sh] = [0, 0];
  for (const i of rows) {
    sg += g[i]!;
    sh += h[i]!;
  }
  if (sh < 2 * least) return null;
  let best: { feature: number; bin: number } | null = null;
  let most = 1e-3;
  const whole = (sg * sg) / (sh + lambda);
  const hg = new Float64Array(BINS + 1);
  const hh = new Float64Array(BINS + 1);
  for (const f of use) {
    hg.fill(0);
    hh.fill(0);
    const at = f * n;
    for (let r = 0; r < rows.length; r++) {
      const i = rows[r]!;
      const b = bins[at + i]!;
      hg[b] = hg[b]! + g[i]!;
      hh[b] = hh[b]! + h[i]!;
    }
    let [lg, lh] = [0, 0];
    for (let b = 0; b < BINS; b++) {
      lg += hg[b]!;
      lh += hh[b]!;
      if (lh < least || sh - lh < least) continue;
      const gain = (lg * lg) / (lh + lambda) + ((sg - lg) * (sg - lg)) / (sh - lh + lambda) - whole;
      if (gain > most) {
        most = gain;
        best = { feature: f, bin: b };
      }
    }
  }
  return best;
}
