import { itemAt, valueAt } from '../../model/item-at.ts';
import type { TextBlock } from './split-blocks.ts';

/**
 * The title of a capture, and the blocks that carry it: index `at`, and `repeats` with more words around it or none.
 */
export interface FoundTitle {
  readonly title: string;
  readonly at: number;
  readonly repeats: readonly number[];
  readonly site: string | null;
}

/** White space, quotes and case folded, for comparing headlines. */
export function foldTitle(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[’‘`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

const SITE_TAIL =
  /\s+(?:[|»·•]|::|[-–—](?=\s(?:[\p{Lu}][\p{L}.'’]*\s){0,4}(?:News|Times|Post|Herald|Tribune|Journal|Gazette|Daily|Online|Chronicle|Today|Press|Standard|Mail|Observer|Guardian|Star|Sun)\b[^-–—|]{0,16}$))\s+([^|»]{2,40})$/u;
const TITLE_LENGTH = { least: 12, most: 260 } as const;

/**
 * The headline of a plain capture among the blocks before the running text. One that stands there twice, alone or with
 * a breadcrumb or a section label glued to it, is sure; else the first block that could be one.
 * @param candidates  indices of the blocks before the running text that no other rule explains
 * @param head        indices of all the blocks before the running text
 */
export function findTitle(
  blocks: readonly TextBlock[],
  candidates: readonly number[],
  head: readonly number[],
): FoundTitle | null {
  const folded = new Map(head.map((i) => [i, foldTitle(itemAt(blocks, i).text)]));
  for (const i of candidates) {
    const title = folded.get(i) ?? '';
    if (title.length < TITLE_LENGTH.least || title.length > TITLE_LENGTH.most) continue;
    const repeats = head.filter((j) => j !== i && isSameHeadline(valueAt(folded, j), title));
    const isFollowedByCopy = repeats.some((j) => folded.get(j) === title && Math.abs(i - j) === 1);
    const isFirst = i === Math.min(...candidates);
    if (repeats.length > 0 && (isFirst || !isFollowedByCopy || repeats.length > 1))
      return { title: clean(itemAt(blocks, i).text), at: i, repeats, site: null };
  }
  const at = candidates.find((i) => {
    const text = itemAt(blocks, i).text;
    return (
      text.length >= TITLE_LENGTH.least &&
      text.length <= TITLE_LENGTH.most &&
      /\s/u.test(text) &&
      !/^[-*•]\s/u.test(text)
    );
  });
  if (at === undefined) return null;
  const text = clean(itemAt(blocks, at).text);
  const tail = SITE_TAIL.exec(text);
  const title = tail ? text.slice(0, tail.index) : text;
  const repeats = tail ? head.filter((j) => j !== at && isSameHeadline(valueAt(folded, j), foldTitle(title))) : [];
  return { title, at, repeats, site: tail ? tail[1]!.trim() : null };
}

/** Is `text` the headline with a label, breadcrumb or site name around it, or the headline itself? */
function isSameHeadline(text: string, title: string): boolean {
  if (text === title) return true;
  const extra = text.length - title.length;
  return extra > 0 && extra <= 60 && (text.endsWith(title) || text.startsWith(title));
}

function clean(text: string): string {
  return text
    .replace(/^#+\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
