import { GENERATION_TAIL } from '../lexicon/en/name-words.ts';
import { itemAt } from '../model/item-at.ts';
import { plainName } from './entity-name.ts';

/** "lisa m carver" in its parts; the letter between is null where there is none. */
const MIDDLE = /^(\p{L}{2,}) (\p{L}) (\p{L}.*)$/u;

/** "jr" of a name, empty where it does not say. */
export function generationIn(name: string): string {
  return (
    GENERATION_TAIL.exec(name)?.[0]
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase() ?? ''
  );
}

/**
 * How names of persons are compared, given all that are about: "Jr." and a letter between the names are left out, but
 * not where others of the same name differ by just that.
 */
export function personKeys(names: readonly string[]): (name: string) => string {
  const letters = new Map<string, Set<string>>();
  const generations = new Map<string, Set<string>>();
  const note = (into: Map<string, Set<string>>, key: string, value: string): void => {
    if (value !== '') into.set(key, (into.get(key) ?? new Set()).add(value));
  };
  for (const name of names) {
    const { short, letter } = parts(name);
    note(letters, short, letter);
    note(generations, short, generationIn(name));
  }
  return (name) => {
    const { short, letter } = parts(name);
    const generation = (generations.get(short)?.size ?? 0) > 1 ? ` ${generationIn(name)}` : '';
    return ((letters.get(short)?.size ?? 0) > 1 && letter !== '' ? plainName(name) : short) + generation;
  };
}

function parts(name: string): { short: string; letter: string } {
  const plain = plainName(name);
  const found = MIDDLE.exec(plain);
  return found === null ? { short: plain, letter: '' } : { short: `${found[1]} ${found[3]}`, letter: itemAt(found, 2) };
}
