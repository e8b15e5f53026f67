import { CURRENCY_SIGNS, CURRENCY_WORDS, WEIGHTS_TOO } from '../../lexicon/en/money.ts';
import {
  AFTER_HEDGES,
  AGE_BEHIND,
  ARTICLE_FOR_ONE,
  BARE_SHARE_OF,
  BEFORE_HEDGE,
  BEFORE_RANGE,
  COUPLE,
  FIGURE_HEDGES,
  FIGURE_OPENERS,
  FRACTION_PATTERN,
  FRACTIONS,
  LABELS_BEFORE,
  MILLIONS_OF_MONEY,
  OF_A_SCALE,
  ONE_OR_ARTICLE,
  PERCENT,
  POINTS,
  AMOUNT_JOINT,
  AMOUNT_JOINT_BEHIND,
  SCALE,
  SCALED,
  SHARE_OF,
  WORD_NUMBER,
} from '../../lexicon/en/numbers.ts';
import type { QuantityOp } from '../../model/index.ts';
import { FIGURE, readNumber } from './number-words.ts';

const escape = (words: string): string => words.replaceAll(/[$.]/gu, String.raw`\$&`);
const spaced = (words: string): string => words.replaceAll(' ', '[^\\S\\n]+');
const alternatives = (list: readonly (readonly [string, string])[], change: (words: string) => string): string =>
  list.map(([words]) => change(words)).join('|');

const SIGN = alternatives(CURRENCY_SIGNS, escape);
const NUMBER = `(?:${FIGURE}(?:${SCALE})?|${spaced(WORD_NUMBER)})`;
/** What may stand before a figure that is no sign; the figure itself; a second one of a range; what it counts by. */
const amountOf = (joint: string): RegExp =>
  new RegExp(
    `(?<sign>${SIGN})?[^\\S\\n]?(?<first>${NUMBER})(?:[^\\S\\n]?(?:${joint})[^\\S\\n]?(?:${SIGN})?(?<second>${FIGURE}(?:${SCALE})?))?` +
      `(?:[^\\S\\n]?-?(?<unit>${PERCENT})|[^\\S\\n]+(?<money>${alternatives(CURRENCY_WORDS, spaced)})\\b)?` +
      `(?:[^\\S\\n]+(?<after>${alternatives(AFTER_HEDGES, spaced)})\\b)?`,
    'iyu',
  );
const AMOUNT = amountOf(AMOUNT_JOINT);
/** … and behind "between". */
const AMOUNT_BETWEEN = amountOf(AMOUNT_JOINT_BEHIND);

const HEDGE = new RegExp(`(?<![\\p{L}\\p{N}])${BEFORE_HEDGE}(${alternatives(FIGURE_HEDGES, spaced)})[^\\S\\n]+$`, 'iu');
const HEDGE_PATTERNS = FIGURE_HEDGES.map(([words, op]) => [new RegExp(`^(?:${spaced(words)})$`, 'iu'), op] as const);
const AFTER_PATTERNS = AFTER_HEDGES.map(([words, op]) => [new RegExp(`^(?:${spaced(words)})$`, 'iu'), op] as const);
const MONEY_PATTERNS = CURRENCY_WORDS.map(
  ([words, code]) => [new RegExp(`^(?:${spaced(words)})$`, 'iu'), code] as const,
);

/** Longest hedge with its white space, in code units. */
const HEDGE_REACH = 30;

/** An amount read, before its noun is known; `second` is the upper end of a range. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly second: number | null;
  readonly unit: string | null;
  readonly op: QuantityOp;
  readonly isBare: boolean;
  readonly isOne: boolean;
  /** told by thousands, millions or more: a number even where no noun follows */
  readonly isScaled: boolean;
}

/** The figure or number in words at a place, with its sign, unit, hedge and the end of its range; null where none stands there. */
export function readAmount(text: string, floor: number, end: number, at: number): Amount | null {
  const pattern = BEFORE_RANGE.test(text.slice(Math.max(floor, at - 10), at)) ? AMOUNT_BETWEEN : AMOUNT;
  pattern.lastIndex = at;
  const match = pattern.exec(text),
    groups = match?.groups;
  if (match === null || groups === undefined || at + match[0].length > end) return null;
  const words = groups['first'] ?? '',
    stop = at + match[0].length;
  const value = readNumber(words);
  if (value === null || isPartOfAnother(text, floor, at, stop, groups, words)) return null;
  const code = money(groups['sign'], groups['money'], words);
  const unit = groups['unit'] === undefined ? code : POINTS.test(groups['unit']) ? 'percentage point' : 'percent';
  const second = groups['second'] === undefined ? null : readNumber(groups['second']);
  const before = text.slice(Math.max(floor, at - HEDGE_REACH), at),
    hedge = HEDGE.exec(before);
  if (unit === null && hedge === null && isLabel(words, before, floor, at)) return null;
  const scaled =
    second !== null && value < second && /[a-z]/iu.test(groups['second'] ?? '') && !/[a-z]/iu.test(words)
      ? value * scaleOf(groups['second'] ?? '')
      : value;
  return {
    start: hedge === null ? at : at - hedge[0].length,
    end: stop,
    value: scaled,
    second: second !== null && second > scaled ? second : null,
    unit,
    op: opOf(hedge?.[1], HEDGE_PATTERNS) ?? opOf(groups['after'], AFTER_PATTERNS) ?? (COUPLE.test(words) ? '~' : '='),
    isBare: unit === null,
    isOne: ONE_OR_ARTICLE.test(words),
    isScaled: SCALED.test(words),
  };
}

/**
 * Is a figure only a part of something else? "Su-35", "5th", "F16", "1.2.3", "3:2", "42-year-old", a word that only begins
 * like a number.
 */
function isPartOfAnother(
  text: string,
  floor: number,
  at: number,
  stop: number,
  groups: Readonly<Record<string, string | undefined>>,
  words: string,
): boolean {
  const isBare = !groups['unit'] && !groups['money'] && !groups['after'];
  if (isBare && /^[\p{L}\p{N}:/]|^[.,]\d|^-(?!\p{L}{3})/u.test(text.slice(stop, stop + 5))) return true;
  if (groups['sign'] !== undefined) return false;
  return (
    // "12mm" is a length, "$12mm" money
    MILLIONS_OF_MONEY.test(words) ||
    /[\p{L}\p{N}][-–/:.’']$|\d,$|[#/]$/u.test(text.slice(Math.max(floor, at - 2), at)) ||
    AGE_BEHIND.test(text.slice(stop, stop + 12))
  );
}

/** Does a number without unit or hedge only label what stands before it, or stand within a name? */
function isLabel(words: string, before: string, floor: number, at: number): boolean {
  const isFigure = /^\d/u.test(words);
  if (LABELS_BEFORE.test(before) && (isFigure ? !isSentenceStart(before, floor, at) : /^\p{Lu}/u.test(words)))
    return true;
  return !isFigure && /^\p{Lu}/u.test(words) && at > floor && /[\p{Ll},]\s$/u.test(before);
}

/** Does nothing but one capitalised word stand between the start of the sentence and the figure? */
function isSentenceStart(before: string, floor: number, at: number): boolean {
  return before.length === at - floor && /^[“"‘(]?\p{Lu}\p{Ll}*\s+$/u.test(before) && FIGURE_OPENERS.test(before);
}

function scaleOf(words: string): number {
  const number = readNumber(words) ?? 1,
    plain = Number(/[\d.,]+/u.exec(words)?.[0].replaceAll(',', '') ?? 1);
  return plain === 0 ? 1 : number / plain;
}

function opOf(words: string | undefined, patterns: readonly (readonly [RegExp, QuantityOp])[]): QuantityOp | null {
  return words === undefined ? null : (patterns.find(([pattern]) => pattern.test(words))?.[1] ?? null);
}

function money(sign: string | undefined, word: string | undefined, figure: string): string | null {
  const lower = sign?.toLowerCase();
  if (lower !== undefined) return CURRENCY_SIGNS.find(([known]) => known.toLowerCase() === lower)?.[1] ?? null;
  if (word === undefined) return null;
  // "50 pounds" is a weight, "3 million pounds" money
  if (WEIGHTS_TOO.test(word) && !/[a-z]/iu.test(figure)) return null;
  return MONEY_PATTERNS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** "a third of", "two-thirds": a share, as percent; null where none stands there. */
export function readFraction(text: string, floor: number, end: number, at: number): Amount | null {
  FRACTION_PATTERN.lastIndex = at;
  const match = FRACTION_PATTERN.exec(text),
    groups = match?.groups;
  if (match === null || groups === undefined || at + match[0].length > end) return null;
  const stop = at + match[0].length,
    part = FRACTIONS[(groups['part'] ?? '').toLowerCase()],
    whole = groups['whole'];
  const top = whole === undefined || ARTICLE_FOR_ONE.test(whole) ? 1 : readNumber(whole);
  if (part === undefined || top === null || top >= part) return null;
  // "a third party", "the third of May", "a quarter" of a year: only "a third of" something, or "two-thirds"
  // "a quarter of a million" is a number, read as such
  if (OF_A_SCALE.test(text.slice(stop, stop + 20))) return null;
  const follows = SHARE_OF.test(text.slice(stop, stop + 10));
  if (
    (whole === undefined && part !== 2) ||
    !(follows || top > 1) ||
    (whole === undefined && !BARE_SHARE_OF.test(text.slice(stop, stop + 8)))
  )
    return null;
  const before = text.slice(Math.max(floor, at - HEDGE_REACH), at),
    hedge = HEDGE.exec(before);
  return {
    start: hedge === null ? at : at - hedge[0].length,
    end: stop,
    value: Math.round((1e4 * top) / part) / 100,
    second: null,
    unit: 'percent',
    op: opOf(hedge?.[1], HEDGE_PATTERNS) ?? '=',
    isBare: false,
    isOne: false,
    isScaled: false,
  };
}
