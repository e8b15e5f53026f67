import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/index.ts';
import { bareStructure } from './profile.fixture.ts';
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

describe('how well a sentence stands alone', () => {
  type Form = NonNullable<NonNullable<Claim['structure']>['sentence']>;
  const WHOLE: Form = {
    whole: true,
    opened: true,
    leaning: false,
    words: 12,
    named: true,
    ended: true,
    negated: false,
    joints: [],
  };
  const of = (more: Partial<Form>): number =>
    formOf({ text: '', structure: bareStructure({ sentence: { ...WHOLE, ...more } }) });
  it.each<[string, Partial<Form>, number]>([
    ['whole', {}, 1],
    ['a piece', { whole: false }, 0],
    ['without a subject of its own', { opened: false }, 0.7],
    ['leaning on what was before', { leaning: true }, 0.6],
    ['of four words', { words: 4 }, 0.7],
    ['of five', { words: 5 }, 1],
    ['of 25', { words: 25 }, 1],
    ['of 26', { words: 26 }, 0.7],
    ['without a name', { named: false }, 0.85],
    ['without an end', { ended: false }, 0.8],
    ['with all of it', { opened: false, leaning: true, words: 4, named: false, ended: false }, 0.05],
  ])('%s', (_, more, form) => expect(of(more)).toBeCloseTo(form, 6));
  it('half, where nothing is known of it', () => {
    expect(formOf({ text: '', structure: null })).toBe(0.5);
    expect(formOf({ text: '', structure: bareStructure() })).toBe(0.5);
  });

  const words = (n: number): string => Array.from({ length: n }, (_, i) => `w${i}`).join(' ');
  const cutAt = (n: number, ...joints: readonly number[]): number => {
    const text = words(n);
    const at = joints.map((word) => text.indexOf(`w${word}`));
    return shortened({ text, structure: bareStructure({ sentence: { ...WHOLE, joints: at } }) }).split(' ').length;
  };
  it('is cut behind thirty words, at the last joint from the sixth word on', () => {
    expect(cutAt(30, 10)).toBe(30);
    expect(cutAt(31, 10)).toBe(10);
    expect(cutAt(31, 6, 12, 20)).toBe(20);
    expect(cutAt(40, 6, 30)).toBe(6);
    expect(cutAt(40, 29, 31)).toBe(29);
    expect(cutAt(40, 5)).toBe(31);
    expect(shortened({ text: words(40), structure: null })).toBe(`${words(30)} …`);
  });
});
