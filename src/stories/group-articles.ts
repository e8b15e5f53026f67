import type { StoryArticle } from './place-article.ts';
import { StoryIndex } from './story-index.ts';

/**
 * Where an article stands: its event, the affair that this belongs to, and the article that its text was taken from.
 */
export interface Grouping {
  readonly id: string;
  readonly story: string;
  readonly running: string;
  readonly copyOf: string | null;
  /** share of its runs of words that stand in `copyOf`, 0 where there is none */ readonly share: number;
}

/** Group many articles at once; one row each, in the order given. The same set in another order gives the same rows. */
export function groupArticles(articles: readonly StoryArticle[], onArticle?: (done: number) => void): Grouping[] {
  const index = new StoryIndex();
  for (const [i, article] of articles.entries()) {
    index.add(article);
    onArticle?.(i + 1);
  }
  const event = new Map<string, string>(),
    running = new Map<string, string>();
  for (const story of index.stories())
    for (const id of story.articles) (story.level === 'event' ? event : running).set(id, story.id);
  const copies = new Map(index.copies().map((copy) => [copy.article, copy]));
  return articles.map(({ id }) => {
    const copy = copies.get(id);
    return {
      id,
      story: event.get(id) ?? '',
      running: running.get(id) ?? '',
      copyOf: copy?.of ?? null,
      share: copy?.share ?? 0,
    };
  });
}
