import { distinct, idOfSet } from '../model/ids.ts';
import type {
  AnnotatedArticle,
  ClaimGroup,
  Conflict,
  Copy,
  Entity,
  Origin,
  Story,
  TimelineEntry,
} from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { orderOf } from '../model/order-of.ts';
import type { LeftOut } from '../model/rules.ts';
import { withCarriers } from './carriers.ts';
import { centralityOf } from './centrality.ts';
import { claimKey, profilesOf, type ClaimProfile } from './claim-profile.ts';
import { findConflicts } from './conflicts/index.ts';
import { countGroup } from './count.ts';
import { ASSERTING, type DraftGroup } from './draft-group.ts';
import { draftGroups } from './draft-groups.ts';
import { findOrigins, type Sourced } from './find-origins.ts';
import { firstTold } from './first-told.ts';
import { idfOf } from './group-claims.ts';
import { groupText } from './group-text.ts';
import { ownStatements } from './own-statements.ts';
import { retellings, withRetellings } from './retellings.ts';
import { pairReasons, type Idf } from './score-pair.ts';
import { timelineOf } from './timeline.ts';

/** Articles that follow one affair, with entities joined across them and what the story stage says of them. */
export interface LinkedAffair {
  readonly articles: readonly AnnotatedArticle[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly stories: readonly Story[];
  readonly copies: readonly Copy[];
  /** rules that are not to be asked */
  readonly leftOut?: LeftOut;
}

/** What the articles of an affair say together. `originOf` leads from `claimKey` to the id of the origin. */
export interface Corroboration {
  readonly claims: readonly ClaimGroup[];
  readonly origins: readonly Origin[];
  readonly originOf: ReadonlyMap<string, string>;
  readonly conflicts: readonly Conflict[];
  readonly timeline: readonly TimelineEntry[];
}

/**
 * Hold the claims of an affair against one another: which are the same, what drifted, who denies what, on whose word
 * each rests, and when it all was. The order of the articles makes no difference; cost grows with the claims of the
 * affair.
 */
export function corroborate(affair: LinkedAffair): Corroboration {
  const articles = affair.articles.toSorted((a, b) => orderOf(a.id, b.id));
  const statements = ownStatements(articles, affair.entities);
  const reports = articles.filter(({ id }) => !statements.has(id));
  const entities = withCarriers(affair.entities, reports);
  const { profiles, starts } = allProfiles(articles, entities);
  const idf = idfOf(profiles, affair.leftOut);
  const groups = draftGroups(profiles, idf);
  const central = centralityOf(profiles);
  const heard = findOrigins(articles, profiles, starts, assertingGroups(groups), idf, {
    ...affair,
    entities,
    statements,
  });
  const originOf = new Map<number, Sourced>();
  const enter = (one: Sourced): void => one.profiles.forEach((i) => originOf.set(i, one));
  heard.sourced.forEach(enter);
  const early = firstTold(groups, profiles, originOf, central);
  early.forEach(enter);
  const sourced = [...heard.sourced, ...early];
  const [high, low] = [withEarly(heard.high, early), withEarly(heard.low, early)];
  const { origins: retold, inDoubt } = retellings(groups, profiles, originOf, central, affair.copies, idf);
  const surely = new Set([...retold.keys()].filter((i) => !inDoubt.has(i)));
  const claims = groups.map((group): ClaimGroup => {
    const told = toldAs(group, profiles, entities, idf);
    return { ...told, ...countGroup(group, profiles, { originOf, high, low, retold: surely }, entities) };
  });
  const ids = distinct(claims.map(({ id }) => id));
  const named = claims.map((claim, g) => ({ ...claim, id: itemAt(ids, g) }));
  const origins = withRetellings(sourced, retold, profiles);
  return {
    claims: named,
    origins,
    originOf: new Map([...originOf, ...retold].map(([i, one]) => [itemAt(profiles, i).key, one.origin.id])),
    conflicts: keyConflicts(
      findConflicts({ profiles, groups, ids, sourced, originOf, idf, storyOf: eventsOf(affair.stories) }, entities),
      articles,
    ),
    timeline: timelineOf(profiles, groups, sourced, idf),
  };
}

/** Numbers of origins by claim, with further origins under numbers of their own. */
function withEarly(numbers: ReadonlyMap<number, number>, early: readonly Sourced[]): ReadonlyMap<number, number> {
  return new Map([...numbers, ...early.flatMap(({ profiles }, k) => profiles.map((i) => [i, -1 - k] as const))]);
}

/** The claims of all articles, and where those of each article begin; the last of `starts` is behind them all. */
function allProfiles(
  articles: readonly AnnotatedArticle[],
  entities: ReadonlyMap<string, Entity>,
): { readonly profiles: readonly ClaimProfile[]; readonly starts: readonly number[] } {
  const profiles: ClaimProfile[] = [];
  const starts = [0];
  for (const article of articles) {
    for (const profile of profilesOf(article, entities)) profiles.push(profile);
    starts.push(profiles.length);
  }
  return { profiles, starts };
}

/** Leads from a claim to the groups whose words it bears out. */
function assertingGroups(groups: readonly DraftGroup[]): Map<number, Set<number>> {
  const groupsOf = new Map<number, Set<number>>();
  for (const [g, { members }] of groups.entries())
    for (const { index, relation } of members)
      if (ASSERTING.has(relation)) groupsOf.set(index, (groupsOf.get(index) ?? new Set()).add(g));
  return groupsOf;
}

/** A group without its numbers: its id, made of its members, its words, and why each member stands in it. */
function toldAs(
  { head, facet, members }: DraftGroup,
  profiles: readonly ClaimProfile[],
  entities: ReadonlyMap<string, Entity>,
  idf: Idf,
): Pick<ClaimGroup, 'id' | 'text' | 'type' | 'members'> {
  const first = itemAt(profiles, head);
  const told = members.map((member) => ({ ...member, profile: itemAt(profiles, member.index) }));
  return {
    id: idOfSet(
      'g',
      told.map(({ profile, relation }) => JSON.stringify([profile.key, relation])),
      [first.key, facet ?? ''],
    ),
    text: groupText(first, entities),
    type: first.claim.type,
    members: told.map(({ profile, relation, index, doubtful }) => ({
      article: profile.article.id,
      claim: profile.claim.id,
      relation,
      ...(doubtful === true && { doubtful }),
      reasons: index === head ? [] : whyJoined(profile, first, idf),
    })),
  };
}

/** Leads from an article to the events that it tells; to itself where it tells of none. */
function eventsOf(stories: readonly Story[]): (article: string) => readonly string[] {
  const events = new Map<string, string[]>();
  for (const { id, level, articles } of stories)
    if (level === 'event') for (const article of articles) events.set(article, [...(events.get(article) ?? []), id]);
  return (article) => events.get(article) ?? [article];
}

/** Logits from which an observation on two claims is worth telling. */
const TELLING = 0.4;

/** What most spoke for a claim's being that of the group, the strongest first. */
function whyJoined(member: ClaimProfile, head: ClaimProfile, idf: Idf): string[] {
  return pairReasons(member, head, idf)
    .filter(({ feature, weight }) => feature !== 'prior' && Math.abs(weight) >= TELLING)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ feature }) => feature);
}

/** Conflicts with ids made of what differs: the kind, and the words of the sides. */
function keyConflicts(conflicts: readonly Conflict[], articles: readonly AnnotatedArticle[]): Conflict[] {
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  const ids = conflicts.map(({ kind, sides }) =>
    idOfSet(
      'x',
      sides.map(({ article, span, value }) => JSON.stringify([article, textOf.get(article)?.slice(...span), value])),
      [kind],
    ),
  );
  const keys = distinct(ids);
  return conflicts.map((conflict, i) => ({ ...conflict, id: keys[i] ?? conflict.id }));
}

export { byDate } from './timeline.ts';
export { claimKey };
