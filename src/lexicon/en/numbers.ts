import type { QuantityOp } from '../../model/index.ts';
import { listOf, wordSet } from '../words.ts';

/** English cardinals that are one word. */
export const CARDINALS: Readonly<Record<string, number>> = {
  zero: 0,
  nought: 0,
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
  lakh: 1e5,
  crore: 1e7,
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
  .filter((word) => word !== 'dozen' && CARDINALS[word] !== 0)
  .join('|');

/** Source of a pattern for a number in words: "twenty-five", "half a million", "two dozen", "a couple of". */
export const WORD_NUMBER: string =
  `(?:(?:an?|one|three)(?: |-)quarters? of an? (?:thousand|million|billion|trillion)|(?:an?|one)(?: |-)half (?:a )?(?:hundred|thousand|million|billion|trillion|dozen)|half an? (?:hundred|thousand|million|billion|trillion|dozen)` +
  `|an? (?:couple of|dozen|hundred|thousand|million|billion|trillion)` +
  `|(?:zero|nought) point (?:${CARDINAL})(?:(?: |-)(?:${CARDINAL}|million|billion))*` +
  `|(?:${CARDINAL})(?:(?: |-)(?:${CARDINAL}|and a half|point (?:${CARDINAL})|hundred(?: and)?|thousand|million|billion|trillion|dozen))*)`;

/** Source of a pattern for what multiplies a figure. */
export const SCALE: string =
  '(?:(?:[^\\S\\n]|-)?(?:hundred|thousand|million|billion|trillion|lakh|crore)|[^\\S\\n]?(?:mn|mln|bn|bln|tn|trn)|(?:mm|m|k))(?![a-z])';

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
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
  tenths: 10,
};

/** First words of a fraction that no number opens. */
export const FRACTION_WORDS: readonly string[] = listOf('third quarter');

/** Names and headings that a number labels rather than counts: "Article 5", "Boeing 737". */
export const LABELS_BEFORE: RegExp =
  /(?:^|[^\p{L}])(?:\p{Lu}[\p{L}’']+|No\.|page|chapter|article|section|paragraph|number|phase|room|flight|route|version|grade|level|aged?|#)[^\S\n]+$/u;

/** First words of a count; `#` stands for a figure. */
export const COUNT_WORDS: readonly string[] = [
  '#',
  ...listOf('a an'),
  ...Object.keys(CARDINALS).filter((word) => word !== 'dozen'),
  'half',
  'zero',
  'nought',
];

/** First words of a sentence that a figure may follow without being their label. */
export const FIGURE_OPENERS: RegExp =
  /^(?:In|At|The|Between|From|Of|About|But|And|With|For|By|All|Only|Around|Over|Just|Another|Some)\s/u;

/** Two, in more words. */
export const COUPLE: RegExp = /^an? couple\b/iu;

/** "three quarters of a million": how many quarters, of what. */
export const QUARTERS_OF: RegExp = /^(an?|one|three)[ -]quarters? of an? (\p{L}+)$/u;

/** Half of what follows. */
export const HALF_OF: RegExp = /^(?:an? |one[ -])?half\b/u;

/** The word before the decimals of a number. */
export const DECIMAL_POINT = 'point';

/** The word for a half more. */
export const HALF = 'half';

/** Words that multiply what stands before them, and are multiplied themselves by a scale. */
export const GROUP_SCALES: Readonly<Record<string, number>> = { dozen: 12, hundred: 100 };

/** Words inside a number that are worth nothing. */
export const NUMBER_GLUE: ReadonlySet<string> = wordSet('a an and');

/** A number of one. */
export const ONE_OR_ARTICLE: RegExp = /^(?:one|an?|1)$/iu;

/** A number that is only its article. */
export const ARTICLE_FOR_ONE: RegExp = /^an?$/iu;

/** A number told by thousands, millions or more, by its end. */
export const SCALED: RegExp = /(?:thousand|[mbtr]illion|lakh|crore)$/iu;

/** Letters behind a figure that are millions of money, but millimetres without. */
export const MILLIONS_OF_MONEY: RegExp = /mm$/iu;

/** What follows a number that is an age. */
export const AGE_BEHIND: RegExp = /^-years?-old|^[^\S\n]years?[^\S\n]old/iu;

/** Source of a pattern for what joins the ends of a range anywhere. */
export const AMOUNT_JOINT = '[-–—]|to';

/** … and behind `BEFORE_RANGE`. */
export const AMOUNT_JOINT_BEHIND = 'and';

/** What stands before a range so joined. */
export const BEFORE_RANGE: RegExp = /\bbetween[^\S\n]+$/iu;

/** Source of a pattern for percent and percentage points. */
export const PERCENT = '%|per[^\\S\\n]?cent\\b|percent(?:age[^\\S\\n]+points?)?\\b|pct\\b';

/** … for the points among them. */
export const POINTS: RegExp = /points?/iu;

/** Words before a hedge that are part of it, as the source of a pattern. */
export const BEFORE_HEDGE = '(?:the[^\\S\\n]+)?';

/** A fraction of a scale is a number: "a quarter of a million". */
export const OF_A_SCALE: RegExp = /^[^\S\n]of[^\S\n]an?[^\S\n](?:thousand|million|billion|trillion)\b/iu;

/** What follows a fraction that is a share of something. */
export const SHARE_OF: RegExp = /^[^\S\n]+(?:of|the|its|their|all|as)\b/u;

/** … that is one without a number before it. */
export const BARE_SHARE_OF: RegExp = /^[^\S\n]+(?:of|the)\b/u;

/** Prefixes of units that are scales, as "million" is; thousands stay with the unit (kilometre, kilogram). */
export const UNIT_SCALES: Readonly<Record<string, number>> = {
  mega: 1e6,
  giga: 1e9,
  tera: 1e12,
  peta: 1e15,
  exa: 1e18,
};

/** … and the units that they stand before. */
export const SCALED_UNIT: RegExp =
  /^(mega|giga|tera|peta|exa)(watt|watt-?hour|volt|electron-?volt|byte|bit|joule|hertz|tonne|ton|litre|liter|pascal)$/u;
