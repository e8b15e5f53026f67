import { ABSOLUTE, CONVERSES, GROUNDS, LIGHT_VERBS, PAST_AUXILIARIES } from '../lexicon/en/converses.ts';
import { DENIAL } from '../lexicon/en/denial.ts';
import { BESIDE_THE_DENIED } from '../lexicon/en/denied.ts';
import type { ClaimStructure, ClaimType } from '../model/index.ts';
import type { ClaimProfile } from './claim-profile.ts';
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
/** … and of no act that both name, where the denier is a party to the charge. */
const ALIKE_ALONE = 0.7;
/** A run of so many words in both is one sentence read twice. */
const ONE_SENTENCE = 7;

/** Answers, demands and talks are no charge against anybody. */
const NO_CHARGE: ReadonlySet<ClaimType> = new Set(['REJECT', 'REQUEST', 'SUPPORT', 'CONSULT']);
const EMPTY: ReadonlySet<string> = new Set([...BESIDE_THE_DENIED, ...ABSOLUTE].map(conceptOf));

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
  const isWorded = isByCue(denial);
  if (isUnfounded(own) && isFact(denial) !== isFact(charge)) return 0;
  if (denial.goods.size > 0 && charge.goods.size > 0 && !meet(denial.goods, charge.goods)) return 0;
  if (isWorded && isNear(denial, charge, idf)) return 1;
  if (NO_CHARGE.has(charge.claim.type) || (!isWorded && !isTold(charge))) return 0;
  const acts = actsOf(own);
  const isAct = meet(acts, actsOf(told)) || isOfOnePassing(denial, charge);
  const isParty = meet(new Set([...denial.speakers, ...denial.actors]), partiesOf(charge));
  const isStrong = isWorded || denial.claim.polarity === 'denied' || denial.words.some((word) => ABSOLUTE.has(word));
  const alike = meaningCosine(denial, charge) ?? UNKNOWN_LIKENESS;
  if (areBothNot(denial, charge)) return 0;
  if (!isAct && !meet(acts, actsNamed(told)))
    return isParty && isStrong && isOfThePast(denial) && alike >= ALIKE_ALONE ? alike : 0;
  const share = shareOf(denial, acts, charge, idf);
  const by = denial.speakers.size > 0 ? denial.speakers : denial.actors;
  const others = [...partiesOf(denial)].filter((id) => !by.has(id));
  const areOthersIn = others.some((id) => partiesOf(charge).has(id));
  if (others.length > 0 && !areOthersIn && partiesOf(charge).size > (isParty ? 1 : 0)) return 0;
  const isSame = isParty
    ? (share ?? 1) >= SHARE || areOthersIn
    : (share ?? (isWorded ? 1 : 0)) >= SHARE_OF_ANY && alike >= (isAct ? ALIKE : ALIKE_BESIDE);
  if (!isSame || (!isWorded && !isSaidOf(denial, charge, isAct))) return 0;
  // "does not want", "are not afraid": what is not so now denies no more than that very act
  if (!isWorded && !isOfThePast(denial) && (!isAct || (share ?? 1) < SHARE_OF_ANY)) return 0;
  const points =
    alike + (isAct ? POINTS.act : POINTS.actBeside) + (isParty ? POINTS.ofParty : 0) + (isStrong ? POINTS.strong : 0);
  return points >= ANSWERS ? points : 0;
}

/** Score of a pair and likeness of words from which a denial in so many words is of a claim, whatever is done in it. */
const NEAR = 0.3;
const NEAR_WORDS = 0.5;

function isNear(denial: ClaimProfile, charge: ClaimProfile, idf: Idf): boolean {
  const isOfOneThing =
    [...denial.goods].some((good) => charge.goods.has(good)) || cosine(denial.terms, charge.terms, idf) >= NEAR_WORDS;
  return isOfOneThing && pairScore(denial, charge, idf) >= NEAR;
}

/** Do the same goods pass between the same two? */
function isOfOnePassing(a: ClaimProfile, b: ClaimProfile): boolean {
  return meet(a.goods, b.goods) && a.pairs.some((pair) => b.pairs.includes(pair));
}

/** What will not or should not be is no denial of what is said to have been, nor the other way round. */
const isFact = ({ claim: { modality, structure } }: ClaimProfile): boolean =>
  modality === 'asserted' && structure?.modal !== true;

/** Is it told to be so, as done? */
const isTold = (profile: ClaimProfile): boolean => isFact(profile) && profile.claim.structure?.negated !== true;

/** Is it denied in so many words? What is denied and has no negative word of its own is so by the words around it. */
const isByCue = ({ holder, claim: { polarity, structure } }: ClaimProfile): boolean =>
  (holder !== null && isDenial(holder)) ||
  (polarity === 'denied' && structure?.negatives?.length === 0) ||
  isUnfounded(structure);

/** "There is no truth in reports that …", "has seen no evidence that …": what stands behind it is not so. */
function isUnfounded(structure: ClaimStructure | null): boolean {
  const { predicate = '', arguments: list = [], negatives = [] } = structure ?? {};
  const isNot = (word: string): boolean => negatives.includes(word);
  const of = list.filter(({ lemma, relation }) => GROUNDS.has(lemma) && (isNot(lemma) || relation === 'object'));
  return of.some(({ lemma }) => isNot(lemma) || isNot(predicate));
}

/** Is it said in words of denying, or plainly of what was? "Will not", "does not want" and "did not say" deny nothing. */
function mayDeny(profile: ClaimProfile): boolean {
  const { negative, claim, holder } = profile;
  const { structure, modality } = claim;
  if (!negative || structure === null || isSilent(claim)) return false;
  if (holder === null) return isByCue(profile);
  if (isSilence(holder)) return false;
  return isByCue(profile)
    ? !isUndenied(holder)
    : modality === 'asserted' && structure.modal !== true && isPlainlyNegated(structure);
}

const isOfThePast = ({ words }: ClaimProfile): boolean =>
  words.some((word) => PAST_AUXILIARIES.has(word) || ABSOLUTE.has(word));

/** Does "not", "never" or "no" hang on what is done, or on what it is done to, and not on something beside it? */
function isPlainlyNegated({ predicate, arguments: list, negatives = [] }: ClaimStructure): boolean {
  return negatives.some((word) => word === predicate || list.some(({ lemma }) => lemma === word));
}

/** Is the charge somebody's word, or is the denier's own deed what he says he did not do? */
function isSaidOf(denial: ClaimProfile, { holder, claim }: ClaimProfile, isAct: boolean): boolean {
  return holder !== null || claim.type === 'ACCUSE' || (denial.claim.polarity === 'denied' && isAct);
}

/** Share, by rarity, of what is denied beside the act that the charge has too; null where nothing is. */
function shareOf(denial: ClaimProfile, acts: ReadonlySet<string>, charge: ClaimProfile, idf: Idf): number | null {
  const rest = [...denial.things].filter((thing) => !acts.has(thing) && !EMPTY.has(thing));
  const weigh = (list: readonly string[]): number => list.reduce((sum, thing) => sum + idf(thing), 0);
  return rest.length === 0 ? null : weigh(rest.filter((thing) => charge.terms.has(thing))) / weigh(rest);
}

const partiesOf = ({ actors, recipients, named }: ClaimProfile): ReadonlySet<string> =>
  new Set([...actors, ...recipients, ...named]);

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

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
    if (isUnfounded(structure)) return terms.slice(terms.findIndex((term) => GROUNDS.has(term)) + 1).flatMap(actOf);
    const ends = (end: string): string[] => list.flatMap(({ relation, lemma }) => (relation === end ? [lemma] : []));
    if (!LIGHT_VERBS.has(predicate) && !DENIAL.has(predicate)) return [predicate, ...ends('complement')].flatMap(actOf);
    const [objects, subjects] = [ends('object'), ends('subject')];
    const heads = [...(objects.length > 0 ? objects : subjects), ...ends('complement')];
    return [...(heads.length > 0 ? heads : terms.slice(0, 1)).flatMap(actOf), ...(ROWS_OF.get(predicate) ?? [])];
  });
}

/** … and all acts that its words name beside: "ignored two warnings". */
function actsNamed(structure: ClaimStructure): ReadonlySet<string> {
  return remembered(named, structure, ({ terms }) =>
    terms.filter((term) => !LIGHT_VERBS.has(term) && !GROUNDS.has(term)).flatMap(actOf),
  );
}
