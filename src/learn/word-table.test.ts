import { describe, expect, it } from 'vitest';
import { packModel, unpackModel } from './model-file.ts';
import { buildWordTable, lookUp, readWordTable, wordKey, wordTableArrays } from './word-table.ts';

describe('word tables', () => {
  const words = Array.from({ length: 3000 }, (_, i) => `word${i}`);
  const table = buildWordTable(words.map((word, i) => [wordKey(word), i]));

  it('gives back what was put in, and the default for what was not', () => {
    expect(words.map((word) => lookUp(table, wordKey(word), 9999))).toEqual(words.map((_, i) => i));
    expect(lookUp(table, wordKey('never'), 9999)).toBe(9999);
  });

  it('goes through a model file', () => {
    const file = unpackModel(packModel({ meta: {}, arrays: wordTableArrays('t', table) }));
    expect(readWordTable(file, 't')).toEqual(table);
    expect(() => readWordTable(file, 'u')).toThrow('no word table "u"');
  });

  it('can be empty', () => expect(lookUp(buildWordTable([]), wordKey('a'), 7)).toBe(7));
});
