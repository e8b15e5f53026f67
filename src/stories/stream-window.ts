import type { Story } from '../model/index.ts';
import { BundleIndex, bundleDay, FAINT, type Bundle, type Kinship, type PlacedArticle } from './bundles.ts';
import {
  groupOfBundle,
  joinArrivals,
  NONE_OPEN,
  seal,
  weighArrivals,
  type BundleGroup,
  type LinkageRule,
  type OpenGroups,
} from './fold-days.ts';
import { faded, THRESHOLD, WINDOW_DAYS } from './weights.ts';
import { worthOn, type Worth } from './worth.ts';

/** What one day hands on to the next. */
export interface StreamState {
  readonly events: OpenGroups;
  readonly affairs: OpenGroups;
}

export type Grouped = Readonly<Record<Story['level'], readonly BundleGroup[]>>;

/** What a day hands on, and the groups that no later day can reach. */
export interface DayStep {
  readonly after: StreamState;
  readonly sealed: Grouped;
}

export const START: StreamState = { events: NONE_OPEN, affairs: NONE_OPEN };
/** Days after its last report that an affair waits, at most, for events that are still open and began within its window. */
const AFFAIR_DAYS = 5 * WINDOW_DAYS;
/** Days before a date whose bundles its step may look at. */
export const REACH_DAYS: number = AFFAIR_DAYS + WINDOW_DAYS;
/** Days after a date whose step may be another when its articles are: likeness is weighed by what is near both its ends. */
export const FELT_DAYS: number = 2 * WINDOW_DAYS;

const gap = ({ a, b }: Kinship): number => Math.abs((a.day ?? 0) - (b.day ?? 0));
const notFaint = ({ a, b }: Kinship, sum: number): number =>
  sum >= FAINT * a.members.length * b.members.length ? sum : 0;
/** An event fades from day to day; an affair goes on. */
const fading = (kin: Kinship): number => kin.sum * faded(gap(kin));
const AFFAIRS: LinkageRule = { threshold: THRESHOLD.running, weigh: (kin) => notFaint(kin, kin.sum) };

/**
 * The days of a stream that are at hand: bundles, their kin, and one day's step of grouping. A step looks at the
 * `REACH_DAYS` before its date and at nothing else, so days further back need not be at hand.
 */
export class StreamWindow {
  private readonly bundles: Map<number, readonly Bundle[]> = new Map();
  private readonly kin: Map<number, readonly Kinship[]> = new Map();
  /** of the days whose kin are at hand */
  private readonly worth: Map<number, Worth> = new Map();
  private readonly events: LinkageRule = {
    threshold: THRESHOLD.event,
    weigh: (kin) => notFaint(kin, fading(kin) * this.worthOf(kin.a) * this.worthOf(kin.b)),
  };
  /** of the days last looked up, that last used at the end */
  private readonly indices: Map<number, BundleIndex> = new Map();

  /** The articles of a day. Bundles whose members are the same stay the same object, so that groups can be compared. */
  set(date: number, articles: readonly PlacedArticle[]): readonly Bundle[] {
    const known = new Map((this.bundles.get(date) ?? []).map((bundle) => [membersOf(bundle), bundle]));
    const bundles = bundleDay(articles).map((bundle) => known.get(membersOf(bundle)) ?? bundle);
    this.bundles.set(date, bundles);
    this.indices.delete(date);
    for (let i = 0; i <= WINDOW_DAYS; i++) {
      this.kin.delete(date + i);
      this.worth.delete(date + i);
    }
    return bundles;
  }

  /** The bundles of a day; null where it is not at hand. */
  bundlesOf(date: number): readonly Bundle[] | null {
    return this.bundles.get(date) ?? null;
  }

  /** Let go of the days before a date; kin alone, where the bundles are still wanted. */
  forget(before: number, what: 'all' | 'kin' = 'all'): void {
    for (const known of [this.kin, this.worth]) for (const date of known.keys()) if (date < before) known.delete(date);
    if (what === 'all') for (const date of this.bundles.keys()) if (date < before) this.bundles.delete(date);
  }

  /** One day further. */
  step(date: number, before: StreamState): DayStep {
    const arrivals = (this.bundles.get(date) ?? []).map(groupOfBundle);
    const events = weighArrivals(
      before.events,
      arrivals,
      this.kinOf(date),
      this.events,
      ({ last }) => last > date - WINDOW_DAYS,
    );
    const oldest = Math.min(
      date,
      ...events.open.groups.flatMap(({ bundles }) => bundles.map((b) => b.day ?? Infinity)),
    );
    const affairs = seal(
      this.joinAffairs(before.affairs, events.sealed),
      ({ last }) => last >= Math.max(oldest - WINDOW_DAYS, date - AFFAIR_DAYS),
    );
    return {
      after: { events: events.open, affairs: affairs.open },
      sealed: { event: events.sealed, running: affairs.sealed },
    };
  }

  /** The groups that are open still, as if no day came after. */
  tail({ events, affairs }: StreamState): Grouped {
    const { groups } = joinArrivals(events, [], [], this.events);
    return { event: groups, running: this.joinAffairs(affairs, groups).groups };
  }

  private joinAffairs(open: OpenGroups, events: readonly BundleGroup[]): OpenGroups {
    const arrived = new Set(events.flatMap(({ bundles }) => bundles)),
      dates = new Set<number>();
    for (const { day } of arrived) for (let i = 0; i <= WINDOW_DAYS; i++) dates.add((day ?? NaN) + i);
    const kin = [...dates].flatMap((date) => this.kinOf(date).filter(({ a, b }) => arrived.has(a) || arrived.has(b)));
    return joinArrivals(open, events, kin, AFFAIRS);
  }

  /** Pairs of a day's bundles with one another and with those of the days before it in the window. */
  private kinOf(date: number): readonly Kinship[] {
    const known = this.kin.get(date);
    if (known !== undefined) return known;
    const bundles = this.bundles.get(date);
    if (bundles === undefined) return [];
    const kin = this.indexOf(date)?.kin() ?? [];
    for (let i = 1; i <= WINDOW_DAYS; i++)
      // what time will fade is worth keeping only if it is less faint
      for (const bundle of bundles) kin.push(...(this.indexOf(date - i)?.kinOf(bundle, FAINT * (1 + i)) ?? []));
    this.kin.set(date, kin);
    return kin;
  }

  private worthOf(bundle: Bundle): number {
    const date = bundle.day ?? NaN;
    let worth = this.worth.get(date);
    if (worth === undefined) this.worth.set(date, (worth = worthOn(date, this.kinOf(date), fading)));
    return worth(bundle);
  }

  private indexOf(date: number): BundleIndex | undefined {
    const bundles = this.bundles.get(date);
    const index = this.indices.get(date) ?? (bundles === undefined ? undefined : new BundleIndex(bundles));
    if (index === undefined) return undefined;
    this.indices.delete(date);
    this.indices.set(date, index);
    for (const oldest of this.indices.keys()) if (this.indices.size > 1 + WINDOW_DAYS) this.indices.delete(oldest);
    return index;
  }
}

const membersOf = ({ members }: Bundle): string => members.map(({ at, id }) => `${at} ${id}`).join('\u0000');
