import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments, type Layer } from './highlight.ts';

describe('segments', () => {
  it('cuts at the edges of nested layers', () => {
    expect(
      segments(
        'She said he knew.',
        [0, 17],
        [
          { span: [0, 3], layer: 'source', anchor: 'a1' },
          { span: [9, 16], layer: 'content' },
          { span: [9, 11], layer: 'source' },
        ],
      ),
    ).toEqual([
      { text: 'She', layers: ['source'], starts: ['a1'] },
      { text: ' said ', layers: [], starts: [] },
      { text: 'he', layers: ['content', 'source'], starts: [] },
      { text: ' knew', layers: ['content'], starts: [] },
      { text: '.', layers: [], starts: [] },
    ]);
  });

  it('gives the text again, whatever the layers', () => {
    const layer = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
      .map(([start, n]): Layer => ({ span: [start, start + n], layer: 'x' }));
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.array(layer), (text, layers) => {
        expect(
          segments(text, [0, text.length], layers)
            .map((s) => s.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
