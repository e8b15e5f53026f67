import type { Removed, RemovedWhy } from '../../model/index.ts';
import { biographyOf, isCreditedCaption, isCreditLine, leftoverRule } from '../filter/leftovers.ts';
import { scoreBlocks, type BlockFilter } from '../filter/score-blocks.ts';
import { datelineAgency } from '../meta/agencies.ts';
import { pageLanguage } from '../meta/language.ts';
import { dateLine } from '../plain/credit-lines.ts';
import { BLOCK_BREAK, blockKind } from '../plain/read-text.ts';
import { TERMINAL } from '../plain/split-blocks.ts';
import type { BlockKind, Extracted, JudgedBlock, KeptBlock } from '../result.ts';
import { judgeByRule, ruleFor, RULES_NONE, type SiteRule, type SiteRules } from '../site-rules.ts';
import { hostOf, orderAtHost, withoutArchive } from './addresses.ts';
import { decide, type Choice } from './choose-blocks.ts';
import { findPageByline } from './find-byline.ts';
import { findPageDates } from './find-date.ts';
import { findPublisher } from './find-publisher.ts';
import { HINT_GROUPS } from './hint-groups.ts';
import { pageNotes } from './page-notes.ts';
import { elementsAround, type Page, type PageBlock } from './page.ts';
import { preparePage, type PreparedPage } from './prepare-page.ts';

/** Read one HTML page. `url` is where it came from, for its host and for dates in its path. */
export async function readHtml(
  html: string,
  url: string | null,
  filter: BlockFilter,
  rules: SiteRules = RULES_NONE,
): Promise<Extracted> {
  const prepared = preparePage(html, url);
  const { page, data, sites, title } = prepared;
  const texts = page.blocks.map((b) => b.text);
  const rule = ruleFor(rules, hostOf(url ?? canonicalOf(prepared)));
  const decided = decide(page, scoreBlocks(texts, prepared.features, page, filter), title.title, filter.cut);
  const choice = rule === null ? decided : applyRule(page, decided, rule);
  const region = regionOf(choice, title.block);
  const publisher = findPublisher(page, data, url);
  const byline = findPageByline(page, data, region, title.block, [
    ...sites,
    ...(publisher.publisher ? [publisher.publisher] : []),
  ]);
  const body = bodyOf(prepared, withoutCredits(page, choice, byline.names));
  const lang = await pageLanguage(declaredLanguage(prepared), body.text);
  const dates = findPageDates(page, data, url, region, title.block, { lang, order: dateOrder(prepared, url) });
  return {
    url: canonicalOf(prepared) ?? url,
    title: title.title,
    byline: byline.names,
    publisher: rule?.publisher ?? publisher.publisher,
    agency: publisher.agency ?? byline.agency ?? datelineAgency(body.text),
    publishedAt: dates.published,
    publishedAtBasis: dates.basis,
    modifiedAt: dates.modified,
    lang,
    text: body.text,
    removed: body.removed,
    quality: body.quality,
    notes: pageNotes(prepared, body.text, body.quality),
    details: {
      blocks: body.blocks,
      judged: body.judged,
      section: data.meta.get('article:section')?.[0] ?? data.articles.flatMap((a) => a.section ?? [])[0] ?? null,
      canonicalUrl: canonicalOf(prepared),
      captions: body.removed.filter((r) => r.why === 'caption').map((r) => r.text),
      contributors: [],
    },
  };
}

/** Longest line of credits, and what it may say besides the names, in letters. */
const CREDITS_MOST = 140;
const POSTS_MOST = 60;

/** Short lines before the first paragraph that name who signed, with their posts, are no text. */
function withoutCredits(page: Page, choice: Choice, names: readonly string[]): Choice {
  if (names.length === 0) return choice;
  const kept = [...choice.kept];
  const rules = [...choice.rules];
  for (const [i, { text }] of page.blocks.entries()) {
    if (!kept[i]) continue;
    if (text.length > CREDITS_MOST) break;
    const rest = names.reduce((line, name) => line.replace(name.toLowerCase(), ''), text.toLowerCase());
    if (rest.length === text.length || TERMINAL.test(text) || rest.length > POSTS_MOST) continue;
    kept[i] = false;
    rules[i] = 'credit line';
  }
  return { p: choice.p, kept, rules };
}

/** A person's rules win over the filter. */
function applyRule(page: Page, choice: Choice, rule: SiteRule): Choice {
  const kept = [...choice.kept];
  const rules = [...choice.rules];
  page.blocks.forEach((b, i) => {
    const classes: string[] = [];
    for (const { attrs } of elementsAround(page, b.element, 8))
      classes.push(...(attrs.get('class') ?? '').split(/\s+/u));
    const said = judgeByRule(rule, b.text, classes);
    if (said === null) return;
    kept[i] = said === 'keep';
    rules[i] = 'site rule';
  });
  return { p: choice.p, kept, rules };
}

interface Body {
  readonly text: string;
  readonly blocks: readonly KeptBlock[];
  readonly removed: readonly Removed[];
  readonly judged: readonly JudgedBlock[];
  readonly quality: number;
}

function bodyOf({ page, title, data }: PreparedPage, choice: Choice): Body {
  const parts: string[] = [];
  const blocks: KeptBlock[] = [];
  const removed: Removed[] = [];
  const judged: JudgedBlock[] = [];
  let at = 0;
  page.blocks.forEach((b, i) => {
    const kept = choice.kept[i];
    judged.push({
      text: b.text,
      kept: kept || i === title.block,
      rule: i === title.block ? 'title' : choice.rules[i]!,
      score: Math.round(choice.p[i]! * 1000) / 1000,
    });
    if (kept) {
      blocks.push({ span: [at, at + b.text.length], kind: kindIn(page, b), source: [b.start, b.end] });
      parts.push(b.text);
      at += b.text.length + BLOCK_BREAK.length;
    } else if (i !== title.block) removed.push({ text: b.text, why: whyRemoved(page, b, choice.rules[i]!) });
  });
  const text = parts.join(BLOCK_BREAK);
  const linked = data.articles.map((a) => a.body).find((x) => x !== null && x.length > 2 * text.length + 400);
  if (linked) {
    const clean = linked
      .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^<>]*>/gi, '\n')
      .replace(/<[^<>]{1,300}>/g, '')
      .split(/\s*\n\s*/u)
      .filter(Boolean)
      .join(BLOCK_BREAK);
    return { text: clean, blocks: [], removed, judged, quality: 0.7 };
  }
  return { text, blocks, removed, judged, quality: qualityOf(page, choice) };
}

/** Share of the text that should be right: what was kept by its probability, less what was nearly kept. */
function qualityOf(page: Page, { p, kept }: Choice): number {
  let [sure, all] = [0, 0];
  page.blocks.forEach((b, i) => {
    if (kept[i]) {
      sure += p[i]! * b.chars;
      all += b.chars;
    } else if (p[i]! > 0.2) all += p[i]! * b.chars;
  });
  return all === 0 ? 0 : Math.round((100 * sure) / all) / 100;
}

/** From the headline (or the first kept block) to after the last kept block. */
function regionOf({ kept }: Choice, titleBlock: number): readonly [number, number] {
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  return first < 0 ? [Math.max(0, titleBlock), Math.max(0, titleBlock) + 1] : [first, last + 1];
}

const bit = (group: string): number => 1 << HINT_GROUPS.indexOf(group);
/** Why a block went, by what its markup speaks of; nearest element first. */
const WHY: readonly { readonly bits: number; readonly why: RemovedWhy }[] = [
  { bits: bit('caption'), why: 'caption' },
  { bits: bit('related'), why: 'related' },
  { bits: bit('author'), why: 'byline' },
  { bits: bit('date'), why: 'date' },
  {
    bits:
      bit('navigation') |
      bit('share') |
      bit('subscribe') |
      bit('comment') |
      bit('legal') |
      bit('tags') |
      bit('clutter') |
      bit('media'),
    why: 'boilerplate',
  },
];

function whyRemoved(page: Page, block: PageBlock, rule: string): RemovedWhy {
  if (rule === 'repeated' || rule === 'title repeated') return 'duplicate';
  const { text } = block;
  if (isCreditLine(text) || isCreditedCaption(text)) return 'caption';
  if (text.length < 140 && dateLine(text, {})) return 'date';
  const leftover = leftoverRule(text);
  if (leftover) return leftover.why;
  if (biographyOf(text)) return 'byline';
  for (const { tag, hints } of elementsAround(page, block.element, 6)) {
    if (tag === 'figcaption' || tag === 'figure') return 'caption';
    if (tag === 'nav' || tag === 'footer' || tag === 'header' || tag === 'form' || tag === 'button')
      return 'boilerplate';
    if (tag === 'aside') return 'related';
    const found = WHY.find((w) => (hints & w.bits) !== 0);
    if (found) return found.why;
  }
  return block.linkChars > block.chars * 0.6 ? 'related' : 'other';
}

function kindIn(page: Page, block: PageBlock): BlockKind {
  const byWords = blockKind(block.text);
  if (byWords === 'note') return 'note';
  for (const { tag } of elementsAround(page, block.element, 3)) {
    if (/^h[1-6]$/.test(tag)) return 'heading';
    if (tag === 'li') return 'item';
    if (tag === 'blockquote') return 'quote';
    if (tag === 'p') return 'paragraph';
  }
  return byWords === 'heading' ? 'paragraph' : byWords;
}

function declaredLanguage({ page, data }: PreparedPage): string | null {
  const raw =
    page.lang ??
    data.meta.get('content-language')?.[0] ??
    data.meta.get('og:locale')?.[0] ??
    data.articles.flatMap((a) => a.lang ?? [])[0] ??
    data.meta.get('language')?.[0] ??
    null;
  return /^([a-z]{2})(?:[-_]|$)/i.exec(raw?.trim() ?? '')?.[1]?.toLowerCase() ?? null;
}

/** `04/10/2024` is October in the United States; elsewhere that says where it is from, April. */
function dateOrder({ page, data }: PreparedPage, url: string | null): 'day-first' | 'month-first' | null {
  const locale = [page.lang, data.meta.get('og:locale')?.[0], data.articles.flatMap((a) => a.lang ?? [])[0]].find((l) =>
    /^[a-z]{2}[-_][a-z]{2}$/i.test(l ?? ''),
  );
  if (locale) return /[-_](?:us|ph)$/i.test(locale) ? 'month-first' : 'day-first';
  return orderAtHost(hostOf(url ?? data.meta.get('og:url')?.[0] ?? null));
}

function canonicalOf({ page, data }: PreparedPage): string | null {
  const link =
    page.links.find((l) => /\bcanonical\b/i.test(l.get('rel') ?? ''))?.get('href') ?? data.meta.get('og:url')?.[0];
  const original = link === undefined ? undefined : withoutArchive(link);
  return original && /^https?:\/\/[^\s]+$/i.test(original) ? original : null;
}
