import { itemAt } from '../../model/item-at.ts';
import { type MentionDraft, type Discourse } from './draft.ts';

/** Entity of the last mention before that fits, not before sentence `since`. */
export function lastOf(
  discourse: Discourse,
  before: readonly MentionDraft[],
  fits: (e: Discourse['entities'][number]) => boolean,
  since: number,
  sentence: Int32Array,
): number {
  for (let k = before.length - 1; k >= 0 && before.length - k < WINDOW; k--) {
    const m = itemAt(before, k);
    if (sentence[m.head]! < since) break;
    if (m.entity >= 0 && fits(itemAt(discourse.entities, m.entity))) return m.entity;
  }
  return -1;
}
/** How many mentions back an antecedent is looked for; keeps long texts linear. */
const WINDOW = 400;

/** Do two affiliations not contradict each other? */
export const agree = (a: number, b: number): boolean => a < 0 || b < 0 || a === b;
