import { describe, expect, it } from 'vitest';
import type { Claim, Relation } from '../model/index.ts';
import { isBareDenial } from './answer-groups.ts';
import { profilesOf } from './claim-profile.ts';
import { ENTITIES, oneEvent, report, type Line } from './story.fixture.ts';
import { corroborate } from './index.ts';

const line = (text: string, claim: Line['claim'], by = 'vale'): Line => ({ text, by, source: '', cue: '', claim });

/** Claims of other matters, so that words are more or less rare. */
const OTHERS = ['Prices of bread rose.', 'A storm closed two schools.', 'The choir of the town won a prize.'].map(
  (text) => line(text, { type: 'STATE' }, 'torr'),
);

/** How the second report's claim stands to the group of the first's, null where it does not stand in it. */
function stands(first: Line, second: Line): Relation | null {
  const articles = [
    report('a', { publisher: 'Coast Gazette', publishedAt: '2031-05-02' }, [first]),
    report('b', { publisher: 'Hill Courier', publishedAt: '2031-05-03' }, [second, ...OTHERS]),
  ];
  const { claims } = corroborate({ articles, entities: ENTITIES, stories: oneEvent(articles), copies: [] });
  const group = claims.find(({ members }) =>
    members.some(({ article, relation }) => article === 'a' && relation === 'same'),
  );
  return group?.members.find(({ article }) => article === 'b')?.relation ?? null;
}

const ASKED = line('Norland asked Estmark to open the harbour to its ships.', {
  type: 'REQUEST',
  actor: ['norland'],
  recipient: ['estmark'],
});
const refused = (text: string, more: Partial<Claim> = {}): Line =>
  line(text, { type: 'REJECT', actor: ['estmark'], recipient: ['norland'], ...more }, 'ministry');

describe('a refusal', () => {
  it.each([
    ['of what was asked answers it', refused('Estmark refused to open the harbour to ships.'), 'responds'],
    ['of something else does not', refused('Estmark turned down a loan for village schools.'), null],
    [
      'by somebody else does not',
      refused('Sudria refused to open the harbour to ships.', { actor: ['sudria'], recipient: ['westia'] }),
      null,
    ],
  ] as const)('%s', (_, answer, relation) => expect(stands(ASKED, answer)).toBe(relation));
});

describe('a denial', () => {
  const ships = line('Estmark is shipping engines to Sudria by sea.', {
    type: 'AID',
    actor: ['estmark'],
    recipient: ['sudria'],
    goods: ['engines'],
  });
  const denied = (text: string, polarity: Claim['polarity'], by: string): Line =>
    line(text, { type: 'AID', actor: ['estmark'], recipient: ['sudria'], goods: ['engines'], polarity }, by);
  it.each([
    [
      'worded as one denies',
      denied('The ministry denied a shipping of engines to Sudria.', 'denied', 'torr'),
      'denies',
    ],
    [
      'by the party concerned denies',
      denied('Estmark is shipping no engines to Sudria.', 'negated', 'ministry'),
      'denies',
    ],
    ['by another contradicts', denied('Estmark is shipping no engines to Sudria.', 'negated', 'torr'), 'contradicts'],
    ['by who said it is none', denied('Estmark is shipping no engines to Sudria.', 'negated', 'vale'), null],
    [
      'of what will be is none of what is',
      line(
        'Estmark will ship no engines to Sudria.',
        { ...ships.claim, polarity: 'negated', modality: 'planned' },
        'torr',
      ),
      null,
    ],
    [
      'in the very sentence is none',
      denied('Estmark is shipping engines to Sudria by sea.', 'denied', 'ministry'),
      null,
    ],
  ] as const)('%s', (_, answer, relation) => expect(stands(ships, answer)).toBe(relation));
});

it('is denied by no word of another act', () => {
  const sold = line('Estmark sold the old engines.', { type: 'STATE', actor: ['estmark'], goods: ['engines'] });
  const said = (text: string): Line =>
    line(text, { type: 'STATE', actor: ['estmark'], goods: ['engines'], polarity: 'negated' }, 'torr');
  expect(stands(sold, said('Estmark has not sold the old engines.'))).toBe('contradicts');
  expect(stands(sold, said('Estmark had not insured the old engines.'))).toBeNull();
  const unnamed = said('The old engines were not sold.');
  expect(stands(sold, { ...unnamed, claim: { ...unnamed.claim, actor: [] } })).toBe('contradicts');
  expect(stands(sold, { ...unnamed, claim: { ...unnamed.claim, actor: ['sudria'] } })).toBeNull();
});

describe('who has not been charged', () => {
  const rejected = line('Westia rejected the charge over the crash.', { type: 'REJECT', actor: ['westia'] });
  it('contradicts nobody else who rejects a charge', () => {
    const free = line(
      'Sudria was not under a charge over the crash.',
      { type: 'STATE', actor: ['sudria'], polarity: 'negated' },
      'torr',
    );
    expect(stands(rejected, free)).toBeNull();
  });
});

describe('a denial without words of its own', () => {
  it.each([
    ['Estmark denied the accusations.', {}, true],
    ['Estmark rejected the claims.', {}, true],
    ['Estmark denied that it had sunk the ferry.', {}, false],
    ['Estmark denied the accusations.', { polarity: 'negated' }, false],
    ['Estmark denied the accusations.', { type: 'STATE' }, false],
    ['Estmark refused.', {}, false],
    ['Estmark cancelled the visit.', {}, false],
  ] as const)('%s %j: %s', (text, more, expected) => {
    const article = report('a', {}, [line(text, { type: 'REJECT', actor: ['estmark'], ...more })]);
    expect(profilesOf(article, ENTITIES).map(isBareDenial)).toEqual([expected]);
  });
});
