/** Where the tokens around a possible cue stand, as seen from its anchor: in the tree, and behind what. */
import { hashString, SEED } from '../../../learn/hash.ts';
import type { Columns } from './columns.ts';
import type { CueCandidate, FirstPass } from './frame-features.ts';
import { join } from './mix.ts';

const COMMA = hashString(SEED, ',');
/** Ancestors of the anchor that tokens may hang under. */
const CHAIN = 6;
/** Steps up the tree to one of them. */
const CLIMB = 24;

/** How the tokens of a window hang from the anchor: level of the ancestor they meet, child through which. */
interface Hanging {
  readonly level: Int8Array;
  readonly child: Int32Array;
}

/** How the tokens `[from, to)` hang from the anchor, within its sentence. */
export function hang(c: Columns, anchor: number, from: number, to: number): Hanging {
  const n = to - from;
  const level = new Int8Array(n).fill(-1);
  const child = new Int32Array(n).fill(-1);
  const s = Math.max(from, c.sentenceFrom[anchor]!);
  const e = Math.min(to, c.sentenceTo[anchor]!);
  for (let h = anchor, k = 0; h >= 0 && k <= CHAIN; h = c.head[h]!, k++)
    if (h >= from && h < to) {
      level[h - from] = k;
      child[h - from] = h;
    }
  const path = new Int32Array(CLIMB + 1);
  for (let i = s; i < e; i++) {
    if (level[i - from]! >= 0) continue;
    let steps = 0;
    let j = i;
    while (j >= s && j < e && level[j - from]! < 0 && steps < CLIMB) {
      path[steps++] = j;
      j = c.head[j]!;
    }
    const found = j >= s && j < e ? level[j - from]! : -1;
    if (found < 0) continue;
    // A token of the chain itself is its own child; below it, the first step down is remembered.
    const onChain = child[j - from] === j && found >= 0 && isChain(c, anchor, j);
    for (let k = steps - 1; k >= 0; k--) {
      const p = path[k]! - from;
      level[p] = found;
      child[p] = onChain ? path[steps - 1]! : child[j - from]!;
    }
  }
  return { level, child };
}

function isChain(c: Columns, anchor: number, token: number): boolean {
  for (let h = anchor, k = 0; h >= 0 && k <= CHAIN; h = c.head[h]!, k++) if (h === token) return true;
  return false;
}

/** Counts that grow away from the anchor, for tokens `[from, to)`. */
interface DistanceCounts {
  readonly commas: Uint8Array;
  readonly rivals: Uint8Array;
  /** … of those that are likely cues */
  readonly strong: Uint8Array;
  readonly quotes: Uint8Array;
  /** sentences behind the anchor's, negative before it */
  readonly sentences: Int8Array;
}

/** Running counts away from the anchor: commas, other cues, quotations begun. */
export function countsFrom(
  c: Columns,
  pass: FirstPass,
  candidate: CueCandidate,
  from: number,
  to: number,
): DistanceCounts {
  const { word, quotation } = c;
  const { anchor } = candidate;
  const n = to - from;
  const commas = new Uint8Array(n),
    rivals = new Uint8Array(n),
    strong = new Uint8Array(n),
    quotes = new Uint8Array(n),
    sentences = new Int8Array(n);
  for (const direction of [-1, 1]) {
    let commaCount = 0,
      rivalCount = 0,
      strongCount = 0,
      quoteCount = 0,
      sentenceCount = 0;
    let last = -1,
      lastQuotation = quotation[anchor];
    for (let i = anchor + direction; i >= from && i < to; i += direction) {
      const k = i - from;
      const at = pass.candidateAt[i]!;
      if (at >= 0 && at !== last && pass.candidates[at] !== candidate) {
        rivalCount++;
        if (pass.candidates[at]!.probability > 0.5) strongCount++;
      }
      last = at;
      if (quotation[i]! >= 0 && quotation[i] !== lastQuotation) quoteCount++;
      lastQuotation = quotation[i];
      if (direction > 0 ? c.sentenceFrom[i] === i : c.sentenceTo[i] === i + 1) sentenceCount += direction;
      sentences[k] = sentenceCount;
      rivals[k] = Math.min(3, rivalCount);
      strong[k] = Math.min(3, strongCount);
      quotes[k] = Math.min(3, quoteCount);
      commas[k] = Math.min(4, commaCount);
      if (word[i] === COMMA) commaCount++;
    }
  }
  return { commas, rivals, strong, quotes, sentences };
}

/** Where a token hangs, from the anchor: under which of its children (`child`), how many steps up, on which side. */
export function framePlace(
  c: Columns,
  { anchor, from, to }: CueCandidate,
  i: number,
  child: number,
  level: number,
  sentence: number,
): number {
  const side = i < from ? 0 : i >= to ? 2 : 1;
  if (level < 0) return join(99 + sentence, side);
  return join(join(level * 4 + side, c.relation[child]!), child < anchor ? 0 : child > anchor ? 1 : 2);
}
