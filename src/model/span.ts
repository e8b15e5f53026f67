import { z } from 'zod';

/**
 * Half-open range `[start, end)` in UTF-16 code units of the text that it is given with; never empty,
 * and no white space at either edge. The same pair in memory and in JSON, so nothing is converted
 * between the stages and the ledger file.
 */
export const Span: z.ZodType<Span> = z
  .tuple([z.int().min(0), z.int().min(1)])
  .refine(([start, end]) => start < end, 'a span ends after it starts');
export type Span = readonly [start: number, end: number];

/**
 * The words at a span.
 *
 * @throws RangeError where the span is empty, turned round, or reaches outside the text
 */
export function wordsAt(text: string, [start, end]: Span): string {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > text.length)
    throw new RangeError(`span [${start}, ${end}) is none of a text of ${text.length} code units`);
  return text.slice(start, end);
}

/** Do two spans share a character? */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Does `outer` hold all of `inner`? */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** The span without white space at its edges, or null if nothing else is in it. */
export function trim(text: string, [start, end]: Span): Span | null {
  const slice = text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  const to = end - (slice.length - slice.trimEnd().length);
  return from < to ? [from, to] : null;
}

/** Order of reading: by start, then the longer one first. */
export function bySpan(a: Span, b: Span): number {
  return a[0] - b[0] || b[1] - a[1];
}
