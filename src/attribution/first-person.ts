import { actsForBody } from '../lexicon/acts-for-body.ts';
import { FIRST_PERSON_PLURAL, FIRST_PERSON_SINGULAR, NO_PRONOUN } from '../lexicon/en/pronouns.ts';
import { itemAt } from '../model/item-at.ts';
import { each } from '../model/scan.ts';
import { toSpan, type DocView } from './doc-view.ts';
import type { Draft } from './draft.ts';
import type { EntityTable } from './entity-table.ts';
import type { Speaker } from './speaker.ts';

/**
 * Bind "I", "we" and their forms inside quotations to who speaks there: the innermost attribution around the word;
 * "we" to the body or state that the speaker speaks for, where his office is to do so.
 */
export function bindFirstPersons(
  view: DocView,
  table: EntityTable,
  drafts: readonly Draft[],
  speakers: readonly Speaker[],
): void {
  const { tokens } = view.doc;
  const owner = new Int32Array(tokens.count).fill(-1);
  const lay = (of: (draft: Draft) => boolean): void =>
    drafts.forEach((d, i) => {
      if (!of(d)) return;
      for (const range of d.content) for (const t of each(range)) if (view.quoteOf[t] !== -1) owner[t] = i;
    });
  lay(({ parent }) => parent === -1);
  // inner ones over outer ones, only where they are quoted words of somebody else
  lay(({ parent, head }) => parent !== -1 && view.quoteOf[head] === -1);
  for (const t of each([0, tokens.count])) {
    if (owner[t] === -1 || tokens.upos[t] === 'PROPN') continue;
    const word = tokens.word[t]!.toLowerCase();
    const many = FIRST_PERSON_PLURAL.has(word) && tokens.word[t] !== NO_PRONOUN;
    if (!many && !FIRST_PERSON_SINGULAR.has(word)) continue;
    const speaker = itemAt(speakers, owner[t]!).entity;
    if (speaker === null) continue;
    const body = many ? bodyOf(table, speaker) : undefined;
    table.bind(t, toSpan(view, [t, t + 1]), body ?? speaker, 'pronoun');
  }
}

/**
 * For whom somebody says "we": the body or state behind him where his office is to speak for it; undefined: for himself,
 * as a ministry or army does.
 */
function bodyOf(table: EntityTable, speaker: string): string | undefined {
  const who = table.entity(speaker);
  if (who === undefined || !actsForBody(who)) return undefined;
  const body = table.entity(who.affiliation ?? '');
  return body?.type === 'COUNTRY' && who.type !== 'PERSON' ? undefined : body?.id;
}
