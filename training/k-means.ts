import { seededRandom } from './random.ts';

/**
 * Spherical k-means: rows of unit length, each given to the centre with the greatest dot product (Dhillon, Modha 2001).
 * @param rows     row-major, `count × size`; made unit length in place
 * @param weights  how much each row counts for its centre
 */
export function kMeans(
  rows: Float32Array,
  size: number,
  weights: Float64Array,
  k: number,
  rounds: number,
  seed: number,
): { assigned: Int32Array; centres: Float32Array } {
  const count = rows.length / size;
  normalise(rows, size);
  const random = seededRandom(seed);
  const centres = new Float32Array(k * size);
  const assigned = new Int32Array(count);
  for (let c = 0; c < k; c++) {
    // start from frequent rows: the head of the vocabulary comes first
    const row = Math.floor(random() * Math.min(count, k * 4));
    centres.set(rows.subarray(row * size, (row + 1) * size), c * size);
  }
  for (let round = 0; round < rounds; round++) {
    const sums = new Float32Array(k * size);
    for (let i = 0; i < count; i++) {
      const c = nearest(rows, i * size, centres, size, k);
      assigned[i] = c;
      const w = weights[i]!;
      for (let j = 0; j < size; j++) sums[c * size + j] = sums[c * size + j]! + w * rows[i * size + j]!;
    }
    normalise(sums, size);
    for (let c = 0; c < k; c++) {
      if (sums[c * size] === 0) {
        // nobody came: begin again elsewhere
        const row = Math.floor(random() * count);
        sums.set(rows.subarray(row * size, (row + 1) * size), c * size);
      }
    }
    centres.set(sums);
  }
  return { assigned, centres };
}

function nearest(rows: Float32Array, at: number, centres: Float32Array, size: number, k: number): number {
  let best = 0;
  let top = -Infinity;
  for (let c = 0; c < k; c++) {
    let dot = 0;
    for (let j = 0; j < size; j++) dot += rows[at + j]! * centres[c * size + j]!;
    if (dot > top) [top, best] = [dot, c];
  }
  return best;
}

function normalise(rows: Float32Array, size: number): void {
  for (let at = 0; at < rows.length; at += size) {
    let sum = 0;
    for (let j = 0; j < size; j++) sum += rows[at + j]! ** 2;
    const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
    for (let j = 0; j < size; j++) rows[at + j] = rows[at + j]! * scale;
  }
}
