import { describe, expect, it } from 'vitest';
import type { ClaimStructure, Relation } from '../model/index.ts';
import { withAnswers } from './answer-groups.ts';
import type { ClaimProfile } from './claim-profile.ts';
import type { DraftGroup } from './draft-group.ts';
import { bareAttribution, bareProfile, bareReport, bareStructure, type Bare } from './profile.fixture.ts';

const [HERE, THERE] = [bareReport('a'), bareReport('b')];
const set = (...ids: string[]): ReadonlySet<string> => new Set(ids);

/** What the last claim is to the groups of the others, each of one claim unless given; every claim is a candidate. */
function stands(profiles: readonly ClaimProfile[], groups?: readonly (readonly number[])[]): string[] {
  const last = profiles.length - 1;
  const drafts = (groups ?? profiles.slice(0, -1).map((_, i) => [i])).map((members): DraftGroup => ({
    head: members[0]!,
    facet: null,
    members: members.map((index) => ({ index, relation: 'same' as Relation })),
  }));
  const candidates = profiles.map((_, i) => profiles.flatMap((_b, j) => (i === j ? [] : [j])));
  return withAnswers(drafts, profiles, candidates, () => 1).flatMap(({ members }, g) =>
    members.flatMap(({ index, relation }) => (index === last ? [`${g} ${relation}`] : [])),
  );
}

const NEGATED = (words: string): ClaimStructure =>
  bareStructure({
    terms: words.split(' '),
    predicate: words.split(' ')[0]!,
    arguments: [{ relation: 'object', lemma: 'hall', entity: null }],
    negatives: ['hall'],
  });

/** Vale burnt a hall; somebody says that he did not. */
const did = (words: string, more: Bare = {}): ClaimProfile =>
  bareProfile({
    in: HERE,
    words,
    actors: set('vale'),
    recipients: set('sudria'),
    predicates: ['burn'],
    holder: bareAttribution('lund'),
    ...more,
    claim: { type: 'ASSAULT', ...more.claim },
  });
const not = (words: string, more: Bare = {}): ClaimProfile =>
  did(words, {
    in: THERE,
    speakers: set('torr'),
    holder: bareAttribution('torr'),
    ...more,
    claim: { polarity: 'negated', structure: NEGATED(words), ...more.claim },
  });
const hall = 'burn hall roof wall';

describe('a claim that something is not so', () => {
  it.each<[string, ClaimProfile, ClaimProfile, string[]]>([
    ['by the party concerned', did(hall), not(hall, { claim: { polarity: 'denied' } }), ['0 denies']],
    [
      'by who has done it',
      did(hall),
      not(hall, { speakers: set('vale'), holder: bareAttribution('vale') }),
      ['0 denies'],
    ],
    ['by another', did(hall), not(hall), ['0 contradicts']],
    ['in half of the words beside the act', did(hall), not('burn hall x'), ['0 contradicts']],
    ['in less than half', did(hall), not('burn hall x y'), []],
    ['of what only the paper tells', did(hall, { holder: null }), not(hall), []],
    ['of other goods', did(hall, { goods: set('gun') }), not(hall, { goods: set('oil') }), []],
    [
      'of what was done to him',
      did(hall, { actors: set('x'), recipients: set('torr') }),
      not(hall, { actors: set(), recipients: set(), claim: { polarity: 'denied', structure: NEGATED(hall) } }),
      [],
    ],
    ['of another act', did('sell hall roof'), not('burn hall roof'), []],
    ['of others', did(hall), not(hall, { actors: set('x'), recipients: set('y') }), []],
    ['of what is to be', did(hall), not(hall, { claim: { modality: 'planned' } }), []],
    ['of what may be', did(hall), not(hall, { claim: { structure: bareStructure({ modal: true }) } }), []],
    [
      'of what may be, in so many words',
      did(hall),
      not(hall, {
        holder: bareAttribution('torr', { words: ['deny'] }),
        claim: { structure: bareStructure({ modal: true }) },
      }),
      ['0 contradicts'],
    ],
    ['by the same man', did(hall, { holder: bareAttribution('torr') }), not(hall), []],
    ['in one sentence', did(hall, { in: THERE }), not(hall), []],
    ['in another sentence of the report', did(hall, { in: THERE, at: 4 }), not(hall), ['0 contradicts']],
    ['in seven words in a row', did('a b c d e f g'), not('a b c d e f g'), []],
    ['in silence', did(hall), not(hall, { claim: { structure: bareStructure({ predicate: 'decline' }) } }), []],
    ['of what is not so', did(hall, { claim: { polarity: 'negated' } }), not(hall), []],
  ])('%s', (_, one, other, expected) => expect(stands([one, other])).toEqual(expected));

  it('stands against two groups at most, the nearest', () =>
    expect(stands([did('burn hall roof x'), did(hall), did(hall), not(hall)])).toEqual([
      '1 contradicts',
      '2 contradicts',
    ]));

  it('denies nothing in quite other words, however near they come', () => {
    const meaning = Float32Array.of(1, 0);
    const party = { speakers: set('vale'), holder: bareAttribution('vale') };
    expect(stands([did(hall, { meaning }), not('never lead water', { meaning, ...party })])).toEqual([]);
  });
});

describe('a denial without content', () => {
  const bare = (more: Bare = {}): ClaimProfile =>
    bareProfile({
      in: HERE,
      at: 5,
      words: 'deny',
      actors: set('vale'),
      ...more,
      claim: { type: 'REJECT', structure: bareStructure({ predicate: 'deny' }), ...more.claim },
    });
  const said = (more: Bare = {}): ClaimProfile => did(hall, { holder: bareAttribution('torr'), ...more });
  it.each<[string, ClaimProfile[], string[]]>([
    ['is of a deed that his report has another say of him', [said()], ['0 denies']],
    ['is of no deed of another report', [said({ in: THERE })], []],
    ['is of nothing that he says', [said({ holder: bareAttribution('vale') })], []],
    ['is of nothing that the paper says', [said({ holder: null })], []],
    ['is of no deed of another', [said({ actors: set('x') })], []],
    ['is of nothing to come', [said({ claim: { modality: 'planned' } })], []],
    ['is of no way that he is', [said({ claim: { type: 'STATE' } })], []],
    ['is of no refusal', [said({ claim: { type: 'REJECT', structure: null } })], []],
    ['is of nothing that is not so', [said({ claim: { polarity: 'negated' } })], []],
    ['is of the first deed of two', [said(), said({ at: 3 })], ['0 denies']],
  ])('%s', (_, told, expected) => expect(stands([...told, bare()])).toEqual(expected));

  it('is of what most say', () =>
    expect(stands([said(), said({ at: 2 }), said({ at: 3 }), bare()], [[0], [1, 2]])).toEqual(['1 denies']));
  it('is none with two further words', () => {
    expect(stands([said(), bare({ words: 'deny harbour' })])).toEqual(['0 denies']);
    expect(stands([said(), bare({ words: 'deny harbour contract' })])).toEqual([]);
  });
});
