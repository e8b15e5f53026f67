import type { Conflict, Modality } from '../../model/index.ts';
import { itemAt } from '../../model/item-at.ts';
import { orderOf } from '../../model/order-of.ts';
import { isBareDenial } from '../answer-groups.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { isDenial, isSilent } from '../denial.ts';
import { answersCharge } from '../denies.ts';
import type { Idf } from '../score-pair.ts';
import { sentenceAt } from '../speech-event.ts';
import { cosine } from '../terms.ts';
import { isDenialOfOneEnd } from '../transfers.ts';
import { asserting, conflictOf, nearness, opposing, sideOf, type Ground } from './ground.ts';

/** Stages of one thing; what is asked for, or hangs on something else, is another matter. */
const STAGES: ReadonlySet<Modality> = new Set(['asserted', 'planned', 'possible']);

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
  if (negative.wholesale !== null) return !inOneSentence(negative, assertion);
  return (
    STAGES.has(assertion.claim.modality) &&
    !isDenialOfOneEnd(negative, assertion) &&
    !inOneSentence(negative, assertion) &&
    answersCharge(negative, assertion, idf) > 0
  );
}

/** Said to be so by some, not to be so by others. Each denial is shown against one group, the one it meets most. */
export function polarityConflicts({ profiles, groups, ids, idf }: Ground): Conflict[] {
  const shown = new Set<number>();
  const order = groups
    .map((_, g) => g)
    .toSorted((a, b) => opposing(itemAt(groups, b)).length - opposing(itemAt(groups, a)).length || a - b);
  return order.flatMap((g) => {
    const group = itemAt(groups, g);
    const told = asserting(group);
    const against = opposing(group).filter(
      (j) =>
        !shown.has(j) &&
        (itemAt(profiles, j).negative || itemAt(profiles, j).wholesale !== null) &&
        told.some((i) => isMet(itemAt(profiles, i), itemAt(profiles, j), idf)),
    );
    const met = told
      .filter((i) => against.some((j) => isMet(itemAt(profiles, i), itemAt(profiles, j), idf)))
      .slice(0, 4);
    for (const j of against) shown.add(j);
    return met.length === 0
      ? []
      : conflictOf(
          'polarity',
          itemAt(ids, g),
          itemAt(ids, g),
          [
            ...met.map((i) => sideOf(itemAt(profiles, i), 'said to be so')),
            ...against.map((j) => {
              const { wholesale, claim } = itemAt(profiles, j);
              return sideOf(itemAt(profiles, j), wholesale === null ? claim.polarity : 'denied altogether');
            }),
          ],
          [
            against.some(
              (j) => itemAt(profiles, j).claim.polarity === 'denied' || itemAt(profiles, j).wholesale !== null,
            )
              ? 'the party concerned says that it is not so'
              : 'somebody says that it is not so',
            ...nearnessOf([itemAt(met, 0), itemAt(against, 0)], profiles, idf),
          ],
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
  profiles.forEach((profile, i) => {
    const { type } = profile.claim;
    if (isSilent(profile.claim)) return;
    // the last of a party is the body; a person and his state deny together
    const actor = [...denierOf(profile)].at(-1);
    const recipient = [...profile.recipients].at(-1);
    if (actor !== undefined && (isDenied(profile) || isBareDenial(profile))) enter(`denied:${actor}`, i);
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
    .toSorted(([a], [b]) => orderOf(a, b))
    .flatMap(([key, list]) => {
      const reaches: number[] = [];
      for (const i of [...list, ...list.flatMap((denial) => notMet(denial, profiles))])
        if (
          reaches.every((j) => areOneParty(itemAt(profiles, i), itemAt(profiles, j))) &&
          reaches.every((j) => cosine(itemAt(profiles, i).terms, itemAt(profiles, j).terms, idf) < SAME_REACH)
        )
          reaches.push(i);
      const some = reaches.map((i) => itemAt(profiles, i));
      const isOfGoods = some.some(({ goods }) => goods.size > 0);
      // two threats in wide words reach equally far, and so do two denials: of everything, or of the same in other words
      const told =
        isOfGoods || (key.startsWith('denied') && some.some(isBareDenial) && !some.every((one) => isBareDenial(one)));
      return reaches.length < 2 || !told
        ? []
        : conflictOf(
            'scope',
            `${itemAt(profiles, itemAt(reaches, 0)).article.id}:${key}`,
            null,
            reaches.map((i) => sideOf(itemAt(profiles, i), reachOf(itemAt(profiles, i)))),
            [key.startsWith('denied') ? 'denied by one party' : 'threatened by one party', 'in words of another reach'],
          );
    });
}

/** Who says that it is not so: whoever holds the claim, else whom the narrator has deny it, or do it. */
const denierOf = ({ claim, speakers, actors }: ClaimProfile): ReadonlySet<string> =>
  claim.polarity === 'denied' && speakers.size > 0 ? speakers : actors;

/** A state and its minister deny together, two men of one state each for himself. */
function areOneParty(a: ClaimProfile, b: ClaimProfile): boolean {
  const [x, y] = [[...denierOf(a)], [...denierOf(b)]];
  return x.length < 2 || y.length < 2 || x[0] === y[0];
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
  const { article, actors, goods, claim } = itemAt(profiles, denial);
  if (goods.size === 0 || claim.polarity !== 'denied' || !isDenied(itemAt(profiles, denial))) return [];
  let widest: number | null = null;
  // claims of one article stand together
  for (const step of [-1, 1])
    for (let i = denial + step; profiles[i]?.article === article; i += step) {
      const charge = itemAt(profiles, i);
      if (
        charge.negative ||
        charge.holder === null ||
        charge.goods.size === 0 ||
        ![...charge.actors].some((actor) => actors.has(actor)) ||
        [...charge.goods].some((good) => goods.has(good))
      )
        continue;
      if (widest === null || charge.goods.size > itemAt(profiles, widest).goods.size) widest = i;
    }
  return widest === null ? [] : [widest];
}

function reachOf(profile: ClaimProfile): string {
  if (isBareDenial(profile)) return 'everything that was alleged';
  return profile.claim.goods.length > 0 ? profile.claim.goods.join(', ') : profile.claim.text;
}
