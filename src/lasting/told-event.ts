import type { LedgerEvent } from '../ledger/index.ts';

/** One side of an event in its own words: where they stand, and whose they are. */
export interface Side {
  readonly words: string;
  readonly article: string | null;
  readonly speaker: string | null;
  /** the sentence that a figure stands in; absent where the words are no figure, and in older ledgers */
  readonly around?: string | undefined;
  /** does somebody who is named own up to it? Absent where not, and in older ledgers */
  readonly ownsUp?: true | undefined;
}

/** An event with both sides in their words. `before` is what was so, null where nothing was. */
export interface ToldEvent {
  readonly kind: LedgerEvent['kind'] | 'edited';
  /** id of the claim, conflict or article that it is about, as in the ledger file */
  readonly about: string;
  /** article ids that take part */
  readonly articles: readonly string[];
  readonly before: readonly Side[];
  readonly now: readonly Side[];
  /**
   * in what reports differ; of a second origin, how many there are at least; of an edit, in what it changed the article;
   * of a denial, `in other words` where it only says the opposite of what somebody tells
   */
  readonly detail: string | null;
  /** address of the claim that it is about; absent in older ledgers, and where it is about none */
  readonly address?: string | undefined;
  /** what the claim rested on, and rests on now; absent in older ledgers, and where it is about none */
  readonly counts?: { readonly before: RestsOn | null; readonly now: RestsOn } | undefined;
}

/** How many carry a claim, and the lowest and the highest number of origins that may stand behind it. */
export interface RestsOn {
  readonly publishers: number;
  readonly origins: readonly [low: number, high: number];
  /** what the origins are called */
  readonly labels: readonly string[];
}
