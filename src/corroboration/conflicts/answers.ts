import type { Conflict } from '../../model/index.ts';
import { itemAt } from '../../model/item-at.ts';
import { areOpposite } from '../antonyms.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { asserting, conflictOf, opposing, sideOf, type Ground } from './ground.ts';

/** Charges shown against one denial, at most. */
const CHARGES = 4;

/** That a thing was not so before, as the paper tells, is nobody's judgement of it. */
const isSaid = ({ holder, claim }: ClaimProfile): boolean => holder !== null || claim.polarity === 'affirmed';

/** "Genuine" here, "a forgery" there. Each pair of claims is shown once. */
export function oppositeJudgements({ profiles, groups, ids }: Ground): Conflict[] {
  const shown = new Set<number>();
  return groups.flatMap((group, g) => {
    const told = asserting(group);
    const against = opposing(group).filter(
      (j) =>
        !shown.has(j) &&
        isSaid(itemAt(profiles, j)) &&
        told.some((i) => areOpposite(itemAt(profiles, i), itemAt(profiles, j))),
    );
    const met = told
      .filter((i) => against.some((j) => areOpposite(itemAt(profiles, i), itemAt(profiles, j))))
      .slice(0, CHARGES);
    for (const i of [...against, ...met]) shown.add(i);
    return conflictOf(
      'polarity',
      `${itemAt(ids, g)}:judged`,
      itemAt(ids, g),
      [...met, ...against].map((i) => sideOf(itemAt(profiles, i), itemAt(profiles, i).judgement?.word ?? '')),
      ['judged in opposite words', 'of one thing'],
    );
  });
}
