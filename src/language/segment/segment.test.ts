import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from './segment.ts';

const doc = (text: string) => ({ id: 't', text, title: null, publishedAt: null, lang: 'en' });

function sentencesOf(text: string): string[] {
  return segment(doc(text)).segmented.sentences.map(({ span: [start, end] }) => text.slice(start, end));
}

function wordsOf(text: string): string[] {
  const { start, end } = segment(doc(text));
  return Array.from(start, (s, i) => text.slice(s, end[i]));
}

describe('sentences', () => {
  it.each([
    [
      'Talks opened in Lisbon on Feb. 3.\nGrain prices fell.',
      ['Talks opened in Lisbon on Feb. 3.', 'Grain prices fell.'],
    ],
    ['"It is so." He left.', ['"It is so."', 'He left.']],
    ['“Why?” she asked. Nobody knew.', ['“Why?” she asked.', 'Nobody knew.']],
    ['The U.S. Treasury met Mr. Okoro on Nov. 25.', ['The U.S. Treasury met Mr. Okoro on Nov. 25.']],
    ['She came in 2009. P. Lind did not.', ['She came in 2009.', 'P. Lind did not.']],
    ['They flew to the U.S. The talks failed.', ['They flew to the U.S.', 'The talks failed.']],
    ['U. S. accuses rival of theft', ['U. S. accuses rival of theft']],
    ['Harbin Tools Co. Ltd. denied it. Its rival did too.', ['Harbin Tools Co. Ltd. denied it.', 'Its rival did too.']],
    [
      'It began at 5 p.m. on Monday. It ended at 9 p.m. He slept.',
      ['It began at 5 p.m. on Monday.', 'It ended at 9 p.m.', 'He slept.'],
    ],
    ['See No. 5 on the list. He said no. 5 more came.', ['See No. 5 on the list.', 'He said no. 5 more came.']],
    ['Ms. J. K. Abara spoke. Lt. Gen. Roe listened.', ['Ms. J. K. Abara spoke.', 'Lt. Gen. Roe listened.']],
    ['He stopped... Then he went on.', ['He stopped...', 'Then he went on.']],
  ])('%j', (text, expected) => expect(sentencesOf(text)).toEqual(expected));
});

describe('tokens', () => {
  it.each([
    ["They don't, can't and won't.", ['They', 'do', "n't", ',', 'ca', "n't", 'and', 'wo', "n't", '.']],
    ['Malta’s envoy said they’re “ready.”', ['Malta', '’s', 'envoy', 'said', 'they', '’re', '“', 'ready', '.', '”']],
    ['We cannot pay $3.2 million or 12%.', ['We', 'can', 'not', 'pay', '$', '3.2', 'million', 'or', '12', '%', '.']],
    ['a well-known, pro-Union re-elected mayor', ['a', 'well', '-', 'known', ',', 'pro-Union', 're-elected', 'mayor']],
    ['U.S.-Kenya talks at 10:30 on 9/11', ['U.S.', '-', 'Kenya', 'talks', 'at', '10:30', 'on', '9/11']],
    ['the 1980s, the 20th and 5km at 7pm', ['the', '1980s', ',', 'the', '20th', 'and', '5', 'km', 'at', '7', 'pm']],
    [
      'Write to a.b@example.org or https://example.org/x?y=1.',
      ['Write', 'to', 'a.b@example.org', 'or', 'https://example.org/x?y=1', '.'],
    ],
    ["O'Neill's (two) and/or AT&T—yes", ["O'Neill", "'s", '(', 'two', ')', 'and', '/', 'or', 'AT&T', '—', 'yes']],
    ['He lives in the U.S.', ['He', 'lives', 'in', 'the', 'U.S.']],
    ['Prices rose in Dec. 2020 by no. 5', ['Prices', 'rose', 'in', 'Dec.', '2020', 'by', 'no.', '5']],
    ["the ministers' plan, 'a joke'", ['the', 'ministers', "'", 'plan', ',', "'", 'a', 'joke', "'"]],
    ['What?! Yes... no', ['What', '?!', 'Yes', '...', 'no']],
    ['米国は 👩‍🚀 said', ['米国は', '👩‍🚀', 'said']],
  ])('%j', (text, expected) => expect(wordsOf(text)).toEqual(expected));
});

/** White space as the tokenizer sees it. */
const bare = (text: string): string => [...text].filter((c) => c > ' ' && !/[\s\u200b]/u.test(c)).join('');

describe('laws of segmentation', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          'U.S.',
          'Mr.',
          '"',
          '’s',
          "'",
          '.',
          '...',
          '-',
          ' ',
          '\n',
          'said',
          'The',
          '5',
          '%',
          '😀',
          '\ud83d',
          '\ude00',
          '\u200d',
          '(',
          "n't",
          '@a',
          '#b',
          'http://',
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('tokens cover every character that is no white space, once, in order, inside their sentence', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { segmented, start, end } = segment(doc(text));
        expect(Array.from(start, (s, i) => text.slice(s, end[i])).join('')).toBe(bare(text));
        let last = 0;
        for (const { span, from, to } of segmented.sentences) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          for (let i = from; i < to; i++) {
            expect(start[i]).toBeGreaterThanOrEqual(last);
            expect(start[i]).toBeLessThan(end[i]!);
            last = end[i]!;
          }
          expect(last).toBeLessThanOrEqual(span[1]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a paragraph at the end leaves earlier results alone', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const before = sentencesOf(`${text}\n\n`);
        expect(sentencesOf(`${text}\n\nOne more line.`).slice(0, before.length)).toEqual(before);
      }),
    );
  });

  it.each([
    ['one long paragraph', 'The minister said that "it is so" and left. '],
    ['no sentence end', 'word '],
    ['no space', 'word'],
    ['quotation marks', '"'],
    ['apostrophes', "'"],
    ['stops', '.'],
    ['initials', 'U.S.'],
    ['hyphens', 'a-'],
    ['figures', '1,'],
    ['lone surrogates', '\ud800'],
    ['at signs', 'a@'],
    ['line ends', 'a\n'],
  ])('linear time: %s', (_, piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const started = performance.now();
      segment(doc(text));
      return performance.now() - started;
    };
    time(50_000);
    const small = Math.max(40, time(200_000));
    expect(time(1_600_000)).toBeLessThan(small * 8 * 4 + 3000);
  });
});
