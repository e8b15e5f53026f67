import { idOfSet } from '../model/ids.ts';
import type { Origin } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { dateRange } from './date-range.ts';
import { ASSERTING, type DraftGroup } from './draft-group.ts';
import type { Sourced } from './find-origins.ts';
import { CENTRAL } from './retellings.ts';

/**
 * Who tells a claim without a source before any of those said it, or was heard, who are named for it has it from somewhere else: one
 * origin more, nobody can say whose, however many reports tell it so early. Where the day of one of the others is not
 * known, it may have been that one.
 */
export function firstTold(
  groups: readonly DraftGroup[],
  profiles: readonly ClaimProfile[],
  originOf: ReadonlyMap<number, Sourced>,
  central: ArrayLike<number>,
): Sourced[] {
  const taken = new Set<number>();
  return groups.flatMap(({ members }): Sourced[] => {
    const told = members.filter(({ relation }) => ASSERTING.has(relation)).map(({ index }) => index);
    const origins = [...new Set(told.flatMap((i) => originOf.get(i) ?? []))];
    const days = origins.flatMap(({ origin, speeches }) => [
      dateRange(origin.date)?.first ?? -Infinity,
      ...speeches.flatMap(({ article }) => dateRange(article.publishedAt)?.first ?? []),
    ]);
    const said = Math.min(...days);
    const early = told.filter((i) => {
      const { article, holder } = itemAt(profiles, i);
      const isUnsourced = holder === null && !originOf.has(i) && !taken.has(i);
      return isUnsourced && itemAt(central, i) >= CENTRAL && (dateRange(article.publishedAt)?.last ?? said) < said;
    });
    for (const i of early) taken.add(i);
    return early.length === 0 || origins.length === 0 ? [] : [unnamed(early, profiles)];
  });
}

function unnamed(early: readonly number[], profiles: readonly ClaimProfile[]): Sourced {
  const told = early.map((i) => itemAt(profiles, i));
  const reports = [...new Map(told.map((profile) => [profile.article, profile])).values()];
  const [first] = reports as [ClaimProfile];
  const origin: Origin = {
    id: idOfSet(
      'o',
      told.map(({ key }) => key),
    ),
    kind: 'article',
    label: `${first.article.publisher ?? first.article.agency ?? 'A report'}: no source named`,
    date: null,
    speakers: [],
    institution: null,
    anonymous: true,
    via: [],
    articles: reports.map(({ article, claim }) => ({
      article: article.id,
      evidence: claim.evidence,
      certainty: 'inferred',
    })),
    reasons: ['printed before others said it'],
  };
  return { origin, occasion: null, profiles: early, speeches: [] };
}
