import type { Entry } from '../ledger/index.ts';
import type { Span } from '../model/index.ts';
import type { ArticleRow, PassageHit, PassageQuery, StoreReader } from '../store/index.ts';
import { inputOf, type EntryCache } from './entries.ts';
import { claimsAt, foundAt, type Found } from './found.ts';
import { judgedEntries } from './judged.ts';
import { parseQuery, QueryTrouble, type Filters, type Parsed } from './parse-query.ts';
import { originRange, type ClaimStanding, type StoryCache, type StoryClaims } from './story-claims.ts';

export interface SearchResult {
  readonly found: readonly Found[];
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

/** Sentences looked at for what only weighing knows (origins, denials), at most. */
const LOOKED_AT = 3000;
const PAGE = 300;

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
  const base = { ...parsed.query, articles: await articlesAsked(tx, parsed.filters) };
  if (!look.isNarrow) {
    const page = await tx.search({ ...base, order, before: from, most });
    const found = await look.all(page.hits, most);
    const last = page.hits.at(-1);
    return { ...page, found, next: order === 'newest' && page.hits.length === most ? (last?.passage ?? null) : null };
  }
  const found: Found[] = [];
  let before = from;
  let seen = 0;
  for (; found.length < most && seen < LOOKED_AT;) {
    const { hits } = await tx.search({ ...base, order: 'newest', before, most: PAGE });
    for (const hit of hits) {
      seen++;
      before = hit.passage;
      found.push(...(await look.all([hit], 1)));
      if (found.length === most) break;
    }
    if (hits.length < PAGE)
      return { found, count: found.length, capped: found.length === most, next: found.length === most ? before : null };
  }
  return { found, count: found.length, capped: true, next: before };
}

async function articlesAsked(tx: StoreReader, { story }: Filters): Promise<readonly number[] | null> {
  if (story === undefined) return null;
  let row = await tx.address(story);
  for (let step = 0; step < 100 && row?.leadsTo; step++) row = await tx.address(row.leadsTo);
  const [held] = row?.story == null ? [] : await tx.stories([row.story]);
  if (held === undefined) throw new QueryTrouble(`${story} is the address of no story in this ledger`);
  return held.articles;
}

/** Looks up what stands around the sentences of one question. */
class Looker {
  readonly #tx: StoreReader;
  readonly #cache: EntryCache;
  readonly #parsed: Parsed;
  readonly #stories: StoryCache;
  readonly #changed: Promise<ReadonlySet<string>>;
  readonly #judged: Promise<ReadonlySet<string>>;

  constructor(tx: StoreReader, cache: EntryCache, stories: StoryCache, parsed: Parsed) {
    this.#tx = tx;
    this.#cache = cache;
    this.#stories = stories;
    this.#parsed = parsed;
    this.#changed = changedAfter(tx, parsed.filters.changed);
    this.#judged = judgedArticles(tx, parsed.filters.judged);
  }

  /** Is something asked that only weighing, or people, know? */
  get isNarrow(): boolean {
    const { origins, denied, judged, changed } = this.#parsed.filters;
    return [origins, denied, judged, changed].some((one) => one !== undefined);
  }

  async all(hits: readonly PassageHit[], most: number): Promise<Found[]> {
    const rows = new Map((await this.#tx.articles(hits.map(({ article }) => article))).map((row) => [row.seq, row]));
    const found: Found[] = [];
    for (const hit of hits) {
      const row = rows.get(hit.article);
      const [entry] =
        row === undefined ? [] : (await judgedEntries(this.#tx, this.#cache, [inputOf(row)], null)).entries;
      if (row === undefined || entry === undefined) continue;
      const story = row.story === null ? null : await this.#stories.load(this.#tx, row.story);
      if (await this.#isAsked(row, entry, hit.span, story))
        found.push(foundAt(row, entry, hit.span, story, this.#parsed));
      if (found.length === most) break;
    }
    return found;
  }

  async #isAsked(row: ArticleRow, { article }: Entry, span: Span, story: StoryClaims | null): Promise<boolean> {
    const { origins, denied, judged, changed } = this.#parsed.filters;
    if (changed !== undefined && !(await this.#changed).has(story?.address ?? '')) return false;
    if (judged !== undefined && (await this.#judged).has(row.address) !== judged) return false;
    if (origins === undefined && denied === undefined) return true;
    return claimsAt(article.claims, span).some(({ id }) => {
      const standing = story?.of.get(`${article.id} ${id}`);
      if (standing === undefined) return false;
      if (denied !== undefined && standing.denied !== denied) return false;
      return origins === undefined || isWithin(standing, origins);
    });
  }
}

const ORIGINS = /^(<=|>=|<|>|=)?(\d{1,6})$/;

/** `<` and `<=` go by the highest, `>` and `>=` by the lowest number: what holds whatever is in doubt. */
function isWithin({ counts }: ClaimStanding, asked: string): boolean {
  const [, sign = '=', figure] = ORIGINS.exec(asked) ?? [];
  if (figure === undefined) throw new QueryTrouble(`--origins ${asked} is no count; give 1, <2 or >=2`);
  const [low, high] = originRange(counts);
  const n = Number(figure);
  if (sign === '<') return high < n;
  if (sign === '<=') return high <= n;
  if (sign === '>') return low > n;
  return sign === '>=' ? low >= n : counts.origins === n;
}

async function changedAfter(tx: StoreReader, rev: number | undefined): Promise<ReadonlySet<string>> {
  const stories = new Set<string>();
  for (let after = rev; after !== undefined;) {
    const rows = await tx.revisionsAfter(after, 500);
    for (const { story } of rows) stories.add(story);
    after = rows.at(-1)?.rev;
  }
  return stories;
}

async function judgedArticles(tx: StoreReader, asked: boolean | undefined): Promise<ReadonlySet<string>> {
  const articles = new Set<string>();
  for (let after: number | undefined = asked === undefined ? undefined : 0; after !== undefined;) {
    const rows = await tx.judgementsAfter(after, 500);
    for (const { anchors } of rows) for (const { article } of anchors) articles.add(article);
    after = rows.at(-1)?.seq;
  }
  return articles;
}
