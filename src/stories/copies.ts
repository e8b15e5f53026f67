import type { Copy } from '../model/index.ts';
import type { Indexed } from './story-index.ts';

/** Two articles, by index, and how many fingerprints they share. */
export interface Overlap { readonly a: number; readonly b: number; readonly shared: number }

/** Share of the later text's runs that must stand in the earlier one. Tuned on reuse-synth and reuse-5w1h (development parts). */
const COPY_SHARE = 0.4;

/**
 * The source of each copy: among earlier articles that hold enough of its runs, the one that holds most; the earliest among equals.
 * Containment and not likeness is asked for, because the commonest edit is to cut from the foot. Where dates do not decide, the longer text is the source.
 */
export function findCopies(articles: readonly Indexed[], overlaps: readonly Overlap[]): Copy[] {
  const best = new Map<number, { readonly of: number; readonly share: number }>();
  for (const { a, b, shared } of overlaps) {
    const [source, copy] = isBefore(articles[a], articles[b]) ? [a, b] : [b, a];
    const runs = articles[copy]?.prints.length ?? 0, share = runs === 0 ? 0 : shared / runs;
    if (share < COPY_SHARE) continue;
    const known = best.get(copy);
    if (known === undefined || share > known.share || (share === known.share && isBefore(articles[source], articles[known.of]))) best.set(copy, { of: source, share });
  }
  return [...best].map(([copy, { of, share }]) => ({ article: articles[copy]?.id ?? '', of: articles[of]?.id ?? '', share })).sort((x, y) => (x.article < y.article ? -1 : 1));
}

function isBefore(x: Indexed | undefined, y: Indexed | undefined): boolean {
  if (x === undefined || y === undefined) return false;
  const days = x.day === null || y.day === null ? 0 : x.day - y.day;
  if (days !== 0) return days < 0;
  // both with a time of day: the clock; otherwise the longer text
  if (x.publishedAt !== null && y.publishedAt !== null && x.publishedAt.length > 10 && y.publishedAt.length > 10 && x.publishedAt !== y.publishedAt) return x.publishedAt < y.publishedAt;
  return x.prints.length !== y.prints.length ? x.prints.length > y.prints.length : x.id < y.id;
}
