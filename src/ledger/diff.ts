import type { ClaimGroup, Conflict, ConflictKind, Copy, LedgerFile } from '../model/index.ts';
import { orderOf } from '../model/order-of.ts';

/** What became of a ledger between two states. `group` is an id of the later one, `before` of the earlier one. */
export type LedgerEvent =
  | { readonly kind: 'article-added'; readonly article: string }
  | { readonly kind: 'claim-added'; readonly group: string }
  | { readonly kind: 'claim-gone'; readonly before: string }
  /** articles that tell it now, and did not */
  | { readonly kind: 'carried'; readonly group: string; readonly before: string; readonly articles: readonly string[] }
  /** the lowest count reached two, and so at least two origins stand behind it, whatever is in doubt */
  | { readonly kind: 'second-origin'; readonly group: string; readonly before: string; readonly origins: number }
  /** the highest count reached two, and the lowest did not: it may be the same origin */
  | {
      readonly kind: 'perhaps-second-origin';
      readonly group: string;
      readonly before: string;
      readonly origins: readonly [low: number, high: number];
    }
  /** the lowest count fell below two: what was told of a second origin is taken back */
  | { readonly kind: 'one-origin-again'; readonly group: string; readonly before: string; readonly origins: number }
  | {
      readonly kind: 'denied';
      readonly group: string;
      readonly before: string | null;
      readonly article: string;
      readonly claim: string;
    }
  /** figures, certainty, holders and the like that differ, and did not, or were not seen to */
  | { readonly kind: 'differs'; readonly conflict: string; readonly in: ConflictKind; readonly group: string | null }
  | { readonly kind: 'copy-found'; readonly article: string; readonly of: string }
  /** a claim of an article has another holder: entities, null for the article's own voice */
  | {
      readonly kind: 'attribution-changed';
      readonly article: string;
      readonly claim: string;
      readonly before: string | null;
      readonly now: string | null;
    };

/**
 * What is new between two states of a ledger, and what is no longer so: articles, claims, origins, denials,
 * disagreements, copies, attributions, in that order. Equal ledgers give nothing. Groups are the same where each shares
 * most members with the other, since the id of a group is made of its members and changes with them.
 */
export function diff(before: LedgerFile, after: LedgerFile): LedgerEvent[] {
  const known = new Set(before.articles.map(({ id }) => id));
  const earlier = pairGroups(before.claims, after.claims);
  const kept = new Set([...earlier.values()].map(({ id }) => id));
  return [
    ...after.articles
      .filter(({ id }) => !known.has(id))
      .map(({ id }): LedgerEvent => ({ kind: 'article-added', article: id })),
    ...after.claims.flatMap((group) => groupEvents(earlier.get(group.id) ?? null, group)),
    ...before.claims
      .filter(({ id }) => !kept.has(id))
      .map(({ id }): LedgerEvent => ({ kind: 'claim-gone', before: id })),
    ...conflictEvents(before.conflicts, after.conflicts),
    ...copyEvents(before.copies, after.copies),
    ...attributionEvents(before, after),
  ];
}

const memberKeys = ({ members }: ClaimGroup): string[] =>
  members.map(({ article, claim }) => JSON.stringify([article, claim]));

/** From the id of a later group to the earlier one, where each shares most members with the other. */
function pairGroups(before: readonly ClaimGroup[], after: readonly ClaimGroup[]): Map<string, ClaimGroup> {
  const back = nearest(after, before);
  const forth = nearest(before, after);
  return new Map([...back].filter(([id, group]) => forth.get(group.id)?.id === id));
}

/** For each group the one of the others that shares most members; of equals the smaller one, then the first id. */
function nearest(groups: readonly ClaimGroup[], others: readonly ClaimGroup[]): Map<string, ClaimGroup> {
  const holding = new Map<string, ClaimGroup[]>();
  for (const other of others)
    for (const key of memberKeys(other)) {
      const list = holding.get(key);
      if (list === undefined) holding.set(key, [other]);
      else list.push(other);
    }
  const found = new Map<string, ClaimGroup>();
  for (const group of groups) {
    const shared = new Map<ClaimGroup, number>();
    for (const key of memberKeys(group))
      for (const other of holding.get(key) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    const [best] = [...shared].toSorted(
      ([a, n], [b, m]) => m - n || a.members.length - b.members.length || orderOf(a.id, b.id),
    );
    if (best !== undefined) found.set(group.id, best[0]);
  }
  return found;
}

/** How many origins stand behind it at least, and at most: alarms go by what is sure. */
const rangeOf = ({ counts }: ClaimGroup): readonly [low: number, high: number] =>
  counts.range?.origins ?? [counts.origins, counts.origins];

function groupEvents(before: ClaimGroup | null, now: ClaimGroup): LedgerEvent[] {
  const against = (group: ClaimGroup | null): readonly { readonly article: string; readonly claim: string }[] =>
    group?.members.filter(({ relation }) => relation === 'denies' || relation === 'contradicts') ?? [];
  const told = new Set(against(before).map(({ article, claim }) => JSON.stringify([article, claim])));
  const denials = against(now)
    .filter(({ article, claim }) => !told.has(JSON.stringify([article, claim])))
    .map(({ article, claim }): LedgerEvent => ({
      kind: 'denied',
      group: now.id,
      before: before?.id ?? null,
      article,
      claim,
    }));
  if (before === null) return [{ kind: 'claim-added', group: now.id }, ...denials];
  const both = { group: now.id, before: before.id };
  const carriers = new Set(before.members.map(({ article }) => article));
  const articles = [...new Set(now.members.map(({ article }) => article))].filter((id) => !carriers.has(id));
  const [origins, most] = rangeOf(now);
  const [had, hadMost] = rangeOf(before);
  return [
    ...(articles.length > 0 ? [{ kind: 'carried', ...both, articles } as const] : []),
    ...(origins >= 2 && had < 2 ? [{ kind: 'second-origin', ...both, origins } as const] : []),
    ...(origins < 2 && most >= 2 && hadMost < 2
      ? [{ kind: 'perhaps-second-origin', ...both, origins: [origins, most] } as const]
      : []),
    ...(origins < 2 && had >= 2 ? [{ kind: 'one-origin-again', ...both, origins } as const] : []),
    ...denials,
  ];
}

function conflictEvents(before: readonly Conflict[], after: readonly Conflict[]): LedgerEvent[] {
  const known = new Set(before.map(({ id }) => id));
  return after
    .filter(({ id }) => !known.has(id))
    .map(({ id, kind, claim }) => ({ kind: 'differs', conflict: id, in: kind, group: claim }));
}

function copyEvents(before: readonly Copy[], after: readonly Copy[]): LedgerEvent[] {
  const known = new Map(before.map(({ article, of }) => [article, of]));
  return after
    .filter(({ article, of }) => known.get(article) !== of)
    .map(({ article, of }) => ({ kind: 'copy-found', article, of }));
}

function attributionEvents(before: LedgerFile, after: LedgerFile): LedgerEvent[] {
  const holders = holdersOf(before);
  return [...holdersOf(after)].flatMap(([key, { article, claim, speaker: now }]) => {
    const earlier = holders.get(key);
    return earlier === undefined || earlier.speaker === now
      ? []
      : [{ kind: 'attribution-changed' as const, article, claim, before: earlier.speaker, now }];
  });
}

/** Who holds each claim. */
function holdersOf({ articles }: LedgerFile) {
  const found = new Map<
    string,
    { readonly article: string; readonly claim: string; readonly speaker: string | null }
  >();
  for (const { id: article, attributions, claims } of articles) {
    const speakers = new Map(attributions.map(({ id, speaker }) => [id, speaker]));
    for (const { id: claim, holder } of claims)
      found.set(JSON.stringify([article, claim]), { article, claim, speaker: speakers.get(holder) ?? null });
  }
  return found;
}
