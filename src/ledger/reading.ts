import type { Annotated, AnnotatedArticle, Article, Entity, Span } from '../model/index.ts';
import { joinTitle } from './join-title.ts';

/** What was found in one article by itself, spans in the text of `joinTitle`; entities by ids of its own. */
export interface ArticleReading extends Pick<
  AnnotatedArticle,
  'mentions' | 'dates' | 'quantities' | 'attributions' | 'claims' | 'layout'
> {
  readonly sentences: readonly Span[];
  readonly entities: readonly Entity[];
}

/** The part of an annotation that is kept. */
export function readingOf(annotated: Annotated): ArticleReading {
  const { mentions, dates, quantities, attributions, claims, entities, layout } = annotated;
  const sentences = annotated.sentences.map(({ span }) => span);
  const found = { mentions, dates, quantities, attributions, claims, sentences, entities };
  return layout === undefined ? found : { ...found, layout };
}

/** An article with what was found in it, as the ledger enters it. */
export function entryOf(
  article: Article,
  { entities, ...found }: ArticleReading,
): { readonly article: AnnotatedArticle; readonly entities: readonly Entity[] } {
  return { article: { ...article, text: joinTitle(article).text, ...found }, entities };
}
