import type { Attribution, ClaimType } from '../model/index.ts';
import { marksOfEvent } from './event-marks.ts';
import { marksOfParty } from './party-marks.ts';
import { PARTY_WEIGHTS } from './party-weights.ts';
import { NO_PARTY, type ClauseView, type Reading } from './reading.ts';
import type { Settled } from './settle.ts';

/** Fields of a claim that name parties. */
export const PARTY_FIELDS: readonly ['actor', 'recipient'] = ['actor', 'recipient'];
export type PartyField = 'actor' | 'recipient';

/** Whom a claim would name, and how sure that is: what the judge saw, and its probability, 0 to 1. */
export interface JudgedParty {
  readonly field: PartyField;
  /** token of the claim's predicate */
  readonly at: number;
  readonly type: ClaimType;
  readonly ids: readonly string[];
  readonly marks: readonly string[];
  readonly probability: number;
}

/**
 * Below these a party is left open. If a wrong party is three times as bad as a missing one, the line is 3/4; both
 * stand lower, that of recipients most, where sentences of wires lose right ones (models/parties.md).
 */
export const PARTY_LINE: Readonly<Record<PartyField, number>> = { actor: 0.7, recipient: 0.6 };

const weightsOf = (column: 0 | 1): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(PARTY_WEIGHTS).map(([mark, weights]) => [mark, weights[column]]));
const WEIGHTS: Readonly<Record<PartyField, Readonly<Record<string, number>>>> = {
  actor: weightsOf(0),
  recipient: weightsOf(1),
};

/**
 * How sure it is that a party did, or was done, what the event says: a logistic regression over how party and event
 * were found (`npm run train -- parties`).
 */
export function judgeParty(
  view: ClauseView,
  reading: Reading,
  settled: Settled,
  holder: Attribution | null,
  field: PartyField,
): JudgedParty {
  const { type } = settled;
  const ids = settled[field];
  if (ids.length === 0) return { field, at: reading.at, type, ids: NO_PARTY, marks: [], probability: 1 };
  const marks = [...marksOfParty(view, reading, settled, field), ...marksOfEvent(view, reading, settled, holder)];
  return { field, at: reading.at, type, ids, marks, probability: probabilityOf(WEIGHTS[field], marks) };
}

/** As a claim says it, in hundredths; null where nobody was named. */
export function confidenceOf({ ids, probability }: JudgedParty): number | null {
  return ids.length === 0 ? null : Math.round(probability * 100) / 100;
}

/** Of a logistic regression. */
export function probabilityOf(weights: Readonly<Record<string, number>>, marks: readonly string[]): number {
  const score = marks.reduce((sum, mark) => sum + (weights[mark] ?? 0), weights['bias'] ?? 0);
  return 1 / (1 + Math.exp(-score));
}
