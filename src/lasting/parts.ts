import type { Assembled } from '../ledger/index.ts';
import type { Copy, Story } from '../model/index.ts';
import type { StoreReader, StoryRow } from '../store/index.ts';
import type { EntryCache } from './entries.ts';
import { keptOf } from './export-file.ts';
import { keptPart } from './kept-weighing.ts';
import { enginesOf } from './read-by.ts';

/** Where an article lies in the ledger. */
export interface Place {
  readonly address: string;
  readonly version: number;
  readonly fetchedAt: string;
  readonly reader: string | null;
}

/** A part of the ledger that was weighed together, with the addresses of what is in it. */
export interface LedgerPart extends Assembled {
  /** address */
  readonly story: string;
  readonly stories: readonly Story[];
  readonly copies: readonly Copy[];
  readonly places: ReadonlyMap<string, Place>;
  readonly addresses: ReadonlyMap<string, string>;
  /** engines that read its articles, where they are known */
  readonly readBy?: string;
}

/** The parts of the story that an address (of a story, claim, origin or article) belongs to; none where it names none. */
export async function partsAt(tx: StoreReader, cache: EntryCache, address: string): Promise<readonly LedgerPart[]> {
  const [, article] = /^(a_[0-9a-z]+)/.exec(address) ?? [];
  let story: number | null;
  if (article === undefined) {
    let row = await tx.address(address);
    for (let step = 0; step < 1000 && row?.leadsTo; step++) row = await tx.address(row.leadsTo);
    story = row?.story ?? null;
  } else story = (await tx.articleByAddress(article))?.story ?? null;
  const [held] = story === null ? [] : await tx.stories([story]);
  const parts: LedgerPart[] = [];
  if (held !== undefined) for await (const part of partsOf(tx, cache, held)) parts.push(part);
  return parts;
}

async function* partsOf(tx: StoreReader, cache: EntryCache, { seq, address }: StoryRow): AsyncGenerator<LedgerPart> {
  const addresses = new Map(
    (await tx.addressesOf(seq)).flatMap(({ target, address: one }) =>
      target === null ? [] : [[target, one] as const],
    ),
  );
  const kept = await keptOf(tx, seq);
  if (kept.length === 0) return;
  const inputs = kept.flatMap((one) => one.inputs);
  const rows = new Map((await tx.articles(inputs.map(([article]) => article))).map((row) => [row.seq, row]));
  const places = new Map<string, Place>();
  for (const [article, no, reader] of inputs) {
    const row = rows.get(article);
    const version = await tx.version(article, no);
    if (row !== undefined && version !== null)
      places.set(row.id, { address: row.address, version: no, fetchedAt: version.fetchedAt, reader });
  }
  const { part, weighed } = await keptPart(tx, cache, kept);
  const engines = await enginesOf(
    tx,
    inputs.map(([, , reader]) => reader),
  );
  yield { ...part, story: address, stories: weighed.stories, copies: weighed.copies, places, addresses, ...engines };
}
