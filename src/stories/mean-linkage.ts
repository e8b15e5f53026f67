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
    size = Float64Array.from(sizes),
    parent = new Int32Array(count).map((_, i) => i);
  const sums: Map<number, number>[] = Array.from({ length: count }, () => new Map<number, number>());
  const add = (a: number, b: number, sum: number): void => {
    const to = sums[a] as Map<number, number>;
    to.set(b, (to.get(b) ?? 0) + sum);
  };
  for (const { a, b, sum } of links)
    if (a !== b) {
      add(a, b, sum);
      add(b, a, sum);
    }

  /** The nearest group that is near enough, or -1; the one asked about wins a tie, so that the chain ends. */
  const nearest = (x: number, before: number): number => {
    let best = -1,
      most = 0;
    for (const [other, sum] of sums[x] as Map<number, number>) {
      const mean = sum / (size[other] as number);
      if (mean > most || (mean === most && (other === before || (best !== before && other < best)))) {
        best = other;
        most = mean;
      }
    }
    return best >= 0 && most / (size[x] as number) >= threshold ? best : -1;
  };
  const join = (x: number, y: number): number => {
    const [a, b] = (sums[x] as Map<number, number>).size >= (sums[y] as Map<number, number>).size ? [x, y] : [y, x];
    const from = sums[b] as Map<number, number>;
    (sums[a] as Map<number, number>).delete(b);
    for (const [other, sum] of from) {
      if (other === a) continue;
      add(a, other, sum);
      (sums[other] as Map<number, number>).delete(b);
      add(other, a, sum);
    }
    from.clear();
    parent[b] = a;
    size[a] = (size[a] as number) + (size[b] as number);
    return a;
  };

  for (let start = 0; start < count; start++) {
    const chain = parent[start] === start ? [start] : [];
    for (let x = chain.at(-1); x !== undefined; x = chain.at(-1)) {
      const before = chain.at(-2) ?? -1,
        next = nearest(x, before);
      if (next < 0) chain.pop();
      else if (next !== before) chain.push(next);
      else {
        chain.length -= 2;
        chain.push(join(x, before));
      }
    }
  }
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] as number;
    return root;
  };
  return parent.map((_, i) => {
    const root = find(i);
    parent[i] = root;
    return root;
  });
}
