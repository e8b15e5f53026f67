import { hashTemplates, templatesOf, type Templates } from '../../../learn/templates.ts';
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
 * What a tag is chosen by: atoms of the word `w`, of the two before it, `p1` and `p2`, and of the two after it; the tags of
 * the two before it; what a capital means here, which stands in `n1.case` too.
 */
const VALUES = `
  w.lower w.form w.shape w.suffix1 w.suffix2 w.suffix3 w.suffix4 w.suffix5 w.case w.prefix1 w.prefix2 w.prefix3
  w.prefix4 w.fine w.coarse w.class p1.lower p1.suffix3 p1.fine p1.coarse p1.case p2.lower n1.class n1.lower
  n1.suffix3 n1.suffix2 n1.fine n1.coarse n1.case n2.lower n2.class n2.fine first t1 t2`;

export const TAG_TEMPLATES: Templates = templatesOf(
  VALUES,
  `
  1
  2 w.lower
  3 w.form first
  4 w.shape first
  5 w.suffix1
  6 w.suffix2
  7 w.suffix3
  8 w.suffix4
  9 w.suffix5
  10 w.suffix2 w.case first
  11 w.suffix3 w.case first
  12 w.prefix1
  13 w.prefix2
  14 w.prefix3
  15 w.prefix4
  16 w.fine w.case first
  17 w.coarse w.suffix2
  18 w.class w.case first
  19 w.class w.suffix3
  20 t1
  21 t1 t2
  22 t1 w.lower
  23 t1 t2 w.lower
  24 t1 w.suffix3
  25 t1 w.class n1.class
  26 t1 w.fine
  27 t1 n1.lower
  28 t1 t2 w.class
  29 p1.lower
  30 p2.lower
  31 p1.lower w.lower
  32 p1.lower w.class
  33 p1.lower p2.lower
  34 p2.lower w.lower
  35 n1.lower
  36 n2.lower
  37 n1.lower w.lower
  38 n1.lower w.class
  39 n1.lower n2.lower
  40 n1.suffix3
  41 n1.suffix2 w.suffix2
  42 n1.class w.class
  43 n1.class n2.class w.class
  44 p1.suffix3
  45 p1.fine
  46 n1.fine
  47 n2.fine
  48 p1.coarse w.coarse n1.coarse
  49 w.fine n1.fine
  50 p1.fine w.fine
  51 p1.case w.case n1.case`,
);

/** The last bits of the tagger's features are spread once more. */
export const IS_SPREAD = true;
/** Features of one decision of the tagger. */
export const TAG_FEATURES: number = TAG_TEMPLATES.count;

/**
 * Fill in what the templates of word `i` of a sentence join, in the order of their names.
 * @param rows      atoms of the words of the sentence
 * @param headline  as `isHeadline` says of them
 * @param tags      tags given so far, to the left of `i`
 */
export function tagValues(
  rows: readonly Int32Array[],
  headline: boolean,
  i: number,
  tags: Int32Array,
  values: Int32Array,
): void {
  const n = rows.length;
  const w = rows[i]!;
  const p1 = i > 0 ? rows[i - 1]! : NO_WORD;
  const p2 = i > 1 ? rows[i - 2]! : NO_WORD;
  const n1 = i + 1 < n ? rows[i + 1]! : NO_WORD;
  const n2 = i + 2 < n ? rows[i + 2]! : NO_WORD;
  const t1 = i > 0 ? tags[i - 1]! : 254;
  const t2 = i > 1 ? tags[i - 2]! : 254;
  const first = headline ? 2 : i === 0 || (i === 1 && p1[CASE] === 0) ? 1 : 0; // what a capital means here
  let k = 1;
  values[k++] = w[LOWER]!;
  values[k++] = w[FORM]!;
  values[k++] = w[SHAPE]!;
  values[k++] = w[SUFFIX1]!;
  values[k++] = w[SUFFIX2]!;
  values[k++] = w[SUFFIX3]!;
  values[k++] = w[SUFFIX4]!;
  values[k++] = w[SUFFIX5]!;
  values[k++] = w[CASE]!;
  values[k++] = w[PREFIX1]!;
  values[k++] = w[PREFIX2]!;
  values[k++] = w[PREFIX3]!;
  values[k++] = w[PREFIX4]!;
  values[k++] = w[FINE]!;
  values[k++] = w[COARSE]!;
  values[k++] = w[TAG_CLASS]!;
  values[k++] = p1[LOWER]!;
  values[k++] = p1[SUFFIX3]!;
  values[k++] = p1[FINE]!;
  values[k++] = p1[COARSE]!;
  values[k++] = p1[CASE]!;
  values[k++] = p2[LOWER]!;
  values[k++] = n1[TAG_CLASS]!;
  values[k++] = n1[LOWER]!;
  values[k++] = n1[SUFFIX3]!;
  values[k++] = n1[SUFFIX2]!;
  values[k++] = n1[FINE]!;
  values[k++] = n1[COARSE]!;
  values[k++] = n1[CASE]! + 8 * first;
  values[k++] = n2[LOWER]!;
  values[k++] = n2[TAG_CLASS]!;
  values[k++] = n2[FINE]!;
  values[k++] = first;
  values[k++] = t1;
  values[k++] = t2;
}

/** The features of word `i` as buckets, for training; gives their number. */
export function tagFeatures(
  rows: readonly Int32Array[],
  headline: boolean,
  i: number,
  tags: Int32Array,
  mask: number,
  out: Int32Array,
): number {
  const values = new Int32Array(TAG_TEMPLATES.values);
  tagValues(rows, headline, i, tags, values);
  return hashTemplates(TAG_TEMPLATES, values, 0, mask, IS_SPREAD, out);
}
