import { describe, expect, it } from 'vitest';
import { peek } from './peek.ts';

async function* slowly(waits: readonly number[]): AsyncGenerator<number> {
  for (const [i, ms] of waits.entries()) {
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    yield i;
  }
}

async function rest(all: AsyncIterable<number>): Promise<number[]> {
  const found: number[] = [];
  for await (const item of all) found.push(item);
  return found;
}

describe('peek', () => {
  it.each([
    ['the first of many', [0, 0, 0, 0, 0], [0, 1, 2], false],
    ['all of few', [0, 0], [0, 1], true],
    ['none of none', [], [], true],
    ['those that come in time', [0, 0, 1500, 0], [0, 1], false],
  ])('gives %s, and loses none', async (_, waits, expected, whole) => {
    const { first, isWhole, all } = await peek(slowly(waits), 3, 500);
    expect(first).toEqual(expected);
    expect(isWhole).toBe(whole);
    expect(await rest(all)).toEqual([...waits.keys()]);
  });

  it('looks no further than what is enough', async () => {
    const { first, isWhole, all } = await peek(slowly([0, 0, 0, 0]), 3, 500, (item) => item === 1);
    expect(first).toEqual([0, 1]);
    expect(isWhole).toBe(false);
    expect(await rest(all)).toEqual([0, 1, 2, 3]);
  });
});
