import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPath } from './crf-paths.ts';
import {
  addFeature,
  clearFeatures,
  endPosition,
  featureList,
  posteriors,
  readCrf,
  scorePositions,
  type Crf,
} from './crf.ts';

/** A field with a weight for every bucket, made of numbers given. */
function field(labels: number, buckets: number, numbers: readonly number[]): Crf {
  const at = (i: number): number => numbers[i % numbers.length]!;
  const present = new Uint32Array(buckets / 32).fill(0xffffffff);
  return readCrf(
    {
      meta: { f: { labels: Array.from({ length: labels }, (_, l) => `L${l}`), buckets, scale: 0.1 } },
      arrays: {
        'f.present': present,
        'f.weights': Int8Array.from({ length: buckets * labels }, (_, i) => at(i)),
        'f.transitions': Float32Array.from({ length: labels * labels }, (_, i) => at(i * 3) / 20),
        'f.start': Float32Array.from({ length: labels }, (_, i) => at(i * 5) / 20),
      },
    },
    'f',
  );
}

/** All paths with their scores, by hand. */
function paths(crf: Crf, scores: Float32Array, n: number): { path: number[]; score: number }[] {
  const labels = crf.labels.length;
  let all = [{ path: [] as number[], score: 0 }];
  for (let i = 0; i < n; i++) {
    all = all.flatMap(({ path, score }) =>
      crf.labels.map((_, l) => ({
        path: [...path, l],
        score:
          score + scores[i * labels + l]! + (i === 0 ? crf.start[l]! : crf.transitions[path[i - 1]! * labels + l]!),
      })),
    );
  }
  return all;
}

const numbers = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 7, maxLength: 60 });
const rows = fc.array(fc.array(fc.integer({ min: 0, max: 63 }), { maxLength: 4 }), { minLength: 1, maxLength: 5 });

describe('crf', () => {
  it('finds the best of all paths, and posteriors that are their sums', () => {
    fc.assert(
      fc.property(numbers, rows, fc.integer({ min: 2, max: 4 }), (weights, features, labels) => {
        const crf = field(labels, 64, weights);
        const list = featureList();
        for (const row of features) {
          for (const id of row) addFeature(list, id);
          endPosition(list);
        }
        const n = features.length;
        const scores = new Float32Array(n * labels);
        scorePositions(crf, list.ids, list.starts, 0, n, scores);
        const all = paths(crf, scores, n);
        const best = Math.max(...all.map((p) => p.score));
        expect(bestPath(crf, scores, n, new Uint8Array(n))).toBeCloseTo(best, 4);
        const out = new Float32Array(n * labels);
        const logZ = posteriors(crf, scores, n, out);
        expect(logZ).toBeCloseTo(best + Math.log(all.reduce((sum, p) => sum + Math.exp(p.score - best), 0)), 4);
        for (let l = 0; l < labels; l++) {
          const share = all.reduce((sum, p) => sum + (p.path[n - 1] === l ? Math.exp(p.score - logZ) : 0), 0);
          expect(out[(n - 1) * labels + l]).toBeCloseTo(share, 4);
        }
      }),
    );
  });

  it('scores only buckets that have weights', () => {
    const crf = readCrf(
      {
        meta: { f: { labels: ['a', 'b'], buckets: 64, scale: 0.5 } },
        arrays: {
          'f.present': new Uint32Array([1 << 3, 1 << 1]),
          'f.weights': new Int8Array([2, -4, 6, 8]),
          'f.transitions': new Float32Array(4),
          'f.start': new Float32Array(2),
        },
      },
      'f',
    );
    const scores = new Float32Array(4);
    scorePositions(crf, new Int32Array([3, 4, 33, 33]), new Int32Array([0, 2, 4]), 0, 2, scores);
    expect([...scores]).toEqual([1, -2, 6, 8]);
  });

  it('grows its feature lists, and starts again when cleared', () => {
    const list = featureList();
    for (let i = 0; i < 10_000; i++) {
      addFeature(list, i);
      endPosition(list);
    }
    expect([list.size, list.positions, list.starts[10_000], list.ids[9_999]]).toEqual([10_000, 10_000, 10_000, 9_999]);
    clearFeatures(list);
    expect([list.size, list.positions, list.starts[0]]).toEqual([0, 0, 0]);
  });

  it('says what a file lacks', () => {
    expect(() => readCrf({ meta: {}, arrays: {} }, 'cue')).toThrow('no field "cue"');
  });
});
