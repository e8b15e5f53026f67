import { quantityVerdict } from './quantity-verdict.ts';
import { datesRelate } from './date-range.ts';
import { cosine } from './terms.ts';
import { SYMMETRIC, typeAffinity } from './type-affinity.ts';
import type { Frame } from './frame.ts';

/** Rarity of a term in a story, in nats. */
export type Idf = (term: string) => number;

/** One observation that spoke for or against two claims being the same; `weight` in logits. */
export interface PairReason { readonly feature: PairFeature; readonly weight: number }

export type PairFeature = keyof typeof PAIR_WEIGHTS;

/**
 * Weights in logits. Set by hand, then checked on the five seed reports and on invented stories (`bench/corroboration.ts`);
 * no more than the order of size is meant by them.
 */
export const PAIR_WEIGHTS = {
  prior: -3.6,
  /** times the cosine of the words */
  words: 6,
  typeSame: 0.8, typeKin: 0.3, typeState: -0.3, typeFar: -1.2,
  actorShared: 0.9, actorOther: -1.8,
  recipientShared: 0.6, recipientOther: -0.8,
  rolesSwapped: -1,
  goodsShared: 1.2, goodsOther: -1.2, goodsOneSided: -0.4,
  figureShared: 1.2, figureOther: -0.2,
  timeOther: -1, timeSame: 0.4,
  quotation: 2.5,
} as const;

/** Words that a shared run must have before it counts as a quotation of the same sentence. */
const QUOTATION_RUN = 7;

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const x of a) if (b.has(x)) return true;
  return false;
};

/** Why two claims may be one, whatever their polarity. */
export function pairReasons(a: Frame, b: Frame, idf: Idf): PairReason[] {
  const reasons: PairReason[] = [];
  const say = (feature: PairFeature, times = 1): void => { reasons.push({ feature, weight: PAIR_WEIGHTS[feature] * times }); };
  say('prior');
  say('words', cosine(a.terms, b.terms, idf));
  say(({ same: 'typeSame', kin: 'typeKin', state: 'typeState', far: 'typeFar' } as const)[typeAffinity(a.claim.type, b.claim.type)]);

  const symmetric = SYMMETRIC.has(a.claim.type) && SYMMETRIC.has(b.claim.type);
  const swapped = meets(a.actors, b.recipients) && meets(a.recipients, b.actors) && !meets(a.actors, b.actors) && !meets(a.recipients, b.recipients);
  if (swapped && !symmetric) say('rolesSwapped');
  if (swapped && symmetric) { say('actorShared'); say('recipientShared'); } else {
    if (a.actors.size > 0 && b.actors.size > 0) say(meets(a.actors, b.actors) ? 'actorShared' : 'actorOther');
    if (a.recipients.size > 0 && b.recipients.size > 0) say(meets(a.recipients, b.recipients) ? 'recipientShared' : 'recipientOther');
  }

  if (a.goods.size > 0 && b.goods.size > 0) say(meets(a.goods, b.goods) ? 'goodsShared' : 'goodsOther');
  else if (a.goods.size > 0 || b.goods.size > 0) say('goodsOneSided');

  const verdicts = a.claim.quantities.flatMap((x) => b.claim.quantities.map((y) => quantityVerdict(x, y))).filter((verdict) => verdict !== 'apart');
  if (verdicts.some((verdict) => verdict === 'equal' || verdict === 'consistent' || verdict === 'drifted')) say('figureShared');
  else if (verdicts.length > 0) say('figureOther');

  const dates = datesRelate(a.claim.time, b.claim.time);
  if (dates === 'disjoint') say('timeOther');
  if (dates === 'same') say('timeSame');
  if (sharedRun(a.words, b.words) >= QUOTATION_RUN) say('quotation');
  return reasons;
}

/** How likely two claims are one, in logits; 0 is even. */
export function pairScore(a: Frame, b: Frame, idf: Idf): number {
  return pairReasons(a, b, idf).reduce((sum, reason) => sum + reason.weight, 0);
}

/** Length of the longest run of words that stands in both. Quadratic in two sentences, so it is capped. */
export function sharedRun(a: readonly string[], b: readonly string[]): number {
  const n = Math.min(a.length, 80);
  const m = Math.min(b.length, 80);
  let row = new Uint8Array(m + 1);
  let longest = 0;
  for (let i = 0; i < n; i++) {
    const next = new Uint8Array(m + 1);
    for (let j = 0; j < m; j++) {
      if (a[i] !== b[j]) continue;
      const run = (row[j] as number) + 1;
      next[j + 1] = run;
      if (run > longest) longest = run;
    }
    row = next;
  }
  return longest;
}
