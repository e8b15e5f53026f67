import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { engineName, ModelTrouble, type EngineName } from './engine-name.ts';
import { bestEngine, readEncoderModel } from './engine/best/best-engine.ts';
import { encoderMeanings } from './engine/best/encoder-meanings.ts';
import type { BestModel } from './engine/best/read-window.ts';
import type { ImmediateEngine, MeaningReader } from './engine/engine.ts';
import { FAST_FILES, fastEngine, readFastModels, startKernel, type FastModels } from './engine/fast/index.ts';
import { packageRoot } from './package-root.ts';

/**
 * An engine on the trained models in a folder. Throws a `ModelTrouble`, naming the file, if one is missing or broken.
 *
 * @param folder  by default the one in the environment variable HEARSAY_MODELS, else `models/` of the package
 * @param name  by default the one in the environment variable HEARSAY_MODEL, else `fast`
 */
export function loadModels(folder: string = modelFolder(), name: EngineName = engineName()): ImmediateEngine {
  const fast = loadFastModels(folder);
  return name === 'best' ? bestEngine(loadEncoder(folder), fast) : fastEngine(fast);
}

/**
 * What the encoder makes of texts that the fast engine has read, so that claims told in other words are linked. Throws a
 * `ModelTrouble` where its files are missing or broken.
 */
export function loadMeanings(folder: string = modelFolder()): MeaningReader {
  return encoderMeanings(loadEncoder(folder));
}

const ENCODER_FILES = ['encoder.bin', 'encoder-kernel.wasm'] as const;

/** The encoder of the best engine. Throws a `ModelTrouble`, naming the file, if it is missing or broken. */
function loadEncoder(folder: string): BestModel {
  const [file, kernel] = [path.join(folder, ENCODER_FILES[0]), path.join(folder, ENCODER_FILES[1])];
  const instead = '--model fast reads without it';
  for (const one of [file, kernel])
    if (!existsSync(one)) throw new ModelTrouble(`the model ${one} is missing; ${instead}`);
  try {
    return readEncoderModel(readFileSync(file), readFileSync(kernel));
  } catch (error) {
    throw new ModelTrouble(`the model ${file} cannot be read (${(error as Error).message}); ${instead}`, {
      cause: error,
    });
  }
}

/** The models of the fast engine by themselves, to train others on them and to measure each. Throws as `loadModels`. */
export function loadFastModels(folder: string = modelFolder()): FastModels {
  const files = FAST_FILES.map((name) => [name, modelFile(folder, name)] as const);
  const size = files.reduce((sum, [, file]) => sum + statSync(file).size, 0);
  const kernel = startKernel(readFileSync(path.join(packageRoot(), 'models', KERNEL)), size);
  const bytes = files.map(([name, file]) => [name, readInto(kernel, file)] as const);
  return readFastModels(Object.fromEntries(bytes) as Record<(typeof FAST_FILES)[number], Uint8Array>, kernel);
}

/** The code that sums up weights; no model, and beside the models of the package wherever others are read from. */
const KERNEL = 'linear-kernel.wasm';

/** Names of the files that an engine reads. */
export function modelFiles(name: string): readonly string[] {
  const fast = FAST_FILES.map((file) => `${file}.bin`);
  return name === 'best' ? [...fast, ...ENCODER_FILES] : fast;
}

/** Where models are looked for where no folder is named. */
export function modelFolder(): string {
  return process.env['HEARSAY_MODELS'] ?? path.join(packageRoot(), 'models');
}

function modelFile(folder: string, name: string): string {
  const file = path.join(folder, `${name}.bin`);
  if (!existsSync(file)) throw new ModelTrouble(`the model ${file} is missing; make it with: npm run train -- ${name}`);
  return file;
}

/** The bytes of a file, read to where the kernel wants them: models are views on one read. */
function readInto(kernel: ReturnType<typeof startKernel>, file: string): Uint8Array {
  if (!kernel) return readFileSync(file);
  const from = openSync(file, 'r');
  try {
    const bytes = kernel.take(fstatSync(from).size);
    for (let at = 0; at < bytes.length;) {
      const read = readSync(from, bytes, at, bytes.length - at, null);
      if (read === 0) return bytes.subarray(0, at);
      at += read;
    }
    return bytes;
  } finally {
    closeSync(from);
  }
}
