import { describe, expect, it } from 'vitest';
import { bestDependencies } from './best-dependencies.ts';

const NAMES = ['root', 'nsubj', 'obj', 'nsubj:outer'];
/** Words one and two hang on word three, the root; each has `second` as its score for the head it likes next. */
const arcs = (first: number, second: number): Float32Array =>
  Float32Array.from([-9, 0, first, 9, -9, second, 0, 9, 9, -9, -9, 0]);
/** Scores of root, nsubj, obj and nsubj:outer for a word, whatever its head. */
const scores =
  (...rows: readonly (readonly number[])[]) =>
  (child: number): Float32Array =>
    Float32Array.from(rows[child]!);

describe('bestDependencies', () => {
  it('gives each word its best relation, and the root its own', () => {
    const { heads, relations } = bestDependencies(arcs(0, 0), scores([9, 2, 1, 0], [9, 1, 2, 0], [0, 9, 9, 9]), NAMES);
    expect([...heads]).toEqual([2, 2, -1]);
    expect([...relations]).toEqual([1, 2, 0]);
  });

  it('gives a head one subject: the other becomes what it may be as well', () => {
    const { heads, relations } = bestDependencies(arcs(0, 0), scores([0, 5, 4, 0], [0, 5, 1, 0], [0, 0, 0, 0]), NAMES);
    expect([...heads]).toEqual([2, 2, -1]);
    expect([...relations]).toEqual([2, 1, 0]);
  });

  it('or hangs on another head, where that costs less', () => {
    const { heads, relations } = bestDependencies(
      arcs(8.5, 0),
      scores([0, 5, 4, 0], [0, 5, 1, 0], [0, 0, 0, 0]),
      NAMES,
    );
    expect([...heads]).toEqual([1, 2, -1]);
    expect([...relations]).toEqual([1, 1, 0]);
  });

  it('gives a head one object', () => {
    const { relations } = bestDependencies(arcs(0, 0), scores([0, 2, 5, 0], [0, 4, 5, 0], [0, 0, 0, 0]), NAMES);
    expect([...relations]).toEqual([2, 1, 0]);
  });

  it('leaves the outer subject of a predicate that is a clause', () => {
    const { relations } = bestDependencies(arcs(0, 0), scores([0, 1, 0, 9], [0, 5, 1, 0], [0, 0, 0, 0]), NAMES);
    expect([...relations]).toEqual([3, 1, 0]);
  });

  it('hangs nothing on a later word as its coordination: another head that is nearly as good has it', () => {
    const names = [...NAMES, 'conj'];
    // word two: to word three, the root, as `conj` only; to word one worse by two, where it may be one
    const { heads, relations } = bestDependencies(
      arcs(0, 0).map((score, at) => (at === 5 ? 7 : score)),
      scores([0, 9, 0, 0, 0], [0, 0, 0, 0, 9], [0, 9, 0, 0, 0]),
      names,
    );
    expect([...heads]).toEqual([2, 0, -1]);
    expect([...relations]).toEqual([1, 4, 0]);
  });

  it('calls it something else where no other head is', () => {
    const names = [...NAMES, 'appos'];
    const { heads, relations } = bestDependencies(
      arcs(0, -20),
      scores([0, 9, 0, 0, 0], [0, 0, 3, 0, 9], [0, 9, 0, 0, 0]),
      names,
    );
    expect([...heads]).toEqual([2, 2, -1]);
    expect([...relations]).toEqual([1, 2, 0]);
  });
});
