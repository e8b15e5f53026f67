/** What stages and engines say to each other about pronouns: the facts told of a candidate, and the score given back. */
import type { PronounGroup } from '../lexicon/en/pronouns.ts';

/**
 * Facts about a pair of pronoun ("p …") and earlier mention, each true or false. The first stands for "nothing named
 * before is meant". Models that were trained on them know them by their place: add at the end only.
 */
export const PAIR_FACTS = [
  'none',
  'p subject',
  'p object',
  'p possessive',
  'p oblique',
  'p quoted',
  'p first',
  'p thing subject',
  'p thing near',
  'p speaks',
  'same sentence',
  'sentence 1',
  'sentence 2',
  'sentence 3',
  'farther',
  'subject',
  'object',
  'possessor',
  'modifier',
  'oblique',
  'apposition',
  'conjunct',
  'name',
  'nominal',
  'pronoun',
  'same pronoun',
  'adjective',
  'commands',
  'same verb',
  'first in sentence',
  'last named',
  'mentioned 2',
  'mentioned 4',
  'mentioned 8',
  'person',
  'country',
  'body',
  'event',
  'place',
  'gender known',
  'plural',
  'same quote',
  'quoted, pronoun not',
  'pronoun quoted, not it',
  'likely speaker',
  'nearest',
  'second nearest',
  'third nearest',
  'root clause',
  'unnamed',
  'title',
  'subject before',
  'same paragraph',
  'speaks',
  'spoke before',
] as const;
/** One of them. */
export type PairFact = (typeof PAIR_FACTS)[number];

/** Places of facts in `PAIR_FACTS`. */
export const PAIR_FACT: ReadonlyMap<PairFact, number> = new Map(PAIR_FACTS.map((fact, n) => [fact, n]));

/** One thing that a pronoun may mean. */
export interface AntecedentCandidate {
  /** token of the document that heads the earlier mention; null for "nothing named before is meant" */
  readonly head: number | null;
  /** places in `PAIR_FACTS`, ascending, without doubles */
  readonly facts: readonly number[];
}

/**
 * How well each candidate fits a pronoun: logarithms of odds, up to a constant that all candidates of the pronoun
 * share, so that their softmax gives probabilities; one number per candidate, in their order. The last candidate is
 * that without a head.
 *
 * @param pronoun  its token in the document
 */
export type ScoreAntecedents = (
  pronoun: number,
  group: PronounGroup,
  candidates: readonly AntecedentCandidate[],
) => readonly number[];
