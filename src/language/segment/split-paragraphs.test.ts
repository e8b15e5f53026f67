import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from './split-paragraphs.ts';

const cut = (text: string): string[] => splitParagraphs(text).map(([start, end]) => text.slice(start, end));

describe('paragraphs', () => {
  it.each([
    ['One.\nTwo.\n\n  Three. \r\nFour.', ['One.', 'Two.', 'Three.', 'Four.']],
    ['', []],
    [' \n\t\n', []],
  ])('%j', (text, expected) => expect(cut(text)).toEqual(expected));

  it('reads hard-wrapped text by its empty lines', () => {
    const wrapped = [
      'The harbour board said on Monday that the new pier would not be opened',
      'before the autumn, since the steel for its second half had come late from',
      'the mill and had then been found to be of the wrong grade.',
      '',
      'A spokeswoman for the mill said that the board had been told of the delay',
      'in March and had raised no objection to it at the time, nor asked for any',
      'part of the price back.',
    ];
    expect(cut(wrapped.join('\n'))).toHaveLength(2);
    expect(cut(wrapped.join('\r\n'))).toHaveLength(2);
  });

  it('are trimmed, in order, and hold every character that is no white space', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b. ', '\n', '\n\n', '\r\n', ' ', '\u2028', '\ud800')).map((p) => p.join('')),
        (text) => {
          const pieces = cut(text);
          expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          expect(pieces.map((p) => p.trim())).toEqual(pieces);
        },
      ),
    );
  });
});
