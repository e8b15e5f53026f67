import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle, Claim, ClaimStructure, Entity, Mention, Span } from '../model/index.ts';
import { bodyOf, claimKey, headOfGood, profilesOf, type ClaimProfile } from './claim-profile.ts';
import { bareAttribution, bareProfile, bareReport, bareStructure } from './profile.fixture.ts';
import { conceptOf, synonymSets } from './terms.ts';

const entity = (id: string, name: string, more: Partial<Entity> = {}): [string, Entity] => [
  id,
  { id, name, named: true, type: 'ORG', aliases: [], role: null, knowledge: null, affiliation: null, ...more },
];
const ENTITIES: ReadonlyMap<string, Entity> = new Map([
  entity('vale', 'Mara Vale', { type: 'PERSON', affiliation: 'board' }),
  entity('board', 'Harbour Board', { aliases: ['Quay House'], affiliation: 'norland' }),
  entity('norland', 'Norland', { type: 'COUNTRY' }),
  entity('union', 'Union of Dockers', { affiliation: 'norland' }),
  entity('docker', 'Bo Reed', { type: 'PERSON', affiliation: 'union' }),
  entity('self', 'Self', { affiliation: 'self' }),
  entity('lost', 'Lost', { affiliation: 'nowhere' }),
  ...Array.from({ length: 9 }, (_, n) => entity(`e${n}`, `E${n}`, { affiliation: `e${n + 1}` })),
]);

describe('the body that somebody belongs to', () => {
  it.each([
    ['followed to the last one', 'vale', 'norland'],
    ['a union, whatever country it is called by', 'docker', 'union'],
    ['itself, where none is known', 'norland', 'norland'],
    ['… where it is its own', 'self', 'self'],
    ['… where it is not of the story', 'lost', 'lost'],
    ['… where nothing is known of it', 'x', 'x'],
    ['six steps on at most', 'e0', 'e6'],
  ])('%s', (_, id, body) => expect(bodyOf(id, ENTITIES)).toBe(body));
});

/** The profile of one claim, made of what is given, in a report of these words. */
function profileOf(
  claim: Partial<Claim>,
  structure: Partial<ClaimStructure> | null = {},
  article: Partial<AnnotatedArticle> = {},
): ClaimProfile {
  const known = structure === null ? null : bareStructure(structure);
  const one = { ...bareProfile({}).claim, id: 'c', structure: known, ...claim };
  return profilesOf(bareReport('a', { ...article, claims: [one] }), ENTITIES)[0]!;
}

describe('a claim as others see it', () => {
  it('has its key, its words, and who holds it with his body', () => {
    const held = profileOf({ holder: 'a vale' }, {}, { attributions: [bareAttribution('vale')] });
    expect(held.key).toBe(claimKey('a', 'c'));
    expect(held.words).toEqual(['abc', 'efgh']);
    expect(held.holder?.id).toBe('a vale');
    expect(held.speakers).toEqual(new Set(['vale', 'norland']));
    const told = profileOf({ holder: 'narrator' }, {}, { attributions: [bareAttribution('vale')] });
    expect([told.holder, told.speakers.size]).toEqual([null, 0]);
    expect(profileOf({ holder: 'a null' }, {}, { attributions: [bareAttribution(null)] }).speakers.size).toBe(0);
  });

  it('has its parties with their bodies, those left open too, and the persons among them', () => {
    const { actors, recipients, persons, named } = profileOf(
      { actor: ['vale'], recipient: ['union'] },
      { names: ['docker'], leftOpen: { actor: ['board'], recipient: ['norland'] } as never },
    );
    expect(actors).toEqual(new Set(['vale', 'norland', 'board']));
    expect(recipients).toEqual(new Set(['union', 'norland']));
    expect(persons).toEqual(new Set(['vale']));
    expect(named).toEqual(new Set(['docker', 'union']));
  });

  it.each<[Claim['type'], string[]]>([
    ['AID', ['>vale>union', '>norland>union']],
    ['CONSULT', ['>vale>union', '>norland>union', '>union>vale', '>union>norland']],
  ])('says who did it to whom, of %s', (type, pairs) =>
    expect(profileOf({ type, actor: ['vale'], recipient: ['union'] }).pairs).toEqual(pairs),
  );
  it('… not what somebody does to himself', () =>
    expect(profileOf({ type: 'CONSULT', actor: ['union'], recipient: ['union'] }).pairs).toEqual([]));

  it('has the words of its clause, without the names of its parties', () => {
    const { terms, things, about, likeness, predicates } = profileOf(
      { actor: ['board'] },
      {
        predicate: 'conceal',
        terms: ['conceal', 'harbour', 'quay', 'norland', 'crane'],
        names: ['norland'],
        context: ['fog'],
      },
    );
    expect(terms).toEqual(new Map(['conceal', 'crane'].map((word) => [conceptOf(word), 1])));
    // … nor of those named beside, where it is asked what it is about and not whom
    expect(things).toEqual(new Set(['conceal', 'crane'].map(conceptOf)));
    expect(about).toEqual(new Set([...['conceal', 'crane', 'fog'].map(conceptOf), '@board', '@norland']));
    expect(predicates).toEqual([conceptOf('conceal'), ...synonymSets('conceal')]);
    expect(synonymSets('conceal')).not.toEqual([]);
    for (const set of synonymSets('conceal')) expect(likeness.get(set)).toBe(0.4);
    expect(likeness.get('@board')).toBe(0.3);
    expect(likeness.get(conceptOf('crane'))).toBe(1);
  });

  it('has goods, each by its head', () => {
    const { goods, goodsWords, terms } = profileOf({ goods: ['long-range missiles', 'aid'] });
    expect(goods).toEqual(new Set([conceptOf('missile')]));
    expect(goodsWords).toEqual(new Set(['long', 'range', 'missile', 'aid'].map(conceptOf)));
    expect(terms.get(conceptOf('missile'))).toBe(1);
  });

  it('is negative or not', () =>
    expect([profileOf({}).negative, profileOf({ polarity: 'denied' }).negative]).toEqual([false, true]));
});

describe('a claim of an older ledger, whose clause is not known', () => {
  const TEXT = 'Norland sold boats. Vale left.';
  const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
  const mention = (words: string, id: string | null, kind: Mention['kind'] = 'name'): Mention => ({
    id: words,
    span: at(words),
    entity: id,
    kind,
  });
  const older = (mentions: Mention[], more: Partial<Claim> = {}): ClaimProfile =>
    profileOf({ evidence: [[0, 19]], text: 'Norland sold ships', ...more }, null, { text: TEXT, mentions });

  it('has the words of its sentence, and those of its place for half', () => {
    const { terms, predicates, likeness } = older([]);
    expect(terms).toEqual(
      new Map([
        [conceptOf('norland'), 1],
        [conceptOf('sold'), 1],
        [conceptOf('boats'), 0.5],
        [conceptOf('ships'), 1],
      ]),
    );
    expect(predicates).toEqual([]);
    expect(likeness).toBe(terms);
  });

  it('names whoever is named in its place and in its sentence', () => {
    const NORLAND = mention('Norland', 'norland');
    expect(older([NORLAND]).named).toEqual(new Set(['norland']));
    expect(older([mention('Norland', null)]).named).toEqual(new Set());
    expect(older([mention('Norland', 'norland', 'nominal' as Mention['kind'])]).named).toEqual(new Set());
    // not what the sentence leaves out, what lies behind or before it, nor what goes on behind
    expect(older([mention('boats', 'board')]).named).toEqual(new Set());
    expect(older([mention('Vale', 'vale')], { text: 'Norland sold ships to Vale' }).named).toEqual(new Set());
    expect(older([NORLAND], { evidence: [[8, 19]] }).named).toEqual(new Set());
    expect(older([mention('boats.', 'board')], { text: 'sold boats.', evidence: [[0, 18]] }).named).toEqual(new Set());
    expect(older([mention('boats.', 'board')], { text: 'sold boats.' }).named).toEqual(new Set(['board', 'norland']));
    // … in whatever order they are given
    const both = [mention('Vale', 'docker'), mention('sold', 'union'), NORLAND];
    expect(older(both, { evidence: [[8, 30]], text: 'sold by Vale' }).named).toEqual(new Set(['union', 'docker']));
  });
});

describe('the head of goods', () => {
  it.each([
    ['long-range missile capabilities', 'missile'],
    ['components usable in weapons', 'component'],
    ['boats for the army', 'boat'],
    ['direct military aid', null],
    ['tank_parts', 'tank'],
  ])('of %s: %s', (good, head) => expect(headOfGood(good)).toBe(head === null ? null : conceptOf(head)));
});
