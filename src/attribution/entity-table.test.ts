import { describe, expect, it } from 'vitest';
import type { Analysis, Attribution, Entity, EntityType, Mention, MentionKind } from '../model/index.ts';
import { parsedTags } from '../model/parse.fixture.ts';
import { canSpeak, entityTableOf, type EntityTable } from './entity-table.ts';

const one = (id: string, name: string, type: EntityType = 'PERSON', knowledge: string | null = null): Entity => ({
  id,
  name,
  type,
  named: true,
  aliases: [],
  role: null,
  knowledge,
  affiliation: null,
});
const unlisted = (name: string): Omit<Entity, 'id'> => {
  const { id: _, ...rest } = one('', name);
  return rest;
};
const TEXT =
  'Ann/NNP/left/nsubj Reed/NNP/Ann/flat left/VBD/0/root the/DT/clerks/det clerks/NNS/left/obj she/PRP/left/dep';

/** The table of “Ann Reed left the clerks she”, with whatever is mentioned. */
function tableOf(
  entities: readonly Entity[],
  mentions: readonly [words: string, entity: string | null, kind: MentionKind][],
): EntityTable {
  const parse = parsedTags(TEXT);
  const placed = mentions.map(([words, entity, kind], i): Mention => {
    const start = parse.text.indexOf(words);
    return { id: `m${i + 1}`, span: [start, start + words.length], entity, kind };
  });
  return entityTableOf({ ...parse, names: [], mentions: placed, entities, dates: [], quantities: [] } as Analysis);
}

describe('the entities of a report', () => {
  const ann = one('e1', 'Ann Reed');
  const clerks = one('e2', 'clerks');
  const table = (): EntityTable =>
    tableOf(
      [ann, clerks, one('e3', 'Norland', 'COUNTRY', 'norland')],
      [
        ['Ann Reed', 'e1', 'name'],
        ['the clerks', 'e2', 'nominal'],
        ['clerks', 'e2', 'nominal'],
        ['she', 'e1', 'pronoun'],
        ['left', null, 'pronoun'],
      ],
    );
  const words = (mentions: readonly Mention[]): (string | null)[] =>
    mentions.map(({ id, entity }) => `${id} ${entity}`);

  it('are found by the words at the heads of their mentions, the longest first', () => {
    expect(table().names).toEqual([{ token: 0, entity: 'e1' }]);
    expect(words(table().mentionsAt(0))).toEqual(['m1 e1']);
    expect(words(table().mentionsAt(1))).toEqual([]);
    expect(words(table().mentionsAt(4))).toEqual(['m2 e2', 'm3 e2']);
    expect(words(table().pronounsOf('e1'))).toEqual(['m4 e1']);
    expect(words(table().pronounsOf('e2'))).toEqual([]);
  });
  it('have a name where the text or the tables give one, and are many where a noun says so', () => {
    expect(['e1', 'e2', 'e3', 'e4'].map(table().isNamed)).toEqual([true, false, true, false]);
    expect(['e1', 'e2'].map(table().isPlural)).toEqual([false, true]);
    const named = tableOf([ann], [['clerks', 'e1', 'name']]);
    expect(named.isPlural('e1')).toBe(false);
  });
  it('are known by the last word of their names, unless two share it', () => {
    expect(['Reed', 'Ann', 'clerks'].map(table().bySurname)).toEqual(['e1', null, null]);
    const two = tableOf(
      [ann, one('e2', 'Bo Reed')],
      [
        ['Ann', 'e1', 'name'],
        ['Reed', 'e2', 'name'],
      ],
    );
    expect(two.bySurname('Reed')).toBe(null);
    expect(tableOf([one('e1', 'Ann Reed', 'ORG')], [['Ann Reed', 'e1', 'name']]).bySurname('Reed')).toBe(null);
  });
  it('are numbered on from those that there are', () => {
    expect(tableOf([one('e7', 'Orr'), one('x9', 'Roe')], []).add(unlisted('new'))).toBe('e8');
    expect(tableOf([], []).add(unlisted('new'))).toBe('e1');
  });
  it('are spoken of by other mentions when they are bound to them', () => {
    const bound = table();
    bound.bind(5, [25, 28], 'e2', 'pronoun');
    bound.bind(3, [14, 17], 'e1', 'nominal');
    expect(words(bound.mentionsAt(5))).toEqual(['m4 e2']);
    expect(words(bound.mentionsAt(3))).toEqual(['m6 e1']);
    bound.bind(4, [18, 20], 'e1', 'name');
    bound.bindHead(4, 'e3');
    expect(words(bound.mentionsAt(4))).toEqual(['m2 e3', 'm3 e3', 'm7 e1']);
  });
  it('may turn out to be another', () => {
    const merged = table();
    merged.merge('e2', 'e1');
    expect(words(merged.mentionsAt(4))).toEqual(['m2 e1', 'm3 e1']);
    expect(merged.used([]).map(({ id }) => id)).toEqual(['e1', 'e3']);
  });
  it('are kept where they were given or are spoken of', () => {
    const more = table();
    const [lost, speaker, via] = ['a', 'b', 'c'].map((name) => more.add(unlisted(name)));
    expect(lost).toBe('e4');
    const said = { speaker, via: [via], addressee: [] } as unknown as Attribution;
    expect(more.used([said]).map(({ id }) => id)).toEqual(['e1', 'e2', 'e3', speaker, via]);
  });
  it('are called by other words, and named no longer where the name is kept back', () => {
    const told = table();
    told.describe('e1', 'a clerk', false);
    expect(told.entity('e1')).toEqual({ ...ann, name: 'a clerk' });
    told.describe('e1', 'an aide', true);
    expect(told.entity('e1')).toEqual({ ...ann, name: 'an aide', named: false });
    told.describe('e9', 'nobody', true);
    expect(told.entity('e9')).toBe(undefined);
  });
  it('are known by office once that is said', () => {
    const told = table();
    expect(told.isKnownByOffice('e2')).toBe(false);
    told.knowByOffice('e2');
    expect([told.isKnownByOffice('e2'), told.isKnownByOffice('e1')]).toEqual([true, false]);
  });
});

it.each<[EntityType, boolean]>([
  ['PERSON', true],
  ['ORG', true],
  ['COUNTRY', true],
  ['GPE', true],
  ['PRODUCT', false],
])('a %s can speak: %s', (type, speaks) => expect(canSpeak(type)).toBe(speaks));
