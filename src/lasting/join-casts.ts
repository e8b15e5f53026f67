import { likenessOf, ONE_AFFAIR } from '../ledger/index.ts';
import { valueAt } from '../model/item-at.ts';
import { itemAt } from '../model/item-at.ts';
import type { ArticleRow, CastRow, StoreReader } from '../store/index.ts';
import type { StreamGroup } from './place-stream.ts';

/** Days between the beginnings of what is joined by who acts on whom: from February to June, and no further. */
const CAST_DAYS = 180;
/** So many articles, the nearest in time, are looked at for one running story. */
const MOST_NEAR = 200;
const EVER = 1_000_000;

/** A running story of neighbouring days, as grouping gives it. */
interface Running {
  readonly articles: readonly number[];
  readonly events: readonly (readonly number[])[];
  /** sorts running stories by their beginning */
  readonly order: string;
  readonly day: number;
}
/** Running stories that are one story, in order of their beginnings. */
interface StoryChain {
  readonly affairs: Running[];
}

/**
 * Join running stories of the stream by who acts on whom, as `affairsOf` joins them at once: in the order of their
 * beginnings each goes to the story whose articles before it are most alike on average, if they are alike enough. What
 * becomes of one depends on what began before it alone, so that it is the same in whatever order articles come; and only
 * those are looked at again that began later and share a leading pair with what changed.
 *
 * @param groups running stories of the days that were looked at
 * @param wanted articles whose stories are wanted in any case
 * @returns stories that hold other articles than they did, or that were never stored
 */
export async function joinCasts(
  tx: StoreReader,
  groups: readonly StreamGroup[],
  wanted: ReadonlySet<number>,
): Promise<readonly StreamGroup[]> {
  const joining = new CastJoiner(tx);
  await joining.begin(groups);
  await joining.run();
  return joining.changed(wanted);
}

class CastJoiner {
  readonly #tx: StoreReader;
  readonly #rows = new Map<number, ArticleRow>();
  readonly #casts = new Map<number, CastRow>();
  readonly #loaded = new Set<number>();
  readonly #at = new Map<number, { readonly chain: StoryChain; readonly running: Running }>();
  readonly #dirty = new Set<StoryChain>();
  readonly #todo = new Map<string, Running>();
  /** running stories that hold other articles than they did */
  readonly #fresh = new Set<Running>();

  constructor(tx: StoreReader) {
    this.#tx = tx;
  }

  /** Take in what grouping gave; what is as it was is left alone. */
  async begin(groups: readonly StreamGroup[]): Promise<void> {
    await this.#load(groups.flatMap(({ articles }) => articles));
    const all = new Set(groups.flatMap(({ articles }) => articles));
    for (const group of groups) {
      const known = this.#at.get(group.articles[0] ?? -1)?.running;
      if (known !== undefined && isSame(known, group)) continue;
      const given = this.#runningOf(group.articles, group.events);
      for (const held of new Set(group.articles.flatMap((one) => this.#at.get(one)?.running ?? []))) {
        this.#again(this.#takeOut(held), held.order);
        // what is in no group that was given stands alone
        for (const one of held.articles.filter((it) => !all.has(it))) this.#putAside(this.#runningOf([one], [[one]]));
      }
      this.#putAside(given);
      this.#fresh.add(given);
    }
  }

  /** In the order of their beginnings, so that each is decided after all that it depends on. */
  async run(): Promise<void> {
    for (let next = this.#first(); next !== null; next = this.#first()) {
      this.#todo.delete(next.order);
      const held = this.#at.get(itemAt(next.articles, 0));
      const before = held?.running === next ? held.chain : null;
      const founder = before?.affairs[0]?.order ?? null;
      if (before !== null) this.#takeOut(next);
      const chain = (await this.#nearest(next)) ?? this.#own(before, next);
      this.#put(chain, next);
      if (!this.#fresh.has(next) && founder === itemAt(chain.affairs, 0).order) continue;
      for (const one of new Set([chain, ...(before === null ? [] : [before])])) {
        this.#again(one, next.order);
        await this.#look(one, next);
      }
    }
  }

  changed(wanted: ReadonlySet<number>): readonly StreamGroup[] {
    const held = [...wanted].flatMap((one) => this.#at.get(one)?.chain ?? []);
    return [...new Set([...this.#dirty, ...held])]
      .filter(({ affairs }) => affairs.length > 0)
      .map(({ affairs }) => ({
        articles: affairs.flatMap(({ articles }) => articles),
        events: affairs.flatMap(({ events }) => events),
        affairs: affairs.map(({ articles }) => articles),
      }));
  }

  #first(): Running | null {
    let first: Running | null = null;
    for (const one of this.#todo.values()) if (first === null || one.order < first.order) first = one;
    return first;
  }

  /** The articles with the stories that they are in. */
  async #load(articles: readonly number[]): Promise<void> {
    const unknown = articles.filter((one) => !this.#rows.has(one));
    for (const row of await this.#tx.articles(unknown)) this.#rows.set(row.seq, row);
    const stories = new Set(unknown.flatMap((one) => this.#rows.get(one)?.story ?? []));
    const rows = await this.#tx.stories([...stories].filter((one) => !this.#loaded.has(one)));
    for (const { seq } of rows) this.#loaded.add(seq);
    const others = rows.flatMap((story) => story.articles).filter((one) => !this.#rows.has(one));
    for (const row of await this.#tx.articles(others)) this.#rows.set(row.seq, row);
    for (const { affairs, events } of rows) {
      const chain: StoryChain = { affairs: [] };
      for (const affair of affairs) {
        const own = new Set(affair);
        this.#set(
          chain,
          this.#runningOf(
            affair,
            events.map((event) => event.filter((one) => own.has(one))).filter((event) => event.length > 0),
          ),
        );
      }
    }
  }

  #runningOf(articles: readonly number[], events: Running['events']): Running {
    const order = articles.map((one) => orderOf(valueAt(this.#rows, one))).toSorted()[0] ?? '';
    return { articles, events, order, day: Math.min(...articles.map((one) => valueAt(this.#rows, one).day)) };
  }

  #set(chain: StoryChain, running: Running): void {
    chain.affairs.push(running);
    chain.affairs.sort((a, b) => (a.order < b.order ? -1 : 1));
    for (const one of running.articles) this.#at.set(one, { chain, running });
  }

  #put(chain: StoryChain, running: Running): void {
    this.#set(chain, running);
    this.#dirty.add(chain);
  }

  #takeOut(running: Running): StoryChain {
    const { chain } = valueAt(this.#at, itemAt(running.articles, 0));
    chain.affairs.splice(chain.affairs.indexOf(running), 1);
    for (const one of running.articles) this.#at.delete(one);
    if (this.#todo.get(running.order) === running) this.#todo.delete(running.order);
    this.#dirty.add(chain);
    return chain;
  }

  #putAside(running: Running): void {
    this.#todo.set(running.order, running);
  }

  /** What came to a story later than `order` is decided again. */
  #again({ affairs }: StoryChain, order: string): void {
    for (const one of affairs) if (one.order > order) this.#putAside(one);
  }

  /** A story of its own: that which it founded, if nothing that began earlier is in it. */
  #own(before: StoryChain | null, { order }: Running): StoryChain {
    return before !== null && before.affairs.every((one) => one.order > order) ? before : { affairs: [] };
  }

  /** The story that is most alike on average in what began before. */
  async #nearest(running: Running): Promise<StoryChain | null> {
    const own = await this.#castsOf(running.articles);
    const near = await this.#near(running, own);
    const casts = new Map((await this.#castsOf(near)).map((row) => [row.article, row]));
    const sums = new Map<StoryChain, number>();
    for (const { cast, pairs } of own)
      for (const one of near) {
        const [other, at] = [casts.get(one), this.#at.get(one)];
        if (other === undefined || at === undefined || !pairs.some((pair) => other.pairs.includes(pair))) continue;
        sums.set(at.chain, (sums.get(at.chain) ?? 0) + likenessOf(cast, other.cast));
      }
    let best: { readonly chain: StoryChain; readonly mean: number } | null = null;
    for (const [chain, sum] of sums) {
      const before = chain.affairs.filter(({ order }) => order < running.order);
      const size = before.reduce((count, { articles }) => count + articles.length, 0);
      const mean = sum / (size * running.articles.length);
      const isBetter =
        best === null || mean > best.mean || (mean === best.mean && founderOf(chain) < founderOf(best.chain));
      if (size > 0 && mean >= ONE_AFFAIR && isBetter) best = { chain, mean };
    }
    return best?.chain ?? null;
  }

  /** Articles of what began before, with a leading pair in common; whole days of them, the nearest first. */
  async #near({ order, day }: Running, own: readonly CastRow[]): Promise<readonly number[]> {
    const pairs = [...new Set(own.flatMap((one) => one.pairs))];
    const found = await this.#tx.castsUnder(pairs, day - CAST_DAYS, EVER);
    await this.#load(found.map(({ article }) => article));
    const earlier = found
      .filter(({ article }) => (this.#at.get(article)?.running.order ?? order) < order)
      .map((one) => ({ ...one, days: Math.abs(one.day - day) }))
      .toSorted((a, b) => a.days - b.days);
    const last = earlier[MOST_NEAR - 1]?.days ?? EVER;
    return earlier.filter(({ days }, i) => i < MOST_NEAR || days === last).map(({ article }) => article);
  }

  /** Running stories that began after `running` and share a leading pair with a story that it changed. */
  async #look({ affairs }: StoryChain, running: Running): Promise<void> {
    const before = affairs.filter(({ order }) => order <= running.order).flatMap(({ articles }) => articles);
    const latest = before.slice(-MOST_NEAR);
    const casts = await this.#castsOf([...new Set([...latest, ...running.articles])]);
    const pairs = [...new Set(casts.flatMap((one) => one.pairs))];
    const found = await this.#tx.castsUnder(pairs, running.day, EVER);
    await this.#load(found.map(({ article }) => article));
    for (const { article } of found) {
      const at = this.#at.get(article);
      if (at !== undefined && at.running.order > running.order) this.#putAside(at.running);
    }
  }

  async #castsOf(articles: readonly number[]): Promise<readonly CastRow[]> {
    const unknown = articles.filter((one) => !this.#casts.has(one));
    for (const row of await this.#tx.castsOf(unknown)) this.#casts.set(row.article, row);
    return articles.flatMap((one) => this.#casts.get(one) ?? []);
  }
}

const founderOf = ({ affairs }: StoryChain): string => affairs[0]?.order ?? '';

/** Sorts by day, then by id. */
const orderOf = ({ day, id }: ArticleRow): string => `${String(day + EVER).padStart(8, '0')} ${id}`;

/** The same articles, in events that are known. */
function isSame({ articles, events }: Running, group: StreamGroup): boolean {
  const key = (list: readonly number[]): string => list.toSorted((a, b) => a - b).join();
  if (key(articles) !== key(group.articles)) return false;
  const known = new Set(events.map(key));
  return group.events.every((event) => known.has(key(event)));
}
