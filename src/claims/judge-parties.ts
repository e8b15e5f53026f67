import type { ClaimType } from '../model/index.ts';
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
 * Below this a party is left open. If a wrong party is three times as bad as a missing one, the line is 3/4; it stands
 * lower, where sentences with coded events lose hardly a right one (models/parties.md).
 */
export const PARTY_LINE: number = 0.5;

/** How sure the reading of a party is: a logistic regression over how it was found (`npm run train -- parties`). */
export function judgeParty(view: ClauseView, reading: Reading, settled: Settled, field: PartyField): JudgedParty {
  const { type } = settled;
  const ids = settled[field];
  if (ids.length === 0) return { field, at: reading.at, type, ids: NO_PARTY, marks: [], probability: 1 };
  const marks = marksOfParty(view, reading, settled, field);
  return { field, at: reading.at, type, ids, marks, probability: probabilityOf(PARTY_WEIGHTS[field], marks) };
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
