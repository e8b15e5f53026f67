import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/index.ts';
import { driftOfDegree } from './degrees.ts';
import { report } from './story.fixture.ts';

const claim = (text: string): Claim => report('a', {}, [{ text, claim: { type: 'AID' } }]).claims[0]!;

describe('words of degree', () => {
  it.each([
    ['The letter offers limited military aid.', 'The letter offers full military aid.', ['limited', 'full']],
    ['The letter offers limited military aid.', 'The letter offers partial military aid.', null],
    ['The letter offers limited aid.', 'The letter offers full membership.', null],
    ['The letter offers aid.', 'The letter offers full aid.', null],
  ])('%s %s', (a, b, words) =>
    expect(driftOfDegree(claim(a), claim(b))?.map(({ word }) => word) ?? null).toEqual(words),
  );
});
