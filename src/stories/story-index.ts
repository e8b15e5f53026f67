import { idOfSet } from '../model/ids.ts';
import type { Copy, Story } from '../model/index.ts';
import { orderOf } from '../model/order-of.ts';
import { BundleIndex, bundleDay, type Bundle, type PlacedArticle } from './bundles.ts';
import { CopyIndex } from './copies.ts';
import { placeArticle, type StoryArticle } from './place-article.ts';
import { newScan, type WordScan } from './scan-words.ts';
import { Stream } from './stream.ts';
import { groupWhole, joinBundles, joinCopies, type LevelGroups } from './whole.ts';

/** Up to so many articles are compared whole, as a folder that somebody picked; more are a stream. */
const WHOLE = 1000;
const LEVELS: readonly Story['level'][] = ['event', 'running'];

/**
 * The growing index of articles: which tell one story, which text was taken from where.
 *
 * A folder is compared whole; a stream day by day, so that one more article costs the days about its own and not the
 * collection (`storiesOf`). What the index answers depends on the set of articles only, not on the order in which they
 * came (as long as no run of words stands in more than 200 texts).
 */
export class StoryIndex {
  private readonly articles: PlacedArticle[] = [];
  private readonly copyIndex: CopyIndex = new CopyIndex();
  private readonly scan: WordScan = newScan();
  private readonly stream: Stream = new Stream();
  private readonly undated: PlacedArticle[] = [];
  /** groups of those without a date; of all, in a folder. Null where articles have come since. */
  private undatedGroups: LevelGroups | null = null;
  private wholeGroups: LevelGroups | null = null;
  private readonly most: number;

  /** @param most up to so many articles are compared whole */
  constructor(most: number = WHOLE) {
    this.most = most;
  }

  get size(): number {
    return this.articles.length;
  }

  add(given: StoryArticle): void {
    const { placed, printed } = placeArticle(given, this.size, this.scan);
    this.copyIndex.add(printed);
    this.articles.push(placed);
    this.wholeGroups = null;
    if (placed.day !== null) this.stream.add(placed, placed.day);
    else {
      this.undated.push(placed);
      this.undatedGroups = null;
    }
  }

  /**
   * Events, and the running affairs that are made of them; an article alone is a story. In order of time; the id
   * of a story is made of its articles'.
   */
  stories(): Story[] {
    const groups = this.isWhole ? this.whole() : this.streamed();
    return LEVELS.flatMap((level) => groups[level].toSorted(byFirst).map((group) => storyOf(level, group)));
  }

  /** The event and the affair that an article stands in; none where it is not in the index. */
  storiesOf(id: string): Story[] {
    if (this.isWhole) return this.stories().filter(({ articles }) => articles.includes(id));
    return LEVELS.flatMap((level) => {
      const group = this.groupOf(level, id);
      return group === null ? [] : [storyOf(level, this.withCopies(level, group, id))];
    });
  }

  copies(): Copy[] {
    return this.copyIndex.copies();
  }

  private get isWhole(): boolean {
    return this.size <= this.most;
  }

  private whole(): LevelGroups {
    return (this.wholeGroups ??= groupWhole(this.articles, this.copies(), this.copyIndex.templates()));
  }

  private streamed(): LevelGroups {
    const dated = this.stream.groups(),
      undated = this.ofUndated(),
      copies = this.copies();
    const join = (level: Story['level']): LevelGroups['event'] => {
      const groups = [...dated[level].map(({ bundles }) => bundles), ...undated[level]];
      return joinCopies(level, groups.toSorted(byFirst), copies);
    };
    return { event: join('event'), running: join('running') };
  }

  /** Those of a stream that have no date are held against one another only. */
  private ofUndated(): LevelGroups {
    if (this.undatedGroups !== null) return this.undatedGroups;
    const bundles = bundleDay(this.undated);
    return (this.undatedGroups = joinBundles(bundles, new BundleIndex(bundles).kin(), [], 0));
  }

  private groupOf(level: Story['level'], id: string): readonly Bundle[] | null {
    const dated = this.stream.groupsOf(id);
    if (dated !== null) return dated[level].bundles;
    return this.ofUndated()[level].find((group) => has(group, id)) ?? null;
  }

  /** A group with those that hold copies of what is in it, and copies of these. */
  private withCopies(level: Story['level'], start: readonly Bundle[], id: string): readonly Bundle[] {
    const groups = new Set([start]),
      copies = new Map<string, Copy>();
    for (const group of groups)
      for (const { members } of group)
        for (const member of members)
          for (const copy of this.copyIndex.copiesWith(member.id)) {
            copies.set(copy.article, copy);
            const other = this.groupOf(level, copy.article === member.id ? copy.of : copy.article);
            if (other !== null) groups.add(other);
          }
    const joined = joinCopies(level, [...groups].toSorted(byFirst), [...copies.values()]);
    return joined.find((group) => has(group, id)) ?? start;
  }
}

const has = (group: readonly Bundle[], id: string): boolean =>
  group.some(({ members }) => members.some((member) => member.id === id));

function storyOf(level: Story['level'], bundles: readonly Bundle[]): Story {
  const members = bundles.flatMap((bundle) => bundle.members).toSorted(byTime),
    first = members[0];
  const articles = members.map(({ id }) => id);
  return { id: idOfSet('s', articles, [level]), title: first?.title ?? '', level, articles };
}

/** Those without a date come last. */
function byTime(x: PlacedArticle, y: PlacedArticle): number {
  const days = (x.day ?? Number.MAX_SAFE_INTEGER) - (y.day ?? Number.MAX_SAFE_INTEGER);
  return days || orderOf(x.id, y.id) || x.at - y.at;
}

function firstOf(group: readonly Bundle[]): PlacedArticle | null {
  let first: PlacedArticle | null = null;
  for (const { members } of group) for (const one of members) if (first === null || byTime(one, first) < 0) first = one;
  return first;
}

function byFirst(x: readonly Bundle[], y: readonly Bundle[]): number {
  const a = firstOf(x),
    b = firstOf(y);
  return a === null || b === null ? 0 : byTime(a, b);
}
