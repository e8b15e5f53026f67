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

/** Rows of a table, each from a word that ends in a colon to the next such word: its name, then its words. */
export function rowsOf(text: string): [name: string, ...words: string[]][] {
  const rows: [name: string, ...words: string[]][] = [];
  for (const entry of listOf(text)) {
    if (entry.endsWith(':')) rows.push([entry.slice(0, -1)]);
    else rows.at(-1)?.push(entry);
  }
  return rows;
}

/** Such a table from the other end: for every word the names of the rows that it stands in. */
export function rowsByWord(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const [name, ...words] of rowsOf(text))
    for (const word of words) names.set(word, (names.get(word) ?? new Set()).add(name));
  return names;
}
