import type { ClaimGroup, Counts, Origin, Relation } from '../model/index.ts';

/** How a member stands that is for the claim. */
export const FOR: ReadonlySet<Relation> = new Set<Relation>([
  'same',
  'restates',
  'more-specific',
  'less-specific',
  'drifted',
]);

/** What a count looks up. */
export interface OriginLookup {
  readonly origins: ReadonlyMap<string, Origin>;
  /** the origin of a claim; null where none is named, or the claim is not there */
  readonly originOf: (article: string, claim: string) => string | null;
  readonly publisherOf: (article: string) => string | null;
}

/**
 * Counts of a group that was put together from others: what was in doubt in these stays in doubt.
 *
 * @param from groups that it was made of
 */
export function recount(group: ClaimGroup, known: OriginLookup, from: readonly ClaimGroup[]): ClaimGroup {
  const told = group.members.filter(({ relation }) => FOR.has(relation));
  const origins = told.map(({ article, claim }) => known.originOf(article, claim));
  const behind = [...new Set(origins.flatMap((id) => id ?? []))].filter((id) => known.origins.has(id)).toSorted();
  const same =
    from.length === 1 &&
    JSON.stringify(from[0]?.origins) === JSON.stringify(behind) &&
    from[0]?.members === group.members;
  if (same) return group;
  const institutions = new Set(behind.map((id) => known.origins.get(id)?.institution ?? id)).size;
  const doubt = (kind: 'origins' | 'institutions', best: number): readonly [number, number] => {
    const before = from.map(
      ({ counts }) => [counts[kind], counts.range?.[kind] ?? [counts[kind], counts[kind]]] as const,
    );
    const below = Math.max(0, ...before.map(([count, [low]]) => count - low));
    const above = Math.max(0, ...before.map(([count, [, high]]) => high - count));
    return [Math.min(best, Math.max(1, best - below)), best + above];
  };
  const carriers = new Set(told.map(({ article }) => article));
  const counts: Counts = {
    articles: carriers.size,
    publishers: new Set([...carriers].flatMap((id) => known.publisherOf(id) ?? [])).size,
    speakers: new Set(behind.flatMap((id) => known.origins.get(id)?.speakers ?? [])).size,
    origins: behind.length,
    institutions,
    unsourced: origins.filter((id) => id === null).length,
    range: { origins: doubt('origins', behind.length), institutions: doubt('institutions', institutions) },
  };
  return { ...group, origins: behind, counts };
}
