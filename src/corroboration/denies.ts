import { TAKING } from '../lexicon/en/concepts.ts';
import {
  ABSOLUTE,
  CONVERSES,
  GROUNDS,
  KINDS_OF_ARMS,
  LIGHT_VERBS,
  PAST_AUXILIARIES,
  PRESENT_AUXILIARIES,
} from '../lexicon/en/converses.ts';
import { DENIAL, KNOWING_OR_HAVING } from '../lexicon/en/denial.ts';
import { BESIDE_THE_DENIED, SAYINGS } from '../lexicon/en/denied.ts';
import { STOP_WORDS } from '../lexicon/en/stop-words.ts';
import type { ClaimStructure, ClaimType } from '../model/index.ts';
import { meets } from '../model/meets.ts';
import { hasWord, type ClaimProfile } from './claim-profile.ts';
import { areBothNot, isDenial, isSilence, isSilent, isUndenied } from './denial.ts';
import { meaningCosine } from './meaning.ts';
import { pairScore, sharedRun, type Idf } from './score-pair.ts';
import { conceptOf, cosine, synonymSets } from './terms.ts';

/** What a denial is held by to answer a charge, in points; it answers from `ANSWERS` on. Set on news that was read. */
const POINTS = { act: 0.2, actBeside: 0.1, ofParty: 0.1, strong: 0.1 } as const;
const ANSWERS = 0.65;
/** Likeness of what both say where no engine tells it. */
const UNKNOWN_LIKENESS = 0.45;
/** Share of what is denied that stands in the charge: of one that names the denier, and of any. */
const SHARE = 0.34;
const SHARE_OF_ANY = 0.5;
/** Likeness that a charge must have that does not name the denier: of the same act, and of one named beside. */
const ALIKE = 0.42;
const ALIKE_BESIDE = 0.58;
/** … and where a mere "not" is all that is said. */
const ALIKE_MERELY = 0.7;
/** A run of so many words in both is one sentence read twice. */
const ONE_SENTENCE = 7;

/** Answers, demands and talks are no charge against anybody. */
const NO_CHARGE: ReadonlySet<ClaimType> = new Set(['REJECT', 'REQUEST', 'SUPPORT', 'CONSULT']);
const EMPTY: ReadonlySet<string> = new Set([...BESIDE_THE_DENIED, ...ABSOLUTE, ...LIGHT_VERBS].map(conceptOf));

/**
 * How surely a claim that is said not to be so answers what another asserts, 0 where it does not. Both are of one act,
 * told from the same end or from the other ("received no warning" of "warned"); what else is denied stands in the charge;
 * and they are alike in what they say. A denial in so many words ("denied that …") answers on less than a negative
 * sentence, which must tell of what was, plainly, and meet what somebody is said to have done.
 */
export function answersCharge(denial: ClaimProfile, charge: ClaimProfile, idf: Idf): number {
  const points = pointsFor(denial, charge, idf);
  return points > 0 && sharedRun(denial.words, charge.words) < ONE_SENTENCE ? points : 0;
}

function pointsFor(denial: ClaimProfile, charge: ClaimProfile, idf: Idf): number {
  const [own, told] = [denial.claim.structure, charge.claim.structure];
  if (own === null || told === null || charge.negative || !mayDeny(denial)) return 0;
  if (areOfOtherGoods(denial, charge) || areBothNot(denial, charge)) return 0;
  const manner = mannerOf(denial);
  if (manner === 'groundless' && isFact(denial) !== isFact(charge)) return 0;
  const near = manner === 'negative' ? 0 : nearness(denial, charge, manner, idf);
  if (near > 0) return near;
  if (NO_CHARGE.has(charge.claim.type) || (manner !== 'worded' && !isTold(charge, isPlan(denial)))) return 0;
  const acts = actsOf(own);
  const isAct = meets(acts, actsOf(told)) || isOfOnePassing(denial, charge);
  const isParty = meets(deniersOf(denial), partiesOf(charge));
  const isStrong = manner === 'worded' || denial.claim.polarity === 'denied' || isEmphatic(denial);
  const meant = meaningCosine(denial, charge);
  const alike = meant ?? UNKNOWN_LIKENESS;
  if (!isAct && !meets(acts, actsNamed(told))) return 0;
  const others = othersIn(denial, charge);
  if (others === 'other' && partiesOf(charge).size > (isParty ? 1 : 0)) return 0;
  const share = shareOf(denial, acts, charge);
  const isShared = (share ?? (isParty || manner === 'worded' || (isAct && isStrong) ? 1 : 0)) >= SHARE_OF_ANY;
  if (manner === 'negative' && !isNegationMet(denial, charge, isAct, isShared)) return 0;
  const isSame = isParty
    ? isShared || others === 'same' || (share ?? 1) >= SHARE
    : (isShared || (others === 'same' && alike >= ALIKE_BESIDE)) &&
      (alike >= likenessAsked(denial, manner, isAct) ||
        (meant === null && manner === 'negative' && isAct && share === 1));
  if (!isSame) return 0;
  const points =
    alike + (isAct ? POINTS.act : POINTS.actBeside) + (isParty ? POINTS.ofParty : 0) + (isStrong ? POINTS.strong : 0);
  return points >= ANSWERS ? points : 0;
}

/** How something is said not to be so: in words of denying, for want of any truth in it, or by a mere "not". */
type DenialManner = 'worded' | 'groundless' | 'negative';

const mannerOf = (denial: ClaimProfile): DenialManner =>
  isUnfounded(denial.claim.structure) ? 'groundless' : isByCue(denial) ? 'worded' : 'negative';

/** How alike a charge must be that does not name the denier: who says "not" of others may mean many things. */
function likenessAsked(denial: ClaimProfile, manner: DenialManner, isAct: boolean): number {
  if (manner === 'groundless') return isAct ? ALIKE : Infinity;
  if (manner === 'negative' && !isEmphatic(denial)) return ALIKE_MERELY;
  return isAct ? ALIKE : ALIKE_BESIDE;
}

/** "Never", "no order was given": not merely "did not". */
function isEmphatic(denial: ClaimProfile): boolean {
  const { predicate = '', arguments: list = [], negatives = [] } = denial.claim.structure ?? {};
  return (
    hasWord(denial, ABSOLUTE) ||
    negatives.some((word) => word !== predicate && list.some(({ lemma }) => lemma === word))
  );
}

/** Who says that it is not so; whom the paper has deny it, where nobody is quoted. */
const deniersOf = ({ speakers, actors }: ClaimProfile): ReadonlySet<string> => (speakers.size > 0 ? speakers : actors);

/** Are the others whom a denial names in the charge too? Nobody of the report alone could be. */
function othersIn(denial: ClaimProfile, charge: ClaimProfile): 'none' | 'same' | 'other' {
  const by = deniersOf(denial);
  const others = [...partiesOf(denial)].filter((id) => !by.has(id) && !id.startsWith(`${denial.article.id}:`));
  if (others.length === 0) return 'none';
  return meets(new Set(others), partiesOf(charge)) ? 'same' : 'other';
}

/** May a mere negative sentence be about the charge: of somebody's word, and, where it is of what is, of that very act? */
function isNegationMet(denial: ClaimProfile, charge: ClaimProfile, isAct: boolean, isShared: boolean): boolean {
  if (!isSaidOf(denial, charge, isAct) || isDoneToDenier(denial, charge) || isOfHabit(denial)) return false;
  // "was not home": how somebody is stands beside how another is
  if (denial.claim.structure?.form === 'copula') return false;
  return isOfThePast(denial) || (isAct && isShared);
}

/** Score of a pair and likeness of words from which a denial in so many words is of a claim, whatever is done in it. */
const NEAR = 0.3;
const NEAR_WORDS = 0.5;

function nearness(denial: ClaimProfile, charge: ClaimProfile, manner: DenialManner, idf: Idf): number {
  const alike = cosine(denial.terms, charge.terms, idf);
  if ((alike < NEAR_WORDS || manner === 'groundless') && !meets(denial.goods, charge.goods)) return 0;
  // who denies that he knew of a meeting does not deny that there was one
  if (manner === 'worded' && KNOWING_OR_HAVING.has(denial.claim.structure?.predicate ?? '')) return 0;
  return pairScore(denial, charge, idf) >= NEAR ? 1 + alike : 0;
}

/** "Never received weapons" is of drones, too. */
function areOfOtherGoods({ goods }: ClaimProfile, charge: ClaimProfile): boolean {
  const isArms = goods.has(ANY_ARMS) && [...charge.goods].some((good) => ARMS.has(good));
  return goods.size > 0 && charge.goods.size > 0 && !isArms && !meets(goods, charge.goods);
}

const ANY_ARMS = conceptOf('weapon');
const ARMS: ReadonlySet<string> = new Set(Array.from(KINDS_OF_ARMS, conceptOf));

/** Do the same goods pass between the same two? */
function isOfOnePassing(a: ClaimProfile, b: ClaimProfile): boolean {
  return meets(a.goods, b.goods) && a.pairs.some((pair) => b.pairs.includes(pair));
}

/** What will not or should not be is no denial of what is said to have been, nor the other way round. */
const isFact = ({ claim: { modality, structure } }: ClaimProfile): boolean =>
  modality === 'asserted' && structure?.modal !== true;

/** Is it told to be so: as done, or, where a plan is denied ("will not close the port"), as planned? */
const isTold = (profile: ClaimProfile, asPlanned: boolean): boolean =>
  (asPlanned ? isPlan(profile) : isFact(profile)) && profile.claim.structure?.negated !== true;

const isPlan = ({ claim: { modality } }: ClaimProfile): boolean => modality === 'planned';

/** Is it denied in so many words? What is denied and has no negative word of its own is so by the words around it. */
const isByCue = ({ holder, claim: { polarity, structure } }: ClaimProfile): boolean =>
  (holder !== null && isDenial(holder)) ||
  (polarity === 'denied' && structure !== null && (structure.negatives ?? []).length === 0) ||
  isUnfounded(structure);

/** "There is no truth in reports that …", "has seen no evidence that …": what stands behind it is not so. */
function isUnfounded(structure: ClaimStructure | null): boolean {
  const { predicate = '', arguments: list = [], negatives = [] } = structure ?? {};
  const isNot = (word: string): boolean => negatives.includes(word);
  const of = list.filter(({ lemma, relation }) => GROUNDS.has(lemma) && (isNot(lemma) || relation === 'object'));
  return of.some(({ lemma }) => isNot(lemma) || isNot(predicate));
}

/** Is it said in words of denying, or plainly of what was or of a plan? "Does not want" and "did not say" deny nothing. */
function mayDeny(profile: ClaimProfile): boolean {
  const { negative, claim, holder } = profile;
  const { structure } = claim;
  if (!negative || structure === null || isSilent(claim)) return false;
  if (holder === null) return isByCue(profile);
  if (isSilence(holder)) return false;
  return isByCue(profile)
    ? !isUndenied(holder)
    : (isFact(profile) || isPlan(profile)) && !structure.headline && isPlainlyNegated(structure);
}

/** "Does not care", "not to fight": what is so as a rule, or not at any time, was not charged. */
const isOfHabit = (profile: ClaimProfile): boolean =>
  hasWord(profile, PRESENT_AUXILIARIES) || profile.claim.structure?.wording?.opening === 'infinite';

const isOfThePast = (profile: ClaimProfile): boolean =>
  hasWord(profile, PAST_AUXILIARIES) || hasWord(profile, ABSOLUTE);

/** Does "not", "never" or "no" hang on what is done, or on what it is done to, and not on something beside it, nor on what is said? */
function isPlainlyNegated({ predicate, arguments: list, negatives = [] }: ClaimStructure): boolean {
  return negatives.some(
    (word) => !SAYINGS.has(word) && (word === predicate || list.some(({ lemma }) => lemma === word)),
  );
}

/** Is the charge somebody's word, or is the denier's own deed what he says he did not do? */
function isSaidOf(denial: ClaimProfile, { holder, claim }: ClaimProfile, isAct: boolean): boolean {
  return holder !== null || claim.type === 'ACCUSE' || (denial.claim.polarity === 'denied' && isAct);
}

/** Who says that he did not do it has nothing said of what was done to him. */
function isDoneToDenier({ claim, speakers }: ClaimProfile, { actors, recipients }: ClaimProfile): boolean {
  if (claim.polarity !== 'denied' || claim.structure?.passive === true || actors.size === 0) return false;
  return !meets(speakers, actors) && meets(speakers, recipients) && !isOfTaking(claim.structure);
}

const isOfTaking = (structure: ClaimStructure | null): boolean => TAKING.has(structure?.predicate ?? '');

/** Share of what is denied beside the act that the charge has too; null where nothing is. */
function shareOf({ things }: ClaimProfile, acts: ReadonlySet<string>, charge: ClaimProfile): number | null {
  const rest = [...things].filter((thing) => !acts.has(thing) && !EMPTY.has(thing));
  return rest.length === 0 ? null : rest.filter((thing) => charge.terms.has(thing)).length / rest.length;
}

const partiesOf = ({ actors, recipients, named }: ClaimProfile): ReadonlySet<string> =>
  new Set([...actors, ...recipients, ...named]);

const ROWS_OF: ReadonlyMap<string, readonly string[]> = ((): Map<string, string[]> => {
  const rows = new Map<string, string[]>();
  for (const [name, ...words] of CONVERSES)
    for (const word of words) rows.set(word, [...(rows.get(word) ?? []), `<>${name}`]);
  return rows;
})();

/** What a verb or noun stands for as an act: its concept, its synonyms, and the acts that are told from either end. */
function actOf(lemma: string): string[] {
  const [bare = lemma] = lemma.split('_');
  return [conceptOf(bare), ...synonymSets(lemma), ...(ROWS_OF.get(bare) ?? [])];
}

const acts = new WeakMap<ClaimStructure, ReadonlySet<string>>();
const named = new WeakMap<ClaimStructure, ReadonlySet<string>>();

function remembered(
  known: WeakMap<ClaimStructure, ReadonlySet<string>>,
  structure: ClaimStructure,
  of: (structure: ClaimStructure) => readonly string[],
): ReadonlySet<string> {
  const found = known.get(structure) ?? new Set(of(structure));
  known.set(structure, found);
  return found;
}

/** What is done: the predicate; behind a light verb what is made, had or given; and the deed behind "agreed to". */
function actsOf(structure: ClaimStructure): ReadonlySet<string> {
  return remembered(acts, structure, ({ predicate, arguments: list, terms }) => {
    if (isUnfounded(structure)) return behindGrounds(terms).flatMap(actOf);
    const ends = (end: string): string[] => list.flatMap(({ relation, lemma }) => (relation === end ? [lemma] : []));
    if (!LIGHT_VERBS.has(predicate) && !DENIAL.has(predicate)) return [predicate, ...ends('complement')].flatMap(actOf);
    const [objects, subjects] = [ends('object'), ends('subject')];
    const nouns = (objects.length > 0 ? objects : subjects).filter((lemma) => !STOP_WORDS.has(lemma));
    const heads = [...nouns, ...ends('complement')];
    if (heads.length === 0)
      return terms
        .filter((term) => !LIGHT_VERBS.has(term))
        .slice(0, 1)
        .flatMap(actOf);
    return [...heads.flatMap(actOf), ...(ROWS_OF.get(predicate) ?? [])];
  });
}

/** What there is no truth in: the first words behind it, which may be "reports that". */
const behindGrounds = (terms: readonly string[]): readonly string[] =>
  terms
    .slice(terms.findIndex((term) => GROUNDS.has(term)) + 1)
    .filter((term) => !SAYINGS.has(term))
    .slice(0, 2);

/** … and all acts that its words name beside: "ignored two warnings". */
function actsNamed(structure: ClaimStructure): ReadonlySet<string> {
  return remembered(named, structure, ({ terms }) =>
    terms.filter((term) => !LIGHT_VERBS.has(term) && !GROUNDS.has(term)).flatMap(actOf),
  );
}
