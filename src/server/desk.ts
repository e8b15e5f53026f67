import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { GivenJudgement, LastingLedger, LedgerPart, Reader } from '../lasting/index.ts';
import type { Judgement } from '../ledger/index.ts';
import { itemAt } from '../model/item-at.ts';
import type { StoreReader, StoryRow } from '../store/index.ts';
import type { Measured } from '../view/measured.ts';
import { tell } from '../watch/index.ts';
import { inTurn } from './in-turn.ts';
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

/**
 * Judgements are weighed when nobody has asked for anything for so long, in milliseconds: at least this, and twice as long
 * as weighing took last, so that keys that follow one another are not held up by it; yet not much later than the last.
 */
const PATIENCE = 200;
const PATIENCE_MOST = 4000;
const LATEST = 15_000;
/** Parts of stories that are kept as they were looked up. */
const PARTS_MOST = 60;

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
  /** does this desk look at what is watched? */
  isWatching = false;
  readonly #parts = new Map<string, readonly LedgerPart[]>();
  #timer: NodeJS.Timeout | null = null;
  /** when the first judgement came that is not weighed yet, by the clock of the process; null where none waits */
  #waitsSince: number | null = null;
  #took = 0;
  readonly #turn = inTurn();

  constructor(ledger: LastingLedger, settings: DeskSettings) {
    this.ledger = ledger;
    this.settings = settings;
    this.shelf = new Shelf(ledger);
    this.log = new JudgementLog(ledger);
    this.events.setMaxListeners(0);
  }

  /** The parts of the story that an address belongs to, kept until the story changes. */
  async partsAt(address: string): Promise<readonly LedgerPart[]> {
    const story = await this.ledger.read((tx) => storyAt(tx, address));
    if (story === null) return [];
    const key = `${story.address} ${story.rev}`;
    const parts = this.#parts.get(key) ?? (await this.ledger.partsAt(story.address));
    this.#parts.delete(key);
    this.#parts.set(key, parts);
    for (const oldest of this.#parts.keys()) if (this.#parts.size > PARTS_MOST) this.#parts.delete(oldest);
    return parts;
  }

  /** Somebody asks for something: what waits to be weighed waits a little longer. */
  touch(): void {
    if (this.#timer !== null) this.#settleSoon();
  }

  async judge(given: GivenJudgement): Promise<Judgement> {
    return itemAt(await this.judgeAll([given]), 0);
  }

  /** Judge in one act, which is taken back at once too. Returns as many judgements as were given. */
  async judgeAll(given: readonly GivenJudgement[]): Promise<readonly Judgement[]> {
    const together = given.length > 1 ? randomUUID() : undefined;
    const judged = await this.ledger.judgeAll(
      together === undefined ? given : given.map((one) => ({ ...one, together })),
    );
    await this.log.refresh();
    this.#settleSoon();
    return judged;
  }

  /** Place and weigh what waits, and bring the desk up to date; one call after another. */
  settle(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    [this.#timer, this.#waitsSince] = [null, null];
    return this.#turn(() => this.#settleNow());
  }

  /** See what other processes did to the ledger. */
  async lookAgain(): Promise<void> {
    const before = this.shelf.rev;
    await this.shelf.refresh();
    await this.log.refresh();
    if (this.shelf.rev === before) return;
    // what cannot be written down is told by whoever can: a ledger that can only be read is read on
    await tell(this.ledger, new Date().toISOString()).catch((error: unknown) => this.events.emit('trouble', error));
    this.events.emit('changed', this.shelf.rev);
  }

  async close(): Promise<void> {
    if (this.#timer !== null) await this.settle();
    await this.#turn(async () => {}); // whoever settles now has done
  }

  async #settleNow(): Promise<void> {
    const started = performance.now();
    await this.ledger.settle();
    this.#took = performance.now() - started;
    await this.lookAgain();
  }

  #settleSoon(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    const now = performance.now();
    this.#waitsSince ??= now;
    const wait = Math.min(PATIENCE_MOST, Math.max(PATIENCE, 2 * this.#took), LATEST - (now - this.#waitsSince));
    this.#timer = setTimeout(
      () => {
        this.settle().catch((error: unknown) => this.events.emit('trouble', error));
      },
      Math.max(0, wait),
    );
  }
}

/** The story that an article, a claim, an origin belongs to, or that an address names; null where there is none. */
async function storyAt(tx: StoreReader, address: string): Promise<StoryRow | null> {
  const [, article] = /^(a_[0-9a-z]+)/.exec(address) ?? [];
  let seq: number | null = null;
  if (article === undefined) {
    let row = await tx.address(address);
    for (let step = 0; step < LONGEST_CHAIN && row?.leadsTo; step++) row = await tx.address(row.leadsTo);
    seq = row?.story ?? null;
  } else seq = (await tx.articleByAddress(article))?.story ?? null;
  const [story] = seq === null ? [] : await tx.stories([seq]);
  return story ?? null;
}

const LONGEST_CHAIN = 1000;
