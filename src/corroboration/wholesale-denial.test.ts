import { describe, expect, it } from 'vitest';
import type { ClaimProfile } from './claim-profile.ts';
import { bareAttribution, bareProfile, bareReport, type Bare } from './profile.fixture.ts';
import { deniedBefore, deniedElsewhere, type WholesaleDenial } from './wholesale-denial.ts';

const [HERE, THERE] = [bareReport('a'), bareReport('b')];
const denying = (more: Partial<WholesaleDenial> = {}): WholesaleDenial => ({
  by: new Set(['vale']),
  what: 'told',
  of: [],
  ofPart: false,
  others: [],
  ...more,
});
/** What Lund says of Vale, in the n-th sentence of a report. */
const said = (at: number, words: string, more: Bare = {}): ClaimProfile =>
  bareProfile({ in: HERE, at, words, actors: new Set(['vale']), holder: bareAttribution('lund'), ...more });
const denial = (at: number): ClaimProfile => said(at, 'deny', { claim: { type: 'REJECT' } });

/** Which of these claims Vale denies in the sixth sentence of their report. */
const before = (of: Partial<WholesaleDenial>, ...told: ClaimProfile[]): number[] =>
  deniedBefore(told.length, denying(of), [...told, denial(5)]);

describe('what a denial without content is of, in its report', () => {
  it.each<[string, ClaimProfile[], number[]]>([
    ['what was told of who denies, in the nearest sentence', [said(2, 'steal car'), said(4, 'burn barn')], [1]],
    ['not what was told long before', [said(1, 'steal car')], []],
    ['nor behind it', [said(6, 'steal car')], []],
    ['all of that sentence', [said(4, 'steal car'), said(4, 'burn barn')], [0, 1]],
    ['not what he says himself', [said(4, 'steal car', { speakers: new Set(['vale']) })], []],
    ['not what is asked for', [said(4, 'steal car', { claim: { modality: 'requested' } })], []],
  ])('%s', (_, told, expected) => expect(before({}, ...told)).toEqual(expected));

  it.each([
    ['half of the words that say which', ['steal', 'fraud'], [0]],
    ['not a third of them', ['steal', 'fraud', 'arson'], []],
  ])('has %s', (_, of, expected) => expect(before({ of }, said(4, 'steal car'))).toEqual(expected));

  it('is of whom it names beside', () => {
    expect(before({ others: ['torr'] }, said(4, 'steal car'))).toEqual([]);
    expect(before({ others: ['torr'] }, said(4, 'steal car', { named: new Set(['torr']) }))).toEqual([0]);
  });

  it('is of no talks, where charges are denied', () => {
    const meets = said(4, 'meet', { claim: { type: 'CONSULT' } });
    expect(before({ what: 'charges' }, meets)).toEqual([]);
    expect(before({}, meets)).toEqual([0]);
  });
});

describe('… and in other reports', () => {
  const accused = (at: number): ClaimProfile =>
    said(at, 'blame', {
      in: THERE,
      actors: new Set(['lund']),
      recipients: new Set(['vale']),
      claim: { type: 'ACCUSE' },
    });
  it.each([
    ['a charge that another opens with', { what: 'charges' }, accused(0), [0]],
    ['none further down', { what: 'charges' }, accused(5), []],
    ['none, where "that" is denied', { what: 'told' }, accused(0), []],
  ] as const)('%s', (_, more, charge, expected) =>
    expect(deniedElsewhere(denying(more), [charge], 'a')).toEqual(expected),
  );
  it('none of its own report', () =>
    expect(deniedElsewhere(denying({ what: 'charges' }), [accused(0)], 'b')).toEqual([]));
});
