import type { Official } from '../../knowledge/index.ts';
import { itemAt } from '../../model/item-at.ts';
import { describePhrase } from './descriptions.ts';
import type { Discourse, MentionDraft } from './draft.ts';
import type { Nominal } from './find-nominals.ts';
import { holds, type OfficeWords } from './offices-held.ts';
import { officialOf } from './resolve-people.ts';
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
    const { entity, head } = itemAt(before, k);
    const known = holders.get(entity);
    if (known !== undefined) known.count++;
    if (entity < 0 || known !== undefined) continue;
    const { type, unnamed } = itemAt(discourse.entities, entity);
    if (type !== 'PERSON' || unnamed) continue;
    const offices = officesOf(view, discourse, entity, owner);
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

/**
 * What somebody is called by for `owner`, or at all where that is -1: offices that the report gives him, unless it gives
 * him another's; else, where the owner is named, those that he is known to have had when it was printed.
 */
function officesOf({ doc }: View, discourse: Discourse, person: number, owner: number): readonly string[] {
  const { name, offices, affiliation } = itemAt(discourse.entities, person);
  if (owner < 0 || affiliation === owner) return offices;
  if (affiliation >= 0) return [];
  const told = offices.filter((role) => role.includes(itemAt(discourse.entities, owner).name));
  if (told.length > 0) return told;
  const day = doc.publishedAt?.slice(0, 10) ?? null;
  const isThen = ({ from, to }: Official['offices'][number]): boolean =>
    day === null || ((from ?? day) <= day && day.slice(0, (to ?? day).length) <= (to ?? day));
  const known = officialOf(name)?.offices ?? [];
  return known.flatMap((term) => (discourse.byKnowledge.get(term.actor) === owner && isThen(term) ? [term.role] : []));
}
