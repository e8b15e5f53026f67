/** The piece for what the vocabulary cannot write. */
const UNKNOWN = '[UNK]';
/** Longer words are not cut but unknown, as BERT's tokenizer has it. */
const LONGEST = 100;

/** Pieces of words and their numbers, as a `vocab.txt` lists them: one a line, `##` before those that go on a word. */
export type PieceVocabulary = ReadonlyMap<string, number>;

/** Read a `vocab.txt`. */
export function readVocabulary(text: string): PieceVocabulary {
  return new Map(
    text
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
      .map((piece, i) => [piece, i]),
  );
}

/** ASCII symbols count as punctuation, as in BERT's tokenizer; each stands alone. So do Chinese characters. */
const ALONE =
  /[\p{P}$+<=>^`|~\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2a6df}\u{2a700}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/u;

/**
 * Numbers of the pieces of one token; never empty.
 *
 * WordPiece as the uncased BERT models were trained on (Devlin et al., NAACL 2019; Wu et al., arXiv 1609.08144): a copy
 * in small letters and without accents is cut at white space and around punctuation, then each part is written with the
 * longest pieces from the left. Offsets are not kept: the token's own do.
 */
export function wordPieces(token: string, vocabulary: PieceVocabulary): number[] {
  const pieces: number[] = [];
  for (const part of parts(token)) addPieces(part, vocabulary, pieces);
  if (pieces.length === 0) pieces.push(vocabulary.get(UNKNOWN)!);
  return pieces;
}

function parts(token: string): string[] {
  const plain = token
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\ufffd]/gu, (c) => (/[\t\n\r]/.test(c) ? ' ' : ''))
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  const list: string[] = [];
  let word = '';
  const close = (): void => {
    if (word !== '') list.push(word);
    word = '';
  };
  for (const c of plain) {
    if (/\s/.test(c)) close();
    else if (ALONE.test(c)) {
      close();
      list.push(c);
    } else word += c;
  }
  close();
  return list;
}

function addPieces(part: string, vocabulary: PieceVocabulary, pieces: number[]): void {
  const letters = [...part];
  const kept = pieces.length;
  let from = letters.length > LONGEST ? -1 : 0;
  while (0 <= from && from < letters.length) {
    let to = letters.length;
    let found: number | undefined;
    for (; to > from; to--) {
      found = vocabulary.get((from > 0 ? '##' : '') + letters.slice(from, to).join(''));
      if (found !== undefined) break;
    }
    if (found === undefined) from = -1;
    else {
      pieces.push(found);
      from = to;
    }
  }
  if (from < 0) {
    pieces.length = kept;
    pieces.push(vocabulary.get(UNKNOWN)!);
  }
}

/** How a word is written, which an uncased vocabulary does not see. */
export const WORD_SHAPES = ['lower', 'title', 'upper', 'mixed', 'digits', 'other'] as const;

/** Number of a token's shape in `WORD_SHAPES`; "U.S." is upper, "A" title, "2nd" digits, "iPhone" mixed. */
export function wordShape(token: string): number {
  const letters = token.replace(/[^\p{L}]/gu, '');
  if (/\p{Nd}/u.test(token)) return WORD_SHAPES.indexOf('digits');
  if (letters === '') return WORD_SHAPES.indexOf('other');
  if (!/\p{Lu}/u.test(letters)) return WORD_SHAPES.indexOf(letters === letters.toLowerCase() ? 'lower' : 'mixed');
  if (/^\p{Lu}\P{Lu}*$/u.test(letters)) return WORD_SHAPES.indexOf('title');
  return WORD_SHAPES.indexOf(/\p{Ll}/u.test(letters) ? 'mixed' : 'upper');
}
