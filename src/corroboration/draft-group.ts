import type { Relation } from '../model/index.ts';

/** A group before origins are known: indices of claims. `head` gives the group its words. */
export interface DraftGroup {
  readonly head: number;
  readonly members: readonly { readonly index: number; readonly relation: Relation }[];
  /** what the members asserting it have in common beyond the partition, or null */
  readonly facet: string | null;
}

/** Asserting relations: those that are counted. */
export const ASSERTING: ReadonlySet<Relation> = new Set<Relation>([
  'same',
  'restates',
  'more-specific',
  'less-specific',
  'drifted',
]);
