import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree } from './best-tree.ts';

/** All trees of a few words without crossing arcs, with one word under the root, as heads (-1 the root). */
function allTrees(words: number): number[][] {
  const heads = Array.from({ length: words }, () => -1);
  const trees: number[][] = [];
  const reachesRoot = (i: number): boolean => {
    for (let step = 0, at = i; step <= words; step++, at = heads[at]!) if (heads[at] === -1) return true;
    return false;
  };
  // an arc crosses another where one of its ends lies between those of the other and one outside; all lie under the root
  const isCrossed = (): boolean =>
    heads.some((a, i) =>
      heads.some((b, j) => {
        const [from, to] = a < i ? [a, i] : [i, a];
        const [start, end] = b < j ? [b, j] : [j, b];
        return from < start && start < to && to < end;
      }),
    );
  const place = (i: number): void => {
    if (i === words) {
      const isTree = heads.filter((h) => h < 0).length === 1 && heads.every((_, j) => reachesRoot(j));
      if (isTree && !isCrossed()) trees.push([...heads]);
      return;
    }
    for (let head = -1; head < words; head++) {
      heads[i] = head;
      if (head !== i) place(i + 1);
    }
    heads[i] = -1;
  };
  place(0);
  return trees;
}

const sum = (scores: Float32Array, heads: ArrayLike<number>): number =>
  Array.from(heads).reduce((total, head, i) => total + scores[i * (heads.length + 1) + head + 1]!, 0);

describe('bestTree', () => {
  it.each([
    ['no word', [], 0, []],
    ['one word', [-5, 9], 1, [-1]],
    ['the greedy heads where they are a tree', [9, 0, 0, 0, 7, 0], 2, [-1, 0]],
    ['one word under the root, whatever the scores', [9, 0, 1, 9, 2, 0], 2, [-1, 0]],
    ['a cycle broken where it costs least', [1, 0, 9, 3, 9, 0], 2, [1, -1]],
    ['no arc across another', [0, 0, 0, 9, 0, 0, 0, 0, 7, 8, 9, 0, 0, 0, 0, 0, 0, 0, 9, 0], 4, [2, 2, -1, 2]],
  ])('%s', (_, scores, words, heads) => {
    expect([...bestTree(Float32Array.from(scores), words)]).toEqual(heads);
  });

  it('is a tree with one word under the root, and no tree scores higher', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((words) =>
          fc.tuple(
            fc.constant(words),
            fc.array(fc.integer({ min: -20, max: 20 }), {
              minLength: words * (words + 1),
              maxLength: words * (words + 1),
            }),
          ),
        ),
        ([words, list]) => {
          const scores = Float32Array.from(list);
          const trees = allTrees(words);
          const found = [...bestTree(scores, words)];
          expect(trees).toContainEqual(found);
          expect(sum(scores, found)).toBe(Math.max(...trees.map((tree) => sum(scores, tree))));
        },
      ),
    );
  });

  it('takes a long sentence', () => {
    const words = 200;
    const scores = new Float32Array(words * (words + 1));
    for (let i = 0; i < scores.length; i++) scores[i] = Math.sin(i * 12.9898) * 10;
    const heads = bestTree(scores, words);
    expect(heads.filter((head) => head < 0)).toHaveLength(1);
  });
});
