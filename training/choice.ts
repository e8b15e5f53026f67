/**
 * Training of choices: out of the options of a case, each a bag of features, or none of them, which is right?
 * Log-linear (softmax over the options and a zero for none), AdaGrad, dropout; packs like a field of one label.
 */
import type { TrainedCrf } from './crf.ts';
import { seededRandom, shuffle } from './random.ts';

/** A case: features that all options share, those of each option, and the right option (-1 for none). */
export interface Choice {
  readonly shared: Int32Array;
  readonly options: readonly Int32Array[];
  readonly right: number;
}

interface ChoiceOptions {
  readonly buckets: number;
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  readonly minCount: number;
  readonly l2: number;
  readonly seed: number;
  readonly report?: (epoch: number, logLikelihood: number) => void;
}

/** Fit one weight per bucket. */
export function trainChoices(cases: readonly Choice[], options: ChoiceOptions): TrainedCrf {
  const { buckets, epochs, rate, dropout, minCount, l2, seed } = options;
  const seen = new Int32Array(buckets);
  for (const { shared, options: all } of cases) {
    for (const id of shared) seen[id]!++;
    for (const option of all) for (const id of option) seen[id]!++;
  }
  let rows = 0;
  const rowOf = seen.map((n) => (n >= minCount ? rows++ : -1));
  const weights = new Float32Array(rows);
  const squares = new Float32Array(rows).fill(1e-4);
  const sum = new Float64Array(rows);
  let averaged = 0;
  const random = seededRandom(seed);
  const order = Int32Array.from(cases.keys());
  const keep = (ids: Int32Array): number[] => {
    const kept: number[] = [];
    for (const id of ids) if (rowOf[id]! >= 0 && random() >= dropout) kept.push(rowOf[id]!);
    return kept;
  };
  const scaleUp = 1 / (1 - dropout);
  const dot = (ids: readonly number[]): number => ids.reduce((total, id) => total + weights[id]!, 0) * scaleUp;
  const step = (ids: readonly number[], residual: number): void => {
    for (const id of ids) {
      const g = residual + l2 * weights[id]!;
      squares[id]! += g * g;
      weights[id]! -= (rate * g) / Math.sqrt(squares[id]!);
    }
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let total = 0;
    for (const k of order) {
      const { shared, options: all, right } = cases[k]!;
      const common = keep(shared);
      const own = all.map(keep);
      const base = dot(common);
      const scores = own.map((ids) => base + dot(ids));
      const top = Math.max(0, ...scores);
      const none = Math.exp(-top);
      const masses = scores.map((s) => Math.exp(s - top));
      const z = none + masses.reduce((a, b) => a + b, 0);
      total += (right < 0 ? -top : scores[right]! - top) - Math.log(z);
      let any = 0;
      masses.forEach((m, o) => {
        const residual = m / z - (o === right ? 1 : 0);
        any += residual;
        step(own[o]!, residual);
      });
      step(common, any);
    }
    if (epoch * 2 >= epochs - 1) {
      for (let w = 0; w < rows; w++) sum[w]! += weights[w]!;
      averaged++;
    }
    options.report?.(epoch + 1, total / Math.max(1, cases.length));
  }
  return {
    labels: ['yes'],
    buckets,
    rowOf,
    weights: Float32Array.from(sum, (w) => w / averaged),
    transitions: new Float32Array(1),
    start: new Float32Array(1),
  };
}
