import { bucket, hashString, SEED } from './hash.ts';
import type { ModelArray, ModelFile } from './model-file.ts';

/**
 * A dictionary from words to small numbers that stores no word: an open-addressing table of 32-bit hashes with a
 * 16-bit value each. Key 0 marks a free place. Two words with one hash share a value (about 1 in 100,000 at 40,000
 * words).
 */
export interface WordTable {
  readonly keys: Uint32Array;
  readonly values: Uint16Array;
}

/** Hash of a word as the tables hold it; never 0. */
export function wordKey(word: string): number {
  return hashString(SEED, word) >>> 0 || 1;
}

/** The value of a word by its key, or `missing`. */
export function lookUp({ keys, values }: WordTable, key: number, missing: number): number {
  const mask = keys.length - 1;
  for (let i = bucket(key, mask); ; i = (i + 1) & mask) {
    const k = keys[i];
    if (k === key) return values[i]!;
    if (k === 0) return missing;
  }
}

/** Build a table with a load of at most two thirds. */
export function buildWordTable(entries: Iterable<readonly [key: number, value: number]>): WordTable {
  const unique = new Map(entries);
  let size = 8;
  while (size * 2 < unique.size * 3) size *= 2;
  const table: WordTable = { keys: new Uint32Array(size), values: new Uint16Array(size) };
  for (const [key, value] of unique) {
    let i = bucket(key, size - 1);
    while (table.keys[i] !== 0) i = (i + 1) & (size - 1);
    table.keys[i] = key;
    table.values[i] = value;
  }
  return table;
}

/** The arrays of a table under a name in a model file. */
export function wordTableArrays(name: string, table: WordTable): Record<string, ModelArray> {
  return { [`${name}.keys`]: table.keys, [`${name}.values`]: table.values };
}

/** The table of that name. Throws if the file has none. */
export function readWordTable(file: ModelFile, name: string): WordTable {
  const keys = file.arrays[`${name}.keys`];
  const values = file.arrays[`${name}.values`];
  if (!(keys instanceof Uint32Array) || !(values instanceof Uint16Array))
    throw new Error(`the model file has no word table "${name}"`);
  return { keys, values };
}
