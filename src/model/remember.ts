/** Most words that are kept from text to text besides as many older ones, and the longest of them. */
const MOST = 5000;
const LONGEST = 40;

/**
 * What depends on a word alone, made once for each. When it has become too much, what was not asked for since the time
 * before is forgotten: words that are met again and again stay.
 */
export function remembered<T>(make: (word: string) => T): (word: string) => T {
  let known = new Map<string, T>();
  let older: ReadonlyMap<string, T> = new Map();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = older.get(word) ?? make(word);
      if (known.size >= MOST) [known, older] = [new Map(), known];
      if (word.length <= LONGEST) known.set(word, value);
    }
    return value;
  };
}
