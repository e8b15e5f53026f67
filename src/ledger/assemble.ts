import { claimKey, corroborate } from '../corroboration/index.ts';
import type { AnnotatedArticle, Copy, Entity, LedgerFile, Story } from '../model/index.ts';
import { orderOf } from '../model/order-of.ts';
import { rewriteReferences } from '../model/rewrite-references.ts';
import { ALL_RULES, type LeftOut } from '../model/rules.ts';
import { bindPairs, type ClaimPair, type KindSet } from './bind.ts';
import { fillSources } from './fill-sources.ts';
import { foldCopies, unfold } from './fold-copies.ts';
import { linkEntities, type EntityPair } from './link-entities.ts';

/** An article with the entities found in it, whose ids are its own. */
export interface AffairEntry {
  readonly article: AnnotatedArticle;
  readonly entities: readonly Entity[];
}

/** Articles that follow one affair, and what the story stage says of them. */
export interface Affair {
  readonly entries: readonly AffairEntry[];
  readonly stories: readonly Story[];
  readonly copies: readonly Copy[];
  /** rules of corroboration that are not to be asked */
  readonly leftOut?: LeftOut;
}

/** What people said of pairs in an affair, in their order; it binds what is joined and what is not. */
export interface Bindings {
  readonly entities: readonly EntityPair[];
  readonly claims: readonly ClaimPair[];
  readonly kinds: readonly KindSet[];
}
export const UNBOUND: Bindings = { entities: [], claims: [], kinds: [] };

/** What an affair comes to: its part of the ledger. */
export interface Assembled extends Pick<
  LedgerFile,
  'articles' | 'entities' | 'claims' | 'origins' | 'conflicts' | 'timeline'
> {
  /** for each article, what its own entities are called in `entities` */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Join the entities of an affair, and hold its claims against one another. Pure: equal affairs, with their entries in
 * any order, give equal results.
 */
export function assemble(
  { entries, stories, copies, leftOut = ALL_RULES }: Affair,
  bindings: Bindings = UNBOUND,
): Assembled {
  const affair = entries.toSorted((a, b) => orderOf(a.article.id, b.article.id));
  const linked = linkEntities(
    affair.map(({ article, entities }) => ({ article: article.id, entities, mentions: article.mentions })),
    bindings.entities,
  );
  const articles = affair.map(({ article, entities }) => {
    const own = new Set(entities.map((entity) => entity.id));
    return rewriteReferences(
      fillSources(article),
      (local) => linked.idOf(article.id, local),
      (id) => own.has(id),
    );
  });
  const folded = foldCopies(articles, copies);
  const held = corroborate({
    articles: folded.articles,
    stories,
    copies,
    leftOut,
    entities: new Map(linked.entities.map((entity) => [entity.id, entity])),
  });
  const { originOf, ...found } = unfold(held, folded);
  const assembled: Assembled = {
    ...found,
    entities: linked.entities,
    names: Object.fromEntries(
      affair.map(({ article, entities }) => [
        article.id,
        Object.fromEntries(entities.map(({ id }) => [id, linked.idOf(article.id, id)])),
      ]),
    ),
    articles: articles.map((article) => ({
      ...article,
      claims: article.claims.map((claim) => ({
        ...claim,
        origin: originOf.get(claimKey(article.id, claim.id)) ?? null,
      })),
    })),
  };
  return bindPairs(assembled, bindings.claims, bindings.kinds);
}
