import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileKernel } from '../../tools/build-kernel.ts';
import { packageRoot } from '../package-root.ts';
import { readCrf, scorePositions } from './crf.ts';
import { KERNEL_FEATURES, LinearKernel } from './linear-kernel.ts';
import type { ModelFile } from './model-file.ts';
import { pairArrays, pairScores, readPairs } from './pair-linear.ts';
import { bestLabel, readSparse } from './sparse-linear.ts';
import { featureMaker, templatesOf } from './templates.ts';

const CODE = readFileSync(path.join(packageRoot(), 'models/linear-kernel.wasm'));
const kernel = (): LinearKernel => new LinearKernel(CODE, 2 ** 20);
const BUCKETS = 256;
const features = (maxLength = 400): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 0, max: BUCKETS - 1 }), { maxLength });
const codes = (length: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: -127, max: 127 }), { minLength: length, maxLength: length });

/** A field in which every third bucket has no row. */
function field(labels: number, weights: readonly number[]): ModelFile {
  const present = new Uint32Array(BUCKETS / 32);
  let rows = 0;
  for (let b = 0; b < BUCKETS; b++)
    if (b % 3 > 0) [present[b >> 5], rows] = [present[b >> 5]! | (1 << (b & 31)), rows + 1];
  return {
    meta: { f: { labels: Array.from({ length: labels }, (_, l) => `${l}`), buckets: BUCKETS, scale: 0.037 } },
    arrays: {
      'f.present': present,
      'f.weights': Int8Array.from({ length: rows * labels }, (_, i) => weights[i % weights.length]!),
      'f.transitions': new Float32Array(labels * labels),
      'f.start': new Float32Array(labels),
    },
  };
}

describe('linear-kernel.wasm', () => {
  it('is what the source compiles to', async () => {
    expect(Buffer.from(await compileKernel('linear-kernel.wasm')).equals(CODE)).toBe(true);
  }, 60_000);

  it('scores a field as it is written plainly, however many positions and features', () => {
    const more = fc.array(features(), { maxLength: 150 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16 }), codes(97), more, (labels, weights, positions) => {
        const file = field(labels, weights);
        const starts = Int32Array.of(
          0,
          ...positions.map(
            (
              (sum) =>
              ({ length }) =>
                (sum += length)
            )(0),
          ),
        );
        const scores = [readCrf(file, 'f'), readCrf(file, 'f', kernel())].map((crf) => {
          const out = new Float32Array(positions.length * labels);
          scorePositions(crf, Int32Array.from(positions.flat()), starts, 0, positions.length, out);
          return out;
        });
        expect(scores[1]).toEqual(scores[0]);
      }),
      { numRuns: 30 },
    );
  });

  it('sums up weights all of one sign, and positions of more features than it takes', () => {
    const file = field(7, [127]);
    for (const count of [300, KERNEL_FEATURES, KERNEL_FEATURES + 1]) {
      const out = new Float32Array(7);
      scorePositions(readCrf(file, 'f', kernel()), new Int32Array(count).fill(1), Int32Array.of(0, count), 0, 1, out);
      expect(out[6]).toBe(Math.fround(127 * count * 0.037));
    }
  });

  it('adds up pairs and sparse weights as they are written plainly', () => {
    fc.assert(
      fc.property(codes(2 * BUCKETS), features(128), fc.integer({ min: 0, max: 1 }), (list, ids, from) => {
        const arrays = {
          ...pairArrays('p', { mask: BUCKETS - 1, codes: Int8Array.from(list) }),
          's.lengths': new Uint8Array(BUCKETS).map((_, b) => b % 4),
          's.entries': Int16Array.from({ length: (BUCKETS / 4) * 6 }, (_, i) => (list[i]! << 8) | (i % 5)),
        };
        const found = [undefined, kernel()].map((by) => {
          const pairs = readPairs({ meta: {}, arrays }, 'p', by);
          const sparse = readSparse({ meta: {}, arrays }, 's', 5, by);
          const room = by?.ids ?? new Int32Array(128);
          room.set(ids);
          const scores = new Float64Array(3);
          pairScores(pairs, room, ids.length, scores);
          return [...scores, bestLabel(sparse, room, ids.length, from, new Int32Array(5))];
        });
        expect(found[1]).toEqual(found[0]);
      }),
    );
  });

  it('hashes templates as it is written plainly', () => {
    const templates = templatesOf('a b c d', '7 a\n8 a b c d\n150 c d b');
    const values = fc.array(fc.integer(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(values, fc.boolean(), fc.integer({ min: 0, max: 1 }), (list, isSpread, shift) => {
        const found = [undefined, { kernel: kernel() }].map((placed) => {
          const maker = featureMaker(templates, { mask: 0xffff, ...(placed ? { placed } : {}) }, isSpread);
          maker.values.set(list, 1);
          return [...maker.features.subarray(0, maker.make(shift))];
        });
        expect(found[1]).toEqual(found[0]);
      }),
      { numRuns: 20 },
    );
    expect(() => templatesOf('a b', '1 a e')).toThrow('no value is called e');
  });

  it('refuses models that it has no room for', () => {
    expect(() => kernel().take(2 ** 21)).toThrow('the models are larger than their memory');
  });
});
