import { describe, expect, it } from 'vitest';
import type { Entity } from '../model/index.ts';
import { corroborate } from './index.ts';
import { ENTITIES, report, type Line } from './story.fixture.ts';

const BASE: Entity = { ...ENTITIES.get('watch')!, affiliation: null };

/** The origins of one report in which a person and a house say a thing each, as many as there are. */
function originsOf(person: { name: string; role: string; source: string }, house: { name: string; source: string }) {
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
  const lines = [line('orr', person.source, 'drones came by sea'), line('house', house.source, 'rice grows in May')];
  return corroborate({ articles: [report('a', {}, lines)], entities, stories: [], copies: [] }).origins.length;
}

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
