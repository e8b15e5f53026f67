import type { TimeUnit } from '../date-expression.ts';
import { listOf } from '../words.ts';

/** Names of the months, January first. */
export const MONTH_NAMES: readonly string[] = listOf(`
  January February March April May June July August September October November December
`);

/** … by their first three letters, in lower case. */
export const MONTH_ABBREVIATIONS: readonly string[] = MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase());

/** Names of the days of the week, Monday first as in ISO 8601. */
export const WEEKDAY_NAMES: readonly string[] = listOf('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');

/** Days by how near they are. */
export const NEAR_DAYS: readonly string[] = listOf('today yesterday tomorrow tonight');

/** The months as they are written, long and short, in lower case. */
export const MONTH_WORDS: readonly string[] = [
  ...MONTH_NAMES.map((name) => name.toLowerCase()),
  ...MONTH_ABBREVIATIONS.filter((name) => name !== 'may'),
  'sept',
];

/** … and the days of the week. */
export const WEEKDAY_WORDS: readonly string[] = [
  ...WEEKDAY_NAMES.map((name) => name.toLowerCase()),
  ...listOf('mon tue tues wed thu thur thurs fri sat sun'),
];

/**
 * Sources of patterns that several rules share. `_` stands for the white space inside an expression: never a new line.
 */
export const TIME_PATTERNS: Readonly<Record<string, string>> = {
  _: '[^\\S\\n]+',
  MONTH:
    '(?:January|Jan\\.?|February|Feb\\.?|March|Mar\\.|Mar(?=[^\\S\\n]\\d)|(?<=\\d[^\\S\\n])Mar|April|Apr\\.?|May|June|Jun\\.?|July|Jul\\.?|August|Aug\\.?|September|Sept?\\.?|October|Oct\\.?|November|Nov\\.?|December|Dec\\.?)(?![a-z])',
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

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';

/** Source of a pattern for a day as datelines write it, blanks as they are: "March 3", "3rd Mar. 2017". */
export const WRITTEN_DAY: string = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})(?:,? \\d{4})?`;

/** Units of time by the words for them, in lower case, singular and plural. */
export const UNIT_FORMS: Readonly<Record<string, TimeUnit>> = Object.fromEntries(
  (
    [
      ['second', 'second seconds'],
      ['minute', 'minute minutes'],
      ['hour', 'hour hours'],
      ['day', 'day days night nights'],
      ['week', 'week weeks'],
      ['weekend', 'weekend weekends'],
      ['fortnight', 'fortnight fortnights'],
      ['month', 'month months'],
      ['quarter', 'quarter quarters'],
      ['year', 'year years'],
      ['decade', 'decade decades'],
      ['century', 'century centuries'],
    ] as const
  ).flatMap(([unit, forms]) => listOf(forms).map((form) => [form, unit])),
);

/** First month (1–12) of each season, of three months; northern, as the English-language press uses them. */
export const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** Decades of a century by name. */
export const DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** Months of a year that its parts stand for, halves before what their names begin with. */
export const YEAR_PARTS: readonly (readonly [words: RegExp, first: number, last: number])[] = [
  [/^(?:first|early) (?:half|part)/iu, 1, 6],
  [/^(?:second|latter|later) (?:half|part)/iu, 7, 12],
  [/^early|^(?:first|1st) quarter/iu, 1, 3],
  [/^mid/iu, 5, 8],
  [/^late(?! in)|^(?:fourth|4th|last|final) quarter/iu, 10, 12],
  [/^(?:second|2nd) quarter/iu, 4, 6],
  [/^(?:third|3rd) quarter/iu, 7, 9],
  [/^(?:start|beginning|onset)/iu, 1, 1],
  [/^(?:end|close)/iu, 12, 12],
  [/^spring/iu, 3, 5],
  [/^summer/iu, 6, 8],
  [/^(?:autumn|fall)/iu, 9, 11],
  [/^winter/iu, 12, 14],
];

/**
 * Source of a pattern for the part of a year that `YEAR_PARTS` tells apart ("early", "spring of"); `_` is white space.
 */
export const YEAR_PART: string =
  '(?:early|mid|late|(?:first|1st|second|2nd|third|3rd|fourth|4th|last|final)_quarter_of|(?:first|second|latter|later|early)_(?:half|part)_of|(?:start|beginning|onset|end|close)_of|(?:spring|summer|autumn|fall|winter)(?:_of)?)';

/**
 * Periods of history that news measures by, in years (any general encyclopaedia; end of the Soviet Union 26 Dec 1991).
 */
export const ERAS: readonly (readonly [words: string, first: number, last: number])[] = [
  ['Soviet(?:_Union)?', 1922, 1991],
  ['USSR', 1922, 1991],
  ['Cold_War', 1947, 1991],
  ['Vietnam_War', 1955, 1975],
  ['Korean_War', 1950, 1953],
  ['(?:Second_World_War|World_War_(?:II|Two|2)|WWII)', 1939, 1945],
  ['(?:First_World_War|World_War_(?:I|One|1)|WWI)', 1914, 1918],
  ['Great_Depression', 1929, 1939],
  ['apartheid', 1948, 1994],
];
