import type { Tokens } from '../model/index.ts';

/**
 * The dependency trees of a document seen from above. `next` links the dependents of one head in text order, -1
 * ends a list; `left` and `right` are the first and last token of the subtree of each token.
 */
export interface Tree {
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Build it in linear time: tokens are taken leaves first, so a cycle (a broken parse) is left out, not followed. */
export function treeOf({ count, head }: Pick<Tokens, 'count' | 'head'>): Tree {
  const first = new Int32Array(count).fill(-1);
  const next = new Int32Array(count).fill(-1);
  const left = Int32Array.from({ length: count }, (_, i) => i);
  const right = left.slice();
  const open = new Int32Array(count);
  for (let i = count - 1; i >= 0; i--) {
    const h = head[i]!;
    if (h < 0) continue;
    next[i] = first[h]!;
    first[h] = i;
    open[h] = open[h]! + 1;
  }
  const queue = new Int32Array(count);
  let size = 0;
  for (let i = 0; i < count; i++) if (open[i] === 0) queue[size++] = i;
  for (let k = 0; k < size; k++) {
    const i = queue[k]!;
    const h = head[i]!;
    if (h < 0) continue;
    if (left[i]! < left[h]!) left[h] = left[i]!;
    if (right[i]! > right[h]!) right[h] = right[i]!;
    open[h] = open[h]! - 1;
    if (open[h] === 0) queue[size++] = h;
  }
  return { first, next, left, right };
}

/** The dependents of a token, in text order. */
export function childrenOf(tree: Tree, i: number): number[] {
  const out: number[] = [];
  for (let c = tree.first[i]!; c >= 0; c = tree.next[c]!) out.push(c);
  return out;
}

/** The head of a stretch of tokens: the first of them whose own head lies outside. */
export function headOf({ head }: Pick<Tokens, 'head'>, from: number, to: number): number {
  for (let i = from; i < to; i++) if (head[i]! < from || head[i]! >= to) return i;
  return from;
}

/** Index of the first token that ends after `at`, by bisection. */
export function tokenAt({ end, count }: Pick<Tokens, 'end' | 'count'>, at: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle]! > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
