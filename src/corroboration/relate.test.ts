import { describe, expect, it } from 'vitest';
import type { Quantity } from '../model/index.ts';
import { profilesOf, type ClaimProfile } from './claim-profile.ts';
import { driftOf, hasOtherFigure, relationFor } from './relate.ts';
import { ENTITIES, report } from './story.fixture.ts';

const [BASE] = profilesOf(report('a', {}, [{ text: 'Engines go.', claim: { type: 'AID' } }]), ENTITIES) as [
  ClaimProfile,
];
type Claim = Partial<ClaimProfile['claim']>;

/** A claim by its words. */
function told(words: string, claim: Claim = {}, more: Partial<ClaimProfile> = {}): ClaimProfile {
  const terms = new Map(words.split(' ').map((word): [string, number] => [word, 1]));
  return { ...BASE, claim: { ...BASE.claim, ...claim }, terms, goods: new Set(), ...more };
}
const figure = (value: number, op: Quantity['op'] = '='): Claim => ({
  quantities: [{ span: [0, 1], value, unit: 'engine', op }],
});

describe('how a telling stands to the words of its group', () => {
  const relation = (one: ClaimProfile, head: ClaimProfile): string => relationFor(one, head, () => 1);
  const letters = (text: string): string => [...text].join(' ');
  it.each([
    ['seven in ten of both', letters('abcdefgxyz'), letters('abcdefguvw'), 'same'],
    ['six in ten of both', letters('abcdefxyzq'), letters('abcdefuvwp'), 'restates'],
    ['all of it, and more than half beside', letters('abcdxyzuv'), letters('abcd'), 'more-specific'],
    ['all of it, and less than half beside', letters('abcdxyz'), letters('abcd'), 'restates'],
    ['a part of it', letters('abcd'), letters('abcdxyzuv'), 'less-specific'],
    ['more than half of it, and more beside', letters('abcxyzuvw'), letters('abcde'), 'more-specific'],
    ['half of it, and more beside', letters('abxyzuvw'), letters('abcd'), 'restates'],
    ['nothing of it', letters('abcd'), letters('xyzu'), 'restates'],
  ])('%s', (_, one, head, expected) => expect(relation(told(one), told(head))).toBe(expected));

  it('is the same as itself, and where both are told of days that may be one', () => {
    const head = told('a b', { time: '2031-05-02' });
    expect(relation(head, head)).toBe('same');
    expect(relation(told('a b', { time: '2031-05' }), head)).toBe('same');
    expect(relation(told('a b', { time: '2031-05-03' }), head)).toBe('restates');
  });

  it.each([
    ['a place', { place: 'p' }, {}],
    ['a day', { time: '2031-05-02' }, {}],
    ['goods', {}, { goods: new Set(['engine']) }],
    ['a figure', figure(40), {}],
  ] as const)('tells more by %s, where four tenths of the words are common', (_, claim: Claim, more) => {
    const rich = (words: string): ClaimProfile => told(words, claim, more);
    expect(relation(rich('a b x y z'), told('a b c d e'))).toBe('more-specific');
    expect(relation(told('a b c d e'), rich('a b x y z'))).toBe('less-specific');
    expect(relation(rich('a x y z u'), told('a b c d e'))).toBe('restates');
    expect(relation(told('a b c d e'), rich('a x y z u'))).toBe('restates');
  });
});

describe('what changes from one telling to another', () => {
  it.each([
    ['nothing', told('a'), told('a'), null],
    ['a figure', told('a', figure(46)), told('a', figure(41)), 'number'],
    ['the same figure', told('a', figure(41)), told('a', figure(41)), null],
    ['a figure that the other lacks', told('a', figure(41)), told('a'), null],
    ['certainty', told('a', { modality: 'planned' }), told('a'), 'certainty'],
    ['whether it may or would', told('a', { modality: 'possible' }), told('a', { modality: 'conditional' }), null],
    ['certainty of a wish', told('a', { type: 'REQUEST' }), told('a', { type: 'REQUEST', modality: 'planned' }), null],
    ['certainty of how things are', told('a', { modality: 'planned' }), told('a', { type: 'STATE' }), null],
    ['certainty of another act', told('a', { modality: 'planned' }), told('a', { type: 'ASSAULT' }), null],
    ['who', told('a', {}, { actors: new Set(['x']) }), told('a', {}, { actors: new Set(['y']) }), 'party'],
    [
      'one of them',
      told('a', {}, { actors: new Set(['x', 'z']) }),
      told('a', {}, { actors: new Set(['y', 'z']) }),
      null,
    ],
    ['who, if anybody', told('a', {}, { actors: new Set(['x']) }), told('a', {}, { actors: new Set() }), null],
    [
      'who meets whom',
      told('a', { type: 'CONSULT' }, { actors: new Set(['x']) }),
      told('a', { type: 'CONSULT' }, { actors: new Set(['y']) }),
      null,
    ],
    [
      'who, of kindred acts',
      told('a', { type: 'SUPPORT' }, { actors: new Set(['x']) }),
      told('a', {}, { actors: new Set(['y']) }),
      null,
    ],
  ])('%s', (_, one, other, expected) => {
    expect(driftOf(one, other)).toBe(expected);
    expect(relationFor(one, other, () => 1) === 'drifted').toBe(expected !== null);
  });

  it('whoever says 46 does not bear out 41', () => {
    expect(hasOtherFigure(told('a', figure(46)), told('a', figure(41)))).toBe(true);
    expect(hasOtherFigure(told('a', figure(41)), told('a', figure(41)))).toBe(false);
    expect(hasOtherFigure(told('a'), told('a', figure(41)))).toBe(false);
  });
});
