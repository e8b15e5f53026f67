import type { Tokens } from '../model/index.ts';
import { lemmaOf } from '../model/tokens.ts';
import { UNDENYING } from './en/attitudes.ts';
import { NEGATIVES } from './en/operators.ts';

/**
 * Does the word say that something is not so? Not the "no" of "no doubt", nor the "not" of "not only", nor one that a
 * hyphen ties to a name for a thing: "a not-for-profit", "a no-fly zone".
 */
export function isNegative(tokens: Words, i: number): boolean {
  if (!NEGATIVES.has(lemmaOf(tokens, i))) return false;
  return !(i + 1 < tokens.count && UNDENYING.has(lemmaOf(tokens, i + 1))) && !isTied(tokens, i);
}

type Words = Pick<Tokens, 'lemma' | 'word' | 'start' | 'end' | 'count'>;

function isTied({ word, start, end, lemma }: Words, i: number): boolean {
  return word[i + 1] === '-' && start[i + 1] === end[i] && lemma[i + 2] !== ONE;
}
const ONE = 'one';
