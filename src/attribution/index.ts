import type { Analysis, Attributed } from '../model/index.ts';
import { combine } from './combine.ts';
import { findByRules } from './find-by-rules.ts';
import { readingOf } from './reading.ts';
import { resolveAttributions } from './resolve-attributions.ts';
import { findSpans } from './spans/find-spans.ts';
import type { SpanModel } from './spans/span-model.ts';

/**
 * Trained models of the attribution stage: `spans` finds the outermost attributions, rules find what lies in and beside
 * them.
 */
export interface AttributionModels {
  readonly spans: SpanModel;
}

/** Who says what: source, cue and content found, joined, nested and resolved to speakers. */
export function attribute(analysis: Analysis, models: AttributionModels): Attributed {
  const reading = readingOf(analysis);
  return resolveAttributions(reading, combine(reading, findSpans(analysis, models.spans), findByRules(reading)));
}
