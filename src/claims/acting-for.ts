import { actsForBody } from '../lexicon/acts-for-body.ts';
import type { ClaimType, Entity } from '../model/index.ts';
import { valueAt } from '../model/item-at.ts';
import type { PartyField } from './judge-parties.ts';
import type { Parties } from './parties.ts';
import { DONE_BY_SAYING } from './settle.ts';

/** How far up bodies stand behind one another: a spokeswoman, her ministry, its state. */
const DEPTH = 3;

/**
 * Parties with the bodies and states for which they act: a minister's state acts with him, a senator's does not, nor
 * a veteran's, a player's club or the country of a company. In words it does only towards another state or whoever acts
 * for one: a president who scolds an aide, or whom a rival accuses, is no state.
 *
 * @param others  parties on the other side of the act
 */
export function withThoseActedFor(
  view: Parties,
  ids: readonly string[],
  type: ClaimType,
  side: PartyField,
  others: readonly string[],
): string[] {
  const { entities } = view;
  const all: string[] = [];
  for (const id of ids) {
    let at: string | null = id;
    const { type: kind, named } = valueAt(entities, id);
    // officials without a name stand for their state; what is done to a person is done to it by another only
    const isStates =
      kind !== 'PERSON' || !named || (side === 'actor' && !DONE_BY_SAYING.has(type) && type !== 'CONSULT');
    for (let step = 0; step < DEPTH && at !== null && !all.includes(at); step++) {
      if (entities.get(at)?.type === 'COUNTRY' && !isStates && !isAbroad(view, at, [...ids, ...others])) break;
      all.push(at);
      const party = entities.get(at);
      at = party !== undefined && actsForBody(party) ? party.affiliation : null;
    }
  }
  return all;
}

/** Is one of them another state, or does he belong to one? */
function isAbroad({ entities }: Parties, state: string, others: readonly string[]): boolean {
  return others.some((id) => {
    const own = homeOf(entities, id);
    return own !== null && own !== state;
  });
}

/** The state that somebody is or belongs to, null where the text names none. */
function homeOf(entities: Parties['entities'], id: string): string | null {
  let at: string | null = id;
  for (let step = 0; step < DEPTH && at !== null; step++) {
    const party: Entity | undefined = entities.get(at);
    if (party === undefined || party.type === 'COUNTRY') return party?.id ?? null;
    at = party.affiliation;
  }
  return null;
}
