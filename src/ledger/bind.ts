import { idOfSet } from '../model/ids.ts';
import type { AnnotatedArticle, ClaimGroup, Origin } from '../model/index.ts';
import type { Assembled } from './assemble.ts';
import { recount, type OriginLookup } from './recount.ts';

/** A claim in an article. */
export interface ClaimAt {
  readonly article: string;
  readonly claim: string;
}
/** Two claims that a person said to be the same, or different; of `origins`: that they come from one, or from two. */
export interface ClaimPair {
  readonly of: 'claims' | 'origins';
  readonly verdict: 'same' | 'different';
  readonly sides: readonly [ClaimAt, ClaimAt];
}
/** A claim that comes from an origin whose kind a person set. */
export interface KindSet extends ClaimAt {
  readonly kind: Origin['kind'];
}

/**
 * What was assembled, after what people said of pairs, in their order: groups and origins joined or parted, and counted
 * anew.
 */
export function bindPairs(found: Assembled, pairs: readonly ClaimPair[], kinds: readonly KindSet[]): Assembled {
  let now = found;
  for (const { of, verdict, sides } of pairs)
    if (of === 'claims') now = verdict === 'same' ? joinGroups(now, sides) : partGroup(now, sides);
    else now = verdict === 'same' ? joinPair(now, sides) : partOrigin(now, sides);
  for (const { article, claim, kind } of kinds) {
    const origin = originOf(now, { article, claim });
    now = { ...now, origins: now.origins.map((one) => (one.id === origin ? { ...one, kind } : one)) };
  }
  return now;
}

const holds = ({ members }: ClaimGroup, { article, claim }: ClaimAt): boolean =>
  members.some((one) => one.article === article && one.claim === claim);

function originOf({ articles }: Assembled, { article, claim }: ClaimAt): string | null {
  return articles.find(({ id }) => id === article)?.claims.find(({ id }) => id === claim)?.origin ?? null;
}

const groupId = (members: ClaimGroup['members']): string =>
  idOfSet(
    'g',
    members.map(({ article, claim, relation }) => JSON.stringify([article, claim, relation])),
    ['bound'],
  );

function joinGroups(now: Assembled, [a, b]: ClaimPair['sides']): Assembled {
  const first = now.claims.find((group) => holds(group, a));
  const second = now.claims.find((group) => holds(group, b));
  if (first === undefined || second === undefined || now.claims.some((group) => holds(group, a) && holds(group, b)))
    return now;
  const known = new Set(first.members.map(({ article, claim }) => `${article} ${claim}`));
  const members = [
    ...first.members,
    ...second.members.filter(({ article, claim }) => !known.has(`${article} ${claim}`)),
  ];
  const joined = recount({ ...first, id: groupId(members), members }, knownIn(now), [first, second]);
  const renamed = new Set([first.id, second.id]);
  return withGroups(
    now,
    now.claims.flatMap((group) => (group === first ? [joined] : group === second ? [] : [group])),
    renamed,
    joined.id,
  );
}

/** Each group that holds both is parted: the second leaves it, and who says the same in the same words goes with it. */
function partGroup(now: Assembled, [a, b]: ClaimPair['sides']): Assembled {
  const text = textOf(now, b);
  const isSide = (member: ClaimAt, side: ClaimAt): boolean =>
    member.article === side.article && member.claim === side.claim;
  const goes = (member: ClaimGroup['members'][number]): boolean =>
    !isSide(member, a) && (isSide(member, b) || textOf(now, member) === text);
  return now.claims
    .filter((group) => holds(group, a) && holds(group, b))
    .reduce((found, group) => {
      const [out, stay] = [group.members.filter(goes), group.members.filter((one) => !goes(one))];
      const members = out.map((one) => ({ ...one, relation: 'same' as const, reasons: [] }));
      const parted = recount({ ...group, id: groupId(members), text: text ?? group.text, members }, knownIn(now), [
        group,
      ]);
      const left = recount({ ...group, id: groupId(stay), members: stay }, knownIn(now), [group]);
      const claims = found.claims.flatMap((one) => (one === group ? [left, parted] : [one]));
      const once = new Map(claims.map((one) => [one.id, one]));
      return withGroups(found, [...once.values()], new Set([group.id]), left.id);
    }, now);
}

function textOf({ articles }: Assembled, { article, claim }: ClaimAt): string | null {
  return articles.find(({ id }) => id === article)?.claims.find(({ id }) => id === claim)?.text ?? null;
}

/** Conflicts follow the group that they are about. */
function withGroups(
  now: Assembled,
  claims: readonly ClaimGroup[],
  renamed: ReadonlySet<string>,
  id: string,
): Assembled {
  return {
    ...now,
    claims,
    conflicts: now.conflicts.map((one) => (one.claim !== null && renamed.has(one.claim) ? { ...one, claim: id } : one)),
  };
}

function joinPair(now: Assembled, [a, b]: ClaimPair['sides']): Assembled {
  const [x, y] = [originOf(now, a), originOf(now, b)];
  const first = now.origins.find(({ id }) => id === x);
  const second = now.origins.find(({ id }) => id === y);
  if (first === undefined || second === undefined || first === second) return now;
  const joined = { ...joinOrigins(first, second), reasons: [...(first.reasons ?? []), 'person: the same'] };
  return recountAll({
    ...now,
    origins: now.origins.flatMap((one) => (one === first ? [joined] : one === second ? [] : [one])),
    articles: withOrigins(now.articles, (_, origin) => (origin === second.id ? first.id : origin)),
  });
}

/** One origin of two; it keeps the id of the first. */
export function joinOrigins(first: Origin, second: Origin): Origin {
  return {
    ...first,
    speakers: [...new Set([...first.speakers, ...second.speakers])],
    institution: first.institution ?? second.institution,
    anonymous: first.anonymous && second.anonymous,
    via: [...new Set([...first.via, ...second.via])],
    articles: [
      ...first.articles,
      ...second.articles.filter(({ article }) => !first.articles.some((one) => one.article === article)),
    ],
  };
}

function partOrigin(now: Assembled, [a, b]: ClaimPair['sides']): Assembled {
  const id = originOf(now, a);
  const origin = now.origins.find((one) => one.id === id);
  if (origin === undefined || originOf(now, b) !== id || a.article === b.article) return now;
  const own = origin.articles.filter(({ article }) => article === b.article);
  const parted: Origin = {
    ...origin,
    id: idOfSet('o', [b.article, b.claim], ['parted', origin.id]),
    articles: own,
    reasons: ['person: different'],
  };
  const left: Origin = { ...origin, articles: origin.articles.filter(({ article }) => article !== b.article) };
  return recountAll({
    ...now,
    origins: now.origins.flatMap((one) => (one === origin ? [left, parted] : [one])),
    articles: withOrigins(now.articles, (article, one) =>
      article === b.article && one === origin.id ? parted.id : one,
    ),
  });
}

function withOrigins(
  articles: readonly AnnotatedArticle[],
  origin: (article: string, origin: string | null) => string | null,
): AnnotatedArticle[] {
  return articles.map((article) => ({
    ...article,
    claims: article.claims.map((claim) => ({ ...claim, origin: origin(article.id, claim.origin) })),
  }));
}

/** Groups whose claims come from other origins than they said. */
function recountAll(now: Assembled): Assembled {
  const known = knownIn(now);
  return { ...now, claims: now.claims.map((group) => recount(group, known, [group])) };
}

/** What a count of a group looks up in what was assembled. */
function knownIn({ articles, origins }: Assembled): OriginLookup {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return {
    origins: new Map(origins.map((origin) => [origin.id, origin])),
    originOf: (article, claim) => byId.get(article)?.claims.find(({ id }) => id === claim)?.origin ?? null,
    publisherOf: (article) => byId.get(article)?.publisher ?? null,
  };
}
