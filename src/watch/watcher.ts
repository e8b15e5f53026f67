import type { LastingLedger } from '../lasting/index.ts';
import { Fetcher, type FetchOptions } from '../read/fetch/fetcher.ts';
import type { WatchRow } from '../store/index.ts';
import { deliverDue } from './deliver.ts';
import { lookAtAddress } from './look-at-address.ts';
import { lookInFolder } from './look-in-folder.ts';
import { failedLook, NOTHING, type Looking, type LookOutcome } from './look.ts';
import { putNotice, stockMark, type Making } from './make-alerts.ts';
import { nextLook, silentSince } from './next-look.ts';
import { tell } from './tell.ts';
import { watchBody, stateOf, type WatchState } from './watch-state.ts';

/** What watching needs beside a ledger. */
export interface WatcherSettings {
  readonly fetch: FetchOptions;
  /** milliseconds of the clock */
  readonly now: () => number;
  /** 0 to 1: sets looks apart that began together */
  readonly spread: () => number;
  /** places and weighs what came; the ledger's own where nobody else settles it */
  readonly settle: () => Promise<void>;
  /** address that the desk is reached at, for links in what is sent; null where there is none */
  readonly desk: string | null;
}

/** A document of the web that is watched may be so large, in bytes. */
const SIZE_MOST = 10 * 1024 * 1024;
/** Looks that are taken in one step, and hosts that are asked at the same time. */
const AT_ONCE = 20;
const HOSTS = 4;
/** Whoever takes a look has so long for it before another takes it over, in milliseconds. */
const LEASE = 10 * 60_000;

/** What a step came to. */
export interface Stepped {
  readonly looked: number;
  readonly added: number;
  /** milliseconds of the clock: nothing is to be done before then; null: nothing is watched */
  readonly next: number | null;
}

/**
 * Looks at what is watched when its time comes, has what came weighed, makes alerts of what turned, and sends them. Any
 * number of processes may do so over one ledger: each takes looks that no other has taken.
 */
export class Watcher {
  readonly #ledger: LastingLedger;
  readonly #settings: WatcherSettings;
  readonly #fetcher: Fetcher;

  constructor(ledger: LastingLedger, settings: WatcherSettings) {
    this.#ledger = ledger;
    this.#settings = settings;
    // what fails is tried again when its time comes, not at once
    this.#fetcher = new Fetcher({ sizeMost: SIZE_MOST, ...settings.fetch, retries: 0 });
  }

  /** Do all that is due now. */
  async step(): Promise<Stepped> {
    const rows = await this.#take();
    const outcomes = await this.#lookAll(rows);
    await this.tell();
    const { fetch, desk, now } = this.#settings;
    await deliverDue(this.#ledger, { now, desk, allowPrivate: fetch.allowPrivate ?? false });
    const added = outcomes.reduce((sum, one) => sum + one.added, 0);
    return { looked: rows.length, added, next: await this.#next() };
  }

  /** Weigh what came, by whatever way, and make alerts of what turned. */
  async tell(): Promise<void> {
    await this.#settings.settle();
    await tell(this.#ledger, new Date(this.#settings.now()).toISOString());
  }

  /** Do what is due, wait, and so on until the signal comes. */
  async run(signal: AbortSignal, onStep: (step: Stepped) => void | Promise<void> = () => {}): Promise<void> {
    while (!signal.aborted) {
      const step = await this.step();
      await onStep(step);
      const wait = step.next === null ? LONGEST_WAIT : step.next - this.#settings.now();
      await pause(Math.max(0, Math.min(LONGEST_WAIT, wait)), signal);
    }
  }

  /** Take what is due, so that no other process looks at it meanwhile. */
  async #take(): Promise<readonly WatchRow[]> {
    const now = this.#settings.now();
    const due = await this.#ledger.read((tx) => tx.dueWatches(new Date(now).toISOString(), 1));
    if (due.length === 0) return [];
    return this.#ledger.write(async (tx) => {
      const rows = await tx.dueWatches(new Date(now).toISOString(), AT_ONCE);
      for (const row of rows) await tx.setWatch({ ...row, nextAt: new Date(now + LEASE).toISOString() });
      return rows;
    });
  }

  /** Hosts beside one another, what lies with one host one after the other. */
  async #lookAll(rows: readonly WatchRow[]): Promise<readonly LookOutcome[]> {
    const byHost = new Map<string, WatchRow[]>();
    for (const row of rows) {
      const host = URL.canParse(row.target) ? new URL(row.target).host : '';
      byHost.set(host, [...(byHost.get(host) ?? []), row]);
    }
    const queue = [...byHost.values()];
    const outcomes: LookOutcome[] = [];
    const worker = async (): Promise<void> => {
      for (let own = queue.shift(); own !== undefined; own = queue.shift())
        for (const row of own) outcomes.push(await this.#lookAt(row));
    };
    await Promise.all(Array.from({ length: HOSTS }, worker));
    return outcomes;
  }

  async #lookAt(row: WatchRow): Promise<LookOutcome> {
    const { now } = this.#settings;
    const state = stateOf(row);
    const looking: Looking = {
      fetcher: this.#fetcher,
      now,
      add: async (article, isStock) => {
        const entered = await this.#ledger.add(article);
        if (isStock && entered.kind === 'new')
          await this.#ledger.write((tx) => tx.setMark(stockMark(entered.address), ''));
        return entered;
      },
      read: (work) => this.#ledger.read(work),
      write: (work) => this.#ledger.write(work),
    };
    const look = row.kind === 'folder' ? lookInFolder : lookAtAddress;
    const outcome = await look(looking, row, state).catch((error: unknown) => {
      if (!(error instanceof Error) || error.name === 'StoreTrouble' || error.name === 'ReaderGone') throw error;
      const reason = `could not be read (${error.message.slice(0, 200)}), which is a fault of this program`;
      return failedLook(row, state, { reason, status: null, leaveFor: 0 }, new Date(now()).toISOString());
    });
    await this.#keep(row, outcome);
    return outcome;
  }

  async #keep(row: WatchRow, outcome: LookOutcome): Promise<void> {
    const { now, spread } = this.#settings;
    const { kind, state } = outcome;
    if (kind !== 'address' && kind !== 'feed' && kind !== 'folder' && kind !== 'page') return;
    const at = nextLook(kind, outcome, now(), spread());
    const making: Making = { now: new Date(now()).toISOString() };
    await this.#ledger.write(async (tx) => {
      // it may have been dropped meanwhile
      if ((await tx.watch(row.id)) === null) return;
      const nextAt = state.ended === null ? new Date(at).toISOString() : null;
      await tx.setWatch({ ...row, kind, nextAt, body: watchBody(state) });
      for (const notice of outcome.notices) await putNotice(tx, making, { ...notice, watch: row.id });
      if (kind !== 'feed' && kind !== 'folder') return;
      const silent = silentSince(state, now());
      if (silent !== null)
        await putNotice(tx, making, {
          ...NOTHING,
          kind: 'silent-feed',
          quiet: false,
          watch: row.id,
          href: '/watches',
          line: silenceOf(row, state, silent, now()),
          evidence: [`silent ${row.id} ${silent}`],
        });
      else await this.#speaksAgain(tx, row, state, making.now);
    });
  }

  /** A feed that gives again takes back that it is silent. */
  async #speaksAgain(
    tx: Parameters<Parameters<LastingLedger['write']>[0]>[0],
    row: WatchRow,
    { gave, lookedAt }: WatchState,
    at: string,
  ): Promise<void> {
    if (gave.at(-1) !== lookedAt) return;
    for (const alert of await tx.alerts({ story: null, quiet: true, before: null, most: 200 }))
      if (alert.kind === 'silent-feed' && alert.watch === row.id && alert.withdrawn === null)
        await tx.setWithdrawn(alert.seq, { at, why: 'it gives again' });
  }

  /** When something is to be done next. */
  async #next(): Promise<number | null> {
    const times = await this.#ledger.read(async (tx) => [await tx.nextWatch(), await tx.nextDelivery()]);
    const known = times.flatMap((one) => (one === null ? [] : [Date.parse(one)]));
    return known.length === 0 ? null : Math.min(...known);
  }
}

/** The ledger may be added to by others: it is looked at so often at least, in milliseconds. */
const LONGEST_WAIT = 5_000;

const HOUR = 3_600_000;

function silenceOf(row: WatchRow, { title, gave, failures, said }: WatchState, since: string, now: number): string {
  const hours = Math.round((now - Date.parse(since)) / HOUR);
  const first = Date.parse(gave[0] ?? since);
  const days = Math.max(1, (Date.parse(since) - first) / (24 * HOUR));
  const usual = Math.max(1, Math.round(gave.length / days));
  const why = failures > 0 && said !== null ? ` The last ${failures} times it ${said}.` : '';
  return `${title ?? row.target} has given nothing for ${hours} hours (about ${usual} a day before).${why}`;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, ms);
    function end(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
    signal.addEventListener('abort', end);
  });
}
