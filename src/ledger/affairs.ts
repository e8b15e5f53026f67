import type { AnnotatedArticle, Entity } from '../model/index.ts';

/** Cosine of two articles' parties from which they follow one affair. Chosen on the seed reports and the 5W1H stories (development part). */
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
    for (let step = 0; step < 6 && entity !== undefined && entity.affiliation !== null && byId.has(entity.affiliation); step++) entity = byId.get(entity.affiliation);
    return entity === undefined ? null : entity.knowledge ?? entity.name.toLowerCase();
  };
  const cast = new Map<string, number>();
  const add = (key: string, weight: number): void => { cast.set(key, (cast.get(key) ?? 0) + weight); };
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
