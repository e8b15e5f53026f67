import type { Story } from '../model/index.ts';
import type { Bundle, PlacedArticle } from './bundles.ts';
import { groupOfBundle, sameGroups, type BundleGroup } from './fold-days.ts';
import { FELT_DAYS, REACH_DAYS, START, StreamWindow, type Grouped, type StreamState } from './stream-window.ts';

/** The articles of one day, and what grouping made of them. */
interface Day {
  readonly date: number;
  readonly articles: PlacedArticle[];
  /** articles have come since it was bundled */
  stale: boolean;
  /** articles have come, to it or to a day that it can feel, since it was compared */
  unseen: boolean;
  before: StreamState | null;
  after: StreamState;
  sealed: Grouped;
}

const NOTHING: Grouped = { event: [], running: [] };

/**
 * Articles with a date, day by day. What has left the window of two days is sealed: an article that comes costs the days
 * beside its own, however many there are, and a late one opens what it could have changed. The groups depend on the set
 * of articles only.
 */
export class Stream {
  private readonly days: Map<number, Day> = new Map();
  private readonly window: StreamWindow = new StreamWindow();
  /** dates, ascending */
  private readonly dates: number[] = [];
  private firstChanged = Infinity;
  private readonly bundleOf: Map<string, Bundle> = new Map();
  /** the sealed groups that bundles are in */
  private readonly sealedIn: Readonly<Record<Story['level'], WeakMap<Bundle, BundleGroup>>> = {
    event: new WeakMap(),
    running: new WeakMap(),
  };
  private tail: Grouped = NOTHING;

  add(article: PlacedArticle, date: number): void {
    const day = this.dayOf(date);
    day.articles.push(article);
    day.stale = true;
    for (let i = 0; i <= FELT_DAYS; i++) {
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
      event: [...days.flatMap(({ sealed }) => sealed.event), ...this.tail.event],
      running: [...days.flatMap(({ sealed }) => sealed.running), ...this.tail.running],
    };
  }

  /** The event and the affair that an article is in; null where it is not known. */
  groupsOf(id: string): Readonly<Record<Story['level'], BundleGroup>> | null {
    this.update();
    const bundle = this.bundleOf.get(id);
    if (bundle === undefined) return null;
    const find = (level: Story['level']): BundleGroup =>
      this.tail[level].find(({ bundles }) => bundles.includes(bundle)) ??
      this.sealedIn[level].get(bundle) ??
      groupOfBundle(bundle);
    return { event: find('event'), running: find('running') };
  }

  private dayOf(date: number): Day {
    const known = this.days.get(date);
    if (known !== undefined) return known;
    const day: Day = { date, articles: [], stale: true, unseen: true, before: null, after: START, sealed: NOTHING };
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
    const changed = this.dates.slice(at).flatMap((date) => this.days.get(date) ?? []);
    for (const day of changed) if (day.stale) this.bundle(day);
    let state = this.days.get(this.dates[at - 1] ?? NaN)?.after ?? START;
    for (const day of changed) {
      if (day.unseen || day.before === null || !isSame(day.before, state)) this.step(day, state);
      day.unseen = false;
      state = day.after;
      // kin are many, and no longer needed where everything is sealed
      this.window.forget(day.date - REACH_DAYS, 'kin');
    }
    this.tail = this.window.tail(state);
  }

  private step(day: Day, before: StreamState): void {
    const { after, sealed } = this.window.step(day.date, before);
    Object.assign(day, { before, after, sealed });
    for (const level of ['event', 'running'] as const)
      for (const group of sealed[level]) for (const bundle of group.bundles) this.sealedIn[level].set(bundle, group);
  }

  private bundle(day: Day): void {
    for (const bundle of this.window.set(day.date, day.articles))
      for (const { id } of bundle.members) this.bundleOf.set(id, bundle);
    day.stale = false;
  }
}

const isSame = (x: StreamState, y: StreamState): boolean =>
  x === y || (sameGroups(x.events, y.events) && sameGroups(x.affairs, y.affairs));
