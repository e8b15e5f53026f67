import type { Analysis, Attributed, Attribution } from '../model/index.ts';
import { arrange, located } from './arrange.ts';
import { castOf } from './cast.ts';
import { circumstancesOf, dateIndex, isCarrier } from './circumstances.ts';
import { combine } from './combine.ts';
import { findByRules } from './find-by-rules.ts';
import { bindFirstPersons } from './first-person.ts';
import { kindOf } from './kind.ts';
import { nameHeads } from './named-later.ts';
import { readingOf } from './reading.ts';
import { resolveSpeakers } from './speakers.ts';
import { findSpans } from './spans/find-spans.ts';
import type { SpanModel } from './spans/span-model.ts';

/** Trained models of the attribution stage. */
export interface AttributionModels {
  /** finds the outermost attributions; null: the rules do it alone */
  readonly spans: SpanModel | null;
}

/** Who says what: source, cue and content found, joined, nested and resolved to speakers. */
export function attribute(analysis: Analysis, models: AttributionModels): Attributed {
  const reading = readingOf(analysis);
  const rules = findByRules(reading);
  const drafts = arrange(reading, (models.spans === null ? rules : combine(reading, findSpans(analysis, models.spans), rules)).map((f) => located(reading, f)));
  const cast = castOf(analysis);
  const speakers = nameHeads(reading, cast, drafts, resolveSpeakers(reading, cast, drafts));
  const dates = dateIndex(reading, analysis.dates);
  const attributions = drafts.map((draft, i): Attribution => {
    const { entity: speaker, anonymous } = speakers[i]!;
    const { via, addressee, occasion } = circumstancesOf(reading, cast, draft, dates, speaker);
    const carrier = draft.parent < 0 ? null : speakers[draft.parent]!.entity;
    return {
      id: `a${i + 1}`, ...draft.spans, kind: kindOf(analysis.text, draft.spans.content, reading.quotations), speaker, anonymous,
      parent: draft.parent < 0 ? null : `a${draft.parent + 1}`, nested: draft.parent >= 0,
      via: carrier !== null && isCarrier(cast, carrier) && !via.includes(carrier) ? [...via, carrier] : via, addressee, occasion, confidence: draft.confidence,
    };
  });
  bindFirstPersons(reading, cast, drafts, speakers);
  return { ...analysis, entities: cast.used(attributions), mentions: cast.mentions(), attributions };
}
