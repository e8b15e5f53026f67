import { bucket } from '../../../learn/hash.ts';
import { mix } from '../../../learn/feature.ts';
import {
  ATOMS,
  CASE,
  COARSE,
  FINE,
  FORM,
  LOWER,
  PREFIX1,
  PREFIX2,
  PREFIX3,
  PREFIX4,
  SHAPE,
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  SUFFIX5,
  TAG_CLASS,
} from './atoms.ts';

/** Most features that one decision of the tagger has. */
export const TAG_FEATURES = 64;

/** Row of atoms where the sentence has no word. */
const NO_WORD: Int32Array = new Int32Array(ATOMS).fill(-1);

/** Share of capitalised words from which on a sentence counts as a headline, where capitals say little. */
const HEADLINE = 0.7;

/** Is the sentence written As Headlines Are, or ALL IN CAPITALS? */
export function isHeadline(rows: readonly Int32Array[]): boolean {
  let [capital, small] = [0, 0];
  for (const row of rows) {
    if (row[CASE] === 1) small++;
    else if (row[CASE]! > 1) capital++;
  }
  return capital >= 3 && capital >= (capital + small) * HEADLINE;
}

/**
 * Features of the word `i` of a sentence, as buckets.
 * @param rows      atoms of the words of the sentence
 * @param headline  as `isHeadline` says of them
 * @param tags      tags given so far, to the left of `i`
 * @returns how many there are
 */
export function tagFeatures(
  rows: readonly Int32Array[],
  headline: boolean,
  i: number,
  tags: Int32Array,
  mask: number,
  out: Int32Array,
): number {
  const n = rows.length;
  const w = rows[i]!;
  const p1 = i > 0 ? rows[i - 1]! : NO_WORD;
  const p2 = i > 1 ? rows[i - 2]! : NO_WORD;
  const n1 = i + 1 < n ? rows[i + 1]! : NO_WORD;
  const n2 = i + 2 < n ? rows[i + 2]! : NO_WORD;
  const t1 = i > 0 ? tags[i - 1]! : 254;
  const t2 = i > 1 ? tags[i - 2]! : 254;
  const first = headline ? 2 : i === 0 || (i === 1 && p1[CASE] === 0) ? 1 : 0; // what a capital means here
  let k = 0;
  let template = 1;
  const put = (a: number, b: number, c: number): void => {
    out[k++] = bucket(mix(mix(mix(template++ * 0x3c6ef372, a), b), c), mask);
  };
  put(0, 0, 0);
  put(w[LOWER]!, 0, 0);
  put(w[FORM]!, first, 0);
  put(w[SHAPE]!, first, 0);
  put(w[SUFFIX1]!, 0, 0);
  put(w[SUFFIX2]!, 0, 0);
  put(w[SUFFIX3]!, 0, 0);
  put(w[SUFFIX4]!, 0, 0);
  put(w[SUFFIX5]!, 0, 0);
  put(w[SUFFIX2]!, w[CASE]!, first);
  put(w[SUFFIX3]!, w[CASE]!, first);
  put(w[PREFIX1]!, 0, 0);
  put(w[PREFIX2]!, 0, 0);
  put(w[PREFIX3]!, 0, 0);
  put(w[PREFIX4]!, 0, 0);
  put(w[FINE]!, w[CASE]!, first);
  put(w[COARSE]!, w[SUFFIX2]!, 0);
  put(w[TAG_CLASS]!, w[CASE]!, first);
  put(w[TAG_CLASS]!, w[SUFFIX3]!, 0);
  put(t1, 0, 0);
  put(t1, t2, 0);
  put(t1, w[LOWER]!, 0);
  put(t1, t2, w[LOWER]!);
  put(t1, w[SUFFIX3]!, 0);
  put(t1, w[TAG_CLASS]!, n1[TAG_CLASS]!);
  put(t1, w[FINE]!, 0);
  put(t1, n1[LOWER]!, 0);
  put(t1, t2, w[TAG_CLASS]!);
  put(p1[LOWER]!, 0, 0);
  put(p2[LOWER]!, 0, 0);
  put(p1[LOWER]!, w[LOWER]!, 0);
  put(p1[LOWER]!, w[TAG_CLASS]!, 0);
  put(p1[LOWER]!, p2[LOWER]!, 0);
  put(p2[LOWER]!, w[LOWER]!, 0);
  put(n1[LOWER]!, 0, 0);
  put(n2[LOWER]!, 0, 0);
  put(n1[LOWER]!, w[LOWER]!, 0);
  put(n1[LOWER]!, w[TAG_CLASS]!, 0);
  put(n1[LOWER]!, n2[LOWER]!, 0);
  put(n1[SUFFIX3]!, 0, 0);
  put(n1[SUFFIX2]!, w[SUFFIX2]!, 0);
  put(n1[TAG_CLASS]!, w[TAG_CLASS]!, 0);
  put(n1[TAG_CLASS]!, n2[TAG_CLASS]!, w[TAG_CLASS]!);
  put(p1[SUFFIX3]!, 0, 0);
  put(p1[FINE]!, 0, 0);
  put(n1[FINE]!, 0, 0);
  put(n2[FINE]!, 0, 0);
  put(p1[COARSE]!, w[COARSE]!, n1[COARSE]!);
  put(w[FINE]!, n1[FINE]!, 0);
  put(p1[FINE]!, w[FINE]!, 0);
  put(p1[CASE]!, w[CASE]!, n1[CASE]! + 8 * first);
  return k;
}
