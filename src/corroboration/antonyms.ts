import { ANTONYMS } from '../lexicon/en/antonyms.ts';
import { TRUTH } from '../lexicon/en/denied.ts';
import type { Claim } from '../model/index.ts';
import { shareOfSmaller } from '../model/meets.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { datesRelate } from './date-range.ts';
import { conceptOf } from './terms.ts';

interface AntonymSide {
  readonly row: number;
  readonly side: boolean;
}
const placeOf: ReadonlyMap<string, AntonymSide> = new Map(
  ANTONYMS.flatMap(([one, other], row) => [
    ...[...one].map((word): [string, AntonymSide] => [word, { row, side: true }]),
    ...[...other].map((word): [string, AntonymSide] => [word, { row, side: false }]),
  ]),
);

/** What is judged of what: a row of the table, a side of it, and the words that name the thing. */
export interface Stand {
  readonly row: number;
  readonly side: boolean;
  readonly word: string;
  readonly subject: ReadonlySet<string>;
}

/** The first judgement of a claim, as a row of the table and a side of it; null where it makes none. */
export function standOf({ structure, polarity }: Claim): Stand | null {
  for (const { word, subject, negated } of structure?.judgements ?? []) {
    const place = placeOf.get(word);
    // "not the only reason that it lost": what is negated is not the judgement
    if (place === undefined || (polarity === 'negated' && !negated && !isOfTruth(structure))) continue;
    const turned = polarity !== 'affirmed' || negated;
    return {
      row: place.row,
      side: place.side !== turned,
      word: turned ? `not ${word}` : word,
      subject: new Set(subject.map(conceptOf)),
    };
  }
  return null;
}

/** Is it said of the whole that it is not true, or nothing known of what is negated? */
function isOfTruth(structure: Claim['structure']): boolean {
  const negatives = structure?.negatives ?? [];
  return negatives.length === 0 || negatives.some((word) => TRUTH.has(word));
}

/** Words of the shorter name that stand in the longer, from which both name one thing. */
const ONE_THING = 0.5;

/** Do two claims judge one thing in opposite ways, of one time? */
export function areOpposite(a: ClaimProfile, b: ClaimProfile): boolean {
  const [x, y] = [a.judgement, b.judgement];
  if (
    x === null ||
    y === null ||
    x.row !== y.row ||
    x.side === y.side ||
    datesRelate(a.claim.time, b.claim.time) === 'disjoint'
  )
    return false;
  return shareOfSmaller(x.subject, y.subject) >= ONE_THING;
}
