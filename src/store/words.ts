/** Scripts that are written without blanks between words: each character stands for itself. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]|[\p{L}\p{N}\p{M}]+/gu;
const MARKS = /\p{M}+/gu;
/** Longer runs are no words; what stands behind is not looked at. */
const LONGEST = 64;

/** Words as search compares them: lower case, without accents, signs left out. The same in every adapter. */
export function searchWords(text: string): string[] {
  return [...text.normalize('NFKD').toLowerCase().replace(MARKS, '').matchAll(WORD)].map(([word]) =>
    word.slice(0, LONGEST),
  );
}
