import { LINE_OPENERS, AUTHOR_LABEL, LATE_OPENER } from '../../lexicon/en/credits.ts';
import { itemAt } from '../../model/item-at.ts';
import { biographyOf } from '../filter/leftovers.ts';
import { agencyOf } from '../meta/agencies.ts';
import { isPersonName, parseByline } from '../meta/byline.ts';
import { foldTitle } from '../plain/find-title.ts';
import { DOMAIN_END } from './addresses.ts';
import { HINT_GROUPS } from './hint-groups.ts';
import { unescapeText, type PageData } from './page-data.ts';
import {
  ALIGNED_RIGHT,
  AUTHOR_META,
  AUTHOR_NAME_CLASS,
  AUTHOR_PATH,
  AUTHOR_PROPERTY,
  AUTHOR_RELATION,
  LABEL_META,
  LABELLED_META,
} from './page-fields.ts';
import { elementsAround, type Page } from './page.ts';

/** Who signed a page, and the agency that its credit lines name. */
export interface FoundByline {
  readonly names: readonly string[];
  readonly agency: string | null;
}

const AUTHOR_HINT = 1 << HINT_GROUPS.indexOf('author');
const NOT_OURS_HINT = ['comment', 'related', 'quote'].reduce(
  (bits, group) => bits | (1 << HINT_GROUPS.indexOf(group)),
  0,
);
/** How far each place that names an author is believed. Tuned by hand on the open halves of `articles` and `mixed`. */
const WEIGHTS = {
  visible: 5,
  itemprop: 3.4,
  rel: 3,
  named: 2.6,
  marked: 2.6,
  linked: 3.6,
  meta: 2.6,
  signature: 2,
  biography: 1.5,
} as const;

/** Longest block that is a credit and no paragraph with a link to somebody. */
const CREDIT_MOST = 200;
/** One word that is a name and no account. */
const FIRST_NAME = /^\p{Lu}\p{Ll}{2,}$/u;
/** Longest name that stands alone below an article. */
const SIGNATURE_MOST = 40;

interface BylineVote {
  readonly names: readonly string[];
  readonly weight: number;
}

/**
 * The byline by vote of lists of names: lines "By …" beside the headline, markup, linked data, meta tags. A list gains
 * from each other list that shares its names, and a longer list that holds a shorter one's names wins over it.
 * @param region  blocks from the headline to the end of the article
 */
export function findPageByline(
  page: Page,
  data: PageData,
  region: readonly [number, number],
  titleBlock: number,
  sites: readonly string[],
): FoundByline {
  const claims: BylineVote[] = [];
  const bodies: BylineVote[] = [];
  let agency: string | null = null;
  const siteKeys = new Set(sites.map(key));
  const add = (line: string, weight: number, marked: boolean): void => {
    const credit = parseByline(unescapeText(line), marked);
    agency ??= credit.agency;
    const names = credit.names
      .map((n) => cutSite(n, sites))
      .filter((n) => n !== '' && !siteKeys.has(key(n)) && !DOMAIN_END.test(n))
      // "Reuters, Washington": one word beside an agency is where it wrote from
      .filter((n) => credit.agency === null || n.includes(' '));
    if (names.length > 0 && names.length <= 8) claims.push({ names, weight });
    // the outlet signs where the page says so, and nobody else does
    const houses = [...credit.bodies, ...credit.names].filter((n) => n !== '' && (marked || !siteKeys.has(key(n))));
    if (names.length === 0) for (const house of houses) bodies.push({ names: [house], weight });
  };
  const linked = data.articles[0]?.authors ?? [];
  for (const a of linked) agency ??= agencyOf(a);
  if (linked.length > 0) add(linked.join('; '), WEIGHTS.linked, true);
  for (const name of AUTHOR_META) {
    if (name === LABELLED_META && !AUTHOR_LABEL.test(data.meta.get(LABEL_META)?.[0] ?? '')) continue;
    const values = (data.meta.get(name) ?? []).filter((v) => !/^https?:|^@|^www\./i.test(v));
    if (values.length > 0) add(values.join('; '), WEIGHTS.meta, true);
  }
  addLines(page, region, titleBlock, add);
  addElements(page, region, titleBlock, add);
  if (claims.length === 0) addSignature(page, region, add);
  const people = winner(claims);
  return { names: people.length > 0 ? people : winner(bodies), agency };
}

function winner(claims: readonly BylineVote[]): readonly string[] {
  let best: readonly string[] = [];
  let most = 0;
  const seen = new Set<string>();
  const distinct = claims.filter((c) => {
    const k = `${c.weight} ${c.names.map(key).sort().join('|')}`;
    const fresh = !seen.has(k);
    seen.add(k);
    return fresh;
  });
  for (const claim of distinct) {
    const own = new Set(claim.names.map(key));
    let score = 0;
    for (const other of distinct) {
      const theirs = other.names.map(key);
      const shared = theirs.filter((n) => own.has(n)).length;
      score += (other.weight * shared) / (theirs.length + own.size - shared);
      if (other !== claim && shared === theirs.length && own.size > theirs.length) score += other.weight * 0.25;
    }
    if (score > most + 1e-9) {
      most = score;
      best = claim.names;
    }
  }
  return most >= 2 ? best : [];
}

/** Lines that open with "By" near the headline, and biographies at the foot. */
function addLines(
  page: Page,
  [first, end]: readonly [number, number],
  titleBlock: number,
  add: (line: string, weight: number, marked: boolean) => void,
): void {
  const from = Math.max(0, (titleBlock < 0 ? first : Math.min(first, titleBlock)) - 6);
  const to = Math.min(page.blocks.length, end + 8);
  let given = 0;
  for (let i = from; i < to; i++) {
    const { text, element } = itemAt(page.blocks, i);
    if (notOurs(page, element)) continue;
    const late = text.length <= 160 ? LATE_OPENER.exec(text.replace(/^\p{Lu}/u, (c) => c.toLowerCase())) : null;
    if (text.length <= 250 && (late || LINE_OPENERS.test(text)) && (i <= first + 3 || i >= end - 3) && given < 2) {
      const line = text.slice(late?.[0].length ?? 0).split('\n')[0]!;
      add(line, WEIGHTS.visible * (i <= first + 3 ? 1 : 0.6), false);
      given++;
    }
    const name = i >= end - 3 ? biographyOf(text) : null;
    if (name) add(name, WEIGHTS.biography, false);
  }
}

/** A name alone below the last paragraph, set apart by its type or at the right. */
function addSignature(
  page: Page,
  [first, end]: readonly [number, number],
  add: (line: string, weight: number, marked: boolean) => void,
): void {
  const found: string[] = [];
  for (let i = first + 2; i < Math.min(page.blocks.length, end + 2); i++) {
    const { text, element, chars, strongChars, links } = itemAt(page.blocks, i);
    if (text.length > SIGNATURE_MOST || links > 0 || notOurs(page, element)) continue;
    const { attrs, tag } = page.elements[element] ?? { attrs: new Map<string, string>(), tag: '' };
    const isApart = strongChars >= chars - 2 || ALIGNED_RIGHT.test(`${attrs.get('align')} ${attrs.get('style')}`);
    const name = text.replace(/^[(–—-]\s*|\s*[)]$/gu, '');
    if (isApart && tag === 'p' && isPersonName(name, false)) found.push(name);
  }
  if (found.length === 1) add(found[0]!, WEIGHTS.signature, false);
}

/** Elements whose markup says author: `itemprop`, `rel`, class names. */
function addElements(
  page: Page,
  [first, end]: readonly [number, number],
  titleBlock: number,
  add: (line: string, weight: number, marked: boolean) => void,
): void {
  const byKind = new Map<string, { text: string; weight: number }[]>();
  const anchor = titleBlock < 0 ? first : titleBlock;
  for (const [e, { tag, attrs, hints, text, block, chars }] of page.elements.entries()) {
    if (text === '' || text.length > 160 || chars > 400) continue;
    const isItem = AUTHOR_PROPERTY.test(attrs.get('itemprop') ?? '');
    const isRel = AUTHOR_RELATION.test(attrs.get('rel') ?? '');
    if (!isItem && !isRel && (hints & AUTHOR_HINT) === 0) continue;
    // a link within a paragraph leads to somebody whom it tells of
    const inText = tag === 'a' && !isItem && !isRel && (page.blocks[block]?.chars ?? 0) > CREDIT_MOST;
    if (inText || notOurs(page, e)) continue;
    const near = block <= Math.max(first, anchor) + 6 && block >= anchor - 12;
    const atFoot = block >= end - 3 && block <= end + 12;
    if (!near && !atFoot) continue;
    const kind = isItem ? 'itemprop' : isRel ? 'rel' : isOwnPage(page, e) ? 'named' : 'marked';
    const list = byKind.get(`${kind} ${near}`) ?? [];
    if (list.length < 6) list.push({ text: text.replace(/[\s|]+$/u, ''), weight: WEIGHTS[kind] * (near ? 1 : 0.45) });
    byKind.set(`${kind} ${near}`, list);
  }
  for (const [kind, list] of byKind) {
    if (kind.startsWith('named')) {
      const names = [...new Set(list.map((l) => l.text))].filter((t) => t.includes(' ') || FIRST_NAME.test(t));
      if (names.length > 0) add(names.slice(0, 5).join('; '), list[0]!.weight, true);
    } else if (kind.startsWith('marked')) for (const item of list.slice(0, 4)) add(item.text, item.weight, false);
    else add([...new Set(list.map((l) => l.text))].slice(0, 5).join('; '), list[0]!.weight, true);
  }
}

/** A link to an author's own page, or the part of a card that holds the name: one word will do for a name. */
function isOwnPage({ elements, blocks }: Page, element: number): boolean {
  const { tag, attrs, block } = itemAt(elements, element);
  if ((blocks[block]?.chars ?? 0) > CREDIT_MOST) return false;
  const leads = tag === 'a' && AUTHOR_PATH.test(attrs.get('href') ?? '');
  return leads || AUTHOR_NAME_CLASS.test(attrs.get('class') ?? '');
}

function notOurs(page: Page, from: number): boolean {
  for (const { hints, tag } of elementsAround(page, from, 6)) {
    if ((hints & NOT_OURS_HINT && !(hints & AUTHOR_HINT)) || tag === 'aside' || tag === 'footer') return true;
    if (tag === 'figure' || tag === 'figcaption') return true;
  }
  return false;
}

/** A name without the outlet's name run on behind it. */
function cutSite(name: string, sites: readonly string[]): string {
  const site = sites.find(
    (s) => s.length > 3 && name.length > s.length + 5 && name.toLowerCase().endsWith(` ${s.toLowerCase()}`),
  );
  return site ? name.slice(0, -site.length).trim() : name;
}

function key(name: string): string {
  return foldTitle(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
