import type { Article, LedgerFile } from '../model/index.ts';
import type { LedgerStore, StoreReader } from '../store/index.ts';
import { checkLedger } from './check.ts';
import { EntryCache } from './entries.ts';
import { enter, type Entered } from './enter.ts';
import { exportFile } from './export-file.ts';
import { StreamPlacer } from './place-stream.ts';
import type { Reader } from './reader.ts';
import { MOST_IN_CASE, settle, type Settled } from './settle.ts';

/** What a ledger that lasts needs beside its store. */
export interface LastingSettings {
  /** what reads articles; null where none are added */
  readonly reader: Reader | null;
  /** the clock: ISO 8601 with time */
  readonly now: () => string;
}

/**
 * A ledger that lasts: on disk, one article at a time. What `add` resolves with is safe; `settle` then places what came
 * and weighs the stories that it touched, once for all that came in the meantime.
 */
export class LastingLedger {
  readonly #store: LedgerStore;
  readonly #settings: LastingSettings;
  readonly #memory = { placer: new StreamPlacer(), entries: new EntryCache() };

  constructor(store: LedgerStore, settings: LastingSettings) {
    this.#store = store;
    this.#settings = settings;
  }

  get name(): string {
    return this.#store.name;
  }

  /**
   * Enter an article, into the stream or into a case (a folder that somebody picked, compared whole).
   *
   * @throws RangeError where the case holds as many articles as a case may
   */
  async add(article: Article, inCase: string | null = null): Promise<Entered> {
    const { reader, now } = this.#settings;
    if (reader === null) throw new TypeError('this ledger was opened without a reader, and nothing can be added to it');
    if (inCase !== null) {
      const held = await this.#store.read((tx) => tx.articlesOfCase(inCase));
      if (held.length >= MOST_IN_CASE)
        throw new RangeError(
          `the case ${inCase} holds ${held.length} articles, and at most ${MOST_IN_CASE} are compared whole; ` +
            'add further ones without --case, to the stream',
        );
    }
    return enter(this.#store, reader, { article, inCase, at: now() });
  }

  /** Place and weigh all that waits, step by step. */
  async settle(onStep: (step: Settled) => void = () => {}): Promise<void> {
    for (;;) {
      const step = await this.#store.write((tx) => settle(tx, this.#memory, this.#settings.now()));
      if (step.placed === 0) return;
      onStep(step);
      if (!step.more) return;
    }
  }

  /** The whole ledger as data, or one case of it; what waits to be placed is not in it. */
  async toFile(inCase?: string | null): Promise<LedgerFile> {
    return this.read((tx) => exportFile(tx, this.#memory.entries, inCase));
  }

  /** What is wrong with the ledger, one line a fault; none where it is whole. */
  async check(): Promise<readonly string[]> {
    const faults = await this.#store.faults();
    return faults.length > 0 ? faults : this.read((tx) => checkLedger(tx, this.#memory.entries));
  }

  /** Look at one state of it. */
  read<Result>(work: (tx: StoreReader) => Promise<Result>): Promise<Result> {
    return this.#store.read(work);
  }

  backup(to: string): Promise<void> {
    return this.#store.backup(to);
  }

  close(): Promise<void> {
    return this.#store.close();
  }
}
