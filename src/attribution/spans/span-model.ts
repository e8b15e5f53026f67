/** The trained parts of the span finder, as `training/attribution.ts` packs them. */
import { readCrf, type Crf } from '../../learn/crf.ts';
import type { ModelFile } from '../../learn/model-file.ts';
import type { CueLexicon } from './columns.ts';

export interface SpanModel {
  /** labels tokens with roles */
  readonly tokens: Crf;
  /** labels the window of one cue */
  readonly frame: Crf;
  readonly lexicon: CueLexicon;
  /** probability = logistic(slope × logit of the second pass + offset): fitted on articles held out */
  readonly calibration: { readonly slope: number; readonly offset: number };
  /** an attribution is given from this calibrated probability on */
  readonly threshold: number;
}

/** Read the model file. Throws if a part is missing. */
export function readSpanModel(file: ModelFile): SpanModel {
  const { slope, offset, threshold } = file.meta as { slope: number; offset: number; threshold: number };
  const keys = file.arrays['lexicon.keys'];
  const steps = file.arrays['lexicon.steps'];
  if (!keys || !steps) throw new Error('the attribution model has no cue lexicon');
  const lexicon = new Map<number, number>();
  keys.forEach((key, i) => lexicon.set(key, steps[i]!));
  return { tokens: readCrf(file, 'tokens'), frame: readCrf(file, 'frame'), lexicon, calibration: { slope, offset }, threshold };
}
