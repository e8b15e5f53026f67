import { ledgerFile, type Assembled, type Weighed } from '../ledger/index.ts';
import type { LedgerFile } from '../model/index.ts';
import type { StoreReader, StoryRow } from '../store/index.ts';
import type { EntryCache } from './entries.ts';
import { keptPart, type KeptWeighing } from './kept-weighing.ts';
import { enginesOf } from './read-by.ts';

const AT_ONCE = 200;

/** All stories, or those of a case, or (null) those of the stream. */
export async function* storiesIn(tx: StoreReader, inCase?: string | null): AsyncGenerator<StoryRow> {
  for (let after = 0; ;) {
    const rows = await tx.storiesAfter(after, AT_ONCE);
    for (const row of rows) if (inCase === undefined || row.inCase === inCase) yield row;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.seq;
  }
}

/** What the chapters of a story came to. */
export async function keptOf(tx: StoreReader, story: number): Promise<readonly KeptWeighing[]> {
  return (await tx.weighings(story)).map(({ body }) => JSON.parse(body) as KeptWeighing);
}

/** The ledger as one file, in the order that `Ledger.toFile` gives: parts by their first article. */
export async function exportFile(tx: StoreReader, cache: EntryCache, inCase?: string | null): Promise<LedgerFile> {
  const found: { readonly first: string; readonly part: Assembled; readonly weighed: Weighed }[] = [];
  const readers = new Set<string | null>();
  for await (const { seq } of storiesIn(tx, inCase)) {
    const kept = await keptOf(tx, seq);
    if (kept.length === 0) continue;
    for (const { inputs } of kept) for (const [, , reader] of inputs) readers.add(reader);
    const { part, weighed } = await keptPart(tx, cache, kept);
    const [first = ''] = part.articles.map(({ id }) => id).toSorted();
    found.push({ first, part, weighed });
  }
  found.sort((a, b) => (a.first < b.first ? -1 : 1));
  const file = ledgerFile(
    found.map(({ part }) => part),
    found.flatMap(({ weighed }) => weighed.stories),
    found.flatMap(({ weighed }) => weighed.copies).toSorted((a, b) => (a.article < b.article ? -1 : 1)),
  );
  return { ...file, ...(await enginesOf(tx, readers)) };
}
