import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackModel } from '../../../learn/model-file.ts';
import { contains, overlaps, type Parsed, type Sentence, type Span } from '../../../model/index.ts';
import { parsedWords } from '../../../model/parse.fixture.ts';
import type { FoundSpans } from '../../engine.ts';
import { findSpans } from './find-spans.ts';
import { readSpanModel } from './span-model.ts';

const file = (name: string) =>
  unpackModel(new Uint8Array(readFileSync(new URL(`../../../../models/${name}.bin`, import.meta.url))));
const MODEL = readSpanModel(file('attribution'), file('clusters'));

/** Words by white space and marks, each hanging on the one before: text that no parser understood. */
function flat(text: string): Parsed {
  const words = [...text.matchAll(/[\p{L}\p{N}]+|[^\s]/gu)].map((m): Span => [m.index, m.index + m[0].length]);
  const paragraphs = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((m): Span => [
    m.index + (m[0].length - m[0].trimStart().length),
    m.index + m[0].trimEnd().length,
  ]);
  const sentences: Sentence[] = [];
  const sentence = new Int32Array(words.length);
  let from = 0;
  paragraphs.forEach((span, paragraph) => {
    let to = from;
    while (to < words.length && words[to]![0] < span[1]) to++;
    if (to > from) sentences.push({ span: [words[from]![0], words[to - 1]![1]], from, to, paragraph, dateline: false });
    sentence.fill(sentences.length - 1, from, to);
    from = to;
  });
  const word = words.map((w) => text.slice(...w));
  return {
    id: 'x',
    text,
    title: null,
    publishedAt: null,
    lang: 'en',
    paragraphs,
    sentences,
    tokens: {
      count: words.length,
      start: Int32Array.from(words, (w) => w[0]),
      end: Int32Array.from(words, (w) => w[1]),
      word,
      lemma: word.map((w) => w.toLowerCase()),
      sentence,
      upos: word.map((w) => (/\w/.test(w) ? 'NOUN' : 'PUNCT')),
      xpos: word.map((w) => (/\w/.test(w) ? 'NN' : '.')),
      deprel: word.map(() => 'dep'),
      head: Int32Array.from(words, (_, i) => (i > 0 && sentence[i] === sentence[i - 1] ? i - 1 : -1)),
    },
  };
}

const told = (parsed: Parsed): string[] =>
  findSpans(parsed, MODEL).map((a) =>
    (['source', 'cue', 'content'] as const)
      .map((role) => a[role].map(([s, e]) => parsed.text.slice(s, e)).join(' … '))
      .join(' | '),
  );

describe('findSpans', () => {
  it.each([
    [
      'Mayor/NN/3/compound Ada/NNP/3/compound Holm/NNP/4/nsubj said/VBD/0/root/say that/IN/8/mark ' +
        'the/DT/7/det bridge/NN/8/nsubj closed/VBD/4/ccomp/close ~././4/punct',
      ['Mayor Ada Holm | said | that the bridge closed'],
    ],
    [
      "“/``/3/punct ~We/PRP/3/nsubj won/VBD/7/ccomp/win ~,/,/7/punct ~”/''/3/punct he/PRP/7/nsubj " +
        'said/VBD/0/root/say ~././7/punct',
      ['he | said | “We won,”'],
    ],
    [
      'The/DT/2/det bridge/NN/3/nsubj closed/VBD/0/root/close ~,/,/3/punct according/VBG/7/case/accord ' +
        'to/IN/5/fixed officials/NNS/3/obl/official ~././3/punct',
      ['officials | according to | The bridge closed'],
    ],
    ['The/DT/2/det bridge/NN/3/nsubj closed/VBD/0/root/close on/IN/5/case Monday/NNP/3/obl ~././3/punct', []],
  ])('%#', (source, expected) => expect(told(parsedWords(source))).toEqual(expected));

  it('finds the inner ones of a stretch', () => {
    const parsed = parsedWords(
      'Ada/NNP/2/nsubj said/VBD/0/root/say that/IN/7/mark Bo/NNP/7/compound Lind/NNP/7/nsubj ' +
        'has/VBZ/7/aux/have denied/VBN/2/ccomp/deny the/DT/9/det charges/NNS/7/obj/charge ~././2/punct',
    );
    const [outer] = findSpans(parsed, MODEL);
    expect(outer?.source).toEqual([[0, 3]]);
    const inner = findSpans(parsed, MODEL, { from: 3, to: 9 }).map(({ source }) =>
      source.map(([s, e]) => parsed.text.slice(s, e)).join(),
    );
    expect(inner).toEqual(['Bo Lind']);
  });

  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'said',
          'he',
          'Ada',
          'told',
          'them',
          'that',
          'it',
          'rains',
          ',',
          '.',
          '“',
          '”',
          '"',
          ':',
          '\n\n',
          'according',
          'to',
        ),
        { maxLength: 80 },
      )
      .map((w) => w.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('gives sorted spans in the text with words at both edges; contents and cues cross nothing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const parsed = flat(text);
        const found = findSpans(parsed, MODEL);
        expect(findSpans(parsed, MODEL)).toEqual(found);
        const held: Span[] = [];
        for (const a of found) {
          expect(a.cue.length).toBe(1);
          expect(a.content.length).toBeGreaterThan(0);
          expect(a.confidence > 0 && a.confidence <= 1).toBe(true);
          for (const role of ['source', 'cue', 'content'] as const) {
            a[role].forEach(([s, e], i) => {
              expect(contains([0, text.length], [s, e]) && s < e).toBe(true);
              expect(text.slice(s, e).trim()).toBe(text.slice(s, e));
              if (i > 0) expect(a[role][i - 1]![1]).toBeLessThanOrEqual(s);
            });
          }
          for (const span of [...a.cue, ...a.content]) {
            for (const other of held) expect(overlaps(span, other)).toBe(false);
            held.push(span);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['10,000 quotation marks', '“a” said he. '.repeat(5000)],
    ['opening marks only', '" '.repeat(10_000)],
    ['one endless sentence', 'he said that '.repeat(20_000)],
  ])('is linear: %s', (_, text) => {
    const time = (t: string): number => {
      const parsed = flat(t);
      const started = performance.now();
      const found: FoundSpans[] = findSpans(parsed, MODEL);
      expect(Array.isArray(found)).toBe(true);
      return performance.now() - started;
    };
    time(text.slice(0, text.length / 4));
    const quarter = time(text.slice(0, text.length / 4));
    expect(time(text)).toBeLessThan(quarter * 10 + 3000);
  });
});
