import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packModel } from '../src/learn/model-file.ts';
import { buildWordTable, wordKey, wordTableArrays } from '../src/learn/word-table.ts';
import { kMeans } from './k-means.ts';
import { log } from './log.ts';
import type { TrainOptions } from './main.ts';
import { rawSentences } from './raw-text.ts';
import { countWords, trainVectors } from './word-vectors.ts';

const SETTINGS = {
  least: 4,
  size: 64,
  reach: 2,
  negatives: 5,
  epochs: 4,
  rate: 0.04,
  seed: 7,
  fine: 1024,
  coarse: 128,
  rounds: 12,
} as const;

/**
 * Word clusters from the raw texts: vectors by structured skip-gram, fine clusters by k-means, coarse ones by k-means
 * of those.
 */
export async function train({ corpora, models }: TrainOptions): Promise<void> {
  const sentences = [...rawSentences(corpora)];
  const vocabulary = countWords(sentences, SETTINGS.least);
  const text: number[] = [];
  for (const sentence of sentences) {
    for (const word of sentence) {
      const i = vocabulary.index.get(word);
      if (i !== undefined) text.push(i);
    }
    text.push(-1);
  }
  log(`${sentences.length} sentences, ${text.length - sentences.length} words, ${vocabulary.words.length} different`);
  const vectors = trainVectors(Int32Array.from(text), vocabulary, SETTINGS);
  const weights = Float64Array.from(vocabulary.counts, (c) => Math.log2(1 + c));
  const fine = kMeans(vectors.values, vectors.size, weights, SETTINGS.fine, SETTINGS.rounds, SETTINGS.seed);
  const sizes = new Float64Array(SETTINGS.fine);
  for (const c of fine.assigned) sizes[c]! += 1;
  const coarse = kMeans(fine.centres, vectors.size, sizes, SETTINGS.coarse, SETTINGS.rounds, SETTINGS.seed);
  const table = buildWordTable(vocabulary.words.map((word, i) => [wordKey(word), fine.assigned[i]! + 1]));
  const above = Uint16Array.from({ length: SETTINGS.fine + 1 }, (_, c) => (c === 0 ? 0 : coarse.assigned[c - 1]! + 1));
  writeFileSync(
    path.join(models, 'clusters.bin'),
    packModel({
      meta: { ...SETTINGS, words: vocabulary.words.length },
      arrays: { ...wordTableArrays('fine', table), coarse: above },
    }),
  );
  const show = (c: number): string =>
    vocabulary.words
      .filter((_, i) => fine.assigned[i] === c)
      .slice(0, 12)
      .join(' ');
  for (let c = 0; c < 24; c++) log(show(c * 40));
}
