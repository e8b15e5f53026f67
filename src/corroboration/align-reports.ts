import { centralityOf } from './centrality.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { typeAffinity } from './type-affinity.ts';

/** Logits for two claims that are what their two reports are about, and each the other's nearest. */
const CENTRAL = 4;
/** Of so much centrality, as the product of both, no more is thought. */
const FLOOR = 0.35;

/**
 * What a report is about is held against what the others are about before details are: of every two reports the claims
 * that are each other's nearest, by words and by how central each is to its report, gain by it. Two reports of one
 * story tell the same thing at their heads, in whatever words; further down, only the words can say.
 *
 * @param scores per claim its judged pairs, in logits; changed in place, both ways
 */
export function alignReports(profiles: readonly ClaimProfile[], scores: readonly Map<number, number>[]): void {
  const central = centralityOf(profiles);
  const worth = (i: number, j: number, score: number): number =>
    score + CENTRAL * (central[i] as number) * (central[j] as number);
  // per claim and other report the nearest claim there
  const nearest = scores.map((row, i) => {
    const best = new Map<string, { readonly j: number; readonly value: number }>();
    for (const [j, score] of row) {
      const { id } = (profiles[j] as ClaimProfile).article;
      if (id === profiles[i]?.article.id) continue;
      const value = worth(i, j, score);
      const known = best.get(id);
      if (known === undefined || value > known.value || (value === known.value && j < known.j))
        best.set(id, { j, value });
    }
    return best;
  });
  nearest.forEach((best, i) => {
    const own = (profiles[i] as ClaimProfile).article.id;
    for (const { j } of best.values()) {
      if (j < i || nearest[j]?.get(own)?.j !== i) continue;
      const both = (central[i] as number) * (central[j] as number);
      if (both < FLOOR || answers(profiles[i] as ClaimProfile, profiles[j] as ClaimProfile)) continue;
      const score = (scores[i]?.get(j) ?? 0) + CENTRAL * both;
      scores[i]?.set(j, score);
      scores[j]?.set(i, score);
    }
  });
}

/**
 * Is one a refusal or a denial, or an act of another kind? Then it may answer the other, and does not tell it again.
 */
function answers({ claim: a }: ClaimProfile, { claim: b }: ClaimProfile): boolean {
  return (a.type === 'REJECT') !== (b.type === 'REJECT') || typeAffinity(a.type, b.type) === 'far';
}
