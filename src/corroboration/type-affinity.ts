import type { ClaimType } from '../model/index.ts';

/**
 * Types that one report and the next give the same claim: help is coded as AID or COOPERATE, a threat as THREATEN or
 * SANCTION.
 */
const KIN: readonly (readonly ClaimType[])[] = [
  ['AID', 'COOPERATE', 'SUPPORT'],
  ['AGREE', 'COOPERATE', 'CONCEDE'],
  ['CONSULT', 'AGREE', 'SUPPORT'],
  ['CONSULT', 'ACCUSE'],
  ['CONSULT', 'REQUEST'],
  ['THREATEN', 'SANCTION', 'REQUEST', 'ACCUSE'],
  ['ACCUSE', 'REQUEST', 'PROTEST'],
  ['REJECT', 'ACCUSE', 'REQUEST'],
  ['ASSAULT', 'COERCE', 'MOBILIZE'],
  ['SANCTION', 'COERCE'],
  ['RETREAT', 'CONCEDE'],
];

/** Acts done by speaking: the report of one is told by the narrator, and its origin is the speech itself. */
export const SPEECH_ACTS: ReadonlySet<ClaimType> = new Set([
  'ACCUSE',
  'REQUEST',
  'THREATEN',
  'REJECT',
  'CONSULT',
  'SUPPORT',
  'PROTEST',
]);

/** Types whose parties may be exchanged. */
export const SYMMETRIC: ReadonlySet<ClaimType> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/** `same`, `kin` (told of one event under either type), `state` (one says only how things are), or `far`. */
export function typeAffinity(a: ClaimType, b: ClaimType): 'same' | 'kin' | 'state' | 'far' {
  if (a === b) return 'same';
  if (a === 'STATE' || b === 'STATE') return 'state';
  return KIN.some((row) => row.includes(a) && row.includes(b)) ? 'kin' : 'far';
}
