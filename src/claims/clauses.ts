import type { EventFrame } from '../lexicon/event-frame.ts';
import type { Tokens } from '../model/index.ts';
import type { Tree } from '../model/tree.ts';
import { argumentsOf, type Arguments } from './arguments.ts';
import { mannerOf, type Manner } from './manner.ts';

/**
 * The clauses of a document by the token of their predicate: what depends on it, how it is put, and the frame of the
 * lexicon that it fits. Each is worked out when it is first asked for, and once: every pass over the claims reads the
 * same.
 */
export interface Clauses {
  argumentsAt(predicate: number): Arguments;
  mannerAt(predicate: number): Manner;
  /** null: none fits */
  frameAt(predicate: number): EventFrame | null;
}

/** @param frameOf  the frame that fits a predicate with its arguments */
export function clauseTable(
  tokens: Tokens,
  tree: Tree,
  frameOf: (predicate: number, args: Arguments) => EventFrame | null,
): Clauses {
  const args: (Arguments | undefined)[] = Array.from({ length: tokens.count });
  const manner: (Manner | undefined)[] = Array.from({ length: tokens.count });
  const frame: (EventFrame | null | undefined)[] = Array.from({ length: tokens.count });
  const argumentsAt = (i: number): Arguments => (args[i] ??= argumentsOf(tokens, tree, i));
  return {
    argumentsAt,
    mannerAt: (i) => (manner[i] ??= mannerOf(tokens, tree, i)),
    frameAt(i) {
      const known = frame[i];
      return known === undefined ? (frame[i] = frameOf(i, argumentsAt(i))) : known;
    },
  };
}
