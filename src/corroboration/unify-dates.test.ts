import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchored, unifyDates } from './unify-dates.ts';

describe('unifyDates', () => {
  it.each([
    ['2031-05-07', '2031-05-07', 'same'],
    ['2031-05-07', '2031-05-08', 'apart'],
    ['2031-05', '2031-05-08', 'open'],
    ['2031-05', '2031-06-08', 'apart'],
    ['2031-05-05/2031-05-09', '2031-05-08', 'open'],
    // 7 May 2031 is a Wednesday
    ['XXXX-WXX-3', '2031-05-07', 'open'],
    ['XXXX-WXX-4', '2031-05-07', 'apart'],
    ['XXXX-05-07', '2031-05-07', 'open'],
    ['XXXX-05-07', 'XXXX-05-08', 'apart'],
    ['XXXX-05-07', '2031-05', 'open'],
    ['XXXX-WXX-3', 'XXXX-WXX-3', 'open'],
    ['PAST_REF', '2031-05-07', 'unknown'],
    [null, '2031-05-07', 'unknown'],
    ['2031-05-07', null, 'unknown'],
    [null, 'XXXX-WXX-3', 'unknown'],
    ['2031-05', '2031-05', 'open'],
    ['2031-05-08', '2031-05', 'open'],
  ] as const)('%s and %s: %s', (a, b, unity) => expect(unifyDates(a, b)).toBe(unity));

  it('is the same both ways', () => {
    const date = fc.constantFrom('2031-05-07', '2031-05', 'XXXX-WXX-3', 'XXXX-05-07', '2031', 'P3D', null);
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(unifyDates(a, b)).toBe(unifyDates(b, a));
      }),
    );
  });
});

describe('anchored', () => {
  it.each([
    ['XXXX-WXX-3', '2031-05-09', '2031-05-07'],
    ['XXXX-WXX-3', '2031-05-07', '2031-05-07'],
    ['XXXX-WXX-4', '2031-05-07', '2031-05-01'],
    ['XXXX-WXX-4', null, 'XXXX-WXX-4'],
    ['2031-05', '2031-05-07', '2031-05'],
  ] as const)('%s in a report of %s: %s', (value, printed, day) => expect(anchored(value, printed)).toBe(day));
});
