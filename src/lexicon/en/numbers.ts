import type { QuantityOp } from '../../model/index.ts';

/** English cardinals that are one word. */
export const CARDINALS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
};

/** Words and short forms that multiply. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
};

const CARDINAL: string = Object.keys(CARDINALS)
  .filter((word) => word !== 'dozen')
  .join('|');

/** Source of a pattern for a number in words: "twenty-five", "half a million", "two dozen", "a couple of". */
export const WORD_NUMBER: string =
  `(?:(?:an?|one|three) quarters? of an? (?:thousand|million|billion|trillion)|(?:an?|one)(?: |-)half (?:a )?(?:hundred|thousand|million|billion|trillion|dozen)|half an? (?:hundred|thousand|million|billion|trillion|dozen)` +
  `|an? (?:couple of|dozen|hundred|thousand|million|billion|trillion)` +
  `|(?:${CARDINAL})(?:(?: |-)(?:${CARDINAL}|and a half|point (?:${CARDINAL})|hundred(?: and)?|thousand|million|billion|trillion|dozen))*)`;

/** Source of a pattern for what multiplies a figure. */
export const SCALE: string =
  '(?:(?:[^\\S\\n]|-)?(?:hundred|thousand|million|billion|trillion)|[^\\S\\n]?(?:mn|mln|bn|bln|tn|trn)|(?:mm|m|k))(?![a-z])';

/** Words before a figure and what they make of it, as pattern sources; read from the longest to the shortest. */
export const FIGURE_HEDGES: readonly (readonly [words: string, op: QuantityOp])[] = [
  ['no (?:more|greater) than', '<='],
  ['not more than', '<='],
  ['up to', '<='],
  ['at (?:the )?most', '<='],
  ['a maximum of', '<='],
  ['no (?:fewer|less) than', '>='],
  ['not (?:fewer|less) than', '>='],
  ['at (?:the very )?least', '>='],
  ['a minimum of', '>='],
  ['a total of', '='],
  ['(?:much |far |well |slightly |a little |just )?(?:more|greater|higher) than', '>'],
  ['(?:well |just |slightly |a little )?over', '>'],
  ['(?:well |just )?above', '>'],
  ['in excess of', '>'],
  ['upwards? of', '>'],
  ['exceeding', '>'],
  ['exceeded', '>'],
  ['topping', '>'],
  ['surpassing', '>'],
  ['(?:much |far |well |slightly |a little |just )?(?:fewer|less|lower) than', '<'],
  ['(?:well |just |slightly |a little )?under', '<'],
  ['(?:well |just )?below', '<'],
  ['as (?:many|much|high|large) as', '<='],
  ['as (?:few|little|low) as', '>='],
  ['(?:an |the )?estimated', '~'],
  ['about', '~'],
  ['around', '~'],
  ['some', '~'],
  ['roughly', '~'],
  ['approximately', '~'],
  ['approx\\.?', '~'],
  ['nearly', '~'],
  ['almost', '~'],
  ['close to', '~'],
  ['nearing', '~'],
  ['circa', '~'],
  ['in the region of', '~'],
  ['somewhere around', '~'],
  ['more or less', '~'],
  ['virtually', '~'],
];

/** Words behind a figure. */
export const AFTER_HEDGES: readonly (readonly [words: string, op: QuantityOp])[] = [
  ['or (?:more|over|above|higher)', '>='],
  ['and (?:above|over|up)', '>='],
  ['or (?:less|fewer|under|below|lower)', '<='],
  ['or so', '~'],
  ['at (?:the )?most', '<='],
  ['at least', '>='],
];

/** A fraction in words. */
export const FRACTION_PATTERN: RegExp =
  /(?:(?<whole>an?|one|two|three|four|five|\d)[ -])?(?<part>half|thirds?|quarters?|fourths?|fifths?|tenths?)(?![\p{L}\d-])/iuy;

/** How many of a part make a whole. */
export const FRACTIONS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  tenth: 10,
};

/** Names and headings that a number labels rather than counts: "Article 5", "Boeing 737". */
export const LABELS_BEFORE: RegExp =
  /(?:^|[^\p{L}])(?:\p{Lu}[\p{L}’']+|No\.|page|chapter|article|section|paragraph|number|phase|room|flight|route|version|grade|level|aged?|#)[^\S\n]+$/u;

/** First words of a count; `#` stands for a figure. */
export const COUNT_WORDS: readonly string[] = [
  '#',
  'a',
  'an',
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
  'half',
];

/** First words of a sentence that a figure may follow without being their label. */
export const FIGURE_OPENERS: RegExp =
  /^(?:In|At|The|Between|From|Of|About|But|And|With|For|By|All|Only|Around|Over|Just|Another|Some)\s/u;
