import { namedWords, pairAddresses, wordsNow, type NamedWords, type Weighed } from '../ledger/index.ts';
import { idOf } from '../model/ids.ts';
import type { AnnotatedArticle, LedgerFile } from '../model/index.ts';
import { itemAt, valueAt } from '../model/item-at.ts';
import type { AddressKind, AddressRow, StoreReader, StoreWriter } from '../store/index.ts';
import { inputOf, type EntryCache, type Input } from './entries.ts';
import { freeAddress } from './free-address.ts';
import { judgedEntries } from './judged.ts';
import { isDenied, originRange } from './story-claims.ts';
import { textOfVersion } from './text-of-version.ts';

/** What an address last named, and what it named when it was given out: enough to show it when it is gone. */
export interface LastNamed {
  readonly text: string;
  readonly members: readonly string[];
  readonly core: readonly NamedWords[];
  /** of a claim: articles that carry it, and origins behind it, at least and at most */
  readonly counts?: readonly [articles: number, low: number, high: number];
  /** … and whether somebody denies or contradicts it */
  readonly denied?: boolean;
}

/** What an address named at one revision: nothing, where its words had gone. */
export interface NamedThen extends Omit<LastNamed, 'core'> {
  readonly leadsTo: string | null;
  readonly isGone: boolean;
}

/** Of a claim that a hundred papers carry, so many say what it is. */
const MOST_IN_CORE = 12;

/** A story as it is after a step. */
export interface StoryNow {
  /** its number */
  readonly story: number;
  readonly weighed: Weighed;
  readonly inputs: readonly Input[];
}
/** Addresses of one kind that stories had, and what these hold now. */
export interface HandingOn {
  readonly kind: Exclude<AddressKind, 'story'>;
  readonly old: readonly AddressRow[];
  readonly stories: readonly StoryNow[];
  /** the articles that changed */
  readonly after: LedgerFile;
  readonly rev: number;
}

/**
 * Hand the addresses of claims, or of origins, on to what they name after a step; what is new gets one. An address leads
 * to nothing but what holds words that it named when it was given out.
 */
export async function handOn(
  tx: StoreWriter,
  cache: EntryCache,
  { kind, old, stories, after, rev }: HandingOn,
): Promise<void> {
  const articles = new Articles(tx, cache, after);
  const versions = await versionsIn(tx, stories);
  const now = stories.flatMap(({ story, weighed }) => thingsOf(kind, weighed).map((thing) => ({ ...thing, story })));
  const held = new Set(now.flatMap(({ members }) => members));
  const before = [];
  for (const row of old) {
    const last = JSON.parse(row.last) as LastNamed;
    before.push({ row, last, address: row.address, born: row.born, ...(await stillNamed(last, articles, held)) });
  }
  const { kept, leads, gone } = pairAddresses(
    before,
    now.map(({ members }) => members),
  );
  const byAddress = new Map(before.map((one) => [one.address, one]));
  const names: string[] = [];
  for (const [i, { id, text, members, counts, denied, story }] of now.entries()) {
    const known = byAddress.get(kept[i] ?? '');
    const address = known?.address ?? (await freeAddress(tx, kind === 'claim' ? 'c_' : 'o_', [...members].toSorted()));
    names.push(address);
    const core = known?.last.core ?? (await coreOf(kind, members, articles, versions));
    const last = JSON.stringify({ text, members, core, ...(counts && { counts, denied }) } satisfies LastNamed);
    await keepAddress(tx, rev, known?.row ?? null, {
      address,
      kind,
      story,
      target: id,
      leadsTo: null,
      last,
      born: known?.born ?? rev,
    });
  }
  for (const [address, heir] of leads) {
    const { row } = valueAt(byAddress, address);
    await keepAddress(tx, rev, row, {
      ...row,
      story: itemAt(now, heir).story,
      target: null,
      leadsTo: names[heir] ?? null,
    });
  }
  // what is gone stays with its story: should it come back (an edit or a judgement undone), it has its address again
  const here = new Set(stories.map(({ story }) => story));
  for (const address of gone) {
    const { row } = valueAt(byAddress, address);
    const story = row.story !== null && here.has(row.story) ? row.story : itemAt(stories, 0).story;
    await keepAddress(tx, rev, row, { ...row, story, target: null, leadsTo: null });
  }
}

/** Put an address down, and what it names from now on. What did not change is not written: most of a story does not. */
export async function keepAddress(
  tx: StoreWriter,
  rev: number,
  before: AddressRow | null,
  now: AddressRow,
): Promise<void> {
  const isSame =
    before !== null &&
    before.story === now.story &&
    before.target === now.target &&
    before.leadsTo === now.leadsTo &&
    before.last === now.last;
  if (isSame) return;
  await tx.setAddress(now);
  const { core: _core, ...named } = JSON.parse(now.last) as LastNamed;
  const isGone = now.leadsTo === null && (now.kind === 'story' ? now.story === null : now.target === null);
  const then: NamedThen = { ...named, leadsTo: now.leadsTo, isGone };
  await tx.setNamed(now.address, rev, JSON.stringify(then));
}

/** Articles as they are now: those of the chapters that changed are at hand, others are looked up. */
class Articles {
  readonly tx: StoreReader;
  readonly #cache: EntryCache;
  readonly #known: Map<string, AnnotatedArticle | null>;

  constructor(tx: StoreReader, cache: EntryCache, { articles }: LedgerFile) {
    this.tx = tx;
    this.#cache = cache;
    this.#known = new Map(articles.map((article) => [article.id, article]));
  }

  async of(id: string): Promise<AnnotatedArticle | null> {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const [row] = await this.tx.articleById(id);
    const { entries } =
      row === undefined ? { entries: [] } : await judgedEntries(this.tx, this.#cache, [inputOf(row)], null);
    const article = entries[0]?.article ?? null;
    this.#known.set(id, article);
    return article;
  }
}

/** Members now of what an address named: those of its core, by their words, and all that it named last. */
async function stillNamed(
  { members, core }: LastNamed,
  articles: Articles,
  held: ReadonlySet<string>,
): Promise<{ readonly members: readonly string[]; readonly core: readonly string[] }> {
  const found: string[] = [];
  for (const named of core) {
    const key = memberKey(named.article, named.finding);
    // an id is made of words: where it is found, nothing need be looked up, unless it is asked who says them
    if (held.has(key) && (isBare(named.finding) || named.by === null)) found.push(key);
    if (held.has(key) && named.by === null) continue;
    const article = isBare(named.finding) ? null : await articles.of(named.article);
    if (article === null) continue;
    const isFound = article.claims.some(({ id }) => id === named.finding);
    const before = isFound ? null : await textOfVersion(articles.tx, named.article, named.no);
    const finding = wordsNow(named, article, before)?.finding;
    if (finding != null) found.push(memberKey(named.article, finding));
  }
  return { members, core: found };
}

const memberKey = (article: string, finding: string): string => `${article} ${finding}`;

/** Is it the name of an origin that no claim comes from? */
const isBare = (finding: string): boolean => finding.startsWith('q');

/** From article to the version that was weighed. */
async function versionsIn(tx: StoreReader, stories: readonly StoryNow[]): Promise<ReadonlyMap<string, number>> {
  const inputs = stories.flatMap((one) => one.inputs);
  const ids = new Map((await tx.articles(inputs.map(([seq]) => seq))).map(({ seq, id }) => [seq, id]));
  return new Map(inputs.flatMap(([seq, no]) => (ids.has(seq) ? [[valueAt(ids, seq), no] as const] : [])));
}

async function coreOf(
  kind: 'claim' | 'origin',
  members: readonly string[],
  articles: Articles,
  versions: ReadonlyMap<string, number>,
): Promise<readonly NamedWords[]> {
  const core: NamedWords[] = [];
  for (const member of members.slice(0, MOST_IN_CORE)) {
    const at = member.lastIndexOf(' ');
    const [id, finding] = [member.slice(0, at), member.slice(at + 1)];
    const no = versions.get(id) ?? 1;
    if (isBare(finding)) core.push({ article: id, no, finding, type: '', reach: [0, 0], by: null });
    const article = isBare(finding) ? null : await articles.of(id);
    const claim = article?.claims.find((one) => one.id === finding);
    if (article != null && claim !== undefined) core.push(namedWords(article, no, claim, kind === 'origin'));
  }
  return core;
}

/** A claim or an origin, and what it is made of. */
interface Thing {
  readonly id: string;
  readonly text: string;
  readonly members: readonly string[];
  readonly counts?: NonNullable<LastNamed['counts']>;
  readonly denied?: boolean;
}

/** Claims by their members, origins by the claims that come from them; one without a claim by its name. */
function thingsOf(kind: 'claim' | 'origin', { claims, origins, originOf }: Weighed): readonly Thing[] {
  if (kind === 'claim')
    return claims.map(({ id, text, members, counts }) => ({
      id,
      text,
      counts: [counts.articles, ...originRange(counts)],
      denied: isDenied(members),
      members: members.map((one) => memberKey(one.article, one.claim)),
    }));
  const from = new Map<string, string[]>(origins.map(({ id }) => [id, []]));
  for (const [article, own] of Object.entries(originOf))
    for (const [claim, origin] of Object.entries(own)) from.get(origin)?.push(memberKey(article, claim));
  return origins.map((origin) => {
    const own = from.get(origin.id) ?? [];
    const named = origin.articles.map(({ article }) => memberKey(article, idOf('q', [origin.label])));
    return { id: origin.id, text: origin.label, members: own.length > 0 ? own : named };
  });
}
