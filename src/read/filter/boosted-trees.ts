/**
 * A sum of regression trees as flat arrays, node by node. A node is a split (`left` ≥ 0: take `left` where the feature
 * is at most `cut`, else `left + 1`) or a leaf (`left` = -1, `cut` its value in logits). `roots` holds the first node
 * of each tree.
 */
export interface BoostedTrees {
  readonly feature: Uint8Array | Uint16Array;
  readonly cut: Float32Array;
  readonly left: Int32Array | Int16Array;
  readonly roots: Int32Array | Uint16Array;
  readonly bias: number;
}

/**
 * Probability by one row of features, `row[at…]`. Friedman, "Greedy function approximation", Annals of Statistics 2001.
 */
export function probability({ feature, cut, left, roots, bias }: BoostedTrees, row: Float32Array, at: number): number {
  let sum = bias;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t]!;
    while (left[node]! >= 0) node = row[at + feature[node]!]! <= cut[node]! ? left[node]! : left[node]! + 1;
    sum += cut[node]!;
  }
  return 1 / (1 + Math.exp(-sum));
}
