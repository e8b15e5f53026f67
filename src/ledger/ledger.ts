import type { Annotated, AnnotatedArticle, Article, Entity, LedgerFile } from '../model/index.ts';
import { keyOlder, nameOlder } from '../model/key-findings.ts';
import { ALL_RULES, type LeftOut } from '../model/rules.ts';
import { StoryIndex } from '../stories/index.ts';
import { affairsIn, entryWith, storiesOf, type Entry } from './affairs-in.ts';
import { assemble, type Assembled } from './assemble.ts';
import { ledgerFile } from './ledger-file.ts';
import { readingOf } from './reading.ts';

/** What became of an article: its id in the ledger, and what the user should know, or null. */
export interface Added {
  readonly id: string;
  readonly warning: string | null;
}

/**
 * Who said what, on whose word: grows by one article at a time. Nothing is compared before `toFile` asks, and then only
 * affairs that have changed since. The same articles in another order give the same file.
 */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  /** ids by `carrierKey` */
  readonly #carried = new Map<string, string>();
  /** null where an article was taken out or got another name: it is made again when it is asked for */
  #stories: StoryIndex | null = new StoryIndex();
  /** results of affairs, by their articles and how these stand to one another */
  #worked = new Map<string, Assembled>();
  readonly #leftOut: LeftOut;

  /** @param leftOut  rules of corroboration that are not to be asked, to see what each is worth */
  constructor(leftOut: LeftOut = ALL_RULES) {
    this.#leftOut = leftOut;
  }

  /**
   * Enter an article with what was found in it, in the text of `joinTitle`. The same bytes of the same carrier again
   * are left out; of another carrier, they are a copy.
   */
  add(article: Article, annotated: Annotated): Added {
    const { entities, ...found } = readingOf(annotated);
    return this.#enter({ ...article, text: annotated.text, ...found }, entities);
  }

  /** Of two names for the same bytes of one carrier the first in the alphabet stays, whichever came first. */
  #enter(given: AnnotatedArticle, entities: readonly Entity[]): Added {
    const same = given.hash === '' ? undefined : this.#carried.get(carrierKey(given));
    if (same !== undefined && same <= given.id)
      return { id: same, warning: `${given.id} is the same file as ${same} and was left out` };
    if (same !== undefined) this.#takeOut(same);
    let article = given;
    let warning = same === undefined ? null : `${same} is the same file as ${given.id} and was left out`;
    if (this.#entries.has(given.id)) {
      const id = `${given.id}~${given.hash.slice(0, 8)}`;
      if (given.hash === '' || this.#entries.has(id))
        return { id: given.id, warning: `${given.id} is in the ledger already and was left out` };
      article = { ...given, id };
      warning = `another article is called ${given.id}; this one is entered as ${id}`;
    }
    this.#put(article, entities);
    return { id: article.id, warning };
  }

  #put(article: AnnotatedArticle, entities: readonly Entity[]): void {
    if (article.hash !== '') this.#carried.set(carrierKey(article), article.id);
    this.#entries.set(article.id, entryWith(article, entities));
    this.#stories?.add(article);
  }

  #takeOut(id: string): void {
    this.#entries.delete(id);
    this.#stories = null;
  }

  #index(): StoryIndex {
    if (this.#stories !== null) return this.#stories;
    const index = new StoryIndex();
    for (const { article } of this.#entries.values()) index.add(article);
    this.#stories = index;
    return index;
  }

  /** The whole ledger as data, in the form of `design/ledger-format.md`. */
  toFile(): LedgerFile {
    const { affairs, copies } = affairsIn([...this.#entries.values()], this.#index());
    const worked = new Map<string, Assembled>();
    for (const affair of affairs) {
      const key = JSON.stringify([
        affair.entries.map(({ article }) => [article.id, article.hash]),
        affair.stories.map(({ articles }) => articles),
        affair.copies,
      ]);
      worked.set(key, this.#worked.get(key) ?? assemble({ ...affair, leftOut: this.#leftOut }));
    }
    this.#worked = worked;
    return ledgerFile([...worked.values()], affairs.flatMap(storiesOf), copies);
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
