import { describePhrase } from './descriptions.ts';
import type { Discourse, MentionDraft } from './draft.ts';
import { holds, type OfficeWords } from './offices-held.ts';
import type { Nominal } from './find-nominals.ts';
import type { View } from './view.ts';

/** How many mentions back a holder is looked for; keeps long texts linear. */
const WINDOW = 400;
/** Of two holders the one who is named so many times as often is meant. */
const OFTEN = 3;

/** Somebody who may be meant by an office, with how often and where he was named last. */
interface Holder {
  readonly entity: number;
  /** his office has no more words than the noun phrase: "President", not "Russian President" or "President of Acme" */
  readonly bare: boolean;
  count: number;
  readonly last: number;
}

/**
 * The person whom an office means, of those named before: the one who holds it. Of several those whose office the
 * report gave no state or firm, as one does with its own, unless another was named right before; of these the one who
 * is named far more often. -1 where two may be meant: nobody is better than the wrong president.
 */
export function whoHolds(
  view: View,
  discourse: Discourse,
  nominal: Nominal,
  office: OfficeWords,
  owner: number,
  before: readonly MentionDraft[],
): number {
  const description = describePhrase(view, nominal);
  const holders = new Map<number, Holder>();
  for (let k = before.length - 1; k >= Math.max(0, before.length - WINDOW); k--) {
    const { entity, head } = before[k]!;
    const known = holders.get(entity);
    if (known !== undefined) known.count++;
    if (entity < 0 || known !== undefined) continue;
    const { type, unnamed, offices, affiliation } = discourse.entities[entity]!;
    if (type !== 'PERSON' || unnamed || (owner >= 0 && affiliation !== owner)) continue;
    if (!holds(offices, office)) continue;
    const bare = Math.min(...offices.map((role) => role.split(' ').length)) <= description.split(' ').length;
    holders.set(entity, { entity, bare, count: 1, last: view.doc.tokens.sentence[head]! });
  }
  let left = [...holders.values()];
  const own = left.filter(({ bare }) => bare);
  const here = view.doc.tokens.sentence[nominal.head]!;
  if (own.length > 0 && owner < 0) {
    const isOther = left.some(({ bare, last }) => !bare && last >= here - 1);
    const isOwn = own.some(({ last }) => last >= here - 1);
    if (!isOther || isOwn) left = own;
  }
  left.sort((a, b) => b.count - a.count);
  const [first, second] = left;
  return first === undefined || (second !== undefined && first.count < OFTEN * second.count) ? -1 : first.entity;
}
