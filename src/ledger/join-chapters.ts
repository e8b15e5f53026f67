import { byDate } from '../corroboration/index.ts';
import { idOfSet } from '../model/ids.ts';
import type { ClaimGroup, Origin, Story } from '../model/index.ts';
import { valueAt } from '../model/item-at.ts';
import { joinOrigins } from './bind.ts';
import { mergeById } from './link-entities.ts';
import { FOR, recount, type OriginLookup } from './recount.ts';
import type { Weighed } from './weighed.ts';

/** What a chapter came to; articles of earlier chapters that were weighed with it are among its claims and origins. */
export interface Chapter extends Weighed {
  /** its own articles, by id */
  readonly own: readonly string[];
  readonly publishers: Readonly<Record<string, string | null>>;
}

/**
 * A story of its chapters. A group or an origin of a later chapter that holds claims of an earlier one is that of the
 * earlier one, grown: so what was established in February stands behind what is told in June. Where it holds claims of
 * several, it is that of which it holds most.
 */
export function joinChapters(chapters: readonly Chapter[]): Weighed {
  const [first, ...later] = chapters;
  if (first === undefined) throw new RangeError('a story without chapters');
  if (later.length === 0) return first;
  let now: Chapter = first;
  for (const chapter of later) now = joined(now, chapter);
  return { ...now, stories: withRunning(now) };
}

function joined(now: Chapter, next: Chapter): Chapter {
  const own = new Set(next.own);
  const origins = heirs(next.origins, now.origins, claimsOfOrigins(next), claimsOfOrigins(now));
  const originIds = new Map(next.origins.map((one, i) => [one.id, origins[i]?.id ?? one.id]));
  const originOf = { ...now.originOf };
  for (const id of next.own)
    originOf[id] = Object.fromEntries(
      Object.entries(next.originOf[id] ?? {}).map(([claim, origin]) => [claim, originIds.get(origin) ?? origin]),
    );
  const publishers = { ...now.publishers, ...next.publishers };
  const all = joinAll(now.origins, next.origins, origins, own);
  const known: OriginLookup = {
    origins: new Map(all.map((one) => [one.id, one])),
    originOf: (article, claim) => originOf[article]?.[claim] ?? null,
    publisherOf: (article) => publishers[article] ?? null,
  };
  const { claims, ids } = joinGroups(now.claims, next, own, known);
  return {
    own: [...now.own, ...next.own],
    publishers,
    names: { ...now.names, ...only(next.names, own) },
    entities: mergeById([...now.entities, ...next.entities]),
    claims,
    origins: all,
    originOf,
    conflicts: [
      ...now.conflicts,
      ...next.conflicts
        .filter(({ sides }) => sides.some(({ article }) => own.has(article)))
        .map((one) => ({ ...one, claim: one.claim === null ? null : (ids.get(one.claim) ?? one.claim) })),
    ],
    timeline: [
      ...now.timeline,
      ...next.timeline
        .map((entry) => ({
          ...entry,
          articles: entry.articles.filter((id) => own.has(id)),
          claims: entry.claims.filter(({ article }) => own.has(article)),
        }))
        .filter(({ articles }) => articles.length > 0),
    ].toSorted(byDate),
    stories: [...now.stories, ...next.stories.filter(({ level }) => level === 'event')],
    copies: [...now.copies, ...next.copies.filter(({ article }) => own.has(article))],
  };
}

const only = <Value>(record: Readonly<Record<string, Value>>, wanted: ReadonlySet<string>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => wanted.has(key)));

/** Claims as `article claim`, by the origin that they come from. */
function claimsOfOrigins({ originOf }: Weighed): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [article, origins] of Object.entries(originOf))
    for (const [claim, origin] of Object.entries(origins))
      found.set(origin, [...(found.get(origin) ?? []), `${article} ${claim}`]);
  return found;
}

/** For each of the later things the earlier one with which it has most claims in common, or null. */
function heirs<Thing extends { readonly id: string }>(
  later: readonly Thing[],
  earlier: readonly Thing[],
  claimsOfLater: ReadonlyMap<string, readonly string[]>,
  claimsOfEarlier: ReadonlyMap<string, readonly string[]>,
): (Thing | null)[] {
  const holders = new Map<string, Thing[]>();
  for (const thing of earlier)
    for (const claim of claimsOfEarlier.get(thing.id) ?? []) holders.set(claim, [...(holders.get(claim) ?? []), thing]);
  return later.map(({ id }) => {
    const shared = new Map<Thing, number>();
    for (const claim of claimsOfLater.get(id) ?? [])
      for (const thing of holders.get(claim) ?? []) shared.set(thing, (shared.get(thing) ?? 0) + 1);
    let best: Thing | null = null;
    for (const [thing, count] of shared) if (best === null || count > valueAt(shared, best)) best = thing;
    return best;
  });
}

/** The earlier origins, grown by what came to them, then those that are new in articles of the later chapter. */
function joinAll(
  earlier: readonly Origin[],
  later: readonly Origin[],
  heirsOf: readonly (Origin | null)[],
  own: ReadonlySet<string>,
): Origin[] {
  const grown = new Map(earlier.map((one) => [one.id, one]));
  const fresh: Origin[] = [];
  for (const [i, origin] of later.entries()) {
    const articles = origin.articles.filter(({ article }) => own.has(article));
    const heir = grown.get(heirsOf[i]?.id ?? '');
    if (articles.length === 0) continue;
    if (heir === undefined) fresh.push({ ...origin, articles });
    else grown.set(heir.id, joinOrigins(heir, { ...origin, articles }));
  }
  return [...grown.values(), ...fresh];
}

/** The earlier groups, grown by the members that came to them, then those that are new; with their ids, by the later ones. */
function joinGroups(
  earlier: readonly ClaimGroup[],
  next: Chapter,
  own: ReadonlySet<string>,
  known: OriginLookup,
): { readonly claims: readonly ClaimGroup[]; readonly ids: ReadonlyMap<string, string> } {
  const told = (groups: readonly ClaimGroup[]): ReadonlyMap<string, readonly string[]> =>
    new Map(
      groups.map(({ id, members }) => [
        id,
        members.filter(({ relation }) => FOR.has(relation)).map(({ article, claim }) => `${article} ${claim}`),
      ]),
    );
  const heirOf = heirs(next.claims, earlier, told(next.claims), told(earlier));
  const more = new Map<string, ClaimGroup[]>();
  const fresh: ClaimGroup[] = [];
  for (const [i, group] of next.claims.entries()) {
    const members = group.members.filter(({ article }) => own.has(article));
    const heir = heirOf[i];
    if (members.length === 0) continue;
    if (heir == null) fresh.push(group.members.length === members.length ? group : { ...group, members });
    else more.set(heir.id, [...(more.get(heir.id) ?? []), { ...group, members }]);
  }
  const ids = new Map<string, string>();
  const grown = earlier.map((group) => {
    const added = more.get(group.id) ?? [];
    if (added.length === 0) return group;
    const members = [...new Map([group, ...added].flatMap((one) => one.members).map(keyed)).values()];
    const keys = members.map(({ article, claim, relation }) => JSON.stringify([article, claim, relation]));
    const id = idOfSet('g', keys, ['chapters']);
    for (const one of [group, ...added]) ids.set(one.id, id);
    return recount({ ...group, id, members }, known, [group, ...added]);
  });
  return { claims: [...grown, ...fresh.map((group) => recount(group, known, [group]))], ids };
}

const keyed = (member: ClaimGroup['members'][number]): [string, ClaimGroup['members'][number]] => [
  `${member.article} ${member.claim}`,
  member,
];

/** The events of all chapters, and the story that they make. */
function withRunning({ stories, own }: Chapter): readonly Story[] {
  const events = stories.filter(({ level }) => level === 'event');
  const title = stories.find(({ level }) => level === 'running')?.title ?? events[0]?.title ?? '';
  return [...events, { id: idOfSet('s', own, ['running']), title, level: 'running', articles: own }];
}
