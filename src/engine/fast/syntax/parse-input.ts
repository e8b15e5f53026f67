import { mix } from '../../../learn/feature.ts';
import { CASE, COARSE, FINE, LOWER } from './atoms.ts';

/** Most features that one decision of the parser has. */
export const PARSE_FEATURES = 128;

/** Words of a sentence as the parser sees them, `n + 2` numbers each: the root stands at `n`, "no word" at `n + 1`. */
export interface ParseInput {
  readonly n: number;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  readonly shape: Int32Array;
}

/** @param tags  labels of the tagger */
export function parseInput(rows: readonly Int32Array[], tags: Int32Array): ParseInput {
  const n = rows.length;
  const column = (atom: number): Int32Array =>
    Int32Array.from({ length: n + 2 }, (_, i) => (i < n ? rows[i]![atom]! : -1 - (i - n)));
  const tag = new Int32Array(n + 2);
  tag.set(tags.subarray(0, n));
  tag[n] = 252;
  tag[n + 1] = 253;
  return { n, word: column(LOWER), tag, fine: column(FINE), coarse: column(COARSE), shape: column(CASE) };
}

/** Hash of three numbers; `template` keeps the kinds of features apart. */
export function of3(template: number, a: number, b: number, c: number): number {
  return mix(mix(mix(Math.imul(template, 0x3c6ef372), a), b), c);
}

/** … of four. */
export function of4(template: number, a: number, b: number, c: number, d: number): number {
  return mix(of3(template, a, b, c), d);
}

/** How far apart two words are: 1 to 4, 5 for up to nine, 6 beyond; 0 if one of them is missing. */
export function distance(from: number, to: number, none: number): number {
  if (from === none || to === none) return 0;
  const d = to - from;
  return d < 5 ? d : d < 10 ? 5 : 6;
}
