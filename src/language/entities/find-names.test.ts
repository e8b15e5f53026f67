import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { mendNames } from './mend-names.ts';
import { nameContext } from '../../engine/fast/names/name-context.ts';
import { nameFeatures } from '../../engine/fast/names/name-features.ts';
import { featureList } from '../../learn/crf.ts';
import { buildWordTable } from '../../learn/word-table.ts';
import type { NameSpan } from '../../model/index.ts';
import { guessedParse } from './guessed-parse.fixture.ts';

const show = (text: string, tagged: readonly NameSpan[] = []): readonly string[] => {
  const parsed = guessedParse(text);
  return mendNames(parsed, tagged).map(
    ({ from, to, type }) => `${text.slice(parsed.tokens.start[from], parsed.tokens.end[to - 1])}/${type}`,
  );
};

describe('mendNames', () => {
  it.each([
    ['Danish ships left Norway .', ['Danish/NORP', 'Norway/PLACE']],
    ['The European Union and the G7 met .', ['European Union/ORG', 'G7/ORG']],
    ['Chancellor Brandvik spoke .', ['Brandvik/PERSON']],
    ['Jordan spoke .', []],
    ['us and them', []],
  ])('adds what the tables and titles say: %j', (text, expected) => expect(show(text)).toEqual(expected));

  it('cuts an office from the person', () => {
    expect(show('US President Mira Tolland spoke .', [{ from: 0, to: 4, type: 'ORG' }])).toEqual([
      'US/PLACE',
      'Mira Tolland/PERSON',
    ]);
  });

  it('finds a surname again', () => {
    expect(show('Mira Tolland spoke . Later Tolland left .', [{ from: 0, to: 2, type: 'PERSON' }])).toEqual([
      'Mira Tolland/PERSON',
      'Tolland/PERSON',
    ]);
  });
});

describe('nameFeatures', () => {
  it('gives every token the same features whatever stands in other documents, below the mask', () => {
    const clusters = { fine: buildWordTable([]), coarse: new Uint16Array(1) };
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Mr', 'Tolland', 'said', 'the', 'U.S.', '\ud800', '“', '12'), {
          minLength: 1,
          maxLength: 20,
        }),
        (words) => {
          const { text, tokens, sentences } = guessedParse(words.join(' '));
          const list = featureList();
          const read = (): number[] => {
            nameFeatures(
              nameContext({ text, start: tokens.start, word: tokens.word, sentences }, clusters),
              0,
              tokens.count,
              1023,
              list,
            );
            return [...list.ids.subarray(0, list.size)];
          };
          const first = read();
          expect(first.every((id) => id >= 0 && id < 1024)).toBe(true);
          expect(list.positions).toBe(tokens.count);
          expect(read()).toEqual(first);
        },
      ),
    );
  });
});
