import { bestPath } from '../../../learn/crf-paths.ts';
import { featureList, readCrf, scorePositions, type Crf } from '../../../learn/crf.ts';
import { addEvidence, pooledSteps, type Evidence } from '../../../learn/evidence.ts';
import type { LinearKernel } from '../../../learn/linear-kernel.ts';
import type { ModelFile } from '../../../learn/model-file.ts';
import { readClusters } from '../../../learn/word-clusters.ts';
import type { NameSpan, NameType, Parsed } from '../../../model/index.ts';
import { nameContext, nameStretches, wordInfos, type NameInput, type WordInfo } from './name-context.ts';
import { nameFeatures } from './name-features.ts';

/** The trained model of names; `words`: what is known of a form by itself. */
export interface NameModel {
  readonly crf: Crf;
  readonly words: (word: string) => WordInfo;
}

/** Read `models/names.bin`. */
export function readNameModel(file: ModelFile, kernel?: LinearKernel): NameModel {
  return {
    crf: readCrf(file, 'names', kernel),
    words: wordInfos(readClusters(file)),
  };
}

const TYPES: Readonly<Record<string, NameType>> = { PER: 'PERSON', ORG: 'ORG', LOC: 'PLACE', EVE: 'EVENT' };

/**
 * Names by the model alone (persons, bodies, places), tokens `[from, to)`, in order and apart.
 * A linear field over words, shapes and tables; sentence by sentence, with what the whole document says of each word.
 * With another model's evidence the names are those that the sum of both scores likes best.
 */
export function tagNames(input: NameInput, model: NameModel, evidence?: Evidence): NameSpan[] {
  const { crf } = model;
  const chain = evidence ? pooledSteps(crf, evidence) : crf;
  const context = nameContext(input, model.words);
  const list = featureList();
  const names: NameSpan[] = [];
  let scores = new Float32Array(256 * crf.labels.length);
  let path = new Uint8Array(256);
  for (const { from, to } of input.sentences) {
    for (const [first, last] of evidence ? [[from, to] as const] : nameStretches(context, from, to)) {
      const n = last - first;
      if (path.length < n) {
        path = new Uint8Array(n * 2);
        scores = new Float32Array(n * 2 * crf.labels.length);
      }
      nameFeatures(context, from, to, crf.buckets - 1, list, first, last);
      scorePositions(crf, list.ids, list.starts, 0, n, scores);
      if (evidence) addEvidence(scores, evidence, first, n);
      bestPath(chain, scores, n, path);
      collect(crf.labels, path, n, first, names);
    }
  }
  return names;
}

/** The names of a labelled stretch that begins at token `first`. */
function collect(labels: readonly string[], path: Uint8Array, n: number, first: number, names: NameSpan[]): void {
  for (let i = 0; i < n;) {
    const label = labels[path[i]!]!;
    if (label === 'O') {
      i++;
      continue;
    }
    let j = i + 1;
    while (j < n && labels[path[j]!] === `I-${label.slice(2)}`) j++;
    names.push({ from: first + i, to: first + j, type: TYPES[label.slice(2)] ?? 'ORG' });
    i = j;
  }
}

/** Names of a parsed document by the model alone, or by it and another's evidence. */
export function nameSpans({ text, tokens, sentences }: Parsed, model: NameModel, evidence?: Evidence): NameSpan[] {
  return tagNames({ text, start: tokens.start, word: tokens.word, sentences }, model, evidence);
}
