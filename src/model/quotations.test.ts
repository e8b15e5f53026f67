import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ELIDED } from '../lexicon/en/word-parts.ts';
import { quotationSpans } from './quotations.ts';
import type { Span } from './index.ts';

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((m) => [m.index, m.index + m[0].length] as const);
}
const quoted = (text: string): string[] =>
  quotationSpans(text, paragraphsOf(text), ELIDED).map(({ span, depth }) => '>'.repeat(depth) + text.slice(...span));

describe('quotationSpans', () => {
  it.each([
    ['curly', 'She said, “It rained.” He left.', ['“It rained.”']],
    ['straight', '"It rained," she said. "It poured."', ['"It rained,"', '"It poured."']],
    ['typed with spaces', 'She said " it rained " and left', ['" it rained "']],
    ['inner', 'He said: “They told me ‘no’ twice.”', ['“They told me ‘no’ twice.”', '>‘no’']],
    ['single outer, with apostrophes', "The ministry's 'quiet help' wasn't the farmers' plan", ["'quiet help'"]],
    ['single around double', `'He wrote "no" to the boys' club.' So`, [`'He wrote "no" to the boys' club.'`, '>"no"']],
    ['an apostrophe before double', `The boys' club is "shut", it's said.`, ['"shut"']],
    ['single outer, ending in a possessive', 'He called it ‘the farmers’ choice’ then.', ['‘the farmers’ choice’']],
    ['a mark never closed ends with the paragraph', 'He said, “It rained.\nNobody came.', ['“It rained.']],
    [
      'a mark never closed ends before the next one',
      '"It rained, he said. "It poured," he said.',
      ['"It rained, he said.', '"It poured,"'],
    ],
    ['a stray closing mark', '» Read more\nIt rained” and “it poured”', ['“it poured”']],
    ['guillemets', 'Он сказал «да» и ушёл', ['«да»']],
    ['elisions', "Rock 'n' roll in the '90s, get 'em", []],
    ['none', 'It rained.', []],
  ])('%s', (_, text, expected) => expect(quoted(text)).toEqual(expected));

  it('joins a quotation that goes on in the next paragraph', () => {
    const text = '“It rained.\n“It poured,” he said.\n“New one.”';
    const quotations = quotationSpans(text, paragraphsOf(text), ELIDED);
    expect(quotations.map((q) => q.continues)).toEqual([null, 0, null]);
  });

  it('joins one that closes without opening again', () => {
    const text = '“It rained.\nIt poured,” he said.';
    expect(
      quotationSpans(text, paragraphsOf(text), ELIDED).map((q) => [text.slice(...q.span), q.opened, q.continues]),
    ).toEqual([
      ['“It rained.', true, null],
      ['It poured,”', false, 0],
    ]);
  });

  it('gives spans in the text, in order, with outer ones apart', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', ' ', '"', '“', '”', "'", '‘', '’', '\n', '.', '\ud800', 's'),
          maxLength: 60,
        }),
        (text) => {
          const all = quotationSpans(text, paragraphsOf(text), ELIDED);
          let end = 0;
          for (const {
            span: [a, b],
            depth,
          } of all) {
            expect(a < b && b <= text.length && text.slice(a, b).trim().length === b - a).toBe(true);
            if (depth === 0) {
              expect(a).toBeGreaterThanOrEqual(end);
              end = b;
            }
          }
        },
      ),
    );
  });

  it('is quick with ten thousand marks', () => {
    const text = '"x " \' “ ”'.repeat(10_000);
    const before = performance.now();
    quotationSpans(text, [[0, text.length]], ELIDED);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
