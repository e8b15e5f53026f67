import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/index.ts';
import { areOpposite, standOf } from './antonyms.ts';
import { profilesOf } from './claim-profile.ts';
import { ENTITIES, report } from './story.fixture.ts';

const claimProfileOf = (text: string, more: Partial<Claim> = {}) =>
  profilesOf(report('a', {}, [{ text, claim: { type: 'STATE', ...more } }]), ENTITIES)[0]!;

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
  ])('%s: %s', (text, word) => expect(standOf(claimProfileOf(text).claim)?.word ?? null).toBe(word));

  it.each([
    ['It is not the only reason that Harbour Watch won the vote.', null],
    ['It is not true that the ledger is genuine.', 'not genuine'],
  ])('where something else is negated: %s %s', (text, word) =>
    expect(standOf(claimProfileOf(text, { polarity: 'negated' }).claim)?.word ?? null).toBe(word),
  );

  it('turns with the polarity of the claim', () => {
    const { claim } = claimProfileOf('The ledger is genuine.');
    expect(standOf(claim)?.side).toBe(true);
    expect(standOf({ ...claim, polarity: 'denied' })?.side).toBe(false);
    expect(standOf(claimProfileOf('The ledger is not genuine.').claim)?.side).toBe(false);
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
    expect(areOpposite(claimProfileOf(one), claimProfileOf(other))).toBe(expected);
    expect(areOpposite(claimProfileOf(other), claimProfileOf(one))).toBe(expected);
  });

  it('speaks of one time', () => {
    const of = (text: string, time: string) => claimProfileOf(text, { time });
    const [open, closed] = ['The harbour is open.', 'The harbour is closed.'];
    expect(areOpposite(of(open, '2031-05-02'), of(closed, '2031-05-02'))).toBe(true);
    expect(areOpposite(of(open, '2031-05-02'), of(closed, '2031-05-09'))).toBe(false);
  });
});
