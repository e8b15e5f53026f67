import { describe, expect, it } from 'vitest';
import { documentOf } from './document.fixture.ts';
import { goodsInText } from './goods-in-text.ts';

const found = (...words: readonly string[]): unknown[] =>
  goodsInText(documentOf([words.map((word) => `${word} ${word} NOUN NN 0 root`).join('\n')]).tokens).map(
    (good) => good?.id ?? null,
  );

describe('goodsInText', () => {
  it.each([
    [
      ['machine', 'tools'],
      ['machine-tools', 'machine-tools'],
    ],
    [
      ['machine', 'tool', 'imports'],
      ['machine-tools', 'machine-tools', null],
    ],
    [
      ['ballistic', 'missiles'],
      ['ballistic-missile', 'ballistic-missile'],
    ],
    [['drone'], ['drones']],
    [['houses'], [null]],
  ])('%j', (words, expected) => expect(found(...words)).toEqual(expected));
});
