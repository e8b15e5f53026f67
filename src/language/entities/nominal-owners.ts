import { OFFICE_CASES, APPOSITION_ENDS } from '../../lexicon/en/noun-phrases.ts';
import { itemAt } from '../../model/item-at.ts';
import type { Discourse } from './draft.ts';
import type { Nominal } from './find-nominals.ts';
import type { View } from './view.ts';

/** The state or body named inside of the phrase. `nameAt`: entity of the name at each token, -1 for none. */
export function ownerOf(discourse: Discourse, { from, to }: Nominal, nameAt: Int32Array): number {
  for (let i = from; i < to; i++)
    if (nameAt[i]! >= 0 && itemAt(discourse.entities, nameAt[i]!).type !== 'PERSON') return nameAt[i]!;
  return -1;
}

/** The person named right before the noun, -1 for none. */
export function personIn(discourse: Discourse, { from, head }: Nominal, nameAt: Int32Array): number {
  return head > from && nameAt[head - 1]! >= 0 && itemAt(discourse.entities, nameAt[head - 1]!).type === 'PERSON'
    ? nameAt[head - 1]!
    : -1;
}

/**
 * "the trade minister, Ann Lee," and "Ann Lee, the trade minister,": by the words and their commas. "The maker Acme" too.
 */
export function nameBeside(view: View, discourse: Discourse, { from, to, kind }: Nominal, nameAt: Int32Array): number {
  const { word, sentence } = view.doc.tokens;
  const fits = (i: number): number => {
    const e = i >= 0 && i < word.length && sentence[i] === sentence[from] ? nameAt[i]! : -1;
    return e >= 0 &&
      (kind === 'person'
        ? itemAt(discourse.entities, e).type === 'PERSON'
        : kind === 'body' && itemAt(discourse.entities, e).type === 'ORG')
      ? e
      : -1;
  };
  const closes = (i: number): boolean =>
    i >= word.length || sentence[i] !== sentence[from] || APPOSITION_ENDS.test(word[i]!);
  if (kind === 'body' && fits(to) >= 0) return fits(to);
  // "the Danish envoy in Lima, Ann Lee,"
  let after = to;
  if (OFFICE_CASES.has(word[to] ?? '')) {
    let k = to + 1;
    while (k < word.length && k < to + 5 && nameAt[k]! >= 0) k++;
    if (k > to + 1) after = k;
  }
  if (word[after] === ',' && fits(after + 1) >= 0) {
    let end = after + 1;
    while (end < word.length && nameAt[end] === nameAt[after + 1]) end++;
    if (closes(end)) return fits(after + 1);
  }
  return word[from - 1] === ',' && closes(to) ? fits(from - 2) : -1;
}
