import type { Copy, Story } from '../model/index.ts';
import { findCopies, type Overlap } from './copies.ts';
import { fingerprints } from './fingerprints.ts';
import { HashPostings } from './hash-postings.ts';
import { meanLinkage, type Link } from './mean-linkage.ts';
import { newScan, scanWords } from './scan-words.ts';
import { cosine, isCommon, storyVector, type StoryVector } from './story-vector.ts';

/** What grouping looks at. */
export interface StoryArticle { readonly id: string; readonly publishedAt: string | null; readonly title: string | null; readonly text: string }

/** An article taken in. */
export interface Indexed { readonly id: string; readonly title: string; readonly publishedAt: string | null; readonly day: number | null; readonly length: number; readonly prints: Uint32Array }

/** Mean likeness from which articles tell one event, and from which they follow one affair. Tuned on the development sets of `corpora/stories`. */
const EVENT = 0.12, RUNNING = 0.1;
/** Days after which likeness counts e times less. */
const FADING_DAYS = 2.5;
/**
 * Up to so many articles the collection is a folder that somebody picked, not a stream: everything is compared with everything, and likeness
 * counts at least half however far apart (search results are often misdated). On 5W1H this is worth .12 B³ F1.
 */
const FOLDER = 500, FOLDER_FLOOR = 0.5;
/** What likeness counts where one of two articles has no date. */
const UNDATED = 0.5;
/** Two headlines without a text are less alike than two articles of one event. Tuned on UCI headlines (development part). */
const HEADLINES = 1.5;
/** Days that a key of the index stands for; articles further apart than two such periods are never compared. */
const PERIOD_DAYS = 3;
/** Links below this share of the threshold are not kept: they hardly move an average. */
const FAINT = 0.4;
/** Fingerprints of more texts than this are furniture of pages or common phrases. */
const WORN = 200;
/** Fingerprints that two texts must share to be looked at as copies. */
const SHARED = 3;
const DAY_MS = 86_400_000;

/**
 * The growing index of a stream of articles: which tell one story, which text was taken from where.
 *
 * Adding an article looks up those of its weeks that share uncommon words, and those of any time that share runs of words. What
 * `stories` and `copies` answer depends on the set of articles only, not on the order in which they came (as long as no run of words stands in
 * more than `WORN` texts).
 */
export class StoryIndex {
  private readonly articles: Indexed[] = [];
  private readonly vectors: StoryVector[] = [];
  private readonly links: { readonly a: number; readonly b: number; readonly cosine: number }[] = [];
  private readonly overlaps: Overlap[] = [];
  private readonly byPeriod: HashPostings = new HashPostings();
  private readonly runs: HashPostings = new HashPostings();
  /** all articles under each word; kept for a folder, and again from the first article without a date */
  private always: HashPostings | null = new HashPostings();
  private undated = 0;
  private readonly scan = newScan();
  private scores: Float32Array = new Float32Array(1024);

  get size(): number {
    return this.articles.length;
  }

  add(article: StoryArticle): void {
    const index = this.articles.length, title = article.title ?? '';
    const text = title !== '' && article.text.startsWith(title) ? article.text.slice(title.length) : article.text;
    const vector = storyVector(title, text, this.scan);
    scanWords(text, this.scan);
    const time = article.publishedAt === null ? NaN : Date.parse(article.publishedAt.slice(0, 10));
    const indexed: Indexed = { id: article.id, title, publishedAt: article.publishedAt, day: Number.isNaN(time) ? null : Math.floor(time / DAY_MS), length: this.scan.count, prints: fingerprints(this.scan) };
    this.articles.push(indexed);
    this.vectors.push(vector);
    if (this.scores.length <= index) { const grown = new Float32Array(index * 2); grown.set(this.scores); this.scores = grown; }
    this.findOverlaps(index, indexed);
    this.findLinks(index, indexed, vector);
  }

  /**
   * Events and, in a folder, running affairs too: in a long stream nearly everything hangs together by and by. An article alone is a story.
   * In order of time; a story is named for its first article.
   */
  stories(): Story[] {
    const events = this.grouped('event', EVENT);
    return this.size <= FOLDER ? [...events, ...this.grouped('running', RUNNING)] : events;
  }

  copies(): Copy[] {
    return findCopies(this.articles, this.overlaps);
  }

  private findOverlaps(index: number, { prints }: Indexed): void {
    const { runs, scores } = this, touched: number[] = [];
    for (const print of prints) {
      if (runs.size(print) < WORN) {
        for (let entry = runs.head(print); entry >= 0; entry = runs.next[entry] ?? -1) {
          const other = runs.doc[entry] ?? 0;
          if (scores[other] === 0) touched.push(other);
          scores[other] = (scores[other] ?? 0) + 1;
        }
      }
      runs.add(print, index, 1);
    }
    for (const other of touched) {
      const shared = scores[other] ?? 0;
      if (shared >= SHARED) this.overlaps.push({ a: other, b: index, shared });
      scores[other] = 0;
    }
  }

  private findLinks(index: number, { day }: Indexed, vector: StoryVector): void {
    const touched: number[] = [], period = day === null ? null : Math.floor(day / PERIOD_DAYS);
    if (day === null) this.undated++;
    if (index === FOLDER && this.undated === 0) this.always = null;
    if (day === null && this.always === null) this.indexAlways();

    for (let k = 0; k < vector.keys.length; k++) {
      const key = vector.keys[k] ?? 0, weight = vector.weights[k] ?? 0;
      if (isCommon(key)) continue;
      if (period === null || index < FOLDER) this.score(this.always, key, weight, touched);
      else {
        for (let near = period - 1; near <= period + 1; near++) this.score(this.byPeriod, keyOf(key, near), weight, touched);
        this.score(this.byPeriod, keyOf(key, null), weight, touched);
      }
      this.byPeriod.add(keyOf(key, period), index, weight);
      if (this.always !== null) this.always.add(key, index, weight);
    }
    const isFolder = index < FOLDER || day === null;
    for (const other of touched) {
      const rough = this.scores[other] ?? 0;
      this.scores[other] = 0;
      const them = this.vectors[other];
      if (them === undefined || other === index || rough < RUNNING * FAINT * 0.5) continue;
      const likeness = cosine(vector, them);
      if (likeness >= RUNNING * (isFolder ? FAINT : 0.7)) this.links.push({ a: other, b: index, cosine: likeness });
    }
  }

  private score(postings: HashPostings | null, key: number, weight: number, touched: number[]): void {
    if (postings === null) return;
    const { next, doc, weight: weights } = postings, { scores } = this;
    for (let entry = postings.head(key); entry >= 0; entry = next[entry] ?? -1) {
      const other = doc[entry] ?? 0;
      if (scores[other] === 0) touched.push(other);
      scores[other] = (scores[other] ?? 0) + weight * (weights[entry] ?? 0);
    }
  }

  private indexAlways(): void {
    this.always = new HashPostings();
    for (const [i, { keys, weights }] of this.vectors.entries()) {
      if (i === this.vectors.length - 1) break; // the newest is added by its own look-up
      for (let k = 0; k < keys.length; k++) if (!isCommon(keys[k] ?? 0)) this.always.add(keys[k] ?? 0, i, weights[k] ?? 0);
    }
  }

  private grouped(level: Story['level'], threshold: number): Story[] {
    const order = this.articles.map((_, i) => i).sort((a, b) => this.compare(a, b)), rank = new Int32Array(order.length);
    for (const [at, i] of order.entries()) rank[i] = at;
    const links: Link[] = [];
    for (const { a, b, cosine: likeness } of this.links) {
      const bare = this.articles[a]?.length === 0 && this.articles[b]?.length === 0;
      const similarity = Math.min(1, likeness * (bare ? HEADLINES : 1)) * this.fading(a, b, level, this.size <= FOLDER);
      if (similarity >= threshold * FAINT) links.push({ a: Math.min(rank[a] ?? 0, rank[b] ?? 0), b: Math.max(rank[a] ?? 0, rank[b] ?? 0), similarity });
    }
    links.sort((x, y) => x.a - y.a || x.b - y.b);
    const group = meanLinkage(order.length, links, threshold), members = new Map<number, number[]>();
    for (const [at, i] of order.entries()) { const name = group[at] ?? at, list = members.get(name); if (list === undefined) members.set(name, [i]); else list.push(i); }
    return [...members.values()].map((list) => {
      const ids = list.map((i) => this.articles[i]?.id ?? ''), first = this.articles[list[0] ?? 0];
      return { id: `${level}:${first?.id ?? ''}`, title: first?.title ?? '', level, articles: ids };
    });
  }

  /** Weight of time on likeness. An affair goes on; an event does not. */
  private fading(a: number, b: number, level: Story['level'], isFolder: boolean): number {
    const x = this.articles[a]?.day ?? null, y = this.articles[b]?.day ?? null;
    if (x === null || y === null) return level === 'running' ? 1 : UNDATED;
    // the same pairs as the look-up by period finds, so that a folder that has grown into a stream forgets what it compared before
    if (!isFolder && Math.abs(Math.floor(x / PERIOD_DAYS) - Math.floor(y / PERIOD_DAYS)) > 1) return 0;
    return level === 'running' ? 1 : Math.max(isFolder ? FOLDER_FLOOR : 0, Math.exp(-Math.abs(x - y) / FADING_DAYS));
  }

  /** Order of time, then of ids; those without a date come last. */
  private compare(a: number, b: number): number {
    const x = this.articles[a], y = this.articles[b];
    if (x === undefined || y === undefined) return a - b;
    const days = (x.day ?? Number.MAX_SAFE_INTEGER) - (y.day ?? Number.MAX_SAFE_INTEGER);
    return days || (x.id < y.id ? -1 : x.id > y.id ? 1 : a - b);
  }
}

/** A word in a stretch of days, as one key; null for articles without a date. */
function keyOf(word: number, period: number | null): number {
  const key = Math.imul(word ^ Math.imul((period ?? -0x7fff) + 1, 0x85ebca6b), 0xc2b2ae35) >>> 0;
  return key === 0 ? 1 : key;
}
