import { bucket } from '../../learn/hash.ts';
import { mix } from '../../learn/feature.ts';
import { CASE, COARSE, FINE, FORM, LOWER, PREFIX1, PREFIX2, PREFIX3, PREFIX4, SHAPE, SUFFIX1, SUFFIX2, SUFFIX3, SUFFIX4, SUFFIX5, TAG_CLASS } from './atoms.ts';

/** Most features that one decision of the tagger has. */
export const TAG_FEATURES = 64;

/** Row of atoms where the sentence has no word. */
export const NO_WORD: Int32Array = new Int32Array(16).fill(-1);

/**
 * Features of the word `i` of a sentence, as buckets.
 * @param rows  atoms of the words of the sentence
 * @param tags  tags given so far, to the left of `i`
 * @returns how many there are
 */
export function tagFeatures(rows: readonly Int32Array[], i: number, tags: Int32Array, mask: number, out: Int32Array): number {
  const n = rows.length;
  const w = rows[i]!;
  const p1 = i > 0 ? rows[i - 1]! : NO_WORD;
  const p2 = i > 1 ? rows[i - 2]! : NO_WORD;
  const n1 = i + 1 < n ? rows[i + 1]! : NO_WORD;
  const n2 = i + 2 < n ? rows[i + 2]! : NO_WORD;
  const t1 = i > 0 ? tags[i - 1]! : 254;
  const t2 = i > 1 ? tags[i - 2]! : 254;
  const first = i === 0 || (i === 1 && p1[CASE] === 0) ? 1 : 0;
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
  put(w[FINE]!, w[CASE]!, 0);
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
