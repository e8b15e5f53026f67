import type { AnnotatedArticle } from '../model/index.ts';

/** Where an article stands among the others: its story, and the article that its text was taken from (`share` of it). */
export interface Placement { readonly story: string; readonly copyOf: string | null; readonly share: number }

/** Tells stories and copies apart; the answer must not depend on the order of the articles. */
export type PlaceStories = (articles: readonly AnnotatedArticle[]) => ReadonlyMap<string, Placement>;

/** Every article a story of its own: for a ledger that is to compare nothing by wording. */
export const placeAlone: PlaceStories = (articles) => new Map(articles.map(({ id }) => [id, { story: id, copyOf: null, share: 0 }]));
