import { WEIGHT_VALUES } from './weight-code.ts';

/** Place in the kernel's memory, in bytes. */
export type Address = number;

/** What the module exports; see `linear-kernel.as`. */
interface Exports {
  field(
    ids: Address,
    starts: Address,
    positions: number,
    index: Address,
    weights: Address,
    labels: number,
    rows: Address,
    out: Address,
  ): void;
  hash(fours: Address, count: number, shift: number, mask: number, isSpread: boolean, ids: Address): void;
  pairs(ids: Address, count: number, codes: Address, values: Address, out: Address): void;
  sparse(
    ids: Address,
    count: number,
    offsets: Address,
    entries: Address,
    values: Address,
    labels: number,
    from: number,
    rows: Address,
    out: Address,
  ): number;
}

/** Most features that one call of the kernel sums up, and most positions that they may belong to. */
export const KERNEL_FEATURES = 4096;
export const KERNEL_POSITIONS = 64;
/** Numbers that the kernel gives for each position of a field, whatever it has labels. */
export const KERNEL_ROW = 16;

// Workspace at the head of the memory, behind what the module keeps for itself.
const IDS: Address = 1024;
const STARTS: Address = IDS + 4 * KERNEL_FEATURES;
const ROWS: Address = STARTS + 4 * (KERNEL_POSITIONS + 4);
const OUT: Address = ROWS + 4 * KERNEL_FEATURES;
const VALUES: Address = OUT + 4 * KERNEL_ROW * KERNEL_POSITIONS;
const MODELS: Address = VALUES + WEIGHT_VALUES.byteLength;
const PAGE = 65_536;
/** Reads of a row go beyond its end by less than this. */
const SLACK = 16;

/**
 * Sums of weights over hashed features, on WebAssembly: what `crf.ts`, `sparse-linear.ts` and `pair-linear.ts` write
 * plainly, several times as fast and the same to the last bit. Models are read into its memory and stay where they are.
 */
export class LinearKernel {
  /** buckets of features, to be filled before a call, and where each position's begin */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  /** what a call leaves */
  readonly out: Int32Array;
  readonly #memory: WebAssembly.Memory;
  readonly #exports: Exports;
  #next: Address = MODELS;

  /**
   * @param code  bytes of `models/linear-kernel.wasm`
   * @param room  bytes of models that may be placed; what is not used costs nothing
   */
  constructor(code: Uint8Array, room: number) {
    this.#memory = new WebAssembly.Memory({ initial: Math.ceil((MODELS + room) / PAGE) });
    const module = new WebAssembly.Module(code as Uint8Array<ArrayBuffer>);
    const instance = new WebAssembly.Instance(module, { env: { memory: this.#memory } });
    this.#exports = instance.exports as unknown as Exports;
    const { buffer } = this.#memory;
    this.ids = new Int32Array(buffer, IDS, KERNEL_FEATURES);
    this.starts = new Int32Array(buffer, STARTS, KERNEL_POSITIONS + 1);
    this.out = new Int32Array(buffer, OUT, KERNEL_ROW * KERNEL_POSITIONS);
    new Int32Array(buffer, VALUES, WEIGHT_VALUES.length).set(WEIGHT_VALUES);
  }

  /** Room for so many bytes that stay; all zero. Throws a `RangeError` where there is none left. */
  take(bytes: number): Uint8Array {
    const at = this.#next;
    this.#next = (at + bytes + SLACK + 15) & ~15;
    if (this.#next > this.#memory.buffer.byteLength) throw new RangeError('the models are larger than their memory');
    return new Uint8Array(this.#memory.buffer, at, bytes);
  }

  /** Where an array stands in the kernel's memory; one that does not yet is copied there. */
  place(array: ArrayBufferView): Address {
    if (array.buffer === this.#memory.buffer) return array.byteOffset;
    const placed = this.take(array.byteLength);
    placed.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    return placed.byteOffset;
  }

  /** Sums of a field's rows of bytes for the first positions of `ids` and `starts`; `KERNEL_ROW` numbers each. */
  field(positions: number, index: Address, weights: Address, labels: number): void {
    this.#exports.field(IDS, STARTS, positions, index, weights, labels, ROWS, OUT);
  }

  /** Buckets of so many fours of templates into `ids`: `templates.ts` writes it plainly, and lays them out. */
  hash(fours: Address, count: number, shift: number, mask: number, isSpread: boolean): void {
    this.#exports.hash(fours, count, shift, mask, isSpread, IDS);
  }

  /** Sums of both codes of the first features of `ids`. */
  pairs(count: number, codes: Address): void {
    this.#exports.pairs(IDS, count, codes, VALUES, OUT);
  }

  /** Sums of the entries of the first features of `ids`; gives the best label from `from` on. */
  sparse(count: number, offsets: Address, entries: Address, labels: number, from: number): number {
    return this.#exports.sparse(IDS, count, offsets, entries, VALUES, labels, from, ROWS, OUT);
  }
}
