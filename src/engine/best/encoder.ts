import { encodePlain, multiplyPlain } from './encode-plain.ts';
import {
  activationLimit,
  embed,
  HIDDEN,
  INNER,
  type EncoderLayer,
  type EncoderModel,
  type Matrix,
} from './encoder-model.ts';

/** Reads windows of pieces. */
export interface Encoder {
  /**
   * One vector of 384 a piece, row-major. `shapes[i]` is the shape of the word that piece i belongs to. Throws when
   * there are more pieces than the model has positions.
   */
  encode(ids: ArrayLike<number>, shapes: ArrayLike<number>): Float32Array;
  /** Rows by one of the model's heads; `rows` is row-major, as long as the head has inputs for each. */
  multiply(head: string, rows: Float32Array): Float32Array;
  /** Does it run on SIMD, or in plain TypeScript about ten times slower? */
  readonly fast: boolean;
}

type Address = number;

/** What `kernel.as` exports; every argument is an address or a count. */
interface Kernel {
  quantise(x: Address, rows: number, k: number, limit: number, out: Address, scales: Address): void;
  multiplyHidden: Multiply;
  multiplyInner: Multiply;
  multiplyOther: Multiply;
  addNorm(x: Address, y: Address, rows: number, gain: Address, shift: Address): void;
  gelu(x: Address, count: number): void;
  attend(qkv: Address, rows: number, out: Address, scratch: Address): void;
}
type Multiply = (
  x: Address,
  scales: Address,
  rows: number,
  weights: Address,
  weightScales: Address,
  bias: Address,
  out: Address,
  n: number,
  k: number,
) => void;

interface PlacedMatrix {
  readonly inputs: number;
  readonly columns: number;
  readonly weights: Address;
  readonly scales: Address;
  readonly bias: Address;
}
interface PlacedLayer {
  readonly qkv: PlacedMatrix;
  readonly out: PlacedMatrix;
  readonly up: PlacedMatrix;
  readonly down: PlacedMatrix;
  readonly norm1: Address;
  readonly norm2: Address;
}

const PAGE = 65_536;
/** What the module keeps for itself. */
const RESERVED = 1024;
const align = (n: number): number => (n + 15) & ~15;

/** Hands out places in a memory, one after another. */
class Allocator {
  next = RESERVED;
  readonly fills: (readonly [Address, Int8Array | Float32Array])[] = [];

  take(bytes: number): Address {
    const at = this.next;
    this.next = align(at + bytes);
    return at;
  }

  put(array: Int8Array | Float32Array): Address {
    const at = this.take(array.byteLength);
    this.fills.push([at, array]);
    return at;
  }

  matrix({ inputs, columns, weights, scales, bias }: Matrix): PlacedMatrix {
    return { inputs, columns, weights: this.put(weights), scales: this.put(scales), bias: this.put(bias) };
  }
}

/**
 * Bring an encoder to life on the kernel's bytes (`models/encoder-kernel.wasm`); where WebAssembly has no SIMD, on plain
 * TypeScript. Weights are copied into the kernel's memory once; a run takes no other memory than its result.
 */
export function startEncoder(model: EncoderModel, kernelBytes: Uint8Array): Encoder {
  const most = model.positions.scales.length;
  const { encode, multiply, fast } = WebAssembly.validate(kernelBytes as Uint8Array<ArrayBuffer>)
    ? placeEncoder(model, kernelBytes, (most + 3) & ~3)
    : plainEncoder(model);
  return {
    fast,
    multiply,
    encode(ids, shapes) {
      if (ids.length > most) throw new RangeError(`${ids.length} pieces, but the encoder has ${most} positions`);
      return encode(ids, shapes);
    },
  };
}

function plainEncoder(model: EncoderModel): Encoder {
  return {
    fast: false,
    encode: (ids, shapes) => encodePlain(model, ids, shapes),
    multiply: (head, rows) => multiplyPlain(rows, model.heads[head]!),
  };
}

/** Addresses of what a run works on. */
interface Workspace {
  /** The vectors of the pieces. */
  readonly x: Address;
  /** Queries, keys and values, then the inner part, then what a head gives. */
  readonly wide: Address;
  readonly narrow: Address;
  readonly integers: Address;
  readonly rowScales: Address;
  readonly scratch: Address;
}

function placeEncoder(model: EncoderModel, bytes: Uint8Array, most: number): Encoder {
  const places = new Allocator();
  const norm = places.put(model.norm);
  const layers = model.layers.map((layer) => placeLayer(places, layer));
  const heads = new Map(Object.entries(model.heads).map(([name, matrix]) => [name, places.matrix(matrix)]));
  const work: Workspace = {
    x: places.take(4 * most * HIDDEN),
    wide: places.take(4 * most * INNER),
    narrow: places.take(4 * most * HIDDEN),
    integers: places.take(2 * most * INNER),
    rowScales: places.take(4 * most),
    scratch: places.take(4 * 33 * (most + 8)),
  };
  const memory = new WebAssembly.Memory({ initial: Math.ceil(places.next / PAGE) });
  for (const [at, array] of places.fills)
    new Uint8Array(memory.buffer, at, array.byteLength).set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
    );
  const module = new WebAssembly.Module(bytes as Uint8Array<ArrayBuffer>);
  const kernel = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernel;
  return {
    fast: true,
    encode(ids, shapes) {
      const count = ids.length;
      const rows = roundUp(count);
      const input = new Float32Array(memory.buffer, work.x, rows * HIDDEN);
      embed(model, ids, shapes, input);
      input.fill(0, count * HIDDEN);
      kernel.addNorm(work.x, 0, rows, norm, norm + 4 * HIDDEN);
      for (const layer of layers) runLayer(kernel, work, layer, count);
      return input.slice(0, count * HIDDEN);
    },
    multiply(name, values) {
      const head = heads.get(name)!;
      return multiplyHead(kernel, memory, work, head, values, most);
    },
  };
}

/** The kernel takes rows in fours. */
const roundUp = (rows: number): number => (rows + 3) & ~3;

function placeLayer(places: Allocator, { qkv, out, up, down, norm1, norm2 }: EncoderLayer): PlacedLayer {
  return {
    qkv: places.matrix(qkv),
    out: places.matrix(out),
    up: places.matrix(up),
    down: places.matrix(down),
    norm1: places.put(norm1),
    norm2: places.put(norm2),
  };
}

function multiplyAt(kernel: Kernel, work: Workspace, from: Address, rows: number, m: PlacedMatrix, to: Address): void {
  const { integers, rowScales } = work;
  kernel.quantise(from, rows, m.inputs, activationLimit(m.inputs), integers, rowScales);
  const product =
    m.inputs === HIDDEN ? kernel.multiplyHidden : m.inputs === INNER ? kernel.multiplyInner : kernel.multiplyOther;
  product(integers, rowScales, rows, m.weights, m.scales, m.bias, to, m.columns, m.inputs);
}

function runLayer(kernel: Kernel, work: Workspace, layer: PlacedLayer, count: number): void {
  const { x, wide, narrow, scratch } = work;
  const rows = roundUp(count);
  const addNorm = (added: Address, at: Address): void => kernel.addNorm(x, added, rows, at, at + 4 * HIDDEN);
  multiplyAt(kernel, work, x, rows, layer.qkv, wide);
  kernel.attend(wide, count, narrow, scratch);
  multiplyAt(kernel, work, narrow, rows, layer.out, wide);
  addNorm(wide, layer.norm1);
  multiplyAt(kernel, work, x, rows, layer.up, wide);
  kernel.gelu(wide, rows * INNER);
  multiplyAt(kernel, work, wide, rows, layer.down, narrow);
  addNorm(narrow, layer.norm2);
}

/** Rows by a head, as many at a time as there is room for. */
function multiplyHead(
  kernel: Kernel,
  memory: WebAssembly.Memory,
  work: Workspace,
  head: PlacedMatrix,
  values: Float32Array,
  most: number,
): Float32Array {
  const { inputs, columns } = head;
  const count = values.length / inputs;
  const result = new Float32Array(count * columns);
  const step = Math.min(most & ~3, Math.floor((most * INNER) / columns) & ~3);
  for (let from = 0; from < count; from += step) {
    const to = Math.min(from + step, count);
    const rows = roundUp(to - from);
    const input = new Float32Array(memory.buffer, work.x, rows * inputs);
    input.set(values.subarray(from * inputs, to * inputs));
    input.fill(0, (to - from) * inputs);
    multiplyAt(kernel, work, work.x, rows, head, work.wide);
    result.set(new Float32Array(memory.buffer, work.wide, (to - from) * columns), from * columns);
  }
  return result;
}
