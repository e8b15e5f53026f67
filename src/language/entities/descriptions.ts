import { AFTER_NOUN, COMPANY_NOUNS, COMPANY_SUFFIX } from '../../lexicon/en/noun-phrases.ts';
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

/** Can this noun take up the body of that name? */
export function bodyFits(name: string, lemma: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return words.includes(lemma) || (COMPANY_NOUNS.has(lemma) && words.some((w) => COMPANY_SUFFIX.test(w)));
}
