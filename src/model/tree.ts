import type { Tokens } from './analysis.ts';

/**
 * The dependency trees of a document seen from above. All arrays have one entry a token. `next` links the dependents of
 * one head in text order, -1 ends a list; `left` and `right` are the first and last token of the subtree of each token;
 * `order` has every token after its head, one tree after the other.
 */
export interface Tree {
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly order: Int32Array;
  /** how many of `order` are filled: tokens in a cycle (a broken parse) are left out */
  readonly reached: number;
}

/**
 * So many dependents of a head are looked at: more have only texts that are no sentences, and would cost time without
 * bound.
 */
export const WIDE = 200;

/** Build it, in linear time. `head` is -1 for a root; cycles are left out, not followed. */
export function treeOf({ count, head }: Pick<Tokens, 'count' | 'head'>): Tree {
  const first = new Int32Array(count).fill(-1);
  const next = new Int32Array(count).fill(-1);
  const left = new Int32Array(count);
  const right = new Int32Array(count);
  const order = new Int32Array(count);
  let reached = 0;
  for (let i = count - 1; i >= 0; i--) {
    left[i] = i;
    right[i] = i;
    const h = head[i]!;
    if (h < 0) continue;
    next[i] = first[h]!;
    first[h] = i;
  }
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (head[i]! >= 0) continue;
    order[reached++] = i;
    for (; at < reached; at++) for (let c = first[order[at]!]!; c >= 0; c = next[c]!) order[reached++] = c;
  }
  for (at = reached - 1; at >= 0; at--) {
    const i = order[at]!;
    const h = head[i]!;
    if (h < 0) continue;
    if (left[i]! < left[h]!) left[h] = left[i]!;
    if (right[i]! > right[h]!) right[h] = right[i]!;
  }
  return { first, next, left, right, order, reached };
}

/** The dependents of a token in text order, the first `WIDE`; those before `end` alone, if it is given. None of -1. */
export function childrenOf({ first, next }: Tree, i: number, end: number = Infinity): number[] {
  const children: number[] = [];
  for (let c = first[i] ?? -1; c >= 0 && c < end && children.length < WIDE; c = next[c]!) children.push(c);
  return children;
}

/** The first dependent of `i` in exactly that relation, or -1; of the first `WIDE`. */
export function dependent(
  { deprel }: Pick<Tokens, 'deprel'>,
  { first, next }: Tree,
  i: number,
  wanted: string,
): number {
  for (let c = first[i]!, seen = 0; c >= 0 && seen < WIDE; c = next[c]!, seen++) if (deprel[c] === wanted) return c;
  return -1;
}

/** A token and those above it, the nearest first, at most so many: a broken parse may go round in circles. None of -1. */
export function upFrom({ head }: Pick<Tokens, 'head'>, i: number, most: number): number[] {
  const line: number[] = [];
  for (let at = i; at >= 0 && line.length < most; at = head[at]!) line.push(at);
  return line;
}

/** The head of tokens `[from, to)`: the first of them whose own head lies outside. */
export function headOf({ head }: Pick<Tokens, 'head'>, from: number, to: number): number {
  for (let i = from; i < to; i++) if (head[i]! < from || head[i]! >= to) return i;
  return from;
}
