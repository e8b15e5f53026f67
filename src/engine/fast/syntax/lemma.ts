import type { ModelFile } from '../../../learn/model-file.ts';
import { lookUp, readWordTable, wordKey, type WordTable } from '../../../learn/word-table.ts';
import { remembered } from '../../../model/remember.ts';

/**
 * How words go back to their lemmas. `table` leads from a Penn tag with an ending (or with a whole word, marked by `^`)
 * to a script; the longest ending known wins. A script drops letters at the end and adds others.
 */
export interface LemmaModel {
  readonly table: WordTable;
  readonly drop: Uint8Array;
  readonly add: readonly string[];
}

/** Longest ending that rules look at, in code units. */
export const LONGEST_ENDING = 6;

const NONE = 0xffff;

/** Names keep their capitals; everything else is lower case. */
export function lemmaBase(word: string, xpos: string): string {
  if (xpos === 'NNP' || xpos === 'NNPS' || xpos === 'ADD' || (word === 'I' && xpos === 'PRP')) return word;
  return word.toLowerCase().replaceAll('’', "'");
}

/** Key of a rule: a tag with an ending. */
export function lemmaKey(xpos: string, ending: string): number {
  return wordKey(`${xpos} ${ending}`);
}

/** Lemmas met before, by tag. */
const KNOWN = new WeakMap<LemmaModel, (xpos: string) => (word: string) => string>();

/** Dictionary form of a word with this Penn tag. */
export function lemmatize(model: LemmaModel, word: string, xpos: string): string {
  let known = KNOWN.get(model);
  if (!known) KNOWN.set(model, (known = remembered((tag) => remembered((form) => lemmaOf(model, form, tag)))));
  return known(xpos)(word);
}

function lemmaOf({ table, drop, add }: LemmaModel, word: string, xpos: string): string {
  if (word.length > 40) return word;
  const base = lemmaBase(word, xpos);
  let script = lookUp(table, lemmaKey(xpos, `^${base}`), NONE);
  for (let n = Math.min(LONGEST_ENDING, base.length); script === NONE && n >= 0; n--)
    script = lookUp(table, lemmaKey(xpos, base.slice(base.length - n)), NONE);
  if (script === NONE || drop[script]! > base.length) return base;
  return base.slice(0, base.length - drop[script]!) + add[script] || base; // never nothing of a word
}

/** The lemma rules of a model file (`lexicon.bin`). */
export function readLemmas(file: ModelFile): LemmaModel {
  return {
    table: readWordTable(file, 'lemmas'),
    drop: file.arrays['drop'] as Uint8Array,
    add: file.meta['add'] as string[],
  };
}
