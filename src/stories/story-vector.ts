import { WORD_CLASSES } from '../lexicon/en/word-frequency.ts';
import { scanWords, stemHash, type WordScan } from './scan-words.ts';

/** Title and opening of an article as a sparse vector of length 1: hashes, ascending, and their weights. */
export interface StoryVector {
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
}

/** A word of the title counts as often in the text. */
const TITLE_WEIGHT = 3;
/**
 * Code units of the text that tell the story. Tuned with TITLE_SHARE on the development sets of `corpora/stories`: 800
 * to 1,600 within .01.
 */
const LEAD = 1600;
/** Share of the likeness that two titles alone make up, where both articles have a title and a text. */
const TITLE_SHARE = 0.31;
/** The upper half of the keys is for words of a title by themselves, the lower for words of both. */
const OF_TITLE = 0x80000000;

const RARITY: ReadonlyMap<number, number> = rarities();
/** ln(1 + 1 / share of texts) of a word that is in no class, half as common as the last of them. */
const RAREST: number = Math.log1p(1 / ((WORD_CLASSES.at(-1)?.share ?? 0.001) / 2));

function rarities(): Map<number, number> {
  const table = new Map<number, number>();
  for (const { share, stems } of WORD_CLASSES) {
    const rarity = share >= 1 ? 0 : Math.log1p(1 / share);
    for (const stem of stems.split(' ')) table.set(stemHash(stem) % OF_TITLE, rarity);
  }
  return table;
}

/**
 * Weigh the words of a title and of the opening of a text: (1 + ln frequency) × rarity. Rarity is taken from a fixed
 * table of common words and not from the articles at hand, so that the likeness of two articles does not depend on a
 * third. The words of the title stand there a second time by themselves, unless there is no text: two bare headlines
 * are compared as two texts are.
 *
 * @param scan left holding the words of `text`, the whole of it
 */
export function storyVector(title: string, text: string, scan: WordScan): StoryVector {
  scanWords(title, scan);
  const head = countStems(scan, Infinity);
  scanWords(text, scan);
  const lead = countStems(scan, LEAD),
    both = merge(lead, head),
    hasTitle = head.keys.length > 0 && lead.keys.length > 0,
    n = both.keys.length;
  const keys = new Uint32Array(n + (hasTitle ? head.keys.length : 0)),
    weights = new Float32Array(keys.length);
  keys.set(both.keys);
  weigh(both, hasTitle ? 1 - TITLE_SHARE : 1, weights);
  if (hasTitle) {
    for (let i = 0; i < head.keys.length; i++) keys[n + i] = (head.keys[i] ?? 0) + OF_TITLE;
    weigh(head, TITLE_SHARE, weights.subarray(n));
  }
  return { keys, weights };
}

/** Different stems, ascending, and how often each stands there. */
interface StemCounts {
  readonly keys: Uint32Array;
  readonly times: Uint32Array;
}

/** Function words are left out. */
function countStems(scan: WordScan, until: number): StemCounts {
  const all = new Uint32Array(scan.count);
  let n = 0;
  for (let i = 0; i < scan.count && (scan.start[i] ?? 0) < until; i++)
    if (scan.stem[i] !== 0) all[n++] = (scan.stem[i] ?? 0) % OF_TITLE;
  const sorted = all.subarray(0, n).toSorted(),
    times = new Uint32Array(n);
  let m = 0;
  for (let i = 0, j = 0; i < n; i = j) {
    const key = sorted[i] ?? 0;
    while (j < n && sorted[j] === key) j++;
    if (key === 0 || RARITY.get(key) === 0) continue;
    sorted[m] = key;
    times[m++] = j - i;
  }
  return { keys: sorted.subarray(0, m), times: times.subarray(0, m) };
}

/** The stems of the opening, with those of the title counted TITLE_WEIGHT times each. */
function merge(lead: StemCounts, head: StemCounts): StemCounts {
  const n = lead.keys.length,
    m = head.keys.length,
    keys = new Uint32Array(n + m),
    times = new Uint32Array(n + m);
  let i = 0,
    j = 0,
    count = 0;
  while (i < n || j < m) {
    const x = i < n ? (lead.keys[i] ?? 0) : Infinity,
      y = j < m ? (head.keys[j] ?? 0) : Infinity;
    keys[count] = Math.min(x, y);
    if (x <= y) times[count] = lead.times[i++] ?? 0;
    if (y <= x) times[count] = (times[count] ?? 0) + TITLE_WEIGHT * (head.times[j++] ?? 0);
    count++;
  }
  return { keys: keys.subarray(0, count), times: times.subarray(0, count) };
}

/** Weights of counted stems, together of the squared length `share`. */
function weigh({ keys, times }: StemCounts, share: number, weights: Float32Array): void {
  let square = 0;
  for (let i = 0; i < keys.length; i++) {
    const weight = (1 + Math.log(times[i] ?? 1)) * (RARITY.get(keys[i] ?? 0) ?? RAREST);
    weights[i] = weight;
    square += weight * weight;
  }
  const scale = square === 0 ? 0 : Math.sqrt(share / square);
  for (let i = 0; i < keys.length; i++) weights[i] = (weights[i] ?? 0) * scale;
}

/** Has it a title and a text? A bare headline and a text without a title have not. */
export function isTitled({ keys }: StoryVector): boolean {
  return (keys.at(-1) ?? 0) >= OF_TITLE;
}

/** How many words of a text any other text has, too: the likeness, about, that it must have to one taken at random. */
export function ordinariness({ keys, weights }: StoryVector): number {
  let sum = 0,
    square = 0;
  for (let i = 0; i < keys.length && (keys[i] ?? 0) < OF_TITLE; i++) {
    const weight = weights[i] ?? 0,
      rarity = RARITY.get(keys[i] ?? 0) ?? RAREST;
    // rarity is ln(1 + 1 / share)
    sum += (weight * rarity) / Math.expm1(rarity);
    square += weight * weight;
  }
  return square === 0 ? 0 : sum / Math.sqrt(square);
}

/** Cosine of two vectors. */
export function vectorCosine(a: StoryVector, b: StoryVector): number {
  const n = a.keys.length,
    m = b.keys.length;
  let i = 0,
    j = 0,
    sum = 0;
  while (i < n && j < m) {
    const x = a.keys[i] ?? 0,
      y = b.keys[j] ?? 0;
    if (x === y) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (x < y) i++;
    else j++;
  }
  return sum;
}
