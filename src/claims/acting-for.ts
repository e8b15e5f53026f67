import { actsForBody } from '../lexicon/acts-for-body.ts';
import type { Parties } from './parties.ts';

/** How far up bodies stand behind one another: a spokeswoman, her ministry, its state. */
const DEPTH = 3;

/**
 * Parties with the bodies and states for which they act: a minister's state acts with him, a senator's does not, nor
 * a veteran's, a player's club or the country of a company.
 */
export function withThoseActedFor({ entities }: Parties, ids: readonly string[]): string[] {
  const all: string[] = [];
  for (const id of ids) {
    let at: string | null = id;
    for (let step = 0; step < DEPTH && at !== null && !all.includes(at); step++) {
      all.push(at);
      const party = entities.get(at);
      at = party !== undefined && actsForBody(party) ? party.affiliation : null;
    }
  }
  return all;
}
