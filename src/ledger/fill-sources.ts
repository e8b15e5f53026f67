import type { AnnotatedArticle } from '../model/index.ts';

/** A word, with what is left of it behind an apostrophe as one of its own, or a sign. */
const WORD = /['’]?[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*(?:(?<=\.\p{L})\.)?|\S/gu;

/**
 * An article out of a ledger whose attributions did not keep the words of their sources: these are read from its text.
 * What is a word is guessed at, where the tree knew: "Mr." is a word and a point.
 */
export function fillSources<Given extends Pick<AnnotatedArticle, 'text' | 'attributions'>>(article: Given): Given {
  if (article.attributions.every(({ structure }) => structure === undefined || structure.source !== undefined))
    return article;
  return {
    ...article,
    attributions: article.attributions.map((one) => {
      const { source, structure } = one;
      if (structure === undefined || structure.source !== undefined) return one;
      const words = source.flatMap((span) => article.text.slice(...span).match(WORD) ?? []);
      return { ...one, structure: { ...structure, source: words } };
    }),
  };
}
