import { describe, expect, it } from 'vitest';
import { Entity } from './entity.ts';
import { nameOlder } from './key-findings.ts';

const OLDER = { id: 'e1', type: 'PERSON', aliases: [], role: null, knowledge: null, affiliation: null } as const;

describe('nameOlder', () => {
  it.each([
    ['senior official (unnamed)', 'senior official', false],
    ['report (unspecified)', 'report', false],
    ['Mara Vale', 'Mara Vale', true],
  ])('%s', (before, name, named) => {
    expect(nameOlder(Entity.parse({ ...OLDER, name: before }))).toEqual({ ...OLDER, name, named });
  });

  it('leaves today’s as they are', () => {
    const today = { ...OLDER, name: 'senior official', named: false };
    expect(nameOlder(Entity.parse(today))).toEqual(today);
  });
});
