import type { ModelFile } from './model-file.ts';
import { readWordTable, type WordTable } from './word-table.ts';

/**
 * Word clusters made from raw text (training/clusters.ts): fine ones by the key of the normal form, 0 for none, and a
 * coarse one for each fine.
 */
export interface WordClusters {
  readonly fine: WordTable;
  readonly coarse: Uint16Array;
}

/** The clusters in a model file. Throws if they are not there. */
export function readClusters(file: ModelFile): WordClusters {
  const coarse = file.arrays['coarse'];
  if (!(coarse instanceof Uint16Array)) throw new Error('the model file has no coarse clusters');
  return { fine: readWordTable(file, 'fine'), coarse };
}

/**
 * The form under which a word is counted: lower case, every figure a zero, straight quotation marks. "12.5" and "47.1"
 * are one word, "1999" and "2024" too.
 */
export function normalWord(word: string): string {
  return word.toLowerCase().replace(/\d/g, '0').replace(/[’‘`]/g, "'").replace(/[“”]/g, '"');
}
