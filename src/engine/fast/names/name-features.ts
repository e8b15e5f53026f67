import { addFeature, clearFeatures, endPosition, type FeatureList } from '../../../learn/crf.ts';
import { bucket, hashInt, SEED } from '../../../learn/hash.ts';
import type { NameContext, WordInfo } from './name-context.ts';

/** Is most of the sentence in capitals or in title case? Then a capital says little. */
function caseOf(info: readonly WordInfo[], from: number, to: number): number {
  let words = 0;
  let capital = 0;
  let all = 0;
  for (let i = from; i < to; i++) {
    const w = info[i]!;
    if (w.lowerForm.length < 4) continue;
    words++;
    if (w.isCapital) capital++;
    if (w.isAllCapitals) all++;
  }
  if (words < 3) return 0;
  return all * 5 > words * 4 ? 2 : capital * 4 > words * 3 ? 1 : 0;
}

/**
 * Features of the tokens `[from, to)` of a sentence into `list`, as buckets under `mask`. Besides the word and its
 * neighbours: shape, affixes, the tables of the world, and what the rest of the document says of the same word
 * (Ratinov, Roth, CoNLL 2009, call it context aggregation). Only tokens `[first, last)` are written, all by default.
 */
export function nameFeatures(
  context: NameContext,
  from: number,
  to: number,
  mask: number,
  list: FeatureList,
  first: number = from,
  last: number = to,
): void {
  const { info, known, elsewhere } = context;
  clearFeatures(list);
  const style = caseOf(info, from, to);
  const add = (template: number, value: number): void =>
    addFeature(list, bucket(hashInt(hashInt(SEED, template), value), mask));
  const add2 = (template: number, a: number, b: number): void =>
    addFeature(list, bucket(hashInt(hashInt(hashInt(SEED, template), a), b), mask));
  const lower = (i: number): number => (i < from ? 1 : i >= to ? 2 : info[i]!.lower);
  const shape = (i: number): number => (i < from ? 1 : i >= to ? 2 : info[i]!.shape);
  const lists = (i: number): number => (i < from || i >= to ? -1 : info[i]!.lists);
  const fine = (i: number): number => (i < from ? -1 : i >= to ? -2 : info[i]!.fine);
  const coarse = (i: number): number => (i < from ? -1 : i >= to ? -2 : info[i]!.coarse);
  for (let i = first; i < last; i++) {
    const w = info[i]!;
    const isFirst = i === from ? 1 : 0;
    add(0, 0);
    add(1, w.lower);
    add(2, lower(i - 1));
    add(3, lower(i + 1));
    add(4, lower(i - 2));
    add(5, lower(i + 2));
    add2(6, lower(i - 1), w.lower);
    add2(7, w.lower, lower(i + 1));
    const here = w.shape ^ (isFirst + 2 * style);
    add(8, here);
    add(9, shape(i - 1));
    add(10, shape(i + 1));
    add2(11, shape(i - 1), here);
    add2(12, here, shape(i + 1));
    add2(13, hashInt(shape(i - 1), here), shape(i + 1));
    if (w.isCapital) {
      for (let k = 0; k < 8; k++) if (w.affixes[k] !== 0) add(14 + k, w.affixes[k]!);
      add2(22, elsewhere[i]!, isFirst + 2 * style);
      add2(23, lower(i - 1), here);
      add2(24, lower(i + 1), here);
      add2(25, elsewhere[i]!, w.lower);
      add2(32, lower(i - 2), hashInt(lower(i - 1), here));
      add2(33, lower(i + 2), hashInt(lower(i + 1), here));
    }
    add2(26, known[i]!, here);
    add2(27, i > from ? known[i - 1]! : -1, i + 1 < to ? known[i + 1]! : -1);
    add2(28, lists(i), here);
    add2(29, lists(i - 1), here);
    add2(30, lists(i + 1), here);
    add2(31, lists(i - 1), lists(i + 1));
    add2(34, w.fine, w.isCapital ? 1 : 0);
    add(35, fine(i - 1));
    add(36, fine(i + 1));
    add2(37, w.coarse, here);
    add2(38, coarse(i - 1), coarse(i));
    add2(39, coarse(i), coarse(i + 1));
    add(40, coarse(i - 2));
    add(41, coarse(i + 2));
    add2(42, coarse(i - 1), here);
    add2(43, coarse(i + 1), here);
    endPosition(list);
  }
}
