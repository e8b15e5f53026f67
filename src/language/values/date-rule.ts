import type { Anchor } from './calendar.ts';
import type { Tense } from './tense.ts';

/** What a rule may look at besides its own words. */
export interface DateContext {
  readonly anchor: Anchor;
  /** the last day that the text named before this place, for "the same day", "two days later" */
  readonly recent: number | null;
  /** the value that last named a day, its year perhaps unknown */
  readonly recentValue: string | null;
  readonly tense: () => Tense | null;
  /** the word before, as written, or '' at the start of a sentence */
  readonly before: string;
  /** what follows, up to the end of the sentence (cut after some words) */
  readonly after: string;
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

/** English names, January first. */
export const MONTH_NAMES: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** English names, Monday first as in ISO 8601. */
export const WEEKDAY_NAMES: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

/**
 * Sources of patterns that several rules share. `_` stands for the white space inside an expression: never a new line.
 */
const PARTS: Readonly<Record<string, string>> = {
  _: '[^\\S\\n]+',
  MONTH:
    '(?:January|Jan\\.?|February|Feb\\.?|March|Mar\\.|April|Apr\\.|May|June|Jun\\.|July|Jul\\.|August|Aug\\.?|September|Sept?\\.?|October|Oct\\.?|November|Nov\\.?|December|Dec\\.?)(?![a-z])',
  WEEKDAY: '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)',
  SHORTDAY:
    '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\\.?|Tues?\\.?|Wed\\.?|Thur?s?\\.?|Fri\\.?|Sat\\.?|Sun\\.?)',
  YEAR: '(?:1[5-9]|20)\\d\\d(?![\\d,]\\d|\\d)',
  DAY: '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d.,:]\\d|\\d|[a-z%])',
  TIME: '(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?::[0-5]\\d)?(?:\\s?[ap]\\.?m\\.?(?![a-z]))?|(?:1[0-2]|0?[1-9])\\s?[ap]\\.?m\\.?(?![a-z])',
  COUNT:
    '(?:\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|a hundred|half an?|two and a half|a couple of|a dozen|two dozen)',
  VAGUE: '(?:a few|few|several|many|some|a couple of|couple of)',
  UNIT: '(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|centur(?=y|ie))(?:s|y|ies)?(?![a-z])',
  SEASON: '(?:spring|summer|autumn|fall|winter)',
};

/**
 * A sticky pattern in which `{MONTH}`, `{YEAR}`, … and `_` stand for the shared parts; it ends at the end of a word.
 */
export function dated(source: string, flags: 'i' | '' = ''): RegExp {
  const filled = source
    .replaceAll(/\{([A-Z]+)\}/gu, (whole, name: string) => PARTS[name] ?? whole)
    .replaceAll('_', PARTS['_'] ?? '');
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
