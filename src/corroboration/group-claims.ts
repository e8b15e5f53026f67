import { itemAt } from '../model/item-at.ts';
import { ALL_RULES, type LeftOut } from '../model/rules.ts';
import { alignReports } from './align-reports.ts';
import { areOpposite } from './antonyms.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { meaningCosine } from './meaning.ts';
import { formsOfOthers } from './of-others.ts';
import { areAgainstEachOther, pairScore, type Idf } from './score-pair.ts';

/**
 * Candidates of a claim that are judged at most, so that a long story costs no more than in proportion to its claims.
 */
const CANDIDATES = 40;
/** A term in more claims than this brings no candidates by itself. */
const COMMON = 300;

/** Mean probability that two sets of claims need before they are one group. */
const JOIN = 0.5;

/** Rarity of terms, and of who-to-whom, among the claims of a story; `leftOut`: rules that are not to be asked. */
export function idfOf(profiles: readonly ClaimProfile[], leftOut: LeftOut = ALL_RULES): Idf {
  const df = new Map<string, number>();
  for (const profile of profiles)
    for (const term of [...profile.likeness.keys(), ...profile.pairs]) df.set(term, (df.get(term) ?? 0) + 1);
  const n = profiles.length;
  const rarity = new Map<string, number>();
  for (const [term, count] of df) rarity.set(term, Math.log(1 + (n + 10) / (count + 1)));
  const unseen = Math.log(1 + n + 10);
  return Object.assign((term: string): number => rarity.get(term) ?? unseen, { leftOut });
}

/** For every claim those it may be one with: most weight of shared terms first. */
export function candidatesOf(profiles: readonly ClaimProfile[], idf: Idf): number[][] {
  const postings = new Map<string, number[]>();
  const keysOf = (profile: ClaimProfile): string[] => [...profile.likeness.keys(), ...profile.pairs];
  profiles.forEach((profile, i) => {
    for (const key of keysOf(profile)) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [i]);
      else list.push(i);
    }
  });
  const weight = new Float64Array(profiles.length);
  return profiles.map((profile, i) => {
    const touched: number[] = [];
    for (const key of keysOf(profile)) {
      const list = postings.get(key) ?? [];
      if (list.length > COMMON) continue;
      const w = idf(key);
      for (const j of list) {
        if (weight[j] === 0) touched.push(j);
        weight[j] = itemAt(weight, j) + w;
      }
    }
    const near = touched
      .filter((j) => j !== i)
      .toSorted((a, b) => itemAt(weight, b) - itemAt(weight, a) || a - b)
      .slice(0, CANDIDATES);
    for (const j of touched) weight[j] = 0;
    return withAlike(i, near, profiles);
  });
}

/** Claims nearest in what they say that are judged beside those that share words. */
const ALIKE = 15;
/** Of less likeness, as a cosine, no more is thought. */
const HARDLY_ALIKE = 0.2;
/** Among more claims than this only words bring candidates, for every claim would have to be held against every other. */
const MANY = 4000;

/** The candidates of a claim with those that say nearly the same in whatever words. */
function withAlike(i: number, near: readonly number[], profiles: readonly ClaimProfile[]): number[] {
  const own = itemAt(profiles, i);
  if (own.meaning === null || profiles.length > MANY) return [...near];
  const alike = profiles
    .flatMap((other, j) => {
      const cosine = j === i ? null : meaningCosine(own, other);
      return cosine === null || cosine < HARDLY_ALIKE ? [] : [{ j, cosine }];
    })
    .toSorted((a, b) => b.cosine - a.cosine || a.j - b.j)
    .slice(0, ALIKE);
  return [...new Set([...near, ...alike.map(({ j }) => j)])];
}

/**
 * Claims that say the same: each claim is at home in one set, and a guest where it says something else too. Indices in
 * order.
 */
export interface ClaimSet {
  readonly home: readonly number[];
  readonly guests: readonly number[];
  /** its claims in parts: within each one leads to the other by links that are sure */
  readonly sure: readonly (readonly number[])[];
}

/**
 * Sets of claims that say the same, as lists of indices in order: mean linkage over the judged pairs, the likeliest
 * pair first; pairs that were not judged count as strangers. Claims said to be so and claims said not to be so never
 * share a set, nor do opposite judgements, nor a request and its refusal.
 */
export function groupClaims(
  profiles: readonly ClaimProfile[],
  candidates: readonly (readonly number[])[],
  idf: Idf,
): ClaimSet[] {
  const scores = profiles.map(() => new Map<number, number>());
  const ofOthers = formsOfOthers(profiles);
  candidates.forEach((list, i) => {
    for (const j of list) {
      if (scores[i]?.has(j)) continue;
      const a = itemAt(profiles, i);
      const b = itemAt(profiles, j);
      const isOther =
        a.negative !== b.negative ||
        isAnswer(a, b) ||
        areOpposite(a, b) ||
        areAgainstEachOther(a, b) ||
        ofOthers(a.article, b.article);
      const score = isOther ? -Infinity : pairScore(a, b, idf);
      scores[i]?.set(j, score);
      scores[j]?.set(i, score);
    }
  });
  alignReports(profiles, scores, idf);
  const links = scores.map((row) => new Map([...row].map(([j, score]) => [j, 1 / (1 + Math.exp(-score))])));
  const queue = links.flatMap((row, a) => [...row].flatMap(([b, p]) => (a < b && p >= JOIN ? [{ a, b, p }] : [])));
  queue.sort((x, y) => y.p - x.p || x.a - y.a || x.b - y.b);
  const members = joinLikeliest(
    links,
    queue,
    candidates.map(({ length }) => length >= CANDIDATES),
  );
  const sets = members
    .filter((list) => list.length > 0)
    .map((list) => list.toSorted((p, q) => p - q))
    .toSorted((p, q) => itemAt(p, 0) - itemAt(q, 0));
  return withGuests(sets, links).map((set) => ({ ...set, sure: surelyLinked([...set.home, ...set.guests], links) }));
}

/** Does one turn down what the other asks for, or charges? Both are told in the same words. */
function isAnswer({ claim: a }: ClaimProfile, { claim: b }: ClaimProfile): boolean {
  return (
    a.type !== b.type && (a.type === 'REJECT' || b.type === 'REJECT') && [a, b].some(({ type }) => type === 'REQUEST')
  );
}

/** What is known between two sets: the sum of their links, how many, and how many of claims with all pairs judged. */
interface Between {
  readonly sum: number;
  readonly judged: number;
  readonly open: number;
}

const NOTHING: Between = { sum: 0, judged: 0, open: 0 };

/**
 * Mean linkage, the likeliest pair first. Every set knows what lies between it and each other set, so a join costs as
 * many steps as the smaller set has neighbours. A pair without a link is one of strangers, but where both have as many
 * candidates as are looked at it was not judged, and is unknown.
 */
function joinLikeliest(
  links: readonly ReadonlyMap<number, number>[],
  queue: readonly { readonly a: number; readonly b: number }[],
  isFull: readonly boolean[],
): number[][] {
  const setOf = links.map((_, i) => i);
  const members = links.map((_, i) => [i]);
  const open: number[] = isFull.map((full) => (full ? 0 : 1));
  const between = links.map(
    (row, i) =>
      new Map(
        [...row].map(([j, p]): [number, Between] => [
          j,
          { sum: p, judged: 1, open: isFull[i] === true || isFull[j] === true ? 0 : 1 },
        ]),
      ),
  );
  for (const { a, b } of queue) {
    let x = itemAt(setOf, a);
    let y = itemAt(setOf, b);
    if (x === y) continue;
    const known = between[x]?.get(y) ?? NOTHING;
    const strangers = Math.max(0, itemAt(open, x) * itemAt(open, y) - known.open);
    if (known.sum / (known.judged + strangers) < JOIN) continue;
    if ((between[x]?.size ?? 0) < (between[y]?.size ?? 0)) [x, y] = [y, x];
    for (const i of itemAt(members, y)) {
      setOf[i] = x;
      members[x]?.push(i);
    }
    members[y] = [];
    open[x] = itemAt(open, x) + itemAt(open, y);
    between[x]?.delete(y);
    for (const [z, one] of between[y] ?? []) {
      if (z === x) continue;
      const other = between[x]?.get(z) ?? NOTHING;
      const both = { sum: one.sum + other.sum, judged: one.judged + other.judged, open: one.open + other.open };
      between[x]?.set(z, both);
      between[z]?.delete(y);
      between[z]?.set(x, both);
    }
    between[y]?.clear();
  }
  return members;
}

/** Claims that say two things stand in a second set too: there, at this mean probability or more. */
const GUEST = 0.55;

function withGuests(
  sets: readonly (readonly number[])[],
  links: readonly ReadonlyMap<number, number>[],
): Omit<ClaimSet, 'sure'>[] {
  const homeOf = new Map<number, number>();
  sets.forEach((set, s) => {
    for (const i of set) homeOf.set(i, s);
  });
  const guests = sets.map((): number[] => []);
  links.forEach((row, i) => {
    const sums = new Map<number, number>();
    for (const [j, p] of row) {
      const s = homeOf.get(j) as number;
      sums.set(s, (sums.get(s) ?? 0) + p);
    }
    for (const [s, sum] of sums) {
      const { length } = itemAt(sets, s);
      if (s !== homeOf.get(i) && length > 1 && sum / length >= GUEST) guests[s]?.push(i);
    }
  });
  return sets.map((home, s) => ({ home, guests: itemAt(guests, s) }));
}

/**
 * A link of this probability is sure: of those between labelled claims of `bench/invented` nine in ten are right from
 * here on, below it one in two.
 */
const SURE = 0.9;

/** The claims of a set in parts that hang together by sure links, each part in order. */
function surelyLinked(set: readonly number[], links: readonly ReadonlyMap<number, number>[]): number[][] {
  const left = new Set(set);
  return set.flatMap((first) => {
    if (!left.delete(first)) return [];
    const part = [first];
    for (const i of part) for (const [j, p] of links[i] ?? []) if (p >= SURE && left.delete(j)) part.push(j);
    return [part.toSorted((a, b) => a - b)];
  });
}
