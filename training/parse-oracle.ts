import { LEFT, RIGHT, ROOT, SHIFT, type ParseState } from '../src/engine/fast/syntax/parse-state.ts';

/** The right tree of a sentence: heads (`n` for the root) and relations. */
export interface GoldTree {
  readonly head: Int32Array;
  readonly relation: Int32Array;
}

/**
 * How many arcs of the right tree a move would put out of reach, from any configuration, right or wrong so far (dynamic
 * oracle for arc-hybrid: Goldberg, Nivre, TACL 2013). Exact for projective trees.
 */
export function cost(state: ParseState, { head }: GoldTree, move: number): number {
  const { stack, depth, next, n } = state;
  const s0 = stack[depth - 1]!;
  let lost = 0;
  switch (move) {
    case ROOT:
      return 0;
    case SHIFT:
      for (let i = 0; i < depth; i++)
        if (head[stack[i]!] === next || (i < depth - 1 && head[next] === stack[i]!)) lost++;
      return lost;
    case LEFT:
      for (let d = next; d < n; d++) if (head[d] === s0) lost++;
      if (head[s0] !== next && (head[s0]! > next || (depth > 1 && head[s0] === stack[depth - 2]!))) lost++;
      return lost;
    case RIGHT:
      for (let d = next; d < n; d++) if (head[d] === s0) lost++;
      if (head[s0]! >= next) lost++;
      return lost;
    default:
      throw new RangeError(`${move} is no move`);
  }
}
