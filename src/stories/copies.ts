import type { Copy } from '../model/index.ts';
import { HashPostings } from './hash-postings.ts';
import { isTemplate, type Particulars } from './particulars.ts';

/** What finding copies looks at. */
export interface Fingerprinted {
  readonly id: string;
  readonly publishedAt: string | null;
  /** days since 1970 */ readonly day: number | null;
  readonly prints: Uint32Array;
  readonly particulars: Particulars;
}

/** Articles that fill in one form, each about something else: all of the one list against all of the other. */
export interface Template {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** Another text, by index, and how many fingerprints it shares with this one. */
interface Overlap {
  readonly with: number;
  readonly shared: number;
}

/**
 * Share of the later text's runs that must stand in the earlier one. Tuned on reuse-synth and reuse-5w1h (development
 * parts).
 */
const COPY_SHARE = 0.46;
/** Fingerprints of more different texts than this are furniture of pages or common phrases. */
const WORN = 200;
/** Fingerprints that two texts must share to be looked at as copies. */
const SHARED = 3;

/**
 * Finds texts taken from others, whenever these were printed. Articles with the same fingerprints throughout are one
 * text, looked up once, so that a text in a thousand papers costs no more than one in two.
 */
export class CopyIndex {
  /** the articles that carry each text */
  private readonly texts: Fingerprinted[][] = [];
  private readonly byPrints: Map<string, number> = new Map();
  /** text → the first of its carriers */
  private readonly heads: Fingerprinted[] = [];
  /** text → the texts that it shares runs with */
  private readonly overlaps: Overlap[][] = [];
  /** article → its text */
  private readonly textOf: Map<string, number> = new Map();
  private readonly runs: HashPostings = new HashPostings(1 << 12);
  /** text → fingerprints that it shares with the one being added; all 0 in between */
  private shared: Int32Array = new Int32Array(1 << 10);

  add(article: Fingerprinted): void {
    if (article.prints.length === 0) return;
    const key = digest(article.prints),
      known = this.byPrints.get(key);
    if (known !== undefined) {
      this.texts[known]?.push(article);
      const head = this.heads[known];
      if (head === undefined || isBefore(article, head)) this.heads[known] = article;
      this.textOf.set(article.id, known);
      return;
    }
    const index = this.texts.push([article]) - 1;
    this.byPrints.set(key, index);
    this.textOf.set(article.id, index);
    this.heads.push(article);
    this.overlaps.push([]);
    this.overlap(index, article.prints);
  }

  private overlap(index: number, prints: Uint32Array): void {
    if (index >= this.shared.length) this.shared = new Int32Array(index * 2);
    const { runs, shared } = this,
      found: number[] = [];
    for (const print of prints) {
      const carriers = runs.size(print);
      if (carriers < WORN) {
        for (let entry = runs.head(print); entry >= 0; entry = runs.next[entry] ?? -1) {
          const other = runs.doc[entry] ?? 0,
            count = shared[other] ?? 0;
          if (count === 0) found.push(other);
          shared[other] = count + 1;
        }
      }
      if (carriers <= WORN) runs.add(print, index, 1);
    }
    for (const other of found) {
      const count = shared[other] ?? 0;
      if (count >= SHARED) {
        this.overlaps[index]?.push({ with: other, shared: count });
        this.overlaps[other]?.push({ with: index, shared: count });
      }
      shared[other] = 0;
    }
  }

  /**
   * The source of each copy: among earlier articles that hold enough of its runs, the one that holds most; the earliest
   * among equals. Containment and not likeness is asked for, because the commonest edit is to cut from the foot. Where
   * dates do not decide, the longer text is the source.
   */
  copies(): Copy[] {
    return this.texts
      .flatMap((carriers, text) => carriers.flatMap((one) => this.sourceOf(text, one) ?? []))
      .toSorted((x, y) => (x.article < y.article ? -1 : 1));
  }

  /** The copies that an article is in: the one that it is, and those made of it. */
  copiesWith(id: string): Copy[] {
    const text = this.textOf.get(id);
    if (text === undefined) return [];
    const texts = [text, ...(this.overlaps[text] ?? []).map((other) => other.with)];
    return texts
      .flatMap((at) => (this.texts[at] ?? []).flatMap((one) => this.sourceOf(at, one) ?? []))
      .filter(({ article, of }) => article === id || of === id);
  }

  /** The texts that share as much as a copy does and are none, for another filled in the same form. */
  templates(): Template[] {
    const ids = (text: number): string[] => (this.texts[text] ?? []).map(({ id }) => id);
    return this.overlaps.flatMap((others, text) =>
      others.flatMap(({ with: other, shared }): Template[] => {
        const x = this.heads[text],
          y = this.heads[other];
        if (other > text || x === undefined || y === undefined) return [];
        const least = COPY_SHARE * Math.min(x.prints.length, y.prints.length);
        return shared >= least && isTemplate(x.particulars, y.particulars) ? [{ a: ids(text), b: ids(other) }] : [];
      }),
    );
  }

  private sourceOf(text: number, article: Fingerprinted): Copy | null {
    const head = this.heads[text];
    if (head !== undefined && head !== article) return { article: article.id, of: head.id, share: 1 };
    let best: { readonly of: Fingerprinted; readonly share: number } | null = null;
    for (const { with: other, shared } of this.overlaps[text] ?? []) {
      const source = this.heads[other],
        share = shared / article.prints.length;
      if (
        source === undefined ||
        share < COPY_SHARE ||
        isBefore(article, source) ||
        isTemplate(article.particulars, source.particulars)
      )
        continue;
      if (best === null || share > best.share || (share === best.share && isBefore(source, best.of)))
        best = { of: source, share };
    }
    return best === null ? null : { article: article.id, of: best.of.id, share: best.share };
  }
}

function digest(prints: Uint32Array): string {
  let a = 0x811c9dc5,
    b = 0x2545f491;
  for (const print of prints) {
    a = Math.imul(a ^ print, 0x01000193);
    b = Math.imul(b + print, 0x9e3779b1) ^ (b >>> 15);
  }
  return `${prints.length}:${a}:${b}`;
}

function isBefore(x: Fingerprinted, y: Fingerprinted): boolean {
  const days = x.day === null || y.day === null ? 0 : x.day - y.day;
  if (days !== 0) return days < 0;
  // both with a time of day: the clock; otherwise the longer text
  if (
    x.publishedAt !== null &&
    y.publishedAt !== null &&
    x.publishedAt.length > 10 &&
    y.publishedAt.length > 10 &&
    x.publishedAt !== y.publishedAt
  )
    return x.publishedAt < y.publishedAt;
  return x.prints.length !== y.prints.length ? x.prints.length > y.prints.length : x.id < y.id;
}
