import { NOT_IN_OFFICE } from '../lexicon/en/attitudes.ts';
import { ACTING_OFFICE, ASSEMBLY_OFFICE, STATE_ARM } from '../lexicon/en/acting-for.ts';
import type { Entity } from '../model/index.ts';
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

function actsForBody({ type, named, name, role }: Entity): boolean {
  if (type !== 'PERSON') return STATE_ARM.test(name) && !ASSEMBLY_OFFICE.test(name);
  const office = role ?? (named ? '' : name);
  return ACTING_OFFICE.test(office) && !ASSEMBLY_OFFICE.test(office) && !NOT_IN_OFFICE.test(office);
}
