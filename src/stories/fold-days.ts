import { itemAt } from '../model/item-at.ts';
import type { Bundle, Kinship } from './bundles.ts';
import { meanLinkage, type Link } from './mean-linkage.ts';
import { sumPairs } from './pair-sums.ts';

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
  joining: LinkageRule,
): OpenGroups {
  const { items, links, placeOf } = linkAll(open, arrivals, kin, joining);
  return gather(items, links, placeOf);
}

/**
 * The same, but items that a later day can reach are not yet joined for good: what comes may be nearer to them than what
 * they are with now. Groups that no later day can reach are sealed.
 */
export function weighArrivals(
  open: OpenGroups,
  arrivals: readonly BundleGroup[],
  kin: Iterable<Kinship>,
  joining: LinkageRule,
  reachable: (item: BundleGroup) => boolean,
): { readonly open: OpenGroups; readonly sealed: readonly BundleGroup[] } {
  const { items, links, placeOf } = linkAll(open, arrivals, kin, joining);
  const reached = new Set(placeOf.filter((_, i) => reachable(itemAt(items, i))));
  const apart = placesBy(items.map((item, i) => (reachable(item) ? `item ${i}` : `group ${placeOf[i]}`)));
  const gathered = gather(items, links, apart);
  const stay = new Set(apart.filter((_, i) => reached.has(placeOf[i] ?? -1)).map((place) => gathered.groups[place]));
  return seal(gathered, (group) => stay.has(group));
}

/** Items, how alike they are, and for each the place of its group. */
interface LinkedGroups {
  readonly items: readonly BundleGroup[];
  readonly links: readonly Link[];
  readonly placeOf: readonly number[];
}

function linkAll(
  open: OpenGroups,
  arrivals: readonly BundleGroup[],
  kin: Iterable<Kinship>,
  { threshold, weigh }: LinkageRule,
): LinkedGroups {
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
  return { items, links, placeOf: placesBy([...joined]) };
}

/** Equal keys have equal places, in the order in which they come. */
function placesBy(keys: readonly (number | string)[]): number[] {
  const places = new Map<number | string, number>();
  return keys.map((key) => {
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  });
}

/** Put items together that have one place. */
function gather(items: readonly BundleGroup[], links: readonly Link[], placeOf: readonly number[]): OpenGroups {
  const members: BundleGroup[][] = [];
  for (const [i, item] of items.entries()) (members[placeOf[i] ?? 0] ??= []).push(item);
  return { groups: members.map(merge), links: between(links, placeOf, members.length) };
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

export const groupOfBundle = (bundle: Bundle): BundleGroup => ({
  bundles: [bundle],
  size: bundle.members.length,
  last: bundle.day ?? -Infinity,
});

function merge(groups: readonly BundleGroup[]): BundleGroup {
  if (groups.length === 1) return itemAt(groups, 0);
  return {
    bundles: groups.flatMap(({ bundles }) => bundles),
    size: groups.reduce((sum, { size }) => sum + size, 0),
    last: Math.max(...groups.map(({ last }) => last)),
  };
}

/** The links that remain between groups after joining, one for each pair. */
function between(links: readonly Link[], placeOf: readonly number[], count: number): Link[] {
  const { first, other, sum } = sumPairs(count, links, placeOf),
    found: Link[] = [];
  for (let a = 0; a < count; a++)
    for (let at = first[a] ?? 0, end = first[a + 1] ?? 0; at < end; at++)
      found.push({ a, b: other[at] ?? 0, sum: sum[at] ?? 0 });
  return found;
}
