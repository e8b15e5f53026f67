import { describe, expect, it } from 'vitest';
import type { Bundle } from './bundles.ts';
import { newScan } from './scan-words.ts';
import { storyVector } from './story-vector.ts';
import { worthOn } from './worth.ts';

const DAY = 22_000;
const RARE = 'Kelp divers of Vannholm raised a bronze anchor beside the quay';
const COMMON = 'The president said that the government and the party will vote on the bill this week in the house';

function bundle(title: string, text: string, day = DAY): Bundle {
  const vector = storyVector(title, text, newScan());
  return { day, members: [{ at: 0, id: title, title, day, vector }], sum: vector };
}

/** What likeness to a bundle is worth whose nearest are as alike as that. */
function worthBeside(one: Bundle, ...means: readonly number[]): number {
  const kin = means.map((sum, i) => ({ a: bundle(`other ${i}`, RARE), b: one, sum }));
  return worthOn(DAY, kin, ({ sum }) => sum)(one);
}

describe('what likeness is worth', () => {
  const one = bundle('Anchor raised', RARE);

  it('is less, the nearer the three nearest are', () => {
    expect(worthBeside(one, 0.1, 0.1, 0.1)).toBeGreaterThan(worthBeside(one, 0.15, 0.1, 0.1));
    expect(worthBeside(one, 0.15, 0.1, 0.1)).toBeGreaterThan(worthBeside(one, 0.15, 0.15, 0.15));
    expect(worthBeside(one, 0.15, 0.1, 0.1, 0.05, 0.02)).toBe(worthBeside(one, 0.02, 0.1, 0.15, 0.1));
    expect(worthBeside(one, 0.145, 0.145, 0.145)).toBeCloseTo(1, 6);
  });

  it('has bounds, for what stands alone and for what many reword', () => {
    expect(worthBeside(one)).toBe(worthBeside(one, 0.1, 0.05));
    expect(worthBeside(one)).toBeLessThan(1.3);
    expect(worthBeside(one, 0.9, 0.9, 0.9)).toBe(worthBeside(one, 0.21, 0.21, 0.21));
    expect(worthBeside(one, 0.9, 0.9, 0.9)).toBeGreaterThan(0.9);
  });

  it('is less for words that all texts have', () => {
    expect(worthBeside(bundle('The vote', COMMON))).toBeLessThan(worthBeside(one));
  });

  it('is one for bare headlines, whatever is beside them', () => {
    const bare = bundle('Anchor raised at Vannholm', '');
    expect(worthBeside(bare, 0.4, 0.4, 0.4)).toBe(worthBeside(bare));
    expect(worthBeside(bare)).toBeGreaterThan(1);
  });

  it('asks those of its own day alone', () => {
    const late = bundle('Anchor raised', RARE, DAY + 1);
    expect(worthOn(DAY, [{ a: one, b: late, sum: 0.5 }], ({ sum }) => sum)(late)).toBe(worthBeside(one));
  });
});
