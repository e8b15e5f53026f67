import { itemAt } from '../../model/item-at.ts';
import { biographyOf, isCreditLine, leftoverRule } from '../filter/leftovers.ts';
import { foldTitle } from '../plain/find-title.ts';
import { TERMINAL } from '../plain/split-blocks.ts';
import { HINT_GROUPS } from './hint-groups.ts';
import { BESIDE_HINTS, BESIDE_TAGS, FIGURE_TAGS, isEmbeddedPost, TEXT_HINTS } from './page-fields.ts';
import { elementsAround, type Page, type PageElement } from './page.ts';

/** Share of a text that may stand in pictures. */
const FIGURES_MOST = 0.4;
/** A longer text in a figure is the article's, by a page that uses the wrong element. */
const FIGURE_CHARS_MOST = 500;
const HOLDER_REACH = 10;
/** Blocks that are not kept and may stand between a quoted post and the text. */
const POST_ANCHOR = 3;
/** A page with no more text than this, in characters that are no links, is a small one. */
const SMALL_PROSE = 1500;
const MENU_LINE_MOST = 24;
const hintsOf = (groups: readonly string[]): number =>
  groups.reduce((bits, group) => bits | (1 << HINT_GROUPS.indexOf(group)), 0);
const BESIDE_BITS = hintsOf(BESIDE_HINTS);
const TEXT_BITS = hintsOf(TEXT_HINTS);

/** Pictures' own words are no text, unless hardly anything is left then. */
export function dropFigures(page: Page, kept: boolean[], rules: string[]): void {
  const within = page.blocks.map(
    ({ chars, element }, i) =>
      kept[i] && chars <= FIGURE_CHARS_MOST && isWithin(page, element, ({ tag }) => FIGURE_TAGS.has(tag)),
  );
  let [all, inFigures] = [0, 0];
  page.blocks.forEach(({ chars }, i) => {
    if (!kept[i]) return;
    all += chars;
    if (within[i]) inFigures += chars;
  });
  if (inFigures === 0 || inFigures > all * FIGURES_MOST) return;
  within.forEach((isIn, i) => {
    if (!kept[i] || !isIn) return;
    kept[i] = false;
    rules[i] = 'caption';
  });
}

/** Does the element or one near above it hold this? */
function isWithin(page: Page, element: number, holds: (element: PageElement) => boolean): boolean {
  return elementsAround(page, element, HOLDER_REACH).some((one) => holds(one));
}

/** A post of a social network that stands among kept paragraphs is quoted by the article. */
export function keepPosts(page: Page, kept: boolean[], rules: string[]): void {
  if (!page.elements.some(isEmbeddedPost)) return;
  const isPost = page.blocks.map(({ element }) => isWithin(page, element, isEmbeddedPost));
  const anchor = (i: number, step: number): boolean => {
    for (let k = i + step, n = 0; k >= 0 && k < kept.length && n < POST_ANCHOR; k += step) {
      if (isPost[k]) continue;
      if (kept[k]) return true;
      n++;
    }
    return false;
  };
  isPost.forEach((is, i) => {
    if (!is || kept[i] || !anchor(i, -1) || !anchor(i, 1)) return;
    kept[i] = true;
    rules[i] = 'embedded post';
  });
}

/** A page with little text tells it in short sentences, which look like labels: each of those beside the text is kept. */
export function keepAllOfSmall(page: Page, headline: string | null, kept: boolean[], rules: string[]): void {
  const prose = page.blocks.reduce((sum, { chars, linkChars }) => sum + (linkChars < chars / 2 ? chars : 0), 0);
  if (prose > SMALL_PROSE) return;
  const isSentence = page.blocks.map(
    ({ text, chars, linkChars, element }) =>
      TERMINAL.test(text) &&
      linkChars < chars * 0.3 &&
      leftoverRule(text) === null &&
      biographyOf(text) === null &&
      !isCreditLine(text) &&
      !isWithin(page, element, standsBeside),
  );
  const first = kept.findIndex((is, i) => is && isSentence[i]);
  if (first < 0) return;
  const title = headline === null ? -1 : page.blocks.findIndex(({ text }) => foldTitle(text) === headline);
  const start = title >= 0 && title < first ? title : first;
  page.blocks.forEach(({ element }, i) => {
    if (kept[i] && isWithin(page, element, standsBeside)) {
      kept[i] = false;
      rules[i] = 'beside the text';
    }
    if (kept[i] || !isSentence[i] || i < start) return;
    kept[i] = true;
    rules[i] = 'little else on the page';
  });
}

/** Does an element say that it holds no text of the article? */
function standsBeside({ tag, hints }: PageElement): boolean {
  return BESIDE_TAGS.has(tag) || ((hints & BESIDE_BITS) !== 0 && (hints & TEXT_BITS) === 0);
}

/** Lists of one or two words a line in front of the text lead elsewhere. */
export function dropMenus(page: Page, kept: boolean[], rules: string[]): void {
  for (let i = 0; i < kept.length; i++) {
    if (!kept[i]) continue;
    const lines = itemAt(page.blocks, i).text.split('\n');
    if (lines.length < 2 || lines.some((line) => line.length > MENU_LINE_MOST || TERMINAL.test(line))) return;
    kept[i] = false;
    rules[i] = 'menu';
  }
}
