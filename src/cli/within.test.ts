import { describe, expect, it } from 'vitest';
import { TaskTrouble } from '../readers.ts';
import { within } from './within.ts';

describe('what is done within a time', () => {
  it('gives what was made', () => {
    expect(within(5, () => ['made'])).toEqual(['made']);
    expect(within(5, () => within(5, () => 1) + 1)).toBe(2);
  });

  it.each([
    [
      'a loop',
      () => {
        for (;;);
      },
    ],
    ['a pattern that goes back for ever', () => /^(?:a|a)*b/.test('a'.repeat(60))],
  ])('stops %s, and goes on', (_, run) => {
    expect(() => within(1, run)).toThrow(new TaskTrouble('took longer than 1 second; set aside'));
    expect(within(1, () => 'next')).toBe('next');
  });

  it('leaves errors as they are', () => {
    const fault = new RangeError('a fault');
    expect(() =>
      within(5, () => {
        throw fault;
      }),
    ).toThrow(fault);
  });
});
