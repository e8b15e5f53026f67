import { describe, expect, it } from 'vitest';
import { countIn, everyIn, firstIn, lastIn, runBefore, runBehind, someIn } from './scan.ts';

const isEven = (i: number): boolean => i % 2 === 0;
const never = (): boolean => false;
const always = (): boolean => true;

describe('tokens of a range', () => {
  it.each([
    ['the first that passes', firstIn([3, 8], isEven), 4],
    ['the first of all', firstIn([4, 8], isEven), 4],
    ['none', firstIn([3, 8], never), -1],
    ['not the one behind the end', firstIn([3, 4], isEven), -1],
    ['the last that passes', lastIn([3, 8], isEven), 6],
    ['the last, at the beginning', lastIn([4, 6], (i) => i === 4), 4],
    ['not the one before the beginning', lastIn([5, 6], isEven), -1],
    ['how many pass', countIn([2, 7], isEven), 3],
    ['of an empty range none', countIn([2, 2], always), 0],
  ])('%s', (_, found, expected) => expect(found).toBe(expected));

  it('of an empty range all pass and none does', () => {
    expect(everyIn([4, 4], never)).toBe(true);
    expect(someIn([4, 4], always)).toBe(false);
    expect(everyIn([4, 6], isEven)).toBe(false);
    expect(someIn([4, 6], isEven)).toBe(true);
  });

  it.each([
    ['a run before an end', runBefore(0, 5, (i) => i > 2), 3],
    ['up to the first token allowed', runBefore(2, 5, always), 2],
    ['none before it', runBefore(0, 5, never), 5],
    ['a run behind a beginning', runBehind(1, 9, (i) => i < 4), 4],
    ['up to the last token allowed', runBehind(1, 3, always), 3],
    ['none behind it', runBehind(1, 3, never), 1],
  ])('%s', (_, found, expected) => expect(found).toBe(expected));
});
