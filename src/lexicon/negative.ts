import type { Tokens } from '../model/index.ts';
import { lemmaOf } from '../model/tokens.ts';
import { UNDENYING } from './en/attitudes.ts';
import { NEGATIVES } from './en/operators.ts';

/** Does the word say that something is not so? Not the "no" of "no doubt", nor the "not" of "not only". */
export function isNegative(tokens: Pick<Tokens, 'lemma' | 'count'>, i: number): boolean {
  return NEGATIVES.has(lemmaOf(tokens, i)) && !(i + 1 < tokens.count && UNDENYING.has(lemmaOf(tokens, i + 1)));
}
