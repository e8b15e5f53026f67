import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWindows } from './windows.ts';
import { readVocabulary } from './word-pieces.ts';

const vocabulary = readVocabulary('[PAD]\n[UNK]\n[CLS]\n[SEP]\nthe\nmill\n##er\n.\n');

describe('cutWindows', () => {
  it('puts sentences between the marks, each word with the place of its first piece and its shape', () => {
    expect(
      cutWindows(
        [
          ['The', 'miller', '.'],
          ['MILL', '.'],
        ],
        vocabulary,
      ),
    ).toEqual([
      {
        ids: [2, 4, 5, 6, 7, 5, 7, 3],
        shapes: [6, 1, 0, 0, 5, 2, 5, 6],
        first: [1, 2, 4, 5, 6],
        sentences: [
          [0, 3],
          [3, 5],
        ],
      },
    ]);
  });

  it('begins a new window where a sentence would not fit', () => {
    const sentence = Array.from({ length: 50 }, () => 'mill');
    expect(cutWindows([sentence, sentence, sentence], vocabulary).map((w) => w.sentences.length)).toEqual([2, 1]);
  });

  it('leaves the end of a sentence of thousands of words out', () => {
    const [window] = cutWindows([Array.from({ length: 4000 }, () => 'miller')], vocabulary);
    expect(window!.ids).toHaveLength(512);
    expect(window!.sentences).toEqual([[0, 255]]);
  });

  it('gives nothing for nothing', () => {
    expect(cutWindows([], vocabulary)).toEqual([]);
  });

  it('keeps every word, in order, of sentences that fit', () => {
    const sentences = fc.array(fc.array(fc.constantFrom('The', 'miller', 'x', '.'), { maxLength: 60 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(sentences, (list) => {
        const windows = cutWindows(list, vocabulary);
        expect(windows.reduce((n, w) => n + w.first.length, 0)).toBe(list.flat().length);
        expect(windows.flatMap((w) => w.sentences.map(([from, to]) => to - from))).toEqual(list.map((s) => s.length));
        for (const { ids, shapes, first, sentences: cut } of windows) {
          expect(ids.length <= 128).toBe(true);
          expect(shapes).toHaveLength(ids.length);
          expect(cut.at(-1)![1]).toBe(first.length);
        }
      }),
    );
  });
});
