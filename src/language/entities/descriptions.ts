import { AFTER_NOUN, COMPANY_NOUNS, COMPANY_SUFFIX } from '../../lexicon/en/noun-phrases.ts';
import { RANKS, SAME_OFFICE } from '../../lexicon/en/offices.ts';
import type { Nominal } from './find-nominals.ts';
import type { View } from './view.ts';

/** The phrase without its article. */
export function describePhrase(view: View, { from, to, head }: Nominal): string {
  const { text, tokens } = view.doc;
  let first = from;
  while (first < head && tokens.upos[first] === 'DET') first++;
  return text.slice(tokens.start[first]!, tokens.end[Math.max(head, Math.min(to - 1, head + 8))]!).replace(/\s+/g, ' ');
}

/** The noun of a description: its last word before "of", "in" … */
export const headWord = (name: string): string => name.toLowerCase().split(AFTER_NOUN)[0]!.split(' ').at(-1)!;

/** Words of an office up to "of", "for" …, in small letters: "former vice president" of "former Vice President of Android". */
const officeWords = (role: string): readonly string[] =>
  role
    .toLowerCase()
    .split(AFTER_NOUN)[0]!
    .split(/[\s-]+/);

/** Nouns that end an office: the last words of "attorney general", "secretary of state", "prime minister". */
const ENDS = 2;

/**
 * Can this noun mean the holder of that office? "president" can mean a president, and neither a vice president, nor a
 * former one, nor a president's adviser. `description`: the noun phrase, which may say "vice" itself.
 */
export function holds(role: string | null, lemma: string, description: string = lemma): boolean {
  if (role === null) return false;
  const words = officeWords(role);
  const told = new Set(officeWords(description));
  if (words.some((word) => RANKS.has(word) && !told.has(word))) return false;
  const nouns = words.slice(-ENDS);
  return nouns.includes(lemma) || (SAME_OFFICE.get(lemma)?.some((word) => nouns.includes(word)) ?? false);
}

/** Has the office all the words that the noun phrase has? "prime minister" has those of "the prime minister". */
export function holdsAll(role: string | null, description: string): boolean {
  const words = new Set(role === null ? [] : officeWords(role));
  return officeWords(description).every((word) => words.has(word));
}

/** Can this noun take up the body of that name? */
export function bodyFits(name: string, lemma: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return words.includes(lemma) || (COMPANY_NOUNS.has(lemma) && words.some((w) => COMPANY_SUFFIX.test(w)));
}
