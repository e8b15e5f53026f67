import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackModel, type ModelFile } from '../learn/model-file.ts';

/**
 * A file of `models/` (or of the folder in HEARSAY_MODELS). Throws where it is missing or none.
 * @param made  the name under which `npm run train` makes it
 */
export async function loadModel(name: string, made: string): Promise<ModelFile> {
  const file = path.join(process.env['HEARSAY_MODELS'] ?? packageModels(), name);
  if (!existsSync(file)) throw new Error(`the model ${file} is missing; make it with: npm run train -- ${made}`);
  return unpackModel(await readFile(file));
}

/** `models/` in the nearest folder above that holds a package.json. */
function packageModels(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json')) && path.dirname(folder) !== folder)
    folder = path.dirname(folder);
  return path.join(folder, 'models');
}
