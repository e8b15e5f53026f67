import { describe, expect, it } from 'vitest';
import { dateWords, plural } from './words.ts';

describe('dateWords', () => {
  it.each([
    ['2024-04-13', '13 April 2024'],
    ['2024-04', 'April 2024'],
    ['2024', '2024'],
    ['2024-04-10T14:11', '10 April 2024, 14:11'],
    ['2024-04-15/2024-04-21', '15 April 2024 to 21 April 2024'],
    ['../2023', 'until 2023'],
    ['2022-02/..', 'since February 2022'],
    ['2024-W16', 'week 16 of 2024'],
    ['XXXX-02-21', '21 February, year not said'],
    ['XXXX-WXX-3', 'a Wednesday'],
    ['P6M', '6 months'],
    ['FUTURE_REF', 'still to come'],
    ['2023-H2', '2023-H2'],
  ])('%s is %s', (value, words) => expect(dateWords(value)).toBe(words));
});

describe('plural', () => {
  it('counts', () => expect([plural(1, 'origin'), plural(2, 'copy', 'copies')]).toEqual(['1 origin', '2 copies']));
});
