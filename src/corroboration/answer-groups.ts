import { BARE_DENIAL, DENIAL } from '../lexicon/en/denial.ts';
import type { AnnotatedArticle, Claim, Relation, Span } from '../model/index.ts';
import { areOpposite } from './antonyms.ts';
import { chargedBy } from './charge.ts';
import { isDenial, isSilent } from './denial.ts';
import { ASSERTING, type DraftGroup } from './draft-group.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { meaningCosine } from './meaning.ts';
import { isOneAct, pairScore, sharedRun, type Idf } from './score-pair.ts';
import { sentenceAt } from './speech-event.ts';
import { cosine } from './terms.ts';
import { isDenialOfOneEnd, isResponse, isWordedDenial } from './transfers.ts';

/** Claims against a group at this score or more are attached to it. */
const AGAINST = 0.3;
/** … where words or goods meet too: parties alone do not make a denial of this. */
const AGAINST_WORDS = 0.5;
/** A run of so many words in both is one sentence read twice, not two that clash. */
const ONE_SENTENCE = 7;
/** … to so many groups at most: a denial that meets everything denies nothing. */
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
        const { article, claim } = profiles[index] as ClaimProfile;
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
    const put = (places: readonly Place[], relation: (g: number) => Relation): void => {
      const best = places.toSorted((x, y) => y.score - x.score || x.g - y.g).slice(0, AGAINST_MOST);
      for (const { g } of best)
        if (!extra[g]?.some(({ index }) => index === i)) extra[g]?.push({ index: i, relation: relation(g) });
    };
    const isIn = (g: number): boolean => groupsOf.get(i)?.includes(g) === true;
    const others = nearest.filter((g) => !isIn(g) && isAffirmed(groups[g] as DraftGroup, profiles));
    const headOf = (g: number): ClaimProfile => profiles[(groups[g] as DraftGroup).head] as ClaimProfile;
    const byMembers = (fits: (member: ClaimProfile) => boolean): Place[] =>
      others.flatMap((g) => placeBy(fits, profile, g, groups, profiles, idf));
    const denies = profile.negative && !isSilent(profile.claim);
    if (denies || isWordedDenial(profile))
      put(
        byMembers((member) => isDenialOfOneEnd(profile, member)),
        (g) =>
          isDeniedBeside(i) || isConcerned(profile, groups[g] as DraftGroup, profiles) ? 'denies' : 'contradicts',
      );
    if (profile.judgement !== null)
      put(
        byMembers((member) => areOpposite(profile, member)),
        (g) => against(profile, headOf(g)),
      );
    if (denies) put(denied(profile, nearest, groups, profiles, idf), (g) => against(profile, headOf(g)));
    else if (isBareDenial(profile)) {
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
  return facet === null && !(profiles[head] as ClaimProfile).negative;
}

/** The group as a place for a claim that fits some who assert it, by the likest of these; none where it fits nobody. */
function placeBy(
  fits: (member: ClaimProfile) => boolean,
  profile: ClaimProfile,
  g: number,
  groups: readonly DraftGroup[],
  profiles: readonly ClaimProfile[],
  idf: Idf,
): Place[] {
  const fit = (groups[g] as DraftGroup).members
    .filter(({ relation }) => ASSERTING.has(relation))
    .slice(0, SAMPLE)
    .map(({ index }) => profiles[index] as ClaimProfile)
    .filter(fits);
  return fit.length === 0
    ? []
    : [{ g, score: Math.max(...fit.map((member) => cosine(profile.terms, member.terms, idf))) }];
}

/** A group that a claim may stand against, and how near it is. */
interface Place {
  readonly g: number;
  readonly score: number;
}

/** Likeness of words from which a refusal answers a request. */
const RESPONDS = 0.25;

/** Groups that a negative claim denies: in their own words, or in other words the one that it comes nearest to. */
function denied(
  profile: ClaimProfile,
  nearest: readonly number[],
  groups: readonly DraftGroup[],
  profiles: readonly ClaimProfile[],
  idf: Idf,
): Place[] {
  const isWorded = profile.holder !== null && isDenial(profile.holder);
  const meant: Place[] = [];
  const worded = nearest.flatMap((g): Place[] => {
    const group = groups[g] as DraftGroup;
    if ((profiles[group.head] as ClaimProfile).negative) return [];
    const sample = group.members.slice(0, AGAINST_LOOKED_AT).map(({ index }) => profiles[index] as ClaimProfile);
    const met = sample.filter((member) => mayMeet(profile, member) && (isWorded || isOfOneTime(profile, member)));
    if (met.length === 0) return [];
    const scores = sample.map((member) => pairScore(profile, member, idf)).toSorted((x, y) => y - x);
    const score = ((scores[0] as number) + (scores[Math.floor(scores.length / 2)] as number)) / 2;
    const isOfOneAct = (member: ClaimProfile): boolean =>
      isWorded || (isOneAct(profile, member) && !areOfOthers(profile, member));
    if (score >= AGAINST && met.some((member) => isOfOneAct(member) && answers(profile, member, idf)))
      return [{ g, score }];
    if (isWorded || profile.claim.polarity === 'denied')
      meant.push({ g, score: meantBy(profile, isWorded ? met : met.filter((member) => isPartyTo(profile, member))) });
    return [];
  });
  const [nearestMeant] = meant.toSorted((x, y) => y.score - x.score || x.g - y.g);
  return worded.length > 0 || nearestMeant === undefined || nearestMeant.score < DENIED_ALIKE ? worded : [nearestMeant];
}

/** Cosine of what two claims say, from which one denies the other in other words. */
const DENIED_ALIKE = 0.5;

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

/** What will not or should not be is no denial of what is said to have been, nor the other way round. */
function isOfOneTime({ claim: a }: ClaimProfile, { claim: b }: ClaimProfile): boolean {
  const isFact = ({ modality, structure }: Claim): boolean => modality === 'asserted' && structure?.modal !== true;
  return isFact(a) === isFact(b);
}

/** Do both name parties, and never the same? */
function areOfOthers(a: ClaimProfile, b: ClaimProfile): boolean {
  const [own, others] = [a, b].map(({ actors, recipients, named }) => [...actors, ...recipients, ...named]) as [
    string[],
    string[],
  ];
  return own.length > 0 && others.length > 0 && !own.some((id) => others.includes(id));
}

/** Does a claim speak of who denies it? */
function isPartyTo({ speakers }: ClaimProfile, { actors, recipients, named }: ClaimProfile): boolean {
  return [...speakers].some((id) => actors.has(id) || recipients.has(id) || named.has(id));
}

/** How near a negative claim comes to what others assert in another sentence; below all where nobody can say. */
function meantBy(negative: ClaimProfile, asserted: readonly ClaimProfile[]): number {
  return asserted.reduce((most, member) => {
    const cosine = sharedRun(negative.words, member.words) >= ONE_SENTENCE ? null : meaningCosine(negative, member);
    return cosine === null ? most : Math.max(most, cosine);
  }, -1);
}

/** Does the claim come from a party of the transfer that the group tells of? */
function isConcerned(profile: ClaimProfile, { members }: DraftGroup, profiles: readonly ClaimProfile[]): boolean {
  if (profile.claim.polarity === 'denied') return true;
  const own = profile.holder === null ? profile.actors : profile.speakers;
  return members.some(({ index, relation }) => {
    const { actors, recipients, named } = profiles[index] as ClaimProfile;
    return ASSERTING.has(relation) && [...own].some((id) => actors.has(id) || recipients.has(id) || named.has(id));
  });
}

/** Does a negative claim speak of what another asserts: of its goods, or in its words? */
function answers(negative: ClaimProfile, claim: ClaimProfile, idf: Idf): boolean {
  if (sharedRun(negative.words, claim.words) >= ONE_SENTENCE) return false;
  return (
    [...negative.goods].some((good) => claim.goods.has(good)) ||
    cosine(negative.terms, claim.terms, idf) >= (negative.claim.type === 'STATE' ? AGAINST_WORDS + 0.1 : AGAINST_WORDS)
  );
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
export function isBareDenial({ claim, terms, negative }: ClaimProfile): boolean {
  const { type, structure } = claim;
  if (type !== 'REJECT' || negative) return false;
  const isOfDenying = structure === null || [structure.predicate, ...structure.terms].some((word) => DENIAL.has(word));
  return isOfDenying && [...terms.keys()].filter((term) => !BARE_DENIAL.has(term)).length <= 1;
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
    const head = profiles[group.head] as ClaimProfile;
    if (head.negative || group.facet !== null || head.claim.type === 'REJECT') return;
    let own = 0;
    for (const { index } of group.members) {
      const member = profiles[index] as ClaimProfile;
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
