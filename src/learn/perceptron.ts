import type { PairLinear } from './pair-linear.ts';
import type { SparseLinear } from './sparse-linear.ts';
import { encodeWeight } from './weight-code.ts';

/**
 * Training side of `SparseLinear`: a multi-class averaged perceptron (Freund, Schapire 1999; Collins 2002). A bucket
 * gets its row of weights at its first update, so that a wide table costs memory only where something was learned.
 */
export class Perceptron {
  readonly labels: number;
  readonly mask: number;
  readonly #row: Int32Array;
  #rows = 0;
  #weights: Float32Array;
  #sums: Float64Array;
  #touched: Uint16Array;
  #time = 1;

  constructor(labels: number, bits: number) {
    if (labels > 255) throw new RangeError(`${labels} labels do not fit one byte`);
    this.labels = labels;
    this.mask = (1 << bits) - 1;
    this.#row = new Int32Array(1 << bits).fill(-1);
    this.#weights = new Float32Array(4096 * labels);
    this.#sums = new Float64Array(4096 * labels);
    this.#touched = new Uint16Array(4096);
  }

  /**
   * The mean of the averaged weights of several perceptrons over one feature space: as good as a vote of all of them,
   * at the cost of one (bagging, Breiman 1996; the models differ by the order of their examples). The result is for
   * `sparse` and `pairs`, not for learning on.
   */
  static mean(models: readonly Perceptron[]): Perceptron {
    const [first] = models as readonly [Perceptron];
    const mean = new Perceptron(first.labels, 32 - Math.clz32(first.mask));
    for (let bucket = 0; bucket <= first.mask; bucket++) {
      for (const model of models) {
        const from = model.#row[bucket]!;
        if (from < 0) continue;
        let row = mean.#row[bucket]!;
        if (row < 0) row = mean.#row[bucket] = mean.#newRow();
        for (let label = 0; label < mean.labels; label++) {
          const at = row * mean.labels + label;
          mean.#weights[at] = mean.#weights[at]! + model.#average(from, label) / models.length;
        }
        mean.#touched[row] = Math.min(65535, mean.#touched[row]! + model.#touched[from]!);
      }
    }
    return mean;
  }

  /** Scores of all labels under the current weights. */
  score(features: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0);
    addRows(this.#weights, this.#row, features, count, this.labels, scores);
  }

  /** One decision has been made: counts for the average, whether or not an update follows. */
  tick(): void {
    this.#time++;
  }

  /** Move the weights of the features for one label. */
  update(features: Int32Array, count: number, label: number, by: number): void {
    for (let f = 0; f < count; f++) {
      const bucket = features[f]!;
      let row = this.#row[bucket]!;
      if (row < 0) row = this.#row[bucket] = this.#newRow();
      const at = row * this.labels + label;
      this.#weights[at] = this.#weights[at]! + by;
      this.#sums[at] = this.#sums[at]! + by * this.#time;
      if (this.#touched[row]! < 65535) this.#touched[row] = this.#touched[row]! + 1;
    }
  }

  /**
   * The averaged weights as codes (`weight-code.ts`), few per bucket. Rows updated fewer than `least` times are left
   * out.
   * @param unit  the weight that becomes code 1
   * @param keep  smallest code that is kept
   */
  sparse(least: number, unit: number, keep: number): SparseLinear {
    const offsets = new Uint32Array(this.mask + 2);
    const entries: number[] = [];
    for (let bucket = 0; bucket <= this.mask; bucket++) {
      offsets[bucket] = entries.length;
      const row = this.#kept(bucket, least);
      if (row < 0) continue;
      for (let label = 0; label < this.labels; label++) {
        const code = encodeWeight(this.#average(row, label) / unit);
        if (Math.abs(code) >= keep) entries.push((code << 8) | label);
      }
    }
    offsets[this.mask + 1] = entries.length;
    return { labels: this.labels, mask: this.mask, offsets, entries: Int16Array.from(entries) };
  }

  /** The same for three labels: codes of labels 1 and 2 less label 0, where one of them is worth keeping. */
  pairs(least: number, unit: number, keep: number): PairLinear {
    if (this.labels !== 3) throw new RangeError(`pairs are for 3 labels, not ${this.labels}`);
    const codes = new Int8Array(2 * (this.mask + 1));
    for (let bucket = 0; bucket <= this.mask; bucket++) {
      const row = this.#kept(bucket, least);
      if (row < 0) continue;
      const [first, second] = [1, 2].map((label) =>
        encodeWeight((this.#average(row, label) - this.#average(row, 0)) / unit),
      );
      if (Math.abs(first!) >= keep || Math.abs(second!) >= keep) codes.set([first!, second!], 2 * bucket);
    }
    return { mask: this.mask, codes };
  }

  /**
   * The size of a typical weight: the root of the mean square of those that are not 0. The unit of the codes is a part
   * of it.
   */
  spread(): number {
    let [n, sum] = [0, 0];
    for (let row = 0; row < this.#rows; row++) {
      for (let label = 0; label < this.labels; label++) {
        const w = this.#average(row, label);
        if (w !== 0) [n, sum] = [n + 1, sum + w * w];
      }
    }
    return Math.sqrt(sum / Math.max(1, n));
  }

  #average(row: number, label: number): number {
    const at = row * this.labels + label;
    return this.#weights[at]! - this.#sums[at]! / this.#time;
  }

  /** The row of a bucket that was updated often enough, or -1. */
  #kept(bucket: number, least: number): number {
    const row = this.#row[bucket]!;
    return row >= 0 && this.#touched[row]! >= least ? row : -1;
  }

  #newRow(): number {
    if ((this.#rows + 1) * this.labels > this.#weights.length) {
      const length = Math.ceil(this.#rows * 1.6 + 1) * this.labels;
      this.#weights = grow(new Float32Array(length), this.#weights);
      this.#sums = grow(new Float64Array(length), this.#sums);
      this.#touched = grow(new Uint16Array(length / this.labels), this.#touched);
    }
    return this.#rows++;
  }
}

function grow<T extends Float32Array | Float64Array | Uint16Array>(larger: T, old: T): T {
  larger.set(old);
  return larger;
}

function addRows(
  weights: Float32Array,
  rows: Int32Array,
  features: Int32Array,
  count: number,
  labels: number,
  scores: Float32Array,
): void {
  for (let f = 0; f < count; f++) {
    const row = rows[features[f]!]!;
    if (row < 0) continue;
    const at = row * labels;
    for (let label = 0; label < labels; label++) scores[label] = scores[label]! + weights[at + label]!;
  }
}
