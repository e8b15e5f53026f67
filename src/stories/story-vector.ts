import { WORD_CLASSES } from './word-frequency.ts';
import { scanWords, stemHash, type WordScan } from './scan-words.ts';

/** Title and opening of an article as a sparse vector of length 1: hashes, ascending, and their weights. */
export interface StoryVector { readonly keys: Uint32Array; readonly weights: Float32Array }

/** A word of the title counts as often in the text. */
const TITLE_WEIGHT = 3;
/** Code units of the text that tell the story. Tuned with TITLE_SHARE on the development sets of `corpora/stories`: 800 to 1,600 within .01. */
const LEAD = 1600;
/** Share of the likeness that two titles alone make up, where both articles have a title and a text. */
const TITLE_SHARE = 0.31;
/** Keeps words of a title apart from the same words of the text. */
const TITLE_MARK = 0x5bd1e995;

const RARITY: ReadonlyMap<number, number> = rarities();
/** ln(1 + 1 / share of texts) of a word that is in no class, half as common as the last of them. */
const RAREST: number = Math.log1p(1 / ((WORD_CLASSES.at(-1)?.share ?? 0.001) / 2));

function rarities(): Map<number, number> {
  const table = new Map<number, number>();
  for (const { share, stems } of WORD_CLASSES) {
    const rarity = share >= 1 ? 0 : Math.log1p(1 / share);
    for (const stem of stems.split(' ')) table.set(stemHash(stem), rarity);
  }
  return table;
}

/**
 * Weigh the words of a title and of the opening of a text: (1 + ln frequency) × rarity. Rarity is taken from a fixed table of
 * common words and not from the articles at hand, so that the likeness of two articles does not depend on a third. The words of the
 * title stand there a second time by themselves, unless there is no text: two bare headlines are compared as two texts are.
 *
 * @param scan left holding the words of `text`, the whole of it
 */
export function storyVector(title: string, text: string, scan: WordScan): StoryVector {
  const ofTitle = new Map<number, number>(), all = new Map<number, number>();
  scanWords(title, scan);
  count(scan, Infinity, TITLE_WEIGHT, ofTitle);
  for (const [key, times] of ofTitle) all.set(key, times);
  scanWords(text, scan);
  count(scan, LEAD, 1, all);

  const hasTitle = ofTitle.size > 0 && scan.count > 0, weights = new Map<number, number>();
  weigh(all, 0, hasTitle ? 1 - TITLE_SHARE : 1, weights);
  if (hasTitle) weigh(ofTitle, TITLE_MARK, TITLE_SHARE, weights);
  const keys = Uint32Array.from(weights.keys()).sort();
  return { keys, weights: Float32Array.from(keys, (key) => weights.get(key) ?? 0) };
}

function count(scan: WordScan, until: number, by: number, counts: Map<number, number>): void {
  for (let i = 0; i < scan.count && (scan.start[i] ?? 0) < until; i++) {
    const key = scan.stem[i] ?? 0;
    if (key !== 0 && RARITY.get(key) !== 0) counts.set(key, (counts.get(key) ?? 0) + by);
  }
}

/** Add the weights of counted words, together of the squared length `share`. */
function weigh(counts: ReadonlyMap<number, number>, mark: number, share: number, weights: Map<number, number>): void {
  const own = new Map<number, number>();
  let square = 0;
  for (const [key, times] of counts) {
    const weight = (1 + Math.log(times)) * (RARITY.get(key) ?? RAREST);
    own.set(((key ^ mark) >>> 0) || 1, weight);
    square += weight * weight;
  }
  const scale = square === 0 ? 0 : Math.sqrt(share / square);
  for (const [key, weight] of own) weights.set(key, (weights.get(key) ?? 0) + weight * scale);
}

/** Cosine of two vectors. */
export function cosine(a: StoryVector, b: StoryVector): number {
  const n = a.keys.length, m = b.keys.length;
  let i = 0, j = 0, sum = 0;
  while (i < n && j < m) {
    const x = a.keys[i] ?? 0, y = b.keys[j] ?? 0;
    if (x === y) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (x < y) i++;
    else j++;
  }
  return sum;
}
