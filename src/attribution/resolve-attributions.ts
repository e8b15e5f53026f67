import type { Attributed, Attribution } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { arrange, located } from './arrange.ts';
import { circumstancesOf, dateIndex, isCarrier } from './circumstances.ts';
import { cueStructure } from './cue-structure.ts';
import { toSpan, type FoundAttribution, type DocView } from './doc-view.ts';
import type { Draft } from './draft.ts';
import { entityTableOf, type EntityTable } from './entity-table.ts';
import { bindFirstPersons } from './first-person.ts';
import { withoutTopics } from './heading-topics.ts';
import { kindOf } from './kind.ts';
import { nameHeads } from './named-later.ts';
import type { Speaker } from './speaker.ts';
import { resolveSpeakers } from './speakers.ts';

/**
 * From stretches of tokens to attributions: nested in one another, with speakers, who passed the words on, and when
 * they were said.
 */
export function resolveAttributions(view: DocView, found: readonly FoundAttribution[]): Attributed {
  const analysis = view.doc;
  const drafts = arrange(
    view,
    found.map((f) => located(view, f)),
  );
  const table = entityTableOf(analysis);
  const named = nameHeads(view, table, drafts, resolveSpeakers(view, table, drafts));
  const speakers = withoutTopics(view, drafts, named);
  const dates = dateIndex(view, analysis.dates);
  const spoken = speakers.map(({ entity }) => entity);
  const attributions = drafts.map((draft, i): Attribution => {
    const { entity: speaker, anonymous, rule } = itemAt(speakers, i);
    const { via, addressee, occasion } = circumstancesOf(view, table, draft, dates, speaker);
    const carrier = draft.parent === -1 ? null : itemAt(speakers, draft.parent).entity;
    return {
      id: `a${i + 1}`,
      ...draft.spans,
      kind: kindOf(analysis.text, draft.spans.content, view.quotations),
      speaker,
      anonymous,
      parent: draft.parent === -1 ? null : `a${draft.parent + 1}`,
      nested: draft.parent !== -1,
      via: carrier !== null && passesOn(table, draft, carrier) && !via.includes(carrier) ? [...via, carrier] : via,
      addressee,
      occasion,
      confidence: draft.confidence,
      reasons: [`spans: ${draft.rule}`, `speaker: ${rule}`],
      structure: cueStructure(view, table, drafts, spoken, i),
    };
  });
  bindFirstPersons(view, table, drafts, speakers);
  bindSources(view, table, drafts, speakers);
  return { ...analysis, entities: table.used(attributions), mentions: table.mentions(), attributions };
}

/** A pronoun that is a source means who speaks, whatever it was taken for before that was known. */
function bindSources(view: DocView, table: EntityTable, drafts: readonly Draft[], speakers: readonly Speaker[]): void {
  drafts.forEach(({ source: [only] }, i) => {
    const speaker = itemAt(speakers, i).entity;
    if (speaker === null || only === undefined || only[1] !== only[0] + 1) return;
    const known = table.mentionsAt(only[0]).find(({ kind }) => kind === 'pronoun');
    if (known !== undefined) table.bind(only[0], toSpan(view, only), speaker, 'pronoun');
  });
}

/** Does whoever stands around these words only pass them on? Papers and agencies do, and bodies that cite somebody. */
function passesOn(table: EntityTable, { rule }: Draft, around: string): boolean {
  return isCarrier(table, around) || (rule === 'citing' && table.entity(around)?.type === 'ORG');
}
