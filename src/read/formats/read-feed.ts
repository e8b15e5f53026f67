import { parsePage } from '../html/parse-page.ts';
import { agencyOf } from '../meta/agencies.ts';
import { parseByline } from '../meta/byline.ts';
import { parseDate, type DateHints } from '../meta/parse-date.ts';
import { BLOCK_BREAK, readText } from '../plain/read-text.ts';
import type { Extracted } from '../result.ts';
import { BrokenError } from '../trouble.ts';

/** One entry of a feed: what it says of its article, and the article's text as far as the feed carries it (HTML). */
export interface FeedItem {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly content: string;
  /** the feed carries a summary only; the article stands behind the address */
  readonly isSummary: boolean;
}

/** A feed read: its own name, and its entries; `broken` counts those that could not be read. */
export interface Feed {
  readonly title: string | null;
  readonly lang: string | null;
  readonly items: readonly FeedItem[];
  readonly broken: number;
  /** so many minutes it may be kept, it says, and hours of the day (UTC) in which it need not be asked for */
  readonly ttl: number | null;
  readonly skipHours: readonly number[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Parse RSS, Atom, RDF or JSON Feed. Where the whole is broken, its entries are tried one by one. Throws where none can
 * be read.
 */
export async function parseFeedText(text: string): Promise<Feed> {
  const { parseFeed } = await import('feedsmith');
  const parse = (source: string): Json => (parseFeed(source) as { feed: Json }).feed;
  const plain = withoutDoctype(text);
  try {
    return withDates(feedOf(parse(plain), 0), plain);
  } catch (error) {
    const pieces = entriesIn(plain);
    if (pieces.length === 0) throw new BrokenError('it is broken before its first entry', { cause: error });
    return piecewise(pieces, plain, parse);
  }
}

const DOCTYPE = /^[^<]*(?:<\?[^>]*\?>[^<]*)?<!DOCTYPE[^>[]*(?:\[([^\]]*)\][^>]*)?>/i;
const ENTITY = /<!ENTITY\s+(\w{1,40})\s+(?:"([^"]*)"|'([^']*)')\s*>/g;
/** Longest text that a feed may name, and how much its names may add to it, in code units. */
const ENTITY_MOST = 200;
const ENTITIES_MOST = 1_000_000;

/** A feed without its document type, whose own names for characters and words are put in; markup stays out of them. */
function withoutDoctype(text: string): string {
  const doctype = DOCTYPE.exec(text);
  if (doctype === null) return text;
  const named = new Map<string, string>();
  for (const [, name = '', quoted, other] of (doctype[1] ?? '').matchAll(ENTITY)) {
    const value = quoted ?? other ?? '';
    if (value.length <= ENTITY_MOST && !/<|&(?!#)/.test(value)) named.set(name, value);
  }
  const body = text.slice(doctype[0].length);
  if (named.size === 0) return body;
  let added = 0;
  return body.replace(/&(\w{1,40});/g, (reference, name: string) => {
    const value = named.get(name);
    if (value === undefined || added > ENTITIES_MOST) return reference;
    added += value.length;
    return value;
  });
}

/** The sources of the entries of a feed of XML, one after the other. Linear, closed or not. */
function entriesIn(text: string): string[] {
  const entries: string[] = [];
  let from: { readonly at: number; readonly name: string } | null = null;
  for (const { 0: tag, 1: close, 2: name, index } of text.matchAll(/<(\/?)(item|entry)(?=[\s>])>?/gi)) {
    if (close === '') from ??= { at: index, name: name!.toLowerCase() };
    else if (from?.name === name!.toLowerCase()) {
      entries.push(text.slice(from.at, index + tag.length));
      from = null;
    }
  }
  return entries;
}

const ANY_DATE = /<(?:\w{1,20}:)?(?:pubDate|published|issued|date|created|modified|updated)\b[^<>]*>([^<]{4,60})</i;

/** Dates that entries give in elements of another format, which the parser passes over. */
function withDates(feed: Feed, text: string): Feed {
  if (feed.items.every(({ published }) => published !== null)) return feed;
  const sources = entriesIn(text);
  if (sources.length !== feed.items.length) return feed;
  return {
    ...feed,
    items: feed.items.map((item, i) =>
      item.published === null ? { ...item, published: ANY_DATE.exec(sources[i]!)?.[1]?.trim() ?? null } : item,
    ),
  };
}

function piecewise(pieces: readonly string[], text: string, parse: (source: string) => Json): Feed {
  const isAtom = /^<entry/i.test(pieces[0]!);
  const root = /<(?:rss|feed|rdf:RDF)\b[^>]*>/i.exec(text)?.[0] ?? '<rss version="2.0">';
  const name = /<title[^>]*>([^<]{1,200})<\/title>/i.exec(text)?.[1] ?? '';
  const items: FeedItem[] = [];
  let broken = 0;
  for (const piece of pieces) {
    try {
      const source = isAtom
        ? `${root}<title>${name}</title>${piece}</feed>`
        : `<rss version="2.0" ${root.replace(/^<\S+|version="[^"]*"|>$/g, '')}><channel><title>${name}</title>${piece}</channel></rss>`;
      items.push(...feedOf(parse(source), 0).items);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      broken++;
    }
  }
  return { title: name.trim() || null, lang: null, items, broken, ttl: null, skipHours: [] };
}

function feedOf(feed: Json, broken: number): Feed {
  const entries = list(feed['items'] ?? feed['entries']).filter(isObject);
  const { ttl } = feed;
  return {
    title: textOf(feed['title']),
    lang: textOf(feed['language']),
    items: entries.map(itemOf),
    broken,
    ttl: typeof ttl === 'number' && ttl > 0 ? ttl : null,
    skipHours: list(feed['skipHours']).filter((hour) => typeof hour === 'number'),
  };
}

function itemOf(item: Json): FeedItem {
  const dc = isObject(item['dc']) ? item['dc'] : {};
  const full =
    textOf(isObject(item['content']) ? (item['content']['encoded'] ?? item['content']['value']) : item['content']) ??
    textOf(item['content_html']) ??
    textOf(item['content_text']);
  const summary = textOf(item['description']) ?? textOf(item['summary']) ?? '';
  const links = list(item['links']).filter(isObject);
  const link = links.find((l) => l['rel'] === undefined || l['rel'] === 'alternate') ?? links[0];
  const authors = list(item['authors'] ?? item['author'] ?? dc['creators'] ?? dc['creator']).flatMap((a) =>
    isObject(a)
      ? (textOf(a['name']) ?? [])
      : typeof a === 'string'
        ? [a.slice(0, 500).replace(/^\S+@\S+\s*\(([^()]*)\)$/, '$1')]
        : [],
  );
  return {
    id: textOf(item['guid']) ?? textOf(item['id']),
    url: textOf(item['link']) ?? textOf(item['url']) ?? textOf(link?.['href']),
    title: textOf(item['title']),
    authors: authors.length > 0 ? authors : list(dc['creators']).filter((c) => typeof c === 'string'),
    published:
      textOf(item['pubDate']) ??
      textOf(item['published']) ??
      textOf(item['date_published']) ??
      textOf(list(dc['dates'])[0] ?? dc['date']) ??
      textOf(item['updated']),
    modified: textOf(item['updated']) ?? textOf(item['date_modified']),
    content: full ?? summary,
    isSummary: full === null,
  };
}

function list(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  const inner = isObject(value) ? value['value'] : value;
  return typeof inner === 'string' && inner.trim() !== '' ? inner.trim() : null;
}

const INLINE_TAG =
  /<\/?(?:a|abbr|b|br|cite|code|del|em|font|i|ins|mark|p|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?\/?>/i;

/** A title as words: names of characters decoded, and markup taken away where it is that and not an angle bracket. */
function plainTitle(title: string): string {
  const html = INLINE_TAG.test(title) ? title : title.replaceAll('<', '&lt;');
  return parsePage(html).blocks[0]?.text ?? title;
}

/** A zone ahead of Greenwich, in which nobody but the Philippines puts the month first. */
const EASTERN = /\+(?!00:?00|08:?00)\d{2}:?\d{2}\s*$/;

/** How a feed writes `04/10/2024`, by its language or the zone beside the date. */
function feedHints({ lang }: Feed, date: string): DateHints {
  const [, country = ''] = /^[a-z]{2}-([a-z]{2})$/i.exec(lang ?? '') ?? [];
  if (country !== '')
    return { lang: lang?.slice(0, 2) ?? null, order: /^(?:us|ph)$/i.test(country) ? 'month-first' : 'day-first' };
  return { lang: lang?.slice(0, 2).toLowerCase() ?? null, order: EASTERN.test(date) ? 'day-first' : null };
}

/** When an entry says that it was published. */
export const publishedOf = ({ published }: FeedItem, feed: Feed): string | null =>
  published === null ? null : parseDate(published, feedHints(feed, published));

/** One entry as an article: its text from the feed, publisher the feed's own name unless that is an agency. */
export async function readFeedItem(item: FeedItem, feed: Feed): Promise<Extracted> {
  const blocks = parsePage(item.content).blocks.map((b) => b.text);
  const content = await readText(blocks.join(BLOCK_BREAK));
  const title = item.title === null ? content.title : plainTitle(item.title);
  const credit = parseByline(item.authors.join('; '), true);
  const published = publishedOf(item, feed);
  const agency = credit.agency ?? content.agency ?? (feed.title === null ? null : agencyOf(feed.title));
  return {
    ...content,
    url: item.url,
    title,
    byline: credit.names.length > 0 ? credit.names : content.byline,
    publisher:
      feed.title !== null && agencyOf(feed.title) === null
        ? plainTitle(feed.title)
            .replace(/\s+[|–—»:-]\s.*$/u, '')
            .trim()
        : null,
    agency,
    publishedAt: published ?? content.publishedAt,
    publishedAtBasis: published === null ? content.publishedAtBasis : 'metadata',
    modifiedAt: item.modified === null ? null : parseDate(item.modified, feedHints(feed, item.modified)),
    lang: content.lang ?? feed.lang?.slice(0, 2).toLowerCase() ?? null,
    notes: item.isSummary
      ? ['holds only the summary that the feed carries; give the address of the article to read all of it']
      : [],
  };
}
