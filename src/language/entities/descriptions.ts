import { AFTER_NOUN, COMPANY_NOUNS, COMPANY_SUFFIX } from '../../lexicon/en/noun-phrases.ts';
import type { Nominal } from './find-nominals.ts';
import type { View } from './view.ts';

/** The phrase without its article. */
export function describePhrase(view: View, { from, to, head }: Nominal): string {
  const { text, tokens } = view.doc;
  let first = from;
  while (first < head && tokens.upos[first] === 'DET') first++;
  return text.slice(tokens.start[first], tokens.end[Math.max(head, Math.min(to - 1, head + 8))]).replace(/\s+/g, ' ');
}

/** The words of a description up to its noun, before "of", "in" … */
const upToNoun = (name: string): string[] => name.split(AFTER_NOUN, 1).join('').split(' ');

/** The noun of a description. */
export const headWord = (name: string): string => upToNoun(name.toLowerCase()).at(-1) ?? '';

/** "The Norland official" is not "a Sudmark official": names in front of the noun, and none that both have. */
export function areToldApart(a: string, b: string): boolean {
  const names = (phrase: string): string[] =>
    upToNoun(phrase)
      .slice(0, -1)
      .filter((word) => /^\p{Lu}/u.test(word));
  const [one, other] = [names(a), names(b)];
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word));
}

/** Can this noun take up the body of that name? */
export function bodyFits(name: string, lemma: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return words.includes(lemma) || (COMPANY_NOUNS.has(lemma) && words.some((w) => COMPANY_SUFFIX.test(w)));
}
