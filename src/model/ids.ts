import { itemAt } from './item-at.ts';
/** Digits of an id: no letter that is taken for a digit or another letter (Crockford's base 32, in lower case). */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
/** 5 bits each, so 60 in all: among a million findings two meet with a chance of 1 in 2 million. */
const LENGTH = 12;

/**
 * An id made of what it names: the letter of its kind and 12 digits, the same on every machine and in every run. Safe
 * in addresses, file names and HTML ids.
 */
export function idOf(kind: string, parts: readonly string[]): string {
  // two lanes of 32 bits, multiplied, turned, and mixed at the end (after cyrb53, public domain); lengths keep ['ab'] from ['a', 'b']
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let p = -1; p < parts.length; p++) {
    const part = p < 0 ? kind : itemAt(parts, p);
    for (let i = -1; i < part.length; i++) {
      const unit = i < 0 ? part.length + 0x10000 : part.charCodeAt(i);
      a = Math.imul(a ^ unit, 2654435761);
      a = (a << 13) | (a >>> 19);
      b = Math.imul(b ^ unit, 1597334677);
      b = (b << 17) | (b >>> 15);
    }
  }
  const first = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  const second = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  // five bits for each digit, out of the second number from its last bits on and then out of the first
  let digits = kind;
  for (let bit = 0; bit < 5 * LENGTH; bit += 5)
    digits += DIGITS.charAt(
      31 & (bit < 32 ? (second >>> bit) | (bit > 27 ? first << (32 - bit) : 0) : first >>> (bit - 32)),
    );
  return digits;
}

/** An id of something that is made of members: the same in whatever order they come. */
export function idOfSet(kind: string, members: Iterable<string>, about: readonly string[] = []): string {
  return idOf(kind, [...about, ...[...members].toSorted()]);
}

/**
 * Gives the findings of one kind in an article their ids, in order of reading: from the article, the kind, the words,
 * and how many times these words came before. Put a paragraph in front, and every finding whose words did not change
 * keeps its id; of findings with equal words one may take the id of another, never that of other words.
 */
export function findingIds(kind: string, article: string): (words: readonly string[]) => string {
  const times = new Map<string, number>();
  return (words) => {
    const said = JSON.stringify(words);
    const before = times.get(said) ?? 0;
    times.set(said, before + 1);
    return idOf(kind, [article, ...words, `${before}`]);
  };
}

/** The second of two equal ids gets `.2`, and so on. */
export function distinct(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const n = (seen.get(id) ?? 0) + 1;
    seen.set(id, n);
    return n === 1 ? id : `${id}.${n}`;
  });
}
