import { describe, expect, it } from 'vitest';
import { probability } from '../src/read/filter/boosted-trees.ts';
import { labelByBody } from './reader-data.ts';
import { f1Of, overlap } from './reader-score.ts';
import { growTrees, random } from './reader-trees.ts';

describe('labelByBody', () => {
  it('labels each place of the truth once, in order', () => {
    const texts = [
      'Dock vote',
      'Home',
      'Workers voted on Monday to wait for a week.',
      'Dock vote',
      'Bell found',
      'Talks go on, both sides say, until Friday evening at least.',
    ];
    expect([
      ...labelByBody(
        texts,
        'Workers voted on Monday to wait for a week.\n\nDock vote\n\nTalks go on, both sides say, until Friday evening at least.',
      ),
    ]).toEqual([0, 0, 1, 1, 0, 1]);
  });
});

describe('growTrees', () => {
  it('learns what no single cut can tell', () => {
    const draw = random(3);
    const n = 600;
    const x = Float32Array.from({ length: n * 2 }, () => draw());
    const y = Float32Array.from({ length: n }, (_, i) => (x[2 * i]! > 0.5 !== x[2 * i + 1]! > 0.5 ? 1 : 0));
    const trees = growTrees(x, 2, y, new Float32Array(n).fill(1), {
      trees: 60,
      depth: 3,
      rate: 0.2,
      least: 2,
      lambda: 1,
      columns: 1,
      seed: 1,
    });
    const right = y.filter((label, i) => probability(trees, x, 2 * i) > 0.5 === label > 0.5).length;
    expect(right / n).toBeGreaterThan(0.95);
  });
});

describe('overlap', () => {
  it.each([
    ['a b c d', 'a b c d e', 0.5, false],
    ['a b c d', 'a b c d!', 1, true],
    ['a b c d', '', 0, false],
  ])('%j against %j', (truth, predicted, shared, exact) =>
    expect(overlap(truth, predicted)).toMatchObject({ shared, exact }),
  );
  it('takes precision and recall over the pages that have them', () =>
    expect(f1Of([overlap('a b c d', 'a b c d e'), overlap('a b c d', '')])).toMatchObject({
      precision: 0.5,
      recall: 0.5,
    }));
});
