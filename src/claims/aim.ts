import type { ClaimType } from '../model/index.ts';
import type { Found } from './find-events.ts';
import type { Holders } from './holders.ts';
import { partyAt, withBodies } from './parties.ts';
import type { Scene } from './read-event.ts';

/** Types of acts that are always against somebody. */
const AIMED: ReadonlySet<ClaimType> = new Set([
  'PROTEST',
  'ASSAULT',
  'COERCE',
  'THREATEN',
  'SANCTION',
  'REJECT',
  'ACCUSE',
]);
/** How many words behind the predicate are looked through. */
const REACH = 60;

/**
 * Whom an act against somebody names behind its verb, where no argument names him: "protested over the plans of
 * Norland". The first party that is not on the actor's side; clauses told apart and sources of words are passed over.
 */
export function aimOf(
  scene: Scene,
  { sourceOf }: Holders,
  { reading: { at }, without }: Found,
  type: ClaimType,
  actor: readonly string[],
): readonly string[] {
  if (!AIMED.has(type)) return [];
  const { tree, mentionAt } = scene;
  const side = withBodies(scene, actor);
  const end = Math.min(tree.right[at]!, at + REACH);
  for (let k = at + 1; k <= end; k++) {
    const apart = without.find((i) => tree.left[i]! <= k && k <= tree.right[i]!);
    if (apart !== undefined) {
      k = Math.max(k, tree.right[apart]!);
      continue;
    }
    if (mentionAt[k]! < 0 || sourceOf[k]! >= 0) continue;
    const party = partyAt(scene, k);
    if (party !== null && !withBodies(scene, [party.id]).some((id) => side.includes(id))) return [party.id];
  }
  return [];
}
