import type { Crf } from '../../learn/crf.ts';
import type { ModelFile } from '../../learn/model-file.ts';
import { agreeInVoice } from './agree-in-voice.ts';
import { bestDependencies } from './best-dependencies.ts';
import { ARC, arcScores, leakyRelu, RELATION, relationScores, type Dependencies } from './biaffine.ts';
import { HIDDEN, readEncoder } from './encoder-model.ts';
import { startEncoder, type Encoder } from './encoder.ts';
import type { Window } from './windows.ts';
import { readVocabulary, type PieceVocabulary } from './word-pieces.ts';

/** What the head `tokens` gives for each word, side by side. */
const PARTS = ['tags', 'child', 'parent', 'childRelation', 'parentRelation', 'names', 'spans', 'meaning'] as const;
type TokenHead = (typeof PARTS)[number];
/** Inputs of the relations' head, padded to a multiple of 8. */
const RELATION_INPUTS = 104;

/** Numbers that say what a word means beside others. */
export const MEANING = 128;

/** Labels of a chain with the scores of its steps and of its first label, as those of `Crf`. */
export type Chain = Pick<Crf, 'labels' | 'transitions' | 'start'>;

/** The encoder with its heads and the names of all labels. */
export interface BestModel {
  readonly encoder: Encoder;
  readonly vocabulary: PieceVocabulary;
  /** As `UPOS XPOS`. */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly names: Chain;
  readonly spans: Chain;
  /** Where each part begins in a row of the head `tokens`, which has `width` numbers. */
  readonly places: Readonly<Record<Exclude<TokenHead, 'meaning'>, number> & { meaning?: number }>;
  readonly width: number;
  readonly relationWidth: number;
  /** What stands for the root as a head of arcs, and of relations. */
  readonly rootArc: Float32Array;
  readonly rootRelation: Float32Array;
  /** Scores of the name labels for each word shape. */
  readonly nameShapes: Float32Array;
}

/** What is read in a window, by word. */
export interface WindowReading {
  /** Scores of the tags, words × tags. */
  readonly tags: Float32Array;
  /** One a sentence. */
  readonly dependencies: readonly Dependencies[];
  /** Scores of the labels of names, words × labels, and of spans; `bestPath` with their chains decides. */
  readonly names: Float32Array;
  readonly spans: Float32Array;
  /** Words × MEANING; null where the model has no such head. */
  readonly meaning: Float32Array | null;
}

/** Bring `encoder.bin` to life on the kernel. Throws, naming it, if a part is missing. */
export function readBestModel(file: ModelFile, kernel: Uint8Array): BestModel {
  const { meta, arrays } = file;
  const labels = meta['labels'] as Record<'tags' | 'relations' | 'names' | 'spans', readonly string[]>;
  const floats = (name: string): Float32Array => {
    const array = arrays[name];
    if (!(array instanceof Float32Array)) throw new Error(`the encoder has no ${name}`);
    return array;
  };
  const chain = (name: 'names' | 'spans'): Chain => ({
    labels: labels[name],
    transitions: floats(`${name}.transitions`),
    start: floats(`${name}.start`),
  });
  const encoder = readEncoder(file);
  const model = {
    encoder: startEncoder(encoder, kernel),
    vocabulary: readVocabulary(new TextDecoder().decode(arrays['vocabulary'] as Uint8Array)),
    tags: labels.tags,
    relations: labels.relations,
    names: chain('names'),
    spans: chain('spans'),
    places: meta['places'] as BestModel['places'],
    width: encoder.heads['tokens']!.columns,
    relationWidth: encoder.heads['relations']!.columns,
    nameShapes: floats('nameShapes'),
  };
  const root = leakyRelu(model.encoder.multiply('tokens', floats('root')));
  const { parent, parentRelation } = model.places;
  return {
    ...model,
    rootArc: root.slice(parent, parent + ARC),
    rootRelation: root.slice(parentRelation, parentRelation + RELATION),
  };
}

/** One pass of the encoder, then the head that reads each word: rows of `width`. */
function wordRows({ encoder }: BestModel, window: Window): Float32Array {
  const vectors = encoder.encode(window.ids, window.shapes);
  const tokens = new Float32Array(window.first.length * HIDDEN);
  for (const [i, at] of window.first.entries())
    tokens.set(vectors.subarray(at * HIDDEN, (at + 1) * HIDDEN), i * HIDDEN);
  return encoder.multiply('tokens', tokens);
}

/** What each word of a window means, words × MEANING, and nothing else; null where the model has no such head. */
export function readMeaning(model: BestModel, window: Window): Float32Array | null {
  const at = model.places.meaning;
  if (at === undefined) return null;
  const rows = wordRows(model, window);
  const out = new Float32Array(window.first.length * MEANING);
  for (let i = 0; i < window.first.length; i++) {
    const from = i * model.width + at;
    out.set(rows.subarray(from, from + MEANING), i * MEANING);
  }
  return out;
}

/** Read a window: one pass of the encoder, then all heads. */
export function readWindow(model: BestModel, window: Window): WindowReading {
  const { width, places } = model;
  const words = window.first.length;
  const rows = wordRows(model, window);
  const part = (name: TokenHead, length: number, from: number, to: number): Float32Array => {
    const out = new Float32Array((to - from) * length);
    for (let i = from; i < to; i++) {
      const at = i * width + places[name]!;
      out.set(rows.subarray(at, at + length), (i - from) * length);
    }
    return out;
  };
  const nameScores = part('names', model.names.labels.length, 0, words);
  for (let i = 0, o = 0; i < words; i++)
    for (let l = 0; l < model.names.labels.length; l++, o++)
      nameScores[o]! += model.nameShapes[window.shapes[window.first[i]!]! * model.names.labels.length + l]!;
  return {
    tags: part('tags', model.tags.length, 0, words),
    dependencies: window.sentences.map(([from, to]) => parse(model, (name, length) => part(name, length, from, to))),
    names: nameScores,
    spans: part('spans', model.spans.labels.length, 0, words),
    meaning: places.meaning === undefined ? null : part('meaning', MEANING, 0, words),
  };
}

/** The tree of a sentence; `part` gives what the words have of a part. */
function parse(model: BestModel, part: (name: TokenHead, length: number) => Float32Array): Dependencies {
  const { encoder, rootArc, rootRelation, relations, relationWidth } = model;
  const arcs = arcScores(
    encoder.multiply('arcs', leakyRelu(part('child', ARC))),
    withRoot(rootArc, leakyRelu(part('parent', ARC))),
  );
  const children = leakyRelu(part('childRelation', RELATION));
  const words = children.length / RELATION;
  const padded = new Float32Array(words * RELATION_INPUTS);
  for (let i = 0; i < words; i++) padded.set(children.subarray(i * RELATION, (i + 1) * RELATION), i * RELATION_INPUTS);
  const parents = withRoot(rootRelation, leakyRelu(part('parentRelation', RELATION)));
  const score = relationScores(encoder.multiply('relations', padded), relationWidth, parents, relations.length);
  const found = bestDependencies(arcs, score, relations);
  agreeInVoice(found, score, relations);
  return found;
}

function withRoot(root: Float32Array, rows: Float32Array): Float32Array {
  const all = new Float32Array(root.length + rows.length);
  all.set(root);
  all.set(rows, root.length);
  return all;
}
