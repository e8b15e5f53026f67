import { entryOf, entryWith, type Entry } from '../ledger/index.ts';
import type { ArticleRow, StoreReader } from '../store/index.ts';

/** Which version of an article, read by whom: what a weighing went by. */
export type Input = readonly [article: number, version: number, reader: string | null];

export const inputOf = ({ seq, version, reader }: ArticleRow): Input => [seq, version, reader];

/** Entries as they are stored, the last ones used kept in memory: an entry never changes. */
export class EntryCache {
  readonly #most: number;
  readonly #entries = new Map<string, Entry>();

  constructor(most = 400) {
    this.#most = most;
  }

  /** Those of a weighing that can be had: all, unless the ledger was damaged. */
  async load(tx: StoreReader, inputs: readonly Input[]): Promise<readonly Entry[]> {
    const ids = new Map((await tx.articles(inputs.map(([seq]) => seq))).map(({ seq, id }) => [seq, id]));
    const found: Entry[] = [];
    for (const input of inputs) {
      const id = ids.get(input[0]);
      const entry = id === undefined ? null : await this.#one(tx, input, id);
      if (entry !== null) found.push(entry);
    }
    return found;
  }

  /** The article of a row as it is now; null where the ledger was damaged. */
  current(tx: StoreReader, row: ArticleRow): Promise<Entry | null> {
    return this.#one(tx, inputOf(row), row.id);
  }

  async #one(tx: StoreReader, [seq, no, reader]: Input, id: string): Promise<Entry | null> {
    const key = `${seq} ${no} ${reader}`;
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      const version = await tx.version(seq, no);
      const reading = reader === null ? null : await tx.reading(seq, no, reader);
      if (version === null || reading === null) return null;
      const { article, entities } = entryOf({ ...version.body, id }, reading);
      entry = entryWith(article, entities);
    }
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#most) break;
      this.#entries.delete(oldest);
    }
    return entry;
  }
}
