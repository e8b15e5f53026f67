import { DEGREES } from '../lexicon/en/degrees.ts';

const STEP: ReadonlyMap<string, number> = new Map(
  DEGREES.flatMap((words, step) => words.map((word): [string, number] => [word, step])),
);

/** A word of degree in a claim, and the word that it stands before. */
export interface Degree {
  readonly word: string;
  readonly of: string;
  readonly step: number;
  readonly at: number;
}

/** Words of degree in a text, each with the word behind it, in lower case. */
function degreesIn(text: string): Degree[] {
  return Array.from(text.matchAll(/(\p{L}+)\s+(?=(\p{L}+))/gu)).flatMap((match): Degree[] => {
    const [, word = '', of = ''] = match;
    const step = STEP.get(word.toLowerCase());
    return step === undefined ? [] : [{ word, of: of.toLowerCase(), step, at: match.index }];
  });
}

/** Steps apart from which a desk cares: large or massive is one thing to most. */
const DRIFT = 2;

/** The first thing that both texts speak of in different degrees, as two words; null where there is none. */
export function driftOfDegree(a: string, b: string): readonly [Degree, Degree] | null {
  const other = degreesIn(b);
  for (const one of degreesIn(a)) {
    const match = other.find(({ of, step }) => of === one.of && Math.abs(step - one.step) >= DRIFT);
    if (match !== undefined) return [one, match];
  }
  return null;
}
