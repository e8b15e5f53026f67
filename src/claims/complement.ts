import { TRYING } from '../lexicon/en/attitudes.ts';
import type { Arguments } from './arguments.ts';
import { through, type Manner } from './manner.ts';
import { isSomebodyUnnamed } from './noun-tests.ts';
import { namedBy } from './parties.ts';
import type { Reading, ClauseView } from './reading.ts';
import { isFronted } from './slots.ts';

/** Reads the predicate at a token, at most so many complements deep. */
export type ReadPredicate = (view: ClauseView, i: number, depth: number) => Reading | null;

/** An event told by the predicate above it, with the manner of both. */
export function withManner(reading: Reading, manner: Manner, at: number, covers: readonly number[]): Reading {
  return { ...reading, at, ...through(manner, reading), covers: [...covers, ...reading.covers] };
}

/** Who is named by the first of the arguments in which somebody stands: `object`, `indirect`, or a preposition. */
export function recipientBy(view: ClauseView, args: Arguments, slots: readonly string[]): readonly string[] {
  for (const slot of slots) {
    const at =
      slot === 'object'
        ? args.object
        : slot === 'indirect'
          ? args.indirect
          : (args.obliques.find(
              ({ preposition, clausal, at }) => preposition === slot && !clausal && !isFronted(view, args, at),
            )?.at ?? -1);
    const found = namedBy(view, at);
    if (found.length > 0 || isSomebodyUnnamed(view, at)) return found;
  }
  return [];
}

/** "Tried to arrange talks", "sought to jail her": the deed may never have been done. */
export function isOnlyTried(lemma: string, { type }: Reading): boolean {
  return TRYING.has(lemma) && (type === 'CONSULT' || DEEDS.has(type));
}
const DEEDS: ReadonlySet<Reading['type']> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'AID', 'COOPERATE', 'MOBILIZE']);

/** Events that a noun tells of others: whoever reviews threats or discusses a request makes none. */
export const WEIGHED: ReadonlySet<Reading['type']> = new Set(['CONSULT', 'THREATEN', 'REQUEST']);

/** The token of the subject of a clause, -1: none. */
export function subjectOf(view: ClauseView, i: number): number {
  return i === -1 ? -1 : view.clauses.argumentsAt(i).subject;
}
