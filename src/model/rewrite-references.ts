import type { AnnotatedArticle } from './ledger.ts';

/** The article with every reference to an entity replaced, in mentions, attributions and claims. */
export function rewriteReferences<Given extends Pick<AnnotatedArticle, 'mentions' | 'attributions' | 'claims'>>(
  article: Given,
  idOf: (local: string) => string,
  isEntity: (local: string) => boolean,
): Given {
  const all = (ids: readonly string[]): string[] => [...new Set(ids.map(idOf))];
  const one = (id: string | null): string | null => (id === null ? null : idOf(id));
  return {
    ...article,
    mentions: article.mentions.map((mention) => ({ ...mention, entity: one(mention.entity) })),
    attributions: article.attributions.map((attribution) => ({
      ...attribution,
      speaker: one(attribution.speaker),
      via: all(attribution.via),
      addressee: all(attribution.addressee),
      ...(attribution.structure && {
        structure: { ...attribution.structure, author: one(attribution.structure.author) },
      }),
    })),
    claims: article.claims.map((claim) => ({
      ...claim,
      actor: all(claim.actor),
      recipient: all(claim.recipient),
      // a place is an entity or words
      place: claim.place !== null && isEntity(claim.place) ? idOf(claim.place) : claim.place,
      structure: claim.structure && {
        ...claim.structure,
        arguments: claim.structure.arguments.map((argument) => ({ ...argument, entity: one(argument.entity) })),
        names: all(claim.structure.names),
        ...(claim.structure.leftOpen && {
          leftOpen: { actor: all(claim.structure.leftOpen.actor), recipient: all(claim.structure.leftOpen.recipient) },
        }),
      },
    })),
  };
}
