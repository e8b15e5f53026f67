import type { Copy, Story } from '../model/index.ts';
import { idOfSet } from '../model/ids.ts';
import { BundleIndex, bundleDay, FAINT, type Bundle, type Kinship, type Placed } from './bundles.ts';
import { CopyIndex } from './copies.ts';
import { fingerprints } from './fingerprints.ts';
import { meanLinkage, type Link } from './mean-linkage.ts';
import { particulars } from './particulars.ts';
import { newScan, type WordScan } from './scan-words.ts';
import { cosine, storyVector } from './story-vector.ts';

/** What grouping looks at. */
export interface StoryArticle {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly title: string | null;
  readonly text: string;
}

/**
 * The articles of one day, their bundles, and the kin of these in this day and in earlier days of the window; null
 * where articles have come since.
 */
interface Day {
  readonly articles: Placed[];
  bundles: readonly Bundle[] | null;
  kin: readonly Kinship[] | null;
}

/**
 * Mean likeness from which articles tell one event, and from which they follow one affair. Tuned on the development
 * sets of `corpora/stories`.
 */
const THRESHOLD: Readonly<Record<Story['level'], number>> = { event: 0.097, running: 0.083 };
/** Days after which likeness counts e times less. Tuned on the same sets: 1.3 to 2 are within .015. */
const FADING_DAYS = 1.5;
/** Articles further apart are not compared in a large collection: time has faded their likeness below the threshold. */
const WINDOW_DAYS = 2;
/**
 * What likeness counts, at most, between days far apart, and the size of a collection from which that falls in
 * proportion. In a folder that somebody picked, dates are often those of a page and not of the report; in a stream,
 * what is alike and months apart is another event, and there are ever more chances to meet one.
 */
const FAR = 0.4,
  FAR_SIZE = 100;
/** What likeness counts where neither has a date; where one has, it falls from this size of the collection on. */
const UNDATED = 0.43,
  UNDATED_SIZE = 1000;
const DAY_MS = 86_400_000;

/**
 * The growing index of a stream of articles: which tell one story, which text was taken from where.
 *
 * `add` cuts the text into words and looks up those that share runs of words. What else to compare is worked out when
 * somebody asks, for the days that have new articles and those within the window after them; a collection of up to
 * about a thousand is compared whole. The grouping itself goes over all links each time (about 0.02 ms an article), so
 * ask once for many articles. What `stories` and `copies` answer depends on the set of articles only, not on the order
 * in which they came (as long as no run of words stands in more than 200 texts).
 */
export class StoryIndex {
  private readonly days: Map<number | null, Day> = new Map();
  private readonly copyIndex: CopyIndex = new CopyIndex();
  private readonly scan: WordScan = newScan();
  private count = 0;
  /** kin between days outside their windows, as of the last comparison */
  private apart: readonly Kinship[] | null = null;

  get size(): number {
    return this.count;
  }

  add({ id, title, text, publishedAt }: StoryArticle): void {
    const head = title ?? '',
      body = head !== '' && text.startsWith(head) ? text.slice(head.length) : text;
    const time = publishedAt === null ? NaN : Date.parse(publishedAt.slice(0, 10)),
      day = Number.isNaN(time) ? null : Math.floor(time / DAY_MS);
    const article: Placed = { at: this.count++, id, title: head, day, vector: storyVector(head, body, this.scan) };
    const { scan } = this;
    this.copyIndex.add({ id, publishedAt, day, prints: fingerprints(scan), particulars: particulars(body, scan) });
    const known = this.days.get(day);
    if (known === undefined) this.days.set(day, { articles: [article], bundles: null, kin: null });
    else {
      known.articles.push(article);
      known.bundles = null;
      known.kin = null;
    }
    if (day !== null) for (const later of this.near(day, 1)) later.kin = null;
    this.apart = null;
  }

  /**
   * Events, and the running affairs that are made of them; an article alone is a story. In order of time; the id
   * of a story is made of its articles'.
   */
  stories(): Story[] {
    const days = [...this.days].toSorted(([x], [y]) => (x ?? Infinity) - (y ?? Infinity)).map(([, day]) => day);
    const bundles = days.flatMap((day) => (day.bundles ??= bundleDay(day.articles))),
      kin = this.compare(days, bundles);
    const events = this.grouped(
      'event',
      bundles.map((bundle) => [bundle]),
      kin,
    );
    return [
      ...events.map((event) => storyOf('event', event)),
      ...this.grouped('running', events, kin).map((affair) => storyOf('running', affair)),
    ];
  }

  copies(): Copy[] {
    return this.copyIndex.copies();
  }

  /** The days of the window that lie after a day (1) or before it (-1). */
  private near(date: number, direction: 1 | -1): Day[] {
    return Array.from({ length: WINDOW_DAYS }, (_, i) => this.days.get(date + direction * (i + 1)) ?? []).flat();
  }

  private compare(days: readonly Day[], bundles: readonly Bundle[]): readonly Kinship[] {
    if (this.far() >= THRESHOLD.event) return (this.apart ??= new BundleIndex(bundles).kin());
    const indices = new Map<Day, BundleIndex>();
    const indexOf = (day: Day): BundleIndex => {
      const index = indices.get(day) ?? new BundleIndex(day.bundles ?? []);
      indices.set(day, index);
      return index;
    };
    for (const day of days) {
      if (day.kin !== null) continue;
      const date = day.bundles?.[0]?.day ?? null;
      const kin = indexOf(day).kin(),
        window = new Set([day]);
      for (const earlier of date === null ? [] : this.near(date, -1)) {
        window.add(earlier);
        // what time will fade is worth keeping only if it is less faint
        const faint = FAINT * (1 + (date ?? 0) - (earlier.bundles?.[0]?.day ?? 0));
        for (const bundle of day.bundles ?? []) kin.push(...indexOf(earlier).kinOf(bundle, faint));
      }
      day.kin = kin;
      for (const one of indices.keys()) if (!window.has(one)) indices.delete(one);
    }
    const undated = this.days.get(null);
    this.apart ??=
      undated === undefined || UNDATED * this.share(UNDATED_SIZE) < THRESHOLD.event
        ? []
        : bundles.filter(({ day }) => day !== null).flatMap((bundle) => indexOf(undated).kinOf(bundle));
    return days.flatMap((day) => day.kin ?? []).concat(this.apart);
  }

  /** Join groups of bundles whose articles are alike enough on average. */
  private grouped(level: Story['level'], groups: readonly (readonly Bundle[])[], kin: readonly Kinship[]): Bundle[][] {
    const sizes = groups.map((group) => group.reduce((sum, { members }) => sum + members.length, 0));
    const joined = meanLinkage(sizes, this.links(level, groups, kin), THRESHOLD[level]),
      found = new Map<number, Bundle[]>();
    for (const [i, group] of groups.entries()) {
      const name = joined[i] ?? i,
        list = found.get(name);
      if (list === undefined) found.set(name, [...group]);
      else list.push(...group);
    }
    return [...found.values()];
  }

  private *links(
    level: Story['level'],
    groups: readonly (readonly Bundle[])[],
    kin: readonly Kinship[],
  ): Generator<Link> {
    const at = new Map(groups.flatMap((group, i) => group.map((bundle): [Bundle, number] => [bundle, i])));
    for (const { a, b, sum } of kin) {
      const faded = sum * this.nearness(a.day, b.day, level);
      if (faded >= FAINT * a.members.length * b.members.length)
        yield { a: at.get(a) ?? 0, b: at.get(b) ?? 0, sum: faded };
    }
    // for a copy time does not count
    const copies = this.copies();
    const placeOf = new Map(
      copies.length === 0
        ? []
        : groups
            .flat()
            .flatMap((bundle) =>
              bundle.members.map((one): [string, { readonly bundle: Bundle; readonly one: Placed }] => [
                one.id,
                { bundle, one },
              ]),
            ),
    );
    for (const copy of copies) {
      const a = placeOf.get(copy.article),
        b = placeOf.get(copy.of);
      if (a === undefined || b === undefined || a.bundle === b.bundle) continue;
      yield {
        a: at.get(a.bundle) ?? 0,
        b: at.get(b.bundle) ?? 0,
        sum: cosine(a.one.vector, b.one.vector) * (1 - this.nearness(a.one.day, b.one.day, level)),
      };
    }
  }

  /** Weight of time on likeness. An affair goes on; an event does not. */
  private nearness(x: number | null, y: number | null, level: Story['level']): number {
    if (x === null || y === null) return (level === 'event' ? UNDATED : 1) * (x === y ? 1 : this.share(UNDATED_SIZE));
    const days = Math.abs(x - y);
    if (level === 'event') return Math.max(Math.exp(-days / FADING_DAYS), this.far());
    return days <= WINDOW_DAYS ? 1 : Math.max(0, (this.far() - THRESHOLD.event) / (FAR - THRESHOLD.event));
  }

  private far(): number {
    return FAR * this.share(FAR_SIZE / FAR);
  }

  /** Falls from 1 as the collection grows beyond a size. */
  private share(size: number): number {
    return Math.min(1, size / this.count);
  }
}

function storyOf(level: Story['level'], bundles: readonly Bundle[]): Story {
  const members = bundles.flatMap((bundle) => bundle.members).toSorted(byTime),
    first = members[0];
  const articles = members.map(({ id }) => id);
  return { id: idOfSet('s', articles, [level]), title: first?.title ?? '', level, articles };
}

/** Those without a date come last. */
function byTime(x: Placed, y: Placed): number {
  const days = (x.day ?? Number.MAX_SAFE_INTEGER) - (y.day ?? Number.MAX_SAFE_INTEGER);
  return days || (x.id < y.id ? -1 : x.id > y.id ? 1 : x.at - y.at);
}
