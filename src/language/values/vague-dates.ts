import { ERAS } from '../../lexicon/en/calendar.ts';
import {
  DAY_ONE,
  ERA,
  ERA_END,
  NO_VAGUE_TIME,
  SINCE,
  START_OF_EVENT,
  VAGUE_TIME,
} from '../../lexicon/en/relative-dates.ts';
import { VAGUE_TIMES } from '../../lexicon/en/time-words.ts';
import { formatPeriod, yearsPeriod } from './calendar.ts';
import { told, type DateRule } from './date-rule.ts';

function eraOf(words: string): readonly [number, number] | null {
  const found = ERAS.find(([pattern]) => new RegExp(`^(?:${pattern.replaceAll('_', '\\s+')})$`, 'iu').test(words));
  return found === undefined ? null : [found[1], found[2]];
}

/**
 * Expressions without a place in the calendar of their own: "recently", "since Soviet times", "the start of the war".
 */
export const VAGUE_DATES: readonly DateRule[] = [
  {
    ...told(VAGUE_TIME),
    read: (m, c) => {
      const words = m[0].toLowerCase().replaceAll(/\s+/gu, ' ');
      const { before, after } = NO_VAGUE_TIME[words] ?? {};
      if (before?.test(c.before) || after?.test(c.after)) return undefined;
      // capitals inside a sentence are a name ("Human Rights Now")
      return /^\p{Lu}/u.test(m[0]) && /^\p{Lu}/u.test(c.before) ? undefined : VAGUE_TIMES[words];
    },
  },
  {
    ...told(ERA),
    read: (m, c) => {
      const since = m[1] === SINCE;
      if (!since && m[2] === undefined && m[4] === undefined) return undefined;
      const era = eraOf(m[3] ?? '');
      if (era === null) return null;
      if (!since) return ERA_END.test(m[2] ?? '') ? String(era[1]) : formatPeriod(yearsPeriod(era[0], era[1]));
      const { day } = c.anchor;
      return `${era[1]}/${day === null ? '..' : formatPeriod({ from: day, to: day, unit: 'day' })}`;
    },
  },
  {
    ...told(START_OF_EVENT),
    read: () => null,
  },
  { ...told(DAY_ONE), read: () => null },
];
