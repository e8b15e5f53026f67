/**
 * Sum of the likenesses of all pairs between the items `a` and `b` (indices); what several links say of one pair is
 * added up, links of an item to itself are passed over.
 */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly sum: number;
}

/**
 * Group by mean linkage: the two groups whose pairs are most alike on average are joined, as long as that average
 * reaches the threshold. Averages over all pairs keep one long affair from chaining into one story. Pairs that are not
 * listed count as 0.
 *
 * By the chain of nearest neighbours (Murtagh 1983), which finds the same groups as joining the best pair of all each
 * time, without keeping the pairs in order: the cost grows with the links. Ties are broken by the lower index, so equal
 * input gives equal groups.
 *
 * @param sizes how many articles each item stands for
 * @returns for each item the index of one item of its group, the same for all of them
 */
export function meanLinkage(sizes: ArrayLike<number>, links: Iterable<Link>, threshold: number): Int32Array {
  const count = sizes.length,
    groups = new LinkedItems(sizes, links);
  for (let start = 0; start < count; start++) {
    const chain = groups.parent[start] === start ? [start] : [];
    for (let x = chain.at(-1); x !== undefined; x = chain.at(-1)) {
      const before = chain.at(-2) ?? -1,
        next = groups.nearest(x, before, threshold);
      if (next < 0) chain.pop();
      else if (next !== before) chain.push(next);
      else {
        chain.length -= 2;
        chain.push(groups.join(x, before));
      }
    }
  }
  return groups.roots();
}

/** The groups so far, each known by one of its items, with the sums of their links; lives for one call. */
class LinkedItems {
  /** another item of the group, nearer to the one that it is known by; itself for that one */
  readonly parent: Int32Array;
  readonly #size: Float64Array;
  readonly #sums: readonly Map<number, number>[];

  constructor(sizes: ArrayLike<number>, links: Iterable<Link>) {
    this.#size = Float64Array.from(sizes);
    this.parent = new Int32Array(sizes.length).map((_, i) => i);
    this.#sums = Array.from({ length: sizes.length }, () => new Map<number, number>());
    for (const { a, b, sum } of links)
      if (a !== b) {
        this.#add(a, b, sum);
        this.#add(b, a, sum);
      }
  }

  #add(a: number, b: number, sum: number): void {
    const to = this.#sums[a]!;
    to.set(b, (to.get(b) ?? 0) + sum);
  }

  /** The nearest group that is near enough, or -1; the one asked about wins a tie, so that the chain ends. */
  nearest(x: number, before: number, threshold: number): number {
    let best = -1,
      most = 0;
    for (const [other, sum] of this.#sums[x]!) {
      const mean = sum / this.#size[other]!;
      if (mean > most || (mean === most && (other === before || (best !== before && other < best)))) {
        best = other;
        most = mean;
      }
    }
    return best >= 0 && most / this.#size[x]! >= threshold ? best : -1;
  }

  /** Make one of two groups; the one with fewer links is taken into the other, which is returned. */
  join(x: number, y: number): number {
    const [a, b] = this.#sums[x]!.size >= this.#sums[y]!.size ? [x, y] : [y, x];
    const from = this.#sums[b]!;
    this.#sums[a]!.delete(b);
    for (const [other, sum] of from) {
      if (other === a) continue;
      this.#add(a, other, sum);
      this.#sums[other]!.delete(b);
      this.#add(other, a, sum);
    }
    from.clear();
    this.parent[b] = a;
    this.#size[a]! += this.#size[b]!;
    return a;
  }

  /** For each item the one that its group is known by. */
  roots(): Int32Array {
    const { parent } = this;
    return parent.map((_, i) => {
      let root = i;
      while (parent[root] !== root) root = parent[root]!;
      parent[i] = root;
      return root;
    });
  }
}
