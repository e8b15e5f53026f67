import type { Entity } from '../model/index.ts';
import { ACTING_OFFICE, ASSEMBLY_OFFICE, STATE_ARM } from './en/acting-for.ts';
import { NOT_IN_OFFICE } from './en/attitudes.ts';

/**
 * Does somebody act or speak for the body or state behind him? A minister does, a spokeswoman, an army; a senator, a
 * veteran, a player, a candidate and a company of some country do not.
 */
export function actsForBody({ type, named, name, role }: Entity): boolean {
  if (type !== 'PERSON') return STATE_ARM.test(name) && !ASSEMBLY_OFFICE.test(name);
  const office = role ?? (named ? '' : name);
  return ACTING_OFFICE.test(office) && !ASSEMBLY_OFFICE.test(office) && !NOT_IN_OFFICE.test(office);
}
