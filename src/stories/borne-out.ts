import { WEEKDAY_NAMES } from '../lexicon/en/calendar.ts';

/** Code units of a text in which a report says when it happened. */
const OPENING = 600;
const NAMED = new RegExp(`\\b(?:${WEEKDAY_NAMES.join('|')})\\b`, 'u');
/** 1 January 1970, day 0, was a Thursday: the fourth of the list. */
const DAY_ZERO = 3;

/**
 * Is a report's date borne out by the report? It is where the first day of the week that its opening names is that of
 * the date or of the day before, as news is told. A page that was dated anew seldom fits.
 */
export function isBorneOut(text: string, day: number | null): boolean {
  const named = day === null ? null : NAMED.exec(text.slice(0, OPENING));
  if (day === null || named === null) return false;
  const weekday = (at: number): string | undefined => WEEKDAY_NAMES[(((at + DAY_ZERO) % 7) + 7) % 7];
  return [weekday(day), weekday(day - 1)].includes(named[0]);
}
