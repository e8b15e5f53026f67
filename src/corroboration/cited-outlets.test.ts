import { describe, expect, it } from 'vitest';
import type { Entity } from '../model/index.ts';
import { citedThemselves, nameCarriers } from './cited-outlets.ts';
import { bareProfile, bareReport } from './profile.fixture.ts';
import { bareSpeech, copyOf } from './speech.fixture.ts';
import { ENTITIES } from './story.fixture.ts';

const GAZETTE = bareReport('a', { publisher: 'Coast Gazette' });
const COURIER = bareReport('b', { publisher: 'Hill Courier' });
const PAPER: Entity = { ...ENTITIES.get('watch')!, id: 'paper', name: 'newspaper', named: false };
const known = new Map([...ENTITIES, [PAPER.id, PAPER]]);

describe('a newspaper without a name', () => {
  const carried = (cites: string | null, article = COURIER, speaker = 'paper') =>
    bareSpeech(speaker, { article, cites, carrier: 'outlet' });
  it.each([
    ['is the only one that is cited', [carried('coast gazette'), carried(null)], 'coast gazette'],
    ['is nobody where two are', [carried('coast gazette'), carried('dale post'), carried(null)], null],
    ['is nobody where none is', [carried(null)], null],
    ['is no other than it says', [carried('coast gazette'), carried(null, COURIER, 'watch')], null],
    ['is not the one that says so', [carried('coast gazette'), carried(null, GAZETTE)], null],
  ])('%s', (_, given, expected) => {
    const speeches = given.map(copyOf);
    nameCarriers(speeches, known);
    expect(speeches.at(-1)!.cites).toBe(expected);
  });
});

describe('an outlet that others cite', () => {
  const profiles = [
    bareProfile({ in: GAZETTE, at: 1, words: 'engines go' }),
    bareProfile({ in: COURIER, at: 1, words: 'engines go' }),
    bareProfile({ in: GAZETTE, at: 2, words: 'rice grows' }),
  ];
  const groupsOf = new Map([0, 1, 2].map((i) => [i, new Set([i === 2 ? 1 : 0])]));
  const taken = (cites: string | null) => bareSpeech('paper', { article: COURIER, cites, profiles: new Set([1]) });
  const own = (cites: string | null, heard = [taken(cites)]) =>
    citedThemselves([GAZETTE, COURIER], heard, profiles, groupsOf, known).map((v) => [...v.profiles]);

  it('is the source of what it tells without one, where they take it', () => {
    expect(own('coast gazette')).toEqual([[0]]);
  });

  it('is none of what it is not cited for, nor where somebody stands behind it', () => {
    expect(own('hill courier')).toEqual([]);
    expect(own(null)).toEqual([]);
    const said = bareSpeech('vale', { article: GAZETTE, profiles: new Set([0]) });
    expect(own('coast gazette', [taken('coast gazette'), said])).toEqual([]);
  });
});
