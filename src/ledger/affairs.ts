import type { AnnotatedArticle, Entity, Story } from '../model/index.ts';
import { disjointSets } from '../model/disjoint-sets.ts';

/**
 * Cosine of two articles' parties from which they follow one affair. Chosen on the seed reports and the 5W1H stories
 * (development part).
 */
const ONE_AFFAIR = 0.5;

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

/** Do two articles follow one affair? At least one pair "who to whom" must be common, not only the parties. */
export function isOneAffair(a: Cast, b: Cast): boolean {
  let dot = 0;
  let pairs = 0;
  for (const [key, weight] of a) {
    const other = b.get(key);
    if (other === undefined) continue;
    dot += Math.sqrt(weight * other);
    if (key.includes('>')) pairs++;
  }
  const sum = (cast: Cast): number => [...cast.values()].reduce((total, weight) => total + weight, 0);
  return pairs > 0 && dot / Math.sqrt(sum(a) * sum(b)) >= ONE_AFFAIR;
}

/** Pairs "who to whom" of an article under which others are looked for. */
const LEADING_PAIRS = 4;

/** Articles of one story, and articles of one cast, follow one affair. Entries and affairs keep their order. */
export function affairsOf<Entry extends { readonly article: AnnotatedArticle; readonly cast: Cast }>(
  entries: readonly Entry[],
  stories: readonly Story[],
): Entry[][] {
  const { find, join } = disjointSets(entries.length);
  const at = new Map(entries.map(({ article }, i) => [article.id, i]));
  for (const {
    articles: [first, ...rest],
  } of stories)
    for (const id of rest) join(at.get(first as string) as number, at.get(id) as number);

  const underPair = new Map<string, number[]>();
  entries.forEach(({ cast }, i) => {
    const pairs = [...cast]
      .filter(([key]) => key.includes('>'))
      .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .slice(0, LEADING_PAIRS);
    for (const [pair] of pairs) {
      const list = underPair.get(pair);
      if (list === undefined) {
        underPair.set(pair, [i]);
        continue;
      }
      for (const j of list) if (find(i) !== find(j) && isOneAffair(cast, (entries[j] as Entry).cast)) join(i, j);
      list.push(i);
    }
  });
  const affairs = new Map<number, Entry[]>();
  entries.forEach((entry, i) => {
    const root = find(i);
    const list = affairs.get(root);
    if (list === undefined) affairs.set(root, [entry]);
    else list.push(entry);
  });
  return [...affairs.values()];
}
