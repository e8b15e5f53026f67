import { idOfSet } from '../model/ids.ts';
import type { AnnotatedArticle, Copy, Entity, Story } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { orderOf } from '../model/order-of.ts';
import { findRewordings, type StoryIndex } from '../stories/index.ts';
import { affairsOf, castOf, type Cast } from './affairs.ts';
import type { Affair, AffairEntry } from './assemble.ts';

/** An article as it was entered. */
export interface Entry extends AffairEntry {
  readonly cast: Cast;
}

export function entryWith(article: AnnotatedArticle, entities: readonly Entity[]): Entry {
  return { article, entities, cast: castOf(article, entities) };
}

/** The affairs that articles follow, with the events and the copies in each. `index` holds the same articles. */
export function affairsIn(given: readonly Entry[], index: StoryIndex): { affairs: Affair[]; copies: readonly Copy[] } {
  const entries = given.toSorted((a, b) => orderOf(a.article.id, b.article.id));
  const placed = index.stories();
  const copies = copiesIn(entries, placed, index.copies());
  const copyOf = new Map(copies.map((copy) => [copy.article, copy]));
  const eventOf = new Map(
    placed
      .filter(({ level }) => level === 'event')
      .flatMap((story) => story.articles.map((id): [string, Story] => [id, story])),
  );
  const affairs = affairsOf(entries, placed).map((affair): Affair => {
    const ids = new Set(affair.map(({ article }) => article.id));
    const stories = [...new Set([...ids].flatMap((id) => eventOf.get(id) ?? []))].map((story) => ({
      ...story,
      title: story.title === '' ? titleOf(affair) : story.title,
    }));
    return {
      entries: affair,
      stories,
      copies: [...ids].flatMap((id) => copyOf.get(id) ?? []).filter(({ of }) => ids.has(of)),
    };
  });
  return { affairs, copies };
}

/** What was copied word for word, and what was retold within one event; by article. */
export function copiesIn(entries: readonly AffairEntry[], stories: readonly Story[], copies: readonly Copy[]): Copy[] {
  const byId = new Map(entries.map(({ article }) => [article.id, article]));
  const events = stories.filter(({ level, articles }) => level === 'event' && articles.length > 1);
  const retold = events.flatMap(({ articles }) =>
    findRewordings(
      articles.flatMap((id) => byId.get(id) ?? []),
      copies,
    ),
  );
  return [...copies, ...retold].toSorted((a, b) => orderOf(a.article, b.article));
}

/** The events of an affair, and the affair itself where it is made of several. */
export function storiesOf({ entries, stories }: Affair): readonly Story[] {
  if (stories.length < 2) return stories;
  const articles = entries.map(({ article }) => article.id);
  return [...stories, { id: idOfSet('s', articles, ['running']), title: titleOf(entries), level: 'running', articles }];
}

/** Of a text without a title so much stands for one, in code units. */
const OPENING = 90;

/** Title of the article printed first; where none has one, how it opens. */
export function titleOf(entries: readonly AffairEntry[]): string {
  const dated = [...entries].toSorted((a, b) =>
    (a.article.publishedAt ?? '9') < (b.article.publishedAt ?? '9') ? -1 : 1,
  );
  const { id, text } = itemAt(entries, 0).article;
  return dated.flatMap(({ article }) => article.title ?? []).find((title) => title !== '') ?? (openingOf(text) || id);
}

function openingOf(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length <= OPENING ? line : `${line.slice(0, Math.max(line.lastIndexOf(' ', OPENING), 1))} …`;
}
