import type { Entry } from '../ledger/index.ts';
import type { Span } from '../model/index.ts';
import type { ArticleRow, PassageHit, PassageQuery, Resting, StoreReader } from '../store/index.ts';
import { inputOf, type EntryCache } from './entries.ts';
import { claimsAt, foundAt, type FoundWords } from './found.ts';
import { judgedEntries } from './judged.ts';
import { parseQuery, QueryTrouble, type Filters, type ParsedQuery } from './parse-query.ts';
import { originRange, type ClaimStanding, type StoryCache, type StoryClaims } from './story-claims.ts';

export interface SearchResult {
  readonly found: readonly FoundWords[];
  /** how many there are; where `capped`, at least so many */
  readonly count: number;
  readonly capped: boolean;
  /** pass it as `from` to go on; null at the end */
  readonly next: number | null;
}

export interface SearchOptions {
  readonly most?: number;
  readonly order?: PassageQuery['order'];
  readonly from?: number | null;
}

/** Sentences looked at for what only weighing knows (origins, denials), at most; so many at once. */
const LOOKED_AT = 1000;
/** … most often so many are enough. */
const FIRST = 100;
const AT_ONCE = 20;
/** Where so many stories or fewer have what is asked, no other is looked at. */
const FEW_STORIES = 200;

/**
 * Words with their speaker.
 *
 * @throws QueryTrouble where the question cannot be asked
 */
export async function search(
  tx: StoreReader,
  { entries, stories }: { readonly entries: EntryCache; readonly stories: StoryCache },
  text: string,
  given: Filters,
  { most = 20, order = 'rank', from = null }: SearchOptions = {},
): Promise<SearchResult> {
  const parsed = parseQuery(text, given);
  const look = new Looker(tx, entries, stories, parsed);
  const base = { ...parsed.query, articles: await articlesAsked(tx, parsed.filters), isCounted: true };
  if (!look.isNarrow) {
    const page = await tx.search({ ...base, order, before: from, most });
    const found = (await look.each(page.hits)).flatMap(({ made }) => made ?? []);
    const last = page.hits.at(-1);
    return { ...page, found, next: order === 'newest' && page.hits.length === most ? (last?.passage ?? null) : null };
  }
  const found: FoundWords[] = [];
  let before = from;
  for (const page of [FIRST, LOOKED_AT - FIRST]) {
    const { hits } = await tx.search({ ...base, order: 'newest', before, most: page, isCounted: false });
    for (let at = 0; at < hits.length; at += AT_ONCE)
      for (const { hit, made } of await look.each(hits.slice(at, at + AT_ONCE))) {
        if (made !== null) found.push(made);
        if (found.length === most) return { found, count: most, capped: true, next: hit.passage };
      }
    if (hits.length < page) return { found, count: found.length, capped: false, next: null };
    before = hits.at(-1)?.passage ?? null;
  }
  return { found, count: found.length, capped: true, next: before };
}

/** Articles that an answer must stand in; null where it may stand in any. */
async function articlesAsked(
  tx: StoreReader,
  { story, origins, denied, changed }: Filters,
): Promise<readonly number[] | null> {
  const lists: (readonly number[])[] = [];
  if (story !== undefined) lists.push(await storyAt(tx, story));
  if (changed !== undefined) {
    const stories = await tx.storiesChanged(changed, null, FEW_STORIES + 1);
    if (stories.length <= FEW_STORIES) lists.push(await storiesAt(tx, stories));
  }
  if (origins !== undefined || denied === true) {
    const stories = await tx.storiesResting({ ...restingOf(origins), denied: denied === true }, FEW_STORIES + 1);
    if (stories.length <= FEW_STORIES) lists.push((await tx.stories(stories)).flatMap(({ articles }) => articles));
  }
  const [first, ...others] = lists;
  return first?.filter((one) => others.every((list) => list.includes(one))) ?? null;
}

async function storyAt(tx: StoreReader, story: string): Promise<readonly number[]> {
  let row = await tx.address(story);
  for (let step = 0; step < 100 && row?.leadsTo; step++) row = await tx.address(row.leadsTo);
  const [held] = row?.story == null ? [] : await tx.stories([row.story]);
  if (held === undefined) throw new QueryTrouble(`${story} is the address of no story in this ledger`);
  return held.articles;
}

/** Articles of stories by their addresses; one that has become part of another is looked for there. */
async function storiesAt(tx: StoreReader, addresses: readonly string[]): Promise<readonly number[]> {
  const seqs: number[] = [];
  for (const address of addresses) {
    const row = await tx.address(address);
    if (row?.story != null) seqs.push(row.story);
  }
  return (await tx.stories(seqs)).flatMap(({ articles }) => articles);
}

/** Looks up what stands around the sentences of one question. */
class Looker {
  readonly #tx: StoreReader;
  readonly #cache: EntryCache;
  readonly #parsed: ParsedQuery;
  readonly #stories: StoryCache;
  constructor(tx: StoreReader, cache: EntryCache, stories: StoryCache, parsed: ParsedQuery) {
    this.#tx = tx;
    this.#cache = cache;
    this.#stories = stories;
    this.#parsed = parsed;
  }

  /** Is something asked that only weighing knows? */
  get isNarrow(): boolean {
    const { origins, denied, changed } = this.#parsed.filters;
    return [origins, denied, changed].some((one) => one !== undefined);
  }

  /** What stands at each; null where it is not what was asked for. */
  async each(
    hits: readonly PassageHit[],
  ): Promise<readonly { readonly hit: PassageHit; readonly made: FoundWords | null }[]> {
    const rows = new Map(
      (await this.#tx.articles([...new Set(hits.map(({ article }) => article))])).map((row) => [row.seq, row]),
    );
    const entries = await this.#entriesOf([...rows.values()]);
    const stories = await this.#stories.loadAll(
      this.#tx,
      [...rows.values()].flatMap(({ story }) => story ?? []),
    );
    const changed = await this.#changedAmong([...stories.values()]);
    return hits.map((hit) => {
      const [row, entry] = [rows.get(hit.article), entries.get(hit.article)];
      const story = stories.get(row?.story ?? -1) ?? null;
      const isAsked =
        row !== undefined && (changed?.has(story?.address ?? '') ?? true) && this.#isAsked(entry, hit.span, story);
      return { hit, made: isAsked && entry ? foundAt(row, entry, hit.span, story, this.#parsed) : null };
    });
  }

  /** Which of these stories changed since what was asked; null where that is not asked. */
  async #changedAmong(stories: readonly StoryClaims[]): Promise<ReadonlySet<string> | null> {
    const { changed } = this.#parsed.filters;
    if (changed === undefined) return null;
    const addresses = stories.map(({ address }) => address);
    return new Set(await this.#tx.storiesChanged(changed, addresses, addresses.length));
  }

  /** Articles as they are now, after what people decided of them. */
  async #entriesOf(rows: readonly ArticleRow[]): Promise<ReadonlyMap<number, Entry>> {
    const judged = new Set(
      (await this.#tx.judgementsOn(rows.map(({ address }) => address))).flatMap(({ anchors }) =>
        anchors.map(({ article }) => article),
      ),
    );
    const entries = new Map<number, Entry>();
    for (const row of rows) {
      const entry = judged.has(row.address)
        ? (await judgedEntries(this.#tx, this.#cache, [inputOf(row)], null)).entries[0]
        : await this.#cache.current(this.#tx, row);
      if (entry != null) entries.set(row.seq, entry);
    }
    return entries;
  }

  #isAsked(entry: Entry | undefined, span: Span, story: StoryClaims | null): boolean {
    const { origins, denied } = this.#parsed.filters;
    if (entry === undefined) return false;
    if (origins === undefined && denied === undefined) return true;
    const { id: article, claims } = entry.article;
    return claimsAt(claims, span).some(({ id }) => {
      const standing = story?.of.get(`${article} ${id}`);
      if (standing === undefined) return false;
      if (denied !== undefined && standing.denied !== denied) return false;
      return origins === undefined || isWithin(standing, origins);
    });
  }
}

const ORIGINS = /^(<=|>=|<|>|=)?(\d{1,6})$/;

function countAsked(asked: string): { readonly sign: string; readonly n: number } {
  const [, sign = '=', figure] = ORIGINS.exec(asked) ?? [];
  if (figure === undefined) throw new QueryTrouble(`--origins ${asked} is no count; give 1, <2 or >=2`);
  return { sign, n: Number(figure) };
}

/** `<` and `<=` go by the highest, `>` and `>=` by the lowest number: what holds whatever is in doubt. */
function isWithin({ counts }: ClaimStanding, asked: string): boolean {
  const [low, high] = originRange(counts);
  const { sign, n } = countAsked(asked);
  if (sign === '<') return high < n;
  if (sign === '<=') return high <= n;
  if (sign === '>') return low > n;
  return sign === '>=' ? low >= n : counts.origins === n;
}

/** What the lowest and the highest number must be at least and at most, for a claim to be within. */
function restingOf(asked: string | undefined): Omit<Resting, 'denied'> {
  const none = { least: null, most: null, reach: null };
  if (asked === undefined) return none;
  const { sign, n } = countAsked(asked);
  if (sign.startsWith('<')) return { ...none, most: sign === '<' ? n - 1 : n };
  if (sign.startsWith('>')) return { ...none, least: sign === '>' ? n + 1 : n };
  return { ...none, reach: n };
}
