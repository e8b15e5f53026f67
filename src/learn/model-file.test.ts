import { describe, expect, it } from 'vitest';
import { packModel, unpackModel } from './model-file.ts';

describe('model files', () => {
  it('reads back what was written', () => {
    const model = {
      meta: { labels: ['O', 'B'], scale: 0.5 },
      arrays: { weights: new Int8Array([1, -2, 3]), bias: new Float32Array([0.25]) },
    };
    expect(unpackModel(packModel(model))).toEqual(model);
  });

  it('refuses bytes that are no model, and one cut short', () => {
    expect(() => unpackModel(new Uint8Array(64))).toThrow('not a Hearsay model file');
    const bytes = packModel({ meta: {}, arrays: { w: new Float32Array(100) } });
    expect(() => unpackModel(bytes.slice(0, 200))).toThrow('ends inside "w"');
  });
});
