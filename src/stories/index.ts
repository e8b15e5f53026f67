export { groupArticles, type Grouping } from './group-articles.ts';
export { StoryIndex, type StoryArticle } from './story-index.ts';
