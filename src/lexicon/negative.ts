import type { Tokens } from '../model/index.ts';
import { lemmaOf } from '../model/tokens.ts';
import { UNDENYING } from './en/attitudes.ts';
import { BOUNDING, COMPARED_WITH } from './en/grammar.ts';
import { NEGATIVES } from './en/operators.ts';

/**
 * Does the word say that something is not so? Not the "no" of "no doubt", nor the "not" of "not only", nor that of a
 * bound ("no more than 20"), nor one that a hyphen ties to a name for a thing: "a not-for-profit", "a no-fly zone".
 */
export function isNegative(tokens: Words, i: number): boolean {
  if (!NEGATIVES.has(lemmaOf(tokens, i))) return false;
  return !(i + 1 < tokens.count && UNDENYING.has(lemmaOf(tokens, i + 1))) && !isTied(tokens, i) && !isBound(tokens, i);
}

type Words = Pick<Tokens, 'lemma' | 'word' | 'start' | 'end' | 'count'>;

/** "No more than 20", "no fewer than 3": as far as it goes it is so. */
function isBound({ word }: Words, i: number): boolean {
  return BOUNDING.has(word[i + 1] ?? '') && word[i + 2] === COMPARED_WITH && /^\d/.test(word[i + 3] ?? '');
}

function isTied({ word, start, end, lemma }: Words, i: number): boolean {
  return word[i + 1] === '-' && start[i + 1] === end[i] && lemma[i + 2] !== ONE;
}
const ONE = 'one';
