/**
 * Features of the second pass: a token as seen from one possible cue. Where it hangs in the tree from there, how
 * far off it is, what stands between, whose quotation it is in, and what the first pass thought of it.
 */
import type { Columns } from './columns.ts';
import type { FeatureWriter } from './feature-writer.ts';
import { countsFrom, hang, framePlace } from './frame-places.ts';
import { join } from './mix.ts';
import { QUOTE } from './place-columns.ts';

const EDGE = 0x5bd1e995;

/** A possible cue: tokens `[from, to)`, its head, and how sure the first pass is of it. */
export interface CueCandidate {
  readonly from: number;
  readonly to: number;
  readonly anchor: number;
  readonly probability: number;
}

/**
 * What the first pass leaves behind: probability of each role in steps (4 per token: source, cue, content, none), and
 * the candidate at a token (-1).
 */
export interface FirstPass {
  readonly steps: Uint8Array;
  readonly candidateAt: Int32Array;
  readonly candidates: readonly CueCandidate[];
}

/** Probability in eight steps, fine at both ends. */
export function stepOf(p: number): number {
  return p < 0.01 ? 0 : p < 0.05 ? 1 : p < 0.2 ? 2 : p < 0.5 ? 3 : p < 0.8 ? 4 : p < 0.95 ? 5 : p < 0.99 ? 6 : 7;
}

const farness = (n: number): number =>
  n <= 3 ? n : n <= 5 ? 4 : n <= 8 ? 5 : n <= 13 ? 6 : n <= 22 ? 7 : n <= 40 ? 8 : 9;

/** Write the features of tokens `[from, to)` as seen from a candidate. */
export function frameFeatures(
  c: Columns,
  pass: FirstPass,
  candidate: CueCandidate,
  from: number,
  to: number,
  out: FeatureWriter,
): void {
  const { word, lemma, tag, relation, shape, head, left, right, quote, kids, cue, fine, coarse } = c;
  const { anchor } = candidate;
  const { level, child } = hang(c, anchor, from, to);
  const n = to - from;
  const la = lemma[anchor]!,
    ra = relation[anchor]!,
    xa = tag[anchor]!,
    ka = kids[anchor]!;
  const anchorQuote = quote[anchor] === QUOTE.outside ? 0 : 1;
  const ha = head[anchor]!,
    lha = ha >= 0 ? lemma[ha]! : EDGE;
  const frame = join(ra, xa);
  const { commas, rivals, strong, quotes, sentences } = countsFrom(c, pass, candidate, from, to);
  const place = new Int32Array(n);
  for (let i = from; i < to; i++)
    place[i - from] = framePlace(c, candidate, i, child[i - from]!, level[i - from]!, sentences[i - from]!);
  const at = (column: Int32Array, i: number): number => (i >= from && i < to ? column[i]! : EDGE);
  const where = (k: number): number => (k >= 0 && k < n ? place[k]! : EDGE);
  const q = (i: number): number => (i >= from && i < to ? quote[i]! : 7);
  const guess = (i: number): number => {
    if (i < from || i >= to) return 99;
    const s = pass.steps;
    let best = 3;
    for (let r = 0; r < 3; r++) if (s[i * 4 + r]! > s[i * 4 + best]!) best = r;
    return best;
  };
  for (let i = from; i < to; i++) {
    out.begin(100);
    const k = i - from;
    const ch = child[k]!;
    const side = i < candidate.from ? 0 : i >= candidate.to ? 2 : 1;
    const d = place[k]!,
      dp = where(k - 1),
      dn = where(k + 1);
    const change = (dp === d ? 0 : 1) + (dn === d ? 0 : 2);
    const w0 = word[i]!,
      x0 = tag[i]!,
      r0 = relation[i]!;
    const w1 = at(word, i - 1),
      w2 = at(word, i + 1),
      x1 = at(tag, i - 1),
      x2 = at(tag, i + 1);
    const far = farness(side === 0 ? candidate.from - i : i - candidate.to + 1);
    const edges = level[k]! >= 0 ? (left[ch] === i ? 1 : 0) + (right[ch] === i ? 2 : 0) : 4;
    const own = (left[i] === i ? 1 : 0) + (right[i] === i ? 2 : 0);
    const around = (q(i - 1) * 8 + quote[i]!) * 8 + q(i + 1);
    const inRun =
      i < candidate.from || i >= candidate.to
        ? 0
        : 1 + (i === candidate.from ? 1 : 0) + (i === candidate.to - 1 ? 2 : 0) + (i === anchor ? 4 : 0);
    const gs = pass.steps[i * 4]!,
      gq = pass.steps[i * 4 + 1]!,
      gc = pass.steps[i * 4 + 2]!;
    const g0 = guess(i),
      g1 = guess(i - 1),
      g2 = guess(i + 1);
    const guesses = (g1 * 100 + g0) * 100 + g2;
    const here = pass.candidateAt[i]!;
    const other = here >= 0 && pass.candidates[here] !== candidate ? 1 + stepOf(pass.candidates[here]!.probability) : 0;
    const sentence = sentences[k]!;
    const first = i - c.sentenceFrom[i]!,
      lastInSentence = c.sentenceTo[i]! - 1 - i;
    const startsQuoted = quote[c.sentenceFrom[i]!]!;
    const edgeOfSentence =
      (first === 0 ? 1 : 0) + (first === 1 ? 2 : 0) + (lastInSentence === 0 ? 4 : 0) + (lastInSentence === 1 ? 8 : 0);
    // place in the tree
    out.add(d, 0);
    out.add(d, la);
    out.add(d, ra);
    out.add(d, dp);
    out.add(d, dn);
    out.add(join(d, dp), dn);
    out.add(join(d, change), x0);
    out.add(join(d, edges), change);
    out.add(join(d, edges), x0);
    out.add(join(d, own), x2);
    out.add(join(d, own), x1);
    out.add(join(d, commas[k]!), change);
    out.add(join(d, frame), change);
    out.add(join(level[k]!, side), edges);
    out.add(join(d, r0), own);
    out.add(join(d, ka), edges);
    // distance and side
    out.add(side, far);
    out.add(join(side, far), frame);
    out.add(side, ka);
    out.add(join(side, commas[k]!), join(x0, x2));
    out.add(join(side, far), x0);
    out.add(side, join(x1, x0));
    out.add(side, join(x0, x2));
    out.add(side, w0);
    out.add(side, join(w1, w0));
    out.add(side, join(w0, w2));
    out.add(d, w0);
    out.add(join(side, shape[i]!), x2);
    out.add(join(side, r0), head[i]! >= 0 ? relation[head[i]!]! : EDGE);
    // quotation marks
    out.add(around, side);
    out.add(join(around, side), quotes[k]!);
    out.add(join(around, d), 0);
    out.add(join(around, side), x0);
    out.add(join(around, anchorQuote), join(side, far));
    out.add(join(around, quotes[k]!), join(side, join(w1, w2)));
    out.add(join(quote[i]!, quotes[k]!), join(side, change));
    out.add(join(around, edgeOfSentence), join(side, quotes[k]!));
    // sentences, rivals
    out.add(join(sentence, side), edgeOfSentence);
    out.add(join(sentence, startsQuoted), join(quote[i]!, anchorQuote));
    out.add(join(sentence, startsQuoted), join(edgeOfSentence, quotes[k]!));
    out.add(join(sentence, strong[k]!), startsQuoted);
    out.add(join(strong[k]!, side), rivals[k]!);
    out.add(join(strong[k]!, side), d);
    out.add(other, d);
    out.add(join(other, side), far);
    out.add(c.paragraphFrom[i] === c.paragraphFrom[anchor] ? 0 : 1, join(edgeOfSentence, join(quote[i]!, la)));
    // the first pass
    out.add(c.lead[i]!, join(side, c.lead[anchor]!));
    out.add(gs, side);
    out.add(gq, inRun);
    out.add(gc, side);
    out.add(join(gs, gq), join(gc, pass.steps[i * 4 + 3]!));
    out.add(guesses, side);
    out.add(join(guesses, d), 0);
    out.add(join(gc, d), edges);
    out.add(join(gs, d), edges);
    out.add(join(guesses, strong[k]!), side);
    out.add(join(gc, side), join(strong[k]!, sentence));
    out.add(join(guesses, side), join(edges, change));
    out.add(join(guesses, side), around);
    // word clusters
    out.add(d, fine[anchor]!);
    out.add(join(d, edges), fine[anchor]!);
    out.add(join(side, far), fine[anchor]!);
    out.add(side, coarse[i]!);
    out.add(d, coarse[i]!);
    // the cue itself
    out.add(inRun, 0);
    if (inRun > 0) {
      const p = stepOf(candidate.probability);
      out.add(inRun, la);
      out.add(inRun, p);
      out.add(join(inRun, p), join(la, ra));
      out.add(join(inRun, x0), w0);
      out.add(join(inRun, w0), w2);
      out.add(join(inRun, w1), w0);
      out.add(join(inRun, la), ka);
      out.add(join(inRun, frame), ka);
      out.add(join(inRun, lha), ra);
      out.add(join(inRun, cue[i]!), ka);
      out.add(join(inRun, gc), p);
      out.add(join(inRun, anchorQuote), p);
      out.add(join(inRun, d), la);
      out.add(join(inRun, candidate.to - candidate.from), p);
      out.add(join(inRun, r0), join(la, w2));
      out.add(join(inRun, x1), join(x0, x2));
      out.add(join(inRun, fine[i]!), x2);
      out.add(join(inRun, coarse[i]!), at(coarse, i + 1));
    }
    out.end();
  }
}
