import type { ModelFile } from '../../learn/model-file.ts';
import type { PronounGroup } from '../../lexicon/en/pronouns.ts';
import { PAIR_FACTS, type ScoreAntecedents } from '../antecedents.ts';

/** Groups of pronouns in the order of their weights. */
export const GROUPS: readonly PronounGroup[] = ['he', 'she', 'it', 'they'];
const FACTS = PAIR_FACTS.length;
/**
 * Weights of one group: one for each pair of facts, `a * FACTS + b` with a <= b; the pair of a fact with itself is the
 * fact alone.
 */
export const GROUP_WEIGHTS: number = FACTS * FACTS;

/** The weights of all groups from `names.bin`. Throws if they are missing or were trained on other facts. */
export function readAntecedents(file: ModelFile): Float32Array {
  const weights = file.arrays['pronouns'];
  if (!(weights instanceof Float32Array) || weights.length !== GROUPS.length * GROUP_WEIGHTS)
    throw new Error(
      `the names model should hold ${GROUPS.length * GROUP_WEIGHTS} weights of pronouns, has ${weights?.length ?? 'none'}`,
    );
  return weights;
}

/** Score of a candidate: the weights of all pairs of its facts, from `offset` on. */
export function scoreCandidate(weights: Float32Array, offset: number, facts: readonly number[]): number {
  let score = 0;
  for (let a = 0; a < facts.length; a++) {
    const row = offset + facts[a]! * FACTS;
    for (let b = a; b < facts.length; b++) score += weights[row + facts[b]!]!;
  }
  return score;
}

/** Scores by the facts alone: a softmax over the candidates of each pronoun was trained on them. */
export function antecedentScores(weights: Float32Array): ScoreAntecedents {
  return (_pronoun, group, candidates) => {
    const offset = GROUPS.indexOf(group) * GROUP_WEIGHTS;
    return candidates.map(({ facts }) => scoreCandidate(weights, offset, facts));
  };
}
