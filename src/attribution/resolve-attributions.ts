import type { Attributed, Attribution } from '../model/index.ts';
import { arrange, located } from './arrange.ts';
import { castOf, type Cast } from './cast.ts';
import { cueStructure } from './cue-structure.ts';
import { circumstancesOf, dateIndex, isCarrier } from './circumstances.ts';
import type { Draft } from './draft.ts';
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
  const spoken = speakers.map(({ entity }) => entity);
  const attributions = drafts.map((draft, i): Attribution => {
    const { entity: speaker, anonymous, rule } = speakers[i]!;
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
      via: carrier !== null && passesOn(cast, draft, carrier) && !via.includes(carrier) ? [...via, carrier] : via,
      addressee,
      occasion,
      confidence: draft.confidence,
      reasons: [`spans: ${draft.rule}`, `speaker: ${rule}`],
      structure: cueStructure(reading, cast, drafts, spoken, i),
    };
  });
  bindFirstPersons(reading, cast, drafts, speakers);
  return { ...analysis, entities: cast.used(attributions), mentions: cast.mentions(), attributions };
}

/** Does whoever stands around these words only pass them on? Papers and agencies do, and bodies that cite somebody. */
function passesOn(cast: Cast, { rule }: Draft, around: string): boolean {
  const type = cast.entity(around)?.type;
  return isCarrier(cast, around) || (rule === 'citing' && (type === 'ORG' || type === 'GPE'));
}
