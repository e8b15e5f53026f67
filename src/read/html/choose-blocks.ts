import { AGO_ALONE, CLOCK_ALONE, CREDIT_BEHIND } from '../../lexicon/en/credits.ts';
import { itemAt } from '../../model/item-at.ts';
import { biographyOf, isCreditedCaption, isCreditLine, leftoverRule } from '../filter/leftovers.ts';
import { bylineOf, dateLine, isCreditCard } from '../plain/credit-lines.ts';
import { foldTitle } from '../plain/find-title.ts';
import { TERMINAL } from '../plain/split-blocks.ts';
import { HINT_GROUPS } from './hint-groups.ts';
import { ASIDE_ALIGN, ASIDE_STYLE, HEADING_BOX, NOT_BARE } from './page-fields.ts';
import { elementsAround, type Page, type PageElement } from './page.ts';
import { dropFigures, dropMenus, keepAllOfSmall, keepPosts } from './place-rules.ts';

/** What was decided for each block: its probability, whether it is kept, and by which rule. */
export interface Choice {
  readonly p: Float32Array;
  readonly kept: readonly boolean[];
  readonly rules: readonly string[];
}

const REPEAT_LEAST = 20;
const SURE = 0.9;
const CERTAIN = 0.985;
/**
 * A page of which the filter would keep nothing: its likeliest blocks, if they are likely at all and more than a label.
 */
const FALLBACK_LEAST = 0.08;
const FALLBACK_SHARE = 0.6;
const FALLBACK_CHARS = 25;
const LINK_MOST = 200;
const PROSE_LEAST = 50;
/**
 * Least probability, and how many blocks away the kept paragraphs may be. Set with the cross-validated predictions in
 * view.
 */
const BETWEEN_LEAST = 0.15;
const BETWEEN_REACH = 3;
const CREDIT_MOST = 120;
const CAPTION_MOST = 300;
const ASIDE_REACH = 5;
const HEADING_MOST = 120;
const TIME_MOST = 40;
const DATE_BIT = 1 << HINT_GROUPS.indexOf('date');
/** How many blocks behind its heading (a time, a name between) a post's text may begin, and how long it is at least. */
const POST_REACH = 3;
const POST_LEAST = 40;
/** Text that shows, for each character that does not, on a page that is not hidden as a whole. */
const SEEN_LEAST = 0.25;

/**
 * From probabilities to decisions: the cut, then what the probability of one block cannot know: links to other stories
 * by their words, paragraphs between kept paragraphs of the same container, repeats of the headline and of other
 * blocks.
 */
export function decide(page: Page, p: Float32Array, title: string | null, cut: number): Choice {
  const texts = page.blocks.map((b) => b.text);
  const likeliest = p.reduce((most, value) => Math.max(most, value), 0);
  const least = likeliest >= cut ? cut : Math.max(FALLBACK_LEAST, likeliest * FALLBACK_SHARE);
  const kept = texts.map((text, i) => p[i]! >= least && (likeliest >= cut || text.length >= FALLBACK_CHARS));
  const rules = texts.map(() => 'block filter');
  dropLinks(texts, p, kept, rules);
  dropCaptions(page, p, kept, rules);
  dropFigures(page, kept, rules);
  keepBetween(page, p, kept, rules);
  keepAllOfBare(page, kept, rules);
  const headline = title === null ? null : foldTitle(title);
  keepAllOfSmall(page, headline, kept, rules);
  dropMenus(page, kept, rules);
  keepPosts(page, kept, rules);
  keepPostHeadings(page, kept, rules);
  dropTimes(page, kept, rules);
  dropHeadCredits(texts, kept, rules);
  dropUnseen(page, kept, rules);
  const best = new Map<string, number>();
  texts.forEach((text, i) => {
    if (!kept[i]) return;
    const key = foldTitle(text);
    if (key === headline) {
      kept[i] = false;
      rules[i] = 'title repeated';
      return;
    }
    if (key.length < REPEAT_LEAST) return;
    const other = best.get(key);
    if (other === undefined) {
      best.set(key, i);
      return;
    }
    // lines of lists, tables of results and timetables are told again and mean it
    if (p[other]! >= SURE && p[i]! >= SURE && parentOf(page, i) === parentOf(page, other)) return;
    const loser = p[other]! >= p[i]! - 0.2 ? i : other;
    kept[loser] = false;
    rules[loser] = 'repeated';
    if (loser === other) best.set(key, i);
  });
  return { p, kept, rules };
}

const parentOf = (page: Page, i: number): number => page.elements[itemAt(page.blocks, i).element]?.parent ?? -1;

/** Rules of leftovers by which lines go, and how sure of them the filter must be to keep them nevertheless. */
const LINES_OUT: Readonly<Record<string, number>> = {
  share: CERTAIN,
  follow: CERTAIN,
  contact: CERTAIN,
  player: CERTAIN,
  advert: SURE,
  newsletter: SURE,
};

/** "Read more: …", headings of lists of other stories, buttons and addresses, unless the filter is very sure of them. */
function dropLinks(texts: readonly string[], p: Float32Array, kept: boolean[], rules: string[]): void {
  texts.forEach((text, i) => {
    if (!kept[i] || text.length > LINK_MOST) return;
    const rule = leftoverRule(text);
    const most = rule === null ? 0 : (LINES_OUT[rule.rule] ?? (rule.why === 'related' ? SURE : 0));
    if (rule === null || p[i]! >= most) return;
    kept[i] = false;
    rules[i] = rule.rule;
  });
}

/** What stands below a picture and ends in its credit, unless the filter is very sure of it. */
function dropCaptions(page: Page, p: Float32Array, kept: boolean[], rules: string[]): void {
  page.blocks.forEach(({ text, element }, i) => {
    if (!kept[i] || text.length > CAPTION_MOST) return;
    const isCaption =
      (p[i]! < SURE && isCreditedCaption(text)) || (CREDIT_BEHIND.test(text) && standsAside(page, element));
    if (!isCaption) return;
    kept[i] = false;
    rules[i] = 'caption with credit';
  });
}

/** Does the text flow round an element, by its own word or that of one above it? */
function standsAside(page: Page, element: number): boolean {
  for (const { attrs } of elementsAround(page, element, ASIDE_REACH)) {
    if (ASIDE_ALIGN.test(attrs.get('align') ?? '') || ASIDE_STYLE.test(attrs.get('style') ?? '')) return true;
  }
  return false;
}

function isProse(page: Page, i: number): boolean {
  const b = page.blocks[i]!;
  return b.chars >= PROSE_LEAST && b.linkChars < b.chars * 0.4 && TERMINAL.test(b.text);
}

/** A paragraph that the filter doubts but that stands between kept paragraphs of the same container is one of them. */
function keepBetween(page: Page, p: Float32Array, kept: boolean[], rules: string[]): void {
  const isAnchor = (i: number, parent: number): boolean =>
    kept[i]! && p[i]! >= 0.5 && isProse(page, i) && parentOf(page, i) === parent;
  for (let i = 1; i + 1 < kept.length; i++) {
    if (kept[i] || p[i]! < BETWEEN_LEAST || !isProse(page, i) || leftoverRule(itemAt(page.blocks, i).text) !== null)
      continue;
    const parent = parentOf(page, i);
    let [before, after] = [false, false];
    for (let k = 1; k <= BETWEEN_REACH; k++) {
      before ||= i - k >= 0 && isAnchor(i - k, parent);
      after ||= i + k < kept.length && isAnchor(i + k, parent);
    }
    if (before && after) {
      kept[i] = true;
      rules[i] = 'between kept paragraphs';
    }
  }
}

/** A page without a single link, list or form holds the article and nothing else: each of its sentences is kept. */
function keepAllOfBare(page: Page, kept: boolean[], rules: string[]): void {
  const isBare =
    page.blocks.every(({ links }) => links === 0) &&
    !page.elements.some(({ tag }) => NOT_BARE.has(tag)) &&
    kept.includes(true);
  if (!isBare) return;
  page.blocks.forEach(({ text, element }, i) => {
    if (kept[i] || page.elements[element]?.tag !== 'p' || !TERMINAL.test(text) || leftoverRule(text) !== null) return;
    if (biographyOf(text) !== null || isCreditLine(text) || isCreditedCaption(text)) return;
    kept[i] = true;
    rules[i] = 'nothing else on the page';
  });
}

/**
 * Headings of a live page's posts: more than one of a kind, each at the head of a box whose paragraphs are kept. What
 * the filter left out of one such box between or below the others is a post like them.
 */
function keepPostHeadings(page: Page, kept: boolean[], rules: string[]): void {
  const posts = new Map<string, Post[]>();
  const first = kept.indexOf(true);
  if (first < 0) return;
  for (let i = Math.max(0, first - POST_REACH); i < kept.length; i++) {
    const { text, element, links } = itemAt(page.blocks, i);
    const heading = page.elements[element];
    if (heading === undefined || !/^h[2-4]$/.test(heading.tag) || text.length > HEADING_MOST) continue;
    const above = page.elements[heading.parent];
    const at = above !== undefined && HEADING_BOX.has(above.tag) ? above.parent : heading.parent;
    const box = page.elements[at];
    if (box === undefined || links > 0 || leftoverRule(text) !== null) continue;
    const first = postBehind(page, i, at);
    if (first < 0) continue;
    const kind = `${heading.tag} ${box.tag} ${box.parent} ${box.attrs.get('class') ?? ''}`;
    posts.set(kind, [...(posts.get(kind) ?? []), { heading: i, first }]);
  }
  for (const ofKind of posts.values()) {
    const told = ofKind.filter((post) => kept[post.first]);
    if (told.length < 2) continue;
    const alike = told.length > ofKind.length / 2 ? ofKind.filter(({ first: i }) => isProse(page, i)) : [];
    for (const post of new Set([...told, ...alike]))
      for (const i of [post.heading, post.first].filter((j) => !kept[j])) {
        kept[i] = true;
        rules[i] = i === post.heading ? 'heading of a post' : 'post among posts';
      }
  }
}

/** A post's heading, and the first block of its text. */
interface Post {
  readonly heading: number;
  readonly first: number;
}

/** The first long block behind a heading, if it is in the heading's own box; else -1. */
function postBehind(page: Page, heading: number, box: number): number {
  for (let i = heading + 1; i < page.blocks.length && i <= heading + POST_REACH; i++) {
    const { chars, element } = itemAt(page.blocks, i);
    if (chars < POST_LEAST) continue;
    for (let e = element, up = 0; e >= 0 && up < 6; e = itemAt(page.elements, e).parent, up++) if (e === box) return i;
    return -1;
  }
  return -1;
}

/** When a post was put on a page is the page's record, wherever it stands. */
function dropTimes(page: Page, kept: boolean[], rules: string[]): void {
  page.blocks.forEach(({ text, element }, i) => {
    if (!kept[i] || text.length > TIME_MOST) return;
    if (!AGO_ALONE.test(text) && !(CLOCK_ALONE.test(text) && isMarkedTime(page.elements[element]))) return;
    kept[i] = false;
    rules[i] = 'time alone';
  });
}

/** Does the markup of an element say that it holds a time? A timetable's does not. */
function isMarkedTime(element: PageElement | undefined): boolean {
  return element !== undefined && (element.tag === 'time' || (element.hints & DATE_BIT) !== 0);
}

/** Bylines and date lines that stand before the first paragraph are the page's record, not its text. */
function dropHeadCredits(texts: readonly string[], kept: boolean[], rules: string[]): void {
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]!;
    if (!kept[i]) continue;
    if (text.length > CREDIT_MOST) return;
    if (bylineOf(text)?.names.length || isCreditCard(text) || dateLine(text, {})) {
      kept[i] = false;
      rules[i] = 'credit line';
    }
  }
}

/** Blocks that no reader sees go, unless hardly anything is left then: such a page is hidden until it is loaded. */
function dropUnseen(page: Page, kept: boolean[], rules: string[]): void {
  let [all, unseen] = [0, 0];
  page.blocks.forEach(({ chars, element }, i) => {
    if (!kept[i]) return;
    all += chars;
    if (page.elements[element]?.unseen) unseen += chars;
  });
  if (all - unseen < unseen * SEEN_LEAST) return;
  page.blocks.forEach(({ element }, i) => {
    if (!kept[i] || !page.elements[element]?.unseen) return;
    kept[i] = false;
    rules[i] = 'hidden';
  });
}
