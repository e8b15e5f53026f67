import type { ModelFile } from '../../learn/model-file.ts';

/**
 * Telling languages by the bytes of their words, with the tables and by the count of ELD (Nito T.M.,
 * https://github.com/nitotm/efficient-language-detector-js, Apache-2.0): each n-gram that a text holds gives points to
 * the languages that it is frequent in. Tables by the hash of an n-gram, in ascending order: `keys[i]` stands for the
 * languages `language[from[i]…from[i + 1]]`, with their points.
 */
export interface NGrams {
  readonly languages: readonly string[];
  readonly keys: Uint32Array;
  readonly from: Uint32Array;
  readonly language: Uint8Array;
  readonly points: Uint8Array;
}

/** What stands between words: all that is no letter, but for the mark of a contraction in front of one. */
const BETWEEN = /[^\p{L}]+(?<!['`’])/gu;
/** Code units looked at; bytes after which the next word is not looked at, and after which nothing is. */
const LOOK = { units: 1000, words: 350, bytes: 380 } as const;
const WORD_MOST = 70;
const SPACE = 32;
/** Points that each n-gram has beside those of the table. */
const POINTS_LEAST = 53;

/** The tables in a model file. */
export function nGramsOf({ meta, arrays }: ModelFile): NGrams {
  return {
    languages: meta['languages'] as string[],
    keys: arrays['keys'] as Uint32Array,
    from: arrays['from'] as Uint32Array,
    language: arrays['language'] as Uint8Array,
    points: arrays['points'] as Uint8Array,
  };
}

/** The language (ISO 639-1) whose n-grams a text holds; null where it holds none that is known. */
export function languageByNGrams(text: string, model: NGrams): string | null {
  const scores = new Float64Array(model.languages.length);
  for (const key of nGramsIn(text)) {
    const at = indexOf(model.keys, key);
    if (at < 0) continue;
    for (let i = model.from[at]!; i < model.from[at + 1]!; i++)
      scores[model.language[i]!] = scores[model.language[i]!]! + model.points[i]! + POINTS_LEAST;
  }
  const best = scores.reduce((most, score, i) => (score > scores[most]! ? i : most), 0);
  return scores[best]! > 0 ? model.languages[best]! : null;
}

/** FNV-1a of an n-gram's bytes. */
export function gramHash(bytes: ArrayLike<number>): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}

/** The n-grams of a text's words, hashed: four bytes at every third, a space before the first and behind the last. */
function nGramsIn(text: string): Set<number> {
  const found = new Set<number>();
  for (const word of wordsIn(text)) {
    const length = Math.min(word.length, WORD_MOST);
    let at = 0;
    for (; at + 4 < length; at += 3) found.add(gramHash([...(at === 0 ? [SPACE] : []), ...word.slice(at, at + 4)]));
    if (word.length <= WORD_MOST)
      found.add(gramHash([...(at === 0 ? [SPACE] : []), ...word.slice(Math.max(0, length - 4)), SPACE]));
  }
  return found;
}

/** The first words of a text, in lower case, as UTF-8. */
function wordsIn(text: string): number[][] {
  const bytes = new TextEncoder().encode(text.slice(0, LOOK.units).replace(BETWEEN, ' ').trim().toLowerCase());
  const words: number[][] = [];
  let word: number[] = [];
  for (const [i, byte] of bytes.entries()) {
    // no character is cut: bytes 10xxxxxx go on with one
    if (i > LOOK.bytes && (byte & 0xc0) !== 0x80) break;
    if (byte !== SPACE) {
      word.push(byte);
      continue;
    }
    if (word.length > 0) words.push(word);
    word = [];
    if (i > LOOK.words) break;
  }
  if (word.length > 0) words.push(word);
  return words;
}

/** Where a number stands in a list in ascending order; -1 where it does not. */
function indexOf(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle]!;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
