import {
  entryOf,
  entryWith,
  joinChapters,
  joinTitle,
  readingOf,
  storiesOf,
  weighAffair,
  type Entry,
} from '../ledger/index.ts';
import type { AnnotatedArticle, Article, ClaimGroup, Entity, GroupMember } from '../model/index.ts';
import type { ArticleRow, StoreReader } from '../store/index.ts';
import { articleKey } from './enter.ts';
import { inputOf, type EntryCache } from './entries.ts';
import { keptOf } from './export-file.ts';
import { judgedEntries } from './judged.ts';
import { affairFrom } from './kept-weighing.ts';
import type { Reader } from './reader.ts';
import { search } from './search.ts';
import type { StoryCache } from './story-claims.ts';

/** A text that was read and held against the ledger; nothing of it is kept. */
export interface HeldAgainst {
  /** with what was found in it, its headline at the head; entities are its own */
  readonly article: AnnotatedArticle;
  readonly entities: readonly Entity[];
  /** address of the story that it was weighed with; null where none is near */
  readonly story: string | null;
  /** from its claims to those of the ledger that they tell, or deny */
  readonly told: ReadonlyMap<string, ToldClaim>;
  /** address of the article that it is a copy of */
  readonly copyOf: string | null;
}
export interface ToldClaim {
  readonly address: string;
  readonly relation: GroupMember['relation'];
}

/** The id of the text while it is weighed: no article has it, for ids are names of files and addresses. */
const OPEN = '\u0000open';
/** Claims that are looked for, and articles that the text is weighed with, at most: a click waits for it. */
const LOOKED_FOR = 10;
const WEIGHED_WITH = 16;

/**
 * Read a text and weigh it with the story that shares most words with its claims, as if it had been added: what it
 * tells is decided as for articles of the ledger.
 *
 * @param apart  row of an article that the text is another version of, which is left out
 */
export async function holdAgainst(
  tx: StoreReader,
  memory: { readonly entries: EntryCache; readonly stories: StoryCache },
  read: Reader['read'],
  given: Article,
  apart: ArticleRow | null,
): Promise<HeldAgainst> {
  const text: Article = { ...given, id: OPEN };
  const { article, entities } = entryOf(text, readingOf(read(joinTitle(text))));
  const base = { article, entities, story: null, told: new Map<string, ToldClaim>(), copyOf: null };
  const near = await nearestStory(tx, memory, article, apart);
  if (near === null) return base;
  const [row] = await tx.stories([near.story]);
  if (row === undefined) return base;
  const members = [...new Set([...near.articles, ...row.articles])].filter((seq) => seq !== apart?.seq);
  const rows = await tx.articles(members.slice(0, WEIGHED_WITH));
  const { entries, bindings } = await judgedEntries(tx, memory.entries, rows.map(inputOf), null);
  const own: Entry = entryWith(article, entities);
  const first = rows.find(({ seq }) => seq === near.articles[0])?.id;
  const numbers = new Map(rows.map(({ seq, id }) => [seq, id]));
  const events = row.events.map((event) => event.flatMap((seq) => numbers.get(seq) ?? []));
  const affair = affairFrom(
    [...entries, own],
    events.map((event) => (first !== undefined && event.includes(first) ? [...event, OPEN] : event)),
  );
  const weighed = weighAffair(affair, storiesOf(affair), affair.copies, bindings);
  const copy = affair.copies.find(({ article: id }) => id === OPEN)?.of;
  return {
    ...base,
    story: row.address,
    told: toldBy(weighed.claims, await addressed(tx, near.story), textsOf(affair.entries)),
    copyOf: rows.find(({ id }) => id === copy)?.address ?? null,
  };
}

/** The article of the ledger that is published at an address, in the stream or in a case; null where there is none. */
export async function articleAtUrl(tx: StoreReader, url: string): Promise<ArticleRow | null> {
  for (const inCase of [null, ...(await tx.caseNames())]) {
    const row = await tx.articleByKey(articleKey({ url, id: '' }, inCase));
    if (row !== null) return row;
  }
  return null;
}

interface Near {
  readonly story: number;
  /** those whose words are like the claims', the likest first */
  readonly articles: readonly number[];
}

/** By the rarest words of each claim, which are most often its longest: three of them weigh more than two. */
async function nearestStory(
  tx: StoreReader,
  memory: { readonly entries: EntryCache; readonly stories: StoryCache },
  { claims }: AnnotatedArticle,
  apart: ArticleRow | null,
): Promise<Near | null> {
  const weights = new Map<string, number>();
  for (const { text } of claims.slice(0, LOOKED_FOR)) {
    const words = [...new Set(text.match(/[\p{L}\p{N}]{4,}/gu) ?? [])].toSorted((a, b) => b.length - a.length);
    for (const count of [3, 2]) {
      if (words.length < count) continue;
      const { found } = await search(tx, memory, words.slice(0, count).join(' '), {}, { most: 10 });
      for (const address of new Set(found.map((one) => one.article)))
        weights.set(address, (weights.get(address) ?? 0) + count);
      if (found.length > 0) break;
    }
  }
  const stories = new Map<number, { weight: number; articles: number[] }>();
  for (const [address, weight] of [...weights].toSorted((a, b) => b[1] - a[1])) {
    const row = await tx.articleByAddress(address);
    if (row === null || row.story === null || row.seq === apart?.seq) continue;
    const known = stories.get(row.story) ?? { weight: 0, articles: [] };
    stories.set(row.story, { weight: known.weight + weight, articles: [...known.articles, row.seq] });
  }
  const [best] = [...stories].toSorted((a, b) => b[1].weight - a[1].weight || a[0] - b[0]);
  return best === undefined ? null : { story: best[0], articles: best[1].articles };
}

/** From the tellings of a story to the address of the claim that they tell there. */
async function addressed(tx: StoreReader, story: number): Promise<ReadonlyMap<string, string>> {
  const named = new Map((await tx.addressesOf(story)).map(({ target, address }) => [target, address]));
  const found = new Map<string, string>();
  for (const { id, members } of joinChapters(await keptOf(tx, story)).claims) {
    const address = named.get(id);
    if (address !== undefined) for (const one of members) found.set(keyOf(one), address);
  }
  return found;
}

const keyOf = ({ article, claim }: Pick<GroupMember, 'article' | 'claim'>): string => `${article} ${claim}`;

/** The words of every claim, by article and claim. */
function textsOf(entries: readonly Pick<Entry, 'article'>[]): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ article }) =>
      article.claims.map(({ id, text, evidence }): [string, string] => [
        keyOf({ article: article.id, claim: id }),
        `${text} ${evidence.map((span) => article.text.slice(...span)).join(' ')}`,
      ]),
    ),
  );
}

/**
 * Of each claim of the text, the claim of the ledger that most of its group are tellings of. Weighing joins claims that
 * only share a theme, too; a reader who clicks sees no more than one line of each, so here one of the tellings must
 * also share its words.
 */
function toldBy(
  groups: readonly ClaimGroup[],
  address: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
): Map<string, ToldClaim> {
  const told = new Map<string, ToldClaim>();
  for (const { members } of groups)
    for (const own of members) {
      if (own.article !== OPEN || told.has(own.claim)) continue;
      const words = texts.get(keyOf(own)) ?? '';
      const counts = new Map<string, number>();
      for (const one of members) {
        const held = address.get(keyOf(one));
        if (held !== undefined && sharesWords(words, texts.get(keyOf(one)) ?? ''))
          counts.set(held, (counts.get(held) ?? 0) + 1);
      }
      const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      if (most !== undefined) told.set(own.claim, { address: most[0], relation: own.relation });
    }
  return told;
}

/** Of the words of the shorter at least so many, and so large a part. Round numbers, not tuned. */
const SHARED = 2;
const SHARED_PART = 1 / 3;
/** Words are told apart by so many letters: "vote" and "voted" are one. */
const STEM = 4;

function sharesWords(a: string, b: string): boolean {
  const [x, y] = [stemsOf(a), stemsOf(b)];
  const shared = [...x].filter((stem) => y.has(stem)).length;
  const shorter = Math.min(x.size, y.size);
  return shorter > 0 && shared >= Math.min(SHARED, shorter) && shared >= SHARED_PART * shorter;
}

/** Figures, and the beginnings of words of some length. */
function stemsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= STEM || /\d/.test(word)).map((word) => word.slice(0, STEM)));
}
