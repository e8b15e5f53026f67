import type { ConflictKind, OriginKind, Relation, RemovedWhy } from '../model/index.ts';

/** How the dossier words the closed sets of the ledger. */
export const CONFLICT_WORDS: Readonly<Record<ConflictKind, string>> = {
  number: 'Different figures', date: 'Different dates', name: 'Different names', polarity: 'So, or not so', certainty: 'How sure, how far along',
  holder: 'Who is made to say it', 'attribution-lost': 'Told without its source', goods: 'What it is about', role: 'Who does it to whom',
  scope: 'How far it reaches', heading: 'Headline against text',
};

export const ORIGIN_WORDS: Readonly<Record<OriginKind, string>> = {
  statement: 'statement', briefing: 'anonymous briefing', wire: 'wire report', document: 'document', article: 'own reporting',
};

export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  same: 'says the same', restates: 'in other words', 'more-specific': 'says more', 'less-specific': 'says less', drifted: 'told differently',
  denies: 'denies it', contradicts: 'contradicts it', responds: 'answers it',
};

export const REMOVED_WORDS: Readonly<Record<RemovedWhy, string>> = {
  boilerplate: 'page furniture', duplicate: 'repeats another line', caption: 'caption', byline: 'byline or biography', date: 'date line', related: 'other stories', other: 'other',
};

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function dayWords(day: string): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}).*)?)?)?$/.exec(day);
  if (!match) return null;
  const [, year, month, date, time] = match;
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if (month && !name) return null;
  return [date && Number(date), name, year, time && `, ${time}`].filter(Boolean).join(' ').replace(' ,', ',');
}

/** A date value as a reader would write it: "13 April 2024", "April 2024", "15 to 21 April 2024". Unknown forms stay as they are. */
export function dateWords(value: string): string {
  const [from, to, more] = value.split('/');
  if (from && to !== undefined && more === undefined) {
    if (from === '..' || from === '') return `until ${dayWords(to) ?? to}`;
    if (to === '..' || to === '') return `since ${dayWords(from) ?? from}`;
    return `${dayWords(from) ?? from} to ${dayWords(to) ?? to}`;
  }
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) return `week ${Number(week[2])} of ${week[1]}`;
  return dayWords(value) ?? value;
}

/** "1 article", "3 articles". */
export function plural(n: number, one: string, many: string = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
