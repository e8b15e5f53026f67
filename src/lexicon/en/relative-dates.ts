import { expression, type DateExpression } from '../date-expression.ts';
import { listOf, wordSet } from '../words.ts';
import { ERAS, MONTH_NAMES, WEEKDAY_NAMES, YEAR_PART } from './calendar.ts';
import { COUNT_WORDS } from './numbers.ts';
import { VAGUE_TIMES } from './time-words.ts';

const WEEKDAYS: readonly string[] = WEEKDAY_NAMES.map((name) => name.toLowerCase());
const NOT_A_CLAUSE = '(?!_(?:the|a|an|his|her|its|their|it|he|she|they|being|[a-z]+ing))';

/** Thursday week, a week from Thursday, a week on Friday, tomorrow week: day, day */
export const DAY_WEEK: DateExpression = expression(
  [...WEEKDAYS, ...listOf('today tomorrow a')],
  '(?:({WEEKDAY}|[Tt]oday|[Tt]omorrow)_week(?!-)|[Aa]_week_(?:from|on)_({WEEKDAY}|today|tomorrow))',
);

/** on Wednesday, last Tuesday, this coming Friday: step, day, step to the week */
export const WEEKDAY: DateExpression = expression(
  [...WEEKDAYS, ...listOf('last next this past coming')],
  '(?:(last|next|this|past|coming|this_past|this_coming)_)?({WEEKDAY})(?:_(last|next)_week)?',
);

/** today, yesterday, the day before yesterday, tomorrow, tonight, last night, this morning: the day */
export const NEAR_DAY: DateExpression = expression(
  listOf('today yesterday tomorrow tonight the last this earlier later'),
  '(?:(?:earlier|later)_)?(today|tonight|yesterday|tomorrow|the_day_before_yesterday|the_day_after_tomorrow|last_night|this_(?:morning|afternoon|evening))',
  'i',
);

/** Days from the day of writing. */
export const DAY_STEPS: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
};

/** last month, next year, this past week, the present week, earlier this year, later this week: part, "this", step, unit */
export const NEAR_UNIT: DateExpression = expression(
  listOf('last next this the earlier later current present previous coming following'),
  '(?:(earlier|later|late|early)_)?(?:the_)?(?:(this)_)?(last|past|previous|preceding|this|current|present|coming|next|upcoming|following)_(week|weekend|month|quarter|year|decade|century)(?:s(?=_[a-z]))?',
  'i',
);

/** The step to the week, month or year that is running. */
export const RUNNING = 'this';

/** Steps that count from the day named before, not from the day of writing. */
export const STEPS_FROM_BEFORE: ReadonlySet<string> = wordSet('following previous preceding');

/** Words for the part of a running week, month or year that is behind; the others speak of what is ahead. */
export const PART_BEHIND: ReadonlySet<string> = wordSet('earlier early');

/** … which stand for months of it where it is not running. */
export const PARTS_OF_UNIT: ReadonlySet<string> = wordSet('late early');

/**
 * the end of the year, by year end, late last year, the first half of this year: part of the year, step; part of
 * another unit, step, unit; "year end"
 */
export const END_OF_UNIT: DateExpression = expression(
  listOf('the end early mid late year beginning start first second latter'),
  `(?:((?:the_)?${YEAR_PART})_(?:(last|this|next|the)_)year|(?:the_)?(end|start|beginning)_of_(last|this|next|the)_(week|month|century|decade)|(year)[ -]end)`,
  'i',
);

/** The last of a year: its last day, but for the year that is past. */
export const END: RegExp = /\bend\b/iu;

/** The step to a year whose end is told as a stretch of it. */
export const PAST_YEAR = 'last';

/** the weekend, over the weekend */
export const WEEKEND: DateExpression = expression(listOf('the weekend'), '(?:the_)?weekend', 'i');

/** Words behind which a bare "weekend" is one of the calendar. */
export const WEEKEND_LEADS: ReadonlySet<string> = wordSet('the over on at during throughout through and of of, next a');

/** last summer, this spring: step, season */
export const NEAR_SEASON: DateExpression = expression(
  listOf('last next this past'),
  '(last|next|this|past)_({SEASON})',
  'i',
);

/** last April, next June: step, month */
export const NEAR_MONTH: DateExpression = expression(
  listOf('last next this past'),
  `(last|next|this|past)_(${MONTH_NAMES.join('|')})`,
);

/** two years ago, a few weeks ago, six months earlier, a day later: count, unit, direction */
export const COUNTED_STEP: DateExpression = expression(
  [...COUNT_WORDS, ...listOf('few several many some the')],
  `(?:the_)?({COUNT}|{VAGUE}|)(?:_|-)?({UNIT})_(ago|earlier|before${NOT_A_CLAUSE}|later|after${NOT_A_CLAUSE}|previously|from_now)`,
  'i',
);

/** Directions of a step that lead ahead, by how they begin. */
export const AHEAD: RegExp = /^(?:from|later|after)/iu;

/** … that count from the day of writing: back, and ahead. */
export const FROM_NOW: RegExp = /^(?:ago|from)/iu;

/** … the only one that needs no number. */
export const BACK_FROM_NOW = 'ago';

/** … and the article that makes one of a unit without a number. */
export const THE_UNIT: RegExp = /^the\b/iu;

/** Counts that no number stands for. */
export const VAGUE_COUNT: RegExp = /few|several|many|some/iu;

/** … before months that are counted by the dozen or the pair. */
export const VAGUE_STRETCH: RegExp = /few|several|many|some|couple/iu;

/** decades ago, months ago */
export const VAGUE_STEP: DateExpression = expression(
  listOf('days weeks months years decades centuries hours minutes long'),
  '(?:days|weeks|months|years|decades|centuries|hours|minutes|long)_(?:ago|earlier|later)',
  'i',
);

/** The direction of such a step that leads ahead. */
export const VAGUE_AHEAD: RegExp = /later$/iu;

/** the past 30 days, the next few days, recent weeks, the coming months: step, count, unit */
export const STRETCH: DateExpression = expression(
  listOf('the past last next recent coming previous following these this'),
  '(?:the_)?(past|last|previous|preceding|next|coming|following|recent)(?:_({COUNT}|{VAGUE}))?_({UNIT})',
  'i',
);

/** Steps that, before one unit without a number, name the one right before or behind. */
export const NEXT_STEPS: ReadonlySet<string> = wordSet('following next previous');

/** the same day, that year: unit */
export const SAME_UNIT: DateExpression = expression(
  listOf('the that same'),
  '(?:(?:the|that)_same|the_very_same|same|that)_(day|week|month|year|night|evening|morning|afternoon)',
  'i',
);

/** The word that points to a time only where one was named. */
export const POINTING: RegExp = /^that\b/iu;

/** six months, 24 hours, an 11-year lull: count, unit */
export const COUNTED_UNITS: DateExpression = expression(
  COUNT_WORDS,
  '({COUNT})[ -](?:and_a_half_)?({UNIT})(?:-(?:long|old))?',
  'i',
);

/** Words before a count of units that is no duration: a rate or an age. */
export const NO_DURATION_LEADS: ReadonlySet<string> = wordSet('every each age aged');

/** An age, by how it ends. */
export const AGE_TAIL: RegExp = /-old$/iu;

/** … by what follows. */
export const AGE_FOLLOWS: RegExp = /^[ -](?:old|olds)\b/iu;

/** Counts of one. */
export const ONE: ReadonlySet<string> = wordSet('a an one');

/** … which are a duration only behind such a word. */
export const ONE_UNIT_LEADS: ReadonlySet<string> = wordSet(
  'for within over after during lasted took takes in than nearly almost about under half',
);

/** for months, after years of: unit */
export const UNCOUNTED_UNITS: DateExpression = expression(
  listOf('days weeks months years decades centuries hours several many few'),
  '(?:(?:several|many|few)_)?(days|weeks|months|years|decades|centuries|hours)(?:-long)?',
  'i',
);

/** Words behind which units without a number are a duration. */
export const UNCOUNTED_LEADS: ReadonlySet<string> = wordSet(
  'for after over within in took lasted of through a last during despite following',
);

/** … and the tail that makes them one. */
export const LONG_TAIL: RegExp = /-long$/iu;

/** Expressions of `VAGUE_TIMES`. */
export const VAGUE_TIME: DateExpression = expression(
  [...new Set(Object.keys(VAGUE_TIMES).map((words) => words.split(' ')[0] ?? ''))],
  `(?:${Object.keys(VAGUE_TIMES)
    .sort((a, b) => b.length - a.length)
    .map((words) => words.replaceAll(' ', '_'))
    .join('|')})`,
  'i',
);

/** Vague times that are none behind such a word or before such words: "now that", "as soon as", "shortly after". */
export const NO_VAGUE_TIME: Readonly<Record<string, { readonly before?: RegExp; readonly after?: RegExp }>> = {
  now: { after: /^[^\S\n]+(?:that|that,)\b/u },
  soon: { before: /^(?:as|how|too|so)$/iu, after: /^[^\S\n]+(?:after|before|as)\b/u },
  shortly: { after: /^[^\S\n]+(?:after|before|as)\b/u },
};

/** since (the era of) the Soviet Union, Soviet times, since the end of the Cold War: "since", part, era, "times" */
export const ERA: DateExpression = expression(
  listOf('since the soviet after before during until'),
  `(?:(since|after|before|during|until)_)?((?:the_)?(?:era|time|times|days|end|fall|collapse|height|start|beginning|years)_of_)?(?:the_)?(${ERAS.map(([words]) => words).join('|')})(?:(?:_|-)(era|times|period|years|days))?`,
);

/** The word that counts from the end of an era to the day of writing. */
export const SINCE = 'since';

/** Parts of an era that are its last year. */
export const ERA_END: RegExp = /(?:end|fall|collapse)/u;

/** the start of that strike: anchored in the text, not in the calendar */
export const START_OF_EVENT: DateExpression = expression(
  listOf('the start beginning onset outbreak'),
  '(?:the_)?(?:very_)?(?:start|beginning|onset|outbreak|outset)_of_(?:the|this|its|their|that|hostilities)(?:_(?:full-scale|current|ongoing|[A-Z][a-z]+))?(?:_(?:war|conflict|invasion|fighting|crisis|pandemic|campaign|offensive|hostilities|uprising|occupation))',
);

/** day one */
export const DAY_ONE: DateExpression = expression(['day'], 'day_(?:one|1)', 'i');
