import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf, isFragment, saysNo, shortened } from './sentence-form.ts';

describe('sentence form', () => {
  it.each([
    ['How the letter was found.', true],
    ['The quay on Monday.', true],
    ['Was left without a home.', true],
    ['', true],
    ['He not be named.', true],
    ['The old ships may not be moved.', false],
    ['Estmark closed the harbour.', false],
    ['After the storm, Estmark closed the harbour.', false],
    ['Crews load the engines by night.', false],
    ['I cannot deny it.', false],
  ])('%s is a fragment: %s', (text, fragment) => expect(isFragment(text)).toBe(fragment));

  it.each([
    ['Estmark shipped engines to Sudria.', 'It shipped engines to Sudria.'],
    ['Estmark shipped engines to Sudria.', 'shipped engines to Sudria'],
    ['Estmark shipped engines to Sudria.', 'Engines were sent.'],
  ])('%s reads better than %s', (better, worse) => expect(formOf(better)).toBeGreaterThan(formOf(worse)));

  it('a denial in its own words', () =>
    expect(['Sudria never had it.', 'Sudria has it.'].map(saysNo)).toEqual([true, false]));

  it('a long sentence keeps its main clause', () => {
    const text =
      'Estmark closed its northern harbour to all ships from Sudria, which had been warned of the step more than a week before by an envoy who came by train with a letter from the premier and two of his ministers.';
    expect(shortened(text)).toBe(
      'Estmark closed its northern harbour to all ships from Sudria, which had been warned of the step more than a week before by an envoy.',
    );
  });

  it('nothing is longer than before, and short lines are left alone', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z,]{1,8}$/u), { maxLength: 80 }), (words) => {
        const text = words.join(' ');
        expect(shortened(text).split(' ').length).toBeLessThanOrEqual(Math.max(31, Math.min(words.length, 31)));
        if (words.length <= 30) expect(shortened(text)).toBe(text);
      }),
    );
  });
});
