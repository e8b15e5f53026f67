import { IRREGULAR_PLURALS, PLURAL_ENDINGS } from '../../lexicon/en/plurals.ts';

/** A noun in the singular and in lower case: "companies" company, "people" person, "buses" bus. */
export function singular(noun: string): string {
  const word = noun.toLowerCase();
  const known = IRREGULAR_PLURALS[word];
  if (known !== undefined) return known;
  const [ending, tail] = PLURAL_ENDINGS.find(([pattern]) => pattern.test(word)) ?? [];
  return ending === undefined || tail === undefined ? word : word.replace(ending, tail);
}
