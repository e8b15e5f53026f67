import { itemAt } from '../../model/item-at.ts';

/** A block of plain text: a paragraph, a heading, a leftover. `start` and `end` are offsets in the input. */
export interface TextBlock {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Ends a sentence, whatever quotes or brackets come after. */
export const TERMINAL: RegExp = /[.!?…。！？؟।:;]["”’'»)\]]*$/u;

/** A column that typewriters, mail and wire services break lines at. */
const WRAP = { least: 45, most: 100, lines: 6, share: 0.6 } as const;

/**
 * The blocks of a plain text, one a line, or one a group of lines where lines are broken at a column. Blank lines and
 * control characters between blocks are left out; the text of a block is as it stood, except that a broken line's break
 * is a space.
 */
export function splitBlocks(text: string): TextBlock[] {
  const lines: TextBlock[] = [];
  for (const m of text.matchAll(/[^\n\r\f\v\u2028\u2029]+/gu)) {
    const raw = m[0];
    const inner = raw.trim();
    if (inner === '' || !/[\p{L}\p{N}]/u.test(inner)) continue;
    const start = m.index + raw.indexOf(inner);
    lines.push({ text: inner, start, end: start + inner.length });
  }
  return isWrapped(lines, text) ? unwrap(lines, text) : lines;
}

/** Is there a blank line (or the edge of the text) between two offsets? */
function isParted(text: string, from: number, to: number): boolean {
  return /\n[^\S\n]*\n|\r\r|\f/.test(text.slice(from, to).replace(/\r\n/g, '\n'));
}

function isWrapped(lines: readonly TextBlock[], text: string): boolean {
  let joined = 0;
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    if (isParted(text, line.end, itemAt(lines, i + 1).start)) continue;
    joined++;
    if (WRAP.least <= line.text.length && line.text.length <= WRAP.most && !TERMINAL.test(line.text)) broken++;
    if (line.text.length > WRAP.most * 1.5) return false;
  }
  return joined >= WRAP.lines && broken / joined >= WRAP.share;
}

function unwrap(lines: readonly TextBlock[], text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const goesOn = last !== undefined && !isParted(text, last.end, line.start) && !/^[-*•–]\s/u.test(line.text);
    if (!goesOn) blocks.push(line);
    else blocks[blocks.length - 1] = { text: `${last.text} ${line.text}`, start: last.start, end: line.end };
  }
  return blocks;
}
