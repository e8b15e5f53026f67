import type { Conflict, ConflictSide, Degree } from '../../model/index.ts';
import { MEETINGS } from '../../lexicon/en/tellings.ts';
import { goods as goodsTable } from '../../knowledge/index.ts';
import { dateRange, datesRelate } from '../date-range.ts';
import { headOfGood, type Frame } from '../frame.ts';
import { driftOfDegree } from '../degrees.ts';
import { pairScore } from '../score-pair.ts';
import { contentOf } from '../terms.ts';
import { typeAffinity } from '../type-affinity.ts';
import { asserting, conflictOf, nearness, onePerValue, sideOf, type Ground } from './ground.ts';

/** Claims are held against one another for figures and dates only when they are this near, in logits. */
const NEAR = 1.5;

/** "General" support here, "unlimited" there: how much is told differently in words. */
export function degreeConflicts({ frames, groups, ids }: Ground): Conflict[] {
  return groups.flatMap((group, g) => {
    const members = asserting(group);
    const sides = members.flatMap((i, k) =>
      members.slice(k + 1).flatMap((j): ConflictSide[] => {
        const [a, b] = [frames[i] as Frame, frames[j] as Frame];
        const drift = driftOfDegree(a.claim, b.claim);
        return drift === null ? [] : [degree(a, drift[0]), degree(b, drift[1])];
      }),
    );
    return conflictOf('number', `${ids[g] as string}:degree`, ids[g] as string, onePerValue(sides), [
      'words of degree that are steps apart',
      'of one thing',
    ]);
  });
}

/** The two words where they stand. */
function degree(frame: Frame, { word, of, span }: Degree): ConflictSide {
  return sideOf(frame, `${word} ${of}`, span);
}

/** One meeting, visit or deed on two days. What is said again on another day is said again. */
export function dateConflicts({ frames, groups, ids, idf }: Ground): Conflict[] {
  return groups.flatMap((group, g) => {
    const members = asserting(group).filter((i) => isDay(frames[i] as Frame));
    const sides: ConflictSide[] = [];
    let near: readonly string[] = [];
    members.forEach((i, k) => {
      for (const j of members.slice(k + 1)) {
        const [a, b] = [frames[i] as Frame, frames[j] as Frame];
        if (
          a.claim.type !== b.claim.type ||
          datesRelate(a.claim.time, b.claim.time) !== 'disjoint' ||
          pairScore(a, b, idf) < NEAR
        )
          continue;
        if (near.length === 0) near = nearness(a, b, idf);
        sides.push(sideOf(a, a.claim.time as string), sideOf(b, b.claim.time as string));
      }
    });
    return conflictOf('date', ids[g] as string, ids[g] as string, onePerValue(sides), [
      'two days that exclude each other',
      ...near,
    ]);
  });
}

/** Types of single events, which happen on one day. */
const EVENTS: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'ASSAULT', 'COERCE', 'SANCTION', 'RETREAT']);

function isDay({ claim }: Frame): boolean {
  const range = dateRange(claim.time);
  return EVENTS.has(claim.type) && range !== null && range.last - range.first < 1;
}

/** Entries of the goods table that name no good of their own. */
const GENERIC: ReadonlySet<string> = new Set(goodsTable.filter(({ kind }) => kind === 'generic').map(({ id }) => id));

/**
 * What goods are called, where several reports of help or trade name one good in different words; each good once for
 * each who gives it.
 */
export function goodsConflicts({ frames, groups, ids }: Ground): Conflict[] {
  const best = new Map<string, { readonly group: number; readonly named: readonly ConflictSide[] }>();
  groups.forEach((group, g) => {
    const byGood = new Map<string, ConflictSide[]>();
    for (const i of asserting(group)) {
      const frame = frames[i] as Frame;
      if (!['same', 'kin'].includes(typeAffinity(frame.claim.type, 'AID'))) continue;
      const goods = new Map(
        frame.claim.goods.filter((words) => !GENERIC.has(words)).map((words) => [headOfGood(words), words]),
      );
      for (const [good, words] of goods) {
        const key = `${good ?? ''}>${[...frame.actors].at(-1) ?? ''}`;
        // "weapons" and "lethal aid" are no goods of their own
        if (good === null || good === 'weapon') continue;
        const list = byGood.get(key);
        if (list === undefined) byGood.set(key, [sideOf(frame, words)]);
        else list.push(sideOf(frame, words));
      }
    }
    for (const [key, named] of byGood)
      if (named.length > (best.get(key)?.named.length ?? 0)) best.set(key, { group: g, named });
  });
  return [...best]
    .flatMap(([key, { group, named }]) =>
      conflictOf(
        'goods',
        `${ids[group] as string}:${key.slice(0, key.indexOf('>'))}`,
        ids[group] as string,
        onePerValue(named),
        ['one good in different words', 'given by the same party'],
      ),
    )
    .filter(
      ({ sides }) =>
        new Set(sides.map(({ article }) => article)).size > 1 &&
        new Set(sides.map(({ value }) => contentOf(value).join(' '))).size > 1,
    );
}

/** One event called a summit here and a meeting there. */
export function nameConflicts({ frames, groups, ids, idf }: Ground): Conflict[] {
  return groups.flatMap((group, g) => {
    const meetings = asserting(group).filter((i) => ['CONSULT', 'AGREE'].includes((frames[i] as Frame).claim.type));
    const called = meetings
      .flatMap((i, k) =>
        meetings
          .slice(k + 1)
          .filter((j) => {
            const [a, b] = [frames[i] as Frame, frames[j] as Frame];
            const [x, y] = [eventName(a), eventName(b)];
            return x !== null && y !== null && x !== y && pairScore(a, b, idf) >= ONE_EVENT;
          })
          .flatMap((j) => [i, j]),
      )
      .map((i) => sideOf(frames[i] as Frame, eventName(frames[i] as Frame) ?? ''));
    return conflictOf('name', ids[g] as string, ids[g] as string, onePerValue(called), ['one event under two names']);
  });
}

/** Nearness, in logits, from which two meetings are one. */
const ONE_EVENT = 0.5;

/** What a meeting is called, null where its claim calls it nothing or several things. */
function eventName({ claim: { structure } }: Frame): string | null {
  if (structure === null) return null;
  const words = [structure.predicate, ...structure.terms];
  const [name, ...more] = MEETINGS.filter(([, ...lists]) =>
    lists.every((list) => words.some((word) => list.has(word))),
  );
  return name === undefined || more.length > 0 ? null : name[0];
}
