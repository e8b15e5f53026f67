import { isWithheld } from '../model/entity.ts';
import type { ConflictKind, Entity, OriginKind, Relation, RemovedWhy } from '../model/index.ts';

/**
 * How the dossier words the kinds of conflict, in the order in which it shows them: what matters most to a reader
 * first.
 */
export const CONFLICT_WORDS: Readonly<Record<ConflictKind, string>> = {
  polarity: 'So, or not so',
  number: 'Different figures',
  certainty: 'How sure, how far along',
  scope: 'How far it reaches',
  'attribution-lost': 'Told without its source',
  goods: 'What it is about',
  role: 'Who does it to whom',
  date: 'Different dates',
  name: 'Different names',
  heading: 'Headline against text',
  holder: 'Who is made to say it',
};

/** A person or paper without a name is told by the words that describe it, and shown to be none. */
export function entityName(entity: Entity): string {
  return isWithheld(entity) ? `${entity.name} (unnamed)` : entity.name;
}

export const ORIGIN_WORDS: Readonly<Record<OriginKind, string>> = {
  statement: 'statement',
  briefing: 'anonymous briefing',
  wire: 'wire report',
  document: 'document',
  article: 'own reporting',
};

export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  same: 'says the same',
  restates: 'in other words',
  'more-specific': 'says more',
  'less-specific': 'says less',
  drifted: 'told differently',
  denies: 'denies it',
  contradicts: 'contradicts it',
  responds: 'answers it',
};

export const REMOVED_WORDS: Readonly<Record<RemovedWhy, string>> = {
  boilerplate: 'page furniture',
  duplicate: 'repeats another line',
  caption: 'caption',
  byline: 'byline or biography',
  date: 'date line',
  related: 'other stories',
  other: 'other',
};

const MONTHS = [
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

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' };
const VAGUE: Readonly<Record<string, string>> = {
  PAST_REF: 'in the past',
  PRESENT_REF: 'at the time',
  FUTURE_REF: 'still to come',
};

/**
 * "13 April 2024", "April 2024", "2024", "10 April 2024, 14:11"; with the year unknown "21 February, year not said".
 */
function dayWords(day: string): string | null {
  const match = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}).*)?)?)?$/.exec(day);
  if (!match) return null;
  const [, year, month, date, time] = match;
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if ((month && !name) || (year === 'XXXX' && !name)) return null;
  const known = [date && Number(date), name, year !== 'XXXX' && year].filter(Boolean).join(' ');
  return `${known}${year === 'XXXX' ? ', year not said' : ''}${time ? `, ${time}` : ''}`;
}

/** A date value of the ledger as a reader would write it; forms that have no words stay as they are. */
export function dateWords(value: string): string {
  const vague = VAGUE[value];
  if (vague) return vague;
  const [from, to, more] = value.split('/');
  if (from && to !== undefined && more === undefined) {
    if (from === '..') return `until ${dateWords(to)}`;
    if (to === '..' || to === '') return `since ${dateWords(from)}`;
    return `${dateWords(from)} to ${dateWords(to)}`;
  }
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) return `week ${Number(week[2])} of ${week[1]}`;
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value);
  if (weekday) return `a ${WEEKDAYS[Number(weekday[1]) - 1]}`;
  const duration = /^PT?(\d+)([YMWDH])$/.exec(value);
  if (duration) return plural(Number(duration[1]), UNITS[duration[2]!]!);
  return dayWords(value) ?? value;
}

/** "1 article", "3 articles". */
export function plural(n: number, one: string, many: string = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
