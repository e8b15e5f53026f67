import type { Tokens } from './analysis.ts';
import { firstIndex } from './bisect.ts';

/** Index of the first token that ends after the place `at` of the text (UTF-16), `count` if none does; by bisection. */
export function tokenAt({ end, count }: Pick<Tokens, 'end' | 'count'>, at: number): number {
  return firstIndex(count, (i) => end[i]! > at);
}

/** Lemma of a token in lower case. */
export function lemmaOf({ lemma }: Pick<Tokens, 'lemma'>, i: number): string {
  return lemma[i]!.toLowerCase();
}

/** Relation of a token to its head, without the subtype: `nsubj` for `nsubj:pass`. */
export function relation({ deprel }: Pick<Tokens, 'deprel'>, i: number): string {
  const whole = deprel[i]!;
  const colon = whole.indexOf(':');
  return colon < 0 ? whole : whole.slice(0, colon);
}
