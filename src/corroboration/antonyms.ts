import { ANTONYM_VERBS, ANTONYMS, CLAUSE_OPENERS, COPULAS, SUPPOSING } from '../lexicon/en/antonyms.ts';
import { NOT } from '../lexicon/en/denial.ts';
import type { Claim } from '../model/index.ts';
import { datesRelate } from './date-range.ts';
import type { Frame } from './frame.ts';
import { contentOf } from './terms.ts';

interface Place {
  readonly row: number;
  readonly side: boolean;
}
const placeOf: ReadonlyMap<string, Place> = new Map(
  ANTONYMS.flatMap(([one, other], row) => [
    ...[...one].map((word): [string, Place] => [word, { row, side: true }]),
    ...[...other].map((word): [string, Place] => [word, { row, side: false }]),
  ]),
);

/** How many words before the predicate its copula is looked for. */
const REACH = 4;
/** What is judged of what: a row of the table, a side of it, and the words that name the thing. */
export interface Judgement {
  readonly row: number;
  readonly side: boolean;
  readonly word: string;
  readonly subject: ReadonlySet<string>;
}

/** The first judgement in a claim's words that the table knows, or null. */
export function judgementOf({ text, polarity }: Claim): Judgement | null {
  const words = Array.from(text.matchAll(/[\p{L}’']+/gu), (match) => ({
    word: match[0].toLowerCase(),
    at: match.index,
  }));
  for (const [i, { word, at }] of words.entries()) {
    const place = placeOf.get(word);
    if (place === undefined) continue;
    let before = i - 1;
    if (!ANTONYM_VERBS.has(word)) {
      while (before >= 0 && before >= i - REACH && !COPULAS.has(words[before]?.word ?? '')) before--;
      if (before < 0 || before < i - REACH) continue;
    }
    const lead = text.slice(0, ANTONYM_VERBS.has(word) ? at : (words[before]?.at ?? 0));
    if (SUPPOSING.test(lead)) return null;
    const subject = new Set(contentOf(lastClause(lead)));
    if (subject.size === 0) continue;
    const turned = polarity !== 'affirmed' || NOT.test(text.slice(words[before]?.at ?? 0, at));
    return { row: place.row, side: place.side !== turned, word: turned ? `not ${word}` : word, subject };
  }
  return null;
}

/** The words behind the last that opens a clause. */
function lastClause(lead: string): string {
  const opener = Array.from(lead.matchAll(/[\p{L}\p{N}_]+/gu)).findLast(([word]) =>
    CLAUSE_OPENERS.has(word.toLowerCase()),
  );
  return opener === undefined ? lead : lead.slice(opener.index + opener[0].length);
}

/** Words of the shorter name that stand in the longer, from which both name one thing. */
const ONE_THING = 0.5;

/** Do two claims judge one thing in opposite ways, of one time? */
export function areOpposite(a: Frame, b: Frame): boolean {
  const [x, y] = [a.judgement, b.judgement];
  if (
    x === null ||
    y === null ||
    x.row !== y.row ||
    x.side === y.side ||
    datesRelate(a.claim.time, b.claim.time) === 'disjoint'
  )
    return false;
  const [few, many] = x.subject.size < y.subject.size ? [x.subject, y.subject] : [y.subject, x.subject];
  return [...few].filter((word) => many.has(word)).length / few.size >= ONE_THING;
}
