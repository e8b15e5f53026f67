import { withMeanings } from './claims/index.ts';
import type { MeaningReader } from './engine/engine.ts';
import { Ledger, type Added } from './ledger/index.ts';
import type { Annotated, Article, Claim, LedgerFile } from './model/index.ts';
import { itemAt } from './model/item-at.ts';

/** As much of what was found in an article as its claims' meanings need. */
export type MeantText = Pick<Annotated, 'text' | 'tokens' | 'claims'>;

/**
 * The claims of articles with what they say in numbers, so that those told in other words are linked; null where that
 * cannot be had.
 */
export type FindMeanings = (few: readonly Annotated[]) => Promise<readonly (readonly Claim[])[] | null>;

/** The claims of one article with what they say in numbers. */
export function meantClaims(annotated: MeantText, meanings: MeaningReader): readonly Claim[] {
  return withMeanings(annotated.claims, annotated, meanings(annotated));
}

/** So many articles at most are read for what their claims mean by a reader of its own. */
const FEW = 50;

/** An article as it was read. */
interface Read {
  readonly article: Article;
  readonly annotated: Annotated;
}

/** What a trace makes of articles that are read already: a ledger, and of few articles one that knows what claims mean. */
export class ArticleTrace {
  readonly #engine: string;
  readonly #meanings: FindMeanings | null;
  readonly #ledger = new Ledger();
  #few: Read[] | null;

  /**
   * @param engine  id of what reads the articles
   * @param meanings  asked where the engine gives no such numbers itself and there are at most `FEW` articles, since it
   * costs as much as reading them
   */
  constructor(engine: string, meanings: FindMeanings | null = null) {
    this.#engine = engine;
    this.#meanings = meanings;
    this.#few = meanings === null ? null : [];
  }

  add(article: Article, annotated: Annotated): Added {
    const added = this.#ledger.add(article, annotated);
    if (this.#few !== null) this.#few = this.#few.length < FEW ? [...this.#few, { article, annotated }] : null;
    return added;
  }

  async toFile(): Promise<LedgerFile> {
    const few = this.#few ?? [];
    const meant = few.length === 0 ? null : ((await this.#meanings?.(few.map(({ annotated }) => annotated))) ?? null);
    if (meant === null) return { ...this.#ledger.toFile(), readBy: this.#engine };
    const ledger = new Ledger();
    for (const [i, { article, annotated }] of few.entries())
      ledger.add(article, { ...annotated, claims: itemAt(meant, i) });
    return { ...ledger.toFile(), readBy: `${this.#engine} + meanings` };
  }
}
