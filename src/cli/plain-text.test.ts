import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['reports/mill fire.txt', 'reports/mill fire.txt'],
    ['\x1b[31mred\n\x07.txt', '\\x1b[31mred\\x0a\\x07.txt'],
    ['cod\u202efdp.exe', 'cod\\u202efdp.exe'],
    ['Zürich 東京 🎉', 'Zürich 東京 🎉'],
  ])('%j', (words, expected) => expect(plainText(words)).toBe(expected));

  it('leaves no control character, and nothing to do a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const plain = plainText(words);
        expect(plain).not.toMatch(/\p{Cc}/u);
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });
});
