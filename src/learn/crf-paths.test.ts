import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPath } from './crf-paths.ts';
import { bestPaths } from './crf-paths.ts';
import { type Crf } from './crf.ts';

function field(labels: number, steps: readonly number[]): Crf {
  return {
    labels: Array.from({ length: labels }, (_, l) => `L${l}`),
    buckets: 32,
    index: new Uint32Array(2),
    weights: new Int8Array(0),
    scale: 1,
    transitions: Float32Array.from({ length: labels * labels }, (_, i) =>
      steps[i % steps.length]! > 8 ? -Infinity : steps[i % steps.length]!,
    ),
    start: new Float32Array(labels),
  };
}

const numbers = fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 5, maxLength: 20 });

describe('bestPaths', () => {
  it('gives the best paths of all, in order', () => {
    fc.assert(
      fc.property(
        numbers,
        numbers,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 2, max: 3 }),
        (steps, emits, n, labels) => {
          const crf = field(labels, steps);
          const scores = Float32Array.from({ length: n * labels }, (_, i) => emits[(i * 7) % emits.length]! / 4);
          let all = [{ path: [] as number[], score: 0 }];
          for (let i = 0; i < n; i++) {
            all = all.flatMap(({ path, score }) =>
              Array.from({ length: labels }, (_, l) => ({
                path: [...path, l],
                score: score + scores[i * labels + l]! + (i === 0 ? 0 : crf.transitions[path[i - 1]! * labels + l]!),
              })),
            );
          }
          const expected = all
            .map(({ score }) => score)
            .filter((s) => s > -Infinity)
            .sort((a, b) => b - a)
            .slice(0, 4);
          const found = bestPaths(crf, scores, n, 4);
          expect(found.length).toBe(expected.length);
          for (const [i, { labels: path, score }] of found.entries()) {
            expect(score).toBeCloseTo(expected[i]!, 4);
            expect(all.find((a) => a.path.every((l, at) => l === path[at]))!.score).toBeCloseTo(score, 4);
          }
          expect(new Set(found.map(({ labels: path }) => path.join())).size).toBe(found.length);
        },
      ),
    );
  });

  it('has the path of bestPath in front', () => {
    const crf = field(3, [1, -2, 3, 0, -1, 2, -3, 1, 0]);
    const scores = Float32Array.from({ length: 30 }, (_, i) => Math.sin(i));
    const one = new Uint8Array(10);
    bestPath(crf, scores, 10, one);
    expect(bestPaths(crf, scores, 10, 3)[0]!.labels).toEqual(one);
  });
});
