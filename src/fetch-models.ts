import { readEncoderModel } from './engine/best/best-engine.ts';
import { encoderMeanings } from './engine/best/encoder-meanings.ts';
import type { ImmediateEngine, MeaningReader } from './engine/engine.ts';
import { FAST_FILES, fastEngine, readFastModels, startKernel } from './engine/fast/index.ts';
import { itemAt } from './model/item-at.ts';

/** Gives the bytes of a file of `models/`, wherever it lies. Rejects with a message that names the file. */
export type GetFile = (name: string) => Promise<Uint8Array>;

/** The fast engine on models that do not lie on a disk: what `loadModels` is for files. Rejects as `get` does. */
export async function fetchModels(get: GetFile): Promise<ImmediateEngine> {
  const [code, files] = await Promise.all([
    get('linear-kernel.wasm'),
    Promise.all(FAST_FILES.map((name) => get(`${name}.bin`))),
  ]);
  const size = files.reduce((sum, { length }) => sum + length, 0);
  const kernel = startKernel(code, size);
  const bytes = FAST_FILES.map((name, i) => {
    const file = itemAt(files, i);
    if (!kernel) return [name, file] as const;
    const placed = kernel.take(file.length);
    placed.set(file);
    return [name, placed] as const;
  });
  return fastEngine(
    readFastModels(Object.fromEntries(bytes) as Record<(typeof FAST_FILES)[number], Uint8Array>, kernel),
  );
}

/** What puts in numbers what claims say, likewise: what `loadMeanings` is for files. */
export async function fetchMeanings(get: GetFile): Promise<MeaningReader> {
  const [model, kernel] = await Promise.all([get('encoder.bin'), get('encoder-kernel.wasm')]);
  return encoderMeanings(readEncoderModel(model, kernel));
}
