import { bestTree } from './best-tree.ts';

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
 * The best tree over a sentence (biaffine scores after Dozat and Manning, ICLR 2017).
 *
 * @param children  words × ARC, each already multiplied by the arcs' matrix
 * @param parents  (1 + words) × ARC, the root first
 */
export function bestHeads(children: Float32Array, parents: Float32Array): Int32Array {
  const words = children.length / ARC;
  const scores = new Float32Array(words * (words + 1));
  for (let i = 0; i < words; i++)
    for (let h = 0; h <= words; h++) scores[i * (words + 1) + h] = dot(children, i * ARC, parents, h * ARC, ARC);
  return bestTree(scores, words);
}

/**
 * The relation of each word to its head; that of the root is taken under the root, and there alone.
 *
 * @param children  words × relations × (RELATION + 1), each already multiplied by the relations' tensor; rows may be
 *   longer, `stride` numbers
 * @param parents  (1 + words) × RELATION, the root first
 */
export function bestRelations(
  children: Float32Array,
  stride: number,
  parents: Float32Array,
  heads: Int32Array,
  relations: number,
  rootRelation: number,
): Int32Array {
  const found = new Int32Array(heads.length);
  for (const [i, head] of heads.entries()) {
    if (head < 0) {
      found[i] = rootRelation;
      continue;
    }
    let most = -Infinity;
    for (let r = 0; r < relations; r++) {
      if (r === rootRelation) continue;
      const at = i * stride + r * (RELATION + 1);
      const score = dot(children, at, parents, (head + 1) * RELATION, RELATION) + children[at + RELATION]!;
      if (score > most) [most, found[i]] = [score, r];
    }
  }
  return found;
}

function dot(a: Float32Array, from: number, b: Float32Array, start: number, length: number): number {
  let sum = 0;
  for (let d = 0; d < length; d++) sum += a[from + d]! * b[start + d]!;
  return sum;
}
