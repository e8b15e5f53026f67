import { POLITICAL_LEADER } from '../lexicon/en/acting-for.ts';
import { FIRST_PERSON_PLURAL } from '../lexicon/en/pronouns.ts';
import type { Attributed, Attribution } from '../model/index.ts';
import { namedBy } from './parties.ts';
import { partySlot } from './party-slot.ts';
import type { ClauseView, Reading } from './reading.ts';

/**
 * Parties without the state that only a president's "we" stands for: it may be the state, his staff, a party or all who
 * hear him. Where another state stands over against it, it is the state: "we will not attack Ostia".
 *
 * @param others  parties on the other side of the act
 */
export function withoutWe(
  view: ClauseView,
  { entities }: Attributed,
  holder: Attribution | null,
  reading: Reading,
  ids: readonly string[],
  others: readonly string[],
): readonly string[] {
  const isState = (id: string): boolean => view.entities.get(id)?.type === 'COUNTRY';
  const speaker = entities.find(({ id }) => id === holder?.speaker);
  if (speaker?.type !== 'PERSON' || !POLITICAL_LEADER.test(speaker.role ?? speaker.name) || others.some(isState))
    return ids;
  return ids.filter((id) => !isState(id) || !isWe(view, reading, id));
}

/** Does nothing but "we" name the party? */
function isWe(view: ClauseView, reading: Reading, id: string): boolean {
  const { tokens } = view.analysis;
  const slot = partySlot(view, reading, [id]);
  return (
    slot !== null &&
    FIRST_PERSON_PLURAL.has(tokens.word[slot.at]!.toLowerCase()) &&
    tokens.upos[slot.at] === 'PRON' &&
    namedBy(view, slot.at).includes(id)
  );
}
