/** Words as the public benchmark cuts them: runs of letters, digits and underscore. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function shingles(text: string): Map<string, number> {
  const w = words(text);
  const counts = new Map<string, number>();
  for (let i = 0; i < (w.length ? Math.max(1, w.length - 3) : 0); i++) {
    const key = w.slice(i, i + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** One page: shared, extra and missing runs of four words as shares of all, and whether the words are the same. */
export interface PageOverlap {
  readonly shared: number;
  readonly extra: number;
  readonly missing: number;
  readonly exact: boolean;
}

/** Scrapinghub's measure of an extracted text (article-extraction-benchmark, MIT). */
export function overlap(truth: string, predicted: string): PageOverlap {
  const t = shingles(truth);
  const p = shingles(predicted);
  let [shared, extra, missing] = [0, 0, 0];
  for (const [key, inTruth] of t) {
    const inPredicted = p.get(key) ?? 0;
    shared += Math.min(inTruth, inPredicted);
    missing += Math.max(0, inTruth - inPredicted);
  }
  for (const [key, inPredicted] of p) extra += Math.max(0, inPredicted - (t.get(key) ?? 0));
  const all = shared + extra + missing;
  const exact = words(truth).join(' ') === words(predicted).join(' ');
  return all > 0
    ? { shared: shared / all, extra: extra / all, missing: missing / all, exact }
    : { shared: 0, extra: 0, missing: 0, exact };
}

/** F1 from precision over pages with a prediction and recall over pages with a text. */
export function f1Of(pages: readonly PageOverlap[]): { f1: number; precision: number; recall: number; exact: number } {
  const mean = (xs: readonly number[]): number => (xs.length ? xs.reduce((a, b) => a + b, 0) / xs.length : 0);
  const precision = mean(pages.filter((p) => p.shared + p.extra > 0).map((p) => p.shared / (p.shared + p.extra)));
  const recall = mean(pages.filter((p) => p.shared + p.missing > 0).map((p) => p.shared / (p.shared + p.missing)));
  return {
    f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    precision,
    recall,
    exact: mean(pages.map((p) => (p.exact ? 1 : 0))),
  };
}
