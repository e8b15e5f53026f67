import { MEANING } from './read-window.ts';

/**
 * What runs of words say together: the mean of the vectors of their words, of length one.
 *
 * @param words  words × MEANING
 */
export function meanings(words: Float32Array): (from: number, to: number) => Float32Array {
  return (from, to) => {
    const sum = new Float32Array(MEANING);
    for (let i = from * MEANING; i < to * MEANING; i++) sum[i % MEANING]! += words[i]!;
    const length = Math.hypot(...sum);
    return length > 0 ? sum.map((v) => v / length) : sum;
  };
}
