import type { Page } from '../html/page.ts';
import { secondFeatures, WIDTH, WIDTH_TWO } from './block-features.ts';
import { probability, type BoostedTrees } from './boosted-trees.ts';

/**
 * The filter's two rounds of trees, and the probabilities from which a block of a page, and of a plain capture, is
 * kept.
 */
export interface BlockFilter {
  readonly first: BoostedTrees;
  readonly second: BoostedTrees;
  readonly cut: number;
  readonly captureCut: number;
}

/** Probability of each block to belong to the article, by both rounds. `features` are those of `blockFeatures`. */
export function scoreBlocks(
  texts: readonly string[],
  features: Float32Array,
  page: Page | null,
  { first, second }: Pick<BlockFilter, 'first' | 'second'>,
): Float32Array {
  const one = Float32Array.from(texts, (_, i) => probability(first, features, i * WIDTH));
  const rows = secondFeatures(features, one, texts, page);
  return Float32Array.from(texts, (_, i) => probability(second, rows, i * WIDTH_TWO));
}
