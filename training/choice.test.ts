import { describe, expect, it } from 'vitest';
import { trainChoices, type Choice } from './choice.ts';
import { seededRandom } from './random.ts';

/** Bucket 1 in an option makes it right, bucket 2 in what all share makes none right; buckets from 8 on are noise. */
function cases(seed: number): Choice[] {
  const random = seededRandom(seed);
  const noise = (): number => 8 + Math.floor(random() * 24);
  return Array.from({ length: 300 }, () => {
    const none = random() < 0.3;
    const right = Math.floor(random() * 3);
    const options = [0, 1, 2].map((o) => Int32Array.of(noise(), o === right ? 1 : 3));
    return { shared: Int32Array.of(noise(), none ? 2 : 4), options, right: none ? -1 : right };
  });
}

describe('trainChoices', () => {
  const settings = { buckets: 32, epochs: 20, rate: 0.2, dropout: 0, minCount: 1, l2: 0, seed: 1 };
  const model = trainChoices(cases(1), settings);
  const score = (ids: Int32Array): number =>
    ids.reduce((sum, id) => sum + (model.rowOf[id]! < 0 ? 0 : model.weights[model.rowOf[id]!]!), 0);

  it('learns which option is right, and when none is', () => {
    const guesses = cases(2).map(({ shared, options, right }) => {
      const scores = [0, ...options.map((o) => score(shared) + score(o))];
      return scores.indexOf(Math.max(...scores)) - 1 === right;
    });
    expect(guesses.filter((g) => g).length / guesses.length).toBeGreaterThan(0.97);
  });

  it('gives the same weights again', () => {
    expect(trainChoices(cases(1), settings)).toEqual(model);
  });
});
