import type { ModelFile } from '../../learn/model-file.ts';

/** Numbers of a vector. */
export const HIDDEN = 384;
/** Numbers of the inner part of a layer. */
export const INNER = 1536;
/** Heads of the attention. */
export const HEADS = 12;
/** Columns whose weights lie together. */
const PANEL = 8;

/**
 * A matrix with an int8 weight per entry and a scale per column. Weights lie in panels of 8 columns; inside a panel,
 * pairs along the input follow each other, 8 columns of 2 weights each.
 */
export interface Matrix {
  readonly inputs: number;
  readonly columns: number;
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
}

/** Gains, then shifts, of a layer norm. */
export type Norm = Float32Array;

/** One layer of the encoder. */
export interface EncoderLayer {
  /** Queries, keys and values side by side. */
  readonly qkv: Matrix;
  readonly out: Matrix;
  readonly norm1: Norm;
  readonly up: Matrix;
  readonly down: Matrix;
  readonly norm2: Norm;
}

/** Rows of int8 with a scale each. */
export interface Rows {
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** An encoder of BERT's shape (Devlin et al., NAACL 2019) with an embedding of word shapes added to its input. */
export interface EncoderModel {
  readonly pieces: Rows;
  readonly positions: Rows;
  /** One row a shape, the last that of the marks at the ends. */
  readonly shapes: Float32Array;
  readonly norm: Norm;
  readonly layers: readonly EncoderLayer[];
  /** Matrices that read the vectors, by name; inputs and columns are multiples of 8. */
  readonly heads: Readonly<Record<string, Matrix>>;
}

/** Read the encoder of a model file. Throws when an array is missing or of another length than its shape wants. */
export function readEncoder({ meta, arrays }: ModelFile): EncoderModel {
  const floats = (name: string, length?: number): Float32Array => {
    const array = arrays[name];
    if (!(array instanceof Float32Array) || (length !== undefined && array.length !== length))
      throw new Error(`the encoder's ${name} should be ${length ?? 'some'} floats, has ${array?.length ?? 'none'}`);
    return array;
  };
  const bytes = (name: string, length: number): Int8Array => {
    const array = arrays[name];
    if (!(array instanceof Int8Array) || array.length !== length)
      throw new Error(`the encoder's ${name} should be ${length} bytes, has ${array?.length ?? 'none'}`);
    return array;
  };
  const rows = (name: string): Rows => {
    const scales = floats(`${name}.scales`);
    return { values: bytes(name, scales.length * HIDDEN), scales };
  };
  const matrix = (name: string, inputs: number, columns: number): Matrix => ({
    inputs,
    columns,
    weights: bytes(name, inputs * columns),
    scales: floats(`${name}.scales`, columns),
    bias: floats(`${name}.bias`, columns),
  });
  return {
    pieces: rows('pieces'),
    positions: rows('positions'),
    shapes: floats('shapes'),
    norm: floats('norm', 2 * HIDDEN),
    layers: Array.from({ length: Number(meta['layers']) }, (_, i) => ({
      qkv: matrix(`${i}.qkv`, HIDDEN, 3 * HIDDEN),
      out: matrix(`${i}.out`, HIDDEN, HIDDEN),
      norm1: floats(`${i}.norm1`, 2 * HIDDEN),
      up: matrix(`${i}.up`, HIDDEN, INNER),
      down: matrix(`${i}.down`, INNER, HIDDEN),
      norm2: floats(`${i}.norm2`, 2 * HIDDEN),
    })),
    heads: Object.fromEntries(
      (meta['heads'] as { name: string; inputs: number; columns: number }[]).map(({ name, inputs, columns }) => [
        name,
        matrix(name, inputs, columns),
      ]),
    ),
  };
}

/** Where the weight of an input and a column lies in a matrix. */
export function weightAt(inputs: number, input: number, column: number): number {
  const inPanel = (input >> 1) * 2 * PANEL + (column % PANEL) * 2 + (input & 1);
  return (column - (column % PANEL)) * inputs + inPanel;
}

/**
 * The largest int16 that activations may take, so that a sum over all inputs by int8 weights fits int32 whatever they
 * are.
 */
export function activationLimit(inputs: number): number {
  return Math.min(32767, Math.floor((2 ** 31 - 1) / (127 * inputs)));
}

/** What goes into the encoder: the sum of a piece's, a place's and a shape's vectors, before the norm. */
export function embed(
  model: EncoderModel,
  ids: ArrayLike<number>,
  shapes: ArrayLike<number>,
  into: Float32Array,
): void {
  const { pieces, positions } = model;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    const piece = id * HIDDEN;
    const place = i * HIDDEN;
    const shape = shapes[i]! * HIDDEN;
    const pieceScale = pieces.scales[id]!;
    const placeScale = positions.scales[i]!;
    for (let d = 0; d < HIDDEN; d++)
      into[place + d] =
        pieces.values[piece + d]! * pieceScale + positions.values[place + d]! * placeScale + model.shapes[shape + d]!;
  }
}
