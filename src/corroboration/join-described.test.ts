import { describe, expect, it } from 'vitest';
import type { Entity } from '../model/index.ts';
import { joinDescribed } from './join-described.ts';
import type { SpeechEvent } from './speech-event.ts';
import { bareSpeech, copyOf } from './speech.fixture.ts';
import { ENTITIES, report, type Line } from './story.fixture.ts';
import { corroborate } from './index.ts';

const BASE: Entity = { ...ENTITIES.get('watch')!, affiliation: null };

/**
 * The origins of one report in which a person and a house say a thing each, as many as there are; `houseFirst`: the house
 * is heard at its head, and more follows.
 */
function originsOf(
  person: { name: string; role: string; source: string },
  house: { name: string; source: string },
  houseFirst = false,
) {
  const entities = new Map<string, Entity>([
    ['orr', { ...BASE, id: 'orr', name: person.name, type: 'PERSON', role: person.role }],
    ['house', { ...BASE, id: 'house', name: house.name, named: false }],
  ]);
  const line = (by: string, source: string, words: string): Line => ({
    text: `${source} said that ${words}.`,
    by,
    source,
    cue: 'said',
    claim: { type: 'STATE' },
  });
  const heard = [line('orr', person.source, 'drones came by sea'), line('house', house.source, 'rice grows in May')];
  const rest = ['A bell rang twice on the quay at night.', 'Two boats of the harbour were late that day.'].map(
    (text): Line => ({ text, claim: { type: 'STATE' } }),
  );
  const lines = houseFirst ? [...heard.toReversed(), ...rest] : heard;
  return corroborate({ articles: [report('a', {}, lines)], entities, stories: [], copies: [] }).origins.length;
}

describe('somebody by name and the one house that is heard beside him', () => {
  it.each([
    ['director', 'the company', 1],
    ['health secretary', 'the company', 2],
    ['director', 'hackers', 2],
    ['director', 'residents', 2],
    ['director', 'a newspaper', 2],
  ])('a %s and %s are %i', (role, house, expected) =>
    expect(
      originsOf({ name: 'Lena Orr', role, source: `Lena Orr, the ${role},` }, { name: house, source: house }, true),
    ).toBe(expected),
  );
});

describe('people called by a common noun, and the house that is heard beside them', () => {
  const AUDIT: Entity = { ...BASE, id: 'audit', name: 'national audit office' };
  const people = (name: string): Entity => ({ ...BASE, id: 'people', name, type: 'PERSON', named: false });
  it.each([
    ['auditors', ['audit + people']],
    ['inspectors', ['audit', 'people']],
    ['officials', ['audit', 'people']],
  ])('%s are of it: %j', (name, expected) => {
    const speeches = [bareSpeech('audit', { at: 4, body: 'audit' }), bareSpeech('people', { at: 5 })].map(copyOf);
    const known = new Map([AUDIT, people(name)].map((entity) => [entity.id, entity]));
    const left = joinDescribed(speeches, { ...speeches[0]!.article, title: null }, new Map(), known);
    expect(left.map(({ speakers }) => [...speakers].join(' + '))).toEqual(expected);
  });
});

describe('a minister and a ministry that are heard in one report', () => {
  const orr = { name: 'Lena Orr', role: 'foreign minister' };
  it.each([
    ['Lena Orr, the foreign minister of Gallond,', "Velia's foreign ministry", 2],
    ['Lena Orr, the foreign minister of Velia,', "Velia's foreign ministry", 1],
    ['Lena Orr, the Velian foreign minister,', "Velia's foreign ministry", 1],
    ['Lena Orr, the foreign minister,', 'the foreign ministry', 1],
    ['Lena Orr, the health minister,', 'the foreign ministry', 2],
  ])('%s and %s are %i', (source, house, expected) =>
    expect(
      originsOf({ ...orr, role: source.split(', ')[1]!.replace(/,$/u, ''), source }, { name: house, source: house }),
    ).toBe(expected),
  );
});

type Heard = Partial<SpeechEvent> & { readonly at?: number };
const NAMED: Entity = { ...BASE, type: 'PERSON', role: null };
const KNOWN = new Map<string, Entity>([
  ['curator', { ...NAMED, id: 'curator', name: 'museum curator', named: false }],
  ['lead', { ...NAMED, id: 'lead', name: 'Ines Lead', role: 'curator of the museum' }],
  ['orr', { ...NAMED, id: 'orr', name: 'Lena Orr', role: 'director' }],
  ['voice', { ...NAMED, id: 'voice', name: 'Ada Voice', role: 'spokeswoman' }],
  ['health', { ...NAMED, id: 'health', name: 'Ida Ward', role: 'health minister' }],
  ['museum', { ...BASE, id: 'museum', name: 'Harbour Museum' }],
  ['mill', { ...BASE, id: 'mill', name: 'Ostwick Mill' }],
]);

/** Who stands together, in a report with a headline unless it has none; the first two claims are one, or not. */
function joined(
  speeches: readonly SpeechEvent[],
  { one = false, title = 'Museum shuts' as string | null } = {},
): string[] {
  const groupsOf = new Map([0, 1].map((i) => [i, new Set([one ? 0 : i])]));
  const article = { ...speeches[0]!.article, title };
  return joinDescribed(
    speeches.map((v) => ({ ...copyOf(v), article })),
    article,
    groupsOf,
    KNOWN,
  ).map(({ speakers }) => [...speakers].join(' + '));
}

describe('who is only described in a headline', () => {
  const headline = (speaker = 'curator', more: Heard = {}): SpeechEvent =>
    bareSpeech(speaker, { at: 0, anonymous: true, profiles: new Set([0]), ...more });
  const below = (speaker: string, more: Heard = {}): SpeechEvent =>
    bareSpeech(speaker, { at: 3, profiles: new Set([1]), ...more });
  it.each<[string, SpeechEvent[], object, string[]]>([
    [
      'is who is heard below in those words',
      [headline(), below('orr', { at: 1 }), below('lead')],
      {},
      ['orr', 'lead + curator'],
    ],
    [
      '… else behind that claim',
      [headline('mill'), below('orr', { profiles: new Set() }), below('voice', { at: 6 })],
      { one: true },
      ['orr', 'voice + mill'],
    ],
    [
      '… else who is heard first, soon',
      [headline('mill'), below('voice'), below('orr', { at: 2 })],
      {},
      ['voice', 'orr + mill'],
    ],
    ['… in the fourth sentence', [headline('mill'), below('orr', { at: 4 })], {}, ['orr + mill']],
    ['… and no later', [headline('mill'), below('orr', { at: 5 })], {}, ['mill', 'orr']],
    ['… nor where a body is known', [headline('mill', { body: 'x' }), below('orr')], {}, ['mill', 'orr']],
    ['is nobody where there is no headline', [headline(), below('lead')], { title: null }, ['curator', 'lead']],
    [
      'is himself where he goes on',
      [headline('curator', { sentences: new Set([0, 2]) }), below('lead')],
      {},
      ['curator', 'lead'],
    ],
    ['is himself where he has a name', [headline('voice', { anonymous: false }), below('lead')], {}, ['voice', 'lead']],
    [
      'is himself where he has long said it',
      [headline('curator', { standing: true }), below('lead')],
      {},
      ['curator', 'lead'],
    ],
    ['is no paper', [headline(), below('lead', { carrier: 'outlet' })], {}, ['curator', 'lead']],
    ['is none where a paper is meant', [headline('mill', { carrier: 'outlet' }), below('orr')], {}, ['mill', 'orr']],
    ['… but where reports are', [headline('mill', { carrier: 'reports' }), below('orr')], {}, ['orr + mill']],
    ['is nobody else of the headline', [headline('mill'), bareSpeech('orr', { at: 0 })], {}, ['mill', 'orr']],
  ])('%s', (_, speeches, more, expected) => expect(joined(speeches, more)).toEqual(expected));
});

describe('somebody with an office, and the house that is heard beside him', () => {
  const house = (more: Heard = {}, id = 'museum'): SpeechEvent => bareSpeech(id, { at: 1, body: id, ...more });
  const who = (speaker = 'orr', more: Heard = {}): SpeechEvent => bareSpeech(speaker, { at: 4, ...more });
  it.each<[string, SpeechEvent[], string[]]>([
    ['a director, at the head', [who(), house()], ['orr + museum']],
    ['a spokeswoman', [who('voice'), house()], ['voice + museum']],
    ['a director, further down', [who(), house({ at: 8 })], ['orr', 'museum']],
    ['a director, of two houses', [who(), house(), house({ at: 2 }, 'mill')], ['orr', 'museum', 'mill']],
    ['a minister', [who('health'), house()], ['health', 'museum']],
    ['somebody without an office', [who('lead'), house()], ['lead', 'museum']],
    ['a director of a body', [who('orr', { body: 'x' }), house()], ['orr', 'museum']],
    ['an unnamed house', [who(), house({ anonymous: true })], ['orr', 'museum']],
    ['a state', [who(), house({ isState: true })], ['orr', 'museum']],
    ['a house that only carries', [who(), house({ carrier: 'outlet' })], ['orr', 'museum']],
    [
      'a director on another day',
      [who('orr', { date: '2031-05-02' }), house({ date: '2031-05-03' })],
      ['orr', 'museum'],
    ],
    ['a director who only carries', [who('orr', { carrier: 'outlet' }), house()], ['orr', 'museum']],
  ])('%s', (_, speeches, expected) => expect(joined(speeches, { title: null })).toEqual(expected));

  it('a director speaks for that house', () => {
    const [speeches] = [[who(), house()]];
    const [one] = joinDescribed(speeches, speeches[0]!.article, new Map(), KNOWN);
    expect(one?.body).toBe('museum');
  });
});
