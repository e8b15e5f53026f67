import type { ModelFile } from '../../learn/model-file.ts';
import { addScores, readSparse, type SparseLinear } from '../../learn/sparse-linear.ts';
import { PARSE_FEATURES, parseFeatures, type ParseInput } from './parse-features.ts';
import { apply, isAllowed, isFinal, LEFT, RIGHT, ROOT, SHIFT, startState, type ParseState } from './parse-state.ts';

/** A trained parser. A class of the scorer is a move with a relation: `moves[c]`, `relations[c]` (index in `deprels`). */
export interface ParserModel { readonly scorer: SparseLinear; readonly moves: Uint8Array; readonly relations: Int32Array; readonly deprels: readonly string[] }

/** The parser of a model file (`parser.bin`). */
export function readParser(file: ModelFile): ParserModel {
  const moves = file.arrays['moves'] as Uint8Array;
  return { scorer: readSparse(file, 'moves', moves.length), moves, relations: file.arrays['relations'] as Int32Array, deprels: file.meta['deprels'] as string[] };
}

/**
 * Heads and relations of one sentence; the head of the root's word is -1.
 *
 * Greedy arc-hybrid parsing with an averaged perceptron, trained with a dynamic oracle (Goldberg, Nivre, TACL 2013).
 * Always gives one tree with one root. Linear in the number of words.
 */
export function parseSentence({ scorer, moves, relations }: ParserModel, input: ParseInput): ParseState {
  const state = startState(input.n);
  const features = new Int32Array(PARSE_FEATURES);
  const scores = new Int32Array(scorer.labels);
  while (!isFinal(state)) {
    const count = parseFeatures(input, state, scorer.mask, features);
    scores.fill(0);
    addScores(scorer.offsets, scorer.entries, features, count, scores);
    const c = bestAllowed(scores, moves, state);
    apply(state, moves[c]!, relations[c]!);
  }
  for (let i = 0; i < input.n; i++) if (state.head[i] === input.n) state.head[i] = -1;
  return state;
}

/** The best class whose move is allowed. */
export function bestAllowed(scores: Int32Array | Float32Array, moves: Uint8Array, state: ParseState): number {
  const allowed = [isAllowed(state, SHIFT), isAllowed(state, LEFT), isAllowed(state, RIGHT), isAllowed(state, ROOT)];
  let top = -1;
  for (let c = 0; c < scores.length; c++) if (allowed[moves[c]!]! && (top < 0 || scores[c]! > scores[top]!)) top = c;
  return top;
}
