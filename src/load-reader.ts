import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { annotate } from './annotate.ts';
import type { EngineName } from './engine-name.ts';
import type { ImmediateEngine } from './engine/engine.ts';
import type { Reader } from './lasting/index.ts';
import { loadModels, modelFiles, modelFolder } from './load-models.ts';
import type { Doc } from './model/index.ts';
import { packageRoot } from './package-root.ts';

/**
 * The reader of the trained models in a folder (see `loadModels`). Its id is made of the engine, the bytes of the models
 * and the version of this program, so that readings of another reader can be told apart. Throws as `loadModels`.
 */
export function loadReader(folder: string = modelFolder(), name?: EngineName): Reader {
  return readerOf(loadModels(folder, name), folder);
}

/** The reader of an engine on the models in a folder. */
export function readerOf(engine: ImmediateEngine, folder: string = modelFolder()): Reader {
  return readerBy(engine.id, (doc) => annotate(doc, engine), folder);
}

/** The reader of the engine of that name, wherever it reads. */
export function readerBy<Read>(engine: string, read: (doc: Doc) => Read, folder: string = modelFolder()): Reader<Read> {
  const whole = createHash('sha256');
  const files: Record<string, string> = {};
  for (const name of modelFiles(engine)) {
    const bytes = readFileSync(path.join(folder, name));
    whole.update(bytes);
    files[name] = createHash('sha256').update(bytes).digest('hex');
  }
  const { version } = JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
  return {
    id: `${version}-${engine}-${whole.digest('hex').slice(0, 12)}`,
    made: { engine, version, files },
    read,
  };
}
