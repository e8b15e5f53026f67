import type { Story } from '../model/index.ts';
import { BundleIndex, bundleDay, FAINT, type Bundle, type Kinship, type Placed } from './bundles.ts';
import {
  groupOf,
  joinArrivals,
  NONE_OPEN,
  sameGroups,
  seal,
  type Group,
  type Joining,
  type OpenGroups,
} from './fold-days.ts';
import { faded, THRESHOLD, WINDOW_DAYS } from './weights.ts';

/** What one day hands on to the next. */
interface State {
  readonly events: OpenGroups;
  readonly affairs: OpenGroups;
}

/** The articles of one day, their kin in it and in the days of the window before, and what grouping made of them. */
interface Day {
  readonly date: number;
  readonly articles: Placed[];
  bundles: readonly Bundle[];
  /** null where it is not worked out */
  kin: readonly Kinship[] | null;
  /** articles have come since it was bundled */
  stale: boolean;
  /** articles have come, to it or to a day of its window, since it was compared */
  unseen: boolean;
  before: State | null;
  after: State;
  events: readonly Group[];
  affairs: readonly Group[];
}

type Grouped = Readonly<Record<Story['level'], readonly Group[]>>;

const START: State = { events: NONE_OPEN, affairs: NONE_OPEN };
/** Days after its last report that an affair waits, at most, for events that are still open and began within its window. */
const AFFAIR_DAYS = 5 * WINDOW_DAYS;

const gap = ({ a, b }: Kinship): number => Math.abs((a.day ?? 0) - (b.day ?? 0));
const notFaint = ({ a, b }: Kinship, sum: number): number =>
  sum >= FAINT * a.members.length * b.members.length ? sum : 0;
/** An event fades from day to day; an affair goes on. */
const JOINING: Readonly<Record<Story['level'], Joining>> = {
  event: { threshold: THRESHOLD.event, weigh: (kin) => notFaint(kin, kin.sum * faded(gap(kin))) },
  running: { threshold: THRESHOLD.running, weigh: (kin) => notFaint(kin, kin.sum) },
};

/**
 * Articles with a date, day by day. What has left the window of two days is sealed: an article that comes costs the days
 * beside its own, however many there are, and a late one opens what it could have changed. The groups depend on the set
 * of articles only.
 */
export class Stream {
  private readonly days: Map<number, Day> = new Map();
  /** dates, ascending */
  private readonly dates: number[] = [];
  private firstChanged = Infinity;
  /** of the days last looked up, that last used at the end */
  private readonly indices: Map<number, BundleIndex> = new Map();
  /** how many of `dates`, from the first, have their kin forgotten */
  private forgotten = 0;
  private readonly bundleOf: Map<string, Bundle> = new Map();
  /** the sealed groups that bundles are in */
  private readonly sealedIn: Readonly<Record<Story['level'], WeakMap<Bundle, Group>>> = {
    event: new WeakMap(),
    running: new WeakMap(),
  };
  private tail: Grouped = { event: [], running: [] };

  add(article: Placed, date: number): void {
    const day = this.dayOf(date);
    day.articles.push(article);
    day.stale = true;
    for (let i = 0; i <= WINDOW_DAYS; i++) {
      const later = this.days.get(date + i);
      if (later !== undefined) later.unseen = true;
    }
    this.firstChanged = Math.min(this.firstChanged, date);
  }

  /** All groups, sealed and open. */
  groups(): Grouped {
    this.update();
    const days = this.dates.flatMap((date) => this.days.get(date) ?? []);
    return {
      event: [...days.flatMap(({ events }) => events), ...this.tail.event],
      running: [...days.flatMap(({ affairs }) => affairs), ...this.tail.running],
    };
  }

  /** The event and the affair that an article is in; null where it is not known. */
  groupsOf(id: string): Readonly<Record<Story['level'], Group>> | null {
    this.update();
    const bundle = this.bundleOf.get(id);
    if (bundle === undefined) return null;
    const find = (level: Story['level']): Group =>
      this.tail[level].find(({ bundles }) => bundles.includes(bundle)) ??
      this.sealedIn[level].get(bundle) ??
      groupOf(bundle);
    return { event: find('event'), running: find('running') };
  }

  private dayOf(date: number): Day {
    const known = this.days.get(date);
    if (known !== undefined) return known;
    const day: Day = {
      date,
      articles: [],
      bundles: [],
      kin: null,
      stale: true,
      unseen: true,
      before: null,
      after: START,
      events: [],
      affairs: [],
    };
    this.days.set(date, day);
    let at = this.dates.length;
    while (at > 0 && (this.dates[at - 1] ?? 0) > date) at--;
    this.dates.splice(at, 0, date);
    return day;
  }

  private update(): void {
    if (this.firstChanged === Infinity) return;
    let at = this.dates.length;
    while (at > 0 && (this.dates[at - 1] ?? 0) >= this.firstChanged) at--;
    this.firstChanged = Infinity;
    this.forgotten = Math.min(this.forgotten, at);
    const changed = this.dates.slice(at).flatMap((date) => this.days.get(date) ?? []);
    for (const day of changed) {
      if (day.stale) this.bundle(day);
      if (day.unseen) day.kin = null;
    }
    let state = this.days.get(this.dates[at - 1] ?? NaN)?.after ?? START;
    for (const day of changed) {
      if (day.unseen || day.before === null || !isSame(day.before, state)) this.step(day, state);
      day.unseen = false;
      state = day.after;
      this.forgetKin(day.date);
    }
    this.tail = {
      event: state.events.groups,
      running: this.joinAffairs(state.affairs, state.events.groups).groups,
    };
  }

  /** Kin are many, and no longer needed where everything is sealed. */
  private forgetKin(date: number): void {
    while ((this.dates[this.forgotten] ?? Infinity) < date - AFFAIR_DAYS - WINDOW_DAYS) {
      const day = this.days.get(this.dates[this.forgotten++] ?? NaN);
      if (day !== undefined) day.kin = null;
    }
  }

  private step(day: Day, before: State): void {
    const events = seal(
      joinArrivals(before.events, day.bundles.map(groupOf), this.kinOf(day), JOINING.event),
      ({ last }) => last > day.date - WINDOW_DAYS,
    );
    const oldest = Math.min(
      day.date,
      ...events.open.groups.flatMap(({ bundles }) => bundles.map((b) => b.day ?? Infinity)),
    );
    const affairs = seal(
      this.joinAffairs(before.affairs, events.sealed),
      ({ last }) => last >= Math.max(oldest - WINDOW_DAYS, day.date - AFFAIR_DAYS),
    );
    Object.assign(day, {
      before,
      after: { events: events.open, affairs: affairs.open },
      events: events.sealed,
      affairs: affairs.sealed,
    });
    for (const group of events.sealed) for (const bundle of group.bundles) this.sealedIn.event.set(bundle, group);
    for (const group of affairs.sealed) for (const bundle of group.bundles) this.sealedIn.running.set(bundle, group);
  }

  private joinAffairs(open: OpenGroups, events: readonly Group[]): OpenGroups {
    const arrived = new Set(events.flatMap(({ bundles }) => bundles)),
      days = new Set<Day>();
    for (const { day } of arrived)
      for (let i = 0; i <= WINDOW_DAYS; i++) {
        const near = this.days.get((day ?? NaN) + i);
        if (near !== undefined) days.add(near);
      }
    const kin = [...days].flatMap((day) => this.kinOf(day).filter(({ a, b }) => arrived.has(a) || arrived.has(b)));
    return joinArrivals(open, events, kin, JOINING.running);
  }

  /** Pairs of a day's bundles with one another and with those of the days before it in the window. */
  private kinOf(day: Day): readonly Kinship[] {
    if (day.kin !== null) return day.kin;
    const kin = this.indexOf(day.date)?.kin() ?? [];
    for (let i = 1; i <= WINDOW_DAYS; i++)
      // what time will fade is worth keeping only if it is less faint
      for (const bundle of day.bundles) kin.push(...(this.indexOf(day.date - i)?.kinOf(bundle, FAINT * (1 + i)) ?? []));
    return (day.kin = kin);
  }

  private indexOf(date: number): BundleIndex | undefined {
    const day = this.days.get(date);
    const index = this.indices.get(date) ?? (day === undefined ? undefined : new BundleIndex(day.bundles));
    if (index === undefined) return undefined;
    this.indices.delete(date);
    this.indices.set(date, index);
    for (const oldest of this.indices.keys()) if (this.indices.size > 1 + WINDOW_DAYS) this.indices.delete(oldest);
    return index;
  }

  /** Bundles whose members are the same stay the same object, so that groups of them can be told to be the same. */
  private bundle(day: Day): void {
    const known = new Map(day.bundles.map((bundle) => [membersOf(bundle), bundle]));
    day.bundles = bundleDay(day.articles).map((bundle) => known.get(membersOf(bundle)) ?? bundle);
    for (const bundle of day.bundles) for (const { id } of bundle.members) this.bundleOf.set(id, bundle);
    this.indices.delete(day.date);
    day.stale = false;
  }
}

const membersOf = ({ members }: Bundle): string => members.map(({ at }) => at).join(' ');

const isSame = (x: State, y: State): boolean =>
  x === y || (sameGroups(x.events, y.events) && sameGroups(x.affairs, y.affairs));
