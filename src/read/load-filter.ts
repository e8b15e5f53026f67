import type { ModelFile } from '../learn/model-file.ts';
import { WIDTH, WIDTH_TWO } from './filter/block-features.ts';
import type { BoostedTrees } from './filter/boosted-trees.ts';
import type { BlockFilter } from './filter/score-blocks.ts';
import { loadModel } from './load-model.ts';

let loaded: Promise<BlockFilter> | null = null;

/**
 * The block filter of `models/reader.bin` (or of the folder in HEARSAY_MODELS), read once. Throws where it is missing
 * or of another make.
 */
export function loadFilter(): Promise<BlockFilter> {
  loaded ??= loadModel('reader.bin', 'reader').then(unpackFilter);
  return loaded;
}

/** A filter from what `npm run train -- reader` wrote. */
function unpackFilter({ meta, arrays }: ModelFile): BlockFilter {
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
