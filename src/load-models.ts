import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImmediateEngine } from './engine/engine.ts';
import { FAST_FILES, fastEngine, readFastModels, type FastModels } from './engine/fast/index.ts';
import { packageRoot } from './package-root.ts';

/**
 * The engine of the trained models in a folder: the one given, else the one in the environment variable HEARSAY_MODELS,
 * else `models/` of the package. Throws, naming the file and the command that makes it, if one is missing.
 */
export function loadModels(folder: string = modelFolder()): ImmediateEngine {
  return fastEngine(loadFastModels(folder));
}

/** The models of the fast engine by themselves, to train others on them and to measure each. Throws as `loadModels`. */
export function loadFastModels(folder: string = modelFolder()): FastModels {
  const bytes = FAST_FILES.map((name) => [name, readModel(folder, name)] as const);
  return readFastModels(Object.fromEntries(bytes) as Record<(typeof FAST_FILES)[number], Uint8Array>);
}

/** Where models are looked for where no folder is named. */
export function modelFolder(): string {
  return process.env['HEARSAY_MODELS'] ?? path.join(packageRoot(), 'models');
}

function readModel(folder: string, name: string): Uint8Array {
  const file = path.join(folder, `${name}.bin`);
  if (!existsSync(file)) throw new Error(`the model ${file} is missing; make it with: npm run train -- ${name}`);
  return readFileSync(file);
}
