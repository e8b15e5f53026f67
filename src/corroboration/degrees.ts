import { DEGREES } from '../lexicon/en/degrees.ts';
import type { Claim, Degree } from '../model/index.ts';

const STEP: ReadonlyMap<string, number> = new Map(
  DEGREES.flatMap((words, step) => words.map((word): [string, number] => [word, step])),
);

/** Steps apart from which a desk cares: large or massive is one thing to most. */
const DRIFT = 2;

/** The first thing that both claims speak of in different degrees, as told in each; null where there is none. */
export function driftOfDegree(a: Claim, b: Claim): readonly [Degree, Degree] | null {
  const step = ({ word }: Degree): number => STEP.get(word) ?? Number.NaN;
  for (const one of a.structure?.degrees ?? []) {
    const match = b.structure?.degrees?.find(
      (other) => other.of === one.of && Math.abs(step(other) - step(one)) >= DRIFT,
    );
    if (match !== undefined) return [one, match];
  }
  return null;
}
