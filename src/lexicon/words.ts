/** The words of a list as it is written in a lexicon: apart by blanks or line ends, `_` for a blank within one entry. */
export function listOf(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((entry) => entry.replaceAll('_', ' '));
}

/** … as a set. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(listOf(text));
}
