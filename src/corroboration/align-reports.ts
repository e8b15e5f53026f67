import { centralityOf } from './centrality.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { meaningCosine } from './meaning.ts';
import { pairReasons, type Idf, type PairReason } from './score-pair.ts';
import { typeAffinity } from './type-affinity.ts';

/** Logits for two claims that are what their two reports are about, and each the other's nearest. */
const CENTRAL = 4;
/** Of so much centrality, as the product of both, no more is thought. */
const FLOOR = 0.35;

/**
 * Logits for two claims of two reports by what they say, where an engine has put it in numbers, times the cosine and
 * the product of their centralities. Fitted by logistic regression on the key claims of `bench/invented`, then the
 * first raised by a half, by what the same stories were counted as.
 */
const ALIGNED = { prior: -5.2, meaning: 3.4, central: 2.9, nearest: 1.7 } as const;
/** … and by what speaks against it all the same. */
const AGAINST: Readonly<Partial<Record<PairReason['feature'], number>>> = {
  actorOther: -0.6,
  modalityOther: -0.5,
  timeOther: -0.5,
  rolesSwapped: -1,
  meetingOther: -1.5,
  figureOther: -1.5,
};
/** What the centrality of both is worth beside the cosine, where the nearest claim of another report is looked for. */
const BESIDE_MEANING = 0.5;

/**
 * What a report is about is held against what the others are about before details are: of every two reports the claims
 * that are each other's nearest, by what they say and by how central each is to its report, gain by it. Two reports of
 * one story tell the same thing at their heads, in whatever words; further down, only the words can say.
 *
 * @param scores per claim its judged pairs, in logits; changed in place, both ways
 */
export function alignReports(
  profiles: readonly ClaimProfile[],
  scores: readonly Map<number, number>[],
  idf: Idf,
): void {
  const central = centralityOf(profiles);
  const bothCentral = (i: number, j: number): number => (central[i] as number) * (central[j] as number);
  const nearest = nearestIn(profiles, scores, (i, j, score) => {
    const meaning = meaningCosine(profiles[i] as ClaimProfile, profiles[j] as ClaimProfile);
    return meaning === null
      ? score + CENTRAL * bothCentral(i, j)
      : CENTRAL * (meaning + BESIDE_MEANING * bothCentral(i, j));
  });
  scores.forEach((row, i) => {
    const a = profiles[i] as ClaimProfile;
    for (const [j, score] of row) {
      const b = profiles[j] as ClaimProfile;
      if (j < i || a.article.id === b.article.id || score === -Infinity || answers(a, b)) continue;
      const mutual = nearest[i]?.get(b.article.id)?.j === j && nearest[j]?.get(a.article.id)?.j === i;
      const aligned = alignedScore(a, b, score, bothCentral(i, j), mutual, idf);
      if (aligned <= score) continue;
      scores[i]?.set(j, aligned);
      scores[j]?.set(i, aligned);
    }
  });
}

/** Logits for two claims being one once their reports are held against one another; `mutual`: each other's nearest. */
function alignedScore(
  a: ClaimProfile,
  b: ClaimProfile,
  score: number,
  central: number,
  mutual: boolean,
  idf: Idf,
): number {
  const meaning = meaningCosine(a, b);
  if (meaning === null) return mutual && central >= FLOOR ? score + CENTRAL * central : score;
  const likely = ALIGNED.prior + ALIGNED.meaning * meaning + ALIGNED.central * central + (mutual ? ALIGNED.nearest : 0);
  return likely <= score
    ? likely
    : pairReasons(a, b, idf).reduce((sum, { feature }) => sum + (AGAINST[feature] ?? 0), likely);
}

/** Per claim and other report the nearest claim there, by `worth`. */
function nearestIn(
  profiles: readonly ClaimProfile[],
  scores: readonly ReadonlyMap<number, number>[],
  worth: (i: number, j: number, score: number) => number,
): ReadonlyMap<string, { readonly j: number }>[] {
  return scores.map((row, i) => {
    const best = new Map<string, { readonly j: number; readonly value: number }>();
    for (const [j, score] of row) {
      const { id } = (profiles[j] as ClaimProfile).article;
      if (id === profiles[i]?.article.id || score === -Infinity) continue;
      const value = worth(i, j, score);
      const known = best.get(id);
      if (known === undefined || value > known.value || (value === known.value && j < known.j))
        best.set(id, { j, value });
    }
    return best;
  });
}

/** Is one a refusal or a denial, or an act of another kind? Then it may answer the other, and does not tell it again. */
function answers({ claim: a }: ClaimProfile, { claim: b }: ClaimProfile): boolean {
  return (a.type === 'REJECT') !== (b.type === 'REJECT') || typeAffinity(a.type, b.type) === 'far';
}
