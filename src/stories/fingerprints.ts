import type { WordScan } from './scan-words.ts';

/** Words in a run. Shorter runs are common phrases, longer ones break at each small edit. */
const RUN = 8;
/** One of so many neighbouring runs is kept at least: the one with the lowest hash. */
const WINDOW = 4;
const BASE = 0x01000193;
/** BASE to the power of RUN, modulo 2^32: what the word leaving the run weighs. */
const LEAVING: number = Array.from({ length: RUN }).reduce<number>((power) => Math.imul(power, BASE), 1);

/**
 * Fingerprints of a text: hashes of its runs of eight words, thinned out by winnowing (Schleimer, Wilkerson, Aiken,
 * SIGMOD 2003), so that texts sharing eleven words in a row share a fingerprint. Runs that lie in a quotation as a
 * whole are left out: sharing what somebody said is not copying.
 *
 * @returns different hashes, none 0, ascending
 */
export function fingerprints(scan: WordScan): Uint32Array {
  const { count, whole, quoted } = scan,
    runs = count - RUN + 1;
  if (runs < 1) return new Uint32Array(0);
  const hashes = new Uint32Array(runs),
    kept: number[] = [];
  let sum = 0,
    unquoted = 0;
  for (let i = 0; i < count; i++) {
    sum = (Math.imul(sum, BASE) + (whole[i] ?? 0)) | 0;
    if (quoted[i] === 0) unquoted++;
    if (i >= RUN) {
      sum = (sum - Math.imul(LEAVING, whole[i - RUN] ?? 0)) | 0;
      if (quoted[i - RUN] === 0) unquoted--;
    }
    if (i >= RUN - 1) hashes[i - RUN + 1] = unquoted === 0 ? 0xffffffff : mix(sum);
  }
  let last = -1;
  for (let i = 0; i <= Math.max(0, runs - WINDOW); i++) {
    let best = i;
    for (let j = i + 1; j < i + WINDOW && j < runs; j++) if ((hashes[j] ?? 0) <= (hashes[best] ?? 0)) best = j;
    if (best !== last && hashes[best] !== 0xffffffff) kept.push(hashes[best] ?? 0);
    last = best;
  }
  const sorted = Uint32Array.from(kept).toSorted();
  return sorted.filter((hash, i) => hash !== 0 && hash !== sorted[i - 1]);
}

/** The finalizer of MurmurHash3: neighbouring sums give unrelated hashes. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
