import { describe, expect, it } from 'vitest';
import { agencyOf, datelineAgency } from './agencies.ts';

describe('agencyOf', () => {
  it.each([
    ['Reuters', 'Reuters'],
    ['The Associated Press', 'Associated Press'],
    ['AP', 'Associated Press'],
    ['ap', null],
    ['Harbour News', null],
  ])('%j', (name, expected) => expect(agencyOf(name)).toBe(expected));
});

describe('datelineAgency', () => {
  it.each([
    ['LISBON (AP) — Dock workers voted on Monday', 'Associated Press'],
    ['PORTO, May 3 (Reuters) - Grain ships left', 'Reuters'],
    ['(Reuters) - Grain ships left', 'Reuters'],
    ['The Port Authority (PA) said ships left (Reuters reported).', null],
    ['Grain ships left the harbour', null],
  ])('%j', (text, expected) => expect(datelineAgency(text)).toBe(expected));
});
