import type { Tokens } from '../model/index.ts';
import { lemmaOf } from '../model/tokens.ts';
import { contentLemma } from './content-lemma.ts';
import { NO_SUCH, SAYINGS, SUCH } from './en/denied.ts';

/** Words behind "such" that may name the thing: "no such written order". */
const BEHIND = 2;

/**
 * "No such order was given", "denied that any such list existed": what was told before, as lemmas. "No such report" is no
 * matter of who reported what.
 *
 * @param words  tokens that are words, in order
 */
export function suchIn(tokens: Tokens, words: readonly number[]): string[] {
  const lower = words.map((i) => tokens.word[i]?.toLowerCase() ?? '');
  const at = lower.findIndex((word, k) => SUCH.has(word) && NO_SUCH.has(lower[k - 1] ?? ''));
  const things = at === -1 ? [] : words.slice(at + 1, at + 1 + BEHIND);
  return things.flatMap((i) => (SAYINGS.has(lemmaOf(tokens, i)) ? [] : (contentLemma(tokens, i) ?? [])));
}
