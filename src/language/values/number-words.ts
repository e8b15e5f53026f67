/** English cardinals that are one word. */
const CARDINALS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
};
const PIECES = /(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d[\d,]*)(?:\.\d+)?|[a-z]+/giu;

const CARDINAL = Object.keys(CARDINALS)
  .filter((word) => word !== 'dozen')
  .join('|');
/** Source of a pattern for a number in words: "twenty-five", "half a million", "two dozen", "a couple of". */
export const WORD_NUMBER: string =
  `(?:(?:an?|one|three) quarters? of an? (?:thousand|million|billion|trillion)|(?:an?|one)(?: |-)half (?:a )?(?:hundred|thousand|million|billion|trillion|dozen)|half an? (?:hundred|thousand|million|billion|trillion|dozen)` +
  `|an? (?:couple of|dozen|hundred|thousand|million|billion|trillion)` +
  `|(?:${CARDINAL})(?:(?: |-)(?:${CARDINAL}|and a half|point (?:${CARDINAL})|hundred(?: and)?|thousand|million|billion|trillion|dozen))*)`;
/** Source of a pattern for a number in figures, with thousands and decimals. */
export const FIGURE =
  '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+(?!\\d|,\\d)|\\d{1,15})(?:\\.\\d+)?';
/** Source of a pattern for what multiplies a figure. */
export const SCALE =
  '(?:(?:[^\\S\\n]|-)?(?:hundred|thousand|million|billion|trillion)|[^\\S\\n]?(?:mn|mln|bn|bln|tn|trn)|(?:mm|m|k))(?![a-z])';

/**
 * The number that words or figures name, or null if they name none: "1,200" 1200, "2.5 million" 2500000,
 * "thirty-two" 32, "half a million" 500000, "two dozen" 24, "a couple of" 2.
 */
export function readNumber(words: string): number | null {
  const lower = words.toLowerCase();
  if (/^an? couple\b/u.test(lower)) return 2;
  if (lower === 'a' || lower === 'an') return 1;
  const quarters = /^(an?|one|three) quarters? of an? (\p{L}+)$/u.exec(lower);
  if (quarters) return ((quarters[1] === 'three' ? 3 : 1) / 4) * (SCALES[quarters[2]!] ?? 1);
  let total = 0,
    group: number | null = null,
    decimal: number | null = null;
  if (/^(?:an? |one[ -])?half\b/u.test(lower)) group = 0.5;
  for (const [piece] of lower.replace(/^(?:an? |one[ -])?half\b/u, '').matchAll(PIECES)) {
    const value: number | undefined = CARDINALS[piece],
      scale = SCALES[piece];
    if (/^\d/u.test(piece)) group = (group ?? 0) + Number(piece.replaceAll(/[,\s]/gu, ''));
    else if (piece === 'point') decimal = 1;
    else if (value !== undefined && value < 10 && decimal !== null) group = (group ?? 0) + value * (decimal /= 10);
    else if (piece === 'dozen') group = (group ?? 1) * 12;
    else if (value !== undefined) group = (group ?? 0) + value;
    else if (piece === 'half') group = (group ?? 0) + 0.5;
    else if (piece === 'hundred') group = (group ?? 1) * 100;
    else if (scale !== undefined) {
      total += (group ?? 1) * scale;
      group = null;
      decimal = null;
    } else if (piece !== 'a' && piece !== 'an' && piece !== 'and') return null;
  }
  return group === null && total === 0 ? null : total + (group ?? 0);
}
