import type { Crf } from './crf.ts';

/**
 * What another model says of the same tokens in the same labels: scores of tokens × labels, of steps, and of first
 * labels. Added to a field's own it makes a product of experts (Hinton, ICANN 1999): one label sequence, weighed by both.
 */
export interface Evidence {
  readonly scores: Float32Array;
  readonly transitions: Float32Array;
  readonly start: Float32Array;
}

/** A field with the steps of both. */
export function pooledSteps(crf: Crf, evidence: Evidence): Crf {
  return {
    ...crf,
    transitions: crf.transitions.map((score, i) => score + evidence.transitions[i]!),
    start: crf.start.map((score, i) => score + evidence.start[i]!),
  };
}

/** Add the evidence of `count` tokens from token `from` on to scores that begin there. */
export function addEvidence(scores: Float32Array, evidence: Evidence, from: number, count: number): void {
  const labels = evidence.start.length;
  for (let i = 0; i < count * labels; i++) scores[i]! += evidence.scores[from * labels + i]!;
}
