import { describe, expect, it } from 'vitest';
import { CARRIED, carriedInto, chaptersOf, type Established } from './chapters.ts';

const first = (article: string, ...keys: readonly string[]): Established => ({
  article,
  input: `[${article}]`,
  keys,
  firsts: 1,
});

describe('chapters', () => {
  it('hold so many articles in their order, the last what is left', () => {
    expect(chaptersOf(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect(chaptersOf([])).toEqual([]);
  });

  it('carry what shares who acts on whom or who speaks, each key once before any twice', () => {
    const known = [
      first('a', 'EST>SUD'),
      first('b', 'EST>SUD', 'said ida lund'),
      first('c', 'NOR>SUD'),
      first('d', 'said tom reyk'),
      first('e', 'EST>SUD'),
    ];
    const keys = new Set(['EST>SUD', 'said ida lund', 'said tom reyk']);
    expect(carriedInto(known, keys)).toEqual(['b', 'd', 'a', 'e']);
    expect(carriedInto(known, new Set(['EST>NOR']))).toEqual([]);
  });

  it('carry so many at most', () => {
    const known = Array.from({ length: 99 }, (_, n) => first(`a${n}`, 'EST>SUD'));
    expect(carriedInto(known, new Set(['EST>SUD'])).length).toBe(CARRIED);
  });
});
