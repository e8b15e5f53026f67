import { describe, expect, it } from 'vitest';
import type { Claim, Parsed } from '../model/index.ts';
import { withMeanings } from './meaning.ts';

// Two sentences of two tokens, "aa bb" and "cc dd".
const parsed = {
  tokens: { count: 4, start: Int32Array.of(0, 3, 6, 9), end: Int32Array.of(2, 5, 8, 11) },
} as unknown as Parsed;
/** Each token points its own way. */
const meaning = (from: number, to: number): Float32Array => {
  const vector = new Float32Array(4).map((_, i) => (from <= i && i < to ? 1 : 0));
  return vector.map((v) => v / Math.sqrt(to - from || 1));
};
const claim = (evidence: Claim['evidence'], context: Claim['context'] = []): Claim =>
  ({ id: 'c', evidence, context, structure: {} }) as unknown as Claim;
const bytes = ({ structure }: Claim): number[] => [...Buffer.from(structure!.meaning!, 'base64')];

describe('withMeanings', () => {
  it('weighs the evidence and the sentence shown alike', () => {
    const [one] = withMeanings([claim([[0, 2]], [[0, 5]])], parsed, meaning);
    expect(bytes(one!)).toEqual([127, 53, 0, 0]); // (1 + √½, √½) at 127
  });

  it('takes all sentences of an evidence in several pieces', () => {
    const [one] = withMeanings(
      [
        claim(
          [
            [3, 5],
            [6, 8],
          ],
          [
            [0, 5],
            [6, 11],
          ],
        ),
      ],
      parsed,
      meaning,
    );
    expect(bytes(one!)).toEqual([53, 127, 127, 53]);
  });

  it('leaves a claim as it is where no structure is known, or no word', () => {
    const bare = { ...claim([[0, 2]]), structure: undefined } as unknown as Claim;
    const empty = claim([[5, 6]]);
    expect(withMeanings([bare, empty], parsed, meaning)).toEqual([bare, empty]);
  });
});
