import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { loadModels } from './load-models.ts';

const MODELS = path.join(import.meta.dirname, '../models');

describe('loadModels', () => {
  it.each(['parser', 'names', 'attribution'])(
    'without %s.bin says which file is missing and how it is made',
    (name) => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'models-'));
      try {
        for (const file of readdirSync(MODELS))
          if (file.endsWith('.bin') && file !== `${name}.bin`)
            copyFileSync(path.join(MODELS, file), path.join(folder, file));
        expect(() => loadModels(folder)).toThrow(
          `the model ${path.join(folder, name)}.bin is missing; make it with: npm run train -- ${name}`,
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  it.each([
    ['missing', null, 'is missing'],
    ['no model', 'weights', 'cannot be read (not a Hearsay model file)'],
    ['of another version', 'HSMODEL1\u0015\0\0\0{"meta":{},"arrays":[]}', 'cannot be read'],
  ])('where encoder.bin is %s, says so, and that fast reads without it', (_, content, message) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'models-'));
    try {
      for (const file of readdirSync(MODELS))
        if (/\.(?:bin|wasm)$/.test(file) && file !== 'encoder.bin')
          copyFileSync(path.join(MODELS, file), path.join(folder, file));
      if (content !== null) writeFileSync(path.join(folder, 'encoder.bin'), content);
      expect(() => loadModels(folder, 'best')).toThrow(`the model ${path.join(folder, 'encoder.bin')} ${message}`);
      expect(() => loadModels(folder, 'best')).toThrow('; --model fast reads without it');
      expect(loadModels(folder).id).toBe('fast');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('reads the engine of HEARSAY_MODEL where none is named', () => {
    vi.stubEnv('HEARSAY_MODEL', 'best');
    expect(loadModels().id).toBe('best');
    vi.stubEnv('HEARSAY_MODEL', 'large');
    expect(() => loadModels()).toThrow('HEARSAY_MODEL is large; it can be fast or best');
    vi.unstubAllEnvs();
  });
});
