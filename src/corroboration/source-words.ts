import type { Attribution } from '../model/index.ts';

/** The words of a source, as written, signs among them; of older ledgers none. */
export const wordsOfSource = ({ structure }: Attribution): readonly string[] => structure?.source ?? [];

/** Does one of these expressions, of a word or of two, stand among some words? */
export function hasAny(words: readonly string[], expressions: ReadonlySet<string>): boolean {
  const lower = words.map((word) => word.toLowerCase());
  return lower.some((word, i) => expressions.has(word) || expressions.has(`${word} ${lower[i + 1] ?? ''}`));
}
