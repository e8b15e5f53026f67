import { decodeBytes } from './charset.ts';
import { Fetcher, type Fetched, type FetchOptions } from './fetch/fetcher.ts';
import { Seen } from './fetch/seen.ts';
import { parseOpmlText, parseSitemap, parseUrlLines, type ListedPage, type UrlList } from './formats/list-urls.ts';
import { parseFeedText, readFeedItem } from './formats/read-feed.ts';
import type { Opened } from './opened.ts';
import { toResult, unreadable, type Source } from './read-bytes.ts';
import { entryBytes } from './read-many.ts';
import type { Given, ReadResult } from './result.ts';
import { RULES_NONE, type SiteRules } from './site-rules.ts';
import { sniffFormat } from './sniff.ts';
import { troubleOf } from './trouble.ts';

/** What following addresses needs beside fetching. */
export interface UrlOptions extends FetchOptions {
  readonly most?: number;
  readonly state?: string | null;
  readonly rules?: SiteRules;
}

const MOST = 200;
const LISTS_MOST = 50;
type FetchedPage = Extract<Fetched, { kind: 'page' }>;

const trouble = (source: Source, reason: string): Opened => ({ kind: 'result', result: unreadable(source, reason) });

/** Opens addresses: pages, and what feeds, sitemaps, OPML and lists lead to. Lives as long as one run. */
export class UrlReader {
  readonly #options: UrlOptions;
  readonly #rules: SiteRules;
  #fetcher: Fetcher | null = null;
  #seen: Seen | null = null;
  #left: number;
  #lists = 0;

  constructor(options: UrlOptions) {
    this.#options = options;
    this.#rules = options.rules ?? RULES_NONE;
    this.#left = options.most ?? MOST;
  }

  async close(): Promise<void> {
    await this.#seen?.save();
  }

  /** Read one address: a page, or all that a feed or list there leads to. */
  async *open(url: string): AsyncGenerator<Opened> {
    const page = await this.#fetch(url);
    if (page.kind === 'failed') return yield trouble({ name: url, url, id: url }, page.reason);
    yield* this.#open(page, url);
  }

  /** Follow a feed or list that lies in a file. */
  async *followBytes(bytes: Uint8Array, name: string): AsyncGenerator<Opened> {
    yield* this.#open({ kind: 'page', url: name, contentType: null, bytes, unchanged: false }, name);
  }

  async *#open(page: FetchedPage, name: string): AsyncGenerator<Opened> {
    const format = sniffFormat(page.bytes, name, page.contentType);
    const text = async (): Promise<string> => (await decodeBytes(page.bytes, page.contentType)).text;
    switch (format) {
      case 'feed':
      case 'json-feed':
        return yield* this.#feed(await text(), name);
      case 'sitemap':
        return yield* this.#list(await this.#parsed(name, parseSitemap(await text())), name);
      case 'opml':
        return yield* this.#list(await this.#parsed(name, parseOpmlText(await text())), name);
      case 'text': {
        const list = parseUrlLines(await text());
        if (list) return yield* this.#list(list, name);
        break;
      }
      default:
        break;
    }
    yield this.#article(page, name, {});
  }

  async #parsed(name: string, list: Promise<UrlList>): Promise<UrlList | ReadResult> {
    return list.catch((error: unknown) =>
      unreadable(
        { name, url: null },
        `is a broken list of addresses (${troubleOf(error instanceof Error ? error : new Error(String(error)))})`,
      ),
    );
  }

  #article({ bytes, url, contentType }: FetchedPage, name: string, given: Given): Opened {
    return { kind: 'document', bytes, source: { name, id: name, url, contentType, given, rules: this.#rules } };
  }

  async *#list(list: UrlList | ReadResult, name: string): AsyncGenerator<Opened> {
    if ('kind' in list) return yield { kind: 'result', result: list };
    for (const further of list.lists) {
      if (++this.#lists > LISTS_MOST)
        return yield trouble(
          { name, url: null },
          `leads to more than ${LISTS_MOST} further lists; give the ones you want`,
        );
      yield* this.open(further);
    }
    for (const entry of list.pages) yield* this.#entry(entry.url, entry);
  }

  /** One page of a list, unless it was read before or the limit is reached. */
  async *#entry(url: string, listed: Partial<ListedPage>): AsyncGenerator<Opened> {
    const seen = await this.#memory();
    if (seen?.has(url)) return;
    if (this.#left-- <= 0) {
      if (this.#left === -1)
        yield trouble(
          { name: url, url },
          `was not fetched: the limit of ${this.#options.most ?? MOST} pages is reached; raise it with --most`,
        );
      return;
    }
    const page = await this.#fetch(url);
    if (page.kind === 'failed') return yield trouble({ name: url, url, id: url }, page.reason);
    const given: Given = {
      ...(listed.publisher ? { publisher: listed.publisher } : {}),
      ...(listed.title ? { title: listed.title } : {}),
    };
    yield this.#article(page, url, given);
    seen?.add(url);
  }

  /** New entries of a feed: their pages where the feed only has summaries. */
  async *#feed(source: string, name: string): AsyncGenerator<Opened> {
    const feed = await parseFeedText(source).catch((error: unknown) =>
      error instanceof Error ? error : new Error(String(error)),
    );
    if (feed instanceof Error) return yield trouble({ name, url: null }, `is a broken feed (${troubleOf(feed)})`);
    const seen = await this.#memory();
    for (const [i, item] of feed.items.entries()) {
      const key = item.url ?? item.id ?? `${name}#${i + 1}`;
      if (seen?.has(key)) continue;
      if (item.isSummary && item.url) yield* this.#entry(item.url, {});
      else if (item.content.trim() === '')
        yield trouble({ name, url: null, id: key }, `entry ${i + 1} of the feed carries neither text nor address`);
      else {
        yield {
          kind: 'result',
          result: toResult(entryBytes(item), { name, id: key, url: item.url }, await readFeedItem(item, feed)),
        };
        seen?.add(key);
      }
    }
    if (feed.broken > 0)
      yield trouble({ name, url: null }, `${feed.broken} of its entries are broken XML and were left out`);
  }

  async #memory(): Promise<Seen | null> {
    if (this.#options.state) this.#seen ??= await Seen.open(this.#options.state);
    return this.#seen;
  }

  #fetch(url: string): Promise<Fetched> {
    this.#fetcher ??= new Fetcher(this.#options);
    return this.#fetcher.fetch(url);
  }
}
