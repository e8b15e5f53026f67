import type { Claim } from '../model/index.ts';
import { datesRelate } from './date-range.ts';
import type { Frame } from './frame.ts';
import { contentOf } from './terms.ts';

/**
 * Predicates that cannot both be true of one thing: words of one side, words of the other. Written for this project.
 */
const ANTONYMS: readonly (readonly [one: string, other: string])[] = [
  ['genuine authentic real true', 'forgery forged fake false hoax fabricated fabrication bogus untrue counterfeit'],
  ['guilty', 'innocent'],
  ['safe', 'dangerous unsafe'],
  ['alive', 'dead'],
  ['legal lawful', 'illegal unlawful'],
  ['open', 'closed shut'],
  ['won', 'lost'],
  ['deliberate intentional', 'accidental unintentional'],
  ['successful', 'unsuccessful failed'],
  ['armed', 'unarmed'],
];

interface Place {
  readonly row: number;
  readonly side: boolean;
}
const placeOf: ReadonlyMap<string, Place> = new Map(
  ANTONYMS.flatMap(([one, other], row) => [
    ...one.split(' ').map((word): [string, Place] => [word, { row, side: true }]),
    ...other.split(' ').map((word): [string, Place] => [word, { row, side: false }]),
  ]),
);

/** Verbs among them; the others need a form of "be" before them. */
const VERBS: ReadonlySet<string> = new Set(['won', 'lost']);
const COPULA = /^(?:is|are|was|were|be|been|being|remains?|remained)$/u;
/** How many words before the predicate its copula is looked for. */
const REACH = 4;
/** What stands before one of these is not what is judged. */
const CLAUSE = /\b(?:that|which|who|whom|whose|because|since|though|while|but|and)\b/iu;
/** Words after which a judgement is supposed, or somebody else's. */
const SUPPOSED = /\b(?:if|whether|unless|call(?:s|ed|ing)?|doubt\w*|accus\w*|suspect\w*)\b/iu;
const NOT = /\b(?:not|never|no)\b|n['’]t\b/iu;

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
    if (!VERBS.has(word)) {
      while (before >= 0 && before >= i - REACH && !COPULA.test(words[before]?.word ?? '')) before--;
      if (before < 0 || before < i - REACH) continue;
    }
    const lead = text.slice(0, VERBS.has(word) ? at : (words[before]?.at ?? 0));
    if (SUPPOSED.test(lead)) return null;
    const subject = new Set(contentOf(lead.split(CLAUSE).at(-1) ?? ''));
    if (subject.size === 0) continue;
    const turned = polarity !== 'affirmed' || NOT.test(text.slice(words[before]?.at ?? 0, at));
    return { row: place.row, side: place.side !== turned, word: turned ? `not ${word}` : word, subject };
  }
  return null;
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
