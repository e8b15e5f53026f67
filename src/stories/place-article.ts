import type { Copy } from '../model/index.ts';
import { isBorneOut } from './borne-out.ts';
import type { PlacedArticle } from './bundles.ts';
import { CopyIndex, type Fingerprinted } from './copies.ts';
import { fingerprints } from './fingerprints.ts';
import { particulars } from './particulars.ts';
import { newScan, type WordScan } from './scan-words.ts';
import { storyVector } from './story-vector.ts';

/** What grouping looks at. */
export interface StoryArticle {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly title: string | null;
  readonly text: string;
}

const DAY_MS = 86_400_000;

/** Days since 1970 of a date (its first ten characters, ISO 8601), null where it has none. */
export function dayOf(date: string | null): number | null {
  const time = date === null ? NaN : Date.parse(date.slice(0, 10));
  return Number.isNaN(time) ? null : Math.floor(time / DAY_MS);
}

/**
 * An article as grouping and the search for copies see it.
 *
 * @param at its place in the list of all
 * @param scan left holding the words of the text
 */
export function placeArticle(
  { id, title, text, publishedAt }: StoryArticle,
  at: number,
  scan: WordScan = newScan(),
): { readonly placed: PlacedArticle; readonly printed: Fingerprinted } {
  const head = title ?? '',
    body = head !== '' && text.startsWith(head) ? text.slice(head.length) : text,
    day = dayOf(publishedAt);
  const placed = { at, id, title: head, day, vector: storyVector(head, body, scan), sure: isBorneOut(body, day) };
  return {
    placed,
    printed: { id, publishedAt, day, prints: fingerprints(scan), particulars: particulars(body, scan) },
  };
}

/** Which of some articles were copied from which others of them. */
export function copiesAmong(articles: readonly StoryArticle[]): Copy[] {
  const index = new CopyIndex(),
    scan = newScan();
  for (const [at, article] of articles.entries()) index.add(placeArticle(article, at, scan).printed);
  return index.copies();
}
