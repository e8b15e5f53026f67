import type { Tokens } from '../model/index.ts';

/**
 * The dependency trees of a document seen from above. `next` links the dependents of one head in text order, -1
 * ends a list; `left` and `right` are the first and last token of the subtree of each token; `order` has every token
 * after its head, one tree after the other.
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

/** So many dependents of a governor are looked at: more have only texts that are no sentences, and would cost time without bound. */
export const WIDE = 200;

/** Build it, in linear time. */
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

/** A relation without its subtype. */
export function relation(tokens: Tokens, i: number): string {
  const deprel = tokens.deprel[i]!;
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** The first dependent of `i` in that relation, subtypes apart, or -1. */
export function dependent(tokens: Tokens, tree: Tree, i: number, deprel: string): number {
  for (let c = tree.first[i]!, seen = 0; c >= 0 && seen < WIDE; c = tree.next[c]!, seen++) if (tokens.deprel[c] === deprel) return c;
  return -1;
}

/** Lemma in lower case. */
export function lemmaOf(tokens: Tokens, i: number): string {
  return tokens.lemma[i]!.toLowerCase();
}
