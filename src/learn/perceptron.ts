import type { SparseLinear } from './sparse-linear.ts';

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

  /** Scores of all labels under the current weights. */
  score(features: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0);
    addRows(this.#weights, this.#row, features, count, this.labels, scores);
  }

  /** One decision has been made: counts for the average, whether or not an update follows. */
  tick(): void { this.#time++; }

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
   * The averaged weights as bytes. Rows updated fewer than `least` times are left out, and so are weights that round to 0.
   * @param share  part of the largest absolute weight that becomes 127; larger ones are cut off
   */
  quantised(least: number, share: number): SparseLinear {
    const n = this.#rows * this.labels;
    const average = new Float32Array(n);
    let top = 0;
    for (let i = 0; i < n; i++) {
      average[i] = this.#weights[i]! - this.#sums[i]! / this.#time;
      top = Math.max(top, Math.abs(average[i]!));
    }
    const scale = 127 / (top * share);
    const offsets = new Uint32Array(this.mask + 2);
    const entries: number[] = [];
    for (let bucket = 0; bucket <= this.mask; bucket++) {
      offsets[bucket] = entries.length;
      const row = this.#row[bucket]!;
      if (row < 0 || this.#touched[row]! < least) continue;
      for (let label = 0; label < this.labels; label++) {
        const q = Math.max(-127, Math.min(127, Math.round(average[row * this.labels + label]! * scale)));
        if (q !== 0) entries.push((q << 8) | label);
      }
    }
    offsets[this.mask + 1] = entries.length;
    return { labels: this.labels, mask: this.mask, offsets, entries: Int16Array.from(entries) };
  }

  #newRow(): number {
    if ((this.#rows + 1) * this.labels > this.#weights.length) {
      const length = Math.ceil((this.#rows * 1.6) + 1) * this.labels;
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

function addRows(weights: Float32Array, rows: Int32Array, features: Int32Array, count: number, labels: number, scores: Float32Array): void {
  for (let f = 0; f < count; f++) {
    const row = rows[features[f]!]!;
    if (row < 0) continue;
    const at = row * labels;
    for (let label = 0; label < labels; label++) scores[label] = scores[label]! + weights[at + label]!;
  }
}
