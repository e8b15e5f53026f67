import { CASE, COARSE, FINE, LOWER } from './atoms.ts';

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
  const column = (atom: number): Int32Array => {
    const values = new Int32Array(n + 2);
    for (let i = 0; i < n; i++) values[i] = rows[i]![atom]!;
    values[n] = -1;
    values[n + 1] = -2;
    return values;
  };
  const tag = new Int32Array(n + 2);
  tag.set(tags.subarray(0, n));
  tag[n] = 252;
  tag[n + 1] = 253;
  return { n, word: column(LOWER), tag, fine: column(FINE), coarse: column(COARSE), shape: column(CASE) };
}

/** How far apart two words are: 1 to 4, 5 for up to nine, 6 beyond; 0 if one of them is missing. */
export function distance(from: number, to: number, none: number): number {
  if (from === none || to === none) return 0;
  const d = to - from;
  return d < 5 ? d : d < 10 ? 5 : 6;
}
