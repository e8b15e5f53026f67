import { bucket } from '../../learn/hash.ts';
import { mix } from '../../learn/feature.ts';
import { COARSE, FINE, LOWER } from './atoms.ts';
import type { ParseState } from './parse-state.ts';

/** Most features that one decision of the parser has. */
export const PARSE_FEATURES = 128;

/** Words of a sentence as the parser sees them, `n + 2` numbers each: the root stands at `n`, "no word" at `n + 1`. */
export interface ParseInput { readonly n: number; readonly word: Int32Array; readonly tag: Int32Array; readonly fine: Int32Array; readonly coarse: Int32Array }

/** @param tags  labels of the tagger */
export function parseInput(rows: readonly Int32Array[], tags: Int32Array): ParseInput {
  const n = rows.length;
  const column = (atom: number): Int32Array => Int32Array.from({ length: n + 2 }, (_, i) => (i < n ? rows[i]![atom]! : -1 - (i - n)));
  const tag = new Int32Array(n + 2);
  tag.set(tags.subarray(0, n));
  tag[n] = 252;
  tag[n + 1] = 253;
  return { n, word: column(LOWER), tag, fine: column(FINE), coarse: column(COARSE) };
}

/**
 * Features of a configuration, as buckets: words, tags, clusters, distances, children and their relations around the top
 * of the stack and the front of the buffer, after Zhang and Nivre (ACL 2011), for the arc-hybrid system.
 * @returns how many there are
 */
export function parseFeatures(input: ParseInput, state: ParseState, mask: number, out: Int32Array): number {
  const { n, word, tag, fine, coarse } = input;
  const { stack, depth, next, left1, left2, right1, right2, label } = state;
  const none = n + 1;
  const at = (i: number): number => (i < 0 ? none : i);
  const s0 = depth > 0 ? stack[depth - 1]! : none;
  const s1 = depth > 1 ? stack[depth - 2]! : none;
  const s2 = depth > 2 ? stack[depth - 3]! : none;
  const b0 = next;
  const b1 = next + 1 <= n ? next + 1 : none;
  const b2 = next + 2 <= n ? next + 2 : none;
  const b3 = next + 3 <= n ? next + 3 : none;
  const s0l = s0 < n ? at(left1[s0]!) : none;
  const s0l2 = s0 < n ? at(left2[s0]!) : none;
  const s0r = s0 < n ? at(right1[s0]!) : none;
  const s0r2 = s0 < n ? at(right2[s0]!) : none;
  const s1l = s1 < n ? at(left1[s1]!) : none;
  const s1r = s1 < n ? at(right1[s1]!) : none;
  const s1r2 = s1 < n ? at(right2[s1]!) : none;
  const b0l = b0 < n ? at(left1[b0]!) : none;
  const b0l2 = b0 < n ? at(left2[b0]!) : none;
  const relation = (i: number): number => (i < n ? label[i]! : -2);
  const distance = (a: number, b: number): number => (a === none || b === none ? 0 : b - a < 5 ? b - a : b - a < 10 ? 5 : 6);
  const s0w = word[s0]!, s1w = word[s1]!, b0w = word[b0]!, b1w = word[b1]!;
  const s0t = tag[s0]!, s1t = tag[s1]!, s2t = tag[s2]!, b0t = tag[b0]!, b1t = tag[b1]!, b2t = tag[b2]!;
  const d0 = distance(s0, b0);
  const d1 = distance(s1, s0);
  let k = 0;
  let template = 1;
  const put = (a: number, b: number, c: number): void => {
    out[k++] = bucket(mix(mix(mix(template++ * 0x3c6ef372, a), b), c), mask);
  };
  const put4 = (a: number, b: number, c: number, d: number): void => {
    out[k++] = bucket(mix(mix(mix(mix(template++ * 0x3c6ef372, a), b), c), d), mask);
  };
  put(0, 0, 0);
  // single words
  put(s0w, s0t, 0); put(s0w, 0, 0); put(s0t, 0, 0); put(fine[s0]!, s0t, 0);
  put(s1w, s1t, 0); put(s1w, 0, 0); put(s1t, 0, 0); put(fine[s1]!, s1t, 0);
  put(b0w, b0t, 0); put(b0w, 0, 0); put(b0t, 0, 0); put(fine[b0]!, b0t, 0);
  put(b1w, b1t, 0); put(b1w, 0, 0); put(b1t, 0, 0);
  put(word[b2]!, b2t, 0); put(b2t, 0, 0); put(s2t, 0, 0); put(word[s2]!, s2t, 0);
  // pairs
  put4(s0w, s0t, b0w, b0t); put(s0w, b0w, 0); put(s0w, s0t, b0t); put(s0t, b0w, b0t); put(s0t, b0t, 0);
  put4(s1w, s1t, s0w, s0t); put(s1w, s0w, 0); put(s1w, s1t, s0t); put(s1t, s0w, s0t); put(s1t, s0t, 0);
  put(s1t, b0t, 0); put(s1w, b0w, 0); put(b0t, b1t, 0); put(b0w, b1w, 0); put(s0w, b1w, 0); put(s0t, b1t, 0);
  // triples
  put(b0t, b1t, b2t); put(s0t, b0t, b1t); put(s1t, s0t, b0t); put(s2t, s1t, s0t); put4(s1t, s0t, b0t, b1t);
  put(s0w, b0t, b1t); put(s0t, b0w, b1t); put(s1w, s0t, b0t); put(s1t, s0w, b0t); put(s1t, s0t, b0w);
  put4(s0t, b0t, b1t, b2t); put(b1t, b2t, tag[b3]!);
  // clusters
  put(fine[s0]!, fine[b0]!, 0); put(coarse[s0]!, b0t, d0); put(s0t, coarse[b0]!, d0); put(coarse[s0]!, coarse[b0]!, coarse[b1]!);
  put(fine[s1]!, fine[s0]!, 0); put(coarse[s1]!, s0t, d1); put(s1t, coarse[s0]!, d1); put(coarse[s1]!, coarse[s0]!, coarse[b0]!);
  put(fine[s0]!, b0w, 0); put(s0w, fine[b0]!, 0); put(fine[s1]!, s0w, 0); put(s1w, fine[s0]!, 0); put(fine[b1]!, 0, 0); put(fine[b0]!, fine[b1]!, 0);
  // distance
  put(s0w, d0, 0); put(s0t, d0, 0); put(b0w, d0, 0); put(b0t, d0, 0); put(s0t, b0t, d0); put(s0w, b0w, d0);
  put(s1t, s0t, d1); put(s1w, d1, 0); put(s0w, d1, 0); put(s1w, s0w, d1);
  // number and relations of children
  const s0v = s0 < n ? state.rights[s0]! : 0, s0u = s0 < n ? state.lefts[s0]! : 0, b0u = b0 < n ? state.lefts[b0]! : 0, s1v = s1 < n ? state.rights[s1]! : 0;
  put(s0w, s0v, s0u); put(s0t, s0v, s0u); put(b0w, b0u, 0); put(b0t, b0u, 0); put(s1t, s1v, s0t); put(s1w, s1v, 0);
  const s0rs = s0 < n ? state.rightSet[s0]! : 0, s0ls = s0 < n ? state.leftSet[s0]! : 0, b0ls = b0 < n ? state.leftSet[b0]! : 0;
  const s1rs = s1 < n ? state.rightSet[s1]! : 0, s1ls = s1 < n ? state.leftSet[s1]! : 0;
  put(s0w, s0rs, 0); put(s0t, s0rs, b0t); put(s0w, s0ls, 0); put(s0t, s0ls, b0t); put(b0w, b0ls, 0); put(b0t, b0ls, s0t);
  put(s1w, s1rs, 0); put(s1t, s1rs, s0t); put(s1t, s1ls, s0t); put4(s1t, s1rs, s0t, s0rs); put(s0t, s0ls, s1t);
  // children
  put(word[s0l]!, tag[s0l]!, relation(s0l)); put(word[s0r]!, tag[s0r]!, relation(s0r)); put(word[b0l]!, tag[b0l]!, relation(b0l));
  put(word[s1l]!, tag[s1l]!, relation(s1l)); put(word[s1r]!, tag[s1r]!, relation(s1r));
  put4(s0t, tag[s0l]!, relation(s0l), b0t); put4(s0t, tag[s0r]!, relation(s0r), b0t); put4(s0t, b0t, tag[b0l]!, relation(b0l));
  put4(s1t, s0t, tag[s1r]!, relation(s1r)); put4(s1t, s0t, tag[s0l]!, relation(s0l)); put4(s1t, s0t, tag[s1l]!, relation(s1l)); put4(s1t, s0t, tag[s0r]!, relation(s0r));
  put4(s0t, tag[s0l]!, tag[s0l2]!, b0t); put4(s0t, tag[s0r]!, tag[s0r2]!, b0t); put4(b0t, tag[b0l]!, tag[b0l2]!, s0t); put4(s1t, tag[s1r]!, tag[s1r2]!, s0t);
  put(s0w, word[s0l]!, b0t); put(s1w, word[s0l]!, s0t); put(s0w, word[b0l]!, b0t); put(s1t, word[s0l]!, s0w);
  return k;
}
