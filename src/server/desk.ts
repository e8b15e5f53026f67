import { EventEmitter } from 'node:events';
import type { GivenJudgement, LastingLedger, Reader } from '../lasting/index.ts';
import type { Judgement } from '../ledger/index.ts';
import type { Measured } from '../view/measured.ts';
import { JudgementLog } from './judgement-log.ts';
import { Shelf } from './shelf.ts';

/** What the desk needs beside a ledger. */
export interface DeskSettings {
  /** id of the reader in use, and what it does */
  readonly reader: string;
  readonly read: Reader['read'];
  readonly measured: readonly Measured[];
  readonly version: string;
}

/** Judgements that follow one another within so many milliseconds are weighed together. */
const PATIENCE = 150;

/**
 * The desk over one ledger: what its pages and its API have in common. What is judged is safe when `judge` resolves; it
 * counts when `settle` has been there, which follows by itself.
 */
export class Desk {
  readonly ledger: LastingLedger;
  readonly settings: DeskSettings;
  readonly shelf: Shelf;
  readonly log: JudgementLog;
  /** tells `changed` with the number of the revision */
  readonly events: EventEmitter = new EventEmitter();
  #timer: NodeJS.Timeout | null = null;
  #settling: Promise<void> = Promise.resolve();

  constructor(ledger: LastingLedger, settings: DeskSettings) {
    this.ledger = ledger;
    this.settings = settings;
    this.shelf = new Shelf(ledger);
    this.log = new JudgementLog(ledger);
    this.events.setMaxListeners(0);
  }

  async judge(given: GivenJudgement): Promise<Judgement> {
    const { judgement } = await this.ledger.judge(given);
    await this.log.refresh();
    this.#settleSoon();
    return judgement;
  }

  /** Place and weigh what waits, and bring the desk up to date. Calls that come meanwhile share one step. */
  settle(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#settling = this.#settling.then(() => this.#settleNow());
    return this.#settling;
  }

  /** See what other processes did to the ledger. */
  async lookAgain(): Promise<void> {
    const before = this.shelf.rev;
    await this.shelf.refresh();
    await this.log.refresh();
    if (this.shelf.rev !== before) this.events.emit('changed', this.shelf.rev);
  }

  async close(): Promise<void> {
    if (this.#timer !== null) await this.settle();
    await this.#settling;
  }

  async #settleNow(): Promise<void> {
    await this.ledger.settle();
    await this.lookAgain();
  }

  #settleSoon(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.settle().catch((error: unknown) => this.events.emit('trouble', error));
    }, PATIENCE);
  }
}
