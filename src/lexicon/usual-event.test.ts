import { describe, expect, it } from 'vitest';
import { USUAL_EVENTS } from './en/usual-events.ts';
import { usualEvent } from './usual-event.ts';

describe('how usual an event is', () => {
  it.each([
    ['ACCUSE', 'accuse', 'NAR', true],
    ['ACCUSE', 'accuse', 'OR', false],
    ['ACCUSE', 'hum', 'NAR', false],
    ['STATE', 'accuse', 'NAR', false],
  ] as const)('%s %s %s: %s', (type, word, shape, isUsual) =>
    expect(usualEvent(type, { word, shape }).shape > 0).toBe(isUsual),
  );

  it('is more of a word that tells hardly anything else', () => {
    const of = (word: string): number => usualEvent('ACCUSE', { word, shape: '-' }).word;
    expect(of('accuse')).toBeGreaterThan(of('berate'));
    expect(of('berate')).toBeGreaterThan(of('hum'));
  });

  it('is kept in lines that can be read', () => {
    const rows = Object.values(USUAL_EVENTS).flatMap((lines) => lines.flatMap((line) => line.split(' ')));
    expect(rows.filter((row) => !/^[a-z_-]+:[1-4](?::[-NPRO]A?R?[1-3])*$/.test(row))).toEqual([]);
  });
});
