import { describe, expect, it } from 'vitest';
import { centralityOf } from './centrality.ts';
import type { ClaimProfile } from './claim-profile.ts';

/** A claim in the n-th sentence of a report of ten, by what it is about. */
function claim(
  id: string,
  place: number,
  about: string,
  { title = null as string | null, headline = false } = {},
): ClaimProfile {
  const sentences = Array.from({ length: 10 }, (_, s): [number, number] => [10 * s, 10 * s + 9]);
  return {
    article: { id, title, sentences },
    claim: { evidence: [sentences[place]], structure: { headline } },
    about: new Set(about.split(' ').filter(Boolean)),
  } as unknown as ClaimProfile;
}
const rounded = (profiles: readonly ClaimProfile[]): number[] =>
  [...centralityOf(profiles)].map((value) => Math.round(100 * value) / 100);

describe('how central a claim is', () => {
  it.each([
    ['nothing, where the reports have nothing in common', [claim('a', 0, 'lead'), claim('b', 0, 'tax')], [0, 0]],
    ['all, the best of each report', [claim('a', 0, 'lead'), claim('b', 3, 'lead')], [1, 1]],
    [
      'four fifths with each sentence',
      [claim('a', 0, 'lead'), claim('a', 1, 'lead'), claim('b', 0, 'lead')],
      [1, 0.8, 1],
    ],
    [
      'never less than three tenths for its place',
      [claim('a', 0, 'lead'), claim('a', 9, 'lead'), claim('b', 0, 'lead')],
      [1, 0.3, 1],
    ],
    [
      'a little less in the headline, behind which the text begins anew',
      [
        claim('a', 0, 'lead', { title: 'x', headline: true }),
        claim('a', 1, 'lead', { title: 'x' }),
        claim('a', 2, 'lead', { title: 'x' }),
        claim('b', 0, 'lead'),
      ],
      [0.95, 1, 0.8, 1],
    ],
    [
      'as the root of what its terms weigh: of two in both reports twice that of one',
      [claim('a', 0, 'lead water'), claim('a', 0, 'lead'), claim('b', 0, 'lead water')],
      [1, 0.71, 1],
    ],
    [
      'more for what more of the others tell',
      [claim('a', 0, 'lead'), claim('a', 0, 'tax'), claim('b', 0, 'lead tax'), claim('c', 0, 'lead')],
      [1, 0.71, 1, 1],
    ],
    [
      'nothing for what no other report has, however often its own has it',
      [claim('a', 0, 'lead'), claim('a', 1, 'tax'), claim('a', 2, 'tax'), claim('b', 0, 'lead')],
      [1, 0, 0, 1],
    ],
    ['nothing where it is alone', [claim('a', 0, 'lead')], [0]],
  ])('%s', (_, profiles, expected) => expect(rounded(profiles)).toEqual(expected));

  it('is the same in any order', () => {
    const profiles = [
      claim('a', 0, 'lead tax'),
      claim('a', 3, 'tax'),
      claim('b', 1, 'lead'),
      claim('c', 0, 'tax lead'),
    ];
    expect(rounded(profiles.toReversed())).toEqual(rounded(profiles).toReversed());
  });
});
