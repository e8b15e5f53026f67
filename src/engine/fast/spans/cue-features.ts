/**
 * Features of a possible cue as a whole, for the decision whether it is one: the first pass's view, its words, its
 * place in the tree, its rivals.
 */
import type { Columns } from './columns.ts';
import type { FeatureWriter } from './feature-writer.ts';
import { stepOf, type CueCandidate, type FirstPass } from './frame-features.ts';
import { join } from './mix.ts';
import { QUOTE } from './place-columns.ts';

const EDGE = 0x5bd1e995;
/** Children of an anchor are looked for this far to each side. */
const REACH = 40;
/** Of a longer sentence no more is looked at to each side, so that one endless sentence stays linear. */
const SIGHT = 300;

/** Steps of a probability, two to the unit of its logit. */
const halfLogits = (p: number): number => Math.round(2 * Math.log((p + 1e-4) / (1 - p + 1e-4)));

/** Write the features of one candidate as one position. */
export function cueFeatures(c: Columns, pass: FirstPass, candidate: CueCandidate, out: FeatureWriter): void {
  const { word, lemma, tag, relation, head, kids, cue, above, through, quote, fine, coarse } = c;
  const { anchor, from, to, probability } = candidate;
  const s = Math.max(c.sentenceFrom[anchor]!, anchor - SIGHT),
    e = Math.min(c.sentenceTo[anchor]!, anchor + SIGHT);
  const at = (column: Int32Array, i: number): number => (i >= s && i < e ? column[i]! : EDGE);
  const la = lemma[anchor]!,
    xa = tag[anchor]!,
    ra = relation[anchor]!,
    ka = kids[anchor]!;
  const h = head[anchor]!,
    lh = h >= 0 ? lemma[h]! : EDGE,
    rh = h >= 0 ? relation[h]! : EDGE;
  const p = halfLogits(probability);
  out.begin(200);
  const step = (i: number, role: number): number => (i >= s && i < e ? pass.steps[i * 4 + role]! : 8);
  const content = step(anchor, 2),
    source = step(anchor, 0);
  let run = 0;
  for (let i = from; i < to; i++) run = join(run, lemma[i]!);
  const { better, likely, best, bestSide } = rivalsOf(pass, candidate, s, e);
  const up = above[anchor]!,
    via = through[anchor]!;
  const upAt = up >= 0 ? pass.candidateAt[up]! : -1;
  const upStep = upAt >= 0 ? 1 + stepOf(pass.candidates[upAt]!.probability) : 0;
  const quoted = quote[anchor] === QUOTE.outside ? 0 : 1;
  const fs = stepOf(probability);
  out.add(p, 0);
  out.add(fs, content);
  out.add(fs, source);
  out.add(fs, better);
  out.add(fs, join(likely, bestSide));
  out.add(stepOf(best), join(fs, bestSide));
  out.add(fs, quoted);
  out.add(fs, upStep);
  out.add(la, 0);
  out.add(la, xa);
  out.add(la, ka);
  out.add(la, ra);
  out.add(la, lh);
  out.add(lh, ra);
  out.add(join(lh, ra), rh);
  out.add(xa, ra);
  out.add(xa, ka);
  out.add(join(xa, ra), ka);
  out.add(run, 0);
  out.add(run, fs);
  out.add(la, fs);
  out.add(to - from, fs);
  out.add(at(word, from - 1), 0);
  out.add(at(word, to), 0);
  out.add(at(word, from - 1), at(word, to));
  out.add(at(tag, from - 1), at(tag, to));
  out.add(at(tag, to), at(tag, to + 1));
  out.add(la, at(word, to));
  out.add(la, at(tag, to));
  out.add(la, at(tag, from - 1));
  out.add(cue[anchor]!, fs);
  out.add(cue[anchor]!, xa);
  out.add(up >= 0 ? lemma[up]! : EDGE, via >= 0 ? relation[via]! : EDGE);
  out.add(upStep, via >= 0 ? relation[via]! : EDGE);
  out.add(upStep, join(la, 1));
  out.add(content, join(la, quoted));
  out.add(quoted, join(la, ra));
  out.add(content, join(upStep, better));
  out.add(step(from - 1, 0), step(to, 2));
  out.add(step(from - 1, 2), step(to, 0));
  out.add(join(step(from - 1, 0), step(from - 1, 2)), join(step(to, 0), step(to, 2)));
  out.add(join(step(to + 1, 2), step(from - 2, 0)), fs);
  out.add(Math.min(4, anchor - s), Math.min(4, e - anchor));
  out.add(c.paragraphFrom[anchor] === s ? 1 : 0, quote[s]!);
  out.add(fine[anchor]!, 0);
  out.add(fine[anchor]!, ka);
  out.add(fine[anchor]!, ra);
  out.add(fine[anchor]!, xa);
  out.add(fine[anchor]!, fs);
  out.add(fine[anchor]!, at(word, to));
  out.add(fine[anchor]!, at(tag, to));
  out.add(coarse[anchor]!, at(coarse, to));
  out.add(fine[anchor]!, h >= 0 ? fine[h]! : 0);
  out.add(fine[anchor]!, join(content, quoted));
  let sureContent = 0,
    sureSource = 0;
  for (let i = s; i < e; i++) {
    sureContent = Math.max(sureContent, step(i, 2));
    if (i < from || i >= to) sureSource = Math.max(sureSource, step(i, 0));
  }
  out.add(sureContent, sureSource);
  out.add(join(sureContent, sureSource), fs);
  childFeatures(c, pass, candidate, Math.max(s, anchor - REACH), Math.min(e, anchor + REACH), out);
  out.end();
}

/** The other candidates of tokens `[s, e)`: how many are likelier, how many likely, the likeliest and its side. */
function rivalsOf(
  pass: FirstPass,
  candidate: CueCandidate,
  s: number,
  e: number,
): { readonly better: number; readonly likely: number; readonly best: number; readonly bestSide: number } {
  const { anchor, probability } = candidate;
  let better = 0,
    likely = 0,
    best = 0,
    bestSide = 0;
  for (let i = s, last = -1; i < e; i++) {
    const k = pass.candidateAt[i]!;
    if (k < 0 || k === last) continue;
    last = k;
    const other = pass.candidates[k]!;
    if (other === candidate) continue;
    if (other.probability > probability) better++;
    if (other.probability > 0.5) likely++;
    if (other.probability > best) {
      best = other.probability;
      bestSide = other.anchor < anchor ? 1 : 2;
    }
  }
  return { better, likely, best, bestSide };
}

/** What hangs on the anchor among tokens `[lo, hi)`, but for the candidate's own words. */
function childFeatures(
  c: Columns,
  pass: FirstPass,
  { anchor, from, to, probability }: CueCandidate,
  lo: number,
  hi: number,
  out: FeatureWriter,
): void {
  const { lemma, tag, relation, head, kids, fine, coarse } = c;
  const fs = stepOf(probability),
    la = lemma[anchor]!;
  for (let i = lo; i < hi; i++) {
    if (head[i] !== anchor || (i >= from && i < to)) continue;
    const side = i < anchor ? 0 : 1;
    const source = pass.steps[i * 4]!,
      content = pass.steps[i * 4 + 2]!;
    out.again(280);
    out.add(relation[i]!, side);
    out.add(join(relation[i]!, lemma[i]!), 0);
    out.add(join(relation[i]!, tag[i]!), la);
    out.add(join(relation[i]!, la), 0);
    out.add(join(relation[i]!, source), join(content, fs));
    out.add(join(relation[i]!, kids[i]!), 0);
    out.add(join(relation[i]!, fine[i]!), 0);
    out.add(join(relation[i]!, coarse[i]!), fine[anchor]!);
  }
}
