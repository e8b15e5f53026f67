import { describe, expect, it } from 'vitest';
import type { Conflict } from '../../model/index.ts';
import { corroborate } from '../index.ts';
import { ENTITIES, oneEvent, report, type Line } from '../story.fixture.ts';

function conflicts(...texts: readonly (readonly Line[])[]): Pick<Conflict, 'kind' | 'sides'>[] {
  const articles = texts.map((lines, i) => report(`r${i}`, { publishedAt: '2031-05-06' }, lines));
  return [...corroborate({ articles, entities: ENTITIES, stories: oneEvent(articles), copies: [] }).conflicts];
}

const values = (found: readonly Pick<Conflict, 'kind' | 'sides'>[], kind: Conflict['kind']): string[] | undefined =>
  found.find((conflict) => conflict.kind === kind)?.sides.map(({ value }) => value);
const ship = (text: string, goods: string, more: Partial<Line> = {}): Line => ({
  text,
  claim: { type: 'AID', actor: ['estmark'], recipient: ['sudria'], goods: [goods] },
  ...more,
});

describe('conflicts', () => {
  it('goods: drone technology, drones', () => {
    const found = conflicts(
      [ship('Estmark gives Sudria drone technology.', 'drone technology')],
      [ship('Estmark gives Sudria drones.', 'drones')],
    );
    expect(values(found, 'goods')).toEqual(['drone technology', 'drones']);
  });

  it('goods: the same words are none', () =>
    expect(
      conflicts([ship('Estmark gives Sudria drones.', 'drones')], [ship('Estmark sends Sudria drones.', 'drones')]),
    ).toEqual([]));

  it('certainty: considered here, done there', () => {
    const found = conflicts(
      [ship('Estmark gives Sudria drones.', 'drones')],
      [
        {
          text: 'Estmark may give Sudria drones.',
          claim: { type: 'AID', actor: ['estmark'], recipient: ['sudria'], goods: ['drones'], modality: 'possible' },
        },
      ],
    );
    expect(values(found, 'certainty')).toEqual(['asserted', 'possible']);
  });

  it('certainty: planned on Monday and done on Friday is no drift', () => {
    const meet = (
      id: string,
      publishedAt: string,
      text: string,
      modality: 'planned' | 'asserted',
    ): ReturnType<typeof report> =>
      report(id, { publishedAt }, [{ text, claim: { type: 'CONSULT', actor: ['norland', 'westia'], modality } }]);
    const articles = [
      meet('a', '2031-05-05', 'Norland and Westia are to meet in Port Amber.', 'planned'),
      meet('b', '2031-05-09', 'Norland and Westia met in Port Amber.', 'asserted'),
    ];
    expect(corroborate({ articles, entities: ENTITIES, stories: oneEvent(articles), copies: [] }).conflicts).toEqual(
      [],
    );
  });

  const tells = (by: string, source: string): Line =>
    ship(`Estmark ships engines to Sudria, ${source} said.`, 'engines', {
      by,
      source,
      cue: 'said',
      date: '2031-05-05',
    });
  const filler = Array.from({ length: 9 }, (_, i): Line => ({
    text: `Nothing else moved on quay number ${i} that day, and nobody who was asked could say why that was.`,
    claim: { type: 'STATE' },
  }));

  it('holder: a state here, its minister there', () => {
    const found = conflicts([tells('norland', 'Norland')], [tells('vale', 'Mara Vale')]);
    expect(values(found, 'holder')).toEqual(['Norland', 'Mara Vale']);
  });

  it('holder: a state in the heading and its minister below are one', () => {
    const found = conflicts([tells('norland', 'Norland'), ...filler, tells('vale', 'Mara Vale')]);
    expect(values(found, 'holder')).toBeUndefined();
  });

  it('holder: what an unnamed man says of another thing is not the minister’s', () => {
    const briefs = (text: string, by: string, source: string): Line => ({
      text: `${text}, ${source} said.`,
      by,
      source,
      cue: 'said',
      date: '2031-05-05',
      anonymous: by !== 'vale',
      claim: { type: 'STATE' },
    });
    const found = conflicts(
      [briefs('The engines of Sudria are old', 'an-official', 'a senior official')],
      [briefs('The banks of Estmark are closed', 'vale', 'Mara Vale')],
    );
    expect(values(found, 'holder')).toBeUndefined();
  });

  it('attribution lost: where no source stands near', () => {
    const told = ship('Estmark ships engines to Sudria on barges at night.', 'engines');
    const said = ship('Estmark ships engines to Sudria on barges at night, Mara Vale said.', 'engines', {
      by: 'vale',
      source: 'Mara Vale',
      cue: 'said',
    });
    const other: Line = {
      text: 'The river was high, Mara Vale said.',
      by: 'vale',
      source: 'Mara Vale',
      cue: 'said',
      claim: { type: 'STATE' },
    };
    expect(values(conflicts([said], [told, ...filler]), 'attribution-lost')).toBeDefined();
    expect(values(conflicts([said], [told, other, ...filler]), 'attribution-lost')).toBeUndefined();
  });

  it('scope: two threats of one state to another', () => {
    const threat = (text: string, goods: string): Line => ({
      text,
      claim: { type: 'THREATEN', actor: ['norland'], recipient: ['estmark'], goods: [goods], modality: 'conditional' },
    });
    expect(
      values(
        conflicts(
          [threat('Norland will close its banks to Estmark if torpedoes are sent.', 'torpedoes')],
          [threat('Norland told Estmark of grave consequences for any trade in engines.', 'engines')],
        ),
        'scope',
      ),
    ).toHaveLength(2);
  });

  it('heading: a line between paragraphs that nothing bears out', () => {
    const heading: Line = { text: 'Westia unmoved by storm warnings', claim: { type: 'REJECT', actor: ['westia'] } };
    const prose = (text: string): Line => ({
      text: `${text}, as it has done in every one of the years since the two of them shook hands.`,
      claim: { type: 'AID', actor: ['westia'], recipient: ['sudria'] },
    });
    const found = conflicts([
      prose('Westia gives Sudria drones'),
      prose('Westia sends Sudria drones by sea'),
      heading,
      prose('Westia sells Sudria drones too'),
    ]);
    expect(found.map(({ kind }) => kind)).toEqual(['heading']);
  });
});
