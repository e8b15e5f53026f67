import type { DateMention, Parsed, Span } from '../../model/index.ts';
import { ABSOLUTE_DATES } from './absolute-dates.ts';
import { anchorOf, dayNumber } from './calendar.ts';
import type { DateContext, DateRule } from './date-rule.ts';
import { joinDates } from './join-dates.ts';
import { NAMED_DAYS } from './named-days.ts';
import { RELATIVE_DATES } from './relative-dates.ts';
import { tenseAt } from './tense.ts';
import { VAGUE_DATES } from './vague-dates.ts';
import { isWordStart, wordEnd, ruleKey } from './words.ts';

const RULES: readonly DateRule[] = [...ABSOLUTE_DATES, ...NAMED_DAYS, ...RELATIVE_DATES, ...VAGUE_DATES];
const BY_FIRST: ReadonlyMap<string, readonly DateRule[]> = indexRules(RULES);
/** Characters before and after an expression that a rule may look at. */
const LOOK = 60;
/** … and of its sentence, for words that say what it is about. */
const SENTENCE_LOOK = 300;

function indexRules(rules: readonly DateRule[]): Map<string, DateRule[]> {
  const index = new Map<string, DateRule[]>();
  for (const rule of rules) for (const word of rule.first) index.set(word, [...(index.get(word) ?? []), rule]);
  return index;
}

/**
 * Find the expressions of time in an article and resolve them against its day of publication.
 *
 * Values are EDTF as `design/ledger-format.md` fixes it. Where the article has no day of its own, what leans on it
 * stays open (`XXXX-WXX-3`, `XXXX-02-21`, null). At each word the rules that may begin with it are tried, and the
 * longest expression is kept, the first rule among equals; expressions never overlap, and none crosses a sentence.
 */
export function findDates(parsed: Parsed): DateMention[] {
  const { text, publishedAt } = parsed,
    anchor = anchorOf(publishedAt);
  const mentions: DateMention[] = [];
  let recent: Recent = { recent: null, recentValue: null };
  for (const { span } of parsed.sentences) {
    const inSentence: DateMention[] = [];
    let at = span[0];
    while (at < span[1]) {
      if (!isWordStart(text, at)) {
        at++;
        continue;
      }
      const rules = BY_FIRST.get(ruleKey(text, at));
      const found: DateMention | null = rules === undefined ? null : longest(rules, text, span, at, anchor, recent);
      if (found === null) {
        at = wordEnd(text, at);
        continue;
      }
      inSentence.push(found);
      recent = recentOf(found.value) ?? recent;
      at = found.span[1];
    }
    mentions.push(...joinDates(text, span, inSentence));
  }
  return mentions;
}

function longest(
  rules: readonly DateRule[],
  text: string,
  sentence: Span,
  at: number,
  anchor: DateContext['anchor'],
  recent: Recent,
): DateMention | null {
  let best: DateMention | null = null;
  for (const rule of rules) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    if (match === null) continue;
    let end = at + match[0].length;
    if (/[\s,-]$/u.test(match[0])) end = at + match[0].replace(/[\s,-]+$/u, '').length;
    if (end > sentence[1] || end <= (best?.span[1] ?? at) || isTitle(text, at, end)) continue;
    const span: Span = [at, end];
    const value = rule.read(match, {
      anchor,
      ...recent,
      before: wordBefore(text, sentence[0], at),
      after: text.slice(end, Math.min(sentence[1], end + LOOK)),
      tense: () => tenseAt(text, sentence, span),
      sentence: () => text.slice(Math.max(sentence[0], at - SENTENCE_LOOK), Math.min(sentence[1], end + SENTENCE_LOOK)),
    });
    if (value !== undefined) best = { span, value };
  }
  return best;
}

function wordBefore(text: string, from: number, at: number): string {
  return /(\S+)[\s“"‘(]*$/u.exec(text.slice(Math.max(from, at - LOOK), at))?.[1] ?? '';
}

/** "This Week" inside quotation marks is a programme, not a time. */
function isTitle(text: string, at: number, end: number): boolean {
  return (
    /^[“"‘']$/u.test(text.charAt(at - 1)) &&
    /^[”"’']$/u.test(text.charAt(end)) &&
    /^(?:\p{Lu}\S*\s?)+$/u.test(text.slice(at, end))
  );
}

type Recent = Pick<DateContext, 'recent' | 'recentValue'>;

/** The day that a value fixes, for expressions that point back to it. */
function recentOf(value: string | null): Recent | null {
  const match = /^(\d{4}|XXXX)-(\d\d)-(\d\d)(?:T.*)?$/u.exec(value ?? '');
  if (match === null) return null;
  return {
    recent: match[1] === 'XXXX' ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3])),
    recentValue: match[0].slice(0, 10),
  };
}
