import { describe, expect, it } from 'vitest';
import { SPEECH_ACTS, SYMMETRIC, typeAffinity } from './type-affinity.ts';

describe('typeAffinity', () => {
  it.each([
    ['AID', 'AID', 'same'],
    ['STATE', 'STATE', 'same'],
    ['AID', 'STATE', 'state'],
    ['AID', 'COOPERATE', 'kin'],
    ['AID', 'SUPPORT', 'kin'],
    ['AGREE', 'COOPERATE', 'kin'],
    ['AGREE', 'CONCEDE', 'kin'],
    ['CONSULT', 'AGREE', 'kin'],
    ['CONSULT', 'SUPPORT', 'kin'],
    ['CONSULT', 'ACCUSE', 'kin'],
    ['CONSULT', 'REQUEST', 'kin'],
    ['THREATEN', 'SANCTION', 'kin'],
    ['THREATEN', 'ACCUSE', 'kin'],
    ['ACCUSE', 'PROTEST', 'kin'],
    ['REJECT', 'ACCUSE', 'kin'],
    ['ASSAULT', 'MOBILIZE', 'kin'],
    ['ASSAULT', 'COERCE', 'kin'],
    ['SANCTION', 'COERCE', 'kin'],
    ['RETREAT', 'CONCEDE', 'kin'],
    ['AID', 'ASSAULT', 'far'],
    ['REJECT', 'AGREE', 'far'],
    ['SANCTION', 'RETREAT', 'far'],
  ] as const)('%s and %s: %s', (a, b, affinity) => {
    expect(typeAffinity(a, b)).toBe(affinity);
    expect(typeAffinity(b, a)).toBe(affinity);
  });

  it.each([
    ['ACCUSE', true, false],
    ['REQUEST', true, false],
    ['THREATEN', true, false],
    ['REJECT', true, false],
    ['SUPPORT', true, false],
    ['PROTEST', true, false],
    ['CONSULT', true, true],
    ['AGREE', false, true],
    ['COOPERATE', false, true],
    ['AID', false, false],
    ['ASSAULT', false, false],
  ] as const)('%s is done by speaking: %s; in either order: %s', (type, speech, symmetric) => {
    expect([SPEECH_ACTS.has(type), SYMMETRIC.has(type)]).toEqual([speech, symmetric]);
  });
});
