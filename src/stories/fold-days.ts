import type { Bundle, Kinship } from './bundles.ts';
import { meanLinkage, type Link } from './mean-linkage.ts';

/** Bundles that were joined. */
export interface BundleGroup {
  /** in order of time */
  readonly bundles: readonly Bundle[];
  /** articles in all */
  readonly size: number;
  /** the newest day */
  readonly last: number;
}

/** Groups that may still grow, and how alike they are: what one day hands on to the next. */
export interface OpenGroups {
  readonly groups: readonly BundleGroup[];
  /** between two of `groups` by index, `a` before `b`; only those that are alike at all */
  readonly links: readonly Link[];
}

export const NONE_OPEN: OpenGroups = { groups: [], links: [] };

/** How to weigh one kinship, and from which mean likeness groups are joined. */
export interface LinkageRule {
  readonly threshold: number;
  /** the sum of likenesses after time has weakened it, 0 where it is too faint to count */
  readonly weigh: (kin: Kinship) => number;
}

/**
 * One step of grouping a stream: join what arrives with what is open, by mean linkage. What was joined before stays
 * joined, and what left the window is not looked at again, so that the cost of a day depends on the days beside it and
 * not on how much there is in all.
 *
 * @param arrivals groups that come with this day
 * @param kin pairs in which a bundle of the arrivals takes part; pairs with bundles that are not open are passed over
 */
export function joinArrivals(
  open: OpenGroups,
  arrivals: readonly BundleGroup[],
  kin: Iterable<Kinship>,
  { threshold, weigh }: LinkageRule,
): OpenGroups {
  const items = [...open.groups, ...arrivals],
    at = new Map(items.flatMap((group, i) => group.bundles.map((bundle): [Bundle, number] => [bundle, i])));
  const links: Link[] = [...open.links];
  for (const one of kin) {
    const a = at.get(one.a),
      b = at.get(one.b);
    if (a === undefined || b === undefined || a === b) continue;
    const sum = weigh(one);
    if (sum > 0) links.push({ a, b, sum });
  }
  const joined = meanLinkage(
    items.map(({ size }) => size),
    links,
    threshold,
  );
  const places = new Map<number, number>(),
    members: BundleGroup[][] = [];
  const placeOf = items.map((item, i) => {
    const root = joined[i] ?? i,
      place = places.get(root) ?? members.push([]) - 1;
    places.set(root, place);
    members[place]?.push(item);
    return place;
  });
  return { groups: members.map(merge), links: between(links, placeOf) };
}

/** Part those that no later day can reach from the others. */
export function seal(
  { groups, links }: OpenGroups,
  reachable: (group: BundleGroup) => boolean,
): { readonly open: OpenGroups; readonly sealed: readonly BundleGroup[] } {
  const kept = groups.map(reachable),
    sealed = groups.filter((_, i) => kept[i] !== true);
  if (sealed.length === 0) return { open: { groups, links }, sealed };
  let n = 0;
  const places = kept.map((keep) => (keep ? n++ : -1));
  const stay = links.flatMap(({ a, b, sum }) => {
    const x = places[a] ?? -1,
      y = places[b] ?? -1;
    return x < 0 || y < 0 ? [] : [{ a: x, b: y, sum }];
  });
  return { open: { groups: groups.filter((_, i) => kept[i] === true), links: stay }, sealed };
}

/** Same bundles in the same groups in the same order. */
export function sameGroups(x: OpenGroups, y: OpenGroups): boolean {
  return (
    x.groups.length === y.groups.length &&
    x.links.length === y.links.length &&
    x.groups.every(({ bundles }, i) => {
      const others = y.groups[i]?.bundles ?? [];
      return bundles.length === others.length && bundles.every((bundle, j) => bundle === others[j]);
    })
  );
}

export const groupOf = (bundle: Bundle): BundleGroup => ({
  bundles: [bundle],
  size: bundle.members.length,
  last: bundle.day ?? -Infinity,
});

function merge(groups: readonly BundleGroup[]): BundleGroup {
  if (groups.length === 1) return groups[0] as BundleGroup;
  return {
    bundles: groups.flatMap(({ bundles }) => bundles),
    size: groups.reduce((sum, { size }) => sum + size, 0),
    last: Math.max(...groups.map(({ last }) => last)),
  };
}

/** The links that remain between groups after joining, one for each pair. */
function between(links: readonly Link[], placeOf: readonly number[]): Link[] {
  const sums = new Map<number, Link>(),
    width = placeOf.length;
  for (const link of links) {
    const x = placeOf[link.a] ?? 0,
      y = placeOf[link.b] ?? 0;
    if (x === y) continue;
    const a = Math.min(x, y),
      b = Math.max(x, y),
      key = a * width + b;
    sums.set(key, { a, b, sum: (sums.get(key)?.sum ?? 0) + link.sum });
  }
  return [...sums.values()].toSorted((p, q) => p.a - q.a || p.b - q.b);
}
