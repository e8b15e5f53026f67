import type { Link } from './mean-linkage.ts';

/**
 * What links say of each pair of places, added up: of the pairs of `a` with a higher place, those at `first[a]` up to
 * `first[a + 1]`, by that place.
 */
export interface PairSums {
  readonly first: Int32Array;
  readonly other: Int32Array;
  readonly sum: Float64Array;
}

/**
 * Add up links by pairs, in flat arrays: there are many of them every day, and hardly two of one pair.
 *
 * @param count how many places there are
 * @param placeOf the place of each end of a link; without it, ends are places. Links within one place are passed over
 */
export function sumPairs(count: number, links: readonly Link[], placeOf: ArrayLike<number> | null = null): PairSums {
  const first = new Int32Array(count + 1),
    ends = new Int32Array(2 * links.length);
  let n = 0;
  for (const { a, b } of links) {
    const x = placeOf === null ? a : (placeOf[a] ?? 0),
      y = placeOf === null ? b : (placeOf[b] ?? 0),
      least = x < y ? x : y;
    ends[n++] = least;
    ends[n++] = x < y ? y : x;
    if (x !== y) first[least + 1] = (first[least + 1] ?? 0) + 1;
  }
  for (let a = 0; a < count; a++) first[a + 1] = (first[a + 1] ?? 0) + (first[a] ?? 0);
  const other = new Int32Array(first[count] ?? 0),
    sum = new Float64Array(first[count] ?? 0),
    filled = first.slice();
  n = 0;
  for (const link of links) {
    const a = ends[n++] ?? 0,
      b = ends[n++] ?? 0;
    if (a === b) continue;
    const at = filled[a] ?? 0;
    filled[a] = at + 1;
    other[at] = b;
    sum[at] = link.sum;
  }
  return addedUp(count, { first, other, sum });
}

/** The same with one entry a pair, in order. */
function addedUp(count: number, { first, other, sum }: PairSums): PairSums {
  const sums = new Float64Array(count),
    seenFor = new Int32Array(count).fill(-1);
  let n = 0;
  for (let a = 0; a < count; a++) {
    const from = n,
      start = first[a] ?? 0,
      end = first[a + 1] ?? 0;
    for (let at = start; at < end; at++) {
      const b = other[at] ?? 0;
      if (seenFor[b] === a) sums[b] = (sums[b] ?? 0) + (sum[at] ?? 0);
      else {
        seenFor[b] = a;
        sums[b] = sum[at] ?? 0;
        other[n++] = b;
      }
    }
    other.subarray(from, n).sort();
    for (let at = from; at < n; at++) sum[at] = sums[other[at] ?? 0] ?? 0;
    first[a] = from;
  }
  first[count] = n;
  return { first, other: other.subarray(0, n), sum: sum.subarray(0, n) };
}
