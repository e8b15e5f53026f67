import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../language/index.ts';
import type { PronounGroup } from '../lexicon/en/pronouns.ts';
import type { Doc, Span, TokenSpans } from '../model/index.ts';
import { PAIR_FACTS } from './antecedents.ts';
import type { Engine, Prepared } from './engine.ts';

const doc = (text: string, id = 'x'): Doc => ({ id, text, title: null, publishedAt: null, lang: 'en' });
const textOf = (text: string): TokenSpans => segment(doc(text));

/** Texts that a reader may meet, the odd ones most of all. */
const TEXTS: readonly string[] = [
  '',
  ' \n\n\t ',
  '.',
  '…—“”',
  'Mayor Ada Holm of Eastfield said on Monday that the bridge was closed. “We had no choice,” she added.',
  'According to two officials, the Harbour Board will not pay. It denied that.\n\nBo Lind told the board it should.',
  'PORT CLOSED, SAYS HOLM\n\nEASTFIELD (Wire) - the port was closed , officials say',
  'a '.repeat(900),
  `He said ${'that she said '.repeat(300)}so.`,
  '米国は否定した。 😀 \ud800 \u0000 e\u0301 ﬁ',
  '“'.repeat(200),
  'x'.repeat(5000),
  '1. Q: Who? A: I.\r\n2. http://example.org/?q=“a”',
];

/** Texts of words that the stages care about, and of anything. */
const ANY_TEXT: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom('Ada', 'Holm', 'said', 'that', 'she', 'it', '“', '”', '. ', ', ', '\n', 'the', 'board', '5'),
      {
        maxLength: 60,
      },
    )
    .map((words) => words.join(' ')),
);

/** The results as values to be compared. */
const plain = ({ parsed, names, attributions }: Prepared): unknown => ({ parsed, names, attributions });

/** Holds an engine to what `engine.ts` promises; every implementation runs it. */
export function engineContract(name: string, open: () => Engine): void {
  describe(`Engine: ${name}`, () => {
    const engine = open();
    const one = async (text: string): Promise<Prepared> => (await engine.prepare([textOf(text)]))[0]!;

    it('has a short name', () => expect(engine.id).toMatch(/^[a-z][a-z0-9-]*$/));

    it('reads nothing as nothing', async () => expect(await engine.prepare([])).toEqual([]));

    it('keeps the text, its sentences and its tokens', async () => {
      for (const text of TEXTS) {
        const { segmented, start, end } = textOf(text);
        const { parsed } = await one(text);
        expect(parsed).toMatchObject(segmented);
        expect(parsed.tokens).toMatchObject({ count: start.length, start, end });
        expect(parsed.tokens.word).toEqual(Array.from(start, (from, i) => text.slice(from, end[i])));
      }
    });

    it.each(TEXTS.map((text) => [text.slice(0, 40), text]))('is well formed: %j', async (_, text) => {
      expectWellFormed(await one(text));
    });

    it('is well formed for any text', async () => {
      await fc.assert(
        fc.asyncProperty(ANY_TEXT, async (text) => {
          expectWellFormed(await one(text));
        }),
        { numRuns: 40 },
      );
    });

    it('gives in a batch, in its order, what it gives one by one', async () => {
      const shuffled = [...TEXTS, ...TEXTS.toReversed()];
      const batch = await engine.prepare(shuffled.map((text, i) => segment(doc(text, `d${i}`))));
      expect(batch.map(({ parsed }) => parsed.id)).toEqual(shuffled.map((_, i) => `d${i}`));
      for (const [i, text] of shuffled.entries()) {
        const [alone] = await engine.prepare([segment(doc(text, `d${i}`))]);
        expect(plain(batch[i]!)).toEqual(plain(alone!));
      }
    });

    it('leaves what stands before as it was when a paragraph is added', async () => {
      const text = 'Ada Holm left the Harbour Board.';
      const [short, long] = [await one(text), await one(`${text}\n\nBo Lind said that nobody knew.`)];
      expect(long.parsed.tokens.head.subarray(0, short.parsed.tokens.count)).toEqual(short.parsed.tokens.head);
    });

    it('scores every candidate of a pronoun with a number, the same for the same question', async () => {
      const { parsed, scoreAntecedents } = await one('Ada Holm met Bo Lind. She said that it would close.');
      const at = (word: string): number => parsed.tokens.word.indexOf(word);
      for (const [word, group] of [
        ['She', 'she'],
        ['it', 'it'],
      ] satisfies [string, PronounGroup][]) {
        const candidates = [
          { head: at('Holm'), facts: [PAIR_FACTS.indexOf('p subject'), PAIR_FACTS.indexOf('sentence 1')] },
          { head: at('Lind'), facts: [] },
          { head: null, facts: [0] },
        ];
        const scores = scoreAntecedents(at(word), group, candidates);
        expect(scores.length).toBe(candidates.length);
        expect(scores.every(Number.isFinite)).toBe(true);
        expect(scoreAntecedents(at(word), group, candidates)).toEqual(scores);
        expect(scoreAntecedents(at(word), group, [candidates[2]!])).toHaveLength(1);
      }
    });
  });
}

function expectWellFormed({ parsed, names, attributions }: Prepared): void {
  expectTrees(parsed);
  let next = 0;
  for (const { from, to } of names) {
    expect(next <= from && from < to && to <= parsed.tokens.count).toBe(true);
    next = to;
  }
  expectAttributions(parsed, attributions);
}

/** One tree with one root in every sentence, and a value in every column. */
function expectTrees({ tokens, sentences }: Prepared['parsed']): void {
  for (const column of [tokens.lemma, tokens.upos, tokens.xpos, tokens.deprel, tokens.head, tokens.sentence])
    expect(column.length).toBe(tokens.count);
  for (const [s, { from, to }] of sentences.entries()) {
    let roots = 0;
    for (let i = from; i < to; i++) {
      let at = i;
      for (let steps = 0; tokens.head[at]! >= 0 && steps <= to - from; steps++) at = tokens.head[at]!;
      expect(from <= at && at < to && tokens.head[at] === -1 && tokens.sentence[i] === s).toBe(true);
      if (tokens.head[i] === -1) roots++;
      expect(tokens.head[i] === -1).toBe(tokens.deprel[i] === 'root');
      expect(tokens.lemma[i] !== '' && tokens.upos[i] !== undefined && tokens.xpos[i] !== '').toBe(true);
    }
    expect(roots).toBe(from < to ? 1 : 0);
  }
}

function expectAttributions({ tokens }: Prepared['parsed'], attributions: Prepared['attributions']): void {
  const starts = new Map(Array.from(tokens.start, (start, i) => [start, i]));
  const ends = new Map(Array.from(tokens.end, (end, i) => [end, i]));
  const taken = new Set<number>();
  let last = -1;
  for (const { source, cue, content, confidence } of attributions) {
    expect(confidence > 0 && confidence <= 1 && cue.length === 1 && content.length > 0).toBe(true);
    expect(cue[0]![0]).toBeGreaterThan(last);
    last = cue[0]![0];
    for (const spans of [source, cue, content])
      spans.forEach(([start, end]: Span, k) => {
        expect(starts.has(start) && ends.has(end) && start < end).toBe(true);
        if (k > 0) expect(spans[k - 1]![1]).toBeLessThanOrEqual(start);
      });
    for (const [start, end] of [...cue, ...content])
      for (let i = starts.get(start)!; i <= ends.get(end)!; i++) {
        expect(taken.has(i)).toBe(false);
        taken.add(i);
      }
  }
}
