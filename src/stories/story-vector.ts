import { WORD_CLASSES } from './word-frequency.ts';
import { scanWords, stemHash, type WordScan } from './scan-words.ts';

/** Title and opening of an article as a sparse vector of length 1: stem hashes, ascending, and their weights. */
export interface StoryVector { readonly keys: Uint32Array; readonly weights: Float32Array }

/** A word of the title counts as often in the text. Tuned with LEAD on allsides and 5W1H (development part): 2–4 within .003. */
const TITLE_WEIGHT = 3;
/** Code units of the text that tell the story; the whole text does worse. */
const LEAD = 800;

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
 * common words and not from the articles at hand, so that the likeness of two articles does not depend on a third.
 */
export function storyVector(title: string, text: string, scan: WordScan): StoryVector {
  const counts = new Map<number, number>();
  count(title, TITLE_WEIGHT, scan, counts);
  count(text.slice(0, LEAD), 1, scan, counts);
  const keys = Uint32Array.from(counts.keys()).sort(), weights = new Float32Array(keys.length);
  let square = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0, weight = (1 + Math.log(counts.get(key) ?? 1)) * (RARITY.get(key) ?? RAREST);
    weights[i] = weight;
    square += weight * weight;
  }
  const norm = square === 0 ? 1 : 1 / Math.sqrt(square);
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) * norm;
  return { keys, weights };
}

function count(text: string, by: number, scan: WordScan, counts: Map<number, number>): void {
  scanWords(text, scan);
  for (let i = 0; i < scan.count; i++) {
    const key = scan.stem[i] ?? 0;
    if (key !== 0 && RARITY.get(key) !== 0) counts.set(key, (counts.get(key) ?? 0) + by);
  }
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

/** Is the word too common to look articles up by? */
export function isCommon(key: number): boolean {
  return (RARITY.get(key) ?? RAREST) < COMMON_RARITY;
}
/** Words in more than about one text in fifty. */
const COMMON_RARITY = 4;
