/**
 * Features of one whole reading of a candidate: what no label of a single token can see. Does the content close
 * with its subtree and its quotation marks, is anything left hanging, how likely is the reading among all.
 */
import { hashString, SEED } from '../../../learn/hash.ts';
import type { Span } from '../../../model/index.ts';
import type { Columns } from './columns.ts';
import type { FeatureWriter } from './feature-writer.ts';
import type { CueCandidate, FirstPass } from './frame-features.ts';
import type { TokenReading } from './frames.ts';
import { join } from './mix.ts';
import { QUOTE } from './place-columns.ts';

const EDGE = 0x5bd1e995;
const STOP = new Set(['.', '!', '?', ',', ':', ';'].map((s) => hashString(SEED, s)));

const size = (n: number): number =>
  n <= 3 ? n : n <= 5 ? 4 : n <= 8 ? 5 : n <= 14 ? 6 : n <= 24 ? 7 : n <= 45 ? 8 : 9;
const share = (part: number, whole: number): number => (whole === 0 ? 9 : Math.floor((part * 8) / whole));

/**
 * Tokens inside whose head is outside (`roots`, with a hash of the last), and tokens of the sentence outside that hang
 * on one inside (`strays`).
 */
interface Closure {
  readonly roots: number;
  readonly root: number;
  readonly strays: number;
  readonly stray: number;
}

function closureOf(c: Columns, inside: Uint8Array, role: number, from: number, to: number, offset: number): Closure {
  let roots = 0,
    root = -1,
    strays = 0,
    stray = -1;
  for (let i = from; i < to; i++) {
    const h = c.head[i]!;
    const here = inside[i - offset] === role;
    const there = h >= from && h < to && inside[h - offset] === role;
    if (here && !there && !STOP.has(c.word[i]!)) {
      roots++;
      if (root < 0) root = i;
    }
    if (!here && there && inside[i - offset] === 0 && !STOP.has(c.word[i]!)) {
      strays++;
      stray = i;
    }
  }
  return { roots, root, strays, stray };
}

/** Write the features of a reading as one position. `window` is where the reading was made. */
export function readingFeatures(
  c: Columns,
  pass: FirstPass,
  candidate: CueCandidate,
  reading: TokenReading,
  [from, to]: Span,
  out: FeatureWriter,
): void {
  const { word, tag, lemma, quote } = c;
  const { source, cue, content } = reading.roles;
  const { anchor } = candidate;
  const la = lemma[anchor]!;
  const at = (column: Int32Array, i: number): number => (i >= from && i < to ? column[i]! : EDGE);
  const inside = new Uint8Array(to - from);
  const counts = countsOf(c, pass, reading, inside, from);
  const { contentTokens, agreed, sourceTokens, sourceAgreed, open, openFirst, sentences, rivals } = counts;
  // Tokens that the first pass takes for content beside the pieces: a piece cut too short.
  let leftOut = 0;
  const near = Math.max(from, c.sentenceFrom[anchor]!),
    far = Math.min(to, c.sentenceTo[anchor]!);
  for (let i = near; i < far; i++) if (inside[i - from] === 0 && pass.steps[i * 4 + 2]! >= 5) leftOut++;
  out.begin(300);
  const rank = Math.min(4, reading.rank),
    chance = Math.max(-12, Math.round(reading.logProbability * 2));
  out.add(rank, 0);
  out.add(chance, 0);
  out.add(chance, rank);
  out.add(content.length, source.length);
  out.add(join(content.length, source.length), la);
  out.add(size(contentTokens), source.length);
  out.add(share(agreed, contentTokens), size(leftOut));
  out.add(share(sourceAgreed, sourceTokens), 0);
  out.add(Math.min(3, rivals), share(agreed, contentTokens));
  out.add(open, openFirst);
  out.add(join(open, openFirst), content.length);
  out.add(sentences, quote[anchor]!);
  out.add(size(leftOut), rank);
  out.add(size(contentTokens), la);
  out.add(share(agreed, contentTokens), chance);
  closureFeatures(c, closureOf(c, inside, 3, near, far, from), closureOf(c, inside, 1, near, far, from), anchor, out);
  const [cueFrom, cueTo] = cue[0] ?? [anchor, anchor + 1];
  let run = 0;
  for (let i = cueFrom; i < cueTo; i++) run = join(run, lemma[i]!);
  out.add(run, 0);
  out.add(run, source.length);
  out.add(at(word, cueFrom - 1), word[cueFrom]!);
  out.add(word[cueTo - 1]!, at(word, cueTo));
  out.add(at(tag, cueFrom - 1), tag[cueFrom]!);
  out.add(tag[cueTo - 1]!, at(tag, cueTo));
  out.add(tag[cueTo - 1]!, at(word, cueTo));
  pieceFeatures(c, reading, anchor, [from, to], out);
  out.end();
}

/** Does the tree close around content and source: the tops inside, what hangs on them from outside. */
function closureFeatures(c: Columns, content: Closure, source: Closure, anchor: number, out: FeatureWriter): void {
  const { lemma, tag, relation } = c;
  const la = lemma[anchor]!;
  const rootAt = content.root,
    strayAt = content.stray;
  out.add(Math.min(4, content.roots), Math.min(3, content.strays));
  out.add(rootAt >= 0 ? relation[rootAt]! : EDGE, Math.min(4, content.roots));
  out.add(strayAt >= 0 ? relation[strayAt]! : EDGE, strayAt >= 0 ? tag[strayAt]! : EDGE);
  out.add(rootAt >= 0 ? join(relation[rootAt]!, c.head[rootAt] === anchor ? 1 : 0) : EDGE, la);
  out.add(
    rootAt >= 0 ? join(relation[rootAt]!, tag[rootAt]!) : EDGE,
    c.head[rootAt < 0 ? 0 : rootAt] === anchor ? 1 : 0,
  );
  const sourceRoot = source.root,
    sourceStray = source.stray;
  out.add(Math.min(3, source.roots), Math.min(3, source.strays));
  out.add(sourceRoot >= 0 ? join(relation[sourceRoot]!, c.head[sourceRoot] === anchor ? 1 : 0) : EDGE, la);
  out.add(sourceStray >= 0 ? relation[sourceStray]! : EDGE, sourceStray >= 0 ? tag[sourceStray]! : EDGE);
  out.add(sourceRoot >= 0 ? tag[sourceRoot]! : EDGE, sourceRoot >= 0 ? relation[sourceRoot]! : EDGE);
  out.add(sourceRoot >= 0 ? lemma[sourceRoot]! : EDGE, 0);
  out.add(sourceRoot >= 0 ? c.fine[sourceRoot]! : EDGE, c.fine[anchor]!);
}

/** The ends of each piece of content and source. */
function pieceFeatures(
  c: Columns,
  { roles: { source, content } }: TokenReading,
  anchor: number,
  [from, to]: Span,
  out: FeatureWriter,
): void {
  const { word, tag, relation, quote } = c;
  const at = (column: Int32Array, i: number): number => (i >= from && i < to ? column[i]! : EDGE);
  for (const [k, [s, e]] of content.entries()) {
    out.again(340);
    const which = content.length === 1 ? 0 : k === 0 ? 1 : 2;
    const side = s < anchor ? 0 : 1;
    const q = join(quote[s]!, quote[e - 1]!);
    out.add(tag[s]!, which);
    out.add(word[s]!, side);
    out.add(at(word, s - 1), word[s]!);
    out.add(at(tag, s - 1), tag[s]!);
    out.add(word[e - 1]!, which);
    out.add(word[e - 1]!, at(word, e));
    out.add(tag[e - 1]!, at(tag, e));
    out.add(tag[e - 1]!, at(word, e));
    out.add(q, side);
    out.add(join(q, e < to ? quote[e]! : 9), s > from ? quote[s - 1]! : 9);
    out.add(c.sentenceFrom[s] === s ? 1 : 0, join(c.sentenceTo[e - 1]! - e, side));
    out.add(join(at(tag, e), at(tag, e + 1)), side);
    out.add(join(relation[s]!, side), at(relation, e));
    out.add(size(e - s), which);
    out.add(c.left[s] === s ? 1 : 0, join(tag[s]!, c.right[e - 1] === e - 1 ? 1 : 0));
  }
  for (const [s, e] of source) {
    out.again(360);
    out.add(word[s]!, tag[e - 1]!);
    out.add(at(word, s - 1), tag[s]!);
    out.add(at(tag, e), tag[e - 1]!);
    out.add(at(word, e), size(e - s));
    out.add(size(e - s), s < anchor ? 0 : 1);
    out.add(at(tag, s - 1), tag[s]!);
  }
}

/** What content and source hold, as far as a reading takes them in. */
interface RoleCounts {
  readonly contentTokens: number;
  /** … of which the first pass agrees */
  readonly agreed: number;
  readonly sourceTokens: number;
  readonly sourceAgreed: number;
  /** quotations left open, and closed without having opened */
  readonly open: number;
  readonly openFirst: number;
  /** sentences that begin inside */
  readonly sentences: number;
  /** likely cues inside */
  readonly rivals: number;
}

/** Count a reading's tokens, and mark their roles in `inside`, which begins at token `from`. */
function countsOf(
  c: Columns,
  pass: FirstPass,
  { roles: { source, cue, content } }: TokenReading,
  inside: Uint8Array,
  from: number,
): RoleCounts {
  const { quote } = c;
  let contentTokens = 0,
    agreed = 0,
    sourceTokens = 0,
    sourceAgreed = 0,
    open = 0,
    openFirst = 0,
    sentences = 0,
    rivals = 0;
  for (const [s, e] of content) {
    inside.fill(3, s - from, e - from);
    for (let i = s; i < e; i++) {
      contentTokens++;
      if (pass.steps[i * 4 + 2]! >= 4) agreed++;
      if (quote[i] === QUOTE.opening) open++;
      if (quote[i] === QUOTE.closing) {
        if (open === 0) openFirst++;
        else open--;
      }
      if (i > s && c.sentenceFrom[i] === i) sentences++;
      const k = pass.candidateAt[i]!;
      if (k >= 0 && (i === s || pass.candidateAt[i - 1] !== k) && pass.candidates[k]!.probability > 0.5) rivals++;
    }
  }
  for (const [s, e] of source) {
    inside.fill(1, s - from, e - from);
    for (let i = s; i < e; i++) {
      sourceTokens++;
      if (pass.steps[i * 4]! >= 4) sourceAgreed++;
    }
  }
  for (const [s, e] of cue) inside.fill(2, s - from, e - from);
  return { contentTokens, agreed, sourceTokens, sourceAgreed, open, openFirst, sentences, rivals };
}
