import { wordPieces, wordShape, WORD_SHAPES, type PieceVocabulary } from './word-pieces.ts';

/** Pieces of a window, both marks counted; a sentence that is longer has a window of its own. */
const LENGTH = 128;
/** Pieces that the encoder has places for. Words of a sentence past it are in no window. */
const LONGEST = 512;
/** The shape of the marks at the ends. */
const NO_SHAPE: number = WORD_SHAPES.length;

/** A run of whole sentences that the encoder reads at once. */
export interface Window {
  /** Pieces, between the marks that begin and end a sequence. */
  readonly ids: readonly number[];
  /** Shape of the word that each piece belongs to. */
  readonly shapes: readonly number[];
  /** Place in `ids` of each word's first piece. */
  readonly first: readonly number[];
  /** Words of each sentence, as `[from, to)` in `first`. */
  readonly sentences: readonly (readonly [number, number])[];
}

/** Sentences, as lists of words, in windows: in order, as many to a window as fit. */
export function cutWindows(sentences: readonly (readonly string[])[], vocabulary: PieceVocabulary): Window[] {
  const [begin, end] = [vocabulary.get('[CLS]')!, vocabulary.get('[SEP]')!];
  const windows: Window[] = [];
  let open = { ids: [begin], shapes: [NO_SHAPE], first: [] as number[], sentences: [] as [number, number][] };
  const close = (): void => {
    if (open.sentences.length > 0)
      windows.push({ ...open, ids: [...open.ids, end], shapes: [...open.shapes, NO_SHAPE] });
    open = { ids: [begin], shapes: [NO_SHAPE], first: [], sentences: [] };
  };
  for (const words of sentences) {
    const pieces = words.map((word) => wordPieces(word, vocabulary));
    if (open.ids.length + pieces.reduce((n, p) => n + p.length, 1) > LENGTH) close();
    const from = open.first.length;
    for (const [i, word] of words.entries()) {
      if (open.ids.length + pieces[i]!.length >= LONGEST) break;
      open.first.push(open.ids.length);
      open.ids.push(...pieces[i]!);
      open.shapes.push(...pieces[i]!.map(() => wordShape(word)));
    }
    open.sentences.push([from, open.first.length]);
  }
  close();
  return windows;
}
