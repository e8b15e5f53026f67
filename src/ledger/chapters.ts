import type { AnnotatedArticle, Entity } from '../model/index.ts';
import { valueAt } from '../model/item-at.ts';
import type { Entry } from './affairs-in.ts';
import { FOR } from './recount.ts';
import type { Weighed } from './weighed.ts';

/** So many articles are weighed together at most, beside those of earlier chapters: the cost grows with their square. */
export const CHAPTER = 40;
/** So many articles of earlier chapters are weighed with a chapter at most. */
export const CARRIED = 20;
/** So many articles that established something are known to the next chapter at most. */
const MOST_ESTABLISHED = 200;

/** A story in chapters of at most `CHAPTER` articles, in the order given (that of time). */
export function chaptersOf<Item>(articles: readonly Item[], most: number = CHAPTER): readonly (readonly Item[])[] {
  const chapters: Item[][] = [];
  for (let i = 0; i < articles.length; i += most) chapters.push(articles.slice(i, i + most));
  return chapters;
}

/** An article that was the first with a claim or with an origin: what later chapters may rest on. */
export interface Established {
  readonly article: string;
  /** stands for this version as it was read */
  readonly input: string;
  /** who acts on whom in it, and who is named as saying something */
  readonly keys: readonly string[];
  /** how many claims and origins it was the first with */
  readonly firsts: number;
}

/** Who acts on whom in an article, and who speaks in it: under these, later chapters look for what came before. */
export function keysOf({ article, entities, cast }: Entry): string[] {
  return [...[...cast.keys()].filter((key) => key.includes('>')), ...speakersIn(article, entities)].toSorted();
}

function speakersIn({ attributions }: AnnotatedArticle, entities: readonly Entity[]): string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const named = attributions.flatMap(({ speaker }) => byId.get(speaker ?? '') ?? []).filter((one) => one.named);
  return [...new Set(named.map(({ knowledge, name }) => `said ${knowledge ?? name.toLowerCase()}`))];
}

/**
 * What a chapter and those before it established, for the next one: the articles that were the first with a claim or an
 * origin, those with most firsts, and of equals the latest, if there are too many.
 *
 * @param own its own articles in order of time
 * @param inputOf what stands for an article as it was read
 */
export function establish(
  before: readonly Established[],
  own: readonly Entry[],
  { claims, originOf }: Pick<Weighed, 'claims' | 'originOf'>,
  inputOf: (article: string) => string,
): readonly Established[] {
  const place = new Map(own.map(({ article }, i) => [article.id, i]));
  const firsts = new Map<string, number>();
  const known = new Set(before.map(({ article }) => article));
  const count = (articles: readonly string[]): void => {
    if (articles.some((id) => known.has(id))) return;
    const [first] = articles.filter((id) => place.has(id)).toSorted((a, b) => valueAt(place, a) - valueAt(place, b));
    if (first !== undefined) firsts.set(first, (firsts.get(first) ?? 0) + 1);
  };
  for (const { members } of claims)
    count(members.filter(({ relation }) => FOR.has(relation)).map(({ article }) => article));
  const carriers = new Map<string, string[]>();
  for (const [article, origins] of Object.entries(originOf))
    for (const origin of new Set(Object.values(origins)))
      carriers.set(origin, [...(carriers.get(origin) ?? []), article]);
  for (const articles of carriers.values()) count(articles);
  const now = own.map((entry): Established => {
    const { id } = entry.article;
    return { article: id, input: inputOf(id), keys: keysOf(entry), firsts: firsts.get(id) ?? 0 };
  });
  const all = [...before, ...now.filter((one) => one.firsts > 0 && one.keys.length > 0)];
  const order = new Map(all.map((one, i) => [one, i]));
  return all
    .toSorted((a, b) => b.firsts - a.firsts || valueAt(order, b) - valueAt(order, a))
    .slice(0, MOST_ESTABLISHED)
    .toSorted((a, b) => valueAt(order, a) - valueAt(order, b));
}

/**
 * The articles of earlier chapters that a chapter is weighed with: one by one that which shares most keys that no other
 * shares yet, then most keys, then the earliest. One with nothing in common stays away.
 *
 * @param keys of the chapter's own articles
 */
export function carriedInto(established: readonly Established[], keys: ReadonlySet<string>): readonly string[] {
  const open = established
    .map(({ article, keys: own }) => ({ article, shared: own.filter((key) => keys.has(key)) }))
    .filter(({ shared }) => shared.length > 0);
  const carried: string[] = [];
  const covered = new Set<string>();
  while (carried.length < CARRIED && open.length > 0) {
    const gain = ({ shared }: (typeof open)[number]): number => shared.filter((key) => !covered.has(key)).length;
    const [best] = open.toSorted((a, b) => gain(b) - gain(a) || b.shared.length - a.shared.length);
    if (best === undefined) break;
    carried.push(best.article);
    for (const key of best.shared) covered.add(key);
    open.splice(open.indexOf(best), 1);
  }
  return carried;
}
