import { itemAt } from '../../model/item-at.ts';
import { foldTitle } from './find-title.ts';
import type { TextBlock } from './split-blocks.ts';

/**
 * Lengths between which a block that stands inside another is a pull quote; longer texts are not searched (the search
 * is quadratic).
 */
const PULL_QUOTE = { least: 50, most: 300, mostBlocks: 400 } as const;

/** Of the blocks kept, by their places, those whose words all stand in a longer one. */
export function pullQuotes(blocks: readonly TextBlock[], kept: readonly number[]): number[] {
  if (kept.length > PULL_QUOTE.mostBlocks) return [];
  const keys = kept.map((i) => withoutQuotes(foldTitle(itemAt(blocks, i).text)));
  const all = keys.join('\n');
  return kept.filter((_, k) => {
    const key = keys[k]!;
    if (key.length < PULL_QUOTE.least || key.length > PULL_QUOTE.most) return false;
    const at = all.indexOf(key);
    return at >= 0 && all.indexOf(key, at + 1) >= 0;
  });
}

/** A text without the quotation marks and blanks around it. Linear, as a pattern for the end would not be. */
function withoutQuotes(text: string): string {
  const isOuter = (char: string | undefined): boolean => char !== undefined && /["'\s]/u.test(char);
  let [start, end] = [0, text.length];
  while (start < end && isOuter(text[start])) start++;
  while (end > start && isOuter(text[end - 1])) end--;
  return text.slice(start, end);
}
