import { describe, expect, it } from 'vitest';
import { listOf, wordSet } from './words.ts';

describe('listOf', () => {
  it('takes blanks and line ends for borders, and an underscore for a blank', () => {
    expect(listOf('\n  say tell\n  point_out ')).toEqual(['say', 'tell', 'point out']);
  });
});

describe('wordSet', () => {
  it('holds each word once', () => expect([...wordSet('deny deny reject')]).toEqual(['deny', 'reject']));
});
