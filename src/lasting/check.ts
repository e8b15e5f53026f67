import { itemAt } from '../model/item-at.ts';
import type { StoreReader } from '../store/index.ts';
import type { EntryCache } from './entries.ts';
import { keptOf, storiesIn } from './export-file.ts';

const AT_ONCE = 200;
/** More of one kind say nothing new. */
const MOST = 20;

/** What does not hold together: layer by layer, and between the layers. */
export async function checkLedger(tx: StoreReader, cache: EntryCache): Promise<readonly string[]> {
  const waiting = new Set((await tx.pending()).map(({ article }) => article));
  const faults: string[] = [];
  for (let after = 0; faults.length < MOST;) {
    const rows = await tx.articlesAfter(after, AT_ONCE);
    if (rows.length === 0) break;
    after = itemAt(rows, rows.length - 1).seq;
    for (const { seq, id, version, reader, story } of rows) {
      if ((await tx.version(seq, version)) === null) faults.push(`article ${id}: its version ${version} is not there`);
      else if (reader === null || !(await tx.readers(seq, version)).includes(reader))
        faults.push(`article ${id}: version ${version} was not read; run: hearsay reread`);
      if (waiting.has(seq)) continue;
      const [held] = story === null ? [] : await tx.stories([story]);
      if (held === undefined || !held.articles.includes(seq)) faults.push(`article ${id}: stands in no story`);
    }
  }
  for await (const { seq, address, articles } of storiesIn(tx)) {
    if (faults.length >= MOST) break;
    const kept = await keptOf(tx, seq);
    const weighed = new Set(kept.flatMap(({ inputs }) => inputs.map(([article]) => article)));
    if (articles.some((article) => !weighed.has(article) && !waiting.has(article)))
      faults.push(`story ${address}: not all of its articles are weighed`);
    if ((await tx.address(address)) === null) faults.push(`story ${address}: its address leads nowhere`);
    for (const { inputs } of kept)
      if ((await cache.load(tx, inputs)).length !== inputs.length)
        faults.push(`story ${address}: what it was weighed from is not there`);
  }
  return faults;
}
