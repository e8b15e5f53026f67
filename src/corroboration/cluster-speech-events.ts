import { itemAt } from '../model/item-at.ts';
import { weigh, type Setting, type SpeechEvidence } from './speech-evidence.ts';
import type { SpeechProfile } from './speech-profile.ts';

/** Logits from which speech events are one: for sure, by the best guess, and at the very most. */
const LEVELS = { high: 1.6, best: 0, low: -1.6 } as const;
/** Speech events that each is held against at most, those first that share most. */
const LOOKED_AT = 60;
/** A key under which more speech events stand than this brings none together by itself. */
const COMMON = 400;

/** Sets of speech events that are one, as indices; three readings, each coarser than the one before. */
export interface SpeechSets {
  /** only joins that are sure: the highest count */
  readonly high: readonly (readonly number[])[];
  readonly best: readonly (readonly number[])[];
  /** every join that may be: the lowest count */
  readonly low: readonly (readonly number[])[];
  readonly evidence: (a: number, b: number) => SpeechEvidence | null;
}

/**
 * Correlation clustering of the speech events of a story by the evidence of every two: pairs are joined from the
 * likeliest down, where the pairs of the two sets that were judged still speak for it (`between`) and none forbids it
 * (two people with names, two days, two bodies). A pair that was not judged is unknown, not a stranger. The three
 * levels go on from one another, so that the counts are ordered.
 *
 * @param keys per speech event what it can be found by: speakers, bodies, claims, texts
 */
export function clusterSpeechEvents(
  speechProfiles: readonly SpeechProfile[],
  keys: readonly (readonly string[])[],
  setting: Setting,
): SpeechSets {
  const judged = speechProfiles.map(() => new Map<number, SpeechEvidence>());
  const pairs: { readonly a: number; readonly b: number; readonly score: number }[] = [];
  for (const [a, near] of candidates(keys).entries())
    for (const b of near) {
      if (judged[a]?.has(b)) continue;
      const evidence = weigh(itemAt(speechProfiles, a), itemAt(speechProfiles, b), setting);
      if (evidence === null) continue;
      judged[a]?.set(b, evidence);
      judged[b]?.set(a, evidence);
      if (!evidence.veto && evidence.score >= LEVELS.low)
        pairs.push({ a: Math.min(a, b), b: Math.max(a, b), score: evidence.score });
    }
  pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const setOf = speechProfiles.map((_, i) => i);
  const sets = speechProfiles.map((_, i) => [i]);
  const read = (): number[][] => sets.filter(({ length }) => length > 0).map((set) => set.toSorted((a, b) => a - b));
  const joinFrom = (level: number, measure: 'score' | 'sure' = 'score'): number[][] => {
    for (const { a, b } of pairs) {
      const [x, y] = [itemAt(setOf, a), itemAt(setOf, b)];
      if (x === y || between(itemAt(sets, x), itemAt(sets, y), judged, measure) < level) continue;
      const [into, from] = x < y ? [x, y] : [y, x];
      for (const i of itemAt(sets, from)) {
        setOf[i] = into;
        sets[into]?.push(i);
      }
      sets[from] = [];
    }
    return read();
  };
  return {
    high: joinFrom(LEVELS.high, 'sure'),
    best: joinFrom(LEVELS.best),
    low: joinFrom(LEVELS.low),
    evidence: (a, b) => judged[a]?.get(b) ?? null,
  };
}

/**
 * Evidence between two sets, half the mean and half the strongest, since a report that tells less than the others does
 * not make it less likely; minus infinity where a pair forbids the join.
 */
function between(
  xs: readonly number[],
  ys: readonly number[],
  judged: readonly ReadonlyMap<number, SpeechEvidence>[],
  measure: 'score' | 'sure',
): number {
  let sum = 0;
  let count = 0;
  let most = -Infinity;
  for (const x of xs)
    for (const y of ys) {
      const evidence = judged[x]?.get(y);
      if (evidence === undefined) continue;
      if (evidence.veto) return -Infinity;
      sum += evidence[measure];
      most = Math.max(most, evidence[measure]);
      count++;
    }
  return count === 0 ? -Infinity : (sum / count + most) / 2;
}

/** For every speech event those that it shares keys with, most keys first. */
function candidates(keys: readonly (readonly string[])[]): number[][] {
  const under = new Map<string, number[]>();
  keys.forEach((own, i) => {
    for (const key of own) {
      const list = under.get(key);
      if (list === undefined) under.set(key, [i]);
      else list.push(i);
    }
  });
  return keys.map((own, i) => {
    const shared = new Map<number, number>();
    for (const key of own) {
      const list = under.get(key) ?? [];
      if (list.length > COMMON) continue;
      for (const j of list) if (j !== i) shared.set(j, (shared.get(j) ?? 0) + 1);
    }
    return [...shared]
      .toSorted(([j, n], [k, m]) => m - n || j - k)
      .slice(0, LOOKED_AT)
      .map(([j]) => j);
  });
}
