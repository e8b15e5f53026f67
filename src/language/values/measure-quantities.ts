import { contentLemma } from '../../lexicon/content-lemma.ts';
import { ARTICLE, COMPARED_WITH, DISJUNCTION, GENITIVE_PREPOSITION } from '../../lexicon/en/grammar.ts';
import {
  BELOW_HEDGES,
  CLAUSE_BREAKS,
  COUNTED_PEOPLE,
  DURATIONS,
  INFORMANTS,
  LENGTHS,
  MOVING,
  NIGHT,
  ONE_THING,
  PARTS,
  PASSING,
  PEOPLE,
  POPULATIONS,
  SHARES_OF,
  SHARE_UNIT,
  SUMS,
  WHOLES,
} from '../../lexicon/en/measures.ts';
import { STOP_WORDS } from '../../lexicon/en/stop-words.ts';
import type {
  MeasureKind,
  Parsed,
  Quantity,
  QuantityMeasure,
  QuantityOp,
  Sentence,
  Surroundings,
  Tokens,
} from '../../model/index.ts';
import { itemAt } from '../../model/item-at.ts';
import { lemmaOf, tokensIn } from '../../model/tokens.ts';
import { singular } from './singular.ts';

const POPULATION_OF: ReadonlyMap<string, string> = new Map(
  POPULATIONS.flatMap(([name, ...words]) => words.map((word): [string, string] => [word, name])),
);
/** Characters beside a figure that can say what it measures: only lists and texts without full stops have more. */
const NEAR_CHARS = 1000;

/** A figure among the tokens of its sentence, cut where it is too long. */
interface Figure {
  readonly tokens: Tokens;
  /** tokens `[from, to)` that may say what it measures */
  readonly from: number;
  readonly to: number;
  /** its own tokens `[first, next)` */
  readonly first: number;
  readonly next: number;
  readonly unit: string | null;
}

/**
 * The same figures, each with what it measures by the words beside it: "nearly 300 people were injured on Friday night"
 * counts injured people, fewer than 300, of a night. Those that measure nothing that another figure could have null
 * ("a 10-inning win", "he has 24 now").
 */
export function measureQuantities({ tokens, sentences }: Parsed, quantities: readonly Quantity[]): Quantity[] {
  let at = 0;
  return quantities.map((quantity) => {
    while (at + 1 < sentences.length && (sentences[at]?.span[1] ?? 0) <= quantity.span[0]) at++;
    const sentence = sentences[at];
    const figure = sentence === undefined ? null : figureIn(tokens, sentence, quantity);
    return { ...quantity, ...(figure === null ? { measure: null } : measured(figure, quantity)) };
  });
}

function figureIn(tokens: Tokens, sentence: Sentence, { span, unit }: Quantity): Figure | null {
  const [first, next] = tokensIn(tokens, span);
  if (first < sentence.from || next > sentence.to || first === next) return null;
  let [from, to] = [first, next];
  while (from > sentence.from && startOf(tokens, from - 1) >= span[0] - NEAR_CHARS) from--;
  while (to < sentence.to && endOf(tokens, to) <= span[1] + NEAR_CHARS) to++;
  return { tokens, from, to, first, next, unit };
}

function measured(figure: Figure, { op }: Quantity): Pick<Quantity, 'measure' | 'around'> {
  const { tokens, first } = figure;
  const compound = compoundBehind(figure);
  if (isProperty(figure, compound !== null, op)) return { measure: null };
  const whole = { ...figure, ...compound };
  const clause = clauseOf(whole);
  const counted = populationOf(whole, clause, PEOPLE.has(whole.unit ?? COUNTED_PEOPLE));
  const unit = whole.unit ?? (counted === null ? null : COUNTED_PEOPLE);
  if (unit === null || INFORMANTS.has(unit)) return { measure: null };
  const kind = kindOf(unit);
  const inClause = wordsIn(tokens, clause.from, clause.to);
  const measure: QuantityMeasure = {
    kind,
    unit,
    op: op === '~' && isBelow(figure) ? '<' : op,
    population: kind === 'people' || kind === 'things' ? counted : null,
    part: isPart(whole),
    priced: kind === 'money' ? pricedBy(whole) : null,
    moving: PASSING.has(unit) || ((kind === 'money' || kind === 'share') && inClause.some((word) => MOVING.has(word))),
    night: inClause.some((word) => NIGHT.has(word)),
    digits: wordsIn(tokens, first, figure.next).some((word) => /\d/u.test(word)),
    span: [startOf(tokens, first), endOf(tokens, whole.next - 1)],
    clause: [startOf(tokens, clause.from), endOf(tokens, clause.to - 1)],
  };
  return { measure, around: surroundings(whole) };
}

/** Words of the tokens `[from, to)` in lower case, without signs. */
function wordsIn(tokens: Tokens, from: number, to: number): string[] {
  return tokens.word
    .slice(from, to)
    .filter((word) => IS_WORD.test(word))
    .map((word) => word.toLowerCase());
}

const wordAt = ({ word }: Tokens, i: number): string => word[i] ?? '';
const startOf = ({ start }: Tokens, i: number): number => itemAt(start, i);
const endOf = ({ end }: Tokens, i: number): number => itemAt(end, i);

const IS_WORD = /[\p{L}\p{N}]/u;
const HYPHEN = /^\p{Pd}$/u;
const OF_LETTERS = /^\p{L}/u;

/** Does the token stand right behind the one before it? */
const isAttached = ({ start, end }: Tokens, i: number): boolean => start[i] === end[i - 1];

/** "24 truck-mounted launchers": the noun stands behind the compound that its first part was taken for. */
function compoundBehind({ tokens, to, next }: Figure): { readonly unit: string; readonly next: number } | null {
  let at = next;
  while (at + 1 < to && tokens.word[at] === '-' && isAttached(tokens, at) && isAttached(tokens, at + 1)) {
    if (!OF_LETTERS.test(wordAt(tokens, at + 1))) return null;
    at += 2;
  }
  if (at === next || at >= to || isAttached(tokens, at) || !OF_LETTERS.test(wordAt(tokens, at))) return null;
  return { unit: singular(lemmaOf(tokens, at)), next: at + 1 };
}

/** "A 10-inning win", "an 11 hour flight", "an 11-5 record": the figure is a property of something else. */
function isProperty({ tokens, to, first, next, unit }: Figure, isCompound: boolean, op: QuantityOp): boolean {
  for (let i = first; i + 2 < next; i++)
    if (/\d$/u.test(wordAt(tokens, i)) && HYPHEN.test(wordAt(tokens, i + 1)) && isAttached(tokens, i + 1))
      if (isAttached(tokens, i + 2) && (OF_LETTERS.test(wordAt(tokens, i + 2)) || op === '=')) return true;
  if (next >= to) return false;
  if (tokens.word[next] === '-' && isAttached(tokens, next))
    return !isCompound || /[\d\p{Pd}]$/u.test(wordAt(tokens, next - 1)) || isMeasured(tokens, next + 1, to);
  return wordAt(tokens, next).toLowerCase() !== unit && isMeasured(tokens, next, to);
}

/** "Eight-year", "billion-dollar": is it told in a measure, which says nothing of how many? */
function isMeasured(tokens: Tokens, i: number, to: number): boolean {
  const word = i < to ? wordAt(tokens, i).toLowerCase() : '';
  return [word, singular(word)].some((one) => DURATIONS.has(one) || LENGTHS.has(one) || SUMS.has(one));
}

function kindOf(unit: string): MeasureKind {
  if (/^[A-Z]{3}$/u.test(unit)) return 'money';
  if (unit.startsWith(SHARE_UNIT)) return 'share';
  if (DURATIONS.has(unit)) return 'time';
  if (LENGTHS.has(unit)) return 'length';
  return PEOPLE.has(unit) ? 'people' : 'things';
}

/** Does the hedge stay below the figure? */
function isBelow({ tokens, first }: Figure): boolean {
  return BELOW_HEDGES.some((words) => words.every((word, k) => tokens.word[first + k]?.toLowerCase() === word));
}

/** Tokens of the part of its sentence that a figure stands in, up to the next comma or conjunction. */
function clauseOf({ tokens, from, to, first, next }: Figure): { readonly from: number; readonly to: number } {
  const isBreak = (i: number): boolean => CLAUSE_BREAKS.has(wordAt(tokens, i).toLowerCase());
  let [opened, closed] = [first, next];
  while (opened > from && !isBreak(opened - 1)) opened--;
  while (closed < to && !isBreak(closed)) closed++;
  return { from: opened, to: closed };
}

/** By the words of the figure's own clause; for people also of what stands before it, else behind it. */
function populationOf(
  { tokens, from, to, first, next }: Figure,
  clause: { readonly from: number; readonly to: number },
  isOfPeople: boolean,
): string | null {
  const isTold = (word: string): boolean => POPULATION_OF.has(word);
  const near = [
    ...wordsIn(tokens, first, next),
    ...alternately(wordsIn(tokens, clause.from, first).toReversed(), wordsIn(tokens, next, clause.to)),
  ];
  const word =
    near.find(isTold) ??
    (isOfPeople
      ? (wordsIn(tokens, from, first).findLast(isTold) ?? wordsIn(tokens, next, to).find(isTold))
      : undefined);
  return word === undefined ? null : (POPULATION_OF.get(word) ?? null);
}

/** The first of each, the second of each, and so on. */
function alternately(a: readonly string[], b: readonly string[]): string[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [a[i], b[i]])
    .flat()
    .filter((word) => word !== undefined);
}

/** Tokens beside a figure that make it part of another; signs may stand between. */
const BESIDE = 6;

/** "27 of the 46", "12 more", "including nine", "three of them". */
function isPart({ tokens, from, to, first, next }: Figure): boolean {
  const before = wordsIn(tokens, Math.max(from, first - BESIDE), first);
  const own = wordsIn(tokens, first, next);
  const [behind = '', other = ''] = wordsIn(tokens, next, Math.min(to, next + BESIDE));
  const whole = before.at(-1) === ARTICLE ? before.slice(0, -1) : before;
  const share = whole.at(-1) === GENITIVE_PREPOSITION ? (whole.at(-2) ?? '') : '';
  return (
    SHARES_OF.has(share) ||
    /\d$/u.test(share) ||
    [...before.slice(-2), behind].some((word) => PARTS.has(word)) ||
    own.some((word, i) => PARTS.has(word) && own[i + 1] !== COMPARED_WITH && own[i - 1] !== DISJUNCTION) ||
    (behind === GENITIVE_PREPOSITION && WHOLES.has(other))
  );
}

/** "A $900 coat": the noun right behind a sum with a determiner. */
function pricedBy({ tokens, from, to, first, next }: Figure): string | null {
  const before = first > from ? wordAt(tokens, first - 1).toLowerCase() : '';
  const behind = next < to && IS_WORD.test(wordAt(tokens, next)) ? wordAt(tokens, next).toLowerCase() : '';
  return ONE_THING.has(before) && behind !== '' && !STOP_WORDS.has(behind) ? behind : null;
}

function surroundings({ tokens, from, to, first, next }: Figure): Surroundings {
  const terms = (start: number, end: number): string[] => {
    const found: string[] = [];
    for (let i = start; i < end; i++) {
      const lemma = tokens.deprel[i] === 'compound:prt' ? lemmaOf(tokens, i) : contentLemma(tokens, i);
      if (lemma !== null && !/^\d/u.test(lemma)) found.push(lemma);
    }
    return found;
  };
  return { before: terms(from, first).toReversed(), behind: terms(next, to) };
}
