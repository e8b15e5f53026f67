import { keptOf, originRange, type LastingLedger } from '../lasting/index.ts';
import { joinChapters } from '../ledger/index.ts';
import type { ClaimGroup } from '../model/index.ts';
import type { StoreReader, StoryRow } from '../store/index.ts';
import { inTurn } from './in-turn.ts';

/** A story as the desk lists it. */
export interface StorySummary {
  readonly address: string;
  readonly title: string;
  readonly articles: number;
  readonly publishers: readonly string[];
  readonly origins: number;
  readonly institutions: number;
  readonly unnamed: number;
  readonly copies: number;
  readonly claims: number;
  /** claims that somebody denies or contradicts */
  readonly denied: number;
  readonly conflicts: number;
  /** claims of which it is in doubt whether one origin stands behind them or several */
  readonly inDoubt: number;
  /** the claim that most articles tell on the fewest origins; null where none is told twice */
  readonly onLittle: OnLittle | null;
  /** ISO 8601 day of the newest article */
  readonly newest: string | null;
  /** last revision that changed it */
  readonly rev: number;
}
export interface OnLittle {
  readonly words: string;
  readonly articles: number;
  readonly origins: readonly [low: number, high: number];
}

export const SHELF_ORDERS = ['disputed', 'little', 'new'] as const;
/** By what is disputed and rests on little; by what rests on least; by what changed last. */
export type Order = (typeof SHELF_ORDERS)[number];

const AGAINST: ReadonlySet<string> = new Set(['denies', 'contradicts']);
/** Stories that are looked through before others get their turn. */
const AT_ONCE = 40;

/** All stories with what the desk shows of them, in memory: brought up to date by revisions. */
export class Shelf {
  readonly #ledger: LastingLedger;
  readonly #stories = new Map<string, StorySummary>();
  /** from the number of an article to the address of its story */
  readonly #storyOf = new Map<number, string>();
  readonly #sorted = new Map<Order, readonly StorySummary[]>();
  #rev = 0;
  readonly #turn = inTurn();

  constructor(ledger: LastingLedger) {
    this.#ledger = ledger;
  }

  /** Stories that have been looked through so far. */
  get size(): number {
    return this.#stories.size;
  }

  get rev(): number {
    return this.#rev;
  }

  of(address: string): StorySummary | null {
    return this.#stories.get(address) ?? null;
  }

  /** Look at what has changed since the last time; the first time at all. */
  refresh(): Promise<void> {
    return this.#turn(() => this.#catchUp());
  }

  /** In order. `newest` first among equals. */
  list(order: Order): readonly StorySummary[] {
    const known = this.#sorted.get(order);
    if (known !== undefined) return known;
    const sorted = [...this.#stories.values()].toSorted((a, b) => compare(keyOf(order, b), keyOf(order, a)));
    this.#sorted.set(order, sorted);
    return sorted;
  }

  async #catchUp(): Promise<void> {
    const now = await this.#ledger.read((tx) => tx.revision());
    if (now === this.#rev) return;
    if (this.#rev === 0) await this.#all();
    else {
      // one that has become part of another has no revision of its own: its articles are elsewhere now
      const changed = await this.#some(await this.#changedSince(this.#rev));
      await this.#some(changed);
    }
    this.#sorted.clear();
    this.#rev = now;
  }

  async #all(): Promise<void> {
    for (let after: number | undefined = 0; after !== undefined;) {
      const from: number = after;
      const rows: readonly StoryRow[] = await this.#ledger.read(async (tx) => {
        const step = await tx.storiesAfter(from, AT_ONCE);
        for (const row of step) this.#put(row.address, row.articles, await summaryOf(tx, row));
        return step;
      });
      after = rows.at(-1)?.seq;
      this.#sorted.clear();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Look at these stories; returns those that articles were taken from. */
  async #some(addresses: readonly string[]): Promise<readonly string[]> {
    const others = new Set<string>();
    for (const address of addresses)
      await this.#ledger.read(async (tx) => {
        const row = await tx.address(address);
        const [story] = row === null || row.leadsTo !== null || row.story === null ? [] : await tx.stories([row.story]);
        if (story === undefined) this.#stories.delete(address);
        else for (const other of this.#put(address, story.articles, await summaryOf(tx, story))) others.add(other);
      });
    return [...others];
  }

  #put(address: string, articles: readonly number[], story: StorySummary): readonly string[] {
    const others = new Set<string>();
    for (const article of articles) {
      const before = this.#storyOf.get(article);
      if (before !== undefined && before !== address) others.add(before);
      this.#storyOf.set(article, address);
    }
    this.#stories.set(address, story);
    return [...others];
  }

  async #changedSince(rev: number): Promise<readonly string[]> {
    const stories = new Set<string>();
    for (let after: number | undefined = rev; after !== undefined;) {
      const from: number = after;
      const rows = await this.#ledger.read((tx) => tx.revisionsAfter(from, 500));
      for (const { story } of rows) stories.add(story);
      after = rows.at(-1)?.rev;
    }
    return [...stories];
  }
}

async function summaryOf(tx: StoreReader, { seq, address, articles, rev }: StoryRow): Promise<StorySummary> {
  const weighed = joinChapters(await keptOf(tx, seq));
  const publishers = new Set<string>();
  let [newest, title]: [string | null, string | null] = [null, null];
  for (const row of await tx.articles(articles)) {
    const body = (await tx.version(row.seq, row.version))?.body;
    if (body === undefined) continue;
    if (body.publisher !== null) publishers.add(body.publisher);
    title ??= body.title ?? body.text.slice(0, 90);
    if (body.publishedAt !== null && (newest === null || newest < body.publishedAt)) newest = body.publishedAt;
  }
  const [largest] = weighed.stories.toSorted((a, b) => b.articles.length - a.articles.length);
  const told = weighed.claims.toSorted((a, b) => lack(b) - lack(a))[0];
  return {
    address,
    title: largest?.title || (title ?? 'Without a title'),
    articles: articles.length,
    publishers: [...publishers],
    origins: weighed.origins.length,
    institutions: new Set(weighed.origins.flatMap(({ institution }) => institution ?? [])).size,
    unnamed: weighed.origins.filter(({ anonymous }) => anonymous).length,
    copies: weighed.copies.length,
    claims: weighed.claims.length,
    denied: weighed.claims.filter(({ members }) => members.some(({ relation }) => AGAINST.has(relation))).length,
    conflicts: weighed.conflicts.length,
    inDoubt: weighed.claims.filter(isInDoubt).length,
    onLittle:
      told === undefined || lack(told) < 1
        ? null
        : { words: told.text, articles: told.counts.articles, origins: originRange(told.counts) },
    newest: newest?.slice(0, 10) ?? null,
    rev,
  };
}

/** Is it in doubt whether one origin stands behind it, or several? */
export function isInDoubt({ counts }: ClaimGroup): boolean {
  const [low, high] = originRange(counts);
  return low < 2 && 2 <= high;
}

/** How many more articles tell a claim than origins surely stand behind it. */
const lack = ({ counts }: ClaimGroup): number => counts.articles - originRange(counts)[1];

/** What stories are put in order by, the weightiest first. */
type Key = readonly (number | string)[];

export function keyOf(order: Order, story: StorySummary): Key {
  const little = story.onLittle === null ? 0 : story.onLittle.articles - story.onLittle.origins[1];
  const tail = [story.newest ?? '', story.rev, story.address];
  if (order === 'new') return [story.rev, ...tail];
  if (order === 'little') return [little, story.inDoubt, ...tail];
  return [2 * story.denied + story.conflicts + little, story.articles, ...tail];
}

export function compare(a: Key, b: Key): number {
  for (const [i, one] of a.entries()) {
    const other = b[i];
    if (other === undefined || one === other) continue;
    return one < other ? -1 : 1;
  }
  return 0;
}
