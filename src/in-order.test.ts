import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

async function* of<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const all = async <T>(made: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const one of made) found.push(one);
  return found;
};

describe('inOrder', () => {
  const inputs = Array.from({ length: 30 }, (_, i) => i);
  /** Later ones are done earlier. */
  const slow = (i: number): Promise<number> => new Promise((done) => setTimeout(() => done(i * 2), (30 - i) % 7));

  it.each([1, 2, 5, 100])('keeps the order with %i under way', async (most) => {
    expect(await all(inOrder(of(inputs), { most }, slow))).toEqual(inputs.map((i) => i * 2));
  });

  it('has no more under way than it may, in number and in weight, but always one', async () => {
    let [now, load, most, heaviest] = [0, 0, 0, 0];
    const run = async (weight: number): Promise<void> => {
      [now, load] = [now + 1, load + weight];
      [most, heaviest] = [Math.max(most, now), Math.max(heaviest, load)];
      await new Promise((done) => setTimeout(done, 1));
      [now, load] = [now - 1, load - weight];
    };
    const weights = [1, 1, 1, 1, 1, 1, 9, 1, 1, 30, 1, 1];
    await all(inOrder(of(weights), { most: 4, weight: 5, weigh: (weight) => weight }, run));
    expect(most).toBe(4);
    expect(heaviest).toBeLessThanOrEqual(34); // what was under way was below five when the next came
    await all(inOrder(of([30, 30]), { most: 4, weight: 5, weigh: (weight) => weight }, run));
    expect(heaviest).toBeLessThanOrEqual(34);
  });

  it('gives what is done while the next input is waited for', async () => {
    let more: () => void = () => {};
    async function* slowly(): AsyncGenerator<string> {
      yield 'first';
      await new Promise<void>((resolve) => (more = resolve));
      yield 'second';
    }
    const made = inOrder(slowly(), { most: 4 }, (word) => Promise.resolve(word));
    expect((await made.next()).value).toBe('first');
    more();
    expect(await all(made)).toEqual(['second']);
  });

  it('rejects with what a run rejects with, in its turn', async () => {
    const seen: number[] = [];
    const run = (i: number): Promise<number> => (i === 3 ? Promise.reject(new Error('the third')) : slow(i));
    await expect(
      (async () => {
        for await (const i of inOrder(of(inputs), { most: 6 }, run)) seen.push(i);
      })(),
    ).rejects.toThrow('the third');
    expect(seen).toEqual([0, 2, 4]);
  });
});
