/** Similarity of two articles `a` and `b` (indices); pairs that are not listed count as 0. */
export interface Link { readonly a: number; readonly b: number; readonly similarity: number }

/**
 * Group by mean linkage: the two groups whose pairs are most alike on average are joined, as long as that average reaches
 * the threshold. Averages over all pairs keep one long affair from chaining into one story.
 *
 * Sparse: a group keeps the sums to its neighbours only, so the cost grows with the links (times their logarithm). Ties are broken by the lower
 * indices, so equal input gives equal groups.
 *
 * @returns for each article the lowest index in its group
 */
export function meanLinkage(count: number, links: readonly Link[], threshold: number): Int32Array {
  const group = new Int32Array(count).map((_, i) => i), size = new Int32Array(count).fill(1), version = new Int32Array(count);
  const sums: (Map<number, number> | null)[] = new Array<Map<number, number> | null>(count).fill(null);
  const neighbours = (i: number): Map<number, number> => (sums[i] ??= new Map());
  const heap = new MergeHeap();
  for (const { a, b, similarity } of links) {
    neighbours(a).set(b, similarity);
    neighbours(b).set(a, similarity);
    if (similarity >= threshold) heap.push({ mean: similarity, a: Math.min(a, b), b: Math.max(a, b), versionA: 0, versionB: 0 });
  }
  for (let top = heap.pop(); top !== null; top = heap.pop()) {
    const { a, b } = top; // a < b: a keeps its name
    if (version[a] !== top.versionA || version[b] !== top.versionB) continue;
    const from = neighbours(b), to = neighbours(a);
    to.delete(b);
    for (const [other, sum] of from) {
      if (other === a) continue;
      const joint = (to.get(other) ?? 0) + sum, theirs = neighbours(other);
      to.set(other, joint);
      theirs.delete(b);
      theirs.set(a, joint);
    }
    sums[b] = null;
    group[b] = a;
    size[a] = (size[a] ?? 0) + (size[b] ?? 0);
    version[a] = (version[a] ?? 0) + 1;
    version[b] = -1;
    for (const [other, sum] of to) {
      const mean = sum / ((size[a] ?? 1) * (size[other] ?? 1));
      if (mean >= threshold) heap.push({ mean, a: Math.min(a, other), b: Math.max(a, other), versionA: version[Math.min(a, other)] ?? 0, versionB: version[Math.max(a, other)] ?? 0 });
    }
  }
  for (let i = 0; i < count; i++) group[i] = group[group[i] ?? i] ?? i; // a group's name is lower than its members, so one look is enough
  return group;
}

interface Merge { readonly mean: number; readonly a: number; readonly b: number; readonly versionA: number; readonly versionB: number }

function isBefore(x: Merge, y: Merge): boolean {
  return x.mean !== y.mean ? x.mean > y.mean : x.a !== y.a ? x.a < y.a : x.b < y.b;
}

/** A binary heap, best merge on top. */
class MergeHeap {
  private readonly items: Merge[] = [];

  push(item: Merge): void {
    const { items } = this;
    let i = items.push(item) - 1;
    while (i > 0) {
      const up = (i - 1) >> 1, parent = items[up];
      if (parent === undefined || !isBefore(item, parent)) break;
      items[i] = parent;
      i = up;
    }
    items[i] = item;
  }

  pop(): Merge | null {
    const { items } = this, top = items[0], last = items.pop();
    if (top === undefined || last === undefined) return null;
    if (items.length === 0) return top;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      const left = items[child], right = items[child + 1];
      if (left === undefined) break;
      const best = right !== undefined && isBefore(right, left) ? right : left;
      if (best === right) child++;
      if (!isBefore(best, last)) break;
      items[i] = best;
      i = child;
    }
    items[i] = last;
    return top;
  }
}
