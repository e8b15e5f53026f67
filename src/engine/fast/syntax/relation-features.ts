import { distance, of3, of4, type ParseInput } from './parse-input.ts';
import { RIGHT, type ParseState } from './parse-state.ts';

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
