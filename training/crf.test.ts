import { describe, expect, it } from 'vitest';
import { bestPath } from '../src/learn/crf-paths.ts';
import { addFeature, clearFeatures, endPosition, featureList, readCrf, scorePositions } from '../src/learn/crf.ts';
import { packModel, unpackModel } from '../src/learn/model-file.ts';
import { addRun, crfData, packCrf, trainCrf } from './crf.ts';
import { seededRandom } from './random.ts';

const LABELS = ['O', 'B-x', 'I-x'];

/** Runs in which bucket 1 opens a span, that goes on over bucket 2 wherever it follows; the rest is noise. */
function runs(
  seed: number,
  count: number,
): { data: ReturnType<typeof crfData>; runs: { ids: number[]; labels: number[] }[] } {
  const random = seededRandom(seed);
  const data = crfData();
  const all = [];
  const list = featureList();
  for (let r = 0; r < count; r++) {
    clearFeatures(list);
    const ids = Array.from({ length: 8 }, () => Math.floor(random() * 4));
    const labels: number[] = [];
    for (const [i, id] of ids.entries()) {
      labels.push(id === 1 ? 1 : id === 2 && labels[i - 1]! > 0 ? 2 : 0);
      addFeature(list, id);
      addFeature(list, 32 + Math.floor(random() * 32));
      endPosition(list);
    }
    addRun(data, list, labels);
    all.push({ ids, labels });
  }
  return { data, runs: all };
}

describe('training of a field', () => {
  const { data } = runs(1, 400);
  const options = { labels: LABELS, buckets: 64, epochs: 20, rate: 0.3 };
  const trained = trainCrf(data, options);

  it('learns what follows from what, and keeps it through quantising and packing', () => {
    const crf = readCrf(unpackModel(packModel(packCrf('toy', trained))), 'toy');
    let wrong = 0;
    for (const { ids, labels } of runs(2, 100).runs) {
      const scores = new Float32Array(ids.length * 3);
      scorePositions(
        crf,
        Int32Array.from(ids),
        Int32Array.from({ length: ids.length + 1 }, (_, i) => i),
        0,
        ids.length,
        scores,
      );
      const path = new Uint8Array(ids.length);
      bestPath(crf, scores, ids.length, path);
      for (const [i, label] of labels.entries()) if (label !== path[i]) wrong++;
    }
    expect(wrong / 800).toBeLessThan(0.02);
  });

  it('gives the same model again', () => {
    expect(trainCrf(data, options)).toEqual(trained);
  });
});
