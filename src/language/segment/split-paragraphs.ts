import { trim, type Span } from '../../model/index.ts';

/**
 * Shape of hard-wrapped text (mail, old press releases): tuned by eye on plain-text reports, line lengths in
 * characters.
 */
const WRAPPED = { shortest: 45, longest: 100, share: 0.7, open: 0.5, lines: 4 } as const;

const CLOSED_LINE = /[.!?:"”’)\]]$/u;

/**
 * The paragraphs of a text: its lines, or, where the text is hard-wrapped (most line breaks fall in the middle of
 * sentences, at about the same column), the blocks between empty lines. White space at the edges is left out, and so
 * are empty paragraphs.
 */
export function splitParagraphs(text: string): Span[] {
  const lines: Span[] = [];
  const blocks: Span[] = [];
  let lastEnd = -1;
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const span = trim(text, [match.index, match.index + match[0].length]);
    if (!span) continue;
    lines.push(span);
    const last = blocks.at(-1);
    if (last && isSoftBreak(text, lastEnd, match.index)) blocks[blocks.length - 1] = [last[0], span[1]];
    else blocks.push(span);
    lastEnd = match.index + match[0].length;
  }
  return isWrapped(text, lines, blocks) ? blocks : lines;
}

function isSoftBreak(text: string, from: number, to: number): boolean {
  const length = to - from;
  return length === 1 || (length === 2 && text[from] === '\r' && text[from + 1] === '\n');
}

function isWrapped(text: string, lines: readonly Span[], blocks: readonly Span[]): boolean {
  const inner = lines.length - blocks.length;
  if (inner < WRAPPED.lines) return false;
  let even = 0;
  let open = 0;
  let block = 0;
  for (const [start, end] of lines) {
    while (blocks[block]![1] < end) block++;
    if (blocks[block]![1] === end) continue; // the last line of its block may be short
    if (WRAPPED.shortest <= end - start && end - start <= WRAPPED.longest) even++;
    if (!CLOSED_LINE.test(text.slice(end - 1, end))) open++;
  }
  return even >= inner * WRAPPED.share && open >= inner * WRAPPED.open;
}
