import type { WordScan } from './scan-words.ts';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCapital = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
const isSmall = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);

/**
 * What a text is about in particular: its figures, and its words with a capital that begin no sentence.
 *
 * @param scan holding the words of `text`
 * @returns different hashes
 */
export function particulars(text: string, scan: WordScan): Uint32Array {
  const found = new Set<number>();
  for (let i = 0; i < scan.count; i++) {
    const start = scan.start[i] ?? 0;
    const first = text.charCodeAt(start);
    const isName = isCapital(first) && text.charCodeAt(start - 1) === 32 && isSmall(text.charCodeAt(start - 2));
    if (isDigit(first) || isName) found.add(scan.whole[i] ?? 0);
  }
  return Uint32Array.from(found);
}
