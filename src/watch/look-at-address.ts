import { articleKey } from '../lasting/index.ts';
import type { Article } from '../model/index.ts';
import type { Looked } from '../read/fetch/fetcher.ts';
import { isUrl } from '../read/formats/list-urls.ts';
import { openFeed, plainUrl, type OpenedFeed, type OpenedItem } from '../read/open-feed.ts';
import { readBytes } from '../read/read-bytes.ts';
import type { StoreReader, WatchRow } from '../store/index.ts';
import { failedLook, gaveAgain, type Looking, type LookOutcome } from './look.ts';
import { FAILURES_MOST, LOOKS_MOST } from './next-look.ts';
import { watchBody, type WatchState } from './watch-state.ts';
import { watchId } from './watches.ts';

/** Entries of a feed that are taken at once, the newest. */
const ITEMS_MOST = 200;
/** Look at an address of the web: a feed, whose articles are taken, or a page, which is read if it says something else. */
export async function lookAtAddress(looking: Looking, row: WatchRow, state: WatchState): Promise<LookOutcome> {
  const at = new Date(looking.now()).toISOString();
  const looked = await looking.fetcher.look(row.target, state.validators);
  if (looked.kind === 'failed') return failedPage(row, state, looked, at);
  const answered: WatchState = {
    ...state,
    failures: 0,
    lookedAt: at,
    answeredAt: at,
    said: null,
    looks: state.looks + 1,
  };
  if (looked.kind === 'unchanged') return done(row, answered, { leaveFor: looked.freshFor });
  const kept: WatchState = { ...answered, validators: looked.validators };
  if (row.kind === 'page') return page(looking, row, looked, kept, state.failures);
  let feed: OpenedFeed | null;
  try {
    feed = await openFeed(looked.bytes, looked.contentType, row.target);
  } catch (error) {
    // what is broken today is asked for whole again
    return failedLook(row, state, { reason: (error as Error).message, status: null, leaveFor: 0 }, at);
  }
  if (feed !== null) return takeFeed(looking, row, feed, kept, looked.freshFor);
  if (row.kind === 'feed')
    return failedLook(row, state, { reason: 'is no feed any more', status: null, leaveFor: 0 }, at);
  return page(looking, { ...row, kind: 'page' }, looked, { ...kept, isStock: true }, state.failures);
}

/** A look that failed; a page that a feed led to is given up after some of them. */
function failedPage(...look: Parameters<typeof failedLook>): LookOutcome {
  const outcome = failedLook(...look);
  const isGivenUp = look[0].parent !== null && outcome.state.failures >= FAILURES_MOST;
  return isGivenUp ? { ...outcome, state: { ...outcome.state, ended: 'given-up' } } : outcome;
}

function done(row: Pick<WatchRow, 'kind' | 'parent'>, state: WatchState, more: Partial<LookOutcome> = {}): LookOutcome {
  const over = row.kind === 'page' && row.parent !== null && state.looks >= LOOKS_MOST;
  return {
    state: over ? { ...state, ended: 'given-up' } : state,
    kind: row.kind,
    failed: false,
    leaveFor: 0,
    skipHours: [],
    added: 0,
    notices: [],
    ...more,
  };
}

/** Take what is new in a feed, the oldest first. Only then is the feed's state kept: what is not taken comes again. */
async function takeFeed(
  looking: Looking,
  row: WatchRow,
  feed: OpenedFeed,
  state: WatchState,
  freshFor: number,
): Promise<LookOutcome> {
  const isFirst = row.kind === 'address';
  const items = feed.items.slice(0, ITEMS_MOST).toReversed();
  let [added, news] = [0, 0];
  const troubles: string[] = [];
  for (const item of items) {
    const known = await looking.read((tx) => tx.takenFrom(row.id, item.keys));
    if (known.size > 0 && (item.isSummary || [...known.values()].includes(item.hash))) continue;
    if (known.size === 0) news++;
    const trouble =
      item.isSummary && item.url !== null
        ? await enqueue(looking, row, item, isFirst)
        : await take(looking, item, isFirst);
    if (trouble === null) added++;
    else if (trouble !== '') troubles.push(trouble);
    await looking.write((tx) => tx.setTaken(row.id, new Map(item.keys.map((key) => [key, item.hash]))));
  }
  if (feed.broken > 0) troubles.push(`${feed.broken} of its entries are broken and were left out`);
  if (feed.items.length > ITEMS_MOST)
    troubles.push(`it has ${feed.items.length} entries; the newest ${ITEMS_MOST} are looked at`);
  const at = state.lookedAt ?? '';
  const gave = news > 0 && !isFirst ? gaveAgain(state, at) : state.gave;
  return done(
    { kind: 'feed', parent: row.parent },
    { ...state, title: feed.title, gave, said: troubles[0] ?? null },
    {
      leaveFor: Math.max(freshFor, (feed.ttl ?? 0) * 60_000),
      skipHours: feed.skipHours,
      added,
    },
  );
}

/** Have the page behind an entry looked at, at once and then again and again. Gives '' as nothing is in the ledger yet. */
async function enqueue(
  looking: Looking,
  feed: WatchRow,
  { url, publishedAt }: OpenedItem,
  isStock: boolean,
): Promise<string> {
  const target = plainUrl(url ?? '');
  if (!isUrl(target)) return `one of its entries leads to no address of the web (${target.slice(0, 80)})`;
  const id = watchId('page', target);
  const now = new Date(looking.now()).toISOString();
  await looking.write(async (tx) => {
    if ((await tx.watch(id)) !== null) return;
    const body = watchBody({ publishedAt, isStock });
    await tx.setWatch({ id, kind: 'page', target, parent: feed.id, nextAt: now, madeAt: now, body });
  });
  return '';
}

/** Put an entry that the feed has whole into the ledger; gives what is wrong with it, null where nothing is. */
async function take(looking: Looking, item: OpenedItem, isStock: boolean): Promise<string | null> {
  const result = await item.read();
  if (result.kind === 'unreadable') return `an entry ${result.reason}`;
  return put(looking, result.article, isStock);
}

async function put(looking: Looking, article: Article, isStock: boolean): Promise<string | null> {
  try {
    await looking.add(article, isStock);
    return null;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return error.message;
  }
}

/** Read a page, where it says something else than it did. `failures`: looks at it that failed one after the other. */
async function page(
  looking: Looking,
  row: WatchRow,
  looked: Extract<Looked, { kind: 'page' }>,
  state: WatchState,
  failures: number,
): Promise<LookOutcome> {
  const source = { name: row.target, id: row.target, url: looked.url, contentType: looked.contentType };
  const [result] = await readBytes(looked.bytes, source);
  const at = state.lookedAt ?? '';
  if (result === undefined || result.kind === 'unreadable') {
    const reason = result?.reason ?? 'is empty';
    return failedPage(row, { ...state, failures }, { reason, status: null, leaveFor: 0 }, at);
  }
  const article: Article = {
    ...result.article,
    publishedAt: result.article.publishedAt ?? state.publishedAt,
    publishedAtBasis:
      result.article.publishedAt === null && state.publishedAt !== null ? 'metadata' : result.article.publishedAtBasis,
  };
  const known = await looking.read((tx) => heldAs(tx, article));
  const title = article.title ?? state.title;
  if (known !== null && known.said === saidIn(article))
    return done(row, { ...state, title, article: known.address }, { leaveFor: looked.freshFor });
  const { kind, address } = await looking.add(article, state.isStock);
  const isNews = kind === 'new' || kind === 'version';
  const next: WatchState = {
    ...state,
    title,
    article: address,
    // what was edited once is looked at more often again
    looks: known === null ? state.looks : Math.max(1, Math.floor(state.looks / 2)),
    gave: isNews ? gaveAgain(state, at) : state.gave,
  };
  return done(row, { ...next, isStock: false }, { leaveFor: looked.freshFor, added: isNews ? 1 : 0 });
}

/** What an article says to its readers: other bytes around the same words are no edit. */
const saidIn = ({ title, text }: Article): string => JSON.stringify([title, text]);

/** What the ledger has of an article by now, and where; null where it has none. */
async function heldAs(
  tx: StoreReader,
  article: Article,
): Promise<{ readonly address: string; readonly said: string } | null> {
  const row = await tx.articleByKey(articleKey(article, null));
  const version = row === null ? null : await tx.version(row.seq, row.version);
  return row === null || version === null ? null : { address: row.address, said: saidIn(version.body) };
}
