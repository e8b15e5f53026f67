export { groupArticles, type Grouping } from './group-articles.ts';
export { StoryIndex } from './story-index.ts';
export { copiesAmong, dayOf, placeArticle, type StoryArticle } from './place-article.ts';
export { findRewordings } from './rewordings.ts';
export { meanLinkage, type Link } from './mean-linkage.ts';
export type { PlacedArticle } from './bundles.ts';
export { FELT_DAYS, REACH_DAYS, START, StreamWindow, type Grouped, type StreamState } from './stream-window.ts';
export { freezeState, thawState } from './stream-state.ts';
export { WINDOW_DAYS } from './weights.ts';
