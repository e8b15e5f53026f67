import type { Conflict } from '../../model/index.ts';
import type { DraftGroup } from '../draft-groups.ts';
import type { Sourced } from '../find-origins.ts';
import type { Frame } from '../frame.ts';
import type { Idf } from '../score-pair.ts';

/** What conflicts are looked for in. `ids` are those of the groups. */
export interface Ground {
  readonly frames: readonly Frame[];
  readonly groups: readonly DraftGroup[];
  readonly ids: readonly string[];
  readonly sourced: readonly Sourced[];
  readonly originOf: ReadonlyMap<number, Sourced>;
  readonly idf: Idf;
}

export function findConflicts(_ground: Ground): Conflict[] {
  return [];
}
