import { describe, expect, it } from 'vitest';
import { TaskTrouble } from '../readers.ts';
import { stoppedAfter } from './within.ts';

describe('what is done within a time', () => {
  it('gives what was made', () => {
    expect(stoppedAfter(5, () => ['made'])).toEqual(['made']);
    expect(stoppedAfter(5, () => stoppedAfter(5, () => 1) + 1)).toBe(2);
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
    expect(() => stoppedAfter(1, run)).toThrow(new TaskTrouble('took longer than 1 second; set aside'));
    expect(stoppedAfter(1, () => 'next')).toBe('next');
  });

  it('leaves errors as they are', () => {
    const fault = new RangeError('a fault');
    expect(() =>
      stoppedAfter(5, () => {
        throw fault;
      }),
    ).toThrow(fault);
  });
});
