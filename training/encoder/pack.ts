/** `npm run train -- encoder-pack WEIGHTS.safetensors LABELS.json VOCAB OUT`: a trained encoder as a model file of int8. */
import { readFileSync, writeFileSync } from 'node:fs';
import { HIDDEN, type Matrix, type Rows } from '../../src/engine/best/encoder-model.ts';
import { quantiseMatrix, quantiseRows } from '../../src/engine/best/quantise.ts';
import { packModel, type ModelArray } from '../../src/learn/model-file.ts';
import { log } from '../log.ts';
import type { TrainOptions } from '../main.ts';

type Tensors = (name: string) => Float32Array;

/** Tensors of a `.safetensors` file of f32, by name. */
export function readTensors(bytes: Buffer): ReadonlyMap<string, Float32Array> {
  const length = Number(bytes.readBigUInt64LE(0));
  const header = JSON.parse(bytes.toString('utf8', 8, 8 + length)) as Record<
    string,
    { data_offsets: [number, number] }
  >;
  return new Map(
    Object.entries(header).map(
      ([
        name,
        {
          data_offsets: [from, to],
        },
      ]) => [
        name,
        new Float32Array(bytes.buffer.slice(bytes.byteOffset + 8 + length + from, bytes.byteOffset + 8 + length + to)),
      ],
    ),
  );
}

/** Matrices of 384 inputs side by side, each padded to 8 columns; where each begins. */
function joined(parts: Readonly<Record<string, { weight: Float32Array; bias: Float32Array }>>): {
  matrix: Matrix;
  places: Record<string, number>;
} {
  const places: Record<string, number> = {};
  let columns = 0;
  for (const [name, { bias }] of Object.entries(parts)) {
    places[name] = columns;
    columns += (bias.length + 7) & ~7;
  }
  const weight = new Float32Array(columns * HIDDEN);
  const bias = new Float32Array(columns);
  for (const [name, part] of Object.entries(parts)) {
    weight.set(part.weight, places[name]! * HIDDEN);
    bias.set(part.bias, places[name]);
  }
  return { matrix: quantiseMatrix(weight, bias), places };
}

/** A matrix of `inputs` × `columns` turned over and padded, its last row the bias. */
function bilinear(tensor: Float32Array, inputs: number, columns: number): Matrix {
  const padded = { inputs: (inputs + 7) & ~7, columns: (columns + 7) & ~7 };
  const weight = new Float32Array(padded.inputs * padded.columns);
  for (let c = 0; c < columns; c++)
    for (let i = 0; i < inputs; i++) weight[c * padded.inputs + i] = tensor[i * columns + c]!;
  const bias = new Float32Array(padded.columns);
  bias.set(tensor.subarray(inputs * columns));
  return quantiseMatrix(weight, bias);
}

function encoderArrays(tensor: Tensors, layers: number): Record<string, ModelArray> {
  const arrays: Record<string, ModelArray> = {};
  const rows = (name: string, { values, scales }: Rows): void => {
    Object.assign(arrays, { [name]: values, [`${name}.scales`]: scales });
  };
  const norm = (name: string, from: string): void => {
    arrays[name] = Float32Array.of(...tensor(`${from}.weight`), ...tensor(`${from}.bias`));
  };
  rows('pieces', quantiseRows(tensor('encoder.pieces.weight')));
  rows('positions', quantiseRows(tensor('encoder.positions.weight')));
  arrays['shapes'] = tensor('encoder.shapes.weight');
  norm('norm', 'encoder.norm');
  for (let i = 0; i < layers; i++) {
    for (const name of ['qkv', 'out', 'up', 'down'])
      putMatrix(
        arrays,
        `${i}.${name}`,
        quantiseMatrix(tensor(`encoder.layers.${i}.${name}.weight`), tensor(`encoder.layers.${i}.${name}.bias`)),
      );
    for (const name of ['norm1', 'norm2']) norm(`${i}.${name}`, `encoder.layers.${i}.${name}`);
  }
  return arrays;
}

function putMatrix(arrays: Record<string, ModelArray>, name: string, { weights, scales, bias }: Matrix): void {
  Object.assign(arrays, { [name]: weights, [`${name}.scales`]: scales, [`${name}.bias`]: bias });
}

/** Scores that a word's shape adds to its name labels: shapes × labels. */
function nameShapes(tensor: Tensors, labels: number): Float32Array {
  const shapes = tensor('name_shapes.weight');
  const weight = tensor('names.weight');
  const inputs = weight.length / labels;
  const width = inputs - HIDDEN;
  return Float32Array.from({ length: (shapes.length / width) * labels }, (_, k) => {
    const [shape, label] = [Math.floor(k / labels), k % labels];
    let sum = 0;
    for (let d = 0; d < width; d++) sum += shapes[shape * width + d]! * weight[label * inputs + HIDDEN + d]!;
    return sum;
  });
}

/** Steps of a chain over B-/I- labels, those from elsewhere into an inner label barred. */
function transitions(steps: Float32Array, labels: number): Float32Array {
  return steps.map((step, k) => {
    const [from, to] = [Math.floor(k / labels), k % labels];
    return to > 0 && to % 2 === 0 && from !== to && from !== to - 1 ? -Infinity : step;
  });
}

/** Quantise and write. */
export async function train({ args }: TrainOptions): Promise<void> {
  const [weights = '', labelFile = '', vocab = '', out = ''] = args;
  if (out === '') throw new Error('usage: npm run train -- encoder-pack WEIGHTS.safetensors LABELS.json VOCAB OUT');
  const tensors = readTensors(readFileSync(weights));
  const tensor: Tensors = (name) => {
    const found = tensors.get(name);
    if (!found) throw new Error(`${weights} has no tensor ${name}`);
    return found;
  };
  const labels = JSON.parse(readFileSync(labelFile, 'utf8')) as Record<string, readonly string[]>;
  const count = (name: string): number => labels[name]!.length;
  let layers = 0;
  while (tensors.has(`encoder.layers.${layers}.qkv.weight`)) layers++;
  const arrays = encoderArrays(tensor, layers);
  const linear = (name: string): { weight: Float32Array; bias: Float32Array } => ({
    weight: tensor(`${name}.weight`),
    bias: tensor(`${name}.bias`),
  });
  const names = linear('names');
  const inputs = names.weight.length / count('names');
  const tokens = joined({
    tags: linear('tags'),
    child: linear('child'),
    parent: linear('parent'),
    childRelation: linear('child_relation'),
    parentRelation: linear('parent_relation'),
    names: { ...names, weight: names.weight.filter((_, k) => k % inputs < HIDDEN) },
    spans: linear('spans'),
    ...(tensors.has('meaning.weight') && { meaning: linear('meaning') }),
  });
  const arc = tensor('child.bias').length;
  const relation = tensor('child_relation.bias').length;
  const heads: Record<string, Matrix> = {
    tokens: tokens.matrix,
    arcs: bilinear(tensor('arcs'), arc, arc),
    relations: bilinear(tensor('relations'), relation, count('relations') * (relation + 1)),
  };
  for (const [name, matrix] of Object.entries(heads)) putMatrix(arrays, name, matrix);
  for (const [name, chain] of [
    ['names', 'name_chain'],
    ['spans', 'span_chain'],
  ] as const) {
    arrays[`${name}.transitions`] = transitions(tensor(`${chain}.steps`), count(name));
    arrays[`${name}.start`] = tensor(`${chain}.start`);
  }
  arrays['root'] = tensor('root');
  arrays['nameShapes'] = nameShapes(tensor, count('names'));
  arrays['vocabulary'] = new Uint8Array(readFileSync(vocab));
  const meta = {
    layers,
    labels,
    places: tokens.places,
    heads: Object.entries(heads).map(([name, { inputs: rows, columns }]) => ({ name, inputs: rows, columns })),
  };
  const bytes = packModel({ meta, arrays });
  writeFileSync(out, bytes);
  log(`${out}: ${layers} layers, ${bytes.length} bytes`);
}
