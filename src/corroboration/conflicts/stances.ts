import type { Conflict, Modality } from '../../model/index.ts';
import { dateRange } from '../date-range.ts';
import { isDenial } from '../denial.ts';
import type { Frame } from '../frame.ts';
import { driftOf } from '../relate.ts';
import { pairScore, type Idf } from '../score-pair.ts';
import { isBareDenial } from '../answer-groups.ts';
import type { DraftGroup } from '../draft-group.ts';
import { cosine } from '../terms.ts';
import { isDenialOfOneEnd } from '../transfers.ts';
import { sentenceAt } from '../voice.ts';
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
function nearnessOf(claims: readonly number[], frames: readonly Frame[], idf: Idf): string[] {
  const [a, b] = claims.map((i) => frames[i]);
  return a === undefined || b === undefined ? [] : nearness(a, b, idf);
}

/** Two halves of one sentence do not contradict each other. */
function inOneSentence(a: Frame, b: Frame): boolean {
  const at = ({ article, claim }: Frame): number => sentenceAt(article.sentences, claim.evidence[0]?.[0] ?? 0);
  return a.article === b.article && at(a) === at(b);
}

function isMet(assertion: Frame, negative: Frame, idf: Idf): boolean {
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
export function polarityConflicts({ frames, groups, ids, idf }: Ground): Conflict[] {
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
        (frames[j] as Frame).negative &&
        told.some((i) => isMet(frames[i] as Frame, frames[j] as Frame, idf)),
    );
    const met = told.filter((i) => against.some((j) => isMet(frames[i] as Frame, frames[j] as Frame, idf))).slice(0, 4);
    for (const j of against) shown.add(j);
    return met.length === 0
      ? []
      : conflictOf(
          'polarity',
          ids[g] as string,
          ids[g] as string,
          [
            ...met.map((i) => sideOf(frames[i] as Frame, 'said to be so')),
            ...against.map((j) => sideOf(frames[j] as Frame, (frames[j] as Frame).claim.polarity)),
          ],
          [
            against.some((j) => (frames[j] as Frame).claim.polarity === 'denied')
              ? 'the party concerned says that it is not so'
              : 'somebody says that it is not so',
            ...nearnessOf([met[0] as number, against[0] as number], frames, idf),
          ],
        );
  });
}

/** How near two tellings must be, in logits, for a step between them to be a drift. */
const ONE_TELLING = 0.7;

/** Planned in one day's paper and done in a later one: time has passed, nothing has drifted. */
function cameTrue(early: Frame, late: Frame): boolean {
  const [before, after] = [dateRange(early.article.publishedAt), dateRange(late.article.publishedAt)];
  return (
    early.claim.modality !== 'asserted' &&
    late.claim.modality === 'asserted' &&
    before !== null &&
    after !== null &&
    before.last < after.first
  );
}

function sameGoods(a: Frame, b: Frame): boolean {
  return a.goods.size === 0 || b.goods.size === 0 || [...a.goods].some((good) => b.goods.has(good));
}

/** Considered, planned, expected, done: one thing at two stages. */
export function certaintyConflicts({ frames, groups, ids, idf }: Ground): Conflict[] {
  return groups.flatMap((group, g) => {
    if (group.facet !== null) return [];
    const members = asserting(group);
    const drifted = members.flatMap((i, k) =>
      members
        .slice(k + 1)
        .filter((j) => {
          const [a, b] = [frames[i] as Frame, frames[j] as Frame];
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
      [...new Set(drifted)].map((i) => sideOf(frames[i] as Frame, (frames[i] as Frame).claim.modality)),
      ['told as more certain in one place than in the other', ...nearnessOf(drifted, frames, idf)],
    );
  });
}

/** Words alike from which two denials, or two threats, reach equally far. */
const SAME_REACH = 0.6;
/** Words of content from which it can be seen how far a threat reaches. */
const REACH_WORDS = 3;

/** What a party denies, and what one party threatens another with, where the tellings reach differently far. */
export function scopeConflicts({ frames, idf }: Ground): Conflict[] {
  const acts = new Map<string, number[]>();
  const enter = (key: string, i: number): void => {
    const list = acts.get(key);
    if (list === undefined) acts.set(key, [i]);
    else list.push(i);
  };
  // beside a denial in so many words, what the same party says not to be so in the same report is part of it
  const denies = new Set(
    frames
      .filter((frame) => isBareDenial(frame) || isDenied(frame))
      .map((frame) => `${frame.article.id}>${[...frame.actors].at(-1) ?? ''}`),
  );
  frames.forEach((frame, i) => {
    const { type, polarity } = frame.claim;
    // the last of a party is the body; a person and his state deny together
    const actor = [...frame.actors].at(-1);
    const recipient = [...frame.recipients].at(-1);
    if (
      actor !== undefined &&
      ((polarity === 'denied' && (isDenied(frame) || denies.has(`${frame.article.id}>${actor}`))) ||
        isBareDenial(frame))
    )
      enter(`denied:${actor}`, i);
    if (
      type === 'THREATEN' &&
      actor !== undefined &&
      recipient !== undefined &&
      actor !== recipient &&
      frame.terms.size >= REACH_WORDS
    )
      enter(`threatened:${actor}:${recipient}`, i);
  });
  return [...acts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, list]) => {
      const reaches: number[] = [];
      for (const i of [...list, ...list.flatMap((denial) => notMet(denial, frames))])
        if (reaches.every((j) => cosine((frames[i] as Frame).terms, (frames[j] as Frame).terms, idf) < SAME_REACH))
          reaches.push(i);
      // two threats in wide words reach equally far
      const told = key.startsWith('denied') || reaches.some((i) => (frames[i] as Frame).goods.size > 0);
      return reaches.length < 2 || !told
        ? []
        : conflictOf(
            'scope',
            `${(frames[reaches[0] as number] as Frame).article.id}:${key}`,
            null,
            reaches.map((i) => sideOf(frames[i] as Frame, reachOf(frames[i] as Frame))),
            [key.startsWith('denied') ? 'denied by one party' : 'threatened by one party', 'in words of another reach'],
          );
    });
}

/** Held, or told, in words of denial. */
function isDenied({ holder, claim }: Frame): boolean {
  return claim.polarity === 'denied' && holder !== null && isDenial(holder);
}

/**
 * What the same article has others say of the denier, that a denial of certain goods leaves standing: the most that it
 * says in one claim.
 */
function notMet(denial: number, frames: readonly Frame[]): number[] {
  const { article, actors, goods, claim } = frames[denial] as Frame;
  if (goods.size === 0 || claim.polarity !== 'denied' || !isDenied(frames[denial] as Frame)) return [];
  let widest: number | null = null;
  // frames of one article stand together
  for (const step of [-1, 1])
    for (let i = denial + step; frames[i]?.article === article; i += step) {
      const charge = frames[i] as Frame;
      if (
        charge.negative ||
        charge.holder === null ||
        charge.goods.size === 0 ||
        ![...charge.actors].some((actor) => actors.has(actor)) ||
        [...charge.goods].some((good) => goods.has(good))
      )
        continue;
      if (widest === null || charge.goods.size > (frames[widest] as Frame).goods.size) widest = i;
    }
  return widest === null ? [] : [widest];
}

function reachOf(frame: Frame): string {
  if (isBareDenial(frame)) return 'everything that was alleged';
  return frame.claim.goods.length > 0 ? frame.claim.goods.join(', ') : frame.claim.text;
}
