import type { Entity } from './entity.ts';
import { findingIds } from './ids.ts';
import type { AnnotatedArticle } from './ledger.ts';
import { rewriteReferences } from './rewrite-references.ts';
import { wordsAt, type Span } from './span.ts';

/** What is said about one article by itself, whatever else is known of it. */
type ArticleFindings = Pick<AnnotatedArticle, 'text' | 'mentions' | 'attributions' | 'claims'>;

/**
 * Mentions, attributions and claims with ids made of their own words, in place of the numbers that the stages give
 * them; what refers to them follows. `article` is the id of the article that they stand in.
 *
 * @throws RangeError where a finding has a span outside the text
 */
export function keyFindings<Given extends ArticleFindings>(article: string, given: Given): Given {
  const said = (spans: readonly Span[]): string => JSON.stringify(spans.map((span) => wordsAt(given.text, span)));
  const mentionId = findingIds('m', article);
  const attributionId = findingIds('a', article);
  const claimId = findingIds('c', article);
  const attributions = new Map(
    given.attributions.map(({ id, source, cue, content }) => [
      id,
      attributionId([said(source), said(cue), said(content)]),
    ]),
  );
  const attributionOf = (id: string): string => attributions.get(id) ?? id;
  return {
    ...given,
    mentions: given.mentions.map((mention) => ({ ...mention, id: mentionId([said([mention.span])]) })),
    attributions: given.attributions.map((one) => ({
      ...one,
      id: attributionOf(one.id),
      parent: one.parent === null ? null : attributionOf(one.parent),
    })),
    claims: given.claims.map((claim) => ({
      ...claim,
      id: claimId([said(claim.evidence)]),
      holder: attributionOf(claim.holder),
    })),
  };
}

/** … and the entities of the article, whose words are their names. */
export function keyEntities<Given extends ArticleFindings & { readonly entities: readonly Entity[] }>(
  article: string,
  given: Given,
): Given {
  const entityId = findingIds('e', article);
  const ids = new Map(given.entities.map(({ id, name }) => [id, entityId([name])]));
  const idOf = (id: string): string => ids.get(id) ?? id;
  return {
    ...rewriteReferences(given, idOf, (id) => ids.has(id)),
    entities: given.entities.map((entity) => ({
      ...entity,
      id: idOf(entity.id),
      affiliation: entity.affiliation === null ? null : idOf(entity.affiliation),
    })),
  };
}

/** Ids as the ledgers of the first versions had them: numbers, which named other words after each edit. */
const NUMBERED = /^[acm]\d{1,9}$/;

/** What older ledgers wrote behind the words for somebody without a name. */
const UNNAMED = / \((?:unnamed|unspecified)\)$/u;

/** An entity out of an older ledger, which told by the end of the name whether it is one. */
export function nameOlder(entity: Entity): Entity {
  return UNNAMED.test(entity.name) ? { ...entity, name: entity.name.replace(UNNAMED, ''), named: false } : entity;
}

/** An article out of an older ledger: findings that were numbered get ids of their words, and keep the number. */
export function keyOlder(article: AnnotatedArticle): AnnotatedArticle {
  const isOlder = (finding: { readonly id: string }): boolean => NUMBERED.test(finding.id);
  if (![...article.mentions, ...article.attributions, ...article.claims].some(isOlder)) return article;
  const keyed = keyFindings(article.id, article);
  const remember = <Finding extends { readonly id: string }>(now: readonly Finding[], before: readonly Finding[]) =>
    now.map((finding, i) => ({ ...finding, formerly: before[i]?.id ?? finding.id }));
  return {
    ...keyed,
    mentions: remember(keyed.mentions, article.mentions),
    attributions: remember(keyed.attributions, article.attributions),
    claims: remember(keyed.claims, article.claims),
  };
}
