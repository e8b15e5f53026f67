import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { LINE_CHARS_MOST, linesOf } from './lines-of.ts';

describe('linesOf', () => {
  it.each([
    [
      ['a\nb', 'c\r\n', '\n', 'd'],
      ['a', 'bc', '', 'd'],
    ],
    [['a\u2028b\n'], ['a\u2028b']],
    [[''], []],
  ])('%j', async (chunks, expected) => {
    const lines: (string | null)[] = [];
    for await (const line of linesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk))))) lines.push(line);
    expect(lines).toEqual(expected);
  });

  it('passes over a line that is too long to hold, and goes on', async () => {
    const piece = Buffer.alloc(1 << 20, 'x');
    const chunks = (function* (): Generator<Buffer> {
      yield Buffer.from('a\n');
      for (let i = 0; i <= LINE_CHARS_MOST / piece.length; i++) yield piece;
      yield Buffer.from('\nb\n');
    })();
    const lines: (string | null)[] = [];
    for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
    expect(lines).toEqual(['a', null, 'b']);
  });
});
