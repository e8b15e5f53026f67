import type { Copy, Story } from '../model/index.ts';
import { rewriteReferences } from '../model/rewrite-references.ts';
import { assemble, type Affair, type AffairEntry, type Assembled, type Bindings } from './assemble.ts';

/** What weighing articles together came to, without the articles themselves: enough to write its part of the ledger. */
export interface Weighed extends Omit<Assembled, 'articles'> {
  readonly stories: readonly Story[];
  readonly copies: readonly Copy[];
  /** for each article and claim, the origin that it comes from */
  readonly originOf: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Weigh articles together. Pure. */
export function weighAffair(
  affair: Affair,
  stories: readonly Story[],
  copies: readonly Copy[],
  bindings: Bindings,
): Weighed {
  const { articles, names, ...found } = assemble(affair, bindings);
  return {
    ...found,
    stories,
    copies,
    names: Object.fromEntries(
      Object.entries(names).map(([article, own]) => [
        article,
        Object.fromEntries(Object.entries(own).filter(([local, shared]) => local !== shared)),
      ]),
    ),
    originOf: Object.fromEntries(
      articles.map(({ id, claims }) => [
        id,
        Object.fromEntries(claims.flatMap(({ id: claim, origin }) => (origin === null ? [] : [[claim, origin]]))),
      ]),
    ),
  };
}

/** The part of the ledger that was weighed, with its articles again. */
export function partOf(
  { stories: _stories, copies: _copies, originOf, ...found }: Weighed,
  entries: readonly AffairEntry[],
): Assembled {
  return {
    ...found,
    articles: entries.map(({ article, entities }) => {
      const names = found.names[article.id] ?? {};
      const own = new Set(entities.map(({ id }) => id));
      const rewritten = rewriteReferences(
        article,
        (local) => names[local] ?? local,
        (id) => own.has(id),
      );
      const origins = originOf[article.id] ?? {};
      return {
        ...rewritten,
        claims: rewritten.claims.map((claim) => ({ ...claim, origin: origins[claim.id] ?? null })),
      };
    }),
  };
}
