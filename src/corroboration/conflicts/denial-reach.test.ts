import { describe, expect, it } from 'vitest';
import type { Conflict, Relation } from '../../model/index.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { bareAttribution, bareProfile, bareReport, bareStructure, type Bare } from '../profile.fixture.ts';
import { denialConflicts } from './denials.ts';
import type { Ground } from './ground.ts';

const [HERE, THERE] = [bareReport('a'), bareReport('b')];
const set = (...ids: string[]): ReadonlySet<string> => new Set(ids);

interface Group {
  readonly told: readonly number[];
  readonly against?: readonly number[];
  readonly facet?: string;
}
/** Conflicts among profiles, of which groups tell the first; every word is as rare as another but for some. */
function conflicts(
  profiles: readonly ClaimProfile[],
  groups: readonly Group[],
  rare: readonly string[] = [],
): Conflict[] {
  const member = (relation: Relation) => (index: number) => ({ index, relation });
  const drafts = groups.map(({ told, against = [], facet = null }) => ({
    head: told[0]!,
    facet,
    members: [...told.map(member('same')), ...against.map(member('denies'))],
  }));
  const idf = (term: string): number => (rare.includes(term) ? 2 : 1);
  const ids = groups.map((_, g) => `g${g}`);
  const ground = { profiles, groups: drafts, ids, idf, sourced: [], originOf: new Map(), storyOf: () => ['s'] };
  return denialConflicts(ground as unknown as Ground, new Map());
}
const isMet = (charge: ClaimProfile, denial: ClaimProfile, rare: readonly string[] = []): boolean =>
  conflicts([charge, denial], [{ told: [0] }], rare).length > 0;

/** Vale did it to Sudria. */
const charge = (words: string, more: Bare = {}): ClaimProfile =>
  bareProfile({ in: HERE, words, actors: set('vale'), recipients: set('sudria'), ...more });
/** Somebody, Vale unless given, says nine sentences on that it is not so. */
const no = (words: string, cue: string, more: Bare = {}): ClaimProfile =>
  bareProfile({
    in: HERE,
    at: 9,
    words,
    speakers: set('vale'),
    holder: bareAttribution('vale', { words: [cue] }),
    ...more,
    claim: {
      polarity: 'negated',
      structure: bareStructure({ terms: words.split(' '), negatives: ['go'] }),
      ...more.claim,
    },
  });
const TORR: Bare = { speakers: set('torr') };

describe('a denial by who is no party', () => {
  it.each<[string, string, ClaimProfile, boolean]>([
    ['of three words, by a mere "not"', 'burn hall roof', no('burn hall roof', 'say', TORR), true],
    ['of two', 'burn hall', no('burn hall', 'say', TORR), false],
    ['of two, and who is named', 'burn hall', no('burn hall', 'say', { ...TORR, named: set('vale') }), false],
    ['… in so many words', 'burn hall', no('burn hall', 'deny', { ...TORR, named: set('vale') }), true],
    ['of three of four', 'burn hall roof', no('burn hall roof x', 'say', TORR), false],
    ['by nobody', 'burn hall roof', no('burn hall roof', 'deny', { speakers: set() }), false],
  ])('%s', (_, words, denial, expected) => expect(isMet(charge(words), denial)).toBe(expected));
});

describe('a denial by a party', () => {
  it('has a word in common, not only who is named', () => {
    const named = { named: set('sudria') };
    expect(isMet(charge('burn hall'), no('deny', 'deny', named))).toBe(false);
    expect(isMet(charge('burn hall'), no('burn', 'deny', named))).toBe(true);
  });
  /** what is done is something else, so that only the words are common */
  const NEGATED: Bare = { claim: { structure: bareStructure({ predicate: 'x', terms: ['x', 'burn'] }) } };
  it('has two, unless it is of one alone', () => {
    const many = charge('burn hall a b c d e f g h i j k l');
    expect(isMet(many, no('x burn', 'deny', NEGATED), ['burn'])).toBe(false);
    expect(isMet(many, no('x burn hall', 'deny', NEGATED), ['burn'])).toBe(true);
    expect(isMet(charge('burn hall'), no('burn', 'deny'))).toBe(true);
  });
  it('is none where the same words keep silent', () =>
    expect(
      isMet(
        charge('burn hall'),
        no('burn hall', 'deny', { holder: bareAttribution('vale', { words: ['deny', 'decline'] }) }),
      ),
    ).toBe(false));
  it('is of nothing that stands in its sentence', () => {
    const denial = no('burn hall', 'deny');
    expect(isMet(charge('burn hall', { claim: { evidence: [[92, 95]] } }), denial)).toBe(false);
    expect(isMet(charge('burn hall', { claim: { evidence: [[82, 85]] } }), denial)).toBe(true);
  });
  it('is of no list of goods, and shown against three charges at most', () => {
    const denial = no('burn hall', 'deny');
    expect(conflicts([charge('burn hall'), denial], [{ told: [0], facet: 'x' }])).toEqual([]);
    const four = [0, 2, 4, 6].map((at) => charge('burn hall', { at }));
    const [conflict] = conflicts([...four, denial], [{ told: [0, 1, 2, 3] }]);
    expect(conflict?.sides.map(({ value }) => value)).toEqual([...Array<string>(3).fill('said to be so'), 'denied']);
  });
});

describe('what the narrator tells to have been denied', () => {
  const told = (terms: readonly string[], more: Bare = {}): ClaimProfile =>
    bareProfile({
      in: HERE,
      at: 9,
      words: `deny ${terms.join(' ')}`,
      actors: set('vale'),
      ...more,
      claim: { type: 'REJECT', structure: bareStructure({ predicate: 'deny', terms: ['deny', ...terms] }) },
    });
  it('by nobody is nothing', () =>
    expect(isMet(charge('burn hall roof'), told(['burn', 'hall', 'roof'], { actors: set() }))).toBe(false));
});

describe('a denial of which no claim was made', () => {
  const article = (id: string, terms: readonly string[] = ['burn', 'hall'], words: readonly string[] = ['deny']) =>
    bareReport(id, {
      attributions: [
        bareAttribution('vale', { words, terms, source: [[50, 53]], cue: [[54, 55]], content: [[56, 59]] }),
      ],
    });
  const beside = (id: string, more: Bare = {}): ClaimProfile => bareProfile({ in: article(id), at: 9, ...more });

  it('is of all that is charged, by a word for it', () => {
    const accused = charge('burn hall', { holder: bareAttribution('torr', { words: ['accuse'] }) });
    const one = bareProfile({ in: article('a', ['wrongdoing']), at: 9 });
    const [conflict] = conflicts([{ ...accused, article: one.article }, one], [{ told: [0] }]);
    expect(conflict?.sides.map(({ value }) => value)).toEqual(['said to be so', 'denied altogether']);
  });

  it('is left out where a claim that holds it is linked, in its report', () => {
    const linked = (id: string): number => {
      const one = beside('c');
      const against = bareProfile({ in: id === 'c' ? one.article : THERE, claim: { evidence: [[50, 59]] } });
      return conflicts([charge('burn hall'), one, against], [{ told: [0], against: [2] }]).length;
    };
    expect([linked('c'), linked('b')]).toEqual([0, 1]);
  });

  it('is left out where a claim of a denial holds it, in its report', () => {
    const told = (id: string): (string | undefined)[] => {
      const one = beside('c');
      const report = id === 'c' ? one.article : THERE;
      const claimed = no('burn hall', 'deny', { in: report, claim: { evidence: [[50, 59]], holder: 'x' } });
      return conflicts([charge('burn hall'), one, claimed], [{ told: [0] }])[0]!.sides.map((side) => side.article);
    };
    expect(told('c')).toEqual(['a', 'c']);
    expect(told('b')).toEqual(['a', 'b', 'c']);
  });
});
