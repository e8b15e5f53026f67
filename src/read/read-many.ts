import { parseFeedText, readFeedItem } from './formats/read-feed.ts';
import { readNewsMl, WithdrawnError } from './formats/read-news-item.ts';
import { readWarc } from './formats/read-warc.ts';
import type { Opened } from './opened.ts';
import { inputId, toResult, unreadable, type Source } from './read-bytes.ts';
import type { ReadResult } from './result.ts';
import { troubleOf } from './trouble.ts';

/** The entries of a feed, each an article of its own or named as unreadable. */
export async function readFeed(text: string, source: Source): Promise<ReadResult[]> {
  const feed = await parseFeedText(text);
  const results: ReadResult[] = [];
  for (const [i, item] of feed.items.entries()) {
    const part: Source = { ...source, id: `${inputId(source)}#${item.id ?? item.url ?? i + 1}`, url: item.url };
    try {
      results.push(
        item.content.trim() === ''
          ? unreadable(
              part,
              `entry ${i + 1} of the feed (${item.title ?? 'without a title'}) carries no text; fetch ${item.url ?? 'its page'}`,
            )
          : toResult(entryBytes(item), part, await readFeedItem(item, feed)),
      );
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      results.push(unreadable(part, `entry ${i + 1} of the feed could not be read (${troubleOf(error)})`));
    }
  }
  if (feed.broken > 0)
    results.push(
      unreadable(
        source,
        `${feed.broken} of its ${feed.broken + feed.items.length} entries are broken XML and were left out`,
      ),
    );
  if (results.length === 0) results.push(unreadable(source, 'is a feed without entries'));
  return distinct(results);
}

/** The items of a NewsML-G2 message, or its one item. */
export async function readNewsItems(text: string, bytes: Uint8Array, source: Source): Promise<ReadResult[]> {
  try {
    const items = await readNewsMl(text);
    return items.map((item, i) =>
      items.length > 1
        ? toResult(entryBytes([item.title, item.text]), { ...source, id: `${inputId(source)}#${i + 1}` }, item)
        : toResult(bytes, source, item),
    );
  } catch (error) {
    if (error instanceof WithdrawnError) return [unreadable(source, error.message)];
    throw error;
  }
}

/** What the hash of one entry among many is made of: its own part of the file, as read. */
export function entryBytes(entry: object): Uint8Array {
  return Buffer.from(JSON.stringify(entry));
}

/** The pages of a WARC as they come, one in memory at a time. */
export async function* openArchive(chunks: AsyncIterable<Uint8Array>, source: Source): AsyncGenerator<Opened> {
  const seen = new Map<string, number>();
  const broken = (given: Source, reason: string): Opened => ({ kind: 'result', result: unreadable(given, reason) });
  let count = 0;
  for await (const entry of readWarc(chunks)) {
    count++;
    if (entry.kind === 'broken') {
      yield broken({ ...source, id: `${inputId(source)}#${entry.id}` }, `${entry.id}: ${entry.reason}`);
      continue;
    }
    const { url, contentType, bytes } = entry.page;
    const times = (seen.get(url) ?? 0) + 1;
    seen.set(url, times);
    const page = { name: source.name, id: times === 1 ? url : `${url}#${times}`, url, contentType };
    const { filter, rules } = source;
    yield {
      kind: 'document',
      bytes,
      source: { ...page, ...(filter && { filter }), ...(rules && { rules }) },
      isPage: true,
    };
  }
  if (count === 0) yield broken(source, 'is an archive without a page in it');
}

/** Entries with the same id get a number behind it. */
function distinct(results: readonly ReadResult[]): ReadResult[] {
  const seen = new Map<string, number>();
  return results.map((r) => {
    const id = r.kind === 'article' ? r.article.id : r.id;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    if (times === 1) return r;
    return r.kind === 'article'
      ? { ...r, article: { ...r.article, id: `${id}#${times}` } }
      : { ...r, id: `${id}#${times}` };
  });
}
