import { decodeBytes } from './charset.ts';
import { parseFeedText, publishedOf, readFeedItem, type FeedItem } from './formats/read-feed.ts';
import { sha256 } from './hash.ts';
import { toResult, unreadable } from './read-bytes.ts';
import { entryBytes } from './read-many.ts';
import type { ReadResult } from './result.ts';
import { sniffFormat } from './sniff.ts';
import { troubleOf } from './trouble.ts';

/** A feed with what it says of itself to whoever asks for it again and again. */
export interface OpenedFeed {
  readonly title: string | null;
  /** so many minutes it may be kept, it says; null where it does not */
  readonly ttl: number | null;
  /** hours of the day (UTC) in which it need not be asked for */
  readonly skipHours: readonly number[];
  /** as the feed has them, most often the newest first */
  readonly items: readonly OpenedItem[];
  /** entries that could not be read */
  readonly broken: number;
}

/** An entry. One that has a key of another is that one, whatever else has changed about it. */
export interface OpenedItem {
  readonly keys: readonly string[];
  /** of what it says: another one under the same key is an edit */
  readonly hash: string;
  readonly url: string | null;
  readonly publishedAt: string | null;
  /** the article stands behind the address, and the feed has only a summary */
  readonly isSummary: boolean;
  /** as an article, by what the feed has of it */
  read(): Promise<ReadResult>;
}

/**
 * Open what was fetched as a feed; null where it is none.
 *
 * @throws Error where it is one, and broken
 */
export async function openFeed(
  bytes: Uint8Array,
  contentType: string | null,
  name: string,
): Promise<OpenedFeed | null> {
  const format = sniffFormat(bytes, name, contentType);
  if (format !== 'feed' && format !== 'json-feed') return null;
  const feed = await parseFeedText((await decodeBytes(bytes, contentType)).text).catch((cause: unknown) => {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    throw new Error(`is a broken feed (${troubleOf(error)})`, { cause });
  });
  const { title, ttl, skipHours, broken } = feed;
  const items = feed.items.map((item, i): OpenedItem => {
    const id = item.url ?? item.id ?? `${name}#${i + 1}`;
    const source = { name, id, url: item.url };
    return {
      keys: keysOf(item),
      hash: hashOf(item),
      url: item.url,
      publishedAt: publishedOf(item, feed),
      isSummary: item.isSummary,
      async read() {
        try {
          if (item.content.trim() === '') return unreadable(source, 'carries neither text nor address');
          return toResult(entryBytes(item), source, await readFeedItem(item, feed));
        } catch (error) {
          if (!(error instanceof Error)) throw error;
          return unreadable(source, `could not be read (${troubleOf(error)})`);
        }
      },
    };
  });
  return { title, ttl, skipHours, items, broken };
}

/** Texts shorter than this may be those of two entries. */
const TELLING = 40;

/** What an entry is known by: its address, its id, and what it says, where that says enough. */
function keysOf({ id, url, title, content }: FeedItem): string[] {
  const says = `${title ?? ''} ${content}`.trim();
  return [
    ...(url === null ? [] : [`url ${plainUrl(url)}`]),
    ...(id === null ? [] : [`id ${id}`]),
    ...(says.length < TELLING ? [] : [`says ${sha256(Buffer.from(says))}`]),
  ];
}

const hashOf = ({ title, content }: FeedItem): string => sha256(Buffer.from(JSON.stringify([title, content])));

/** Where readers come from, which is no part of where a page is. */
const CAMPAIGN = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|source|cmpid|at_\w+)$/i;

/** An address without what only counts its readers. */
export function plainUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  const counting = [...url.searchParams.keys()].filter((name) => CAMPAIGN.test(name));
  for (const name of counting) url.searchParams.delete(name);
  return url.href;
}
