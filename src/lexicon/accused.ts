import type { Tokens } from '../model/index.ts';
import { lemmaOf } from '../model/tokens.ts';
import { ACCUSED } from './en/saying.ts';

/**
 * "Reed, accused of theft, …", "men suspected of arson", "Hale, alleged to have left": a participle that can only be
 * passive, since whom it is said of does not stand behind it.
 */
export function isAccused({ word, xpos, lemma, count }: Tokens, i: number): boolean {
  if (i + 2 >= count || !/^VB[DN]$/.test(xpos[i]!)) return false;
  // "whom it accused of theft": whom stands in front
  if (word.slice(Math.max(0, i - 4), i).some((before) => WHOM.test(before))) return false;
  // "said to reporters"
  if (word[i + 1] === 'to' && !BEING.test(word[i + 2]!)) return false;
  return ACCUSED[word[i + 1]!.toLowerCase()]?.has(lemmaOf({ lemma }, i)) === true && !HAVING.test(lemma[i - 1] ?? '');
}
const HAVING = /^have$/i;
const BEING = /^(?:be|have)$/i;
const WHOM = /^whom?$/i;
