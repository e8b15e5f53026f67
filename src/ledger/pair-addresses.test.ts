import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairAddresses } from './pair-addresses.ts';

const named = (
  address: string,
  born: number,
  members: string,
): { address: string; born: number; members: string[] } => ({
  address,
  born,
  members: [...members],
});

describe('pairAddresses', () => {
  it('keeps the address of what grows', () => {
    expect(pairAddresses([named('A', 1, 'ab')], [['a', 'b', 'c']])).toMatchObject({ kept: ['A'], gone: [] });
  });
  it('gives the larger part of what splits its address', () => {
    expect(pairAddresses([named('A', 1, 'abc')], [['a'], ['b', 'c']]).kept).toEqual([null, 'A']);
  });
  it('keeps the older address in a merger, however small, and leads the younger on to it', () => {
    const { kept, leads } = pairAddresses([named('B', 2, 'bcd'), named('A', 1, 'a')], [['a', 'b', 'c', 'd']]);
    expect(kept).toEqual(['A']);
    expect([...leads]).toEqual([['B', 0]]);
  });
  it('does not go on with what a thing came to hold later, when its own members are gone', () => {
    const grown = { ...named('A', 1, 'abc'), core: ['a'] };
    expect(pairAddresses([grown], [['b', 'c']])).toMatchObject({ kept: [null], gone: ['A'] });
    expect(pairAddresses([grown], [['a'], ['b', 'c']]).kept).toEqual(['A', null]);
    expect(pairAddresses([{ ...grown, core: ['a', 'b'] }], [['a'], ['b', 'c']]).kept).toEqual([null, 'A']);
  });
  it('says what is gone', () => {
    expect(pairAddresses([named('A', 1, 'a')], [['b']])).toMatchObject({ kept: [null], gone: ['A'] });
  });
  it('loses no address and gives none twice', () => {
    const sets = fc.array(fc.array(fc.constantFrom(...'abcdefgh'), { minLength: 1 }), { maxLength: 6 });
    fc.assert(
      fc.property(sets, sets, (before, now) => {
        const old = before.map((members, i) => ({ address: `A${i}`, born: i % 3, members }));
        const { kept, leads, gone } = pairAddresses(old, now);
        const used = [...kept.filter((one) => one !== null), ...leads.keys(), ...gone];
        expect(used.toSorted()).toEqual(old.map(({ address }) => address).toSorted());
      }),
    );
  });
});
