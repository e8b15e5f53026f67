/**
 * Source, cue and content of the attributions of an article, after the conventions of PolNeAR (Newell, Margolin,
 * Ruths, LREC 2018): one cue in one piece, only the outermost of a nest.
 *
 * Two passes of conditional random fields. The first labels the tokens of a paragraph. Wherever it gives a cue
 * some probability, the second labels the tokens around as seen from that cue; so every source and content
 * belongs to its cue from the start. The readings are then taken by their probability, each token once.
 */
import { clearFeatures, featureList, posteriors, scorePositions, type FeatureList } from '../../../learn/crf.ts';
import { addEvidence, pooledSteps, type Evidence } from '../../../learn/evidence.ts';
import type { AttributionSpans, Parsed, Span } from '../../../model/index.ts';
import type { FoundSpans } from '../../engine.ts';
import { columnsOf, type Columns } from './columns.ts';
import { FeatureWriter } from './feature-writer.ts';
import { firstPass } from './first-pass.ts';
import type { TokenRoles } from './frames.ts';
import { LABELS } from './labels.ts';
import { select } from './select.ts';
import type { SpanModel } from './span-model.ts';
import { tokenFeatures } from './token-features.ts';

/** Tokens `[from, to)` of a document. */
interface TokenStretch {
  readonly from: number;
  readonly to: number;
}

/** A paragraph longer than this is labelled in parts, so that memory stays bounded. */
const LONGEST = 2000;

/**
 * Find the outermost attributions among the tokens of a stretch, in text order of their cues. With a content as
 * the stretch, those nested directly in it are found. Another model's evidence, tokens of the document × LABELS, is
 * added to the scores of the first pass.
 */
export function findSpans(
  parsed: Parsed,
  model: SpanModel,
  stretch: TokenStretch = { from: 0, to: parsed.tokens.count },
  evidence?: Evidence,
): FoundSpans[] {
  const c = columnsOf(parsed, stretch.from, stretch.to, model.words);
  const list = featureList();
  const pass = firstPass(c, tokenPosteriors(c, model, list, evidence));
  return select(c, pass, model, list).map(({ roles, confidence }) => ({
    ...toSpans(parsed, c.from, roles),
    confidence,
  }));
}

/** Posteriors of the first pass, tokens × LABELS. */
export function tokenPosteriors(
  c: Columns,
  model: Pick<SpanModel, 'tokens'>,
  list: FeatureList,
  evidence?: Evidence,
): Float32Array {
  const L = LABELS.length;
  const chain = evidence ? pooledSteps(model.tokens, evidence) : model.tokens;
  const out = new Float32Array(c.count * L);
  for (const [start, end] of c.paragraphs) {
    for (let from = start; from < end; from += LONGEST) {
      const to = Math.min(end, from + LONGEST);
      clearFeatures(list);
      tokenFeatures(c, from, to, new FeatureWriter(list, model.tokens.buckets - 1));
      const scores = new Float32Array((to - from) * L);
      scorePositions(model.tokens, list.ids, list.starts, 0, to - from, scores);
      if (evidence) addEvidence(scores, evidence, c.from + from, to - from);
      posteriors(chain, scores, to - from, out.subarray(from * L, to * L));
    }
  }
  return out;
}

function toSpans(parsed: Parsed, offset: number, roles: TokenRoles): AttributionSpans {
  const { start, end } = parsed.tokens;
  const spans = (ranges: readonly Span[]): Span[] => ranges.map(([s, e]) => [start[offset + s]!, end[offset + e - 1]!]);
  return { source: spans(roles.source), cue: spans(roles.cue), content: spans(roles.content) };
}
