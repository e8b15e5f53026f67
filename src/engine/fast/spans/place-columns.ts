import { hashString, SEED } from '../../../learn/hash.ts';
import { ELIDED } from '../../../lexicon/en/word-parts.ts';
import type { Parsed, Span } from '../../../model/index.ts';
import { quotationSpans, type Quotation } from '../../../model/quotations.ts';
import type { Columns } from './columns.ts';

/** Where a token stands to quotation marks. */
export const QUOTE = { outside: 0, inside: 1, opening: 2, closing: 3, inner: 4 } as const;

/** Sentences and paragraphs around tokens `[from, to)`, in local numbers. */
export function places(
  parsed: Parsed,
  from: number,
  to: number,
): Pick<Columns, 'sentenceFrom' | 'sentenceTo' | 'paragraphFrom' | 'paragraphTo' | 'paragraphs'> {
  const n = to - from;
  const sentenceFrom = new Int32Array(n),
    sentenceTo = new Int32Array(n),
    paragraphFrom = new Int32Array(n),
    paragraphTo = new Int32Array(n);
  const paragraphs: [number, number][] = [];
  let last = -1;
  for (let i = 0; i < n;) {
    const sentence = parsed.sentences[parsed.tokens.sentence[from + i]!]!;
    const end = Math.max(i + 1, Math.min(n, sentence.to - from));
    sentenceFrom.fill(i, i, end);
    sentenceTo.fill(end, i, end);
    if (sentence.paragraph !== last) paragraphs.push([i, end]);
    else paragraphs[paragraphs.length - 1]![1] = end;
    last = sentence.paragraph;
    i = end;
  }
  for (const [start, end] of paragraphs) {
    paragraphFrom.fill(start, start, end);
    paragraphTo.fill(end, start, end);
  }
  return { sentenceFrom, sentenceTo, paragraphFrom, paragraphTo, paragraphs };
}

const COLON = hashString(SEED, ':');
/** A colon within so many tokens of the beginning of a paragraph stands behind a speaker's name or a topic. */
const LEAD = 7;
/** From so many paragraphs on with a lead, the text is taken for a transcript. */
const TRANSCRIPT = 4;

/** Which tokens stand before, at and after the colon that follows a paragraph's first words: `Columns.lead`. */
export function leads(word: Int32Array, paragraphs: readonly Span[]): Uint8Array {
  const lead = new Uint8Array(word.length);
  const colons = paragraphs.flatMap(([from, to]) => {
    const at = word.subarray(from, Math.min(to, from + LEAD)).indexOf(COLON);
    return at > 0 && from + at + 1 < to ? [{ from, to, colon: from + at }] : [];
  });
  const more = colons.length >= TRANSCRIPT ? 4 : 0;
  for (const { from, to, colon } of colons) {
    lead.fill(1 + more, from, colon);
    lead[colon] = 2 + more;
    lead.fill(3 + more, colon + 1, to);
  }
  return lead;
}

/** Where tokens `[from, to)` stand to quotation marks. */
export function quoteColumns(parsed: Parsed, from: number, to: number): Pick<Columns, 'quote' | 'quotation'> {
  const { tokens } = parsed;
  const quote = new Uint8Array(to - from);
  const quotation = new Int32Array(to - from).fill(-1);
  if (to === from) return { quote, quotation };
  const start = tokens.start[from]!;
  const end = tokens.end[to - 1]!;
  const paragraphs: Span[] = [];
  for (const [s, e] of parsed.paragraphs) {
    if (e <= start || s >= end) continue;
    paragraphs.push([Math.max(s, start), Math.min(e, end)]);
  }
  let i = from;
  quotationSpans(parsed.text, paragraphs, ELIDED).forEach((q: Quotation, k: number) => {
    while (i > from && tokens.start[i - 1]! >= q.span[0]) i--;
    while (i < to && tokens.end[i]! <= q.span[0]) i++;
    for (let j = i; j < to && tokens.start[j]! < q.span[1]; j++) {
      if (q.depth === 1) {
        quote[j - from] = QUOTE.inner;
        continue;
      }
      const opens = q.opened && tokens.start[j] === q.span[0];
      const closes = q.closed && tokens.end[j] === q.span[1];
      quote[j - from] = opens ? QUOTE.opening : closes ? QUOTE.closing : QUOTE.inside;
      quotation[j - from] = k;
      i = j;
    }
  });
  return { quote, quotation };
}
