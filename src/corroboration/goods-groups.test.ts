import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/index.ts';
import { profilesOf, type ClaimProfile } from './claim-profile.ts';
import { goodsGroups } from './goods-groups.ts';
import { ENTITIES, report } from './story.fixture.ts';

const told = (id: string, goods: readonly string[], more: Partial<Claim> = {}): ClaimProfile =>
  profilesOf(
    report(id, {}, [
      {
        text: `It was so, ${goods.join(' and ')}.`,
        claim: { type: 'AID', actor: ['estmark'], recipient: ['sudria'], goods, ...more },
      },
    ]),
    ENTITIES,
  )[0]!;
const membersOf = (
  profiles: readonly ClaimProfile[],
  apart: readonly (readonly number[])[] = [],
): (readonly number[])[] =>
  goodsGroups(
    profiles,
    apart.map((home) => ({ home, guests: [] })) as unknown as Parameters<typeof goodsGroups>[1],
  ).map(({ members }) => members);

describe('who gives what to whom', () => {
  it('joins the claims that name one good between the same parties', () => {
    const profiles = [told('a', ['engines', 'cranes']), told('b', ['cranes', 'trucks']), told('c', ['trucks'])];
    expect(membersOf(profiles)).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it.each([
    ['other parties', told('b', ['cranes'], { recipient: ['norland'] })],
    ['a denial', told('b', ['cranes'], { polarity: 'denied' })],
    ['an event of another kind', told('b', ['cranes'], { type: 'ASSAULT' })],
    ['other goods', told('b', ['trucks'])],
  ])('not with %s', (_, other) => expect(membersOf([told('a', ['cranes']), other])).toEqual([]));

  it('joins kindred kinds', () => {
    expect(membersOf([told('a', ['cranes']), told('b', ['cranes'], { type: 'COOPERATE' })])).toEqual([[0, 1]]);
  });

  it('makes no set again that is there', () => {
    const profiles = [told('a', ['cranes']), told('b', ['cranes'])];
    expect(membersOf(profiles, [[0, 1]])).toEqual([]);
    expect(membersOf(profiles, [[0], [1]])).toEqual([[0, 1]]);
  });

  it('makes none that is four fifths of one that is there', () => {
    const five = 'abcde'.split('').map((id) => told(id, ['cranes']));
    expect(membersOf(five, [[0, 1, 2, 3]])).toEqual([]);
    expect(membersOf(five, [[0, 1, 2]])).toEqual([[0, 1, 2, 3, 4]]);
  });

  it('keeps the widest of sets that lie in one another', () => {
    const profiles = [told('a', ['cranes', 'trucks']), told('b', ['cranes', 'trucks']), told('c', ['cranes'])];
    expect(membersOf(profiles)).toEqual([[0, 1, 2]]);
  });
});
