import type { StoreWriter } from '../store/index.ts';
import { FELT_DAYS, freezeState, REACH_DAYS, START, StreamWindow, thawState, WINDOW_DAYS } from '../stories/index.ts';
import type { Grouped } from '../stories/index.ts';

/** Articles (numbers) that follow one affair, and events that it is made of: those that the days looked at hold. */
export interface StreamGroup {
  readonly articles: readonly number[];
  readonly events: readonly (readonly number[])[];
  /** running stories that it is made of, once they are joined; else it is one itself */
  readonly affairs?: readonly (readonly number[])[];
}

/**
 * Places articles of the stream, day by day, from the state that the day before handed on: one more article costs the
 * days that can feel it. Keeps the days last used in memory; what another process changed in the meantime is found by
 * the count of `steps`.
 */
export class StreamPlacer {
  #window = new StreamWindow();
  #at: number | null = null;
  /** groups as they were last told, by their articles and events; and those of the step that is not safe yet */
  #told: ReadonlySet<string> = new Set();
  #telling: ReadonlySet<string> = new Set();

  /**
   * Work out the days from the first that changed, up to the day whose state is as it was. Returns the groups that these
   * days hold, those that are open still among them; those that the step before told the same are left out.
   *
   * @param changed days whose articles changed
   * @param until articles whose groups are wanted in any case
   * @param seen the last revision that this placer saw; days may have changed behind its back where it is another
   */
  async place(
    tx: StoreWriter,
    changed: ReadonlySet<number>,
    seen: number,
    until: ReadonlySet<number> = new Set(),
  ): Promise<readonly StreamGroup[]> {
    if (changed.size === 0) return [];
    if (this.#at !== seen) {
      this.#window = new StreamWindow();
      this.#told = new Set();
    }
    const first = Math.min(...changed);
    const last = Math.max(...changed) + FELT_DAYS;
    const before = await tx.stateBefore(first);
    // what is open is told by the days before the last one, however long ago that was
    await this.#load(tx, Math.min(first, before?.day ?? first) - REACH_DAYS, first, changed);
    let state = before === null ? START : thawState(before.state, this.#window);
    const found = new StreamGroups();
    let date = await this.#next(tx, first, changed);
    for (; date !== null; date = await this.#next(tx, date + 1, changed)) {
      await this.#set(tx, date, changed);
      const known = await tx.dayState(date);
      const { after, sealed } = this.#window.step(date, state);
      found.add(sealed);
      state = after;
      const frozen = freezeState(state);
      if (frozen === known && date >= last && found.hold(until)) break;
      if (frozen !== known) await tx.setDayState(date, frozen);
      this.#window.forget(date - REACH_DAYS - WINDOW_DAYS);
    }
    if (date === null) found.add(this.#window.tail(state));
    const groups = found.list().map((group) => ({ group, key: keyOf(group) }));
    this.#telling = new Set(groups.map(({ key }) => key));
    return groups
      .filter(({ group, key }) => !this.#told.has(key) || group.articles.some((article) => until.has(article)))
      .map(({ group }) => group);
  }

  /** The placer has seen all up to this revision. */
  seen(revision: number): void {
    this.#at = revision;
    this.#told = this.#telling;
  }

  async #load(tx: StoreWriter, from: number, to: number, changed: ReadonlySet<number>): Promise<void> {
    for (let date = await tx.dayFrom(from); date !== null && date < to; date = await tx.dayFrom(date + 1))
      await this.#set(tx, date, changed);
  }

  /** The next day with articles, or one that has none any more. */
  async #next(tx: StoreWriter, from: number, changed: ReadonlySet<number>): Promise<number | null> {
    const day = await tx.dayFrom(from);
    for (const empty of [...changed].filter((one) => one >= from && (day === null || one < day)))
      await tx.setDayState(empty, null);
    return day;
  }

  async #set(tx: StoreWriter, date: number, changed: ReadonlySet<number>): Promise<void> {
    if (this.#window.bundlesOf(date) !== null && !changed.has(date)) return;
    const rows = await tx.vectorsOfDay(date);
    this.#window.set(
      date,
      rows.map(({ article, id, title, day, keys, weights }) => ({
        at: article,
        id,
        title,
        day,
        vector: { keys, weights },
      })),
    );
  }
}

const keyOf = ({ articles, events }: StreamGroup): string => [articles, ...events].map((one) => one.join()).join('|');

/** Groups as they come out of the days, put together: affairs with their events. */
class StreamGroups {
  readonly #events: (readonly number[])[] = [];
  readonly #affairs: (readonly number[])[] = [];

  add(sealed: Grouped): void {
    for (const { bundles } of sealed.event) this.#events.push(membersOf(bundles));
    for (const { bundles } of sealed.running) this.#affairs.push(membersOf(bundles));
  }

  /** Do the affairs hold all of these? */
  hold(articles: ReadonlySet<number>): boolean {
    const held = new Set(articles.size === 0 ? [] : this.#affairs.flat());
    return [...articles].every((article) => held.has(article));
  }

  list(): StreamGroup[] {
    const eventOf = new Map(
      this.#events.flatMap((event) => event.map((article): [number, readonly number[]] => [article, event])),
    );
    return this.#affairs.map((articles) => ({
      articles,
      events: [...new Set(articles.map((article) => eventOf.get(article)))].filter((event) => event !== undefined),
    }));
  }
}

function membersOf(bundles: Grouped['event'][number]['bundles']): number[] {
  return bundles.flatMap(({ members }) => members.map(({ at }) => at));
}
