/**
 * Things numbered from 0, joined step by step; each set goes by its smallest number, so the order of joining makes no
 * difference.
 */
export interface DisjointSets {
  find(i: number): number;
  join(a: number, b: number): void;
}

/** `count` sets of one thing each (union-find, Galler and Fischer 1964, with paths shortened at each look). */
export function disjointSets(count: number): DisjointSets {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    parent[i] = root;
    return root;
  };
  return {
    find,
    join(a, b) {
      const [x, y] = [find(a), find(b)];
      parent[Math.max(x, y)] = Math.min(x, y);
    },
  };
}
