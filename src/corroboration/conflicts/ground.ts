import type { Conflict, ConflictKind, ConflictSide, Span } from '../../model/index.ts';
import { itemAt } from '../../model/item-at.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { ASSERTING, type DraftGroup } from '../draft-group.ts';
import type { Sourced } from '../find-origins.ts';
import { pairReasons, type Idf } from '../score-pair.ts';

/** What conflicts are looked for in. `ids` are those of the groups. */
export interface Ground {
  readonly profiles: readonly ClaimProfile[];
  readonly groups: readonly DraftGroup[];
  readonly ids: readonly string[];
  readonly sourced: readonly Sourced[];
  readonly originOf: ReadonlyMap<number, Sourced>;
  readonly idf: Idf;
  /** stories of one event that an article tells; itself where it stands alone */
  readonly storyOf: (article: string) => readonly string[];
}

/** A conflict has so many sides at most: a reader compares no more. */
const SIDES = 8;
/** Of a group that thousands assert, so many are held against each other. */
const SAMPLE = 40;

/** Members of a group that assert its claim, by index of claim. */
export function asserting(group: DraftGroup): number[] {
  return group.members
    .filter(({ relation }) => ASSERTING.has(relation))
    .map(({ index }) => index)
    .slice(0, SAMPLE);
}

/** Members of a group that are said against it. */
export function opposing(group: DraftGroup): number[] {
  return group.members
    .filter(({ relation }) => relation === 'denies' || relation === 'contradicts')
    .map(({ index }) => index)
    .slice(0, SAMPLE);
}

/** A claim as a side: its evidence, and in what it differs. */
export function sideOf({ article, claim }: ClaimProfile, value: string, span?: Span): ConflictSide {
  return { article: article.id, span: span ?? itemAt(claim.evidence, 0), value };
}

/** A conflict, or none where fewer than two different places are left; equal places are one side. */
export function conflictOf(
  kind: ConflictKind,
  about: string,
  claim: string | null,
  sides: readonly ConflictSide[],
  reasons: readonly string[] = [],
): Conflict[] {
  const different = sides.filter(
    (side, i) =>
      sides.findIndex(
        (other) => other.article === side.article && other.span[0] === side.span[0] && other.span[1] === side.span[1],
      ) === i,
  );
  return different.length < 2
    ? []
    : [{ id: `${kind}:${about}`, kind, claim, sides: different.slice(0, SIDES), reasons }];
}

/** Observations on two claims that are told as reasons: the strongest for their being one. */
const TOLD = 3;

/** What speaks most for two claims' being of one thing (`score-pair.ts`), the strongest first. */
export function nearness(a: ClaimProfile, b: ClaimProfile, idf: Idf): string[] {
  return pairReasons(a, b, idf)
    .filter(({ weight }) => weight > 0)
    .toSorted((x, y) => y.weight - x.weight)
    .slice(0, TOLD)
    .map(({ feature }) => feature);
}

/** One side for every article and value, the first in order of reading. */
export function onePerValue(sides: readonly ConflictSide[]): ConflictSide[] {
  const seen = new Set<string>();
  return sides.filter(({ article, value }) => {
    const key = `${article}\u0000${value}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
}
