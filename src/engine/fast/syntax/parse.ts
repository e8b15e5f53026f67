import type { LinearKernel } from '../../../learn/linear-kernel.ts';
import type { ModelFile } from '../../../learn/model-file.ts';
import { pairScores, readPairs, type PairLinear } from '../../../learn/pair-linear.ts';
import { bestLabel, highest, readSparse, type SparseLinear } from '../../../learn/sparse-linear.ts';
import { featureMaker } from '../../../learn/templates.ts';
import { attachPunctuation } from './attach-punctuation.ts';
import { MOVE_TEMPLATES, moveValues } from './move-features.ts';
import type { ParseInput } from './parse-input.ts';
import { apply, isAllowed, isFinal, LEFT, RIGHT, ROOT, SHIFT, startState, type ParseState } from './parse-state.ts';
import { RELATION_TEMPLATES, relationValues, relationSide } from './relation-features.ts';

/**
 * A trained parser: one classifier says the next move, a second one the relation of the arc that it makes; `punct` is
 * the relation of punctuation.
 */
export interface ParserModel {
  readonly moves: PairLinear;
  readonly relations: SparseLinear;
  readonly deprels: readonly string[];
  readonly punct: number;
}

/** The relation of a word that hangs on the root stands first in `deprels`. */
export const ROOT_RELATION = 0;
const FIRST_RELATION = 1;

/** The parser of a model file (`parser.bin`). */
export function readParser(file: ModelFile, kernel?: LinearKernel): ParserModel {
  const deprels = file.meta['deprels'] as string[];
  return {
    moves: readPairs(file, 'moves', kernel),
    relations: readSparse(file, 'relations', deprels.length, kernel),
    deprels,
    punct: deprels.indexOf('punct'),
  };
}

/**
 * Heads and relations of one sentence; the head of the root's word is -1.
 *
 * Greedy arc-hybrid parsing with averaged perceptrons, trained with a dynamic oracle (Goldberg, Nivre, TACL 2013).
 * Always gives one tree with one root. Punctuation is hung by rule afterwards. Linear in the number of words.
 */
export function parseSentence(
  { moves, relations, punct }: ParserModel,
  words: readonly string[],
  input: ParseInput,
): Pick<ParseState, 'head' | 'label'> {
  const state = startState(input.n);
  const moveMaker = featureMaker(MOVE_TEMPLATES, moves);
  const relationMaker = featureMaker(RELATION_TEMPLATES, relations);
  const moveScores = new Float64Array(3);
  const scores = new Int32Array(relations.labels);
  while (!isFinal(state)) {
    let move = onlyMove(state);
    if (move < 0) {
      moveValues(input, state, moveMaker.values);
      pairScores(moves, moveMaker.features, moveMaker.make(0), moveScores);
      move = bestMove(state, moveScores);
    }
    let relation = ROOT_RELATION;
    if (move === LEFT || move === RIGHT) {
      relationValues(input, state, move, relationMaker.values);
      relation = bestLabel(
        relations,
        relationMaker.features,
        relationMaker.make(relationSide(move)),
        FIRST_RELATION,
        scores,
      );
    }
    apply(state, move, relation);
  }
  const { head, label } = state;
  for (let i = 0; i < input.n; i++) if (head[i] === input.n) head[i] = -1;
  attachPunctuation(
    words,
    Uint8Array.from(words, (_, i) => (label[i] === punct ? 1 : 0)),
    head,
  );
  return { head, label };
}

/** The move, where no other is allowed; else -1. */
export function onlyMove(state: ParseState): number {
  if (state.depth === 0) return SHIFT;
  if (state.next === state.n) return state.depth === 1 ? ROOT : RIGHT;
  return -1;
}

/** The best of the allowed moves. @param scores  of shift, left, right */
export function bestMove(state: ParseState, scores: Float64Array | Float32Array): number {
  let top = SHIFT;
  if (scores[LEFT]! > scores[top]!) top = LEFT;
  if (scores[RIGHT]! > scores[top]! && isAllowed(state, RIGHT)) top = RIGHT;
  return top;
}

/** The best relation; never that of the root. */
export function bestRelation(scores: Int32Array | Float32Array): number {
  return highest(scores, FIRST_RELATION);
}
