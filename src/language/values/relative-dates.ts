import { MONTH_NAMES, YEAR_PART, WEEKDAY_NAMES } from '../../lexicon/en/calendar.ts';
import { COUNT_WORDS } from '../../lexicon/en/numbers.ts';
import { NAMED_DAYS, PAPERS, STEPS } from '../../lexicon/en/time-words.ts';
import { partOfYear } from './absolute-values.ts';
import { dayNumber, formatPeriod, isoDay, monthPeriod, civil, weekday, weekPeriod } from './calendar.ts';
import { dated, monthOf, weekdayOf, type DateRule } from './date-rule.ts';
import { readNumber } from './number-words.ts';
import {
  anchorAtRecent,
  duration,
  FUTURE,
  PAST,
  PRESENT,
  season,
  shifted,
  stretch,
  unitOf,
  unitPeriod,
  weekdayValue,
  weekend,
} from './relative-values.ts';

const weekdays = WEEKDAY_NAMES.map((name) => name.toLowerCase());
const lower = (words: string | undefined): string => (words ?? '').toLowerCase();

/** Dates that lean on the day of publication, or on a day that the text named before. */
export const RELATIVE_DATES: readonly DateRule[] = [
  {
    // Thursday week, a week from Thursday, tomorrow week
    first: [...weekdays, 'today', 'tomorrow', 'a'],
    pattern: dated('(?:({WEEKDAY}|[Tt]oday|[Tt]omorrow)_week(?!-)|[Aa]_week_from_({WEEKDAY}|today|tomorrow))'),
    read: (m, c) => {
      const { day } = c.anchor,
        name = lower(m[1] ?? m[2]);
      if (day === null) return null;
      if (name === 'today' || name === 'tomorrow') return isoDay(day + (name === 'today' ? 7 : 8));
      return isoDay(day + ((weekdayOf(name) - weekday(day) + 7) % 7) + 7);
    },
  },
  {
    // on Wednesday, last Tuesday, this coming Friday
    first: [...weekdays, 'last', 'next', 'this', 'past', 'coming'],
    pattern: dated('(?:(last|next|this|past|coming|this_past|this_coming)_)?({WEEKDAY})(?:_(last|next)_week)?'),
    read: (m, c) => {
      if (m[1] === undefined && (NAMED_DAYS.has(c.before) || PAPERS.test(c.after))) return undefined;
      const day = c.anchor.day;
      if (m[3] !== undefined && day !== null)
        return isoDay(weekPeriod(day + (m[3] === 'last' ? -7 : 7)).from + weekdayOf(m[2] ?? '') - 1);
      return weekdayValue(lower(m[1]).replace(/^this\s+/u, ''), m[2] ?? '', c);
    },
  },
  {
    // today, yesterday, the day before yesterday, tomorrow, tonight, last night, this morning
    first: ['today', 'yesterday', 'tomorrow', 'tonight', 'the', 'last', 'this', 'earlier', 'later'],
    pattern: dated(
      '(?:(?:earlier|later)_)?(today|tonight|yesterday|tomorrow|the_day_before_yesterday|the_day_after_tomorrow|last_night|this_(?:morning|afternoon|evening))',
      'i',
    ),
    read: (m, c) => {
      const words = lower(m[1]);
      if (/^[TY]/u.test(m[1] ?? '') && /^\p{Lu}/u.test(c.before)) return undefined; // "USA Today"
      const step = words.startsWith('the day b')
        ? -2
        : words.startsWith('the day a')
          ? 2
          : words === 'yesterday' || words.startsWith('last')
            ? -1
            : words === 'tomorrow'
              ? 1
              : 0;
      if (c.anchor.day === null) return step === 0 ? PRESENT : null;
      return isoDay(c.anchor.day + step);
    },
  },
  {
    // last month, next year, this past week, earlier this year, later this week
    first: ['last', 'next', 'this', 'the', 'earlier', 'later', 'current', 'previous', 'coming', 'following'],
    pattern: dated(
      '(?:(earlier|later|late|early)_)?(?:the_)?(?:(this)_)?(last|past|previous|preceding|this|current|coming|next|upcoming|following)_(week|weekend|month|quarter|year|decade|century)',
      'i',
    ),
    read: (m, c) => {
      const which = lower(m[3]),
        unit = lower(m[4]),
        after = /^(?:following|previous|preceding)$/u.test(which);
      const anchor = after && c.recent !== null ? anchorAtRecent(c) : c.anchor;
      if (unit === 'weekend' && which === 'this') return weekend(c);
      const period = unitPeriod(unit, STEPS[which] ?? 0, anchor);
      if (period === null) return null;
      const part = lower(m[1]);
      if (part === '' || which !== 'this')
        return part === 'late' || part === 'early' ? partOfYear(part, civil(period.from)[0]) : formatPeriod(period);
      const day = c.anchor.day;
      if (day === null) return formatPeriod(period);
      return formatPeriod(
        part === 'earlier' || part === 'early'
          ? { from: period.from, to: day, unit: 'span' }
          : { from: day, to: period.to, unit: 'span' },
      );
    },
  },
  {
    // the end of the year, by year end, late last year, the first half of this year
    first: ['the', 'end', 'early', 'mid', 'late', 'year', 'beginning', 'start', 'first', 'second', 'latter'],
    pattern: dated(
      `(?:((?:the_)?${YEAR_PART})_(?:(last|this|next|the)_)year|(?:the_)?(end|start|beginning)_of_(last|this|next|the)_(week|month|century|decade)|(year)[ -]end)`,
      'i',
    ),
    read: (m, c) => {
      if (c.anchor.year === null) return null;
      if (m[6] !== undefined) return isoDay(dayNumber(c.anchor.year, 12, 31));
      const steps = STEPS[lower(m[2] ?? m[4])] ?? 0;
      if (m[1] !== undefined) {
        return /\bend\b/iu.test(m[1]) && lower(m[2]) !== 'last'
          ? isoDay(dayNumber(c.anchor.year + steps, 12, 31))
          : partOfYear(m[1], c.anchor.year + steps);
      }
      const period = unitPeriod(lower(m[5]), steps, c.anchor);
      return period === null ? null : isoDay(lower(m[3]) === 'end' ? period.to : period.from);
    },
  },
  {
    // the weekend, over the weekend
    first: ['the', 'weekend'],
    pattern: dated('(?:the_)?weekend', 'i'),
    read: (_m, c) =>
      c.before === '' ||
      /^(?:the|over|on|at|during|throughout|through|and|of|of,|next|a)$/iu.test(c.before) ||
      _m[0].length > 7
        ? weekend(c)
        : undefined,
  },
  {
    // last summer, this spring
    first: ['last', 'next', 'this', 'past'],
    pattern: dated('(last|next|this|past)_({SEASON})', 'i'),
    read: (m, c) => season(m[2] ?? '', lower(m[1]), c.anchor),
  },
  {
    // last April, next June
    first: ['last', 'next', 'this', 'past'],
    pattern: dated(`(last|next|this|past)_(${MONTH_NAMES.join('|')})`),
    read: (m, c) => {
      const month = monthOf(m[2] ?? ''),
        at = c.anchor.month;
      if (at === null) return `XXXX-${String(month).padStart(2, '0')}`;
      const here = at - (at % 12) + month - 1;
      const index =
        m[1] === 'next' ? (here > at ? here : here + 12) : m[1] === 'this' ? here : here < at ? here : here - 12;
      return formatPeriod(monthPeriod(index));
    },
  },
  {
    // two years ago, a few weeks ago, six months earlier, a day later
    first: [...COUNT_WORDS, 'few', 'several', 'many', 'some', 'the'],
    pattern: dated(
      '(?:the_)?({COUNT}|{VAGUE}|)(?:_|-)?({UNIT})_(ago|earlier|before(?!_(?:the|a|an|his|her|its|their|it|he|she|they|being|[a-z]+ing))|later|after(?!_(?:the|a|an|his|her|its|their|it|he|she|they|being|[a-z]+ing))|previously|from_now)',
      'i',
    ),
    read: (m, c) => {
      const ago = lower(m[3]) === 'ago',
        ahead = /^(?:from|later|after)/u.test(lower(m[3]));
      const count = /^(?:the)\b/iu.test(m[0]) && m[1] === '' ? 1 : m[1] === '' ? null : readNumber(m[1] ?? '');
      if (m[1] === '' && !ago && !/^the\b/iu.test(m[0])) return undefined;
      if (count === null || /few|several|many|some/iu.test(m[1] ?? '')) return ahead ? FUTURE : PAST;
      const anchor =
        ago || lower(m[3]).startsWith('from')
          ? c.anchor
          : c.recent !== null
            ? anchorAtRecent(c)
            : unitOf(m[2] ?? '') === 'year'
              ? c.anchor
              : anchorAtRecent(c);
      return shifted(ahead ? count : -count, m[2] ?? '', anchor);
    },
  },
  {
    // decades ago, months ago
    first: ['days', 'weeks', 'months', 'years', 'decades', 'centuries', 'hours', 'minutes', 'long'],
    pattern: dated('(?:days|weeks|months|years|decades|centuries|hours|minutes|long)_(?:ago|earlier|later)', 'i'),
    read: (m) => (/later$/iu.test(m[0]) ? FUTURE : PAST),
  },
  {
    // the past 30 days, the next few days, recent weeks, the coming months
    first: ['the', 'past', 'last', 'next', 'recent', 'coming', 'previous', 'following', 'these', 'this'],
    pattern: dated(
      '(?:the_)?(past|last|previous|preceding|next|coming|following|recent)(?:_({COUNT}|{VAGUE}))?_({UNIT})',
      'i',
    ),
    read: (m, c) => {
      const which = lower(m[1]),
        ahead = (STEPS[which] ?? -1) > 0;
      const count = m[2] === undefined ? null : readNumber(m[2]),
        plural = /s$/iu.test(m[3] ?? '');
      if (which === 'following' || which === 'next' || which === 'previous') {
        if (m[2] === undefined && !plural) {
          const at = /^day|^night/iu.test(m[3] ?? '') ? anchorAtRecent(c) : c.anchor;
          return shifted(which === 'previous' ? -1 : 1, m[3] ?? '', at);
        }
      }
      if (count === null || /few|several|many|some|couple/iu.test(m[2] ?? ''))
        return plural ? (ahead ? FUTURE : PAST) : undefined;
      return stretch(ahead ? count : -count, m[3] ?? '', c.anchor);
    },
  },
  {
    // the same day, that year
    first: ['the', 'that', 'same'],
    pattern: dated(
      '(?:(?:the|that)_same|the_very_same|same|that)_(day|week|month|year|night|evening|morning|afternoon)',
      'i',
    ),
    read: (m, c) => {
      if (/^that\b/iu.test(m[0]) && c.recentValue === null) return undefined;
      const at = anchorAtRecent(c);
      const period = /^(?:week|month|year)$/iu.test(m[1] ?? '') ? unitPeriod(lower(m[1]), 0, at) : null;
      return period !== null ? formatPeriod(period) : c.recentValue;
    },
  },
  {
    // six months, 24 hours, an 11-year lull
    first: COUNT_WORDS,
    pattern: dated('({COUNT})[ -](?:and_a_half_)?({UNIT})(?:-(?:long|old))?', 'i'),
    read: (m, c) => {
      if (/^(?:every|each|aged?)$/iu.test(c.before) || /-old$/iu.test(m[0]) || /^[ -](?:old|olds)\b/iu.test(c.after))
        return undefined;
      const single = /^(?:an?|one)$/iu.test(m[1] ?? '');
      if (
        single &&
        !/^(?:for|within|over|after|during|lasted|took|takes|in|than|nearly|almost|about|under|half)$/iu.test(c.before)
      )
        return undefined;
      return duration(readNumber(m[1] ?? ''), m[2] ?? '');
    },
  },
  {
    // for months, after years of
    first: ['days', 'weeks', 'months', 'years', 'decades', 'centuries', 'hours', 'several', 'many', 'few'],
    pattern: dated('(?:(?:several|many|few)_)?(days|weeks|months|years|decades|centuries|hours)(?:-long)?', 'i'),
    read: (m, c) =>
      /^(?:for|after|over|within|in|took|lasted|of|through|a|last|during|despite|following)$/iu.test(c.before) ||
      /-long$/iu.test(m[0])
        ? duration(null, m[1] ?? '')
        : undefined,
  },
];
