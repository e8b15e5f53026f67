import { CONCEPTS_OF_TAKING } from '../lexicon/en/concepts.ts';
import type { ClaimType } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { meets } from '../model/meets.ts';
import type { LeftOut } from '../model/rules.ts';
import { each, eachBack } from '../model/scan.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { dateRange, datesRelate } from './date-range.ts';
import { meaningCosine } from './meaning.ts';
import { quantityVerdict } from './quantity-verdict.ts';
import { cosine } from './terms.ts';
import { SPEECH_ACTS, SYMMETRIC, typeAffinity } from './type-affinity.ts';

/** Rarity of a term in a story, in nats. */
export interface Idf {
  (term: string): number;
  /** observations on two claims that are left out, as `link: words` */
  readonly leftOut?: LeftOut;
}

/** One observation that spoke for or against two claims being the same; `weight` in logits. */
export interface PairReason {
  readonly feature: PairFeature;
  readonly weight: number;
}

type PairFeature = keyof typeof PAIR_WEIGHTS;

/**
 * Weights in logits. Set by hand, then checked on the five seed reports and on invented stories
 * (`bench/corroboration.ts`); no more than the order of size is meant by them.
 */
const PAIR_WEIGHTS = {
  prior: -2.6,
  /** times the cosine of the words */
  words: 5.5,
  /** times the likeness of what both say, from the point on where it speaks for it */
  meaning: 3.8,
  typeSame: 0.8,
  typeKin: 0.3,
  typeState: -0.1,
  typeFar: -1.2,
  actorShared: 0.8,
  actorOther: -1.8,
  recipientShared: 0.5,
  recipientOther: -0.8,
  rolesSwapped: -1,
  /** other people meet, or other parties */
  meetingOther: -1.5,
  /** times the square of the rarity, 0 to 1, of "who to whom" among the claims of the story */
  pairRare: 3,
  goodsShared: 1.2,
  goodsOther: -1.2,
  goodsOneSided: -0.7,
  figureShared: 1.2,
  figureOther: -0.2,
  timeOther: -1,
  timeSame: 0.6,
  timeWithin: 0.3,
  /** one says it is so, the other that it may or will be */
  modalityOther: -1,
  quotation: 2.5,
} as const;

/** Likeness from which what two claims say speaks for their being one. */
const TURN = 0.47;

/** Words that a shared run must have before it counts as a quotation of the same sentence. */
const QUOTATION_RUN = 7;
/** Claims less alike than this share no such run worth the search. */
const QUOTATION_WORDS = 0.4;

const everyone = ({ actors, recipients }: ClaimProfile): ReadonlySet<string> => new Set([...actors, ...recipients]);
const isSpoken = ({ claim }: ClaimProfile): boolean => SPEECH_ACTS.has(claim.type) && claim.type !== 'CONSULT';

/** One buys or receives what the other sells or gives. */
function isConverse(a: ClaimProfile, b: ClaimProfile): boolean {
  const takes = ({ terms }: ClaimProfile): boolean => [...CONCEPTS_OF_TAKING].some((concept) => terms.has(concept));
  return takes(a) !== takes(b) && (meets(a.actors, b.recipients) || meets(a.recipients, b.actors));
}

/** `a` is still to come when it is printed, `b` was over by then. */
function isPlannedAfter(a: ClaimProfile, b: ClaimProfile): boolean {
  if (a.claim.modality !== 'planned' || b.claim.modality === 'planned' || a.claim.time !== null) return false;
  const printed = dateRange(a.article.publishedAt);
  const done = dateRange(b.claim.time);
  return printed !== null && done !== null && done.last < printed.first;
}

const MEETING_TYPES: ReadonlySet<ClaimType> = new Set(['CONSULT', 'AGREE']);

/**
 * Two meetings have at least two parties in common, where both name as many, and no person of one is missing where the
 * other has him.
 */
function isOtherMeeting(a: ClaimProfile, b: ClaimProfile): boolean {
  if (!MEETING_TYPES.has(a.claim.type) || !MEETING_TYPES.has(b.claim.type)) return false;
  if (a.persons.size > 0 && b.persons.size > 0 && !meets(a.persons, b.persons)) return true;
  const [x, y] = [everyone(a), everyone(b)];
  return x.size > 1 && y.size > 1 && [...x].filter((party) => y.has(party)).length < 2;
}

/** Rarity, 0 to 1, of the rarest "who to whom" in both; 0 where there is none. */
function rarestShared(a: readonly string[], b: readonly string[], idf: Idf): number {
  let top = 0;
  for (const pair of a) if (b.includes(pair)) top = Math.max(top, idf(pair));
  return top / idf('');
}

/** Is one that somebody is charged with a deed, and the other that he has done one: two ways to tell a charge? */
export function areChargeAndDeed(a: ClaimProfile, b: ClaimProfile): boolean {
  if ((a.claim.type === 'ACCUSE') === (b.claim.type === 'ACCUSE')) return false;
  const [charge, deed] = a.claim.type === 'ACCUSE' ? [a, b] : [b, a];
  return meets(charge.recipients, deed.actors) && !SPEECH_ACTS.has(deed.claim.type);
}

/** May their parties change places: a meeting told from either side, a sale and a purchase? */
const isSymmetric = (a: ClaimProfile, b: ClaimProfile): boolean =>
  (SYMMETRIC.has(a.claim.type) && SYMMETRIC.has(b.claim.type)) || isConverse(a, b);

/**
 * Does each do to the other what the other does to him: two charges against one another, an attack and its answer? Not
 * where one is the other's charge: "Norland accused Ostia of attacking it", "Ostia attacked Norland".
 */
export function areAgainstEachOther(a: ClaimProfile, b: ClaimProfile): boolean {
  if (isSymmetric(a, b) || areChargeAndDeed(a, b)) return false;
  return meets(a.actors, b.recipients) && meets(a.recipients, b.actors) && !meets(a.actors, b.actors);
}

/** Tell every observation on two claims to `say`, with how many times its weight counts. */
function judge(a: ClaimProfile, b: ClaimProfile, idf: Idf, tell: (feature: PairFeature, times?: number) => void): void {
  const { leftOut } = idf;
  const say: typeof tell =
    leftOut === undefined || leftOut.size === 0
      ? tell
      : (feature, times) => {
          if (!leftOut.has(`link: ${feature}`)) tell(feature, times);
        };
  say('prior');
  const words = cosine(a.likeness, b.likeness, idf);
  say('words', words);
  const meaning = meaningCosine(a, b);
  if (meaning !== null) say('meaning', meaning - TURN);
  const isCharge = areChargeAndDeed(a, b);
  say(
    isCharge
      ? 'typeState'
      : ({ same: 'typeSame', kin: 'typeKin', state: 'typeState', far: 'typeFar' } as const)[
          typeAffinity(a.claim.type, b.claim.type)
        ],
  );

  const symmetric = isSymmetric(a, b);
  const [actors, recipients] = symmetric ? [everyone(a), everyone(b)] : [a.actors, b.actors];
  // whom the charge names has done the deed: neither for it nor against it
  if (!isCharge && actors.size > 0 && recipients.size > 0)
    say(meets(actors, recipients) ? 'actorShared' : 'actorOther');
  if (!isCharge && !symmetric && a.recipients.size > 0 && b.recipients.size > 0)
    say(meets(a.recipients, b.recipients) ? 'recipientShared' : 'recipientOther');
  if (areAgainstEachOther(a, b)) say('rolesSwapped');
  if (symmetric && isOtherMeeting(a, b)) say('meetingOther');
  const rarity = rarestShared(a.pairs, b.pairs, idf);
  if (rarity > 0) say('pairRare', rarity * rarity);

  if (a.goods.size > 0 && b.goods.size > 0) say(meets(a.goods, b.goods) ? 'goodsShared' : 'goodsOther');
  else if (a.goods.size > 0 || b.goods.size > 0) say('goodsOneSided');

  const verdicts = a.claim.quantities
    .flatMap((x) => b.claim.quantities.map((y) => quantityVerdict(x, y)))
    .filter((verdict) => verdict !== 'apart');
  if (verdicts.some((verdict) => verdict === 'equal' || verdict === 'consistent' || verdict === 'drifted'))
    say('figureShared');
  else if (verdicts.length > 0) say('figureOther');

  // what is said again on another day is still the same claim; what happens on another day is not
  const dates = isPlannedAfter(a, b) || isPlannedAfter(b, a) ? 'disjoint' : datesRelate(a.claim.time, b.claim.time);
  if (dates === 'disjoint' && !(isSpoken(a) && isSpoken(b))) say('timeOther');
  if (dates === 'same') say('timeSame');
  if (dates === 'overlap') say('timeWithin');
  if ((a.claim.modality === 'asserted') !== (b.claim.modality === 'asserted')) say('modalityOther');
  if (words > QUOTATION_WORDS && sharedRun(a.words, b.words) >= QUOTATION_RUN) say('quotation');
}

/** Is what one says is done among what the other speaks of? */
export function isOneAct(a: ClaimProfile, b: ClaimProfile): boolean {
  return a.predicates.some((what) => b.likeness.has(what)) || b.predicates.some((what) => a.likeness.has(what));
}

/** Why two claims may be one, whatever their polarity. */
export function pairReasons(a: ClaimProfile, b: ClaimProfile, idf: Idf): PairReason[] {
  const reasons: PairReason[] = [];
  judge(a, b, idf, (feature, times = 1) => {
    reasons.push({ feature, weight: PAIR_WEIGHTS[feature] * times });
  });
  return reasons;
}

/** How likely two claims are one, in logits; 0 is even. */
export function pairScore(a: ClaimProfile, b: ClaimProfile, idf: Idf): number {
  let sum = 0;
  judge(a, b, idf, (feature, times = 1) => {
    sum += PAIR_WEIGHTS[feature] * times;
  });
  return sum;
}

/** Length of the longest run of words that stands in both. Quadratic in two sentences, so it is capped. */
export function sharedRun(a: readonly string[], b: readonly string[]): number {
  const n = Math.min(a.length, 80);
  const m = Math.min(b.length, 80);
  // runs that end at each word of `b`; from right to left, so that the row before is still there
  const runs = new Uint8Array(m + 1);
  let longest = 0;
  for (const i of each([0, n])) {
    const word = a[i];
    for (const j of eachBack([0 + 1, m + 1])) {
      const run = word === b[j - 1] ? itemAt(runs, j - 1) + 1 : 0;
      runs[j] = run;
      if (run > longest) longest = run;
    }
  }
  return longest;
}
