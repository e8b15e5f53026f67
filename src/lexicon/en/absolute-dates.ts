import { expression, type DateExpression } from '../date-expression.ts';
import { listOf, wordSet } from '../words.ts';
import { DECADES, MONTH_WORDS, WEEKDAY_WORDS, YEAR_PART } from './calendar.ts';

/** "to", "through" or a dash between the ends of a range. */
const JOINT = '(_(?:to|until|till|through|and)_|[^\\S\\n]?[-–][^\\S\\n]?)';
const ORDINAL = '(?:st|nd|rd|th)?';

/** 2024-04-10, 2024-04-10T14:11: year, month, day, time */
export const ISO_DAY: DateExpression = expression(
  ['#'],
  '(\\d{4})-(\\d\\d)-(\\d\\d)(?:[T ](\\d\\d:\\d\\d)(?::\\d\\d)?Z?)?',
);

/** 13/04/2024, 13.04.2024: first number, mark, second number, year */
export const DAY_IN_FIGURES: DateExpression = expression(['#'], '(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})');

/**
 * 13 April 2024, the 13th of April, Saturday 13 April 2024 14:11, 5-7 May, the 5th to the 7th of May: day, joint, last
 * day, month, year, time
 */
export const DAY_MONTH: DateExpression = expression(
  ['#', ...WEEKDAY_WORDS, 'the'],
  `(?:{SHORTDAY},?_)?(?:the_)?(\\d{1,2})${ORDINAL}(?:(?:_(to|until|through|and|&)_(?:the_)?|[^\\S\\n]?[-–][^\\S\\n]?)(\\d{1,2})${ORDINAL})?(?:_of)?_({MONTH})(?:,?_({YEAR}))?(?:,?_(?:at_)?({TIME}))?`,
);

/** 26 July to 22 August, between 3 May 2024 and 6 May 2024: day, month, year, joint, day, month, year */
export const DAY_MONTH_RANGE: DateExpression = expression(
  ['#'],
  `(\\d{1,2})${ORDINAL}(?:_of)?_({MONTH})(?:,?_({YEAR}))?${JOINT}(?:the_)?(\\d{1,2})${ORDINAL}(?:_of)?_({MONTH})(?:,?_({YEAR}))?`,
);

/** Dec. 1 through 6, May 28 to June 3, 2024: month, day, year, joint, month, day, year */
export const MONTH_DAY_RANGE: DateExpression = expression(
  MONTH_WORDS,
  `({MONTH})_({DAY})(?:,?_({YEAR}))?${JOINT}(?:({MONTH})_)?({DAY})(?:,?_({YEAR}))?`,
);

/** between 2007 and 2012, from 2007 to 2012: first year, joint, last year */
export const YEAR_RANGE: DateExpression = expression(['#'], '({YEAR})_(and|to|until|till|through)_({YEAR})');

/** What must stand before a range whose ends are joined by such a word. */
export const RANGE_OPENERS: Readonly<Record<string, string>> = { and: 'between' };

/** … before a range of years that is joined by any other. */
export const YEARS_OPENER = 'from';

/** Q3 2023, the Q1 of 2024, H1 2025, in Q2: quarter or half, number, year */
export const QUARTER: DateExpression = expression(
  listOf('q1 q2 q3 q4 h1 h2'),
  '(Q(?=[1-4])|H(?=[12]))([1-4])(?:(?:_of)?_({YEAR}))?(?![-–]?\\w)',
);

/** Words behind which a quarter needs no year. */
export const QUARTER_LEADS: ReadonlySet<string> = wordSet(
  'in for of during since by from until till through to before after and',
);

/** Months of a quarter and of a half. */
export const QUARTER_MONTHS: Readonly<Record<string, number>> = { Q: 3, H: 6 };

/** the week of June 9, the week of 9 June 2024: month, day, day, month, year */
export const WEEK_OF_DAY: DateExpression = expression(
  listOf('the week'),
  '(?:the_)?week_of_(?:({MONTH})_({DAY})|({DAY})_({MONTH}))(?:,?_({YEAR}))?',
);

/** Joints of two days that are named one by one. */
export const PAIR_JOINTS: ReadonlySet<string> = new Set(['and', '&']);

/** March 3 and 4, June 26 & 27, 2024: month, day, day, year */
export const MONTH_DAY_PAIR: DateExpression = expression(
  MONTH_WORDS,
  '({MONTH})_({DAY})_(?:and|&)_({DAY})(?!_{MONTH})(?:,?_({YEAR}))?',
);

/** April 13, 2024; Wed., Feb. 21 at 9 a.m.; May 5-7: month, day, last day, year, time */
export const MONTH_DAY: DateExpression = expression(
  [...MONTH_WORDS, ...WEEKDAY_WORDS],
  '(?:{SHORTDAY},?_)?({MONTH})_({DAY})(?:[^\\S\\n]?[-–][^\\S\\n]?({DAY})(?!_{MONTH}))?(?:,?_({YEAR}))?(?:,?_(?:at_)?({TIME}))?',
);

/** April 2024, early April 2024, mid-April, April of last year: part, month, year, step to the year */
export const MONTH_ALONE: DateExpression = expression(
  [...MONTH_WORDS, ...listOf('early mid late beginning start end the')],
  '(?:(?:the_)?(early|mid|late|beginning_of|start_of|end_of)[ -]?(?:in_)?)?({MONTH})(?:(?:,|_of)?_(?:({YEAR})|(last|this|next)_year))?',
);

/** Words behind which a name such as "June" is a month though a capital follows. */
export const CERTAIN_MONTH_LEADS: ReadonlySet<string> = wordSet('in since until by during last a an');

/** The month whose name is no name of a person. */
export const NAMELESS_MONTH = 'may';

/** Thirds of a month by the word for them. */
export const MONTH_THIRDS: Readonly<Record<string, 0 | 1 | 2>> = {
  early: 0,
  beginning: 0,
  start: 0,
  mid: 1,
  late: 2,
  end: 2,
};

/** the latter part of 2023, early 2023, mid-2023, summer 2022: part, year */
export const PART_OF_YEAR: DateExpression = expression(
  listOf(
    `the early mid late spring summer autumn fall winter first second third fourth last final beginning start end
    onset`,
  ),
  `((?:the_)?${YEAR_PART})(?:_in)?(?:_|-)(?:the_year_)?({YEAR})`,
  'i',
);

/** the 1960s, the late 1990s: part, decade */
export const DECADE_IN_FIGURES: DateExpression = expression(
  ['#', ...listOf('the early mid late')],
  "(?:the_)?(?:(early|mid|late)[ -])?((?:1[5-9]|20)\\d)0[’']?s",
);

/** First and last year of the parts of a decade. */
export const DECADE_PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
};

/** the sixties: its name */
export const DECADE_BY_NAME: DateExpression = expression(['the'], `the_(${Object.keys(DECADES).join('|')})`, 'i');

/** the 20th century: its number */
export const CENTURY: DateExpression = expression(['the', '#'], '(?:the_)?(\\d\\d)th[ -]century', 'i');

/** 2023, 2022-23, 2020 – 2050: year, last year, last year */
export const YEAR: DateExpression = expression(
  ['#'],
  '({YEAR})(?:[-–/](\\d\\d|{YEAR})|[^\\S\\n][-–][^\\S\\n]({YEAR}))?',
);

/** Behind which figures that are followed by what they count are no year, though they are behind other such words. */
export const LOOSE_YEAR_LEAD = 'of';

/** 14:11, 9 a.m.: the time */
export const TIME_OF_DAY: DateExpression = expression(['#'], '({TIME})(?:_(?:GMT|UTC|EST|EDT|ET|CET|BST|PT))?', 'i');

/** Words behind which figures such as "9.30" are a time of day. */
export const TIME_LEADS: ReadonlySet<string> = wordSet('at by from to until till around before after since of');
