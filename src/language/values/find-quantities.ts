import type { DateMention, Parsed, Quantity, QuantityOp, Span, Tokens } from '../../model/index.ts';
import { CURRENCY_SIGNS, CURRENCY_WORDS } from './currencies.ts';
import { findDates } from './find-dates.ts';
import { AFTER_HEDGES, HEDGES } from './hedges.ts';
import { FIGURE, readNumber, SCALE, WORD_NUMBER } from './number-words.ts';
import { singular } from './singular.ts';
import { isWordStart, wordEnd, wordKey } from './words.ts';

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
      `(?:[^\\S\\n]?-?(?<unit>%|per[^\\S\\n]?cent\\b|percent(?:age[^\\S\\n]+points?)?\\b|pct\\b)|[^\\S\\n]+(?<money>${alternatives(CURRENCY_WORDS, spaced)})\\b)?` +
      `(?:[^\\S\\n]+(?<after>${alternatives(AFTER_HEDGES, spaced)})\\b)?`,
    'iyu',
  );
const AMOUNT = amountOf('[-–—]|to');
/** … and behind "between". */
const AMOUNT_BETWEEN = amountOf('and');
const FRACTION =
  /(?:(?<whole>an?|one|two|three|four|five|\d)[ -])?(?<part>half|thirds?|quarters?|fourths?|fifths?|tenths?)(?![\p{L}\d-])/iuy;
const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, tenth: 10 };

const HEDGE = new RegExp(`(?<![\\p{L}\\p{N}])(?:the[^\\S\\n]+)?(${alternatives(HEDGES, spaced)})[^\\S\\n]+$`, 'iu');
const HEDGE_PATTERNS = HEDGES.map(([words, op]) => [new RegExp(`^(?:${spaced(words)})$`, 'iu'), op] as const);
const AFTER_PATTERNS = AFTER_HEDGES.map(([words, op]) => [new RegExp(`^(?:${spaced(words)})$`, 'iu'), op] as const);
const MONEY_PATTERNS = CURRENCY_WORDS.map(
  ([words, code]) => [new RegExp(`^(?:${spaced(words)})$`, 'iu'), code] as const,
);

/** First words of an amount, and signs that it begins with. */
const FIRST = new Set([
  '#',
  'a',
  'an',
  'half',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
  ...CURRENCY_SIGNS.map(([sign]) => /^\p{L}+/u.exec(sign)?.[0].toLowerCase() ?? '').filter((word) => word !== ''),
  'third',
  'quarter',
]);
const SIGNS = new Set(CURRENCY_SIGNS.map(([sign]) => sign).filter((sign) => sign.length === 1));
/** Longest hedge with its white space, in code units. */
const HEDGE_REACH = 30;
/** Names and headings that a number labels rather than counts: "Article 5", "Boeing 737". */
const LABELS =
  /(?:^|[^\p{L}])(?:\p{Lu}[\p{L}’']+|No\.|page|chapter|article|section|paragraph|number|phase|room|flight|route|version|grade|level|aged?|#)[^\S\n]+$/u;

/**
 * Find figures with their unit and hedge: "nearly 70%", "more than $900 million", "two dozen firms", "a third of".
 *
 * The span takes in the hedge, the sign or unit, and the noun where it stands right behind. Figures inside dates,
 * ordinals, ages, labels ("Article 5", "Su-35") and a bare "one" are none. Units are `percent`, an ISO currency, or the
 * head noun in the singular, by the tags and lemmas of `parsed`; null where no noun follows. A fraction counts as
 * percent.
 *
 * @param dates  those of the same text, if they have been found already
 */
export function findQuantities(parsed: Parsed, dates: readonly DateMention[] = findDates(parsed)): Quantity[] {
  const { text, tokens } = parsed,
    found: Quantity[] = [];
  let date = 0;
  for (const sentence of parsed.sentences) {
    const [start, end] = sentence.span;
    let at = start,
      floor = start,
      token = sentence.from;
    while (at < end) {
      const isSign = SIGNS.has(text.charAt(at));
      if (!isSign && !isWordStart(text, at)) {
        at++;
        continue;
      }
      while (date < dates.length && (dates[date]?.span[1] ?? 0) <= at) date++;
      const mention = dates[date];
      const isDate = mention !== undefined && mention.span[0] <= at && !/^PT?[\d.]/u.test(mention.value ?? '');
      if (isDate) {
        at = mention.span[1];
        floor = at;
        continue;
      }
      if (!isSign && !FIRST.has(wordKey(text, at))) {
        at = wordEnd(text, at);
        continue;
      }
      const amount = readFraction(text, floor, end, at) ?? readAmount(text, floor, end, at);
      if (amount === null) {
        at = isSign ? at + 1 : wordEnd(text, at);
        continue;
      }
      while (token < sentence.to && (tokens.start[token] ?? 0) < amount.end) token++;
      found.push(...quantities(text, tokens, token, sentence.to, amount));
      at = Math.max(amount.end, found.at(-1)?.span[1] ?? 0);
      floor = at;
    }
  }
  return found;
}

/** An amount read, before its noun is known; `second` is the upper end of a range. */
interface Amount {
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

function readAmount(text: string, floor: number, end: number, at: number): Amount | null {
  const pattern = /\bbetween[^\S\n]+$/iu.test(text.slice(Math.max(floor, at - 10), at)) ? AMOUNT_BETWEEN : AMOUNT;
  pattern.lastIndex = at;
  const match = pattern.exec(text),
    groups = match?.groups;
  if (match === null || groups === undefined || at + match[0].length > end) return null;
  const words = groups['first'] ?? '',
    stop = at + match[0].length;
  const value = readNumber(words);
  const isFigure = /^\d/u.test(words);
  // "Su-35", "5th", "F16", "1.2.3", "3:2", "42-year-old", a word that only begins like a number
  if (
    value === null ||
    // "12mm" is a length, "$12mm" money
    (/mm$/iu.test(words) && groups['sign'] === undefined) ||
    (!groups['unit'] &&
      !groups['money'] &&
      !groups['after'] &&
      /^[\p{L}\p{N}:/]|^[.,]\d|^-(?!\p{L}{3})/u.test(text.slice(stop, stop + 5)))
  )
    return null;
  if (
    groups['sign'] === undefined &&
    (/[\p{L}\p{N}][-–/:.’']$|[#/]$/u.test(text.slice(Math.max(floor, at - 2), at)) ||
      /^-years?-old|^[^\S\n]years?[^\S\n]old/iu.test(text.slice(stop, stop + 12)))
  )
    return null;
  const code = money(groups['sign'], groups['money'], words);
  const unit = groups['unit'] === undefined ? code : /points?/iu.test(groups['unit']) ? 'percentage point' : 'percent';
  const second = groups['second'] === undefined ? null : readNumber(groups['second']);
  const before = text.slice(Math.max(floor, at - HEDGE_REACH), at),
    hedge = HEDGE.exec(before);
  if (
    unit === null &&
    hedge === null &&
    LABELS.test(before) &&
    (isFigure ? !isSentenceStart(before, floor, at) : /^\p{Lu}/u.test(words))
  )
    return null;
  if (
    unit === null &&
    hedge === null &&
    !isFigure &&
    /^\p{Lu}/u.test(words) &&
    at > floor &&
    /[\p{Ll},]\s$/u.test(before)
  )
    return null;
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
    op:
      opOf(hedge?.[1], HEDGE_PATTERNS) ??
      opOf(groups['after'], AFTER_PATTERNS) ??
      (/^an? couple/iu.test(words) ? '~' : '='),
    isBare: unit === null,
    isOne: /^(?:one|an?|1)$/iu.test(words),
    isScaled: /(?:thousand|[mbtr]illion)$/iu.test(words),
  };
}

/** Does nothing but one capitalised word stand between the start of the sentence and the figure? */
function isSentenceStart(before: string, floor: number, at: number): boolean {
  return (
    before.length === at - floor &&
    /^[“"‘(]?\p{Lu}\p{Ll}*\s+$/u.test(before) &&
    /^(?:In|At|The|Between|From|Of|About|But|And|With|For|By|All|Only|Around|Over|Just|Another|Some)\s/u.test(before)
  );
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
  if (/^pounds$/iu.test(word) && !/[a-z]/iu.test(figure)) return null;
  return MONEY_PATTERNS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

function readFraction(text: string, floor: number, end: number, at: number): Amount | null {
  FRACTION.lastIndex = at;
  const match = FRACTION.exec(text),
    groups = match?.groups;
  if (match === null || groups === undefined || at + match[0].length > end) return null;
  const stop = at + match[0].length,
    part = PARTS[(groups['part'] ?? '').toLowerCase().replace(/s$/u, '')],
    whole = groups['whole'];
  const top = whole === undefined || /^an?$/iu.test(whole) ? 1 : readNumber(whole);
  if (part === undefined || top === null || top >= part) return null;
  // "a third party", "the third of May", "a quarter" of a year: only "a third of" something, or "two-thirds"
  // "a quarter of a million" is a number, read as such
  if (/^[^\S\n]of[^\S\n]an?[^\S\n](?:thousand|million|billion|trillion)\b/iu.test(text.slice(stop, stop + 20)))
    return null;
  const follows = /^[^\S\n]+(?:of|the|its|their|all|as)\b/u.test(text.slice(stop, stop + 10));
  if (
    (whole === undefined && part !== 2) ||
    !(follows || top > 1) ||
    (whole === undefined && !/^[^\S\n]+(?:of|the)\b/u.test(text.slice(stop, stop + 8)))
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

/** The amount with its noun: one quantity, or two for a range, which share the span. */
function quantities(text: string, tokens: Tokens, next: number, to: number, amount: Amount): Quantity[] {
  const noun = amount.isBare ? nounBehind(text, tokens, next, to, amount.end) : null;
  if (amount.isBare && (amount.isOne || (noun === null && !amount.isScaled)) && amount.op === '=') return [];
  const span: Span = [amount.start, noun?.isAdjacent === true ? noun.end : amount.end],
    unit = amount.unit ?? noun?.unit ?? null;
  if (amount.second === null) return [{ span, value: amount.value, unit, op: amount.op }];
  return [
    { span, value: amount.value, unit, op: '>=' },
    { span, value: amount.second, unit, op: '<=' },
  ];
}

interface Noun {
  readonly unit: string;
  readonly end: number;
  readonly isAdjacent: boolean;
}

/** How far behind a figure its noun may stand, in tokens: "30,000 well trained Russian-speaking troops". */
const NOUN_REACH = 6;

/** The head of the noun phrase that a figure opens, in the singular. */
function nounBehind(text: string, tokens: Tokens, next: number, to: number, end: number): Noun | null {
  let head = -1,
    first = -1;
  for (let i = next; i < to && i < next + NOUN_REACH; i++) {
    const pos = tokens.upos[i],
      isNoun = pos === 'NOUN' || pos === 'PROPN';
    if (isNoun) {
      head = pos === 'NOUN' || head < 0 ? i : head;
      first = first < 0 ? i : first;
      continue;
    }
    if (first >= 0) break;
    const word = tokens.word[i] ?? '';
    if (
      !(
        pos === 'ADJ' ||
        pos === 'ADV' ||
        pos === 'NUM' ||
        word === 'of' ||
        word === '-' ||
        word === 'the' ||
        /^(?:VBN|VBG)$/u.test(tokens.xpos[i] ?? '')
      )
    )
      break;
  }
  if (head < 0 || tokens.upos[head] === 'PROPN') return null;
  const start = tokens.start[head] ?? 0,
    stop = tokens.end[head] ?? 0;
  const lemma = tokens.lemma[head] ?? '';
  return {
    unit: singular(lemma === '' ? text.slice(start, stop) : lemma),
    end: stop,
    isAdjacent: first === next && head === first && /^[\s-]*$/u.test(text.slice(end, start)),
  };
}
