import { byDate } from '../corroboration/index.ts';
import type { Annotated, AnnotatedArticle, Article, Copy, Entity, LedgerFile, Story } from '../model/index.ts';
import { keyOlder, nameOlder } from '../model/key-findings.ts';
import { idOfSet } from '../model/ids.ts';
import { affairsOf, castOf, type Cast } from './affairs.ts';
import { assemble, type AffairEntry, type Assembled } from './assemble.ts';
import { mergeById } from './link-entities.ts';
import { findRewordings, StoryIndex } from '../stories/index.ts';

/** What became of an article: its id in the ledger, and what the user should know, or null. */
export interface Added {
  readonly id: string;
  readonly warning: string | null;
}

/** An article as it was entered. */
interface Entry extends AffairEntry {
  readonly cast: Cast;
}

/**
 * Who said what, on whose word: grows by one article at a time. Nothing is compared before `toFile` asks, and then only
 * affairs that have changed since. The same articles in another order give the same file.
 */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  /** ids by `carrierKey` */
  readonly #carried = new Map<string, string>();
  readonly #stories = new StoryIndex();
  /** results of affairs, by their articles and how these stand to one another */
  #worked = new Map<string, Assembled>();

  /**
   * Enter an article with what was found in it, in the text of `joinTitle`. The same bytes of the same carrier again
   * are left out; of another carrier, they are a copy.
   */
  add(article: Article, annotated: Annotated): Added {
    const { mentions, dates, quantities, attributions, claims } = annotated;
    const sentences = annotated.sentences.map(({ span }) => span);
    return this.#enter(
      { ...article, text: annotated.text, mentions, dates, quantities, attributions, claims, sentences },
      annotated.entities,
    );
  }

  #enter(given: AnnotatedArticle, entities: readonly Entity[]): Added {
    const same = given.hash === '' ? undefined : this.#carried.get(carrierKey(given));
    if (same !== undefined) return { id: same, warning: `${given.id} is the same file as ${same} and was left out` };
    let article = given;
    let warning: string | null = null;
    if (this.#entries.has(given.id)) {
      const id = `${given.id}~${given.hash.slice(0, 8)}`;
      if (given.hash === '' || this.#entries.has(id))
        return { id: given.id, warning: `${given.id} is in the ledger already and was left out` };
      article = { ...given, id };
      warning = `another article is called ${given.id}; this one is entered as ${id}`;
    }
    if (article.hash !== '') this.#carried.set(carrierKey(article), article.id);
    this.#entries.set(article.id, { article, entities, cast: castOf(article, entities) });
    this.#stories.add(article);
    return { id: article.id, warning };
  }

  /** The whole ledger as data, in the form of `design/ledger-format.md`. */
  toFile(): LedgerFile {
    const entries = [...this.#entries.values()].toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
    const placed = this.#stories.stories();
    const copies = this.#copies(placed).toSorted((a, b) => (a.article < b.article ? -1 : 1));
    const copyOf = new Map(copies.map((copy) => [copy.article, copy]));
    const worked = new Map<string, Assembled>();
    const stories: Story[] = [];
    const eventOf = new Map(
      placed
        .filter(({ level }) => level === 'event')
        .flatMap((story) => story.articles.map((id): [string, Story] => [id, story])),
    );
    for (const affair of affairsOf(entries, placed)) {
      const ids = new Set(affair.map(({ article }) => article.id));
      const events = [...new Set([...ids].flatMap((id) => eventOf.get(id) ?? []))].map((story) => ({
        ...story,
        title: story.title === '' ? titleOf(affair) : story.title,
      }));
      stories.push(...events);
      if (events.length > 1)
        stories.push({
          id: idOfSet('s', ids, ['running']),
          title: titleOf(affair),
          level: 'running',
          articles: [...ids],
        });
      const within = [...ids].flatMap((id) => copyOf.get(id) ?? []).filter(({ of }) => ids.has(of));
      const key = JSON.stringify([
        affair.map(({ article }) => [article.id, article.hash]),
        events.map(({ articles }) => articles),
        within,
      ]);
      worked.set(key, this.#worked.get(key) ?? assemble({ entries: affair, stories: events, copies: within }));
    }
    this.#worked = worked;
    const all = [...worked.values()];
    return {
      version: 1,
      articles: all.flatMap(({ articles }) => articles).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      entities: mergeById(all.flatMap(({ entities }) => entities)),
      stories,
      copies,
      claims: all.flatMap(({ claims }) => claims),
      origins: all.flatMap(({ origins }) => origins),
      conflicts: all.flatMap(({ conflicts }) => conflicts),
      timeline: all.flatMap(({ timeline }) => timeline).toSorted(byDate),
    };
  }

  /** What was copied word for word, and what was retold within one event. */
  #copies(stories: readonly Story[]): Copy[] {
    const copies = this.#stories.copies();
    const events = stories.filter(({ level, articles }) => level === 'event' && articles.length > 1);
    return [
      ...copies,
      ...events.flatMap(({ articles }) =>
        findRewordings(
          articles.flatMap((id) => this.#entries.get(id)?.article ?? []),
          copies,
        ),
      ),
    ];
  }

  /** A ledger that goes on from a file; one of an older version keeps the numbers of its findings as `formerly`. */
  static fromFile(file: LedgerFile): Ledger {
    const ledger = new Ledger();
    const byId = new Map(file.entities.map(nameOlder).map((entity) => [entity.id, entity]));
    for (const article of file.articles.map(keyOlder)) {
      const claims = article.claims.map((claim) => ({ ...claim, origin: null }));
      ledger.#enter({ ...article, claims }, entitiesOf(article, byId));
    }
    return ledger;
  }
}

/** Bytes and who printed them, where and when: the same text in two papers is two carriers of it. */
function carrierKey({ hash, publisher, url, publishedAt }: Article): string {
  return JSON.stringify([hash, publisher, url, publishedAt]);
}

/** Entities that an article refers to, and those that these belong to. */
function entitiesOf(article: AnnotatedArticle, byId: ReadonlyMap<string, Entity>): Entity[] {
  const found = new Map<string, Entity>();
  const queue = [
    ...article.mentions.flatMap(({ entity }) => entity ?? []),
    ...article.attributions.flatMap(({ speaker, via, addressee }) => [
      ...(speaker === null ? [] : [speaker]),
      ...via,
      ...addressee,
    ]),
    ...article.claims.flatMap(({ actor, recipient, place }) => [
      ...actor,
      ...recipient,
      ...(place === null ? [] : [place]),
    ]),
  ];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const entity = byId.get(id);
    if (entity === undefined || found.has(id)) continue;
    found.set(id, entity);
    if (entity.affiliation !== null) queue.push(entity.affiliation);
  }
  return [...found.values()];
}

/** Title of the article printed first. */
function titleOf(entries: readonly Entry[]): string {
  const dated = [...entries].toSorted((a, b) =>
    (a.article.publishedAt ?? '9') < (b.article.publishedAt ?? '9') ? -1 : 1,
  );
  return (
    dated.flatMap(({ article }) => article.title ?? []).find((title) => title !== '') ??
    (entries[0] as Entry).article.id
  );
}
