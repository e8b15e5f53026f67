import { hashTemplates, templatesOf, type Templates } from '../../../learn/templates.ts';
import { distance, type ParseInput } from './parse-input.ts';
import { RIGHT, type ParseState } from './parse-state.ts';

/**
 * What a relation is chosen by. `c` is the word that is about to leave the stack, `h` its head, `p` and `n` the words
 * before and after it, `hg` what stands below the head; the rest as in `move-features.ts`.
 */
const VALUES = `
  cw ct cf cc cls crs clw clt cll crw crt crl cl2w pt pw nt nw shape hw ht hf hc hv hls hrs hlw hlt hll hrw hrt
  hrl hpt hnt hgt b0w b0t d`;

/** Each number stands for the arcs to the left; those to the right have the next. */
export const RELATION_TEMPLATES: Templates = templatesOf(
  VALUES,
  `
  201 cw ct
  203 cw hw
  205 ct ht
  207 cw ht
  209 ct hw
  211 cf hf
  213 cf ht
  215 ct hf
  217 cc hc
  219 cw
  221 hw
  223 ct ht d
  225 cw ct ht hw
  227 cf hw
  229 cw hf
  231 ct ht cls
  233 ct ht crs
  235 hw cls ct
  237 ct hls ht
  239 ct hrs ht
  241 hw hrs ct
  243 hw hls ct
  245 cw crs ht
  247 cls crs ct
  249 clw ct ht
  251 clw cw ht
  253 clw hw ct
  255 crw ct ht
  257 clw clt cll
  259 crw crt crl
  261 ct clt cll ht
  263 ct crt crl ht
  265 clw hf ct
  267 cl2w clt ct ht
  269 pt ct ht
  271 pw ct ht
  273 nt ct ht
  275 nw ct ht
  277 pt nt ct ht
  279 hpt ht ct
  281 hnt ht ct
  283 b0t ct ht
  285 b0w ct ht
  287 ct ht hv
  289 cw ht hv
  291 hlt hll ht ct
  293 hrt hrl ht ct
  295 hrw ht ct
  297 hlw ht ct
  299 hgt ht ct
  301 shape ct ht
  303 cw hw cls`,
);

/** What is added to the numbers of the templates for the arc that a move makes. */
export function relationSide(move: number): number {
  return move === RIGHT ? 1 : 0;
}

/**
 * Fill in what the templates of the arc of a move join, in the order of their names. All children of the word that gets
 * its head are known by then.
 * @param move  LEFT or RIGHT: says which word is the head
 */
export function relationValues(input: ParseInput, state: ParseState, move: number, values: Int32Array): void {
  const { n, word, tag, fine, coarse, shape } = input;
  const { stack, depth, next, left1, left2, right1, label, lefts, rights, leftSet, rightSet } = state;
  const none = n + 1;
  const child = stack[depth - 1]!;
  const head = move === RIGHT ? stack[depth - 2]! : next;
  const before = child > 0 ? child - 1 : none;
  const after = child + 1 < n ? child + 1 : none;
  const cl = left1[child]!,
    cr = right1[child]!,
    hl = left1[head]!,
    hr = right1[head]!;
  let k = 1;
  values[k++] = word[child]!;
  values[k++] = tag[child]!;
  values[k++] = fine[child]!;
  values[k++] = coarse[child]!;
  values[k++] = leftSet[child]!;
  values[k++] = rightSet[child]!;
  values[k++] = word[cl]!;
  values[k++] = tag[cl]!;
  values[k++] = label[cl]!;
  values[k++] = word[cr]!;
  values[k++] = tag[cr]!;
  values[k++] = label[cr]!;
  values[k++] = word[left2[child]!]!;
  values[k++] = tag[before]!;
  values[k++] = word[before]!;
  values[k++] = tag[after]!;
  values[k++] = word[after]!;
  values[k++] = shape[child]!;
  values[k++] = word[head]!;
  values[k++] = tag[head]!;
  values[k++] = fine[head]!;
  values[k++] = coarse[head]!;
  values[k++] = rights[head]! * 8 + lefts[head]!;
  values[k++] = leftSet[head]!;
  values[k++] = rightSet[head]!;
  values[k++] = word[hl]!;
  values[k++] = tag[hl]!;
  values[k++] = label[hl]!;
  values[k++] = word[hr]!;
  values[k++] = tag[hr]!;
  values[k++] = label[hr]!;
  values[k++] = tag[head > 0 ? head - 1 : none]!;
  values[k++] = tag[head + 1 < n ? head + 1 : none]!;
  values[k++] = move === RIGHT && depth > 2 ? tag[stack[depth - 3]!]! : -1;
  values[k++] = word[next]!;
  values[k++] = tag[next]!;
  values[k++] = move === RIGHT ? distance(head, child, none) : distance(child, head, none);
}

/** The features of the arc of a move as buckets, for training; gives their number. */
export function relationFeatures(
  input: ParseInput,
  state: ParseState,
  move: number,
  mask: number,
  out: Int32Array,
): number {
  const values = new Int32Array(RELATION_TEMPLATES.values);
  relationValues(input, state, move, values);
  return hashTemplates(RELATION_TEMPLATES, values, relationSide(move), mask, false, out);
}
