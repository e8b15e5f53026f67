import { LASTING_LEADS } from '../../lexicon/en/drift.ts';
import type { DateMention, Parsed } from '../../model/index.ts';
import { tokensIn } from '../../model/tokens.ts';

/** Words between "since" or "for" and a time: "for a little more than a year". */
const BETWEEN = 3;
const OF_LETTERS = /^[\p{L}-]+$/u;

/** The same dates, each with its words, and with the "since" or "for" that opens it. */
export function wordDates({ tokens, sentences }: Parsed, dates: readonly DateMention[]): DateMention[] {
  return dates.map((date) => {
    const [first, next] = tokensIn(tokens, date.span);
    const words = tokens.word.slice(first, next).map((word) => word.toLowerCase());
    const from = sentences[tokens.sentence[first] ?? -1]?.from ?? first;
    let lead: string | null = null;
    for (let i = first - 1; i >= from && i >= first - 1 - BETWEEN && lead === null; i--) {
      const word = tokens.word[i]?.toLowerCase() ?? '';
      if (LASTING_LEADS.has(word)) lead = word;
      else if (!OF_LETTERS.test(word)) break;
    }
    return { ...date, words: words.filter((word) => /[\p{L}\p{N}]/u.test(word)), ...(lead !== null && { lead }) };
  });
}
