import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, isAllowed, isFinal, LEFT, RIGHT, ROOT, SHIFT, startState } from './parse-state.ts';

describe('the arc-hybrid system', () => {
  it('builds the tree of "Ada met two friends"', () => {
    const state = startState(4);
    for (const [move, label] of [
      [SHIFT, -1],
      [LEFT, 1],
      [SHIFT, -1],
      [SHIFT, -1],
      [LEFT, 2],
      [SHIFT, -1],
      [RIGHT, 3],
      [ROOT, 0],
    ] as const) {
      expect(isAllowed(state, move)).toBe(true);
      apply(state, move, label);
    }
    expect(isFinal(state)).toBe(true);
    expect([...state.head.subarray(0, 4)]).toEqual([1, 4, 3, 1]);
    expect([...state.label.subarray(0, 4)]).toEqual([1, 0, 2, 3]);
    expect([state.left1[1], state.right1[1], state.left1[3]]).toEqual([0, 3, 2]);
  });

  it('ends in one tree with one root, whatever moves are made', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.infiniteStream(fc.nat()), (n, choices) => {
        const state = startState(n);
        let moves = 0;
        while (!isFinal(state)) {
          const allowed = [SHIFT, LEFT, RIGHT, ROOT].filter((move) => isAllowed(state, move));
          expect(allowed.length).toBeGreaterThan(0);
          apply(state, allowed[choices.next().value! % allowed.length]!, 1);
          moves++;
        }
        expect(moves).toBe(2 * n);
        const heads = [...state.head.subarray(0, n)];
        expect(heads.filter((h) => h === n)).toHaveLength(1);
        for (let i = 0; i < n; i++) {
          let [at, steps] = [i, 0];
          while (at !== n && steps <= n) [at, steps] = [heads[at]!, steps + 1];
          expect(at).toBe(n);
        }
      }),
    );
  });
});
