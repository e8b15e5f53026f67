/**
 * The form under which a word is counted: lower case, every figure a zero, straight quotation marks. "12.5" and "47.1"
 * are one word, "1999" and "2024" too.
 */
export function normalWord(word: string): string {
  return word.toLowerCase().replace(/\d/g, '0').replace(/[’‘`]/g, "'").replace(/[“”]/g, '"');
}
