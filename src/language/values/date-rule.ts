import type { DateExpression } from '../../lexicon/date-expression.ts';
import { MONTH_NAMES, WEEKDAY_NAMES, TIME_PATTERNS } from '../../lexicon/en/calendar.ts';
import type { DateAnchor } from './calendar.ts';
import type { Tense } from './tense.ts';

/** What a rule may look at besides its own words. */
export interface DateContext {
  readonly anchor: DateAnchor;
  /** the last day that the text named before this place, for "the same day", "two days later" */
  readonly recent: number | null;
  /** the value that last named a day, its year perhaps unknown */
  readonly recentValue: string | null;
  readonly tense: () => Tense | null;
  /** the word before, as written, or '' at the start of a sentence */
  readonly before: string;
  /** what follows, up to the end of the sentence (cut after some words) */
  readonly after: string;
  /** the sentence that it stands in, or what is near of a long one */
  readonly sentence: () => string;
}

/**
 * One family of expressions. `first` holds the words, in lower case, that it may begin with (`#` for a figure); the
 * pattern is sticky and is tried only there, so a text costs one look-up a word.
 */
export interface DateRule {
  readonly first: readonly string[];
  readonly pattern: RegExp;
  /** the value of the words; null where it stays open; `undefined` where the words are no date after all */
  readonly read: (match: RegExpExecArray, context: DateContext) => string | null | undefined;
}

/** What a rule is indexed by and its pattern, for an expression of the lexicon. */
export function told({ first, pattern, anyCase }: DateExpression): Pick<DateRule, 'first' | 'pattern'> {
  return { first, pattern: dated(pattern, anyCase ? 'i' : '') };
}

/**
 * A sticky pattern in which `{MONTH}`, `{YEAR}`, … and `_` stand for the shared parts; it ends at the end of a word.
 */
function dated(source: string, flags: 'i' | '' = ''): RegExp {
  const filled = source
    .replaceAll(/\{([A-Z]+)\}/gu, (whole, name: string) => TIME_PATTERNS[name] ?? whole)
    .replaceAll('_', TIME_PATTERNS['_'] ?? '');
  return new RegExp(`(?:${filled})(?![\\p{L}\\p{N}])`, `yu${flags}`);
}

/** 1–12 for a month's name, short or long. */
export function monthOf(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return MONTH_NAMES.findIndex((month) => month.slice(0, 3).toLowerCase() === start) + 1;
}
/** 1–7, Monday first. */
export function weekdayOf(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return WEEKDAY_NAMES.findIndex((day) => day.slice(0, 3).toLowerCase() === start) + 1;
}
