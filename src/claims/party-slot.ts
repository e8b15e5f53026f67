import { namedBy } from './parties.ts';
import type { ClauseView, Reading } from './reading.ts';

/** How many clauses below the predicate a party is looked for. */
const DEEP = 6;

/** An argument that names a party: its place at its predicate, and the tokens of both. */
export interface PartySlot {
  readonly name: string;
  readonly at: number;
  readonly predicate: number;
}

/** Predicates that tell a claim: its own and those that it tells with it. */
export function predicatesOf({ at, covers }: Reading): number[] {
  return [...new Set([at, ...covers])].filter((i) => i !== -1).slice(0, DEEP);
}

/** Which argument, of which predicate, names one of the parties; null if none does. */
export function partySlot(view: ClauseView, reading: Reading, ids: readonly string[]): PartySlot | null {
  for (const predicate of predicatesOf(reading)) {
    const { subject, object, indirect, open, passive, obliques } = view.clauses.argumentsAt(predicate);
    const slots: readonly (readonly [name: string, at: number])[] = [
      [passive ? 'agent' : 'subject', subject],
      [passive ? 'passive subject' : 'object', object],
      ['indirect object', indirect],
      ...obliques.map(({ preposition, at }) => [`behind “${preposition}”`, at] as const),
    ];
    for (const [name, at] of slots)
      if (at !== -1 && namedBy(view, at).some((id) => ids.includes(id))) {
        // "is believed to have sold": the subject of what it is believed of
        const isRaised = name === 'passive subject' && open !== -1;
        return isRaised ? { name: 'raised subject', at, predicate: open } : { name, at, predicate };
      }
  }
  return null;
}
