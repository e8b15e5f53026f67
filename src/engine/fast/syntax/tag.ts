import type { LinearKernel } from '../../../learn/linear-kernel.ts';
import type { ModelFile } from '../../../learn/model-file.ts';
import { addScores, bestLabel, highest, readSparse, type SparseLinear } from '../../../learn/sparse-linear.ts';
import { featureMaker } from '../../../learn/templates.ts';
import type { Upos } from '../../../model/index.ts';
import { CERTAIN, UNCERTAIN } from './atoms.ts';
import { IS_SPREAD, isHeadline, TAG_TEMPLATES, tagValues } from './tag-features.ts';

/** A trained tagger. Its labels are pairs of a universal and a Penn tag. */
export interface TaggerModel {
  readonly scorer: SparseLinear;
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
}

/** The tagger of a model file (`tagger.bin`). */
export function readTagger(file: ModelFile, kernel?: LinearKernel): TaggerModel {
  const labels = (file.meta['labels'] as string[]).map((label) => label.split(' '));
  return {
    scorer: readSparse(file, 'tags', labels.length, kernel),
    upos: labels.map(([upos]) => upos as Upos),
    xpos: labels.map(([, xpos]) => xpos!),
  };
}

/**
 * Give each word of a sentence the index of its label, from left to right.
 *
 * A greedy averaged perceptron (Collins, EMNLP 2002) with word clusters and, for words to the right whose tags are not
 * known yet, the tags they usually have. Forms that have one tag only are not scored.
 * @param rows  atoms of the words
 * @param tags  filled with labels, one per word
 * @param beside  what another model adds to the scores of all labels at a word
 */
export function tagSentence(
  { scorer }: TaggerModel,
  rows: readonly Int32Array[],
  tags: Int32Array,
  beside?: (word: number, scores: Int32Array) => void,
): void {
  const headline = isHeadline(rows);
  const { values, features, make } = featureMaker(TAG_TEMPLATES, scorer, IS_SPREAD);
  const scores = new Int32Array(scorer.labels);
  for (let i = 0; i < rows.length; i++) {
    const certain = rows[i]![CERTAIN]!;
    if (certain !== UNCERTAIN) {
      tags[i] = certain;
      continue;
    }
    tagValues(rows, headline, i, tags, values);
    if (beside) {
      scores.fill(0);
      addScores(scorer.offsets, scorer.entries, features, make(0), scores);
      beside(i, scores);
      tags[i] = highest(scores, 0);
    } else tags[i] = bestLabel(scorer, features, make(0), 0, scores);
  }
}
