import type { Counts, Entity, Origin } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import type { ClaimProfile } from './claim-profile.ts';
import type { DraftGroup } from './draft-group.ts';
import { ASSERTING } from './draft-group.ts';
import type { Sourced } from './find-origins.ts';
import { hasOtherFigure } from './relate.ts';

/** Of the reports without any source so many may be origins of their own. */
const ALONE = 1;

/** What is told came from somewhere, though no report says from where: so many origins at the least. */
const LEAST = 1;

/** The origin of each claim by the best reading, and the number of its origin by the finest and the coarsest. */
export interface Readings {
  readonly originOf: ReadonlyMap<number, Sourced>;
  readonly high: ReadonlyMap<number, number>;
  readonly low: ReadonlyMap<number, number>;
  /** claims without a source of their own that rest on another report's, to be sure */
  readonly retold: ReadonlySet<number>;
}

/**
 * On how much a claim rests, and how far it was carried. Only members that assert it count, and of those that give
 * another figure only how far it was carried: it may be the same, misheard, so the range has them at its upper end.
 * Members of which it is not sure that they tell the same are left out at its lower end.
 * Origins that speak for one body are one institution; an origin without a body is one by itself.
 */
export function countGroup(
  group: DraftGroup,
  profiles: readonly ClaimProfile[],
  { originOf, high, low, retold }: Readings,
  entities: ReadonlyMap<string, Entity>,
): { readonly origins: readonly string[]; readonly counts: Counts } {
  const { told, bearing, surely } = assertingMembers(group, profiles);
  const origins = new Map<string, Sourced>();
  const speakers = new Set<string>();
  let unsourced = 0;
  for (const i of bearing) {
    const sourced = originOf.get(i);
    if (sourced === undefined) {
      unsourced++;
      continue;
    }
    origins.set(sourced.origin.id, sourced);
    for (const speaker of speakersOf(sourced.origin, entities)) speakers.add(speaker);
  }
  // a report that names no source may have found it out by itself
  const alone = new Set(
    bearing.flatMap((i) => (originOf.has(i) || retold.has(i) ? [] : [itemAt(profiles, i).article])),
  );
  const rangeOf = (
    best: number,
    valueOf: (i: number, level: ReadonlyMap<number, number>) => string | number | null,
  ): [number, number] => {
    const count = (members: readonly number[], level: ReadonlyMap<number, number>): number =>
      new Set(members.flatMap((i) => valueOf(i, level) ?? [])).size;
    const least = Math.min(best, Math.max(1, count(surely, low)));
    // where nobody is named, one of those reports is the origin that is counted already
    const further = Math.min(alone.size - (origins.size === 0 ? 1 : 0), ALONE);
    return [least, Math.max(best, count(told, high)) + Math.max(0, further)];
  };
  const articles = new Set(told.map((i) => itemAt(profiles, i).article));
  const publishers = new Set([...articles].flatMap(({ publisher }) => publisher ?? []));
  const institutions = new Set([...origins.values()].map(({ origin }) => origin.institution ?? origin.id));
  return {
    origins: [...origins.keys()].toSorted(),
    counts: {
      articles: articles.size,
      publishers: publishers.size,
      speakers: speakers.size,
      origins: Math.max(LEAST, origins.size),
      institutions: Math.max(LEAST, institutions.size),
      unsourced,
      range: {
        origins: rangeOf(Math.max(LEAST, origins.size), (i, level) => level.get(i) ?? null),
        institutions: rangeOf(Math.max(LEAST, institutions.size), (i, level) =>
          level.has(i) ? (originOf.get(i)?.origin.institution ?? level.get(i) ?? null) : null,
        ),
      },
    },
  };
}

/** Members that assert what the group claims; of those, which give its figure, and which of these surely tell the same. */
function assertingMembers(
  { head, members }: DraftGroup,
  profiles: readonly ClaimProfile[],
): Readonly<Record<'told' | 'bearing' | 'surely', readonly number[]>> {
  const told = members.filter(({ relation }) => ASSERTING.has(relation)).map(({ index }) => index);
  const first = itemAt(profiles, head);
  const bearing = told.filter(
    (i) => !hasOtherFigure(itemAt(profiles, i), first) && !onlyAsks(itemAt(profiles, i), first),
  );
  const doubtful = new Set(members.flatMap(({ index, doubtful: isIn }) => (isIn === true ? [index] : [])));
  return { told, bearing, surely: bearing.filter((i) => !doubtful.has(i)) };
}

/** "The minister ordered an inquiry into how lead got into the water" carries that there is lead, on another's word. */
function onlyAsks({ claim }: ClaimProfile, { claim: head }: ClaimProfile): boolean {
  return claim.type === 'REQUEST' && head.type === 'STATE';
}

/**
 * Who spoke, as far as he can be told from others: persons by name, else the origin's one speech event, be it a
 * ministry's or of officials unnamed.
 */
function speakersOf({ id, speakers, anonymous }: Origin, entities: ReadonlyMap<string, Entity>): readonly string[] {
  const persons = anonymous ? [] : speakers.filter((speaker) => entities.get(speaker)?.type === 'PERSON');
  return persons.length > 0 ? persons : [anonymous ? id : (speakers[0] ?? id)];
}
