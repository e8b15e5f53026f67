import { WORD_CLASSES } from '../lexicon/en/word-frequency.ts';
import { stemHash, type WordScan } from './scan-words.ts';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCapital = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
const isSmall = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);

/** What tells one text of a form from another that was filled in anew. Hashes, each once. */
export interface Particulars {
  /** figures whole, and words with a capital that begin no sentence */
  readonly all: Uint32Array;
  /** rare words that stand with a capital wherever they stand, at the head of a sentence, too */
  readonly names: Uint32Array;
  /** those of them that stand there twice or more: who or what the text is about */
  readonly subjects: Uint32Array;
}

/** Stems of the words that many texts have, which are no names. */
const COMMON: ReadonlySet<number> = new Set(
  WORD_CLASSES.flatMap(({ stems }) => stems.split(' ').map((stem) => stemHash(stem))),
);

/**
 * What a text is about in particular.
 *
 * @param scan holding the words of `text`
 */
export function particulars(text: string, scan: WordScan): Particulars {
  const all = new Set<number>();
  const counts = new Map<number, number>();
  for (let i = 0; i < scan.count; i++) {
    const start = scan.start[i] ?? 0;
    const first = text.charCodeAt(start);
    const whole = scan.whole[i] ?? 0;
    if (isDigit(first)) {
      let figure = whole;
      // "1,250.5" is one figure
      for (; i + 1 < scan.count && goesOn(text, scan.start[i + 1] ?? 0); i++)
        figure = Math.imul(figure ^ (scan.whole[i + 1] ?? 0), 0x01000193) >>> 0;
      all.add(figure);
    } else if (isCapital(first)) {
      if (text.charCodeAt(start - 1) === 32 && isSmall(text.charCodeAt(start - 2))) all.add(whole);
      if (!COMMON.has(scan.stem[i] ?? 0)) counts.set(whole, (counts.get(whole) ?? 0) + 1);
    } else if (isSmall(first)) counts.set(whole, -Infinity);
  }
  const names = [...counts].filter(([, count]) => count > 0);
  return {
    all: Uint32Array.from(all),
    names: Uint32Array.from(names, ([name]) => name),
    subjects: Uint32Array.from(
      names.filter(([, count]) => count > 1),
      ([name]) => name,
    ),
  };
}

/** Is what begins here the next part of a figure, behind a point, comma or colon? */
function goesOn(text: string, start: number): boolean {
  return /[.,:]/.test(text.charAt(start - 1)) && isDigit(text.charCodeAt(start - 2)) && isDigit(text.charCodeAt(start));
}

/** Share of the names and figures of the shorter text that both have at least; with fewer, a form was filled in anew. */
const PARTICULARS = 0.5;
/** Names and figures that a text needs for them to count. */
const ENOUGH = 6;

/**
 * Are they one form filled in twice, with other names and figures? Or about another each: what the one names again and
 * again stands nowhere in the other, and the other way round, as in notices of one court about two accused?
 */
export function isTemplate(copy: Particulars, source: Particulars): boolean {
  if (lacks(source.names, copy.subjects) && lacks(copy.names, source.subjects)) return true;
  const fewer = Math.min(copy.all.length, source.all.length);
  if (fewer < ENOUGH) return false;
  const known = new Set(source.all);
  return copy.all.reduce((count, one) => count + (known.has(one) ? 1 : 0), 0) < PARTICULARS * fewer;
}

function lacks(names: Uint32Array, subjects: Uint32Array): boolean {
  return subjects.some((subject) => !names.includes(subject));
}
