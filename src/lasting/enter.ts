import { castOf, entryOf, joinTitle, leadingPairs, readingOf, type ArticleReading } from '../ledger/index.ts';
import { idOf } from '../model/ids.ts';
import type { Article } from '../model/index.ts';
import type { ArticleRow, LedgerStore, StoreReader, StoreWriter } from '../store/index.ts';
import { copiesAmong, dayOf, placeArticle } from '../stories/index.ts';
import { passagesOf } from './passages.ts';
import type { AnyReader } from './reader.ts';

/** What became of an article that was added; `warning` is what the user should know, or null. */
export interface Entered {
  readonly kind: 'new' | 'version' | 'reread' | 'same';
  /** address of the article */
  readonly address: string;
  readonly id: string;
  readonly version: number;
  readonly warning: string | null;
}

/** An article on its way in. */
export interface Entering {
  readonly article: Article;
  /** name of the case, null for the stream */
  readonly inCase: string | null;
  /** ISO 8601 with time */
  readonly at: string;
}

/**
 * Enter an article: reading it, which takes longest, comes first and holds nothing up. The same bytes of the same carrier
 * are the same article; other bytes at the same web address, or under the same name and much alike, are a new version.
 * Resolves when all of it is safe on the disk.
 */
export async function enter(store: LedgerStore, reader: AnyReader, entering: Entering): Promise<Entered> {
  const known = await heldAlready(store, reader, entering);
  if (known !== null) return result('same', known, `is in the ledger already as ${known.id} and was left out`);
  // read under the id that it will most probably have; findings are named by it
  let read: { readonly id: string; readonly reading: ArticleReading } | null = null;
  for (;;) {
    const wanted: string = await store.read(async (tx) => (await whatItIs(tx, entering)).id);
    if (read === null || read.id !== wanted) {
      const article: Article = { ...entering.article, id: wanted };
      read = { id: wanted, reading: readingOf(await reader.read(joinTitle(article))) };
    }
    const { id, reading } = read;
    const entered = await store.write(async (tx) => {
      const found = await whatItIs(tx, entering);
      return found.id === id
        ? put(tx, reader, { ...entering, article: { ...entering.article, id } }, found, reading)
        : null;
    });
    if (entered !== null) return entered;
  }
}

/** The row of an article that is there with these very bytes, read by this reader; else null. */
export function heldAlready(
  store: LedgerStore,
  reader: AnyReader,
  entering: Pick<Entering, 'article' | 'inCase'>,
): Promise<ArticleRow | null> {
  return store.read(async (tx) => {
    const found = await whatItIs(tx, entering);
    return found.kind === 'same' && found.row.reader === reader.id ? found.row : null;
  });
}

type Novelty =
  | { readonly kind: 'new'; readonly id: string; readonly key: string; readonly other: string | null }
  | { readonly kind: 'version'; readonly id: string; readonly row: ArticleRow }
  | { readonly kind: 'same'; readonly id: string; readonly row: ArticleRow };

/** What an article is to the ledger, and under which id. */
async function whatItIs(tx: StoreReader, { article, inCase }: Pick<Entering, 'article' | 'inCase'>): Promise<Novelty> {
  if (article.hash !== '')
    for (const { article: seq, no } of await tx.versionsOfHash(article.hash)) {
      const [row] = await tx.articles([seq]);
      if (row === undefined || row.inCase !== inCase || row.version !== no) continue;
      const version = await tx.version(seq, no);
      if (version !== null && carrierOf(version.body) === carrierOf(article)) return { kind: 'same', id: row.id, row };
    }
  const key = articleKey(article, inCase);
  const row = await tx.articleByKey(key);
  if (row === null) return { kind: 'new', key, ...(await freeId(tx, article)) };
  const version = await tx.version(row.seq, row.version);
  if (version === null || article.url !== null || isRevised(version.body, article))
    return { kind: 'version', id: row.id, row };
  const apart = `${key} ${article.hash}`;
  const again = await tx.articleByKey(apart);
  return again === null
    ? { kind: 'new', key: apart, ...(await freeId(tx, article)) }
    : { kind: 'version', id: again.id, row: again };
}

const carrierOf = ({ publisher, url, publishedAt }: Article): string => JSON.stringify([publisher, url, publishedAt]);

/** What makes two texts versions of one article. */
export function articleKey({ url, id }: Pick<Article, 'url' | 'id'>, inCase: string | null): string {
  return JSON.stringify([inCase, url === null ? 'id' : 'url', url ?? id]);
}

/** Is it the same text after an edit? */
function isRevised(before: Article, now: Article): boolean {
  const [a, b] = [
    { ...before, id: 'before', publishedAt: null },
    { ...now, id: 'now', publishedAt: null },
  ];
  return before.text === now.text || copiesAmong([a, b]).length > 0;
}

/** Its own id, or one that is free where another article has that. */
async function freeId(
  tx: StoreReader,
  { id, hash }: Article,
): Promise<{ readonly id: string; readonly other: string | null }> {
  if ((await tx.articleById(id)).length === 0) return { id, other: null };
  for (let n = 1; ; n++) {
    const free = `${id}~${hash.slice(0, 8)}${n === 1 ? '' : `.${n}`}`;
    if ((await tx.articleById(free)).length === 0) return { id: free, other: id };
  }
}

async function put(
  tx: StoreWriter,
  reader: AnyReader,
  { article, inCase, at }: Entering,
  known: Novelty,
  reading: ArticleReading,
): Promise<Entered> {
  // one without a date stands at the day it was first seen
  const day = dayOf(article.publishedAt) ?? dayOf(at) ?? 0;
  if (known.kind === 'same') {
    if (known.row.reader === reader.id)
      return result('same', known.row, `is in the ledger already as ${known.id} and was left out`);
    await setReading(tx, reader, known.row, article, at, reading);
    return result('reread', known.row, null);
  }
  if (known.kind === 'version') {
    const no = known.row.version + 1;
    const row = { ...known.row, version: no, day: article.publishedAt === null ? known.row.day : day };
    await tx.addVersion({ article: row.seq, no, hash: article.hash, fetchedAt: at, body: article });
    await setReading(tx, reader, row, article, at, reading, known.row.day);
    return result('version', row, null);
  }
  const given = {
    address: idOf('a_', [known.key]),
    key: known.key,
    id: known.id,
    inCase,
    version: 1,
    reader: reader.id,
    day,
  };
  const row = { ...given, seq: await tx.addArticle(given), story: null };
  await tx.addVersion({ article: row.seq, no: 1, hash: article.hash, fetchedAt: at, body: article });
  await setReading(tx, reader, row, article, at, reading);
  const warning =
    known.other === null ? null : `another article is called ${known.other}; this one is entered as ${known.id}`;
  return result('new', row, warning);
}

/** From now on this reading of this version counts: for search, for grouping, and for what is weighed next. */
export async function setReading(
  tx: StoreWriter,
  { id: reader, made }: AnyReader,
  row: ArticleRow,
  article: Article,
  at: string,
  reading: ArticleReading,
  before: number | null = null,
): Promise<void> {
  const { seq, version, day, inCase } = row;
  if (made !== undefined) await tx.addReader({ id: reader, ...made });
  await tx.addReading(seq, version, reader, at, reading);
  await tx.setCurrent(seq, version, reader, day);
  const entry = entryOf(article, reading);
  const { placed } = placeArticle(entry.article, seq);
  await tx.setVector({
    article: seq,
    id: row.id,
    title: placed.title,
    day,
    ...placed.vector,
    inStream: inCase === null,
  });
  if (inCase === null) {
    const cast = castOf(entry.article, entry.entities);
    await tx.setCast({ article: seq, day, cast, pairs: leadingPairs(cast) });
  }
  await tx.setPassages(seq, passagesOf(row, entry));
  await tx.setPending(seq, before);
}

const result = (kind: Entered['kind'], { address, id, version }: ArticleRow, warning: string | null): Entered => ({
  kind,
  address,
  id,
  version,
  warning,
});
