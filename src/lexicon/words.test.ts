import { describe, expect, it } from 'vitest';
import { listOf, rowsOf, wordSet } from './words.ts';

describe('listOf', () => {
  it('takes blanks and line ends for borders, and an underscore for a blank', () => {
    expect(listOf('\n  say tell\n  point_out ')).toEqual(['say', 'tell', 'point out']);
  });
});

describe('wordSet', () => {
  it('holds each word once', () => expect([...wordSet('deny deny reject')]).toEqual(['deny', 'reject']));
});

describe('rowsOf', () => {
  it('begins a row at a word with a colon', () =>
    expect(rowsOf('rise: rise grow\n  soar fall: drop')).toEqual([
      ['rise', 'rise', 'grow', 'soar'],
      ['fall', 'drop'],
    ]));
});
