import type { Span } from '../model/index.ts';

/**
 * From positions in UTF-16 code units, as ours are, to Unicode code points, as the Web Annotation Data Model counts them
 * (W3C Recommendation of 2017, 4.2.2).
 */
export function codePoints(text: string): (span: Span) => Span {
  /** starts of low surrogates, each of which is no code point of its own */
  const second: number[] = [];
  for (let i = 1; i < text.length; i++) if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))) second.push(i);
  const before = (at: number): number => {
    let [low, high] = [0, second.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((second[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ([start, stop]) => [start - before(start), stop - before(stop)];
}

const isHigh = (unit: number): boolean => 0xd800 <= unit && unit <= 0xdbff;
const isLow = (unit: number): boolean => 0xdc00 <= unit && unit <= 0xdfff;
