import { mix } from '../../../learn/feature.ts';
import { CASE, COARSE, FINE, LOWER } from './atoms.ts';
import { RIGHT, type ParseState } from './parse-state.ts';

/** Most features that one decision of the parser has. */
export const PARSE_FEATURES = 128;

/** Words of a sentence as the parser sees them, `n + 2` numbers each: the root stands at `n`, "no word" at `n + 1`. */
export interface ParseInput {
  readonly n: number;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  readonly shape: Int32Array;
}

/** @param tags  labels of the tagger */
export function parseInput(rows: readonly Int32Array[], tags: Int32Array): ParseInput {
  const n = rows.length;
  const column = (atom: number): Int32Array =>
    Int32Array.from({ length: n + 2 }, (_, i) => (i < n ? rows[i]![atom]! : -1 - (i - n)));
  const tag = new Int32Array(n + 2);
  tag.set(tags.subarray(0, n));
  tag[n] = 252;
  tag[n + 1] = 253;
  return { n, word: column(LOWER), tag, fine: column(FINE), coarse: column(COARSE), shape: column(CASE) };
}

/** Two hashes of numbers, the second of four. `template` keeps the kinds of features apart. */
function of3(template: number, a: number, b: number, c: number): number {
  return mix(mix(mix(Math.imul(template, 0x3c6ef372), a), b), c);
}

function of4(template: number, a: number, b: number, c: number, d: number): number {
  return mix(of3(template, a, b, c), d);
}

/** How far apart two words are: 1 to 4, 5 for up to nine, 6 beyond; 0 if one of them is missing. */
function distance(from: number, to: number, none: number): number {
  if (from === none || to === none) return 0;
  const d = to - from;
  return d < 5 ? d : d < 10 ? 5 : 6;
}

/**
 * Features for the next move, as buckets: words, tags, clusters, distances, children and their relations around the top
 * of the stack and the front of the buffer, after Zhang and Nivre (ACL 2011), for the arc-hybrid system.
 * @returns how many there are
 */
export function moveFeatures(input: ParseInput, state: ParseState, mask: number, out: Int32Array): number {
  const { n, word, tag, fine, coarse } = input;
  const { stack, depth, next, left1, left2, right1, right2, label, lefts, rights, leftSet, rightSet } = state;
  const none = n + 1;
  const s0 = depth > 0 ? stack[depth - 1]! : none;
  const s1 = depth > 1 ? stack[depth - 2]! : none;
  const s2 = depth > 2 ? stack[depth - 3]! : none;
  const b0 = next;
  const b1 = next + 1 <= n ? next + 1 : none;
  const b2 = next + 2 <= n ? next + 2 : none;
  const b3 = next + 3 <= n ? next + 3 : none;
  const s0l = left1[s0]!,
    s0l2 = left2[s0]!,
    s0r = right1[s0]!,
    s0r2 = right2[s0]!;
  const s1l = left1[s1]!,
    s1r = right1[s1]!,
    s1r2 = right2[s1]!,
    b0l = left1[b0]!,
    b0l2 = left2[b0]!;
  const s0w = word[s0]!,
    s1w = word[s1]!,
    b0w = word[b0]!,
    b1w = word[b1]!,
    s0lw = word[s0l]!,
    s0rw = word[s0r]!,
    b0lw = word[b0l]!;
  const s0t = tag[s0]!,
    s1t = tag[s1]!,
    s2t = tag[s2]!,
    b0t = tag[b0]!,
    b1t = tag[b1]!,
    b2t = tag[b2]!;
  const s0f = fine[s0]!,
    s1f = fine[s1]!,
    b0f = fine[b0]!,
    b1f = fine[b1]!,
    s0c = coarse[s0]!,
    s1c = coarse[s1]!,
    b0c = coarse[b0]!;
  const s0lt = tag[s0l]!,
    s0rt = tag[s0r]!,
    b0lt = tag[b0l]!,
    s1lt = tag[s1l]!,
    s1rt = tag[s1r]!;
  const s0ll = label[s0l]!,
    s0rl = label[s0r]!,
    b0ll = label[b0l]!,
    s1ll = label[s1l]!,
    s1rl = label[s1r]!;
  const s0v = rights[s0]! * 8 + lefts[s0]!,
    b0v = lefts[b0]!,
    s1v = rights[s1]!;
  const s0ls = leftSet[s0]!,
    s0rs = rightSet[s0]!,
    b0ls = leftSet[b0]!,
    s1rs = rightSet[s1]!,
    s1ls = leftSet[s1]!;
  const d0 = distance(s0, b0, none),
    d1 = distance(s1, s0, none);
  let k = 0;
  out[k++] = of3(1, s0w, s0t, 0) & mask;
  out[k++] = of3(2, s0w, 0, 0) & mask;
  out[k++] = of3(3, s0t, 0, 0) & mask;
  out[k++] = of3(4, s0f, s0t, 0) & mask;
  out[k++] = of3(5, s1w, s1t, 0) & mask;
  out[k++] = of3(6, s1w, 0, 0) & mask;
  out[k++] = of3(7, s1t, 0, 0) & mask;
  out[k++] = of3(8, s1f, s1t, 0) & mask;
  out[k++] = of3(9, b0w, b0t, 0) & mask;
  out[k++] = of3(10, b0w, 0, 0) & mask;
  out[k++] = of3(11, b0t, 0, 0) & mask;
  out[k++] = of3(12, b0f, b0t, 0) & mask;
  out[k++] = of3(13, b1w, b1t, 0) & mask;
  out[k++] = of3(14, b1w, 0, 0) & mask;
  out[k++] = of3(15, b1t, 0, 0) & mask;
  out[k++] = of3(16, word[b2]!, b2t, 0) & mask;
  out[k++] = of3(17, b2t, 0, 0) & mask;
  out[k++] = of3(18, s2t, 0, 0) & mask;
  out[k++] = of3(19, word[s2]!, s2t, 0) & mask;
  out[k++] = of4(20, s0w, s0t, b0w, b0t) & mask;
  out[k++] = of3(21, s0w, b0w, 0) & mask;
  out[k++] = of3(22, s0w, s0t, b0t) & mask;
  out[k++] = of3(23, s0t, b0w, b0t) & mask;
  out[k++] = of3(24, s0t, b0t, 0) & mask;
  out[k++] = of4(25, s1w, s1t, s0w, s0t) & mask;
  out[k++] = of3(26, s1w, s0w, 0) & mask;
  out[k++] = of3(27, s1w, s1t, s0t) & mask;
  out[k++] = of3(28, s1t, s0w, s0t) & mask;
  out[k++] = of3(29, s1t, s0t, 0) & mask;
  out[k++] = of3(30, s1t, b0t, 0) & mask;
  out[k++] = of3(31, s1w, b0w, 0) & mask;
  out[k++] = of3(32, b0t, b1t, 0) & mask;
  out[k++] = of3(33, b0w, b1w, 0) & mask;
  out[k++] = of3(34, s0w, b1w, 0) & mask;
  out[k++] = of3(35, s0t, b1t, 0) & mask;
  out[k++] = of3(36, b0t, b1t, b2t) & mask;
  out[k++] = of3(37, s0t, b0t, b1t) & mask;
  out[k++] = of3(38, s1t, s0t, b0t) & mask;
  out[k++] = of3(39, s2t, s1t, s0t) & mask;
  out[k++] = of4(40, s1t, s0t, b0t, b1t) & mask;
  out[k++] = of3(41, s0w, b0t, b1t) & mask;
  out[k++] = of3(42, s0t, b0w, b1t) & mask;
  out[k++] = of3(43, s1w, s0t, b0t) & mask;
  out[k++] = of3(44, s1t, s0w, b0t) & mask;
  out[k++] = of3(45, s1t, s0t, b0w) & mask;
  out[k++] = of4(46, s0t, b0t, b1t, b2t) & mask;
  out[k++] = of3(47, b1t, b2t, tag[b3]!) & mask;
  out[k++] = of3(48, s0f, b0f, 0) & mask;
  out[k++] = of3(49, s0c, b0t, d0) & mask;
  out[k++] = of3(50, s0t, b0c, d0) & mask;
  out[k++] = of3(51, s0c, b0c, coarse[b1]!) & mask;
  out[k++] = of3(52, s1f, s0f, 0) & mask;
  out[k++] = of3(53, s1c, s0t, d1) & mask;
  out[k++] = of3(54, s1t, s0c, d1) & mask;
  out[k++] = of3(55, s1c, s0c, b0c) & mask;
  out[k++] = of3(56, s0f, b0w, 0) & mask;
  out[k++] = of3(57, s0w, b0f, 0) & mask;
  out[k++] = of3(58, s1f, s0w, 0) & mask;
  out[k++] = of3(59, s1w, s0f, 0) & mask;
  out[k++] = of3(60, b1f, 0, 0) & mask;
  out[k++] = of3(61, b0f, b1f, 0) & mask;
  out[k++] = of3(62, s0w, d0, 0) & mask;
  out[k++] = of3(63, s0t, d0, 0) & mask;
  out[k++] = of3(64, b0w, d0, 0) & mask;
  out[k++] = of3(65, b0t, d0, 0) & mask;
  out[k++] = of3(66, s0t, b0t, d0) & mask;
  out[k++] = of3(67, s0w, b0w, d0) & mask;
  out[k++] = of3(68, s1t, s0t, d1) & mask;
  out[k++] = of3(69, s1w, d1, 0) & mask;
  out[k++] = of3(70, s0w, d1, 0) & mask;
  out[k++] = of3(71, s1w, s0w, d1) & mask;
  out[k++] = of3(72, s0w, s0v, 0) & mask;
  out[k++] = of3(73, s0t, s0v, 0) & mask;
  out[k++] = of3(74, b0w, b0v, 0) & mask;
  out[k++] = of3(75, b0t, b0v, 0) & mask;
  out[k++] = of3(76, s1t, s1v, s0t) & mask;
  out[k++] = of3(77, s1w, s1v, 0) & mask;
  out[k++] = of3(78, s0w, s0rs, 0) & mask;
  out[k++] = of3(79, s0t, s0rs, b0t) & mask;
  out[k++] = of3(80, s0w, s0ls, 0) & mask;
  out[k++] = of3(81, s0t, s0ls, b0t) & mask;
  out[k++] = of3(82, b0w, b0ls, 0) & mask;
  out[k++] = of3(83, b0t, b0ls, s0t) & mask;
  out[k++] = of3(84, s1w, s1rs, 0) & mask;
  out[k++] = of3(85, s1t, s1rs, s0t) & mask;
  out[k++] = of3(86, s1t, s1ls, s0t) & mask;
  out[k++] = of4(87, s1t, s1rs, s0t, s0rs) & mask;
  out[k++] = of3(88, s0t, s0ls, s1t) & mask;
  out[k++] = of3(89, s0lw, s0lt, s0ll) & mask;
  out[k++] = of3(90, s0rw, s0rt, s0rl) & mask;
  out[k++] = of3(91, b0lw, b0lt, b0ll) & mask;
  out[k++] = of3(92, word[s1l]!, s1lt, s1ll) & mask;
  out[k++] = of3(93, word[s1r]!, s1rt, s1rl) & mask;
  out[k++] = of4(94, s0t, s0lt, s0ll, b0t) & mask;
  out[k++] = of4(95, s0t, s0rt, s0rl, b0t) & mask;
  out[k++] = of4(96, s0t, b0t, b0lt, b0ll) & mask;
  out[k++] = of4(97, s1t, s0t, s1rt, s1rl) & mask;
  out[k++] = of4(98, s1t, s0t, s0lt, s0ll) & mask;
  out[k++] = of4(99, s1t, s0t, s1lt, s1ll) & mask;
  out[k++] = of4(100, s1t, s0t, s0rt, s0rl) & mask;
  out[k++] = of4(101, s0t, s0lt, tag[s0l2]!, b0t) & mask;
  out[k++] = of4(102, s0t, s0rt, tag[s0r2]!, b0t) & mask;
  out[k++] = of4(103, b0t, b0lt, tag[b0l2]!, s0t) & mask;
  out[k++] = of4(104, s1t, s1rt, tag[s1r2]!, s0t) & mask;
  out[k++] = of3(105, s0w, s0lw, b0t) & mask;
  out[k++] = of3(106, s1w, s0lw, s0t) & mask;
  out[k++] = of3(107, s0w, b0lw, b0t) & mask;
  out[k++] = of3(108, s1t, s0lw, s0w) & mask;
  // the words just before the buffer and just after the stack's top, which may have left the configuration
  const before = next > 0 ? tag[next - 1]! : -1,
    after = s0 < n ? tag[s0 + 1]! : -1;
  out[k++] = of4(150, s0t, b0t, before, 0) & mask;
  out[k++] = of4(151, s1t, s0t, after, 0) & mask;
  out[k++] = of4(152, s0t, b0w, before, 0) & mask;
  return k;
}

/**
 * Features for the relation between the word that is about to leave the stack and its head, as buckets. All children of
 * that word are known by then.
 * @param move  LEFT or RIGHT: says which word is the head
 * @returns how many there are
 */
export function relationFeatures(
  input: ParseInput,
  state: ParseState,
  move: number,
  mask: number,
  out: Int32Array,
): number {
  const { n, word, tag, fine, coarse, shape: shapes } = input;
  const { stack, depth, next, left1, left2, right1, label, lefts, rights, leftSet, rightSet } = state;
  const none = n + 1;
  const child = stack[depth - 1]!;
  const head = move === RIGHT ? stack[depth - 2]! : next;
  const side = move === RIGHT ? 1 : 0;
  const before = child > 0 ? child - 1 : none;
  const after = child + 1 < n ? child + 1 : none;
  const cl = left1[child]!,
    cl2 = left2[child]!,
    cr = right1[child]!,
    hl = left1[head]!,
    hr = right1[head]!;
  const cw = word[child]!,
    ct = tag[child]!,
    cf = fine[child]!,
    cc = coarse[child]!,
    hw = word[head]!,
    ht = tag[head]!,
    hf = fine[head]!,
    hc = coarse[head]!;
  const cls = leftSet[child]!,
    crs = rightSet[child]!,
    hls = leftSet[head]!,
    hrs = rightSet[head]!;
  const clw = word[cl]!,
    clt = tag[cl]!,
    cll = label[cl]!,
    crw = word[cr]!,
    crt = tag[cr]!,
    crl = label[cr]!;
  const hlw = word[hl]!,
    hlt = tag[hl]!,
    hll = label[hl]!,
    hrw = word[hr]!,
    hrt = tag[hr]!,
    hrl = label[hr]!;
  const pt = tag[before]!,
    pw = word[before]!,
    nt = tag[after]!,
    nw = word[after]!;
  const hpt = tag[head > 0 ? head - 1 : none]!,
    hnt = tag[head + 1 < n ? head + 1 : none]!;
  const b0t = tag[next]!,
    b0w = word[next]!,
    shape = shapes[child]!;
  const hgt = move === RIGHT && depth > 2 ? tag[stack[depth - 3]!]! : -1;
  const hv = rights[head]! * 8 + lefts[head]!;
  const d = move === RIGHT ? distance(head, child, none) : distance(child, head, none);
  let k = 0;
  out[k++] = of3(201 + side, cw, ct, 0) & mask;
  out[k++] = of3(203 + side, cw, hw, 0) & mask;
  out[k++] = of3(205 + side, ct, ht, 0) & mask;
  out[k++] = of3(207 + side, cw, ht, 0) & mask;
  out[k++] = of3(209 + side, ct, hw, 0) & mask;
  out[k++] = of3(211 + side, cf, hf, 0) & mask;
  out[k++] = of3(213 + side, cf, ht, 0) & mask;
  out[k++] = of3(215 + side, ct, hf, 0) & mask;
  out[k++] = of3(217 + side, cc, hc, 0) & mask;
  out[k++] = of3(219 + side, cw, 0, 0) & mask;
  out[k++] = of3(221 + side, hw, 0, 0) & mask;
  out[k++] = of3(223 + side, ct, ht, d) & mask;
  out[k++] = of4(225 + side, cw, ct, ht, hw) & mask;
  out[k++] = of3(227 + side, cf, hw, 0) & mask;
  out[k++] = of3(229 + side, cw, hf, 0) & mask;
  out[k++] = of3(231 + side, ct, ht, cls) & mask;
  out[k++] = of3(233 + side, ct, ht, crs) & mask;
  out[k++] = of3(235 + side, hw, cls, ct) & mask;
  out[k++] = of3(237 + side, ct, hls, ht) & mask;
  out[k++] = of3(239 + side, ct, hrs, ht) & mask;
  out[k++] = of3(241 + side, hw, hrs, ct) & mask;
  out[k++] = of3(243 + side, hw, hls, ct) & mask;
  out[k++] = of3(245 + side, cw, crs, ht) & mask;
  out[k++] = of3(247 + side, cls, crs, ct) & mask;
  out[k++] = of3(249 + side, clw, ct, ht) & mask;
  out[k++] = of3(251 + side, clw, cw, ht) & mask;
  out[k++] = of3(253 + side, clw, hw, ct) & mask;
  out[k++] = of3(255 + side, crw, ct, ht) & mask;
  out[k++] = of3(257 + side, clw, clt, cll) & mask;
  out[k++] = of3(259 + side, crw, crt, crl) & mask;
  out[k++] = of4(261 + side, ct, clt, cll, ht) & mask;
  out[k++] = of4(263 + side, ct, crt, crl, ht) & mask;
  out[k++] = of3(265 + side, clw, hf, ct) & mask;
  out[k++] = of4(267 + side, word[cl2]!, clt, ct, ht) & mask;
  out[k++] = of3(269 + side, pt, ct, ht) & mask;
  out[k++] = of3(271 + side, pw, ct, ht) & mask;
  out[k++] = of3(273 + side, nt, ct, ht) & mask;
  out[k++] = of3(275 + side, nw, ct, ht) & mask;
  out[k++] = of4(277 + side, pt, nt, ct, ht) & mask;
  out[k++] = of3(279 + side, hpt, ht, ct) & mask;
  out[k++] = of3(281 + side, hnt, ht, ct) & mask;
  out[k++] = of3(283 + side, b0t, ct, ht) & mask;
  out[k++] = of3(285 + side, b0w, ct, ht) & mask;
  out[k++] = of3(287 + side, ct, ht, hv) & mask;
  out[k++] = of3(289 + side, cw, ht, hv) & mask;
  out[k++] = of4(291 + side, hlt, hll, ht, ct) & mask;
  out[k++] = of4(293 + side, hrt, hrl, ht, ct) & mask;
  out[k++] = of3(295 + side, hrw, ht, ct) & mask;
  out[k++] = of3(297 + side, hlw, ht, ct) & mask;
  out[k++] = of3(299 + side, hgt, ht, ct) & mask;
  out[k++] = of3(301 + side, shape, ct, ht) & mask;
  out[k++] = of3(303 + side, cw, hw, cls) & mask;
  return k;
}
