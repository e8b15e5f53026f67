import { groupBy } from '../model/group-by.ts';
import type { Copy, Story } from '../model/index.ts';
import {
  BundleIndex,
  bundleDay,
  FAINT,
  type Bundle,
  type Kinship,
  type PlacedArticle,
  type Strangers,
} from './bundles.ts';
import type { Template } from './copies.ts';
import { meanLinkage, type Link } from './mean-linkage.ts';
import { vectorCosine } from './story-vector.ts';
import { faded, THRESHOLD, UNDATED, WINDOW_DAYS } from './weights.ts';

/** Weight of time on the likeness of two bundles. */
type Nearness = (x: Bundle, y: Bundle) => number;

/** Groups of bundles, for each level. */
export type LevelGroups = Readonly<Record<Story['level'], readonly (readonly Bundle[])[]>>;

/** What likeness counts, at most, between days far apart, and the size of a folder from which that falls. */
const FAR = 0.4,
  FAR_SIZE = 250;

/**
 * Dates further apart than SPAN days are held to be real as far as the texts bear them out. BELIEF is what that counts
 * where both do: two days of seven fit by chance. Tuned on 5W1H (development) and on half of the AllSides stories.
 */
const SPAN = 4,
  BELIEF = 0.5;

/**
 * Who picks a few reports picks those of one affair: below so many, less likeness will do to think so, down to a share
 * of what it takes otherwise. Reports of other affairs are then held against one another too, and have no claim in
 * common.
 */
const FEW = 20,
  LEAST_SHARE = 0.4;

/**
 * Group a folder that somebody picked: everything is held against everything, for its dates are often those of a page
 * and not of the report. The more there is, the less likeness counts between days far apart.
 */
export function groupWhole(
  articles: readonly PlacedArticle[],
  copies: readonly Copy[],
  templates: readonly Template[],
): LevelGroups {
  const days = groupBy(articles, ({ day }) => day);
  const strangers = strangersOf(templates);
  const bundles = [...days]
    .toSorted(([x], [y]) => (x ?? Infinity) - (y ?? Infinity))
    .flatMap(([, day]) => bundleDay(day, strangers));
  return joinBundles(
    bundles,
    new BundleIndex(bundles).kin().map((kin) => withoutForms(kin, strangers)),
    copies,
    Math.min(FAR, (FAR * FAR_SIZE) / articles.length),
    Math.min(1, Math.max(LEAST_SHARE, articles.length / FEW)),
  );
}

function strangersOf(templates: readonly Template[]): Strangers {
  const strangers = new Map<string, Set<string>>();
  const add = (x: string, y: string): void => {
    const known = strangers.get(x);
    if (known === undefined) strangers.set(x, new Set([y]));
    else known.add(y);
  };
  for (const { a, b } of templates)
    for (const x of a)
      for (const y of b) {
        add(x, y);
        add(y, x);
      }
  return strangers;
}

/** What two texts of one form have in common says nothing of what they tell: it counts as no likeness. */
function withoutForms(kin: Kinship, strangers: Strangers): Kinship {
  if (strangers.size === 0) return kin;
  let sum = kin.sum;
  for (const one of kin.a.members) {
    const strange = strangers.get(one.id);
    if (strange === undefined) continue;
    for (const other of kin.b.members) if (strange.has(other.id)) sum -= vectorCosine(one.vector, other.vector);
  }
  return sum === kin.sum ? kin : { ...kin, sum: Math.max(0, sum) };
}

/**
 * Join bundles to events and events to affairs.
 *
 * @param far what likeness counts between days far apart
 * @param share of the likeness from which articles follow one affair in a stream, enough here
 */
export function joinBundles(
  bundles: readonly Bundle[],
  kin: readonly Kinship[],
  copies: readonly Copy[],
  far: number,
  share = 1,
): LevelGroups {
  const threshold = { event: THRESHOLD.event, running: share * THRESHOLD.running };
  const join = (level: Story['level'], groups: readonly (readonly Bundle[])[]): Bundle[][] => {
    const at = new Map(groups.flatMap((group, i) => group.map((bundle): [Bundle, number] => [bundle, i])));
    const nearness: Nearness = (x, y) => nearnessOf(x.day, y.day, level, far * doubtOf(x, y));
    const links = kin.flatMap(({ a, b, sum }): Link[] => {
      const weighed = sum * nearness(a, b);
      if (weighed < FAINT * a.members.length * b.members.length) return [];
      return [{ a: at.get(a) ?? 0, b: at.get(b) ?? 0, sum: weighed }];
    });
    return joinGroups(groups, [...links, ...copyLinks(groups, copies, nearness)], threshold[level]);
  };
  const event = join(
    'event',
    bundles.map((bundle) => [bundle]),
  );
  return { event, running: join('running', event) };
}

/**
 * Join groups that hold copies of one another, whatever lies between their days.
 *
 * @param groups in an order that does not depend on that of arrival
 */
export function joinCopies(
  level: Story['level'],
  groups: readonly (readonly Bundle[])[],
  copies: readonly Copy[],
): readonly (readonly Bundle[])[] {
  const links = copyLinks(groups, copies, (x, y) => nearnessOf(x.day, y.day, level, 0));
  return links.length === 0 ? groups : joinGroups(groups, links, THRESHOLD[level]);
}

function joinGroups(groups: readonly (readonly Bundle[])[], links: readonly Link[], threshold: number): Bundle[][] {
  const sizes = groups.map((group) => group.reduce((sum, { members }) => sum + members.length, 0));
  const joined = meanLinkage(sizes, links, threshold);
  return [...groupBy(groups.keys(), (i) => joined[i] ?? i).values()].map((list) =>
    list.flatMap((i) => groups[i] ?? []),
  );
}

/** For a copy, time does not count: what it took from likeness is given back. */
function copyLinks(groups: readonly (readonly Bundle[])[], copies: readonly Copy[], nearness: Nearness): Link[] {
  if (copies.length === 0) return [];
  const placeOf = new Map(
    groups.flatMap((group, at) =>
      group.flatMap((bundle) => bundle.members.map((one) => [one.id, { at, bundle, one }] as const)),
    ),
  );
  return copies.flatMap((copy): Link[] => {
    const a = placeOf.get(copy.article),
      b = placeOf.get(copy.of);
    if (a === undefined || b === undefined || a.bundle === b.bundle) return [];
    const sum = vectorCosine(a.one.vector, b.one.vector) * (1 - nearness(a.bundle, b.bundle));
    return [{ a: a.at, b: b.at, sum }];
  });
}

/**
 * How far the days between two bundles may be those of pages and not of the reports: the less, the more of their texts
 * bear out their dates. It keeps apart two events of one kind or of one town weeks after one another.
 */
function doubtOf(x: Bundle, y: Bundle): number {
  if (x.day === null || y.day === null || Math.abs(x.day - y.day) <= SPAN) return 1;
  return 1 - BELIEF * shareSure(x) * shareSure(y);
}

const shareSure = ({ members }: Bundle): number => members.filter(({ sure }) => sure === true).length / members.length;

/** Weight of time on likeness. An affair goes on; an event does not. */
function nearnessOf(x: number | null, y: number | null, level: Story['level'], far: number): number {
  if (x === null || y === null) return level === 'event' ? UNDATED : 1;
  const days = Math.abs(x - y);
  if (level === 'event') return Math.max(faded(days), far);
  return days <= WINDOW_DAYS ? 1 : Math.max(0, (far - THRESHOLD.event) / (FAR - THRESHOLD.event));
}
