/** Width of what stands for a word as a child or as a head, for arcs and for relations. */
export const ARC = 256;
export const RELATION = 100;
const SLOPE = 0.1;

/** Dependencies of a sentence: the head of each word in it, -1 for the root's child, and the number of the relation. */
export interface Dependencies {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** Negative numbers shrink to a tenth; in place. */
export function leakyRelu(values: Float32Array): Float32Array {
  for (let i = 0; i < values.length; i++) if (values[i]! < 0) values[i]! *= SLOPE;
  return values;
}

/**
 * Scores of the arcs of a sentence (biaffine, after Dozat and Manning, ICLR 2017), words × (1 + words).
 *
 * @param children  words × ARC, each already multiplied by the arcs' matrix
 * @param parents  (1 + words) × ARC, the root first
 */
export function arcScores(children: Float32Array, parents: Float32Array): Float32Array {
  const words = children.length / ARC;
  const scores = new Float32Array(words * (words + 1));
  for (let i = 0; i < words; i++)
    for (let h = 0; h <= words; h++) scores[i * (words + 1) + h] = dot(children, i * ARC, parents, h * ARC, ARC);
  return scores;
}

/** Scores of all relations that a word may have to a head (-1 the root). */
export type ScoreRelations = (child: number, head: number) => Float32Array;

/**
 * @param children  words × relations × (RELATION + 1), each already multiplied by the relations' tensor; rows may be
 *   longer, `stride` numbers
 * @param parents  (1 + words) × RELATION, the root first
 */
export function relationScores(
  children: Float32Array,
  stride: number,
  parents: Float32Array,
  relations: number,
): ScoreRelations {
  return (child, head) =>
    Float32Array.from({ length: relations }, (_, r) => {
      const at = child * stride + r * (RELATION + 1);
      return dot(children, at, parents, (head + 1) * RELATION, RELATION) + children[at + RELATION]!;
    });
}

function dot(a: Float32Array, from: number, b: Float32Array, start: number, length: number): number {
  let sum = 0;
  for (let d = 0; d < length; d++) sum += a[from + d]! * b[start + d]!;
  return sum;
}
