import { expression, type DateExpression } from '../date-expression.ts';
import { listOf, wordSet } from '../words.ts';
import { MONTH_NAMES, TIME_PATTERNS, WEEKDAY_NAMES } from './calendar.ts';

/** A holiday's name, its words as in {@link TIME_PATTERNS}. */
type Holiday = readonly [words: string, ...place: number[]];

/** Holidays with the same day each year: name, month, day. */
export const FIXED_HOLIDAYS: readonly (readonly [words: string, month: number, day: number])[] = [
  ["New_Year[’']?s_Eve", 12, 31],
  ["New_Year[’']?s_Day", 1, 1],
  ["Valentine[’']?s_Day", 2, 14],
  ["St\\.?_Patrick[’']?s_Day", 3, 17],
  ['Armistice_Day', 11, 11],
  ['Christmas_Eve', 12, 24],
  ['Christmas_Day', 12, 25],
  ['Boxing_Day', 12, 26],
];

/** Holidays of the western church by their days from Easter Sunday. */
export const EASTER_HOLIDAYS: readonly (readonly [words: string, days: number])[] = [
  ['Ash_Wednesday', -46],
  ['Palm_Sunday', -7],
  ['Maundy_Thursday', -3],
  ['Good_Friday', -2],
  ['Easter_Sunday', 0],
  ['Easter_Monday', 1],
];

const holiday = (list: readonly Holiday[]): DateExpression =>
  expression(
    [...new Set(list.map(([words]) => (/^\p{L}+/u.exec(words)?.[0] ?? '').toLowerCase()))],
    `(${list.map(([words]) => words).join('|')})(?:,?_({YEAR}))?`,
  );

/** New Year's Eve, Christmas Day 2024: name, year */
export const FIXED_HOLIDAY: DateExpression = holiday(FIXED_HOLIDAYS);

/** Good Friday, Easter Sunday 2024: name, year */
export const EASTER_HOLIDAY: DateExpression = holiday(EASTER_HOLIDAYS);

/** on the 5th, by the 12th of last month: day, step to the month */
export const DAY_OF_MONTH: DateExpression = expression(
  ['the'],
  'the_(\\d{1,2})(?:st|nd|rd|th)(?:_of_(this|last|next|the)_month)?',
);

/** The month that was named before. */
export const MONTH_NAMED = 'the';

/** Words behind which an ordinal alone may be a day. */
export const DAY_LEADS: ReadonlySet<string> = wordSet('on by until till since from to');

/** What follows "on the 5th" where it is a day, and no hole, floor or minute. */
export const DAY_FOLLOWS: RegExp =
  /^(?:$|[.,;:!?)”"’]|[^\S\n]+(?:and|or|to|until|till|through|at|when|after|before|but|while|with|in|for|as|because|if|by)\b)/u;

/** Words of games, ranks and buildings, in whose sentences an ordinal is no day. */
export const ORDINAL_GAMES: RegExp =
  /\b(?:birdie|bogey|eagle|par|putt|tee|hole|green|fairway|inning|lap|floor|over|minute|round|place|finish|seed|rank|street|avenue|century|amendment|battalion|division)\p{L}*/iu;

/** Places in a month, counted from 0 in this order. */
export const PLACES: readonly string[] = listOf('first second third fourth fifth');

/** The first week of May, the last day of June 2024, the second Monday in October: place, unit, month, year */
export const PART_OF_MONTH: DateExpression = expression(
  [...PLACES, ...listOf('the last final')],
  `(?:[Tt]he_)?(${PLACES.join('|')}|last|final)_(?:full_)?(day|week|weekend|${WEEKDAY_NAMES.join('|')})_(?:of|in)_({MONTH})(?:,?_({YEAR}))?`,
);

/** the first of May: month, year */
export const FIRST_OF_MONTH: DateExpression = expression(
  listOf('the first'),
  '(?:[Tt]he_)?first_of_({MONTH})(?:,?_({YEAR}))?',
);

/** the Friday before last, the week before last: what */
export const BEFORE_LAST: DateExpression = expression(
  [...listOf('the week month year weekend'), ...WEEKDAY_NAMES.map((name) => name.toLowerCase())],
  '(?:[Tt]he_)?({WEEKDAY}|week|weekend|month|year)_before_last',
);

/** at noon, until midnight: the word */
export const NOON: DateExpression = expression(listOf('noon midday midnight'), '(noon|midday|midnight)');

/** Words behind which "noon" is told of a day. */
export const NOON_LEADS: ReadonlySet<string> = wordSet(
  'at by from to until till around before after since and between',
);

/** Times of day by their names. */
export const NAMED_TIMES: Readonly<Record<string, string>> = { noon: 'T12:00', midday: 'T12:00', midnight: 'T00:00' };

/** A month, or a part of one, told with or without its year. */
export const MONTH_END: RegExp = new RegExp(
  `^(?:(?:the\\s+)?(?:early|mid|late|beginning\\s+of|start\\s+of|end\\s+of)[ -])?(?<month>${MONTH_NAMES.join('|')})(?:(?:,|\\s+of)?\\s+(?<year>\\d{4}))?$`,
  'u',
);

/** A day of the week alone. */
export const WEEKDAY_END: RegExp = new RegExp(`^${TIME_PATTERNS['WEEKDAY'] ?? ''}$`, 'u');

/** A time of day alone. */
export const TIME_ALONE: RegExp =
  /^(?:\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?|noon|midday|midnight)$/iu;

/** What stands between a time of day and its day. */
export const TIME_JOINT: RegExp = /^,?\s+(?:on\s+|of\s+|the\s+)*$/iu;

/** What stands between the ends of a range of weekdays or months: the word, if it is one. */
export const RANGE_JOINT: RegExp = /^(?:\s+(to|until|till|through|thru|and)\s+|\s?[-–—]\s?)$/iu;

/** The word between the ends of a range that "between" opens. */
export const PAIR_JOINT: RegExp = /^and$/iu;

/** The word before a range whose ends are joined by "and". */
export const RANGE_AND: RegExp = /\bbetween\s+$/iu;

/** Verbs that put something from one time to another: "from Monday to Thursday" is no stretch behind them. */
export const RESCHEDULED: RegExp =
  /\b(?:mov|postpon|shift|chang|reschedul|delay|adjourn|push|switch|re-?arrang|put (?:off|back)|brought|bring|bump|defer)\p{L}*/iu;
