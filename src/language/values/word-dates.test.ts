import { describe, expect, it } from 'vitest';
import type { Span } from '../../model/index.ts';
import { taggedDoc } from './sentence-doc.ts';
import { wordDates } from './word-dates.ts';

/** What is known of the words of the last date of a sentence. */
function last(text: string, words: string): readonly [readonly string[] | undefined, string | undefined] {
  const at = text.lastIndexOf(words);
  const span: Span = [at, at + words.length];
  const [date] = wordDates(taggedDoc(text), [{ span, value: null }]);
  return [date?.words, date?.lead];
}

describe('the words of a date', () => {
  it.each([
    ['he left on Monday', 'Monday', ['monday'], undefined],
    ['he left on the 3rd of May', 'the 3rd of May', ['the', '3rd', 'of', 'may'], undefined],
    ['he has had it since last May', 'last May', ['last', 'may'], 'since'],
    ['he has had it For more than a year', 'a year', ['a', 'year'], 'for'],
    ['he has had it for a little more than half a year', 'half a year', ['half', 'a', 'year'], undefined],
    ['he asked for it , then left on Monday', 'Monday', ['monday'], undefined],
  ])('%s', (text, words, expected, lead) => expect(last(text, words)).toEqual([expected, lead]));
});
