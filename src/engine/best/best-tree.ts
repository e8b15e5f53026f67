/** Stands for no arc. */
const NEVER = -1e30;
/** More than all scores of a sentence: the root gives as few arcs as a tree can have, one. */
const ONE_ROOT = 1e6;

/**
 * The tree of the highest sum of arc scores, with one word under the root (Chu and Liu, 1965; Edmonds, 1967).
 *
 * @param scores  words × (1 + words), row-major: score of each head (0 the root, word i at 1 + i) for each word, finite
 * @returns the head of each word, -1 for the root; arcs of a word to itself are never taken
 */
export function bestTree(scores: Float32Array, words: number): Int32Array {
  const size = words + 1;
  const square = new Float64Array(size * size).fill(NEVER);
  for (let child = 1; child < size; child++)
    for (let head = 0; head < size; head++)
      if (head !== child)
        square[child * size + head] = scores[(child - 1) * size + head]! - (head === 0 && words > 1 ? ONE_ROOT : 0);
  const heads = spanningTree(square, size);
  return Int32Array.from({ length: words }, (_, i) => heads[i + 1]! - 1);
}

/** Heads of all nodes but node 0; `square[child * size + head]`. Contracts one cycle a step. */
function spanningTree(square: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let child = 1; child < size; child++) {
    let best = 0;
    for (let head = 1; head < size; head++)
      if (square[child * size + head]! > square[child * size + best]!) best = head;
    heads[child] = best;
  }
  const cycle = findCycle(heads);
  if (cycle.length === 0) return heads;
  const inside = new Set(cycle);
  const rest = Array.from({ length: size }, (_, i) => i).filter((i) => !inside.has(i));
  const small = rest.length + 1; // the last node is the cycle
  const smaller = new Float64Array(small * small).fill(NEVER);
  const enters = new Int32Array(rest.length); // word of the cycle that hangs on each head outside
  const leaves = new Int32Array(rest.length); // word of the cycle on which each word outside hangs
  for (const [i, outer] of rest.entries()) {
    for (const [j, head] of rest.entries()) smaller[i * small + j] = square[outer * size + head]!;
    let [into, from] = [-Infinity, -Infinity];
    for (const node of cycle) {
      const gain = square[node * size + outer]! - square[node * size + heads[node]!]!;
      if (gain > into) [into, enters[i]] = [gain, node];
      if (square[outer * size + node]! > from) [from, leaves[i]] = [square[outer * size + node]!, node];
    }
    smaller[(small - 1) * small + i] = into;
    smaller[i * small + small - 1] = from;
  }
  const found = spanningTree(smaller, small);
  for (const [i, outer] of rest.entries())
    if (outer !== 0) heads[outer] = found[i] === small - 1 ? leaves[i]! : rest[found[i]!]!;
  const entry = found[small - 1]!;
  heads[enters[entry]!] = rest[entry]!;
  return heads;
}

/** Nodes of one cycle, empty if heads lead all nodes to node 0. */
function findCycle(heads: Int32Array): number[] {
  const seen = new Int32Array(heads.length); // round in which a node was reached, 0 for never
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node !== 0 && seen[node] === 0) {
      seen[node] = start;
      node = heads[node]!;
    }
    if (node === 0 || seen[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node]!; next !== node; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return [];
}
