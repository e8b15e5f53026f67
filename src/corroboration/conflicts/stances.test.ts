import { describe, expect, it } from 'vitest';
import type { Relation } from '../../model/index.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { bareAttribution, bareProfile, bareReport, bareStructure, type Bare } from '../profile.fixture.ts';
import type { Ground } from './ground.ts';
import { polarityConflicts, scopeConflicts } from './stances.ts';

const [HERE, THERE] = [bareReport('a'), bareReport('b')];
const set = (...ids: string[]): ReadonlySet<string> => new Set(ids);
type Members = readonly (readonly [index: number, relation: Relation])[];

function groundOf(profiles: readonly ClaimProfile[], groups: readonly Members[] = []): Ground {
  return {
    profiles,
    groups: groups.map((members) => ({
      head: members[0]![0],
      facet: null,
      members: members.map(([index, relation]) => ({ index, relation })),
    })),
    ids: groups.map((_, g) => `g${g}`),
    idf: () => 1,
  } as unknown as Ground;
}

/** Norland did it to Sudria, somebody says in one report; Norland says in the other that it is not so. */
const did = (more: Bare = {}): ClaimProfile =>
  bareProfile({
    in: HERE,
    words: 'burn hall roof',
    actors: set('norland'),
    recipients: set('sudria'),
    ...more,
    claim: { type: 'ASSAULT', ...more.claim },
  });
const no = (more: Bare = {}): ClaimProfile =>
  did({
    in: THERE,
    holder: bareAttribution('norland', { words: ['deny'] }),
    ...more,
    claim: { polarity: 'denied', ...more.claim },
  });

describe('said to be so, and not to be so', () => {
  const shown = (a: ClaimProfile, b: ClaimProfile, relation: Relation = 'denies'): readonly string[] =>
    polarityConflicts(
      groundOf(
        [a, b],
        [
          [
            [0, 'same'],
            [1, relation],
          ],
        ],
      ),
    ).flatMap(({ sides, reasons }) => [...sides.map(({ article, value }) => `${article} ${value}`), reasons![0]!]);
  const MET = ['a said to be so', 'b denied', 'the party concerned says that it is not so'];
  const words = (n: number, of = 4): string =>
    Array.from({ length: of }, (_, k) => (k < n ? `w${k}` : `x${k}`)).join(' ');
  it.each<[string, ClaimProfile, ClaimProfile, boolean]>([
    ['a deed and its denial', did(), no(), true],
    ['a plan', did({ claim: { modality: 'planned' } }), no(), true],
    ['what is asked for', did({ claim: { modality: 'requested' } }), no(), false],
    ['two halves of a sentence', did(), no({ in: HERE }), false],
    ['other words', did(), no({ words: 'lead water' }), false],
    ['half of the words', did({ words: words(2) }), no({ words: words(4) }), true],
    [
      'what is not so on either side',
      did({ claim: { structure: bareStructure({ negatives: ['go'] }) } }),
      no({ claim: { structure: bareStructure({ negatives: ['go'] }) } }),
      false,
    ],
  ])('%s', (_, a, b, expected) => expect(shown(a, b)).toEqual(expected ? MET : []));

  it('is shown in one report too, where it is of two sentences', () =>
    expect(shown(did(), no({ in: HERE, at: 3 }))).toEqual(['a said to be so', 'a denied', MET[2]]));

  it('takes more where no party says so, and is nobody’s where only the paper does', () => {
    const negated = (more: Bare = {}): ClaimProfile =>
      no({
        holder: bareAttribution('norland'),
        ...more,
        claim: {
          polarity: 'negated',
          structure: bareStructure({ terms: ['burn', 'hall', 'roof'], negatives: ['go'] }),
        },
      });
    expect(shown(did({ holder: bareAttribution('lund') }), negated())).toEqual([
      'a said to be so',
      'b negated',
      'somebody says that it is not so',
    ]);
    expect(shown(did(), negated({ holder: null }))).toEqual([]);
    expect(shown(did(), no({ holder: null }))).toEqual(MET);
  });

  it('is shown against the group that has most against it, once', () => {
    const profiles = [did(), did({ in: bareReport('c') }), no(), no({ in: bareReport('d') })];
    const two = polarityConflicts(
      groundOf(profiles, [
        [
          [0, 'same'],
          [2, 'denies'],
        ],
        [
          [1, 'same'],
          [2, 'denies'],
          [3, 'contradicts'],
        ],
      ]),
    );
    expect(two.map(({ claim, sides }) => [claim, sides.length])).toEqual([['g1', 3]]);
    expect(
      polarityConflicts(
        groundOf(
          [did(), did({ in: THERE })],
          [
            [
              [0, 'same'],
              [1, 'denies'],
            ],
          ],
        ),
      ),
    ).toEqual([]);
  });

  it('shows four who say so at most, and what speaks for its being one thing', () => {
    const many = Array.from({ length: 6 }, (_, k) => did({ in: bareReport(`r${k}`) }));
    const members = many.map((_, k): [number, Relation] => [k, 'same']);
    const [conflict] = polarityConflicts(groundOf([...many, no()], [[...members, [6, 'denies']]]));
    expect(conflict?.sides).toHaveLength(5);
    expect(conflict?.reasons).toEqual([
      'the party concerned says that it is not so',
      'words',
      'typeSame',
      'actorShared',
    ]);
  });
});

describe('denials and threats that reach differently far', () => {
  const reaches = (...profiles: ClaimProfile[]): string[][] =>
    scopeConflicts(groundOf(profiles.map(apart))).map(({ id, sides, reasons }) => [
      id.replace('scope:', ''),
      ...sides.map(({ value }) => value),
      reasons![0]!,
    ]);
  /** Each in a sentence of its own. */
  const apart = (profile: ClaimProfile, k: number): ClaimProfile => ({
    ...profile,
    claim: { ...profile.claim, evidence: [profile.article.sentences[k]!] },
  });
  /** Norland denies something of these goods. */
  const denied = (words: string, goods: readonly string[] = [], more: Bare = {}): ClaimProfile =>
    no({
      words,
      goods: new Set(goods),
      speakers: set('norland'),
      ...more,
      claim: { goods: [...goods], text: words, ...more.claim },
    });
  const threat = (words: string, goods: readonly string[] = [], more: Bare = {}): ClaimProfile =>
    did({
      words,
      goods: new Set(goods),
      ...more,
      claim: { type: 'THREATEN', goods: [...goods], text: words, ...more.claim },
    });
  /** He denied what was alleged, in no more words. */
  const all = (more: Bare = {}): ClaimProfile =>
    did({
      in: THERE,
      words: 'deny',
      ...more,
      claim: { type: 'REJECT', structure: bareStructure({ predicate: 'deny' }), ...more.claim },
    });

  it('are shown where they are of goods, or one is of everything', () => {
    expect(reaches(denied('guns', ['guns']), denied('drones', ['drones']))).toEqual([
      ['b:denied:norland', 'guns', 'drones', 'denied by one party'],
    ]);
    expect(reaches(denied('burn hall'), denied('sell ships'))).toEqual([]);
    expect(reaches(denied('burn hall'), all())).toEqual([
      ['b:denied:norland', 'burn hall', 'everything that was alleged', 'denied by one party'],
    ]);
    expect(reaches(all(), all({ in: HERE, words: 'refuse' }))).toEqual([]);
    expect(reaches(threat('cut gas a', ['gas']), threat('cut oil b', ['oil']))).toEqual([
      ['a:threatened:norland:sudria', 'gas', 'oil', 'threatened by one party'],
    ]);
    expect(reaches(threat('cut gas a'), threat('shut ports b'))).toEqual([]);
  });

  it('are none in much the same words, of another party, or alone', () => {
    expect(reaches(denied('guns a b', ['guns']), denied('guns a c', ['guns']))).toEqual([]);
    expect(reaches(denied('guns a b c', ['guns']), denied('guns a d e', ['guns']))).toHaveLength(1);
    expect(reaches(denied('guns', ['guns']))).toEqual([]);
    const other = { actors: set('westia'), speakers: set('westia') };
    expect(reaches(denied('guns', ['guns']), denied('drones', ['drones'], other))).toEqual([]);
    expect(reaches(threat('cut gas a', ['gas']), threat('cut oil b', ['oil'], { recipients: set('westia') }))).toEqual(
      [],
    );
    expect(reaches(threat('gas a', ['gas']), threat('oil b', ['oil']))).toEqual([]);
    const self = { recipients: set('norland') };
    expect(reaches(threat('cut gas a', ['gas'], self), threat('cut oil b', ['oil'], self))).toEqual([]);
  });

  it('are none where he keeps silent, or it is no word of denial', () => {
    const silent = { claim: { structure: bareStructure({ predicate: 'decline', terms: ['comment'] }) } };
    expect(reaches(denied('guns', ['guns']), denied('drones', ['drones'], silent))).toEqual([]);
    const says = { holder: bareAttribution('norland', { words: ['say'] }) };
    expect(reaches(denied('guns', ['guns']), denied('drones', ['drones'], says))).toEqual([]);
  });

  it('are those of a state and its minister together, of two ministers each for himself', () => {
    const by = (...who: string[]): Bare => ({ speakers: set(...who) });
    const pair = (x: string[], y: string[]): number =>
      reaches(denied('guns', ['guns'], by(...x)), denied('drones', ['drones'], by(...y))).length;
    expect(pair(['vale', 'norland'], ['norland'])).toBe(1);
    expect(pair(['norland'], ['vale', 'norland'])).toBe(1);
    expect(pair(['vale', 'norland'], ['torr', 'norland'])).toBe(0);
    expect(pair(['vale', 'norland'], ['vale', 'norland'])).toBe(1);
  });

  it('show beside a denial of some goods the most that its report charges him with of others', () => {
    const charge = (goods: readonly string[], more: Bare = {}): ClaimProfile =>
      did({
        in: THERE,
        words: goods.join(' '),
        goods: new Set(goods),
        holder: bareAttribution('lund'),
        ...more,
        claim: { goods: [...goods], ...more.claim },
      });
    const guns = denied('guns', ['guns']);
    const told = (...others: ClaimProfile[]): string[] =>
      reaches(...others, guns).flatMap(([, ...values]) => values.slice(0, -1));
    expect(told(charge(['drones']), charge(['ships', 'oil']))).toEqual(['guns', 'ships, oil']);
    expect(
      reaches(guns, charge(['drones']), charge(['ships', 'oil'])).flatMap(([, ...values]) => values.slice(0, -1)),
    ).toEqual(['guns', 'ships, oil']);
    expect(told(charge(['drones']), charge(['ships']))).toEqual(['guns', 'ships']);
    expect(told(charge(['drones'], { claim: { polarity: 'negated' } }))).toEqual([]);
    expect(told(charge(['drones'], { holder: null }))).toEqual([]);
    expect(told(charge([]))).toEqual([]);
    expect(told(charge(['drones'], { actors: set('westia') }))).toEqual([]);
    expect(told(charge(['guns', 'drones']))).toEqual([]);
    expect(told(charge(['drones'], { in: HERE }))).toEqual([]);
  });

  it('are in order of who denies', () => {
    const by = (who: string): ClaimProfile[] =>
      ['guns', 'drones'].map((good) => denied(good, [good], { actors: set(who), speakers: set(who) }));
    expect(reaches(...by('westia'), ...by('norland')).map(([id]) => id)).toEqual([
      'b:denied:norland',
      'b:denied:westia',
    ]);
  });
});
