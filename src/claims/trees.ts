import type { Tokens } from '../model/index.ts';
import { someIn } from '../model/scan.ts';
import { upFrom } from '../model/tree.ts';

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
  const line = upFrom({ head }, lower, CLIMB);
  return line.length === CLIMB || line.includes(upper);
}

/** Sets right what hangs wrong at a token; `above` is its head before any of these. */
export type Mend = (trees: Trees, i: number, above: number) => void;
/** Such rules in their order, by what they set right: `tree: …` among the rules that can be left out. */
export type Mends<Rule = Mend> = Readonly<Record<string, Rule>>;

/** Has the token a dependent in that relation close before it? */
export function hasChild(head: Int32Array, deprel: readonly string[], i: number, rel: string): boolean {
  return someIn([Math.max(0, i - CLIMB), i], (c) => head[c] === i && deprel[c] === rel);
}
