import { probability, type BoostedTrees } from '../filter/boosted-trees.ts';
import { secondFeatures, WIDTH, WIDTH_TWO } from '../filter/block-features.ts';
import { bylineOf, dateLine } from '../plain/credit-lines.ts';
import { foldTitle } from '../plain/find-title.ts';
import type { PreparedPage } from './prepare-page.ts';

/** The filter's two rounds of trees, and the probability from which a block is kept. */
export interface BlockFilter { readonly first: BoostedTrees; readonly second: BoostedTrees; readonly cut: number }

/** What was decided for each block: its probability, whether it is kept, and by which rule. */
export interface Choice { readonly p: Float32Array; readonly kept: readonly boolean[]; readonly rules: readonly string[] }

/** Probability of each block by both rounds. */
export function scoreBlocks(prepared: Pick<PreparedPage, 'page' | 'features'>, filter: Pick<BlockFilter, 'first' | 'second'>): Float32Array {
  const { page, features } = prepared;
  const n = page.blocks.length;
  const first = Float32Array.from({ length: n }, (_, i) => probability(filter.first, features, i * WIDTH));
  const rows = secondFeatures(features, first, page.blocks.map((b) => b.text), page);
  return Float32Array.from({ length: n }, (_, i) => probability(filter.second, rows, i * WIDTH_TWO));
}

const REPEAT_LEAST = 20;
const CREDIT_MOST = 120;

/** From probabilities to decisions: the cut, then what no probability of one block can know (headline repeated, second copies). */
export function decide(texts: readonly string[], p: Float32Array, title: string | null, cut: number): Choice {
  const kept = texts.map((_, i) => p[i]! >= cut);
  const rules = texts.map(() => 'block filter');
  dropHeadCredits(texts, kept, rules);
  const headline = title === null ? null : foldTitle(title);
  const best = new Map<string, number>();
  texts.forEach((text, i) => {
    if (!kept[i]) return;
    const key = foldTitle(text);
    if (key === headline) { kept[i] = false; rules[i] = 'title repeated'; return; }
    if (key.length < REPEAT_LEAST) return;
    const other = best.get(key);
    if (other === undefined) { best.set(key, i); return; }
    const loser = p[other]! >= p[i]! - 0.2 ? i : other;
    kept[loser] = false;
    rules[loser] = 'repeated';
    if (loser === other) best.set(key, i);
  });
  return { p, kept, rules };
}

/** Bylines and date lines that stand before the first paragraph are the page's record, not its text. */
function dropHeadCredits(texts: readonly string[], kept: boolean[], rules: string[]): void {
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]!;
    if (!kept[i]) continue;
    if (text.length > CREDIT_MOST) return;
    if (bylineOf(text)?.names.length || dateLine(text, {})) { kept[i] = false; rules[i] = 'credit line'; }
  }
}
