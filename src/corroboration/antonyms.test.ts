import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/index.ts';
import { areOpposite, standOf } from './antonyms.ts';
import { framesOf } from './frame.ts';
import { ENTITIES, report } from './story.fixture.ts';

const frameOf = (text: string, more: Partial<Claim> = {}) =>
  framesOf(report('a', {}, [{ text, claim: { type: 'STATE', ...more } }]), ENTITIES)[0]!;

describe('standOf', () => {
  it.each([
    ['The ledger is genuine.', 'genuine'],
    ['The ledger was plainly a forgery.', 'forgery'],
    ['The harbour remained closed.', 'closed'],
    ['The harbour was closed for a week.', 'closed'],
    ['Lund says that the ledger is fake.', 'fake'],
    ['If the ledger is fake, it has no price.', null],
    ['They suspect that the ledger is fake.', null],
    ['The ledger is not genuine.', 'not genuine'],
    ['Harbour Watch won the vote.', 'won'],
    ['A genuine ledger was sold.', null],
    ['Doubts whether the ledger is genuine grew.', null],
    ['They call the ledger a thing that is fake.', null],
    ['It is genuine.', null],
    ['The ledger was, as many people there had long held, genuine.', null],
  ])('%s: %s', (text, word) => expect(standOf(frameOf(text).claim)?.word ?? null).toBe(word));

  it('turns with the polarity of the claim', () => {
    const { claim } = frameOf('The ledger is genuine.');
    expect(standOf(claim)?.side).toBe(true);
    expect(standOf({ ...claim, polarity: 'denied' })?.side).toBe(false);
    expect(standOf(frameOf('The ledger is not genuine.').claim)?.side).toBe(false);
  });
});

describe('areOpposite', () => {
  it.each([
    ['The old ledger is genuine.', 'The ledger is a forgery.', true],
    ['The ledger is genuine.', 'The ledger is not genuine.', true],
    ['The ledger is genuine.', 'The ledger is authentic.', false],
    ['The ledger is genuine.', 'The stamp is a forgery.', false],
    ['The ledger is genuine.', 'The ledger is safe.', false],
    ['The ledger is genuine.', 'The ledger was sold.', false],
    ['The mayor knows that the ledger is genuine.', 'The ledger is a forgery.', true],
  ])('%s / %s: %s', (one, other, expected) => {
    expect(areOpposite(frameOf(one), frameOf(other))).toBe(expected);
    expect(areOpposite(frameOf(other), frameOf(one))).toBe(expected);
  });

  it('speaks of one time', () => {
    const of = (text: string, time: string) => frameOf(text, { time });
    const [open, closed] = ['The harbour is open.', 'The harbour is closed.'];
    expect(areOpposite(of(open, '2031-05-02'), of(closed, '2031-05-02'))).toBe(true);
    expect(areOpposite(of(open, '2031-05-02'), of(closed, '2031-05-09'))).toBe(false);
  });
});
