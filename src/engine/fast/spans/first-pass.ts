/** What the first pass leaves to the second: how sure it is of each role, and where a cue may be. */
import { type Columns } from './columns.ts';
import { stepOf, type CueCandidate, type FirstPass } from './frame-features.ts';
import { BEGIN, LABELS } from './labels.ts';

/** A token this likely to be in a cue is looked at as one. Tuned on the development articles. */
const FLOOR = 0.08;
/** Within a stretch of likely tokens a new cue begins where a beginning is likelier than this. */
const NEW_CUE = 0.4;

/**
 * Sum up the posteriors of the first pass.
 *
 * @param posteriors  tokens × LABELS, row-major
 */
export function firstPass(c: Columns, posteriors: Float32Array): FirstPass {
  const L = LABELS.length;
  const n = c.count;
  const steps = new Uint8Array(n * 4);
  const candidateAt = new Int32Array(n).fill(-1);
  const candidates: CueCandidate[] = [];
  const inCue = (i: number): number => posteriors[i * L + BEGIN.cue]! + posteriors[i * L + BEGIN.cue + 1]!;
  for (let i = 0; i < n; i++) {
    const o = i * L;
    steps[i * 4] = stepOf(posteriors[o + 1]! + posteriors[o + 2]!);
    steps[i * 4 + 1] = stepOf(inCue(i));
    steps[i * 4 + 2] = stepOf(posteriors[o + 5]! + posteriors[o + 6]!);
    steps[i * 4 + 3] = stepOf(posteriors[o]!);
  }
  for (let i = 0; i < n;) {
    if (inCue(i) < FLOOR) {
      i++;
      continue;
    }
    let j = i + 1;
    while (j < n && j < c.sentenceTo[i]! && inCue(j) >= FLOOR && posteriors[j * L + BEGIN.cue]! < NEW_CUE) j++;
    let probability = 0;
    for (let k = i; k < j; k++) probability = Math.max(probability, inCue(k));
    // Words much less likely than the surest belong to no cue, or to its edge only.
    let from = i,
      to = j;
    while (inCue(from) < probability / 4) from++;
    while (inCue(to - 1) < probability / 4) to--;
    candidateAt.fill(candidates.length, from, to);
    candidates.push({ from, to, anchor: anchorOf(c, from, to), probability });
    i = j;
  }
  return { steps, candidateAt, candidates };
}

/** Head of a stretch: the token whose own head lies outside, the likeliest cue verb where there are several. */
function anchorOf(c: Columns, from: number, to: number): number {
  let best = -1;
  for (let i = from; i < to; i++) {
    const h = c.head[i]!;
    if (h >= from && h < to) continue;
    if (best < 0 || c.cue[i]! > c.cue[best]!) best = i;
  }
  return best < 0 ? from : best;
}

/** Sentences before and after that of a cue that its content may reach, and the most tokens to either side. */
const SENTENCES = { before: 6, after: 9 } as const;
const TOKENS = 140;

/**
 * The tokens `[from, to)` among which an attribution with this cue is sought: its sentence, those beside it that hold
 * quoted words, and the next paragraph where the cue ends its own (a colon before a block). In the corpus 98 % of the
 * contents without quotation marks stay in the sentence of their cue.
 */
export function windowOf(c: Columns, candidate: CueCandidate): readonly [from: number, to: number] {
  let from = c.sentenceFrom[candidate.anchor]!;
  let to = c.sentenceTo[candidate.anchor]!;
  const first = c.paragraphFrom[candidate.anchor]!;
  const end = c.paragraphTo[candidate.anchor]!;
  const isBlock = end < c.count && candidate.to >= end - 2;
  const last = isBlock ? c.paragraphTo[end]! : end;
  for (let k = 0; k < SENTENCES.before && from > first && hasQuotation(c, c.sentenceFrom[from - 1]!, from); k++)
    from = c.sentenceFrom[from - 1]!;
  for (let k = 0; k < SENTENCES.after && to < last; k++) {
    const next = c.sentenceTo[to]!;
    if (!isBlock && !hasQuotation(c, to, next)) break;
    to = next;
  }
  return [Math.max(from, candidate.from - TOKENS), Math.min(to, candidate.to + TOKENS)];
}

function hasQuotation(c: Columns, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + TOKENS; i++) if (c.quotation[i]! >= 0) return true;
  return false;
}
