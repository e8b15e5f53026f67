import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle, Claim } from '../model/index.ts';
import { profilesOf, type ClaimProfile } from './claim-profile.ts';
import { outletsOf } from './outlets.ts';
import { foundBy, isOwnFinding, tellsOfFinding } from './own-finding.ts';
import { bareAttribution, bareProfile, bareReport, bareStructure } from './profile.fixture.ts';
import { ENTITIES, oneEvent, report, type Line } from './story.fixture.ts';
import { corroborate } from './index.ts';

const told = (text: string, claim: Partial<Line['claim']> = {}): Line => ({ text, claim: { type: 'STATE', ...claim } });

describe('what an outlet finds out itself', () => {
  it.each([
    ['A Gazette reporter counted nine boats in the harbour.', true],
    ['The Coast Gazette counted nine boats in the harbour.', true],
    ['Samples taken by this newspaper and tested in a laboratory held lead.', true],
    ['Our reporter saw the harbour empty.', true],
    ['Our reporter was let into the harbour.', true],
    ['We measured the depth of the water on three days.', true],
    ['Our own count comes to nine boats.', true],
    ['The agency of this country counted nine boats.', false],
    ['Our survey office counted nine boats.', false],
    ['"Our reporter saw nine boats," she wrote.', false],
    ['A fisherman told the Coast Gazette that he counted nine boats.', false],
  ])('%s %s', (text, expected) => {
    const article = report('a', { publisher: 'Coast Gazette' }, [told(text)]);
    const [profile] = profilesOf(article, ENTITIES);
    expect(isOwnFinding(profile!, outletsOf([article]))).toBe(expected);
  });

  it.each([
    ['below it, before anybody is heard', 'Our reporter saw two pumps in flames.', 1],
    ['nowhere', 'Women queued with canisters.', 0],
  ])('bears the opening where it is told %s', (_, second, expected) => {
    const lines = [told('Rockets hit the waterworks of Norland on Sunday.'), told(second)];
    const articles = [report('a', { publisher: 'Coast Gazette' }, lines)];
    const { claims } = corroborate({ articles, entities: ENTITIES, stories: oneEvent(articles), copies: [] });
    expect(claims.find(({ text }) => text.startsWith('Rockets'))!.origins.length).toBe(expected);
  });
});

describe('what somebody else found out', () => {
  it.each([
    ['counted', {}, ['vale']],
    ['saw', {}, []],
    ['counted', { actors: ['vale', 'torr'] }, []],
    ['counted', { modality: 'planned' as const }, []],
    ['counted', { polarity: 'negated' as const }, []],
  ])('%s %j is %j', (verb, more, expected) => {
    const article = report('a', {}, [told(`Vale ${verb} nine boats.`, { actor: ['vale'], ...more })]);
    const [profile] = profilesOf(article, ENTITIES);
    const { predicate, ...structure } = profile!.claim.structure!;
    const as = verb === 'counted' ? 'count' : predicate;
    const actors = new Set('actors' in more ? more.actors : ['vale']);
    const found = foundBy({
      ...profile!,
      actors,
      claim: { ...profile!.claim, structure: { ...structure, predicate: as } },
    });
    expect(found === null ? [] : [found.speaker]).toEqual(expected);
  });
});

describe('a headline’s witness', () => {
  const headline = (source: string): Line => ({
    ...told(`${source}: rockets hit the harbour`),
    by: 'eye',
    source,
  });
  it.each([
    ['is the reporter who tells below what he saw', 'Our reporter saw rockets hit the harbour.', 1],
    ['is somebody else where nobody saw it', 'Women queued with canisters.', 1],
    ['and one heard before the reporter are two', 'The watch said rockets hit the harbour.', 2],
  ])('%s', (_, below, expected) => {
    const second: Line = below.includes('said') ? { ...told(below), by: 'watch', cue: 'said' } : told(below);
    const lines = [headline('Witness'), second, told('Our reporter saw two pumps in flames.')];
    const one = { ...report('a', { publisher: 'Coast Gazette' }, lines), title: lines[0]!.text };
    const eye = { ...ENTITIES.get('source-1')!, id: 'eye', name: 'witness' };
    const entities = new Map([...ENTITIES, [eye.id, eye]]);
    const { origins } = corroborate({ articles: [one], entities, stories: oneEvent([one]), copies: [] });
    expect(origins.length).toBe(expected);
  });
});

describe('whose word an opening is that names nobody', () => {
  it.each([
    ['that of whoever is heard next on it', 'said', ['Harbour Watch']],
    ['not that of one who "has said in the past"', 'has said in the past', []],
  ])('is %s', (_, cue, expected) => {
    const lines = [
      told('Rockets hit the waterworks of Norland on Sunday.'),
      { ...told(`Harbour Watch ${cue} that it has a tower from which rockets are seen.`), by: 'watch', cue },
    ];
    const articles = [report('a', { publisher: 'Coast Gazette' }, lines)];
    const { claims, origins } = corroborate({ articles, entities: ENTITIES, stories: oneEvent(articles), copies: [] });
    const behind = claims.find(({ members }) => members.some(({ claim }) => claim === 'c0'))!.origins;
    expect(origins.filter(({ id }) => behind.includes(id)).map(({ label }) => label)).toEqual(expected);
  });
});

it('who orders an inquiry into a thing bears no witness to it, though the report carries it', () => {
  const words = 'lead stands in the water of nine schools of Norland';
  const articles = [
    report('a', { publisher: 'Coast Gazette', publishedAt: '2031-05-02' }, [
      { ...told(`Harbour Watch said that ${words}.`), by: 'watch', source: 'Harbour Watch', cue: 'said' },
    ]),
    report('b', { publisher: 'Evening Post', publishedAt: '2031-05-03' }, [
      {
        ...told(`Mara Vale ordered an inquiry into why ${words}.`, { type: 'REQUEST', actor: ['vale'] }),
        by: 'vale',
        source: 'Mara Vale',
        cue: 'ordered',
      },
    ]),
  ];
  const { claims } = corroborate({ articles, entities: ENTITIES, stories: oneEvent(articles), copies: [] });
  const [group] = claims.filter(({ members }) => members.length === 2);
  expect(group?.counts).toMatchObject({ articles: 2, origins: 1 });
});

describe('a sentence that tells of what its outlet found out', () => {
  const GAZETTE = report('a', { publisher: 'Coast Gazette' }, []);
  const OUTLETS = outletsOf([GAZETTE]);
  const tells = (
    terms: readonly string[],
    more: Partial<NonNullable<Claim['structure']>> = {},
    claim: Partial<Claim> = {},
    article: Partial<AnnotatedArticle> = {},
  ): ClaimProfile =>
    bareProfile({
      in: bareReport('a', { publisher: 'Coast Gazette', ...article }),
      claim: { structure: bareStructure({ predicate: terms[0]!, terms, ...more }), ...claim },
    });
  const OWN = { wording: { small: [], sentence: ['outlet'] } as never };
  const by = (lemma: string, entity: string | null = null, more = {}) => ({
    arguments: [{ relation: 'subject' as const, lemma, entity }],
    ...more,
  });
  const marked = (...sentence: string[]) => ({ wording: { small: [], sentence } as never });
  const told = (cue: [number, number], words: string[]): Partial<AnnotatedArticle> => ({
    attributions: [bareAttribution('vale', { words, cue: [cue] })],
  });

  it.each<[string, ClaimProfile, boolean]>([
    ['names the outlet and what it did', tells(['count', 'boat'], OWN), true],
    ['… where the word stands beside', tells(['go', 'boat'], { ...OWN, context: ['photograph'] }), true],
    ['not what nobody found out', tells(['paint', 'boat'], OWN), false],
    ['not without the outlet', tells(['count', 'boat']), false],
    ['of its reporter', tells(['count', 'boat'], by('reporter')), true],
    ['… by name, who may be another’s', tells(['count', 'boat'], by('reporter', 'x')), false],
    ['… between marks', tells(['count', 'boat'], by('reporter', null, marked('quotation'))), false],
    ['"we"', tells(['count', 'boat'], by('we')), true],
    ['… whoever that is', tells(['count', 'boat'], by('we', 'x')), true],
    ['not what it was told', tells(['tell', 'count'], OWN), false],
    ['… in that sentence', tells(['count', 'boat'], OWN, {}, told([4, 8], ['tell'])), false],
    ['… in another', tells(['count', 'boat'], OWN, {}, told([14, 18], ['tell'])), true],
    ['… but said', tells(['count', 'boat'], OWN, {}, told([4, 8], ['say'])), true],
    ['not in an older ledger', tells(['count'], OWN, { structure: null }), false],
    ['not between sentences', tells(['count', 'boat'], OWN, { evidence: [[200, 209]] }), false],
  ])('%s', (_, profile, expected) => expect(tellsOfFinding(profile, OUTLETS)).toBe(expected));

  it('is its own finding where the reporter says that it is so', () => {
    const found = (claim: Partial<Claim>): boolean => isOwnFinding(tells(['count', 'boat'], OWN, claim), OUTLETS);
    expect(found({ holder: 'narrator' })).toBe(true);
    expect(found({ holder: 'a1' })).toBe(false);
    expect(found({ holder: 'narrator', polarity: 'negated' })).toBe(false);
  });
});
