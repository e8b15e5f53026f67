import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { Ledger } from '../ledger/index.ts';
import { loadModels } from '../load-models.ts';
import type { Article } from '../model/index.ts';
import { LONG_STORIES } from './long-stories.fixture.ts';
import { articleOf, STORIES, storyLines } from './stories.fixture.ts';

const models = loadModels();

function traced(articles: readonly Article[]): string[] {
  const ledger = new Ledger();
  for (const article of articles) ledger.add(article, annotate(article, models));
  return storyLines(ledger.toFile());
}

describe('what reports come to', () => {
  it.each(STORIES)('%s', (_, reports, lines) => expect(traced(reports.map(articleOf))).toEqual(lines));

  it.each(STORIES)('%s: in the other order, too', (_, reports, lines) =>
    expect(traced(reports.map(articleOf).toReversed())).toEqual(lines),
  );

  it.each(LONG_STORIES)('%s: in either order', (_, reports, lines) => {
    const articles = reports.map(articleOf);
    expect(traced(articles)).toEqual(expect.arrayContaining([...lines]));
    expect(traced(articles.toReversed())).toEqual(expect.arrayContaining([...lines]));
  });
});
