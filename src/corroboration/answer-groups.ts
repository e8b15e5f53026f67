import { BARE_DENIAL, DISOWNED } from '../lexicon/en/denial.ts';
import type { AnnotatedArticle, Relation, Span } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { areOpposite } from './antonyms.ts';
import { chargedBy } from './charge.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { deniedBy, isSilent } from './denial.ts';
import { answersCharge } from './denies.ts';
import { ASSERTING, type DraftGroup } from './draft-group.ts';
import { pairScore, type Idf } from './score-pair.ts';
import { sentenceAt } from './speech-event.ts';
import { cosine } from './terms.ts';
import { isDenialOfOneEnd, isResponse, isWordedDenial } from './transfers.ts';
import { deniedBefore, deniedElsewhere, type WholesaleDenial } from './wholesale-denial.ts';

/** A denial stands against so many groups at most: one that meets everything denies nothing. */
const AGAINST_MOST = 2;
/** Of so many groups, and of so many members of each, it is looked whether they are denied: the nearest. */
const AGAINST_LOOKED_AT = 15;
/** Of a group so many members are looked at for an answer. */
const SAMPLE = 20;

/**
 * Add to groups what is said against them, or beside them in answer: negative claims that speak of the same, denials
 * told from the other end of a transfer (`transfers.ts`), opposite judgements (`antonyms.ts`), denials without content,
 * and refusals.
 */
export function withAnswers(
  groups: readonly DraftGroup[],
  profiles: readonly ClaimProfile[],
  candidates: readonly (readonly number[])[],
  idf: Idf,
): DraftGroup[] {
  const groupsOf = groupsByClaim(groups);
  // what a headline calls a denial is one in the text below
  const isDeniedBeside = (i: number): boolean =>
    (groupsOf.get(i) ?? []).some((g) =>
      groups[g]?.members.some(({ index }) => {
        const { article, claim } = itemAt(profiles, index);
        return article === profiles[i]?.article && claim.polarity === 'denied';
      }),
    );
  const extra = groups.map((): { index: number; relation: Relation }[] => []);
  profiles.forEach((profile, i) => {
    const near = new Map<number, number>();
    for (const j of candidates[i] ?? []) for (const g of groupsOf.get(j) ?? []) near.set(g, (near.get(g) ?? 0) + 1);
    const nearest = [...near]
      .toSorted(([g, n], [h, m]) => m - n || g - h)
      .slice(0, AGAINST_LOOKED_AT)
      .map(([g]) => g);
    const put = (places: readonly OpposingGroup[], relation: (g: number) => Relation): void => {
      const best = places.toSorted((x, y) => y.score - x.score || x.g - y.g).slice(0, AGAINST_MOST);
      for (const { g } of best)
        if (!extra[g]?.some(({ index }) => index === i)) extra[g]?.push({ index: i, relation: relation(g) });
    };
    const isIn = (g: number): boolean => groupsOf.get(i)?.includes(g) === true;
    const others = nearest.filter((g) => !isIn(g) && isAffirmed(itemAt(groups, g), profiles));
    const headOf = (g: number): ClaimProfile => itemAt(profiles, itemAt(groups, g).head);
    const byMembers = (fits: (member: ClaimProfile) => boolean): OpposingGroup[] =>
      others.flatMap((g) => placeBy(fits, profile, g, groups, profiles, idf));
    const denies = profile.negative && !isSilent(profile.claim);
    if (denies || isWordedDenial(profile))
      put(
        byMembers((member) => isDenialOfOneEnd(profile, member)),
        (g) => (isDeniedBeside(i) || isConcerned(profile, itemAt(groups, g), profiles) ? 'denies' : 'contradicts'),
      );
    if (profile.judgement !== null)
      put(
        byMembers((member) => areOpposite(profile, member)),
        (g) => against(profile, headOf(g)),
      );
    const places = denies ? denied(profile, nearest, groups, profiles, idf) : [];
    const wholesale = profile.wholesale === null ? [] : answered(i, profile.wholesale, groups, profiles, groupsOf);
    if (wholesale.length > 0) put(wholesale, () => 'denies');
    else if (places.length > 0) put(places, (g) => against(profile, headOf(g)));
    else if (isBareDenial(profile) || isDisowning(profile)) {
      const g = accusedOf(profile, groups, profiles);
      if (g !== null) put([{ g, score: 1 }], () => 'denies');
    } else if (profile.claim.type === 'REJECT')
      put(
        byMembers((member) => isResponse(profile, member) && cosine(profile.terms, member.terms, idf) >= RESPONDS),
        () => 'responds',
      );
  });
  return groups.map((group, g) => ({ ...group, members: [...group.members, ...(extra[g] ?? [])] }));
}

/** The groups that each claim stands in. */
function groupsByClaim(groups: readonly DraftGroup[]): ReadonlyMap<number, readonly number[]> {
  const groupsOf = new Map<number, number[]>();
  groups.forEach(({ members }, g) => {
    for (const { index } of members) {
      const list = groupsOf.get(index);
      if (list === undefined) groupsOf.set(index, [g]);
      else list.push(g);
    }
  });
  return groupsOf;
}

/** Can it be answered: is it no facet of another, and not itself said not to be so? */
function isAffirmed({ facet, head }: DraftGroup, profiles: readonly ClaimProfile[]): boolean {
  return facet === null && !itemAt(profiles, head).negative;
}

/** The group as a place for a claim that fits some who assert it, by the likest of these; none where it fits nobody. */
function placeBy(
  fits: (member: ClaimProfile) => boolean,
  profile: ClaimProfile,
  g: number,
  groups: readonly DraftGroup[],
  profiles: readonly ClaimProfile[],
  idf: Idf,
): OpposingGroup[] {
  const fit = itemAt(groups, g)
    .members.filter(({ relation }) => ASSERTING.has(relation))
    .slice(0, SAMPLE)
    .map(({ index }) => itemAt(profiles, index))
    .filter(fits);
  return fit.length === 0
    ? []
    : [{ g, score: Math.max(...fit.map((member) => cosine(profile.terms, member.terms, idf))) }];
}

/** A group that a claim may stand against, and how near it is. */
interface OpposingGroup {
  readonly g: number;
  readonly score: number;
}

/** Likeness of words from which a refusal answers a request. */
const RESPONDS = 0.25;

/** Groups that a negative claim denies. */
function denied(
  profile: ClaimProfile,
  nearest: readonly number[],
  groups: readonly DraftGroup[],
  profiles: readonly ClaimProfile[],
  idf: Idf,
): OpposingGroup[] {
  return nearest.flatMap((g): OpposingGroup[] => {
    const { head, members } = itemAt(groups, g);
    if (itemAt(profiles, head).negative) return [];
    const sample = members.slice(0, AGAINST_LOOKED_AT).map(({ index }) => itemAt(profiles, index));
    if (!sample.some((charge) => mayMeet(profile, charge) && answersCharge(profile, charge, idf) > 0)) return [];
    const scores = sample.map((member) => pairScore(profile, member, idf)).toSorted((x, y) => y - x);
    return [{ g, score: itemAt(scores, 0) + itemAt(scores, Math.floor(scores.length / 2)) }];
  });
}

/** Groups of the claims that a denial without content answers, those first that most of them stand in. */
function answered(
  index: number,
  denial: WholesaleDenial,
  groups: readonly DraftGroup[],
  profiles: readonly ClaimProfile[],
  groupsOf: ReadonlyMap<number, readonly number[]>,
): OpposingGroup[] {
  const before = deniedBefore(index, denial, profiles);
  const article = itemAt(profiles, index).article.id;
  const charges = before.length > 0 ? before : deniedElsewhere(denial, profiles, article);
  const scores = new Map<number, number>();
  for (const charge of charges)
    for (const g of groupsOf.get(charge) ?? [])
      if (isAffirmed(itemAt(groups, g), profiles)) scores.set(g, (scores.get(g) ?? 0) + 1);
  return [...scores].map(([g, score]) => ({ g, score: score + itemAt(groups, g).members.length / MANY }));
}

/** Among groups that as many of the claims stand in, the larger one. */
const MANY = 1000;

/** Is it said by somebody else than the denier, in another sentence? One sentence does not deny itself, nor one man. */
function mayMeet(denial: ClaimProfile, charge: ClaimProfile): boolean {
  const [by, of] = [denial.holder?.speaker ?? null, charge.holder?.speaker ?? null];
  return (by === null || by !== of) && !isSentenceOf(charge, denial.article, denial.claim.evidence);
}

/** Does a claim stand in the sentence of one of these places of an article? */
export function isSentenceOf(
  { article, claim }: ClaimProfile,
  other: AnnotatedArticle,
  places: readonly Span[],
): boolean {
  const at = new Set(places.map(([start]) => sentenceAt(article.sentences, start)));
  return article === other && claim.evidence.some(([start]) => at.has(sentenceAt(article.sentences, start)));
}

/** Does the claim come from a party of the transfer that the group tells of? */
function isConcerned(profile: ClaimProfile, { members }: DraftGroup, profiles: readonly ClaimProfile[]): boolean {
  if (profile.claim.polarity === 'denied') return true;
  const own = profile.holder === null ? profile.actors : profile.speakers;
  return members.some(({ index, relation }) => {
    const { actors, recipients, named } = itemAt(profiles, index);
    return ASSERTING.has(relation) && [...own].some((id) => actors.has(id) || recipients.has(id) || named.has(id));
  });
}

/** The party concerned denies; anyone else contradicts. */
function against(profile: ClaimProfile, head: ClaimProfile): Relation {
  return profile.claim.polarity === 'denied' || holdsForActor(profile, head) ? 'denies' : 'contradicts';
}

function holdsForActor({ speakers }: ClaimProfile, head: ClaimProfile): boolean {
  return [...speakers].some((speaker) => head.actors.has(speaker));
}

/**
 * "He denied the accusations": what is denied has to be found in what the same article says of him. Who refuses what he
 * is asked for denies nothing.
 */
export function isBareDenial({ claim, terms, negative, wholesale }: ClaimProfile): boolean {
  // "the allegations of fraud" are those alone
  if ((wholesale?.of ?? []).length > 0) return false;
  if (negative || (claim.structure !== null && deniedBy(claim)?.isUndone !== false)) return false;
  return claim.type === 'REJECT' && [...terms.keys()].filter((term) => !BARE_DENIAL.has(term)).length <= 1;
}

/** "Estmark was not responsible": whatever its article has others say of it. */
function isDisowning({ claim: { polarity, structure } }: ClaimProfile): boolean {
  return polarity === 'denied' && structure !== null && DISOWNED.has(structure.predicate);
}

/**
 * The group that says most, in the same article, of what the denier is accused of by others; none where nothing is a
 * charge or a deed.
 */
function accusedOf(
  denial: ClaimProfile,
  groups: readonly DraftGroup[],
  profiles: readonly ClaimProfile[],
): number | null {
  let best: number | null = null;
  let top = 1;
  groups.forEach((group, g) => {
    const head = itemAt(profiles, group.head);
    if (head.negative || group.facet !== null || head.claim.type === 'REJECT') return;
    let own = 0;
    for (const { index } of group.members) {
      const member = itemAt(profiles, index);
      const speaker = member.holder?.speaker ?? null;
      if (
        member.article !== denial.article ||
        (speaker !== null && denial.actors.has(speaker)) ||
        member.holder === null
      )
        continue;
      if (chargedBy(member, denial.actors) > 0 || isDeedOf(denial.actors, member)) own++;
    }
    if (own > top || (own === top && own > 0 && best === null)) {
      top = own;
      best = g;
    }
  });
  return best;
}

/** Is it told that one of these has done something, and no more than how he is or what he will be? */
function isDeedOf(by: ReadonlySet<string>, { claim, actors }: ClaimProfile): boolean {
  return claim.type !== 'STATE' && claim.modality === 'asserted' && [...actors].some((actor) => by.has(actor));
}
