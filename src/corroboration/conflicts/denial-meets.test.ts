import { describe, expect, it } from 'vitest';
import type { Relation } from '../../model/index.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { bareAttribution, bareProfile, bareReport, bareStructure, type Bare } from '../profile.fixture.ts';
import { denialConflicts } from './denials.ts';
import type { Ground } from './ground.ts';

const [HERE, THERE] = [bareReport('a'), bareReport('b')];
const set = (...ids: string[]): ReadonlySet<string> => new Set(ids);

/** A charge, each in a group of its own, and whatever else is told, in none. */
function shown(
  charges: readonly ClaimProfile[],
  others: readonly ClaimProfile[],
  relation: Relation = 'same',
): string[][] {
  const profiles = [...charges, ...others];
  const groups = charges.map((_, i) => ({ head: i, facet: null, members: [{ index: i, relation }] }));
  const ids = charges.map((_, i) => `g${i}`);
  const ground = { profiles, groups, ids, idf: () => 1, sourced: [], originOf: new Map(), storyOf: () => ['s'] };
  return denialConflicts(ground as unknown as Ground, new Map()).map(({ claim, sides, reasons }) => [
    claim!,
    ...sides.map(({ article, value }) => `${article} ${value}`),
    reasons![0]!,
  ]);
}
/** Is a charge met by a denial? */
const isMet = (charge: ClaimProfile, denial: ClaimProfile): boolean => shown([charge], [denial]).length > 0;

/** Vale did it to Sudria, as somebody else says in the first sentence. */
const charge = (words: string, more: Bare = {}): ClaimProfile =>
  bareProfile({ in: HERE, words, actors: set('vale'), recipients: set('sudria'), predicates: ['burn'], ...more });
/** Vale says, in the sixth sentence, that it is not so. */
const denial = (
  words: string,
  cue = 'deny',
  more: Bare = {},
  polarity: 'denied' | 'negated' = 'denied',
): ClaimProfile =>
  bareProfile({
    in: HERE,
    at: 5,
    words,
    speakers: set('vale'),
    predicates: ['burn'],
    holder: bareAttribution('vale', { words: [cue] }),
    ...more,
    claim: {
      polarity,
      holder: 'a vale',
      structure: bareStructure({ terms: words.split(' '), ...(cue === 'say' && { negatives: ['go'] }) }),
      ...more.claim,
    },
  });

describe('a denial in so many words', () => {
  const FAR = { at: 8 };
  it.each([
    ['of all that is charged', 'burn hall', denial('burn hall'), true],
    ['of three words in five of it', 'burn hall roof', denial('burn hall roof x y'), true],
    ['of two words in nine', 'burn hall', denial('burn hall s t u v x y z'), false],
    ['of one word of five', 'burn', denial('burn w x y z'), false],
    ['of one word of one', 'burn', denial('burn'), true],
    ['of something else', 'burn hall', denial('lead water'), false],
    ['by who is no party to it', 'burn hall roof', denial('burn hall roof', 'deny', { speakers: set('torr') }), true],
    [
      '… of two words of nine',
      'burn hall',
      denial('burn hall s t u v x y z', 'deny', { speakers: set('torr') }),
      false,
    ],
    [
      '… of two words, and who is named',
      'burn hall',
      denial('burn hall', 'deny', { speakers: set('torr'), named: set('vale') }),
      true,
    ],
    ['… of six words in seven', 'a b c d e f', denial('a b c d e f x', 'deny', { speakers: set('torr') }), true],
    ['of who is named beside one word', 'burn', denial('burn', 'deny', { named: set('sudria') }), true],
    [
      'that he cannot make',
      'burn hall',
      denial('burn hall', 'deny', { holder: bareAttribution('vale', { words: ['deny'], negatives: ['deny'] }) }),
      false,
    ],
    [
      'that he is silent about',
      'burn hall',
      denial('burn hall', 'decline', { holder: bareAttribution('vale', { words: ['decline', 'comment'] }) }),
      false,
    ],
    ['of what is planned', 'burn hall', denial('burn hall', 'deny', { claim: { modality: 'planned' } }), false],
    ['of nobody', 'burn hall', denial('burn hall', 'deny', { speakers: set() }), false],
    ['far from it', 'burn hall', denial('burn hall', 'deny', FAR), true],
  ])('%s', (_, words, no, expected) => expect(isMet(charge(words), no)).toBe(expected));

  it('right behind the charge: of two words in five of it, within three sentences, in its report', () => {
    const words = 'burn hall x y z';
    const at = (sentence: number, more: Bare = {}): boolean =>
      isMet(charge('burn hall c d e f g'), denial(words, 'deny', { at: sentence, ...more }));
    expect([at(1), at(3), at(4)]).toEqual([true, true, false]);
    expect(at(1, { in: THERE })).toBe(false);
    expect(isMet(charge('burn hall'), denial('burn x y', 'deny', { at: 1 }))).toBe(false);
    expect(isMet(charge('burn hall c d e f g', { at: 2 }), denial(words, 'deny', { at: 1 }))).toBe(false);
  });

  it('answers no denial, no word of his own, nothing of its own sentence, and no charge of other goods', () => {
    const no = denial('burn hall');
    expect(isMet(charge('burn hall', { claim: { polarity: 'negated' } }), no)).toBe(false);
    expect(isMet(charge('burn hall', { speakers: set('vale') }), no)).toBe(false);
    expect(isMet(charge('burn hall', { speakers: set('torr') }), no)).toBe(true);
    expect(isMet(charge('burn hall', { at: 5 }), no)).toBe(false);
    expect(isMet(charge('burn hall', { in: THERE, at: 5 }), no)).toBe(true);
    expect(isMet(charge('burn hall', { claim: { type: 'REJECT' } }), no)).toBe(false);
    const goods = (...list: string[]): Bare => ({ goods: set(...list) });
    const met = (one: Bare, other: Bare): boolean =>
      isMet(charge('burn hall', one), denial('burn hall', 'deny', other));
    expect(met(goods('roof'), goods('wall'))).toBe(false);
    expect(met(goods('roof', 'wall'), goods('wall'))).toBe(true);
    expect(met(goods('roof'), goods())).toBe(true);
    expect(met(goods(), goods('wall'))).toBe(true);
  });

  it('is no charge read twice: seven words in a row, or the same that is not', () => {
    const run = 'a b c d e f g';
    expect(isMet(charge(run), denial(run))).toBe(false);
    expect(isMet(charge('a b c d e f'), denial('a b c d e f'))).toBe(true);
    const nots = (word: string): Bare => ({ claim: { structure: bareStructure({ negatives: [word] }) } });
    expect(isMet(charge('burn hall', nots('go')), denial('burn hall', 'deny', nots('go')))).toBe(false);
    expect(isMet(charge('burn hall', nots('stay')), denial('burn hall', 'deny', nots('go')))).toBe(true);
  });

  it('answers the charge that it meets best; of equal ones that which more reports make, then the first', () => {
    expect(shown([charge('burn hall x y z'), charge('burn hall roof')], [denial('burn hall roof')])).toEqual([
      ['g1', 'a said to be so', 'a denied', 'denied in so many words'],
    ]);
    expect(shown([charge('burn hall'), charge('burn hall')], [denial('burn hall')]).map(([g]) => g)).toEqual(['g0']);
  });

  it('is shown with what it denies, where that is little of the charge', () => {
    const told = (n: number): string =>
      shown(
        [charge(`burn hall ${Array.from({ length: n }, (_, k) => `w${k}`).join(' ')}`)],
        [denial('burn hall')],
      )[0]![2]!;
    expect([told(6), told(7)]).toEqual(['a denied', 'a denied only: Abc efgh.']);
  });
});

describe('a mere negative sentence', () => {
  it.each([
    ['of a deed of who says it', charge('burn hall'), denial('burn hall', 'say'), true],
    [
      'of another act',
      charge('sell hall', { predicates: ['sell'], likeness: new Map() }),
      denial('burn hall', 'say'),
      false,
    ],
    [
      'of what is done to him',
      charge('burn hall', { actors: set('torr'), recipients: set('vale') }),
      denial('burn hall', 'say'),
      false,
    ],
    ['that somebody else says', charge('burn hall'), denial('burn hall', 'say', {}, 'negated'), false],
    [
      'of what he cannot do',
      charge('burn hall'),
      denial('burn hall', 'say', { claim: { structure: bareStructure({ modal: true }) } }),
      false,
    ],
    ['of one word', charge('burn'), denial('burn', 'say'), true],
    ['right behind it, of two words in five', charge('burn hall'), denial('burn hall x y z', 'say', { at: 1 }), false],
    ['of the narrator', charge('burn hall'), denial('burn hall', 'say', { holder: null, speakers: set() }), false],
  ])('%s', (_, yes, no, expected) => expect(isMet(yes, no)).toBe(expected));

  it('is told as what it is', () =>
    expect(shown([charge('burn hall')], [denial('burn hall', 'say')])).toEqual([
      ['g0', 'a said to be so', 'a denied', 'said not to be so'],
    ]));
});

describe('what the narrator tells to have been denied', () => {
  const told = (
    terms: readonly string[],
    more: Partial<ReturnType<typeof bareStructure>> = {},
    rest: Bare = {},
  ): ClaimProfile =>
    bareProfile({
      in: HERE,
      at: 5,
      words: `deny ${terms.join(' ')}`,
      actors: set('vale'),
      ...rest,
      claim: {
        type: 'REJECT',
        structure: bareStructure({ predicate: 'deny', terms: ['deny', ...terms], ...more }),
        ...rest.claim,
      },
    });
  it.each([
    ['what is charged', told(['burn', 'hall']), true],
    ['something else', told(['lead', 'water']), false],
    ['nothing, for he was denied it', told(['burn', 'hall'], { passive: true }), false],
    ['nothing, for he cannot deny it', told(['burn', 'hall'], { negatives: ['deny'] }), false],
    ['by nobody', told(['burn', 'hall'], {}, { actors: set() }), false],
  ])('%s', (_, no, expected) => expect(isMet(charge('burn hall'), no)).toBe(expected));

  it('without content is not looked for here: its group has it (`wholesale-denial.ts`)', () => {
    const accused = charge('burn hall', { holder: bareAttribution('torr', { words: ['accuse'] }) });
    const wholesale = { by: set('vale'), what: 'charges', of: [], ofPart: false, others: [] } as const;
    expect(isMet(accused, told(['wrongdoing'], {}, { wholesale }))).toBe(false);
    expect(isMet(charge('burn hall'), told(['burn', 'hall'], {}, { wholesale }))).toBe(false);
  });
});

describe('a denial of which no claim was made', () => {
  const said = (
    more: Parameters<typeof bareAttribution>[1],
    mentions: readonly [number, number, string | null][] = [],
  ): ClaimProfile => {
    const attribution = bareAttribution('vale', {
      words: ['deny'],
      terms: ['burn', 'hall'],
      source: [[50, 53]],
      cue: [[54, 55]],
      content: [[56, 59]],
      ...more,
    });
    const article = bareReport('c', {
      attributions: [attribution],
      mentions: mentions.map(([from, to, entity]) => ({ id: 'm', span: [from, to], entity, kind: 'name' as const })),
    });
    return bareProfile({ in: article, at: 9 });
  };
  it('is shown with who denies', () =>
    expect(shown([charge('burn hall')], [said({})])).toEqual([
      ['g0', 'a said to be so', 'c denied', 'denied in so many words'],
    ]));
  it.each([
    ['that nobody is known to have made', { speaker: null }],
    ['without a word', { content: [] }],
    ['in no word of denying', { words: ['say'] }],
    ['kept back', { words: ['deny', 'decline', 'comment'] }],
    ['that turns down what nobody said', { words: ['reject'] }],
  ] as const)('is none %s', (_, more) => expect(isMet(charge('burn hall'), said(more as never))).toBe(false));
  it('names whom it speaks of', () => {
    const other = charge('burn', { recipients: set('sudria') });
    const words = { terms: ['burn'] };
    expect(isMet(other, said(words, [[56, 59, 'sudria']]))).toBe(true);
    expect(isMet(other, said(words, [[56, 59, 'westia']]))).toBe(false);
    expect(isMet(other, said(words, [[56, 59, 'vale']]))).toBe(true);
    expect(isMet(other, said(words, [[56, 59, null]]))).toBe(true);
    expect(isMet(other, said(words, [[0, 3, 'westia']]))).toBe(true);
  });
  it('of all: "called the charges baseless"', () => {
    const baseless = said({ words: ['call'], terms: ['charge', 'baseless'] });
    const accused = charge('burn hall', {
      in: baseless.article,
      holder: bareAttribution('torr', { words: ['accuse'] }),
    });
    expect(shown([accused], [baseless])[0]?.[2]).toBe('c denied altogether');
  });
});
