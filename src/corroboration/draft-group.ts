import type { Relation } from '../model/index.ts';

/**
 * A claim in a group by its index; `doubtful`: no sure link leads from it to the claim that gives the group its words.
 */
interface DraftMember {
  readonly index: number;
  readonly relation: Relation;
  readonly doubtful?: boolean;
}

/** A group before origins are known: indices of claims. `head` gives the group its words. */
export interface DraftGroup {
  readonly head: number;
  readonly members: readonly DraftMember[];
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
