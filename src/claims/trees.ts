import type { Tokens } from '../model/index.ts';

/** How far up a tree is climbed to see that a change makes no circle. */
export const CLIMB = 60;

/** The tokens of a document, and their heads and relations as they are set right, in place. */
export interface Trees {
  readonly tokens: Tokens;
  readonly head: Int32Array;
  readonly deprel: string[];
}

/** Does the token stand above the other in its tree? */
export function isAbove(head: Int32Array, upper: number, lower: number): boolean {
  let i = lower;
  for (let step = 0; step < CLIMB && i !== -1; step++) {
    if (i === upper) return true;
    i = head[i]!;
  }
  return i !== -1;
}
