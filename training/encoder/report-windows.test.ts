import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportWindows } from './report-windows.ts';
import { readVocabulary } from '../../src/engine/best/word-pieces.ts';

const vocabulary = readVocabulary('[PAD]\n[UNK]\n[CLS]\n[SEP]\nthe\nmill\n##er\n.\npost\n');

describe('reportWindows', () => {
  it('reads a short report at once, the name of its outlet first', () => {
    const words = ['The', 'miller', '.', 'Mill', '.'];
    const sentences = [
      [0, 3],
      [3, 5],
    ] as const;
    expect(reportWindows(words, sentences, 'Mill Post', vocabulary)).toEqual([
      {
        ids: [2, 5, 8, 4, 5, 6, 7, 5, 7, 3],
        shapes: [6, 1, 1, 1, 0, 0, 5, 1, 5, 6],
        first: [1, 2, 3, 4, 6, 7, 8],
        words: [-1, -1, 0, 1, 2, 3, 4],
        own: [0, 5],
      },
    ]);
  });

  it('has no window of no words', () => {
    expect(reportWindows([], [], 'Mill Post', vocabulary)).toEqual([]);
  });

  it('reads every word once as its own, with words around it, in windows that the encoder has room for', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lengths, fc.boolean(), (sizes, isNamed) => {
        let next = 0;
        const sentences = sizes.map((size): [number, number] => [next, (next += size)]);
        const words = Array.from({ length: next }, (_, i) => (i % 3 === 0 ? 'miller' : 'the'));
        const windows = reportWindows(words, sentences, isNamed ? 'The Mill Post' : '', vocabulary);
        let at = 0;
        for (const { ids, shapes, first, words: read, own } of windows) {
          expect(own[0]).toBe(at);
          at = own[1];
          expect(ids.length).toBeLessThanOrEqual(512);
          expect([shapes.length, first.length]).toEqual([ids.length, read.length]);
          const inReport = read.filter((word) => word >= 0);
          expect(inReport).toEqual(Array.from(inReport, (_, i) => inReport[0]! + i));
          expect(inReport[0]! <= own[0] && inReport.at(-1)! >= own[1] - 1).toBe(true);
        }
        expect(at).toBe(next);
      }),
    );
  });
});
