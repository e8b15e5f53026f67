import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
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
});
