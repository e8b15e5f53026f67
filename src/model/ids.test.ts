import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinct, findingIds, idOf, idOfSet } from './ids.ts';

describe('idOf', () => {
  it('is the same on every machine', () => expect(idOf('c', ['r1', 'a port was shut', '0'])).toBe('ctakejjhkee0p'));

  it('is short and safe in an address', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        expect(idOf('c', parts)).toMatch(/^c[0-9a-hjkmnp-tv-z]{12}$/);
      }),
    );
  });

  it('tells parts from one another', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        expect(idOf('c', a)).not.toBe(idOf('c', b));
      }),
    );
    expect(idOf('c', ['ab'])).not.toBe(idOf('c', ['a', 'b']));
  });

  it('meets no other among 200,000 that differ by little', () => {
    const ids = Array.from({ length: 200_000 }, (_, i) => idOf('m', ['report', 'Lorvik', `${i}`]));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('idOfSet', () => {
  it('asks nothing of the order', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(fc.string())
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([members, shuffled]) => {
          expect(idOfSet('g', shuffled)).toBe(idOfSet('g', members));
        },
      ),
    );
  });
});

describe('findingIds', () => {
  it('counts equal words, and those alone', () => {
    const id = findingIds('m', 'r1');
    const first = id(['Lorvik']);
    expect(id(['the port'])).toBe(findingIds('m', 'r1')(['the port']));
    expect(id(['Lorvik'])).not.toBe(first);
    expect(findingIds('m', 'r2')(['Lorvik'])).not.toBe(first);
  });
});

describe('distinct', () => {
  it('numbers equal ids from the second on', () =>
    expect(distinct(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a.2', 'a.3']));
});
