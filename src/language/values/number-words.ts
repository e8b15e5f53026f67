import {
  ARTICLE_FOR_ONE,
  CARDINALS,
  COUPLE,
  DECIMAL_POINT,
  GROUP_SCALES,
  HALF,
  HALF_OF,
  NUMBER_GLUE,
  QUARTERS_OF,
  SCALES,
} from '../../lexicon/en/numbers.ts';
import { itemAt } from '../../model/item-at.ts';

const PIECES = /(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d[\d,]*)(?:\.\d+)?|[a-z]+/giu;

/** Source of a pattern for a number in figures, with thousands and decimals. */
export const FIGURE =
  '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+(?!\\d|,\\d)|\\d{1,15})(?:\\.\\d+)?';

/**
 * The number that words or figures name, or null if they name none: "1,200" 1200, "2.5 million" 2500000,
 * "thirty-two" 32, "half a million" 500000, "two dozen" 24, "a couple of" 2.
 */
export function readNumber(words: string): number | null {
  const lower = words.toLowerCase();
  if (COUPLE.test(lower)) return 2;
  if (ARTICLE_FOR_ONE.test(lower)) return 1;
  const quarters = QUARTERS_OF.exec(lower);
  if (quarters) return ((CARDINALS[itemAt(quarters, 1)] ?? 1) / 4) * (SCALES[itemAt(quarters, 2)] ?? 1);
  let total = 0,
    group: number | null = null,
    decimal: number | null = null;
  if (HALF_OF.test(lower)) group = 0.5;
  for (const [piece] of lower.replace(HALF_OF, '').matchAll(PIECES)) {
    const value: number | undefined = CARDINALS[piece],
      times = GROUP_SCALES[piece],
      scale = SCALES[piece];
    if (/^\d/u.test(piece)) group = (group ?? 0) + Number(piece.replaceAll(/[,\s]/gu, ''));
    else if (piece === DECIMAL_POINT) decimal = 1;
    else if (value !== undefined && value < 10 && decimal !== null) group = (group ?? 0) + value * (decimal /= 10);
    else if (times !== undefined) group = (group ?? 1) * times;
    else if (value !== undefined) group = (group ?? 0) + value;
    else if (piece === HALF) group = (group ?? 0) + 0.5;
    else if (scale !== undefined) {
      total += (group ?? 1) * scale;
      group = null;
      decimal = null;
    } else if (!NUMBER_GLUE.has(piece)) return null;
  }
  return group === null && total === 0 ? null : total + (group ?? 0);
}
