import { SEED, hashInt, hashString } from '../../../learn/hash.ts';
import { normalWord, type WordClusters } from '../../../learn/word-clusters.ts';
import { lookUp, wordKey, type WordTable } from '../../../learn/word-table.ts';
import { remembered } from '../../../model/remember.ts';

/**
 * What is known of words before any text is read: clusters from raw text, the tags that automatic news parses gave a
 * word, and the tagger's label of forms that have only one.
 */
export interface WordKnowledge extends WordClusters {
  readonly tagClass: WordTable;
  readonly certain: WordTable;
}

/** Parts of words that features are made of, one row of `ATOMS` numbers per token. */
export const ATOMS = 17;
// places in a row of atoms
export const LOWER = 0;
export const FORM = 1;
export const SHAPE = 2;
export const SUFFIX1 = 3;
export const SUFFIX2 = 4;
export const SUFFIX3 = 5;
export const SUFFIX4 = 6;
export const SUFFIX5 = 7;
export const PREFIX1 = 8;
export const PREFIX2 = 9;
export const PREFIX3 = 10;
export const PREFIX4 = 11;
export const FINE = 12;
export const COARSE = 13;
export const TAG_CLASS = 14;
export const CASE = 15;
/** label of the tagger, or `UNCERTAIN` */
export const CERTAIN = 16;
/** Value of `CERTAIN` for forms that may have several labels. */
export const UNCERTAIN = 0xffff;

/**
 * A word with its atoms; `form` is one and the same string for all places where the word stands, which look-ups compare
 * by what it is, not by its letters. `lemma` is that with the Penn tag `xpos`, which the word had when it was met last.
 */
export interface KnownWord {
  readonly form: string;
  readonly row: Int32Array;
  xpos: string | null;
  lemma: string;
}

/** Words met before. */
export class AtomCache {
  readonly word: (form: string) => KnownWord;

  constructor(knowledge: WordKnowledge) {
    this.word = remembered((form) => ({ form, row: atomsOf(form, knowledge), xpos: null, lemma: '' }));
  }

  row(form: string): Int32Array {
    return this.word(form).row;
  }
}

function atomsOf(word: string, { fine, coarse, tagClass, certain }: WordKnowledge): Int32Array {
  const row = new Int32Array(ATOMS);
  const lower = normalWord(word.length <= 64 ? word : word.slice(0, 64));
  const key = wordKey(lower);
  row[LOWER] = key | 0;
  row[FORM] = hashString(SEED, word.length <= 64 ? word : word.slice(0, 64));
  row[SHAPE] = shapeOf(word);
  for (let n = 1; n <= 5; n++) row[SUFFIX1 + n - 1] = hashInt(hashString(SEED, lower.slice(-n)), n);
  for (let n = 1; n <= 4; n++) row[PREFIX1 + n - 1] = hashInt(hashString(SEED, lower.slice(0, n)), n);
  const cluster = lookUp(fine, key, 0);
  row[FINE] = cluster;
  row[COARSE] = coarse[cluster] ?? 0;
  row[TAG_CLASS] = lookUp(tagClass, key, 0);
  row[CASE] = caseOf(word);
  row[CERTAIN] = lookUp(certain, wordKey(word), UNCERTAIN);
  return row;
}

/** 0 no letters, 1 small, 2 first capital, 3 all capitals, 4 mixed. */
function caseOf(word: string): number {
  const upper = word.toUpperCase();
  const small = word.toLowerCase();
  if (upper === small) return 0;
  if (word === small) return 1;
  if (word === upper) return word.length > 1 ? 3 : 2;
  return word.slice(1) === small.slice(1) ? 2 : 4;
}

/** The word as letters, capitals, figures and signs, runs shortened to two: "U.S." → X.X., "2024-25" → dd-dd. */
function shapeOf(word: string): number {
  let hash = SEED;
  let last = -1;
  let run = 0;
  for (let i = 0; i < word.length && i < 24; i++) {
    const c = word.charCodeAt(i);
    const kind = 97 <= c && c <= 122 ? 1 : 65 <= c && c <= 90 ? 2 : 48 <= c && c <= 57 ? 3 : c < 128 ? c : 4;
    run = kind === last ? run + 1 : 0;
    last = kind;
    if (run < 2) hash = hashInt(hash, kind);
  }
  return hash;
}
