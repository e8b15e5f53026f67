import { joinTitle, readingOf } from '../ledger/index.ts';
import type { LedgerStore } from '../store/index.ts';
import { setReading } from './enter.ts';
import type { AnyReader } from './reader.ts';

/** Articles that are read before their stories are weighed again. */
const TOGETHER = 25;

/**
 * Read anew what another reader read. Each article is a step of its own, so it can be stopped at any time; the old
 * readings stay beside the new.
 *
 * @returns how many were read
 */
export async function reread(
  store: LedgerStore,
  reader: AnyReader,
  now: () => string,
  settle: () => Promise<void>,
  onArticle: (done: number, total: number) => void,
): Promise<number> {
  const { articles: total } = await store.read((tx) => tx.counts());
  let done = 0;
  for (let after = 0; ;) {
    const rows = await store.read((tx) => tx.readByOthers(reader.id, after, TOGETHER));
    if (rows.length === 0) return done;
    for (const { seq, version: no, id } of rows) {
      after = seq;
      const version = await store.read((tx) => tx.version(seq, no));
      if (version === null) continue;
      const article = { ...version.body, id };
      const reading = readingOf(await reader.read(joinTitle(article)));
      await store.write(async (tx) => {
        const [row] = await tx.articles([seq]);
        // an edit that came in the meantime was read by whoever added it
        if (row?.version === no) await setReading(tx, reader, row, article, now(), reading);
      });
      onArticle(++done, total);
    }
    await settle();
  }
}
