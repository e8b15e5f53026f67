import type { ClaimType, Modality, Relation } from '../model/index.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { datesRelate } from './date-range.ts';
import { quantityVerdict, type QuantityVerdict } from './quantity-verdict.ts';
import type { Idf } from './score-pair.ts';
import { coverage } from './terms.ts';
import { SYMMETRIC, typeAffinity } from './type-affinity.ts';

/** How far along a thing is said to be; a step between two tellings is a drift of certainty. */
const CERTAINTY: Readonly<Record<Modality, number>> = {
  asserted: 3,
  planned: 2,
  possible: 1,
  conditional: 1,
  requested: 0,
};

/** Acts that look to what is to come: their own certainty is not that of the thing. */
const WISHES: ReadonlySet<ClaimType> = new Set(['REQUEST', 'THREATEN', 'ACCUSE', 'REJECT']);

/** Words of one in the other, both ways, from which two claims are `same`. Read off invented stories, not tuned. */
const SAME = 0.7;
/** A claim that holds this much of the other and has this much of its own beside is the more specific. */
const HOLDS = 0.55;
const OWN = 0.45;

/** What becomes of the figures of one claim beside those of another for the same thing. */
const verdictsOf = (told: ClaimProfile, head: ClaimProfile): readonly QuantityVerdict[] =>
  told.claim.quantities
    .flatMap((x) => head.claim.quantities.map((y) => quantityVerdict(x, y)))
    .filter((verdict) => verdict !== 'apart');

/** Does one give a figure that is not the other's, however rounded? Whoever says 46 does not bear out 41. */
export function hasOtherFigure(told: ClaimProfile, head: ClaimProfile): boolean {
  const verdicts = verdictsOf(told, head);
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'contradicted' || verdict === 'drifted');
}

/** What changed between two tellings of a claim that both assert it, or null where nothing did. */
export type Drift = 'number' | 'certainty' | 'party' | 'goods';

export function driftOf(told: ClaimProfile, head: ClaimProfile): Drift | null {
  const verdicts = verdictsOf(told, head);
  if (verdicts.length > 0 && verdicts.every((verdict) => verdict === 'drifted' || verdict === 'contradicted'))
    return 'number';
  const affinity = typeAffinity(told.claim.type, head.claim.type);
  if (
    !WISHES.has(told.claim.type) &&
    affinity !== 'far' &&
    affinity !== 'state' &&
    CERTAINTY[told.claim.modality] !== CERTAINTY[head.claim.modality]
  )
    return 'certainty';
  if (affinity === 'same' && !SYMMETRIC.has(told.claim.type) && disjoint(told.actors, head.actors)) return 'party';
  return null;
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((x) => b.has(x));
}

/** Things told beside the bare words: figures, goods, time, place. */
function details({ claim, goods }: ClaimProfile): number {
  return claim.quantities.length + goods.size + (claim.time === null ? 0 : 1) + (claim.place === null ? 0 : 1);
}

/** How a member that asserts the claim of its group stands to the words of that group, those of `head`. */
export function relationFor(told: ClaimProfile, head: ClaimProfile, idf: Idf): Relation {
  if (told === head) return 'same';
  if (driftOf(told, head) !== null) return 'drifted';
  const held = coverage(head.terms, told.terms, idf);
  const holds = coverage(told.terms, head.terms, idf);
  if (held >= SAME && holds >= SAME && datesRelate(told.claim.time, head.claim.time) !== 'disjoint') return 'same';
  const more = details(told) - details(head);
  if (more > 0 && held >= HOLDS - 0.15) return 'more-specific';
  if (more < 0 && holds >= HOLDS - 0.15) return 'less-specific';
  if (held >= HOLDS && holds < 1 - OWN) return 'more-specific';
  if (holds >= HOLDS && held < 1 - OWN) return 'less-specific';
  return 'restates';
}
