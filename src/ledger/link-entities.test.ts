import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity, Mention } from '../model/index.ts';
import { linkEntities, type LocalEntities } from './link-entities.ts';

type Given = Pick<Entity, 'name' | 'type'> & Partial<Entity> & { readonly nominal?: boolean };

function local(article: string, ...given: readonly Given[]): LocalEntities {
  const entities = given.map(
    ({ name, type, named = true, aliases = [], role = null, knowledge = null, affiliation = null }, i): Entity => ({
      id: `e${i + 1}`,
      name,
      named,
      type,
      aliases,
      role,
      knowledge,
      affiliation,
    }),
  );
  return {
    article,
    entities,
    mentions: given.map(({ nominal }, i): Mention => ({
      id: `m${i + 1}`,
      span: [i, i + 1],
      entity: `e${i + 1}`,
      kind: nominal ? 'nominal' : 'name',
    })),
  };
}

const person = (name: string, more: Partial<Given> = {}): Given => ({ name, type: 'PERSON', ...more });

describe('linkEntities', () => {
  it.each([
    [
      'one entry of the tables',
      { name: 'Norland', type: 'COUNTRY', knowledge: 'NOR' },
      { name: 'Kingdom of Norland', type: 'GPE', knowledge: 'NOR' },
      true,
    ],
    ['one full name', person('Mara Vale'), person('Mara Vale'), true],
    ['a full alias', { name: 'Harbour Watch', type: 'ORG', aliases: ['HWI'] }, { name: 'HWI', type: 'ORG' }, true],
    ['a surname and no other sign', person('Mara Vale', { role: 'trade minister' }), person('Vale'), false],
    [
      'a firm and its name by law',
      { name: 'Tesmar Holt', type: 'ORG' },
      { name: 'Tesmar Holt Group Inc.', type: 'ORG' },
      true,
    ],
    [
      'a firm and another of that group',
      { name: 'Tesmar Holt', type: 'ORG' },
      { name: 'Tesmar Foods Inc.', type: 'ORG' },
      false,
    ],
    ['a firm and a town', { name: 'Tesmar', type: 'GPE' }, { name: 'Tesmar Corp.', type: 'ORG' }, false],
    [
      'the police of a town',
      { name: 'Lakeford police', type: 'ORG' },
      { name: 'Lakeford Police Department', type: 'ORG' },
      true,
    ],
    [
      'the police of two towns',
      { name: 'Lakeford police', type: 'ORG' },
      { name: 'Norburg Police', type: 'ORG' },
      false,
    ],
    [
      'what every state has',
      { name: 'Foreign Ministry', type: 'ORG' },
      { name: 'Foreign Ministry', type: 'ORG' },
      true,
    ],
    ['a letter between the names', person('Mara K. Vale'), person('Mara Vale'), true],
    ['a surname with its small words', person('van den Vale'), person('Mara van den Vale'), false],
    [
      'a surname with the office',
      person('Mara Vale', { role: 'trade minister' }),
      person('Vale', { role: 'minister for trade' }),
      true,
    ],
    [
      'a surname with another office',
      person('Mara Vale', { role: 'trade minister' }),
      person('Vale', { role: 'football coach' }),
      false,
    ],
    [
      'a word that one takes for a place, the other for somebody',
      { name: 'Velia', type: 'GPE' },
      person('Velia'),
      true,
    ],
    ['… of whom it says what he is', { name: 'Velia', type: 'GPE' }, person('Velia', { role: 'coach' }), false],
    ['two first names', person('Mara Vale'), person('Edwin Vale'), false],
    ['a person and a body of one name', person('Mara Vale'), { name: 'Mara Vale', type: 'ORG' }, false],
    [
      'unnamed speakers',
      person('senior official', { named: false, nominal: true }),
      person('senior official', { named: false, nominal: true }),
      false,
    ],
  ] as const)('%s', (_, a, b, joined) => {
    const { idOf } = linkEntities([local('x', a), local('y', b)]);
    expect(idOf('x', 'e1') === idOf('y', 'e1')).toBe(joined);
  });

  it('joins a surname where the reports have somebody else in common', () => {
    const dam = { name: 'Orle Dam', type: 'ORG' } as const;
    const { idOf } = linkEntities([local('x', person('Mara Vale'), dam), local('y', person('Vale'), dam)]);
    expect(idOf('x', 'e1')).toBe(idOf('y', 'e1'));
  });

  it('keeps father and son apart, and what may be either from both', () => {
    const names = ['Mara Vale Jr.', 'Mara Vale Sr.', 'Mara Vale', 'Mara Vale Jr.'];
    const { idOf } = linkEntities(names.map((name, i) => local(`${i}`, person(name))));
    const ids = names.map((_, i) => idOf(`${i}`, 'e1'));
    expect(ids).toEqual(['person:mara-vale-jr', 'person:mara-vale-sr', 'person:mara-vale', 'person:mara-vale-jr']);
  });

  it('joins bodies of one state that go by what they are, and no unnamed persons', () => {
    const navy = (article: string, name: string): LocalEntities =>
      local(
        article,
        { name, type: 'ORG', affiliation: 'e2', nominal: true },
        { name: 'Norland', type: 'COUNTRY', knowledge: 'NOR' },
        person('officials', { named: false, affiliation: 'e2', nominal: true }),
      );
    const { idOf } = linkEntities([navy('x', 'Norland navy'), navy('y', "Norland's navy")]);
    expect([idOf('x', 'e1') === idOf('y', 'e1'), idOf('x', 'e3') === idOf('y', 'e3')]).toEqual([true, false]);
  });

  it('keeps what every state has apart by states, and gives what is nobody’s to the only one', () => {
    const ministry = (article: string, name: string, ...state: readonly string[]): LocalEntities =>
      local(
        article,
        { name, type: 'ORG', affiliation: state.length > 0 ? 'e2' : null },
        ...state.map((knowledge): Given => ({ name: knowledge, type: 'COUNTRY', knowledge })),
      );
    const norwegian = [ministry('x', 'Foreign Ministry', 'NOR'), ministry('y', 'Norwegian Foreign Ministry', 'NOR')];
    const bare = ministry('z', 'Foreign Ministry');
    const one = linkEntities([...norwegian, bare]);
    const two = linkEntities([...norwegian, bare, ministry('w', 'Foreign Ministry', 'DNK')]);
    const ids = ({ idOf }: typeof one): readonly boolean[] =>
      ['y', 'z', 'w'].map((article) => idOf(article, 'e1') === idOf('x', 'e1'));
    expect([ids(one).slice(0, 2), ids(two)]).toEqual([
      [true, true],
      [true, false, false],
    ]);
  });

  it('gives the state that a person speaks for in shared ids, and merges what is known', () => {
    const { entities } = linkEntities([
      local(
        'x',
        person('Mara Vale', { affiliation: 'e2' }),
        { name: 'Norland', type: 'COUNTRY', knowledge: 'NOR' },
        { name: 'Orle Dam', type: 'ORG' },
      ),
      local('y', person('Vale', { role: 'trade minister' }), { name: 'Orle Dam', type: 'ORG' }),
    ]);
    expect(entities.find(({ type }) => type === 'PERSON')).toEqual({
      id: 'person:mara-vale',
      name: 'Mara Vale',
      named: true,
      type: 'PERSON',
      aliases: ['Vale'],
      role: 'trade minister',
      knowledge: null,
      affiliation: 'NOR',
    });
  });

  it('does not mind the order of the articles', () => {
    const articles = [
      local('x', person('Mara Vale', { role: 'trade minister' })),
      local('y', person('Vale')),
      local('z', person('Edwin Torr'), person('Mara Vale')),
      local('w', person('an aide', { named: false, nominal: true })),
    ];
    const whole = linkEntities(articles).entities;
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(linkEntities(shuffled).entities).toEqual(whole);
      }),
    );
  });
});
