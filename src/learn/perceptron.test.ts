import { describe, expect, it } from 'vitest';
import { packModel, unpackModel } from './model-file.ts';
import { Perceptron } from './perceptron.ts';
import { addScores, readSparse, sparseArrays } from './sparse-linear.ts';

/** Three classes; the buckets of class c are c, c + 10 and noise. */
function trained(): Perceptron {
  const perceptron = new Perceptron(3, 6);
  const scores = new Float32Array(3);
  for (let round = 0; round < 40; round++) {
    const gold = round % 3;
    const features = Int32Array.of(gold, gold + 10, 20 + (round % 7));
    perceptron.score(features, 3, scores);
    const guess = scores.indexOf(Math.max(...scores));
    perceptron.tick();
    if (guess === gold) continue;
    perceptron.update(features, 3, gold, 1);
    perceptron.update(features, 3, guess, -1);
  }
  return perceptron;
}

describe('the averaged perceptron', () => {
  it('learns what can be separated, and keeps it in bytes and through a file', () => {
    const file = unpackModel(packModel({ meta: {}, arrays: sparseArrays('m', trained().sparse(1, 0.05, 1)) }));
    const model = readSparse(file, 'm', 3);
    for (const gold of [0, 1, 2]) {
      const scores = new Int32Array(3);
      addScores(model.offsets, model.entries, Int32Array.of(gold, gold + 10, 0), 2, scores);
      expect(scores.indexOf(Math.max(...scores))).toBe(gold);
    }
  });

  it('refuses a file whose lengths and weights disagree', () => {
    const arrays = sparseArrays('m', trained().sparse(1, 0.05, 1));
    expect(() => readSparse({ meta: {}, arrays: { ...arrays, 'm.entries': new Int16Array(1) } }, 'm', 3)).toThrow(
      'has 1 weights',
    );
    expect(() => readSparse({ meta: {}, arrays }, 'other', 3)).toThrow('no classifier "other"');
  });

  it('has at most 255 labels', () => expect(() => new Perceptron(256, 4)).toThrow('256 labels'));
});
