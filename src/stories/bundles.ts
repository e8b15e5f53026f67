import { itemAt } from '../model/item-at.ts';
import { orderOf } from '../model/order-of.ts';
import { HashPostings } from './hash-postings.ts';
import type { StoryVector } from './story-vector.ts';

/**
 * An article as grouping sees it: where it stands in the list of all, its id, its title, its day (days since 1970, null
 * where there is none).
 */
export interface PlacedArticle {
  readonly at: number;
  readonly id: string;
  readonly title: string;
  readonly day: number | null;
  readonly vector: StoryVector;
  /** does the text itself bear out the day? A stream does not ask */
  readonly sure?: boolean;
}

/**
 * Articles of one day that are so alike that they count as one: a burst of headlines, an agency's text in many papers.
 */
export interface Bundle {
  readonly day: number | null;
  /** in order of ids */
  readonly members: readonly PlacedArticle[];
  /** sum of the members' vectors, so that the dot product of two bundles is the sum of the cosines of all pairs */
  readonly sum: StoryVector;
}

/** Two bundles and the sum of the cosines of their pairs. */
export interface Kinship {
  readonly a: Bundle;
  readonly b: Bundle;
  readonly sum: number;
}

/**
 * Mean cosine from which an article joins a bundle. Tuned on UCI headlines; lower ones cost stories of long articles,
 * higher ones time.
 */
const BUNDLE = 0.45;
/** Mean cosines below this are not kept: they hardly move an average. Well under half of the threshold of an event. */
export const FAINT = 0.04;
/** A word in more bundles of a day than this tells nothing there; it bounds what an article can cost. */
const WORN = 500;

/** Article → those that only fill in the same form: they tell of something else, however alike they are. */
export type Strangers = ReadonlyMap<string, ReadonlySet<string>>;
const NO_STRANGERS: Strangers = new Map();

/**
 * Bundle the articles of one day, in order of their ids: each joins the bundle that it is most like on average, or
 * opens one.
 */
export function bundleDay(articles: readonly PlacedArticle[], strangers: Strangers = NO_STRANGERS): Bundle[] {
  const members: PlacedArticle[][] = [],
    postings = new HashPostings(wordsOf(articles.map(({ vector }) => vector))),
    scores = new Scores(articles.length);
  for (const article of articles.toSorted((x, y) => orderOf(x.id, y.id) || x.at - y.at)) {
    const { keys, weights } = article.vector;
    scores.look(postings, article.vector);
    const strange = strangers.get(article.id);
    let best = -1,
      most = BUNDLE;
    for (const bundle of scores.found) {
      const list = members[bundle] ?? [];
      const mean = scores.of(bundle) / list.length;
      if (strange !== undefined && list.some(({ id }) => strange.has(id))) continue;
      if (mean > most || (mean === most && bundle < best)) {
        best = bundle;
        most = mean;
      }
    }
    if (best < 0) best = members.push([]) - 1;
    members[best]?.push(article);
    for (let k = 0; k < keys.length; k++) postings.raise(keys[k] ?? 0, best, weights[k] ?? 0, WORN);
  }
  return members.map((list) => ({
    day: list[0]?.day ?? null,
    members: list,
    sum: sumOf(list.map(({ vector }) => vector)),
  }));
}

function wordsOf(vectors: readonly StoryVector[]): number {
  return vectors.reduce((count, { keys }) => count + keys.length, 0);
}

function sumOf(vectors: readonly StoryVector[]): StoryVector {
  if (vectors.length === 1) return itemAt(vectors, 0);
  const total = new Map<number, number>();
  for (const { keys, weights } of vectors)
    for (let k = 0; k < keys.length; k++) total.set(keys[k] ?? 0, (total.get(keys[k] ?? 0) ?? 0) + (weights[k] ?? 0));
  const keys = Uint32Array.from(total.keys()).toSorted();
  return { keys, weights: Float32Array.from(keys, (key) => total.get(key) ?? 0) };
}

/** Bundles by their words, to look others up in. */
export class BundleIndex {
  private readonly postings: HashPostings;
  private readonly scores: Scores;
  private readonly bundles: readonly Bundle[];

  constructor(bundles: readonly Bundle[]) {
    this.bundles = bundles;
    this.postings = new HashPostings(wordsOf(bundles.map(({ sum }) => sum)));
    this.scores = new Scores(bundles.length);
    for (const [
      at,
      {
        sum: { keys, weights },
      },
    ] of bundles.entries())
      for (let k = 0; k < keys.length; k++)
        if (this.postings.size(keys[k] ?? 0) < WORN) this.postings.add(keys[k] ?? 0, at, weights[k] ?? 0);
  }

  /** The bundles that one is like; of the index itself, only those that come before it. */
  kinOf(bundle: Bundle, faint: number = FAINT, before: number = this.bundles.length): Kinship[] {
    this.scores.look(this.postings, bundle.sum);
    const found: Kinship[] = [];
    for (const at of this.scores.found) {
      const other = this.bundles[at],
        sum = this.scores.of(at);
      if (at < before && other !== undefined && sum >= faint * bundle.members.length * other.members.length)
        found.push({ a: other, b: bundle, sum });
    }
    return found;
  }

  /** The pairs within the index. */
  kin(): Kinship[] {
    return this.bundles.flatMap((bundle, at) => this.kinOf(bundle, FAINT, at));
  }
}

/** Dot products of one vector with all that share a word with it. */
class Scores {
  private readonly sums: Float32Array;
  /** those that share a word with the vector last looked up, in no order */
  found: number[] = [];

  constructor(count: number) {
    this.sums = new Float32Array(count);
  }

  look(postings: HashPostings, { keys, weights }: StoryVector): void {
    const { next, doc, weight } = postings,
      { sums, found } = this;
    for (const at of found) sums[at] = 0;
    found.length = 0;
    for (let k = 0; k < keys.length; k++) {
      const by = weights[k] ?? 0;
      for (let entry = postings.head(keys[k] ?? 0); entry >= 0; entry = next[entry] ?? -1) {
        const at = doc[entry] ?? 0,
          sum = sums[at] ?? 0;
        if (sum === 0) found.push(at);
        sums[at] = sum + by * (weight[entry] ?? 0);
      }
    }
  }

  of(at: number): number {
    return this.sums[at] ?? 0;
  }
}
