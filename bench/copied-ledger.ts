import { createHash } from 'node:crypto';
import type { LastingLedger } from '../src/index.ts';
import { passagesOf } from '../src/lasting/passages.ts';
import { entryOf } from '../src/ledger/index.ts';
import type { Passage, StoreReader, StoreWriter, StoryRow } from '../src/store/index.ts';

/**
 * A ledger filled up with copies of its own stories, written straight through the store: each copy has articles, claims
 * and addresses of its own, in the words and the counts of the story that it copies. What pages, search and the list of
 * stories read is there; what only placing further articles needs (vectors, casts, states of days) is not, so nothing
 * may be added to it. It takes minutes where adding as many articles takes hours.
 */
export async function copyUp(ledger: LastingLedger, size: number): Promise<void> {
  const { articles } = await ledger.read((tx) => tx.counts());
  const stories: Copied[] = [];
  for (let after = 0; ;) {
    const rows = await ledger.read((tx) => tx.storiesAfter(after, AT_ONCE));
    for (const row of rows) stories.push(await ledger.read((tx) => lookAt(tx, row)));
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.seq;
  }
  for (let [round, held] = [1, articles]; held < size; round++)
    for (let from = 0; from < stories.length && held < size; from += AT_ONCE) {
      const some = stories.slice(from, from + AT_ONCE);
      held += await ledger.write(async (tx) => {
        let count = 0;
        for (const one of some) count += await copy(tx, one, round);
        return count;
      });
      process.stderr.write(`\rcopied: ${held.toLocaleString('en')} of ${size.toLocaleString('en')} articles`);
    }
  process.stderr.write('\n');
}

/** Stories in one transaction. */
const AT_ONCE = 50;

/** A story with all that is copied of it. */
interface Copied {
  readonly row: StoryRow;
  readonly articles: readonly {
    readonly row: Awaited<ReturnType<StoreReader['articles']>>[number];
    readonly version: NonNullable<Awaited<ReturnType<StoreReader['version']>>>;
    readonly reading: Awaited<ReturnType<StoreReader['reading']>>;
    readonly passages: readonly Passage[];
  }[];
  readonly weighings: Awaited<ReturnType<StoreReader['weighings']>>;
  readonly addresses: Awaited<ReturnType<StoreReader['addressesOf']>>;
  readonly revision: Awaited<ReturnType<StoreReader['revisionsOf']>>[number] | null;
}

async function lookAt(tx: StoreReader, row: StoryRow): Promise<Copied> {
  const articles: Copied['articles'][number][] = [];
  for (const one of await tx.articles(row.articles)) {
    const version = await tx.version(one.seq, one.version);
    const reading = one.reader === null ? null : await tx.reading(one.seq, one.version, one.reader);
    if (version === null) continue;
    const passages = reading === null ? [] : passagesOf(one, entryOf({ ...version.body, id: one.id }, reading));
    articles.push({ row: one, version, reading, passages });
  }
  return {
    row,
    articles,
    weighings: await tx.weighings(row.seq),
    addresses: await tx.addressesOf(row.seq),
    revision: (await tx.revisionsOf(row.address)).at(-1) ?? null,
  };
}

async function copy(tx: StoreWriter, one: Copied, round: number): Promise<number> {
  const ids = new Map(one.articles.map(({ row }) => [row.id, `${row.id}.copy${round}`]));
  const addresses = new Map(
    [
      one.row.address,
      ...one.articles.map(({ row }) => row.address),
      ...one.addresses.map(({ address }) => address),
    ].map((address) => [address, readdressed(address, round)]),
  );
  const named = (body: string): string => renamed(body, ids, addresses);
  const seqs = new Map<number, number>();
  for (const { row, version, reading, passages } of one.articles) {
    const seq = await tx.addArticle({
      ...row,
      id: ids.get(row.id)!,
      address: addresses.get(row.address)!,
      key: `${row.key}.copy${round}`,
    });
    seqs.set(row.seq, seq);
    await tx.addVersion({ ...version, article: seq, hash: `${version.hash}.${round}` });
    if (row.reader !== null && reading !== null) {
      await tx.addReading(seq, row.version, row.reader, version.fetchedAt, reading);
      await tx.setCurrent(seq, row.version, row.reader, row.day);
    }
    await tx.setPassages(seq, passages);
  }
  const moved = (list: readonly number[]): number[] => list.flatMap((seq) => seqs.get(seq) ?? []);
  const address = addresses.get(one.row.address)!;
  const rev = await tx.addRevision({
    at: one.revision?.at ?? '2025-01-01T00:00:00Z',
    cause: 'copy',
    story: address,
    body: named(one.revision?.body ?? '{"events":[]}'),
  });
  const story = await tx.addStory({
    ...one.row,
    address,
    articles: moved(one.row.articles),
    events: one.row.events.map(moved),
    affairs: one.row.affairs.map(moved),
    rev,
  });
  await tx.setStoryOf([...seqs.values()], story);
  await tx.setWeighings(
    story,
    one.weighings.map(({ chapter, digest, body }) => ({
      story,
      chapter,
      digest: `${digest}.${round}`,
      body: withInputs(named(body), seqs),
    })),
  );
  for (const row of one.addresses)
    await tx.setAddress({ ...row, address: addresses.get(row.address)!, story, last: named(row.last), born: rev });
  return one.articles.length;
}

/** An address of the same kind that no other story has. */
function readdressed(address: string, round: number): string {
  const digest = createHash('sha256').update(`${address} ${round}`).digest('hex').slice(0, 12);
  return `${address.slice(0, 2)}${digest}`;
}

/** A body with the names of the copy: ids of articles stand whole in quotation marks, or before a colon. */
function renamed(body: string, ids: ReadonlyMap<string, string>, addresses: ReadonlyMap<string, string>): string {
  return body.replace(/"([^"\\:]+)(?=["\\:])/g, (whole, name: string) => {
    const now = ids.get(name) ?? addresses.get(name);
    return now === undefined ? whole : `"${now}`;
  });
}

function withInputs(body: string, seqs: ReadonlyMap<number, number>): string {
  const kept = JSON.parse(body) as { inputs: [number, number, string | null][] };
  return JSON.stringify({
    ...kept,
    inputs: kept.inputs.map(([seq, version, reader]) => [seqs.get(seq) ?? seq, version, reader]),
  });
}
