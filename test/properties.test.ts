import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate.ts';
import { joinTitle, Ledger } from '../src/ledger/index.ts';
import { loadModels } from '../src/load-models.ts';
import { type Article, LedgerFile, type Span } from '../src/model/index.ts';

const MODELS = loadModels();

/** Pieces of news prose, and what breaks programs that read it. */
const PIECE = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Minister Dora Valente',
      'the trade group',
      'She',
      'officials in Lisbon',
      'said',
      'told reporters',
      'denied',
      'according to',
      'that',
      'grain stores would last six weeks',
      'Estmark shipped 40,000 tonnes to Sudria',
      'on Monday',
      'March 3, 2025',
      'nearly 70%',
      'more than $900 million',
      '“We have asked,”',
      '"We will',
      'not go"',
      "it's",
      'U.S.',
      'Co. Ltd.',
      'Feb. 18',
      'reportedly',
      'may have',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '.',
      ',',
      '.\n\n',
      '\n',
      ' ',
      '"',
      '“',
      '”',
      '‘',
      '’',
      '(',
      ')',
      ':',
      '–',
      '…',
      '?',
      '\u00a0',
      '\u2028',
      '\t',
      '\r\n',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '😀',
      '👩‍🚒',
      '\ud83d',
      '\ude00',
      'e\u0301',
      '\u200b',
      '\u202e',
      '\0',
      '\ufeff',
      'Министр сказал, что',
      '部长说',
      'قال الوزير',
      '𝕏',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const TEXT = fc
  .array(fc.tuple(PIECE, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''));

function article(id: string, title: string | null, text: string): Article {
  return {
    id,
    hash: `hash of ${id}`,
    file: null,
    url: null,
    title,
    byline: [],
    publisher: null,
    agency: null,
    publishedAt: '2025-03-04',
    publishedAtBasis: 'given',
    modifiedAt: null,
    lang: 'en',
    text,
    removed: [],
  };
}

function ledgerOf(articles: readonly Article[]): LedgerFile {
  const ledger = new Ledger();
  for (const one of articles) ledger.add(one, annotate(joinTitle(one), MODELS));
  return ledger.toFile();
}

/** What is wrong with the spans of a ledger's articles; nothing, if all is well. */
function faults(ledger: LedgerFile): string[] {
  return ledger.articles.flatMap(({ id, text, mentions, dates, quantities, attributions, claims, sentences }) => {
    const fault = (what: string, [start, end]: Span): string[] => {
      const words = text.slice(start, end);
      const cutsPair = (at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
      const wrong =
        start < 0 || end > text.length
          ? 'leaves the text'
          : words.trim() !== words
            ? 'has white space at an edge'
            : cutsPair(start) || cutsPair(end)
              ? 'cuts a character'
              : null;
      return wrong === null ? [] : [`${id}: ${what} [${start}, ${end}) ${wrong}: ${JSON.stringify(words)}`];
    };
    return [
      ...sentences.flatMap((s) => fault('sentence', s)),
      ...[...mentions, ...dates, ...quantities].flatMap(({ span }) => fault('mention, date or quantity', span)),
      ...attributions.flatMap(({ source, cue, content }) =>
        [...source, ...cue, ...content].flatMap((s) => fault('attribution', s)),
      ),
      ...claims.flatMap(({ evidence }) => evidence.flatMap((s) => fault('claim', s))),
    ];
  });
}

describe('whatever the texts', () => {
  it('spans are exact, the ledger has its form, and every reference leads somewhere', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.option(TEXT), TEXT), { minLength: 1, maxLength: 3 }), (texts) => {
        const articles = texts.map(([title, text], i) => article(`r${i}`, title, text));
        const ledger = LedgerFile.parse(ledgerOf(articles));
        expect(faults(ledger)).toEqual([]);
        const entities = new Set(ledger.entities.map(({ id }) => id)),
          origins = new Set(ledger.origins.map(({ id }) => id));
        const used = ledger.articles.flatMap(({ mentions, attributions, claims }) => [
          ...mentions.map(({ entity }) => entity),
          ...attributions.map(({ speaker }) => speaker),
          ...claims.flatMap(({ actor, recipient }) => [...actor, ...recipient]),
        ]);
        expect(used.filter((id) => id !== null && !entities.has(id))).toEqual([]);
        expect(ledger.claims.flatMap((group) => group.origins).filter((id) => !origins.has(id))).toEqual([]);
      }),
      {
        numRuns: 150,
        examples: [
          [[[null, '😀more than $900 million ']]],
          [[['"We will, Minister Dora Valente said \u200b ', '']]],
          [[['', 'officials denied grain stores would last "We will \0 ']]],
          [[[null, '. according to the trade group ']]],
          [[[null, '\0 ']]],
        ],
      },
    );
  });

  it('the same articles in another order give the same ledger', () => {
    fc.assert(
      fc.property(fc.array(TEXT, { minLength: 2, maxLength: 5 }), (texts) => {
        const articles = texts.map((text, i) => article(`r${i}`, null, text));
        expect(ledgerOf(articles.toReversed())).toEqual(ledgerOf(articles));
      }),
      { numRuns: 40 },
    );
  });
});
