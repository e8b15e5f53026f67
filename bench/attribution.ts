import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { annotate } from '../src/annotate.ts';
import { segment } from '../src/language/index.ts';
import { loadModels } from '../src/load-models.ts';
import type { AttributionSpans, Doc } from '../src/model/index.ts';
import type { BenchContext, Row } from './row.ts';

interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}
/** The scorer of `../shared/bench/attribution`, as far as it is used here. */
interface Scorer {
  readLines(file: string): { id: string; text: string; title: string | null }[];
  score(
    gold: unknown,
    predictions: readonly { id: string; attributions: readonly AttributionSpans[] }[],
  ): {
    summary: {
      span: Record<'source' | 'cue' | 'content', { exact: Prf }>;
      attribution: Record<'exact' | 'overlap' | 'content', Prf>;
      sourceGivenContent: { all: { overlap: number; exact: number } };
      byKind: Record<'direct' | 'mixed' | 'indirect', { recall: number; precision: number }>;
    };
  };
}

/**
 * Trivial rules on dev, and people among themselves on the 16 train articles that several annotated, or BERT + CofeNet
 * on test (`research/attribution.md`).
 */
const KNOWN = {
  source: [38, 83.2],
  cue: [41, 75.3],
  content: [36, 72.9],
  overlap: [36.7, 75.4],
  exact: [19.3, 58.1],
  given: [82.6, 94.6],
} as const;

/**
 * The whole of `annotate` over the development articles of PolNeAR, as `hearsay annotate` prints it, and the span model
 * by itself.
 */
export async function measureAttribution({ data, shared }: BenchContext): Promise<readonly Row[]> {
  const script = path.join(shared, 'bench/attribution/score.mjs');
  const file = path.join(data, 'dev.jsonl.gz');
  if (!existsSync(script) || !existsSync(file)) return [];
  const scorer = (await import(pathToFileURL(script).href)) as Scorer;
  const gold = scorer.readLines(file);
  const models = loadModels();
  const docs = gold.map(({ id, text, title }): Doc => ({ id, text, title, publishedAt: null, lang: 'en' }));
  const whole = docs.map((doc) => ({ id: doc.id, attributions: annotate(doc, models).attributions }));
  const alone = docs.map((doc) => ({
    id: doc.id,
    attributions: models.prepareNow(segment(doc)).attributions,
  }));
  return [...rowsOf('annotate', scorer.score(gold, whole)), ...rowsOf('span model', scorer.score(gold, alone))];
}

function rowsOf(
  system: string,
  { summary: { span, attribution, sourceGivenContent, byKind } }: ReturnType<Scorer['score']>,
): Row[] {
  const row = (measure: string, value: number, known: readonly [number, number] | null = null): Row => ({
    data: 'PolNeAR dev',
    measure: `${system}: ${measure}`,
    value: 100 * value,
    baseline: known?.[0] ?? null,
    best: known?.[1] ?? null,
  });
  return [
    ...(['source', 'cue', 'content'] as const).map((role) =>
      row(`${role}, exact pieces F1`, span[role].exact.f1, KNOWN[role]),
    ),
    row('overlap F1', attribution.overlap.f1, KNOWN.overlap),
    row('overlap precision', attribution.overlap.p),
    row('overlap recall', attribution.overlap.r),
    row('exact F1', attribution.exact.f1, KNOWN.exact),
    row('source given content', sourceGivenContent.all.overlap, KNOWN.given),
    ...(['direct', 'mixed', 'indirect'] as const).map((kind) => row(`recall of ${kind}`, byKind[kind].recall)),
  ];
}
