import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A value as JSON, deflated. */
export function pack(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: 6 });
}

/** … and back. Throws where the bytes are not whole. */
export function unpack<Value>(bytes: Uint8Array): Value {
  return JSON.parse(inflateRawSync(bytes).toString('utf8')) as Value;
}

/** A text, deflated. */
export function packText(text: string): Uint8Array {
  return deflateRawSync(text, { level: 6 });
}

/** … and back. */
export function unpackText(bytes: Uint8Array): string {
  return inflateRawSync(bytes).toString('utf8');
}

/** Numbers of a vector: 4 bytes a key, then 4 a weight, little-endian. */
export function packVector(keys: Uint32Array, weights: Float32Array): Uint8Array {
  const bytes = new Uint8Array(keys.length * 8);
  const view = new DataView(bytes.buffer);
  keys.forEach((key, i) => view.setUint32(4 * i, key, true));
  weights.forEach((weight, i) => view.setFloat32(4 * (keys.length + i), weight, true));
  return bytes;
}

export function unpackVector(bytes: Uint8Array): { readonly keys: Uint32Array; readonly weights: Float32Array } {
  const count = bytes.byteLength / 8;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    keys: Uint32Array.from({ length: count }, (_, i) => view.getUint32(4 * i, true)),
    weights: Float32Array.from({ length: count }, (_, i) => view.getFloat32(4 * (count + i), true)),
  };
}
