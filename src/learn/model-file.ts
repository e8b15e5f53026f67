/** Arrays of numbers that a model file can hold. */
export type ModelArray = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array;

const KINDS = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
} as const;
type Kind = keyof typeof KINDS;

/** A trained model as stored: `meta` is small and JSON (labels, scales, sizes), `arrays` hold the weights. */
export interface ModelFile {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly arrays: Readonly<Record<string, ModelArray>>;
}

interface Header {
  readonly meta: Record<string, unknown>;
  readonly arrays: readonly { name: string; kind: Kind; length: number; offset: number }[];
}

const MAGIC = 'HSMODEL1';
const align = (n: number): number => (n + 7) & ~7;

/**
 * Write a model as one block of bytes: 8 bytes of magic, the length of the header (uint32, little endian), the
 * header as JSON, then each array at an offset divisible by 8, so that reading is a view and not a copy.
 */
export function packModel(model: ModelFile): Uint8Array {
  let offset = 0;
  const arrays = Object.entries(model.arrays).map(([name, array]) => {
    const kind = (Object.keys(KINDS) as Kind[]).find((k) => array instanceof KINDS[k])!;
    const entry = { name, kind, length: array.length, offset };
    offset = align(offset + array.byteLength);
    return entry;
  });
  const header = new TextEncoder().encode(JSON.stringify({ meta: model.meta, arrays } satisfies Header));
  const base = align(12 + header.length);
  const bytes = new Uint8Array(base + offset);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(8, header.length, true);
  bytes.set(header, 12);
  for (const { name, offset: at } of arrays) {
    const array = model.arrays[name]!;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), base + at);
  }
  return bytes;
}

/** Read what `packModel` wrote. Throws when the bytes are no model file or end too early. */
export function unpackModel(bytes: Uint8Array): ModelFile {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  if (new TextDecoder().decode(aligned.subarray(0, 8)) !== MAGIC) throw new Error('not a Hearsay model file');
  const length = new DataView(aligned.buffer, aligned.byteOffset).getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(aligned.subarray(12, 12 + length))) as Header;
  const base = align(12 + length);
  const arrays: Record<string, ModelArray> = {};
  for (const { name, kind, length: n, offset } of header.arrays) {
    const Kind = KINDS[kind];
    const end = base + offset + n * Kind.BYTES_PER_ELEMENT;
    if (end > aligned.byteLength)
      throw new RangeError(`model file of ${aligned.byteLength} bytes ends inside "${name}", which needs ${end}`);
    arrays[name] = new Kind(aligned.buffer as ArrayBuffer, aligned.byteOffset + base + offset, n);
  }
  return { meta: header.meta, arrays };
}
