import type { Origin, OriginArticle } from '../model/index.ts';

/** The articles that carry an origin, each once: as it says itself, where it does. */
export function carriersOf({ articles }: Origin): readonly OriginArticle[] {
  const carriers = new Map<string, OriginArticle>();
  for (const one of articles)
    if (!carriers.has(one.article) || one.certainty === 'stated') carriers.set(one.article, one);
  return [...carriers.values()];
}
