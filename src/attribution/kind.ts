import { firstIndex } from '../model/bisect.ts';
import type { AttributionKind, Span } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import type { Quotation } from '../model/quotations.ts';
import { each } from '../model/scan.ts';

/**
 * How much of a content stands in quotation marks; those of the attribution around it do not count for a nested one.
 */
export function kindOf(text: string, content: readonly Span[], quotations: readonly Quotation[]): AttributionKind {
  let inside = false;
  let outside = false;
  for (const [start, end] of content) {
    let at = start;
    for (
      let q = firstEndingAfter(quotations, start);
      q < quotations.length && itemAt(quotations, q).span[0] < end;
      q++
    ) {
      const [a, b] = itemAt(quotations, q).span;
      outside ||= hasWord(text, at, Math.max(at, a));
      inside ||= hasWord(text, Math.max(at, a), Math.min(b, end));
      at = Math.max(at, Math.min(b, end));
    }
    outside ||= hasWord(text, at, end);
  }
  return !inside ? 'indirect' : outside ? 'mixed' : 'direct';
}

function firstEndingAfter(quotations: readonly Quotation[], at: number): number {
  return firstIndex(quotations.length, (i) => itemAt(quotations, i).span[1] > at);
}

function hasWord(text: string, from: number, to: number): boolean {
  for (const i of each([from, to])) if (/[\p{L}\p{N}]/u.test(text.charAt(i))) return true;
  return false;
}
