import {
  CLAUSE_OPENERS,
  END_WORDS,
  FUTURE_WORDS,
  INFINITIVE_MARK,
  NO_PAST_FORMS,
  NO_PAST_LEAD,
  PAST_ENDING,
  PAST_WORDS,
  PLANNING_LEADS,
} from '../../lexicon/en/tense-words.ts';
import type { Span } from '../../model/index.ts';

/** On which side of the day of writing the clause around a date speaks. */
export type Tense = 'past' | 'future';

/** Distance, in words, that a clause boundary counts for. Set by eye on GUM news (training part). */
const BOUNDARY = 6;
const WORDS = /[\p{L}’']+|[,;:"“”–—]/gu;
/** Words looked at on either side; keeps the cost of a date constant in a sentence of any length. */
const REACH = 40;
const REACH_CHARS = 300;

/**
 * Is the date at `at` told as past or as to come? Decided by the nearest finite verb or word of planning in its
 * sentence, without a parse, so that headlines and fragments have an answer too; null where nothing speaks.
 */
export function tenseAt(text: string, sentence: Span, at: Span): Tense | null {
  const before = [...text.slice(Math.max(sentence[0], at[0] - REACH_CHARS), at[0]).matchAll(WORDS)]
    .map((m) => m[0].toLowerCase())
    .toReversed();
  const after = [...text.slice(at[1], Math.min(sentence[1], at[1] + REACH_CHARS)).matchAll(WORDS)].map((m) =>
    m[0].toLowerCase(),
  );
  const left = nearest(before, false),
    right = nearest(after, true);
  if (left === null) return right?.tense ?? null;
  return right === null || left.distance <= right.distance ? left.tense : right.tense;
}

function nearest(
  words: readonly string[],
  forward: boolean,
): { readonly tense: Tense; readonly distance: number } | null {
  let distance = 0;
  let ahead: { readonly tense: Tense; readonly distance: number } | null = null;
  const end = Math.min(words.length, REACH);
  for (let i = 0; i < end; i++) {
    const word = (words[i] ?? '').replaceAll('’', "'");
    distance += CLAUSE_OPENERS.has(word) || !/\p{L}/u.test(word) ? BOUNDARY : 1;
    if (word === INFINITIVE_MARK) {
      // "is to meet", "are set to be": a plan; "went to": none
      const verb = words[i + (forward ? -1 : 1)] ?? '';
      if (PLANNING_LEADS.has(verb)) return { tense: 'future', distance };
    }
    if (!forward && END_WORDS.has(word)) ahead ??= { tense: 'future', distance };
    if (FUTURE_WORDS.has(word)) return { tense: 'future', distance };
    const previous = words[i + (forward ? -1 : 1)] ?? '';
    if (isPast(word) && previous !== NO_PAST_LEAD) {
      // "had planned", "is expected": the planning word behind or before it decides
      const next = words[i + (forward ? 1 : -1)] ?? '';
      if (FUTURE_WORDS.has(next)) return { tense: 'future', distance };
      return ahead === null ? { tense: 'past', distance } : null;
    }
  }
  return ahead;
}

function isPast(word: string): boolean {
  return PAST_WORDS.has(word) || (word.length > 4 && word.endsWith(PAST_ENDING) && !NO_PAST_FORMS.has(word));
}
