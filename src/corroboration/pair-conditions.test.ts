import { describe, expect, it } from 'vitest';
import type { Claim, Quantity } from '../model/index.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { bareProfile, bareReport, type Bare } from './profile.fixture.ts';
import { areAgainstEachOther, areChargeAndDeed, isOneAct, pairReasons } from './score-pair.ts';

const set = (...ids: string[]): ReadonlySet<string> => new Set(ids);
const claim = (type: Claim['type'], more: Bare = {}): ClaimProfile =>
  bareProfile({ ...more, claim: { type, ...more.claim } });
const features = (a: ClaimProfile, b: ClaimProfile): string[] =>
  pairReasons(a, b, () => 1).map(({ feature }) => feature);
const weightOf = (name: string, a: ClaimProfile, b: ClaimProfile): number | undefined =>
  pairReasons(a, b, () => 1).find(({ feature }) => feature === name)?.weight;

type Row = readonly [name: string, a: ClaimProfile, b: ClaimProfile, seen: boolean];
const check = (feature: string, rows: readonly Row[]): void =>
  it.each(rows)('%s', (_, a, b, seen) => {
    expect(features(a, b).includes(feature)).toBe(seen);
    expect(features(b, a).includes(feature)).toBe(seen);
  });

describe('two meetings are others', () => {
  const of = (type: Claim['type'], persons: string[], ...parties: string[]): ClaimProfile =>
    claim(type, { actors: set(...parties), persons: set(...persons) });
  check('meetingOther', [
    ['of other persons', of('CONSULT', ['vale'], 'n', 'e'), of('CONSULT', ['torr'], 'n', 'e'), true],
    ['… of whom one tells none', of('CONSULT', ['vale'], 'n', 'e'), of('CONSULT', [], 'n', 'e'), false],
    ['… of whom one is in both', of('CONSULT', ['vale', 'torr'], 'n', 'e'), of('CONSULT', ['torr'], 'n', 'e'), false],
    ['of which one party is the same', of('CONSULT', [], 'n', 'e'), of('CONSULT', [], 'n', 's'), true],
    ['… where one tells no other', of('CONSULT', [], 'n', 'e'), of('CONSULT', [], 'n'), false],
    ['of which two are', of('CONSULT', [], 'n', 'e', 's'), of('AGREE', [], 'n', 'e'), false],
    ['not what is no meeting', of('COOPERATE', [], 'n', 'e'), of('COOPERATE', [], 'n', 's'), false],
    ['not of two kinds', of('CONSULT', [], 'n', 'e'), of('COOPERATE', [], 'n', 's'), false],
  ]);
});

describe('a sale and a purchase', () => {
  const sells = claim('AID', { words: 'sell', actors: set('n'), recipients: set('e') });
  const buys = (actor: string, recipient: string): ClaimProfile =>
    claim('AID', { words: 'buy', actors: set(actor), recipients: set(recipient) });
  check('rolesSwapped', [
    ['are one, from either end', sells, buys('e', 'n'), false],
    ['… though only one end is known', sells, { ...buys('e', 'n'), recipients: set() }, false],
    ['two sales are not', sells, claim('AID', { words: 'sell', actors: set('e'), recipients: set('n') }), true],
  ]);
  it('let the parties change places', () => {
    expect(features(sells, { ...buys('e', 'x'), recipients: set() })).toContain('actorShared');
    expect(features(sells, { ...buys('x', 'n'), actors: set('n') })).toContain('actorShared');
    expect(features(sells, buys('x', 'y'))).toContain('actorOther');
  });
});

describe('what is to come and what is over', () => {
  const [printed, early] = [
    bareReport('a', { publishedAt: '2031-05-05' }),
    bareReport('b', { publishedAt: '2031-05-01' }),
  ];
  const planned = (time: string | null = null): ClaimProfile =>
    claim('AID', { in: printed, claim: { modality: 'planned', time } });
  const done = (time: string | null): ClaimProfile => claim('AID', { in: early, claim: { time } });
  check('timeOther', [
    ['a plan printed after it was done', planned(), done('2031-05-04'), true],
    ['… on the day', planned(), done('2031-05-05'), false],
    ['… on no day', planned(), done(null), false],
    ['a plan for a day of its own', planned('2031-05-04'), done('2031-05-04'), false],
    ['two plans', planned(), claim('AID', { in: early, claim: { modality: 'planned', time: '2031-05-04' } }), false],
    ['two days', done('2031-05-04'), done('2031-05-03'), true],
    [
      '… of what both say',
      claim('ACCUSE', { claim: { time: '2031-05-04' } }),
      claim('ACCUSE', { claim: { time: '2031-05-03' } }),
      false,
    ],
    [
      '… of what one says',
      claim('ACCUSE', { claim: { time: '2031-05-04' } }),
      claim('AID', { claim: { time: '2031-05-03' } }),
      true,
    ],
  ]);
});

describe('figures of two claims', () => {
  const of = (...figures: readonly (readonly [value: number, unit: string])[]): ClaimProfile =>
    claim('AID', {
      claim: { quantities: figures.map(([value, unit]): Quantity => ({ span: [0, 1], value, unit, op: '=' })) },
    });
  check('figureShared', [
    ['the same', of([40, 'crane']), of([40, 'crane']), true],
    ['a little off', of([40, 'crane']), of([44, 'crane']), true],
    ['another', of([40, 'crane']), of([90, 'crane']), false],
    ['of another thing', of([40, 'crane']), of([40, 'boat']), false],
  ]);
  check('figureOther', [
    ['another', of([40, 'crane']), of([90, 'crane']), true],
    ['… beside the same', of([40, 'crane'], [90, 'crane']), of([90, 'crane']), false],
    ['of another thing', of([40, 'crane']), of([90, 'boat']), false],
    ['in one alone', of([40, 'crane']), of(), false],
  ]);
});

describe('a sentence read twice', () => {
  const of = (words: string, like = words): ClaimProfile =>
    claim('AID', { words, likeness: new Map(like.split(' ').map((word): [string, number] => [word, 1])) });
  check('quotation', [
    ['has seven words in a row', of('a b c d e f g'), of('a b c d e f g'), true],
    ['not six', of('a b c d e f'), of('a b c d e f'), false],
    ['not in claims hardly alike', of('a b c d e f g', 'a x y'), of('a b c d e f g', 'a u v'), false],
  ]);
});

describe('who to whom', () => {
  it('counts by how rare it is, squared', () => {
    const both = claim('AID', { pairs: ['>a>b', '>c>d'] });
    expect(weightOf('pairRare', both, claim('AID', { pairs: ['>a>b'] }))).toBeGreaterThan(0);
    expect(weightOf('pairRare', both, claim('AID', { pairs: ['>x>y'] }))).toBeUndefined();
  });
  it('is against each other where each does it to the other alone', () => {
    const of = (type: Claim['type'], actors: string[], recipients: string[]): ClaimProfile =>
      claim(type, { actors: set(...actors), recipients: set(...recipients) });
    expect(areAgainstEachOther(of('ASSAULT', ['a'], ['b']), of('ASSAULT', ['b'], ['a']))).toBe(true);
    expect(areAgainstEachOther(of('ASSAULT', ['a'], ['b']), of('ASSAULT', ['b', 'a'], ['a']))).toBe(false);
    expect(areAgainstEachOther(of('ASSAULT', ['a'], ['b']), of('ASSAULT', ['b'], ['c']))).toBe(false);
    expect(areAgainstEachOther(of('ASSAULT', ['a'], ['b']), of('ASSAULT', ['c'], ['a']))).toBe(false);
    expect(areAgainstEachOther(of('CONSULT', ['a'], ['b']), of('CONSULT', ['b'], ['a']))).toBe(false);
    expect(areAgainstEachOther(of('ACCUSE', ['a'], ['b']), of('ASSAULT', ['b'], ['a']))).toBe(false);
  });
  it('is a charge and a deed where the deed is no word, and his whom the charge names', () => {
    const charge = claim('ACCUSE', { actors: set('a'), recipients: set('b') });
    expect(areChargeAndDeed(charge, claim('ASSAULT', { actors: set('b') }))).toBe(true);
    expect(areChargeAndDeed(claim('ASSAULT', { actors: set('b') }), charge)).toBe(true);
    expect(areChargeAndDeed(charge, claim('ASSAULT', { actors: set('a') }))).toBe(false);
    expect(areChargeAndDeed(charge, claim('SUPPORT', { actors: set('b') }))).toBe(false);
    expect(areChargeAndDeed(charge, claim('ACCUSE', { actors: set('b') }))).toBe(false);
    expect(areChargeAndDeed(claim('AID', {}), claim('ASSAULT', { actors: set('b') }))).toBe(false);
  });
});

describe('one act', () => {
  const of = (predicate: string, ...like: string[]): ClaimProfile =>
    claim('AID', { predicates: [predicate], likeness: new Map(like.map((word): [string, number] => [word, 1])) });
  it.each([
    ['is what the other speaks of', of('ship', 'ship'), of('go', 'ship'), true],
    ['from either end', of('go', 'ship'), of('ship', 'x'), true],
    ['not where neither does', of('go', 'x'), of('ship', 'y'), false],
  ])('%s', (_, a, b, expected) => expect(isOneAct(a, b)).toBe(expected));
});
