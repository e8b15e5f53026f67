import type { StoreReader } from '../store/index.ts';
import type { ReaderMade } from './reader.ts';

/** A reader whose readings count today: of how many articles, and what it was made of (null: not written down). */
export interface ReaderInUse {
  readonly id: string;
  readonly articles: number;
  readonly made: ReaderMade | null;
}

export async function readersInUse(tx: StoreReader): Promise<readonly ReaderInUse[]> {
  const found: ReaderInUse[] = [];
  for (const { id, articles } of await tx.readersInUse()) found.push({ id, articles, made: await tx.reader(id) });
  return found;
}

/** The engines of some readers by their names, as a ledger file says them; nothing where none is known. */
export async function enginesOf(tx: StoreReader, readers: Iterable<string | null>): Promise<{ readBy?: string }> {
  const names = new Set<string>();
  let isKnown = false;
  for (const id of new Set(readers)) {
    if (id === null) continue;
    const engine = (await tx.reader(id))?.engine;
    names.add(engine ?? id);
    isKnown ||= engine !== undefined;
  }
  return isKnown ? { readBy: [...names].toSorted().join(', ') } : {};
}
