import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { annotate } from './annotate.ts';
import { FAST_FILES } from './engine/fast/index.ts';
import type { Reader } from './lasting/index.ts';
import { loadModels, modelFolder } from './load-models.ts';
import { packageRoot } from './package-root.ts';

/**
 * The reader of the trained models in a folder (see `loadModels`). Its id is made of the engine, the bytes of the models
 * and the version of this program, so that readings of another reader can be told apart. Throws as `loadModels`.
 */
export function loadReader(folder: string = modelFolder()): Reader {
  const models = loadModels(folder);
  return { id: readerId(folder), read: (doc) => annotate(doc, models) };
}

/** What `loadReader` would give as id, without loading the models. */
export function readerId(folder: string = modelFolder()): string {
  const digest = createHash('sha256');
  for (const name of FAST_FILES) digest.update(readFileSync(path.join(folder, `${name}.bin`)));
  const { version } = JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
  return `${version}-fast-${digest.digest('hex').slice(0, 12)}`;
}
