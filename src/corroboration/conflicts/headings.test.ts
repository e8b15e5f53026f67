import { describe, expect, it } from 'vitest';
import type { ClaimProfile } from '../claim-profile.ts';
import { bareProfile, bareReport, type Bare } from '../profile.fixture.ts';
import type { Ground } from './ground.ts';
import { headingConflicts } from './headings.ts';

const PROSE = (n: number): string => `${'x'.repeat(n - 1)}.`;
const HEADING = 'Norland burns the hall';

/** What is shown of a heading between two paragraphs behind an opening, and of the claims made in it and below. */
function shown(
  heading = HEADING,
  { before = PROSE(80), behind = PROSE(80), opening = 'Opening.', inside = {} as Bare, below = {} as Bare } = {},
): string[] {
  const text = [opening, before, heading, behind].join('\n');
  const from = text.indexOf(heading);
  const article = bareReport('a', { text, sentences: [] });
  const claim = (start: number, end: number, more: Bare): ClaimProfile =>
    bareProfile({
      in: article,
      actors: new Set(['norland']),
      ...more,
      claim: { evidence: [[start, end]], text: 'claimed', ...more.claim },
    });
  const profiles = [
    claim(from, from + heading.length, { words: 'burn hall', ...inside }),
    claim(from + heading.length + 2, text.length, { words: 'sell crane', ...below, claim: { type: 'STATE' } }),
  ];
  return headingConflicts({ profiles, idf: () => 1 } as unknown as Ground).flatMap(({ sides }) =>
    sides.map(({ value }) => value),
  );
}
const TOLD = ['claimed', 'the text below'];

describe('a subheading that nothing in its text bears out', () => {
  it.each([
    ['four words', 'Norland burns the hall', true],
    ['three words', 'Norland burns halls', false],
    ['fourteen words', 'a b c d e f g h i j k l m n', true],
    ['fifteen words', 'a b c d e f g h i j k l m n o', false],
    ['a full stop', 'Norland burns the hall.', false],
    ['a colon', 'Norland burns the hall:', false],
    ['an address', 'Norland burns the hall @norland', false],
    ['a credit', 'Norland burns the hall Photo by Torr', false],
  ])('is a line of few words: %s', (_, heading, expected) => expect(shown(heading)).toEqual(expected ? TOLD : []));

  it('stands between paragraphs, behind the opening', () => {
    expect(shown(HEADING, { before: PROSE(79) })).toEqual([]);
    expect(shown(HEADING, { behind: PROSE(79) })).toEqual([]);
    expect(shown(HEADING, { before: 'x'.repeat(80) })).toEqual([]);
    expect(shown(HEADING, { behind: 'x'.repeat(80) })).toEqual([]);
    expect(shown(HEADING, { opening: '' })).toEqual([]);
  });

  it('is one where the text speaks of the same party, and of nothing near it', () => {
    expect(shown(HEADING, { below: { actors: new Set(['sudria']) } })).toEqual([]);
    expect(shown(HEADING, { inside: { actors: new Set() } })).toEqual([]);
    expect(shown(HEADING, { below: { words: 'burn hall' } })).toEqual([]);
    expect(shown(HEADING, { inside: { claim: { evidence: [[0, 5]] } } })).toEqual([]);
  });
});
