import type { Span } from '../model/index.ts';

/**
 * A sentence of the current version of an article, for search: its words, and tokens for what may be asked beside words
 * (`sp:ID` speaker, `an` anonymous, `ty:AID` type …), letters and digits only.
 */
export interface Passage {
  readonly span: Span;
  readonly words: string;
  readonly facets: readonly string[];
}

/** A sentence that was found. */
export interface PassageHit {
  readonly passage: number;
  readonly article: number;
  readonly span: Span;
}

/** A phrase is one or more words that follow one another; the last may be the beginning of a word. */
export interface Phrase {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/**
 * All of `phrases` and none of `without` stand in the sentence, of each list of `facets` at least one token, and none of
 * `lacking`. Newest first where `order` says so, else by rank among the newest.
 */
export interface PassageQuery {
  readonly phrases: readonly Phrase[];
  readonly without: readonly Phrase[];
  readonly facets: readonly (readonly string[])[];
  readonly lacking: readonly string[];
  /** in these articles alone; null in all */
  readonly articles: readonly number[] | null;
  readonly order: 'rank' | 'newest';
  /** passages with a number below this alone; null from the newest */
  readonly before: number | null;
  readonly most: number;
  /** false: nobody asks how many there are, and what comes back need not be their number */
  readonly isCounted: boolean;
}

/**
 * What a claim rests on: at least so many origins at the lowest count, at most so many at the highest, or at least so many
 * (`reach`) at the highest; denied.
 */
export interface Resting {
  readonly least: number | null;
  readonly most: number | null;
  readonly reach: number | null;
  readonly denied: boolean;
}

/** More matches than this are not counted. */
export const COUNTED_MOST = 10_000;
