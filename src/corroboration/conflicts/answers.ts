import type { Conflict } from '../../model/index.ts';
import { areOpposite } from '../antonyms.ts';
import type { Frame } from '../frame.ts';
import { asserting, conflictOf, opposing, sideOf, type Ground } from './ground.ts';

/** Charges shown against one denial, at most. */
const CHARGES = 4;

/** "Genuine" here, "a forgery" there. Each pair of claims is shown once. */
export function oppositeJudgements({ frames, groups, ids }: Ground): Conflict[] {
  const shown = new Set<number>();
  return groups.flatMap((group, g) => {
    const told = asserting(group);
    const against = opposing(group).filter(
      (j) => !shown.has(j) && told.some((i) => areOpposite(frames[i] as Frame, frames[j] as Frame)),
    );
    const met = told
      .filter((i) => against.some((j) => areOpposite(frames[i] as Frame, frames[j] as Frame)))
      .slice(0, CHARGES);
    for (const i of [...against, ...met]) shown.add(i);
    return conflictOf(
      'polarity',
      `${ids[g] as string}:judged`,
      ids[g] as string,
      [...met, ...against].map((i) => sideOf(frames[i] as Frame, (frames[i] as Frame).judgement?.word ?? '')),
      ['judged in opposite words', 'of one thing'],
    );
  });
}
