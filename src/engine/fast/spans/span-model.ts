/** The trained parts of the span finder, as `training/attribution.ts` packs them. */
import { readCrf, type Crf } from '../../../learn/crf.ts';
import type { LinearKernel } from '../../../learn/linear-kernel.ts';
import type { ModelFile } from '../../../learn/model-file.ts';
import { readClusters } from '../../../learn/word-clusters.ts';
import type { WordTables } from './columns.ts';

/** Two passes of fields and what they know of words; made by training/attribution.ts. */
export interface SpanModel {
  /** labels tokens with roles */
  readonly tokens: Crf;
  /** weighs the readings of a candidate against one another and against none: a field of one label */
  readonly choice: Crf;
  /** labels the window of one cue */
  readonly frame: Crf;
  readonly words: WordTables;
  /** below this score for what all readings of a candidate share, none is read */
  readonly gate: number;
  /** an attribution is given from this probability on */
  readonly threshold: number;
}

/** Read models/attribution.bin with the word clusters of models/clusters.bin. Throws if a part is missing. */
export function readSpanModel(file: ModelFile, clusters: ModelFile, kernel?: LinearKernel): SpanModel {
  const { threshold, gate } = file.meta as { threshold: number; gate: number };
  const keys = file.arrays['lexicon.keys'];
  const steps = file.arrays['lexicon.steps'];
  if (!keys || !steps) throw new Error('the attribution model has no cue lexicon');
  const lexicon = new Map<number, number>();
  keys.forEach((key, i) => lexicon.set(key, steps[i]!));
  return {
    tokens: readCrf(file, 'tokens', kernel),
    choice: readCrf(file, 'choice', kernel),
    frame: readCrf(file, 'frame', kernel),
    words: { lexicon, clusters: readClusters(clusters) },
    gate,
    threshold,
  };
}
