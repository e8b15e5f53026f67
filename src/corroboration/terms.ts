import { CONCEPTS } from '../lexicon/en/concepts.ts';
import { ENDINGS, NO_PLURAL, PLURAL_ENDING } from '../lexicon/en/endings.ts';
import { STOP_WORDS } from '../lexicon/en/stop-words.ts';
import { ADJECTIVE_SYNONYMS, NOUN_SYNONYMS, VERB_SYNONYMS } from '../lexicon/en/synonyms.ts';

const WORD = /[\p{L}\p{N}]+(?:\.\p{L})*/gu;

/**
 * The word without its ending, lower case, so that "sends", "sending" and "send" are one. Good for comparing, not for
 * reading.
 */
export function stem(word: string): string {
  let w = word.toLowerCase();
  for (let pass = 0; pass < 2; pass++) {
    const cut = ENDINGS.find(
      ([ending, left]) =>
        w.endsWith(ending) && w.length - ending.length >= left && !(ending === PLURAL_ENDING && w.endsWith(NO_PLURAL)),
    );
    if (cut === undefined) break;
    w = w.slice(0, -cut[0].length);
  }
  return /(.)\1$/u.test(w) && w.length > 4 ? w.slice(0, -1) : w;
}

const conceptOfStem: ReadonlyMap<string, string> = new Map(
  CONCEPTS.flatMap(([name, ...words]) => words.map((word): [string, string] => [stem(word), name])),
);

/** What a word stands for when claims are compared: its concept (`concepts.ts`), else its stem. */
export function conceptOf(word: string): string {
  const s = stem(word);
  return conceptOfStem.get(s) ?? s;
}

const setsOfLemma: ReadonlyMap<string, readonly string[]> = ((): Map<string, string[]> => {
  const sets = new Map<string, string[]>();
  [NOUN_SYNONYMS, VERB_SYNONYMS, ADJECTIVE_SYNONYMS]
    .flatMap((text) => text.trim().split(/\s+/u))
    .forEach((set, number) => {
      for (const lemma of set.split('=')) {
        const list = sets.get(lemma);
        if (list === undefined) sets.set(lemma, [`~${number}`]);
        else list.push(`~${number}`);
      }
    });
  return sets;
})();

/** The sets of synonyms that a lemma belongs to, as terms; a verb with its particle is joined by `_`. */
export function synonymSets(lemma: string): readonly string[] {
  return setsOfLemma.get(lemma) ?? [];
}

/** Words in lower case, in order of reading; figures are words too. */
export function wordsOf(text: string): string[] {
  return Array.from(text.matchAll(WORD), (match) => match[0].toLowerCase());
}

/** Concepts of the words that carry content. */
export function contentOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
    .map(conceptOf);
}

/** Cosine of two weighted sets of terms, with the weight of a term given by `idf`; 0 where one is empty. */
export function cosine(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  idf: (term: string) => number,
): number {
  let dot = 0;
  let na = 0;
  let nb = 0;
  for (const [term, weight] of a) {
    const w = weight * idf(term);
    na += w * w;
    const other = b.get(term);
    if (other !== undefined) dot += w * other * idf(term);
  }
  for (const [term, weight] of b) nb += (weight * idf(term)) ** 2;
  return dot === 0 ? 0 : dot / Math.sqrt(na * nb);
}

/** How much of the weight of `a` stands in `b` too, from 0 to 1; 1 where `a` is empty. */
export function coverage(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  idf: (term: string) => number,
): number {
  let all = 0;
  let both = 0;
  for (const [term, weight] of a) {
    const w = weight * idf(term);
    all += w;
    if (b.has(term)) both += w;
  }
  return all > 0 ? both / all : 1;
}
