import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/index.ts';
import { formOf, isFragment, saysNo, shortened } from './sentence-form.ts';
import { report } from './story.fixture.ts';

const claim = (text: string): Claim => report('a', {}, [{ text, claim: { type: 'STATE' } }]).claims[0]!;

describe('sentence form', () => {
  it.each([
    ['How the letter was found.', true],
    ['The quay on Monday.', true],
    ['Was left without a home.', true],
    ['The old ships may not be moved.', false],
    ['Estmark closed the harbour.', false],
    ['After the storm, Estmark closed the harbour.', false],
    ['Crews load the engines by night.', false],
    ['I cannot deny it.', false],
  ])('%s is a fragment: %s', (text, fragment) => expect(isFragment(claim(text))).toBe(fragment));

  it.each([
    ['Estmark shipped engines to Sudria.', 'It shipped engines to Sudria.'],
    ['Estmark shipped engines to Sudria.', 'shipped engines to Sudria'],
    ['Estmark shipped engines to Sudria.', 'Engines were sent.'],
  ])('%s reads better than %s', (better, worse) => expect(formOf(claim(better))).toBeGreaterThan(formOf(claim(worse))));

  it('a denial in its own words', () =>
    expect(['Sudria never had it.', 'Sudria has it.'].map((text) => saysNo(claim(text)))).toEqual([true, false]));

  it('a long sentence keeps its main clause', () => {
    const text =
      'Estmark closed its northern harbour to all ships from Sudria, which had been warned of the step ' +
      'more than a week before by an envoy who came by train with a letter from the premier and two of ' +
      'his ministers.';
    expect(shortened(claim(text))).toBe(
      'Estmark closed its northern harbour to all ships from Sudria, which had been warned of the step ' +
        'more than a week before by an envoy.',
    );
  });

  it('nothing is longer than before, and short lines are left alone', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z,]{1,8}$/u), { maxLength: 80 }), (words) => {
        const text = words.join(' ');
        expect(shortened({ text, structure: null }).split(' ').length).toBeLessThanOrEqual(
          Math.max(31, Math.min(words.length, 31)),
        );
        if (words.length <= 30) expect(shortened({ text, structure: null })).toBe(text);
      }),
    );
  });
});
