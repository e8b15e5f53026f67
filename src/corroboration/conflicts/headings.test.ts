import { describe, expect, it } from 'vitest';
import type { Span } from '../../model/index.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { bareProfile, bareReport, type Bare } from '../profile.fixture.ts';
import type { Ground } from './ground.ts';
import { headingConflicts } from './headings.ts';

const HEADING = 'Norland burns the hall';

/** What is shown of a heading, and of the claims made in it and below. */
function shown(heading = HEADING, { isHeading = true, inside = {} as Bare, below = {} as Bare } = {}): string[] {
  const text = ['Opening.', heading, 'Below it.'].join('\n');
  const from = text.indexOf(heading);
  const headings: Span[] = isHeading ? [[from, from + heading.length]] : [];
  const article = bareReport('a', { text, sentences: [], layout: { headings, dateline: null } });
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
  it('is one of those that the layout gives', () => {
    expect(shown()).toEqual(TOLD);
    expect(shown(HEADING, { isHeading: false })).toEqual([]);
  });

  it('is one where the text speaks of the same party, and of nothing near it', () => {
    expect(shown(HEADING, { below: { actors: new Set(['sudria']) } })).toEqual([]);
    expect(shown(HEADING, { inside: { actors: new Set() } })).toEqual([]);
    expect(shown(HEADING, { below: { words: 'burn hall' } })).toEqual([]);
    expect(shown(HEADING, { inside: { claim: { evidence: [[0, 5]] } } })).toEqual([]);
  });
});
