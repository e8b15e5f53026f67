import { describe, expect, it } from 'vitest';
import type { Entity } from '../../model/index.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { bareAttribution, bareProfile, bareReport } from '../profile.fixture.ts';
import { ENTITIES } from '../story.fixture.ts';
import type { Ground } from './ground.ts';
import { holderConflicts } from './holders.ts';

const who = (id: string, name: string, more: Partial<Entity> = {}): [string, Entity] => [
  id,
  { ...ENTITIES.get('torr')!, id, name, affiliation: null, role: null, ...more },
];
const KNOWN = new Map([
  ...ENTITIES,
  who('coach', 'the coach', { named: false }),
  who('anybody', 'a source', { named: false }),
  who('edwin', 'Edwin', {}),
  who('courier', 'Hill Courier', { type: 'ORG' }),
]);

/** Somebody says the same seven words in a report of his own, in its n-th sentence. */
const SEVEN = 'a b c d e f g';
function said(
  report: string,
  speaker: string | null,
  { anonymous = false, words = SEVEN, at = 0, publisher = null as string | null } = {},
): ClaimProfile {
  const article = bareReport(report, { publisher });
  const span = article.sentences[at]!;
  return bareProfile({
    in: article,
    at,
    words,
    holder: bareAttribution(speaker, { anonymous, source: [[span[0], span[0] + 3]] }),
  });
}

/** Who says it in which report, where these claims have one origin. */
function sides(...profiles: ClaimProfile[]): string[] {
  const ground = {
    profiles,
    sourced: [{ origin: { id: 'o', reasons: ['copy'] }, profiles: profiles.map((_, i) => i) }],
    idf: () => 1,
  };
  return holderConflicts(ground as unknown as Ground, KNOWN).flatMap(({ sides: shown }) =>
    shown.map(({ article, value }) => `${article} ${value}`),
  );
}

describe('who is made to say it', () => {
  const BOTH = ['a Edwin Torr', 'b Mara Vale'];
  it.each<[string, ClaimProfile, ClaimProfile, readonly string[]]>([
    ['two persons', said('a', 'torr'), said('b', 'vale'), BOTH],
    ['one person', said('a', 'torr'), said('b', 'torr'), []],
    ['two in one report', said('a', 'torr'), said('a', 'vale', { at: 3 }), []],
    ['one by part of his name', said('a', 'torr'), said('b', 'edwin'), []],
    ['a person and his state', said('a', 'vale'), said('b', 'norland'), ['a Mara Vale', 'b Norland']],
    ['a person and a house', said('a', 'vale'), said('b', 'watch'), []],
    ['a house and a state', said('a', 'watch'), said('b', 'norland'), []],
    [
      'a person, and somebody who hides',
      said('a', 'vale'),
      said('b', 'anybody', { anonymous: true }),
      ['a Mara Vale', 'b a source'],
    ],
    ['a person, and somebody only described', said('a', 'vale'), said('b', 'coach', { anonymous: true }), []],
    ['a state, and somebody who hides', said('a', 'norland'), said('b', 'anybody', { anonymous: true }), []],
    ['a person, and nobody', said('a', 'vale'), said('b', null), []],
    ['a person, and somebody described on the record', said('a', 'vale'), said('b', 'coach'), []],
    ['a person, and somebody of whom nothing is known', said('a', 'vale'), said('b', 'x'), []],
    ['a person, and a paper', said('a', 'vale'), said('b', 'gazette'), []],
    ['a person, and a paper of the story', said('a', 'vale', { publisher: 'Hill Courier' }), said('b', 'courier'), []],
  ])('%s', (_, a, b, expected) => {
    expect(sides(a, b)).toEqual(expected);
    expect(sides(b, a)).toEqual(expected);
  });

  it('is asked of what is said in seven words in a row, or near enough', () => {
    const six = 'a b c d e f';
    expect(sides(said('a', 'torr', { words: six }), said('b', 'vale', { words: six }))).toEqual(BOTH); // the same words
    expect(sides(said('a', 'torr', { words: `${six} x y z` }), said('b', 'vale', { words: `p q r ${six}` }))).toEqual(
      [],
    );
    expect(sides(said('a', 'torr', { words: `${six} g y z` }), said('b', 'vale', { words: `p q ${six} g` }))).toEqual(
      BOTH,
    );
    const hidden = { anonymous: true, words: 'a b c d x' };
    expect(sides(said('a', 'vale', { words: 'a b c d e' }), said('b', 'anybody', hidden))).toHaveLength(2);
    expect(sides(said('a', 'vale', { words: 'a b c d e' }), said('b', 'torr', { words: 'a b c d x' }))).toEqual([]);
  });

  it('is nobody who speaks beside the other in one report', () =>
    expect(sides(said('a', 'torr'), said('b', 'vale'), said('a', 'vale', { at: 4 }))).toEqual([]));

  it('is told in order of the reports, and of reading in each, once for each speaker', () => {
    const three = [said('b', 'vale'), said('a', 'torr', { at: 5 }), said('a', 'torr', { at: 2 })];
    expect(sides(...three)).toEqual(BOTH);
  });

  it('is asked of sixty claims of an origin, and no more', () => {
    const many = (n: number): ClaimProfile[] => Array.from({ length: n }, () => said('a', 'torr'));
    expect(sides(...many(59), said('b', 'vale'))).toEqual(BOTH);
    expect(sides(...many(60), said('b', 'vale'))).toEqual([]);
  });
});
