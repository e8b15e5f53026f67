import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findSpans } from '../src/attribution/spans/find-spans.ts';
import { readSpanModel } from '../src/attribution/spans/span-model.ts';
import { parseText } from '../src/language/syntax/parse-text.ts';
import { readSyntaxModels } from '../src/language/syntax/read-models.ts';
import { unpackModel } from '../src/learn/model-file.ts';
import type { AttributionSpans, Parsed } from '../src/model/index.ts';
import { packageRoot } from './package-root.ts';
import type { BenchContext, Row } from './row.ts';

interface Prf { readonly p: number; readonly r: number; readonly f1: number }
/** The scorer of `../shared/bench/attribution`, as far as it is used here. */
interface Scorer {
  readLines(file: string): { id: string; text: string; title: string | null }[];
  score(gold: unknown, predictions: readonly { id: string; attributions: readonly AttributionSpans[] }[]): { summary: {
    span: Record<'source' | 'cue' | 'content', { exact: Prf }>;
    attribution: Record<'exact' | 'overlap' | 'content', Prf>;
    sourceGivenContent: { all: { overlap: number; exact: number } };
    byKind: Record<'direct' | 'mixed' | 'indirect', { recall: number; precision: number }>;
  } };
}

/** Trivial rules on dev, and people among themselves on the 16 train articles that several annotated, or BERT + CofeNet on test (`research/attribution.md`). */
const KNOWN = { source: [38, 83.2], cue: [41, 75.3], content: [36, 72.9], overlap: [36.7, 75.4], exact: [19.3, 58.1], given: [82.6, 94.6] } as const;

const row = (measure: string, value: number, known: readonly [number, number] | null = null): Row => ({ data: 'PolNeAR dev', measure: `spans: ${measure}`, value: 100 * value, baseline: known?.[0] ?? null, best: known?.[1] ?? null });

/** The span finder alone over the development articles of PolNeAR, and its processor time on them. */
export async function measureSpans({ data, shared }: BenchContext): Promise<readonly Row[]> {
  const script = path.join(shared, 'bench/attribution/score.mjs');
  const file = path.join(data, 'dev.jsonl.gz');
  if (!existsSync(script) || !existsSync(file)) return [];
  const scorer = (await import(pathToFileURL(script).href)) as Scorer;
  const gold = scorer.readLines(file);
  const folder = process.env['HEARSAY_MODELS'] ?? path.join(packageRoot(), 'models');
  const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, `${name}.bin`)));
  const syntax = readSyntaxModels({ clusters: bytes('clusters'), tagger: bytes('tagger'), parser: bytes('parser'), lexicon: bytes('lexicon') });
  const model = readSpanModel(unpackModel(bytes('attribution')), unpackModel(bytes('clusters')));
  const parsed: Parsed[] = gold.map(({ id, text, title }) => parseText({ id, text, title, publishedAt: null, lang: 'en' }, syntax));
  const started = process.cpuUsage().user;
  const predictions = parsed.map((doc) => ({ id: doc.id, attributions: findSpans(doc, model) }));
  const micros = (process.cpuUsage().user - started) / parsed.reduce((n, { tokens }) => n + tokens.count, 0);
  const { span, attribution, sourceGivenContent, byKind } = scorer.score(gold, predictions).summary;
  return [
    ...(['source', 'cue', 'content'] as const).flatMap((role) => [row(`${role}, exact pieces F1`, span[role].exact.f1, KNOWN[role]), row(`${role}, precision`, span[role].exact.p), row(`${role}, recall`, span[role].exact.r)]),
    row('attributions, overlap F1', attribution.overlap.f1, KNOWN.overlap), row('attributions, overlap precision', attribution.overlap.p), row('attributions, overlap recall', attribution.overlap.r),
    row('attributions, exact F1', attribution.exact.f1, KNOWN.exact), row('contents, overlap F1', attribution.content.f1),
    row('source given content, overlap', sourceGivenContent.all.overlap, KNOWN.given), row('source given content, exact', sourceGivenContent.all.exact),
    ...(['direct', 'mixed', 'indirect'] as const).map((kind) => row(`recall of ${kind}`, byKind[kind].recall)),
    { data: 'PolNeAR dev', measure: 'spans: processor time of the finder', value: micros, baseline: null, best: null, unit: 'µs/token' },
  ];
}
