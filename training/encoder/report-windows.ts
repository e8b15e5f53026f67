import { wordPieces, wordShape, WORD_SHAPES, type PieceVocabulary } from '../../src/engine/best/word-pieces.ts';

/** Pieces of a window, both marks counted. */
const LENGTH = 320;
/** Pieces of a window that may be there for what stands beside it alone, on each side. */
const BESIDE = 64;
const NO_SHAPE: number = WORD_SHAPES.length;

/** A stretch of a report that is read at once: its own words, and some before and behind that say what they are about. */
export interface ReportWindow {
  readonly ids: readonly number[];
  readonly shapes: readonly number[];
  /** place in `ids` of each word's first piece */
  readonly first: readonly number[];
  /** number in the report of each of these words, -1 for those of the outlet's name */
  readonly words: readonly number[];
  /** words of the report `[from, to)` that are read here and nowhere else */
  readonly own: readonly [from: number, to: number];
}

/** The name of an outlet in words. */
const NAME_WORD = /[\p{L}\p{N}]+|[^\s]/gu;

/**
 * A report in windows, each begun with the name of its outlet. Sentences stay whole unless one is longer than a window;
 * a report that fits is one window.
 *
 * @param sentences  words `[from, to)` of each, in order, without a gap
 */
export function reportWindows(
  words: readonly string[],
  sentences: readonly (readonly [from: number, to: number])[],
  outlet: string,
  vocabulary: PieceVocabulary,
): ReportWindow[] {
  const named = [...outlet.matchAll(NAME_WORD)].map(([word]) => word);
  const pieces = words.map((word) => wordPieces(word, vocabulary));
  const length = (from: number, to: number): number => {
    let sum = 0;
    for (let i = from; i < to; i++) sum += pieces[i]!.length;
    return sum;
  };
  const room = LENGTH - 2 - named.reduce((n, word) => n + wordPieces(word, vocabulary).length, 0);
  const cut = sentences.flatMap((sentence) => inParts(sentence, pieces, Math.max(1, room - 2 * BESIDE)));
  const whole = length(0, words.length) <= room;
  const windows: ReportWindow[] = [];
  for (let k = 0; k < cut.length;) {
    const from = cut[k]![0];
    let to = cut[k]![1];
    for (k++; k < cut.length && (whole || length(from, cut[k]![1]) <= room - 2 * BESIDE); k++) to = cut[k]![1];
    let [first, last] = [from, to];
    while (first > 0 && length(first - 1, from) <= BESIDE) first--;
    while (last < words.length && length(to, last + 1) <= BESIDE) last++;
    windows.push(windowOf(named, words, pieces, [first, last], [from, to], vocabulary));
  }
  return windows;
}

/** A sentence in parts that have at most `most` pieces each, one word at the least. */
function inParts(
  [from, to]: readonly [number, number],
  pieces: readonly (readonly number[])[],
  most: number,
): [number, number][] {
  const parts: [number, number][] = [];
  let [begin, sum] = [from, 0];
  for (let i = from; i < to; i++) {
    const more = pieces[i]!.length;
    if (i > begin && sum + more > most) {
      parts.push([begin, i]);
      [begin, sum] = [i, 0];
    }
    sum += more;
  }
  if (begin < to) parts.push([begin, to]);
  return parts;
}

function windowOf(
  named: readonly string[],
  words: readonly string[],
  pieces: readonly (readonly number[])[],
  [from, to]: readonly [number, number],
  own: readonly [number, number],
  vocabulary: PieceVocabulary,
): ReportWindow {
  const ids = [vocabulary.get('[CLS]')!];
  const shapes = [NO_SHAPE];
  const first: number[] = [];
  const numbers: number[] = [];
  const put = (word: string, parts: readonly number[], number: number): void => {
    // a word of more pieces than there is room for is cut
    const fitting = parts.slice(0, Math.max(0, LONGEST - ids.length));
    if (fitting.length === 0) return;
    first.push(ids.length);
    numbers.push(number);
    ids.push(...fitting);
    shapes.push(...fitting.map(() => wordShape(word)));
  };
  for (const word of named.slice(0, NAMED)) put(word, wordPieces(word, vocabulary), -1);
  for (let i = from; i < to; i++) put(words[i]!, pieces[i]!, i);
  return {
    ids: [...ids, vocabulary.get('[SEP]')!],
    shapes: [...shapes, NO_SHAPE],
    first,
    words: numbers,
    own,
  };
}

/** Places that the encoder has, but one for the mark at the end. */
const LONGEST = 511;
/** Words of an outlet's name that are read. */
const NAMED = 20;
