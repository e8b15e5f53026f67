import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackModel } from '../learn/model-file.ts';
import type { BoostedTrees } from './filter/boosted-trees.ts';
import { WIDTH, WIDTH_TWO } from './filter/block-features.ts';
import type { BlockFilter } from './filter/score-blocks.ts';

let loaded: Promise<BlockFilter> | null = null;

/**
 * The block filter of `models/reader.bin` (or of the folder in HEARSAY_MODELS), read once. Throws where it is missing
 * or of another make.
 */
export function loadFilter(): Promise<BlockFilter> {
  loaded ??= readFilter(path.join(process.env['HEARSAY_MODELS'] ?? packageModels(), 'reader.bin'));
  return loaded;
}

async function readFilter(file: string): Promise<BlockFilter> {
  if (!existsSync(file)) throw new Error(`the model ${file} is missing; make it with: npm run train -- reader`);
  return unpackFilter(await readFile(file));
}

/** A filter from the bytes that `npm run train -- reader` wrote. */
function unpackFilter(bytes: Uint8Array): BlockFilter {
  const { meta, arrays } = unpackModel(bytes);
  if (meta['width'] !== WIDTH || meta['widthTwo'] !== WIDTH_TWO)
    throw new Error('the reader model was made for other features; make it again with: npm run train -- reader');
  const bias = meta['bias'] as Record<string, number>;
  const trees = (name: string): BoostedTrees => ({
    feature: arrays[`${name}.feature`] as Uint16Array,
    cut: arrays[`${name}.cut`] as Float32Array,
    left: arrays[`${name}.left`] as Int32Array,
    roots: arrays[`${name}.roots`] as Int32Array,
    bias: bias[name] ?? 0,
  });
  return {
    first: trees('first'),
    second: trees('second'),
    cut: meta['cut'] as number,
    captureCut: meta['captureCut'] as number,
  };
}

/** `models/` in the nearest folder above that holds a package.json. */
function packageModels(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json')) && path.dirname(folder) !== folder)
    folder = path.dirname(folder);
  return path.join(folder, 'models');
}
