import type { Conflict, Modality } from '../../model/index.ts';
import { dateRange } from '../date-range.ts';
import { isDenial } from '../denial.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { driftOf } from '../relate.ts';
import { pairScore, type Idf } from '../score-pair.ts';
import { isBareDenial } from '../answer-groups.ts';
import type { DraftGroup } from '../draft-group.ts';
import { cosine } from '../terms.ts';
import { isDenialOfOneEnd } from '../transfers.ts';
import { sentenceAt } from '../speech-event.ts';
import { asserting, conflictOf, nearness, opposing, sideOf, type Ground } from './ground.ts';

/** Stages of one thing; what is asked for, or hangs on something else, is another matter. */
const STAGES: ReadonlySet<Modality> = new Set(['asserted', 'planned', 'possible']);

/**
 * Nearness, in logits, from which a negative claim meets an assertion; more is asked where neither says who acts, or
 * what is done.
 */
const MEETS = 1;
const MEETS_STATE = 2;
/** … and where it is no party that denies it, but only a negative sentence. */
const MEETS_NEGATION = 1;

/** What speaks most for the first two of some claims' being of one thing. */
function nearnessOf(claims: readonly number[], profiles: readonly ClaimProfile[], idf: Idf): string[] {
  const [a, b] = claims.map((i) => profiles[i]);
  return a === undefined || b === undefined ? [] : nearness(a, b, idf);
}

/** Two halves of one sentence do not contradict each other. */
function inOneSentence(a: ClaimProfile, b: ClaimProfile): boolean {
  const at = ({ article, claim }: ClaimProfile): number => sentenceAt(article.sentences, claim.evidence[0]?.[0] ?? 0);
  return a.article === b.article && at(a) === at(b);
}

function isMet(assertion: ClaimProfile, negative: ClaimProfile, idf: Idf): boolean {
  const isState =
    assertion.claim.type === 'STATE' ||
    negative.claim.type === 'STATE' ||
    assertion.actors.size === 0 ||
    negative.actors.size === 0;
  return (
    STAGES.has(assertion.claim.modality) &&
    !isDenialOfOneEnd(negative, assertion) &&
    !inOneSentence(negative, assertion) &&
    pairScore(assertion, negative, idf) >=
      (isState ? MEETS_STATE : MEETS) + (negative.claim.polarity === 'denied' ? 0 : MEETS_NEGATION)
  );
}

/** Said to be so by some, not to be so by others. Each denial is shown against one group, the one it meets most. */
export function polarityConflicts({ profiles, groups, ids, idf }: Ground): Conflict[] {
  const shown = new Set<number>();
  const order = groups
    .map((_, g) => g)
    .toSorted((a, b) => opposing(groups[b] as DraftGroup).length - opposing(groups[a] as DraftGroup).length || a - b);
  return order.flatMap((g) => {
    const group = groups[g] as DraftGroup;
    const told = asserting(group);
    const against = opposing(group).filter(
      (j) =>
        !shown.has(j) &&
        (profiles[j] as ClaimProfile).negative &&
        told.some((i) => isMet(profiles[i] as ClaimProfile, profiles[j] as ClaimProfile, idf)),
    );
    const met = told
      .filter((i) => against.some((j) => isMet(profiles[i] as ClaimProfile, profiles[j] as ClaimProfile, idf)))
      .slice(0, 4);
    for (const j of against) shown.add(j);
    return met.length === 0
      ? []
      : conflictOf(
          'polarity',
          ids[g] as string,
          ids[g] as string,
          [
            ...met.map((i) => sideOf(profiles[i] as ClaimProfile, 'said to be so')),
            ...against.map((j) => sideOf(profiles[j] as ClaimProfile, (profiles[j] as ClaimProfile).claim.polarity)),
          ],
          [
            against.some((j) => (profiles[j] as ClaimProfile).claim.polarity === 'denied')
              ? 'the party concerned says that it is not so'
              : 'somebody says that it is not so',
            ...nearnessOf([met[0] as number, against[0] as number], profiles, idf),
          ],
        );
  });
}

/** How near two tellings must be, in logits, for a step between them to be a drift. */
const ONE_TELLING = 0.7;

/** Planned in one day's paper and done in a later one: time has passed, nothing has drifted. */
function cameTrue(early: ClaimProfile, late: ClaimProfile): boolean {
  const [before, after] = [dateRange(early.article.publishedAt), dateRange(late.article.publishedAt)];
  return (
    early.claim.modality !== 'asserted' &&
    late.claim.modality === 'asserted' &&
    before !== null &&
    after !== null &&
    before.last < after.first
  );
}

function sameGoods(a: ClaimProfile, b: ClaimProfile): boolean {
  return a.goods.size === 0 || b.goods.size === 0 || [...a.goods].some((good) => b.goods.has(good));
}

/** Considered, planned, expected, done: one thing at two stages. */
export function certaintyConflicts({ profiles, groups, ids, idf }: Ground): Conflict[] {
  return groups.flatMap((group, g) => {
    if (group.facet !== null) return [];
    const members = asserting(group);
    const drifted = members.flatMap((i, k) =>
      members
        .slice(k + 1)
        .filter((j) => {
          const [a, b] = [profiles[i] as ClaimProfile, profiles[j] as ClaimProfile];
          return (
            a.claim.type !== 'STATE' &&
            STAGES.has(a.claim.modality) &&
            STAGES.has(b.claim.modality) &&
            driftOf(a, b) === 'certainty' &&
            sameGoods(a, b) &&
            !cameTrue(a, b) &&
            !cameTrue(b, a) &&
            pairScore(a, b, idf) >= ONE_TELLING
          );
        })
        .flatMap((j) => [i, j]),
    );
    return conflictOf(
      'certainty',
      ids[g] as string,
      ids[g] as string,
      [...new Set(drifted)].map((i) =>
        sideOf(profiles[i] as ClaimProfile, (profiles[i] as ClaimProfile).claim.modality),
      ),
      ['told as more certain in one place than in the other', ...nearnessOf(drifted, profiles, idf)],
    );
  });
}

/** Words alike from which two denials, or two threats, reach equally far. */
const SAME_REACH = 0.6;
/** Words of content from which it can be seen how far a threat reaches. */
const REACH_WORDS = 3;

/** What a party denies, and what one party threatens another with, where the tellings reach differently far. */
export function scopeConflicts({ profiles, idf }: Ground): Conflict[] {
  const acts = new Map<string, number[]>();
  const enter = (key: string, i: number): void => {
    const list = acts.get(key);
    if (list === undefined) acts.set(key, [i]);
    else list.push(i);
  };
  // beside a denial in so many words, what the same party says not to be so in the same report is part of it
  const denies = new Set(
    profiles
      .filter((profile) => isBareDenial(profile) || isDenied(profile))
      .map((profile) => `${profile.article.id}>${[...profile.actors].at(-1) ?? ''}`),
  );
  profiles.forEach((profile, i) => {
    const { type, polarity } = profile.claim;
    // the last of a party is the body; a person and his state deny together
    const actor = [...profile.actors].at(-1);
    const recipient = [...profile.recipients].at(-1);
    if (
      actor !== undefined &&
      ((polarity === 'denied' && (isDenied(profile) || denies.has(`${profile.article.id}>${actor}`))) ||
        isBareDenial(profile))
    )
      enter(`denied:${actor}`, i);
    if (
      type === 'THREATEN' &&
      actor !== undefined &&
      recipient !== undefined &&
      actor !== recipient &&
      profile.terms.size >= REACH_WORDS
    )
      enter(`threatened:${actor}:${recipient}`, i);
  });
  return [...acts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, list]) => {
      const reaches: number[] = [];
      for (const i of [...list, ...list.flatMap((denial) => notMet(denial, profiles))])
        if (
          reaches.every(
            (j) => cosine((profiles[i] as ClaimProfile).terms, (profiles[j] as ClaimProfile).terms, idf) < SAME_REACH,
          )
        )
          reaches.push(i);
      // two threats in wide words reach equally far
      const told = key.startsWith('denied') || reaches.some((i) => (profiles[i] as ClaimProfile).goods.size > 0);
      return reaches.length < 2 || !told
        ? []
        : conflictOf(
            'scope',
            `${(profiles[reaches[0] as number] as ClaimProfile).article.id}:${key}`,
            null,
            reaches.map((i) => sideOf(profiles[i] as ClaimProfile, reachOf(profiles[i] as ClaimProfile))),
            [key.startsWith('denied') ? 'denied by one party' : 'threatened by one party', 'in words of another reach'],
          );
    });
}

/** Held, or told, in words of denial. */
function isDenied({ holder, claim }: ClaimProfile): boolean {
  return claim.polarity === 'denied' && holder !== null && isDenial(holder);
}

/**
 * What the same article has others say of the denier, that a denial of certain goods leaves standing: the most that it
 * says in one claim.
 */
function notMet(denial: number, profiles: readonly ClaimProfile[]): number[] {
  const { article, actors, goods, claim } = profiles[denial] as ClaimProfile;
  if (goods.size === 0 || claim.polarity !== 'denied' || !isDenied(profiles[denial] as ClaimProfile)) return [];
  let widest: number | null = null;
  // claims of one article stand together
  for (const step of [-1, 1])
    for (let i = denial + step; profiles[i]?.article === article; i += step) {
      const charge = profiles[i] as ClaimProfile;
      if (
        charge.negative ||
        charge.holder === null ||
        charge.goods.size === 0 ||
        ![...charge.actors].some((actor) => actors.has(actor)) ||
        [...charge.goods].some((good) => goods.has(good))
      )
        continue;
      if (widest === null || charge.goods.size > (profiles[widest] as ClaimProfile).goods.size) widest = i;
    }
  return widest === null ? [] : [widest];
}

function reachOf(profile: ClaimProfile): string {
  if (isBareDenial(profile)) return 'everything that was alleged';
  return profile.claim.goods.length > 0 ? profile.claim.goods.join(', ') : profile.claim.text;
}
