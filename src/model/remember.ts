/** Most words that are kept from text to text, and the longest of them. */
const MOST = 10_000;
const LONGEST = 40;

/** What depends on a word alone, made once for each; forgotten all at once when it has become too much. */
export function remembered<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = make(word);
      if (known.size >= MOST) known.clear();
      if (word.length <= LONGEST) known.set(word, value);
    }
    return value;
  };
}
