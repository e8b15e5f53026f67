import { withMeanings } from './claims/index.ts';
import type { MeaningReader } from './engine/engine.ts';
import { Ledger, type Added } from './ledger/index.ts';
import type { Annotated, Article, LedgerFile } from './model/index.ts';

/** Who reads the articles of a trace. */
export interface TraceReader {
  /** id of the engine */
  readonly id: string;
  /**
   * Puts in numbers what claims say, so that those told in other words are linked. Asked for where the engine gives no
   * such numbers itself and there are at most `FEW` articles, since it costs as much as reading them; null where it
   * cannot be had.
   */
  readonly meanings?: () => MeaningReader | null;
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
  readonly #reader: TraceReader;
  readonly #ledger = new Ledger();
  #few: Read[] | null;

  constructor(reader: TraceReader) {
    this.#reader = reader;
    this.#few = reader.meanings === undefined ? null : [];
  }

  add(article: Article, annotated: Annotated): Added {
    const added = this.#ledger.add(article, annotated);
    if (this.#few !== null) this.#few = this.#few.length < FEW ? [...this.#few, { article, annotated }] : null;
    return added;
  }

  toFile(): LedgerFile {
    const { id, meanings: ask } = this.#reader;
    const few = this.#few;
    const meanings = few === null || few.length === 0 ? null : (ask?.() ?? null);
    if (few === null || meanings === null) return { ...this.#ledger.toFile(), readBy: id };
    return { ...meantLedger(few, meanings).toFile(), readBy: `${id} + meanings` };
  }
}

/** The ledger of the same articles, their claims with what they say in numbers. */
function meantLedger(read: readonly Read[], meanings: MeaningReader): Ledger {
  const ledger = new Ledger();
  for (const { article, annotated } of read)
    ledger.add(article, { ...annotated, claims: withMeanings(annotated.claims, annotated, meanings(annotated)) });
  return ledger;
}
