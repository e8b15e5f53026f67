export { groupArticles, type Grouping } from './group-articles.ts';
export { StoryIndex, type StoryArticle } from './story-index.ts';
export { findRewordings } from './rewordings.ts';
export { meanLinkage, type Link } from './mean-linkage.ts';
