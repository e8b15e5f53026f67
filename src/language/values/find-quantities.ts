import { ARTICLE, GENITIVE_PREPOSITION } from '../../lexicon/en/grammar.ts';
import { COUNTED_PEOPLE, FATES, STRIKING, TOLLS } from '../../lexicon/en/measures.ts';
import { CURRENCY_SIGNS } from '../../lexicon/en/money.ts';
import { COUNT_WORDS, FRACTION_WORDS, SCALED_UNIT, UNIT_SCALES } from '../../lexicon/en/numbers.ts';
import type { DateMention, Parsed, Quantity, Span, Tokens } from '../../model/index.ts';
import { findDates } from './find-dates.ts';
import { readAmount, readFraction, type Amount } from './read-amount.ts';
import { singular } from './singular.ts';
import { isWordStart, wordEnd, ruleKey } from './words.ts';

/** First words of an amount, and signs that it begins with. */
const FIRST = new Set([
  ...COUNT_WORDS,
  ...CURRENCY_SIGNS.map(([sign]) => /^\p{L}+/u.exec(sign)?.[0].toLowerCase() ?? '').filter((word) => word !== ''),
  ...FRACTION_WORDS,
]);
const SIGNS = new Set(CURRENCY_SIGNS.map(([sign]) => sign).filter((sign) => sign.length === 1));
/**
 * Find figures with their unit and hedge: "nearly 70%", "more than $900 million", "two dozen firms", "a third of".
 *
 * The span takes in the hedge, the sign or unit, and the noun where it stands right behind. Figures inside dates,
 * ordinals, ages, labels ("Article 5", "Su-35") and a bare "one" are none; "kills 41", "23 dead" and "a toll of 46" count
 * people. Units are `percent`, an ISO currency, or the
 * head noun in the singular, by the tags and lemmas of `parsed`; null where no noun follows. A fraction counts as
 * percent. Prefixes from mega on are scales: "3 gigawatts" are 3e9 of `watt`.
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
      if (!isSign && !FIRST.has(ruleKey(text, at))) {
        at = wordEnd(text, at);
        continue;
      }
      const amount = readFraction(text, floor, end, at) ?? readAmount(text, floor, end, at);
      if (amount === null) {
        at = isSign ? at + 1 : wordEnd(text, at);
        continue;
      }
      while (token < sentence.to && (tokens.start[token] ?? 0) < amount.end) token++;
      const counted = amount.isBare && countsPeople(tokens, sentence, token, amount);
      found.push(
        ...(counted
          ? quantitiesOf(amount, [amount.start, amount.end], COUNTED_PEOPLE)
          : quantities(text, tokens, token, sentence.to, amount)),
      );
      at = Math.max(amount.end, found.at(-1)?.span[1] ?? 0);
      floor = at;
    }
  }
  return found;
}

/** How far before a figure the word may stand whose figure it is, in tokens: "the death toll from the storm rose to 46". */
const TOLL_REACH = 8;

/** Does a bare figure count people whom it does not name, by the words beside it? `next`: the token behind it. */
function countsPeople(
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
  next: number,
  { start, value }: Amount,
): boolean {
  if (!Number.isInteger(value)) return false;
  const word = (i: number): string => (tokens.word[i] ?? '').toLowerCase();
  if (next < to && FATES.has(word(next))) return true;
  let before = next - 1;
  while (before >= from && (tokens.end[before] ?? 0) > start) before--;
  const follows = next < to && /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/u.test(tokens.upos[next] ?? '');
  if (before < from || follows) return false;
  if (STRIKING.has(word(before))) return true;
  for (let i = before; i >= from && i > before - TOLL_REACH; i--) if (TOLLS.has(word(i))) return true;
  return false;
}

/** One quantity, or two for a range, which share the span. */
function quantitiesOf({ value, second, op }: Amount, span: Span, unit: string | null): Quantity[] {
  if (second === null) return [{ span, value, unit, op }];
  return [
    { span, value, unit, op: '>=' },
    { span, value: second, unit, op: '<=' },
  ];
}

/** The amount with its noun. */
function quantities(text: string, tokens: Tokens, next: number, to: number, amount: Amount): Quantity[] {
  const noun = amount.isBare ? nounBehind(text, tokens, next, to, amount.end) : null;
  if (amount.isBare && (amount.isOne || (noun === null && !amount.isScaled)) && amount.op === '=') return [];
  const span: Span = [amount.start, noun?.isAdjacent === true ? noun.end : amount.end],
    { unit, scale } = withoutScale(amount.unit ?? noun?.unit ?? null);
  const second = amount.second === null ? null : scaled(amount.second, scale);
  return quantitiesOf({ ...amount, value: scaled(amount.value, scale), second }, span, unit);
}

/** "3 gigawatts" are 3,000,000,000 watts, so that they can be held against 3,000 megawatts. */
function withoutScale(unit: string | null): { readonly unit: string | null; readonly scale: number } {
  const [, prefix = '', base = unit] = SCALED_UNIT.exec(unit ?? '') ?? [];
  return { unit: base, scale: UNIT_SCALES[prefix] ?? 1 };
}

/** A product without the dust of binary fractions. */
const scaled = (value: number, scale: number): number =>
  scale === 1 ? value : Number((value * scale).toPrecision(15));

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
        word === GENITIVE_PREPOSITION ||
        word === '-' ||
        word === ARTICLE ||
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
