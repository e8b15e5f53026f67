import { dated, type DateRule } from './date-rule.ts';
import { formatPeriod, yearsPeriod } from './calendar.ts';
import { VAGUE_TIMES } from '../../lexicon/en/time-words.ts';
import { ERAS } from '../../lexicon/en/calendar.ts';

const ERA = ERAS.map(([words]) => words).join('|');

function eraOf(words: string): readonly [number, number] | null {
  const found = ERAS.find(([pattern]) => new RegExp(`^(?:${pattern.replaceAll('_', '\\s+')})$`, 'iu').test(words));
  return found === undefined ? null : [found[1], found[2]];
}

/**
 * Expressions without a place in the calendar of their own: "recently", "since Soviet times", "the start of the war".
 */
export const VAGUE_DATES: readonly DateRule[] = [
  {
    first: [...new Set(Object.keys(VAGUE_TIMES).map((words) => words.split(' ')[0] ?? ''))],
    pattern: dated(
      `(?:${Object.keys(VAGUE_TIMES)
        .sort((a, b) => b.length - a.length)
        .map((words) => words.replaceAll(' ', '_'))
        .join('|')})`,
      'i',
    ),
    read: (m, c) => {
      const words = m[0].toLowerCase().replaceAll(/\s+/gu, ' ');
      // "now that" joins clauses, "as soon as" compares, capitals inside a sentence are a name ("Human Rights Now")
      if (
        (words === 'now' && /^[^\S\n]+(?:that|that,)\b/u.test(c.after)) ||
        (words === 'soon' && /^(?:as|how|too|so)$/iu.test(c.before))
      )
        return undefined;
      if ((words === 'shortly' || words === 'soon') && /^[^\S\n]+(?:after|before|as)\b/u.test(c.after))
        return undefined;
      return /^\p{Lu}/u.test(m[0]) && /^\p{Lu}/u.test(c.before) ? undefined : VAGUE_TIMES[words];
    },
  },
  {
    // since (the era of) the Soviet Union, Soviet times, since the end of the Cold War
    first: ['since', 'the', 'soviet', 'after', 'before', 'during', 'until'],
    pattern: dated(
      `(?:(since|after|before|during|until)_)?((?:the_)?(?:era|time|times|days|end|fall|collapse|height|start|beginning|years)_of_)?(?:the_)?(${ERA})(?:(?:_|-)(era|times|period|years|days))?`,
    ),
    read: (m, c) => {
      const since = m[1] === 'since';
      if (!since && m[2] === undefined && m[4] === undefined) return undefined;
      const era = eraOf(m[3] ?? '');
      if (era === null) return null;
      if (!since)
        return /(?:end|fall|collapse)/u.test(m[2] ?? '') ? String(era[1]) : formatPeriod(yearsPeriod(era[0], era[1]));
      const { day } = c.anchor;
      return `${era[1]}/${day === null ? '..' : formatPeriod({ from: day, to: day, unit: 'day' })}`;
    },
  },
  {
    // the onset of this conflict: anchored in the text, not in the calendar
    first: ['the', 'start', 'beginning', 'onset', 'outbreak'],
    pattern: dated(
      '(?:the_)?(?:very_)?(?:start|beginning|onset|outbreak|outset)_of_(?:the|this|its|their|that|hostilities)(?:_(?:full-scale|current|ongoing|[A-Z][a-z]+))?(?:_(?:war|conflict|invasion|fighting|crisis|pandemic|campaign|offensive|hostilities|uprising|occupation))',
      '',
    ),
    read: () => null,
  },
  { first: ['day'], pattern: dated('day_(?:one|1)', 'i'), read: () => null },
];
