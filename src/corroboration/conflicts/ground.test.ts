import { describe, expect, it } from 'vitest';
import type { ConflictSide, Relation } from '../../model/index.ts';
import { profilesOf } from '../claim-profile.ts';
import type { DraftGroup } from '../draft-group.ts';
import { ENTITIES, report } from '../story.fixture.ts';
import { asserting, conflictOf, nearness, onePerValue, opposing, sideOf } from './ground.ts';

const side = (article: string, from: number, to = from + 5, value = 'x'): ConflictSide => ({
  article,
  span: [from, to],
  value,
});
const group = (...relations: Relation[]): DraftGroup =>
  ({ head: 0, facet: null, members: relations.map((relation, index) => ({ index, relation })) }) as DraftGroup;

describe('conflictOf', () => {
  const sides = (...list: ConflictSide[]): number[] =>
    conflictOf('number', 'a', null, list).map(({ sides: shown }) => shown.length);
  it.each([
    ['two places', [side('a', 1), side('b', 1)], [2]],
    ['one place', [side('a', 1)], []],
    ['none', [], []],
    ['one place twice', [side('a', 1), side('a', 1)], []],
    ['two places, one of them twice', [side('a', 1), side('b', 1), side('a', 1)], [2]],
    ['two places that begin together', [side('a', 1, 5), side('a', 1, 9)], [2]],
    ['two places that end together', [side('a', 1, 9), side('a', 2, 9)], [2]],
    ['more than eight', Array.from({ length: 12 }, (_, k) => side('a', k)), [8]],
  ])('%s', (_, list, expected) => expect(sides(...list)).toEqual(expected));

  it('is named for what it is about', () =>
    expect(conflictOf('number', 'a', 'c', [side('a', 1), side('b', 1)], ['why'])).toEqual([
      { id: 'number:a', kind: 'number', claim: 'c', sides: [side('a', 1), side('b', 1)], reasons: ['why'] },
    ]));
});

describe('members of a group', () => {
  it('assert its claim or are said against it', () => {
    const all = group('same', 'denies', 'restates', 'contradicts', 'more-specific', 'drifted', 'less-specific');
    expect(opposing(all)).toEqual([1, 3]);
    expect(asserting(all)).toEqual([0, 2, 4, 5, 6]);
  });
  it('are forty at most', () => {
    expect(asserting(group(...Array.from({ length: 50 }, (): Relation => 'same')))).toHaveLength(40);
    expect(opposing(group(...Array.from({ length: 50 }, (): Relation => 'denies')))).toHaveLength(40);
  });
});

it('tells the three strongest observations for two claims’ being of one thing', () => {
  const told = (id: string) =>
    profilesOf(
      report(id, {}, [
        { text: 'Estmark ships engines.', claim: { type: 'AID', actor: ['estmark'], goods: ['engines'] } },
      ]),
      ENTITIES,
    )[0]!;
  const other = { ...told('b'), goods: new Set(['crane']), actors: new Set(['norland']) };
  expect(nearness(told('a'), told('b'), () => 1)).toEqual(['words', 'goodsShared', 'typeSame']);
  expect(nearness(told('a'), other, () => 1)).toEqual(['words', 'typeSame']);
});

it('gives a claim as a side by its evidence, or by a place in it', () => {
  const [profile] = profilesOf(report('a', {}, [{ text: 'Engines go.', claim: { type: 'AID' } }]), ENTITIES);
  expect(sideOf(profile!, 'x')).toEqual({ article: 'a', span: [0, 11], value: 'x' });
  expect(sideOf(profile!, 'x', [3, 4])).toEqual({ article: 'a', span: [3, 4], value: 'x' });
});

it('keeps the first side of each article and value', () => {
  const list = [side('a', 1), side('a', 9), side('b', 1), side('a', 9, 12, 'y')];
  expect(onePerValue(list)).toEqual([list[0], list[2], list[3]]);
});
