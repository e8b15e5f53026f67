import type { Tokens } from './analysis.ts';
import { firstIndex } from './bisect.ts';
import type { Span } from './span.ts';

/** Index of the first token that ends after the place `at` of the text (UTF-16), `count` if none does; by bisection. */
export function tokenAt({ end, count }: Pick<Tokens, 'end' | 'count'>, at: number): number {
  return firstIndex(count, (i) => end[i]! > at);
}

/**
 * Tokens `[from, to)` that share a character with a span; `from === to` where none does, since not every character
 * belongs to a token.
 */
export function tokensIn(
  tokens: Pick<Tokens, 'start' | 'end' | 'count'>,
  [start, end]: Span,
): readonly [from: number, to: number] {
  const from = tokenAt(tokens, start);
  return [
    from,
    Math.max(
      from,
      firstIndex(tokens.count, (i) => tokens.start[i]! >= end),
    ),
  ];
}

const LOWERED = new WeakMap<readonly string[], readonly string[]>();
let [last, lastLowered]: readonly [readonly string[], readonly string[]] = [[], []];

/** Words of a document in lower case, made once for all who ask. */
function lowered(words: readonly string[]): readonly string[] {
  if (words === last) return lastLowered;
  let known = LOWERED.get(words);
  if (known === undefined) {
    known = words.map((word) => word.toLowerCase());
    LOWERED.set(words, known);
  }
  [last, lastLowered] = [words, known];
  return known;
}

/** Lemma of a token in lower case; of -1 none. */
export function lemmaOf({ lemma }: Pick<Tokens, 'lemma'>, i: number): string {
  return lowered(lemma)[i] ?? '';
}

/** Word of a token in lower case; of -1 none. */
export function lowerOf({ word }: Pick<Tokens, 'word'>, i: number): string {
  return lowered(word)[i] ?? '';
}

/** Relation of a token to its head, without the subtype: `nsubj` for `nsubj:pass`; of -1 none. */
export function relation({ deprel }: Pick<Tokens, 'deprel'>, i: number): string {
  const whole = deprel[i] ?? '';
  const colon = whole.indexOf(':');
  return colon < 0 ? whole : whole.slice(0, colon);
}
