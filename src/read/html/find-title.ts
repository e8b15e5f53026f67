import { OUTLET_ARTICLE } from '../../lexicon/en/outlet-names.ts';
import { itemAt } from '../../model/item-at.ts';
import { foldTitle } from '../plain/find-title.ts';
import { DOMAIN_END, withoutArchive } from './addresses.ts';
import { HINT_GROUPS } from './hint-groups.ts';
import { unescapeText, type PageData } from './page-data.ts';
import { elementsAround, type Page, type PageBlock } from './page.ts';

/** The headline, and the block that shows it (-1 where none does). */
export interface PageTitle {
  readonly title: string | null;
  readonly block: number;
}

const TITLE_HINT = 1 << HINT_GROUPS.indexOf('title');
const SEPARATOR =
  /\s+(?:[|–—·•»«]|::|-{1,2}|:|\/|›|>)\s+|\s*[|»]\s*|:\s+|(?<=[\p{Lo}！？。」』”])[-_–—]{1,2}(?=\p{Lo})/u;
const WORDS = /[\p{L}\p{N}]+/gu;
/** A title in a script that writes a word in one or two characters. */
const DENSE = /^\p{Lo}/u;
/** Addresses of a site's front page. */
const FRONT_PAGE = /^(?:(?:https?:)?\/\/[^/?#]+)?\/?(?:index\.\w+)?$/i;
/** What a heading that is a link loses: most of them belong to other stories. Chosen on the open half of `mixed`. */
const LINKED_LESS = 0.45;
/** A block longer than a title by more than this is no title: folding takes away white space and little else. */
const FOLDED_AWAY = 200;

/**
 * The headline as shown, else as the data have it. The page's `title`, `og:title` and linked headline say which of the
 * visible headings it is; where they agree with none, the first top heading is taken if it reads like a headline.
 */
export function findPageTitle(page: Page, data: PageData, sites: readonly string[], url: string | null): PageTitle {
  const named = [
    ...(data.meta.get('og:title') ?? []),
    ...data.articles.flatMap((a) => a.headline ?? []),
    ...(data.meta.get('twitter:title') ?? []),
    ...(data.meta.get('title') ?? []),
    ...(page.titleTag ? [page.titleTag] : []),
  ]
    .map((t) => unescapeText(t).trim())
    .filter((t) => t.length > 2);
  const headings = headingsOf(page, sites, lastPart(url ?? data.meta.get('og:url')?.[0] ?? ''));
  const compared = [...new Set(named.flatMap((n) => [n, stripSite(n, sites)]))].map(wordsOf);
  let best: { i: number; text: string; score: number } | null = null;
  for (const h of headings) {
    const words = wordsOf(h.text);
    const score =
      Math.max(0, ...compared.map((n) => likeness(words, n))) + h.weight * 0.25 - (h.isLinked ? LINKED_LESS : 0);
    if (best === null || score > best.score + 1e-9) best = { i: h.i, text: h.text, score };
  }
  if (best && best.score >= 0.75) return { title: withoutKicker(tidy(best.text), named), block: best.i };
  const top = headings.filter((h) => h.weight >= 1 && h.text.match(WORDS)!.length >= 3);
  if (top.length === 1) return { title: tidy(top[0]!.text), block: top[0]!.i };
  const fallback = named[0];
  if (fallback === undefined) {
    const shown = top[0] ?? headings.find((h) => h.weight >= 1);
    return shown ? { title: tidy(shown.text), block: shown.i } : { title: null, block: -1 };
  }
  const part = shownPart(page, fallback);
  if (part) return part;
  const title = stripSite(fallback, sites);
  return { title, block: blockOf(page, title, () => true) };
}

/** A heading without the line over it ("On the coast: Ferries held"), where the page's data have the headline alone. */
function withoutKicker(heading: string, named: readonly string[]): string {
  const own = named.map(tidy).find((n) => n.length >= 20 && heading.endsWith(n) && n.length < heading.length);
  return own !== undefined && /[^\p{L}\p{N}]$/u.test(heading.slice(0, -own.length)) ? own : heading;
}

interface Heading {
  readonly i: number;
  readonly weight: number;
  readonly text: string;
  /** is it as a whole a link to another page, as headings of other stories are? */
  readonly isLinked: boolean;
}

/** Headings and the like, without those that are the site's name or lead to its front page, unless they are all. */
function headingsOf(page: Page, sites: readonly string[], own: string): readonly Heading[] {
  const known = new Set(sites.map(bare));
  const all = page.blocks.flatMap((b, i): (Heading & { isSite: boolean })[] => {
    const weight = headingWeight(page, i);
    if (weight <= 0 || b.text.length < 4 || b.text.length > 300) return [];
    const href = linkOf(page, b.element);
    const isSite = known.has(bare(b.text)) || (href !== null && FRONT_PAGE.test(withoutArchive(href)));
    const isLinked = b.linkChars >= b.chars - 2 && b.linkChars > 0 && (own === '' || lastPart(href ?? '') !== own);
    return [{ i, weight, text: b.text, isLinked, isSite }];
  });
  const rest = all.filter(({ isSite }) => !isSite);
  return rest.length > 0 ? rest : all;
}

/** What an address is known by: the last part of its path. */
function lastPart(url: string): string {
  const path = withoutArchive(url)
    .replace(/[?#].*$/u, '')
    .replaceAll(/%27/gi, "'");
  return (
    path
      .split('/')
      .findLast((part, i) => part !== '' && (i > 2 || !/^https?:/i.test(path)))
      ?.toLowerCase() ?? ''
  );
}

/** Address of the link that a block is, or is within; null where it is none. */
function linkOf(page: Page, element: number): string | null {
  for (const { tag, attrs } of elementsAround(page, element, 4)) {
    if (tag === 'a') return attrs.get('href') ?? null;
  }
  return null;
}

/** The longest part of a title, parted from the site's name or the section's, that the page shows as a line in bold. */
function shownPart(page: Page, named: string): PageTitle | null {
  const parts = named
    .split(new RegExp(SEPARATOR, 'u'))
    .filter((part) => (part.match(WORDS)?.length ?? 0) >= 3)
    .sort((a, b) => b.length - a.length);
  for (const part of parts) {
    const block = blockOf(page, part, ({ chars, strongChars }) => strongChars >= chars - 2);
    if (block >= 0) return { title: tidy(itemAt(page.blocks, block).text), block };
  }
  return null;
}

/** The first block of a kind that shows a title and nothing else; -1 where none does. */
function blockOf(page: Page, title: string, isOfKind: (block: PageBlock) => boolean): number {
  const folded = foldTitle(title);
  return page.blocks.findIndex(
    (b) => b.chars < folded.length + FOLDED_AWAY && isOfKind(b) && foldTitle(b.text) === folded,
  );
}

/** How much an element is a headline by its markup: 1 for h1, less for the others. */
function headingWeight(page: Page, i: number): number {
  let weight = 0;
  for (const [up, { tag, attrs, hints }] of elementsAround(page, itemAt(page.blocks, i).element, 4).entries()) {
    const isHeadline = /headline/i.test(attrs.get('itemprop') ?? '');
    const own =
      tag === 'h1'
        ? 1
        : tag === 'h2'
          ? 0.6
          : tag === 'h3'
            ? 0.4
            : tag === 'h4' || tag === 'h5'
              ? 0.2
              : up < 2 && hints & TITLE_HINT
                ? 0.35
                : 0;
    weight = Math.max(weight, own + (isHeadline ? 0.4 : 0) + (tag === 'h1' && hints & TITLE_HINT ? 0.1 : 0));
  }
  return weight;
}

/** A title as it is compared. */
interface TitleWords {
  readonly folded: string;
  readonly words: ReadonlySet<string>;
}

function wordsOf(title: string): TitleWords {
  const folded = foldTitle(title);
  return { folded, words: new Set(folded.match(WORDS) ?? []) };
}

/** Share of words that two titles have in common, of the heading's; 1 also where the heading opens the title. */
function likeness(heading: TitleWords, named: TitleWords): number {
  const [h, n] = [heading.folded, named.folded];
  if (h === n) return 1.2;
  // behind the headline stands the site's name, or, in the page, a place or a day that its data leave out
  if (n.startsWith(h) && /^\s?[^\p{L}\p{N}\s]/u.test(n.slice(h.length)) && h.length >= 12) return 1.1;
  if (h.startsWith(`${n} `) && n.length >= 12) return 1.1;
  if (h.length >= 12 && n.includes(h)) return 1;
  const [a, b] = [heading.words, named.words];
  let shared = 0;
  for (const w of a) if (b.has(w)) shared++;
  return a.size + b.size ? (2 * shared) / (a.size + b.size) : 0;
}

/** A title without the site's name before or after it: a part that names the site, or a short last part. */
function stripSite(title: string, sites: readonly string[]): string {
  const known = new Set(sites.map(bare));
  let rest = title;
  for (let round = 0; round < 3; round++) {
    const parts = [...rest.matchAll(new RegExp(SEPARATOR, 'gu'))];
    const last = parts.at(-1);
    const first = parts[0];
    if (last && known.has(bare(rest.slice(last.index + last[0].length)))) rest = rest.slice(0, last.index).trim();
    else if (first && known.has(bare(rest.slice(0, first.index))))
      rest = rest.slice(first.index + first[0].length).trim();
    else if (
      last &&
      /[|»–—_-]/u.test(last[0]) &&
      last.index >= (DENSE.test(rest) ? 8 : 15) &&
      (rest.slice(last.index).match(WORDS)?.length ?? 0) <= 4
    )
      rest = rest.slice(0, last.index).trim();
    else break;
  }
  return tidy(rest);
}

function bare(text: string): string {
  return foldTitle(text)
    .replace(OUTLET_ARTICLE, '')
    .replace(DOMAIN_END, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
