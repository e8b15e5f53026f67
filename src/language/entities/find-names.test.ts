import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameContext, wordInfos } from '../../engine/fast/names/name-context.ts';
import { nameFeatures } from '../../engine/fast/names/name-features.ts';
import { featureList } from '../../learn/crf.ts';
import { buildWordTable } from '../../learn/word-table.ts';
import type { NameSpan } from '../../model/index.ts';
import { guessedParse } from './guessed-parse.fixture.ts';
import { mendNames } from './mend-names.ts';

const show = (line: string, tagged: readonly NameSpan[] = []): readonly string[] => {
  const parsed = guessedParse(line);
  const { text } = parsed;
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

describe('the name behind what a body is called', () => {
  const group = (line: string, tagged: readonly NameSpan[] = []): readonly string[] => show(line, tagged);
  it.each([
    ['flat', 'the group/NOUN/nsubj/5 Harbour/PROPN/compound/4 Watch/PROPN/flat/2 said', ['Harbour Watch/ORG']],
    ['a subject beside it', 'the carmaker/NOUN/nsubj/4 Velmar/PROPN/nsubj/4 said', ['Velmar/ORG']],
    ['what it hangs from', 'the carmaker/NOUN/compound/3 Velmar/PROPN/nsubj/4 said', ['Velmar/ORG']],
    ['a plural', 'champions/NOUN/nsubj/3 Velmar/PROPN/nsubj/3 said', ['Velmar/ORG']],
    ['an adverb by its letters', 'the party/NOUN/nsubj/4 Forward/ADV/advmod/2 said', ['Forward/ORG']],
    ['an adjective', 'the group/NOUN/nsubj/5 Clear/ADJ/amod/4 Coast/PROPN/appos/2 said', ['Clear Coast/ORG']],
    ['no adverb in small letters', 'the party/NOUN/nsubj/4 again/ADV/advmod/2 said', []],
    ['nor one in a heading', 'The Party/NOUN/nsubj/4 Again/ADV/advmod/2 Said', []],
    ['a person', 'the driver/NOUN/nsubj/4 Velmar/PROPN/nsubj/4 said', []],
    ['whoever does something in a clause', 'the firm/NOUN/nsubj/5 Velmar/PROPN/nsubj/4 left/VERB/acl/2 closed', []],
    ['a day', 'the firm/NOUN/nsubj/4 Tuesday/PROPN/nsubj/4 said', []],
    ['a title', 'the firm/NOUN/nsubj/5 President/PROPN/flat/2 Velmar/PROPN/flat/3 said', ['Velmar/PERSON']],
    ['a state', 'the bloc/NOUN/nsubj/4 Norway/PROPN/nsubj/4 said', ['Norway/PLACE']],
  ])('%s', (_, line, expected) => expect(group(line)).toEqual(expected));

  it('is no person’s, and the same wherever it stands again', () => {
    const line = 'the carmaker/NOUN/nsubj/4 Velmar/PROPN/nsubj/4 said . Later Velmar left .';
    expect(group(line, [{ from: 2, to: 3, type: 'PERSON' }])).toEqual(['Velmar/ORG', 'Velmar/ORG']);
    const person = (from: number, to: number): NameSpan => ({ from, to, type: 'PERSON' });
    expect(group('Velmar , which left .', [person(0, 1)])).toEqual(['Velmar/ORG']);
    expect(group('Velmar , who left .', [person(0, 1)])).toEqual(['Velmar/PERSON']);
    const chief = 'Velmar chief/ADJ executive/NOUN Ada Roe left .';
    expect(group(chief, [person(0, 1), person(3, 5)])).toEqual(['Velmar/ORG', 'Ada Roe/PERSON']);
    const lawyer = chief.replace('chief/ADJ executive', 'defence/NOUN lawyer');
    expect(group(lawyer, [person(0, 1), person(3, 5)])).toEqual(['Velmar/PERSON', 'Ada Roe/PERSON']);
    const two = 'the group/NOUN/nsubj/4 Harbour/PROPN/flat/2 Watch/PROPN/flat/3 said .';
    const names = ['Harbour Watch/ORG', 'Harbour Watch/ORG'];
    expect(group(`${two} the Harbour Watch left .`)).toEqual(names);
    expect(group(`${two} New Harbour Watch left .`)).toEqual(names.slice(1));
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
              nameContext({ text, start: tokens.start, word: tokens.word, sentences }, wordInfos(clusters)),
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
