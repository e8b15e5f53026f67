import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BrokenError, connectionTrouble, troubleOf } from './trouble.ts';

const thrown = (run: () => unknown): Error => {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
};

describe('troubleOf', () => {
  it('says in our words what a parser or the machine said in its own', () => {
    const packed = gzipSync('Weavers of Tarn met on Monday.'.repeat(50));
    packed.fill(255, 12, 40);
    expect(troubleOf(thrown(() => gunzipSync(packed)))).toBe('its packing is broken or cut short');
    expect(troubleOf(thrown(() => JSON.parse('{')))).toBe('its data are broken');
    expect(troubleOf(new TypeError('x is not a function'))).toBe('its inside is broken');
    expect(troubleOf(new BrokenError('holds no page'))).toBe('holds no page');
  });
});

describe('connectionTrouble', () => {
  it('says what the system’s code means', () => {
    expect(connectionTrouble('ECONNREFUSED', new Error('connect'))).toBe('nobody answers at this address');
    expect(connectionTrouble('', new Error('gave no whole answer within 5 s'))).toBe('gave no whole answer within 5 s');
  });
});
