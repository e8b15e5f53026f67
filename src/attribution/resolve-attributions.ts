import type { Attributed, Attribution } from '../model/index.ts';
import { arrange, located } from './arrange.ts';
import { castOf } from './cast.ts';
import { circumstancesOf, dateIndex, isCarrier } from './circumstances.ts';
import { bindFirstPersons } from './first-person.ts';
import { kindOf } from './kind.ts';
import { nameHeads } from './named-later.ts';
import type { Found, Reading } from './reading.ts';
import { resolveSpeakers } from './speakers.ts';

/**
 * From stretches of tokens to attributions: nested in one another, with speakers, who passed the words on, and when
 * they were said.
 */
export function resolveAttributions(reading: Reading, found: readonly Found[]): Attributed {
  const analysis = reading.doc;
  const drafts = arrange(
    reading,
    found.map((f) => located(reading, f)),
  );
  const cast = castOf(analysis);
  const speakers = nameHeads(reading, cast, drafts, resolveSpeakers(reading, cast, drafts));
  const dates = dateIndex(reading, analysis.dates);
  const attributions = drafts.map((draft, i): Attribution => {
    const { entity: speaker, anonymous } = speakers[i]!;
    const { via, addressee, occasion } = circumstancesOf(reading, cast, draft, dates, speaker);
    const carrier = draft.parent < 0 ? null : speakers[draft.parent]!.entity;
    return {
      id: `a${i + 1}`,
      ...draft.spans,
      kind: kindOf(analysis.text, draft.spans.content, reading.quotations),
      speaker,
      anonymous,
      parent: draft.parent < 0 ? null : `a${draft.parent + 1}`,
      nested: draft.parent >= 0,
      via: carrier !== null && isCarrier(cast, carrier) && !via.includes(carrier) ? [...via, carrier] : via,
      addressee,
      occasion,
      confidence: draft.confidence,
    };
  });
  bindFirstPersons(reading, cast, drafts, speakers);
  return { ...analysis, entities: cast.used(attributions), mentions: cast.mentions(), attributions };
}
