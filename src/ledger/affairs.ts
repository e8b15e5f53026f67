import type { AnnotatedArticle, Entity, Story } from '../model/index.ts';
import { orderOf } from '../model/order-of.ts';
import { meanLinkage, type Link } from '../stories/index.ts';

/** Mean likeness of casts from which running stories are one affair: the largest of 1,200 AllSides articles holds 19. */
export const ONE_AFFAIR = 0.3;

/** Who acts on whom in an article, and who is named: knowledge ids and names with their weights. */
export type Cast = ReadonlyMap<string, number>;

/** Weight of a pair "who to whom" against a party alone. */
const PAIR = 2;

/** The cast of an article before its entities are joined with others; so it goes by tables and names, not by ids. */
export function castOf(article: AnnotatedArticle, entities: readonly Entity[]): Cast {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const keyOf = (id: string): string | null => {
    let entity = byId.get(id);
    for (
      let step = 0;
      step < 6 && entity !== undefined && entity.affiliation !== null && byId.has(entity.affiliation);
      step++
    )
      entity = byId.get(entity.affiliation);
    return entity === undefined ? null : (entity.knowledge ?? entity.name.toLowerCase());
  };
  const cast = new Map<string, number>();
  const add = (key: string, weight: number): void => {
    cast.set(key, (cast.get(key) ?? 0) + weight);
  };
  for (const claim of article.claims) {
    const actors = new Set(claim.actor.flatMap((id) => keyOf(id) ?? []));
    const recipients = new Set(claim.recipient.flatMap((id) => keyOf(id) ?? []));
    for (const actor of actors) {
      add(actor, 1);
      for (const recipient of recipients) if (recipient !== actor) add(`${actor}>${recipient}`, PAIR);
    }
    for (const recipient of recipients) add(recipient, 1);
  }
  return cast;
}

/** Likeness of two casts, 0 to 1. At least one pair "who to whom" must be common, not only the parties. */
export function likenessOf(a: Cast, b: Cast): number {
  let dot = 0;
  let pairs = 0;
  for (const [key, weight] of a) {
    const other = b.get(key);
    if (other === undefined) continue;
    dot += Math.sqrt(weight * other);
    if (key.includes('>')) pairs++;
  }
  const sum = (cast: Cast): number => [...cast.values()].reduce((total, weight) => total + weight, 0);
  return pairs > 0 ? dot / Math.sqrt(sum(a) * sum(b)) : 0;
}

/** So many of an article's pairs are looked under for others. */
const LEADING_PAIRS = 4;

/** The pairs "who to whom" that weigh most in an article. */
export function leadingPairs(cast: Cast): string[] {
  return [...cast]
    .filter(([key]) => key.includes('>'))
    .toSorted(([a, n], [b, m]) => m - n || orderOf(a, b))
    .slice(0, LEADING_PAIRS)
    .map(([pair]) => pair);
}

/**
 * Running stories whose casts are alike on average follow one affair; on average, so that an article between two
 * affairs does not make them one. Entries keep their order, affairs that of their first entries.
 */
export function affairsOf<Entry extends { readonly article: AnnotatedArticle; readonly cast: Cast }>(
  entries: readonly Entry[],
  stories: readonly Story[],
): Entry[][] {
  const at = new Map(entries.map(({ article }, i) => [article.id, i]));
  const storyOf = new Int32Array(entries.length).fill(-1);
  const sizes: number[] = [];
  for (const { level, articles } of stories) {
    if (level !== 'running') continue;
    for (const id of articles) storyOf[at.get(id) ?? -1] = sizes.length;
    sizes.push(articles.length);
  }
  const joined = meanLinkage(sizes, castLinks(entries, storyOf), ONE_AFFAIR);
  const affairs = new Map<number, Entry[]>();
  entries.forEach((entry, i) => {
    const name = joined[storyOf[i] ?? -1] ?? -1 - i;
    const list = affairs.get(name);
    if (list === undefined) affairs.set(name, [entry]);
    else list.push(entry);
  });
  return [...affairs.values()];
}

/** The likenesses of articles of different stories that share a leading pair, each pair of articles once. */
function* castLinks(entries: readonly { readonly cast: Cast }[], storyOf: Int32Array): Generator<Link> {
  const underPair = new Map<string, number[]>();
  for (const [i, { cast }] of entries.entries()) {
    const near = new Set<number>();
    for (const pair of leadingPairs(cast)) {
      const list = underPair.get(pair) ?? [];
      for (const j of list) near.add(j);
      list.push(i);
      underPair.set(pair, list);
    }
    const a = storyOf[i] ?? -1;
    for (const j of near) {
      const b = storyOf[j] ?? -1;
      const sum = a === b ? 0 : likenessOf(cast, entries[j]?.cast ?? new Map());
      if (sum > 0) yield { a, b, sum };
    }
  }
}
