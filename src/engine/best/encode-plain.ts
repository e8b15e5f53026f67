import {
  activationLimit,
  embed,
  HEADS,
  HIDDEN,
  weightAt,
  type EncoderModel,
  type Matrix,
  type Norm,
} from './encoder-model.ts';

/**
 * The encoder in plain TypeScript: what the kernel must give, and what reads where WebAssembly has no SIMD. Ten times
 * slower. Returns one vector of 384 a piece.
 */
export function encodePlain(model: EncoderModel, ids: ArrayLike<number>, shapes: ArrayLike<number>): Float32Array {
  const rows = ids.length;
  const x = new Float32Array(rows * HIDDEN);
  embed(model, ids, shapes, x);
  normalise(x, model.norm);
  for (const layer of model.layers) {
    addNormalised(x, multiplyPlain(attend(multiplyPlain(x, layer.qkv), rows), layer.out), layer.norm1);
    addNormalised(x, multiplyPlain(multiplyPlain(x, layer.up).map(gelu), layer.down), layer.norm2);
  }
  return x;
}

/** Rows of floats by a matrix: each row as integers with one scale, sums exact. */
export function multiplyPlain(x: Float32Array, { inputs, columns, weights, scales, bias }: Matrix): Float32Array {
  const rows = x.length / inputs;
  const out = new Float32Array(rows * columns);
  const limit = activationLimit(inputs);
  const row = new Int32Array(inputs);
  for (let r = 0; r < rows; r++) {
    const from = x.subarray(r * inputs, (r + 1) * inputs);
    const highest = from.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
    const factor = highest > 0 ? Math.fround(limit / highest) : 0;
    for (let i = 0; i < inputs; i++) row[i] = roundHalfEven(Math.fround(from[i]! * factor));
    for (let c = 0; c < columns; c++) {
      let sum = 0;
      for (let i = 0; i < inputs; i++) sum += row[i]! * weights[weightAt(inputs, i, c)]!;
      out[r * columns + c] = sum * (highest / limit) * scales[c]! + bias[c]!;
    }
  }
  return out;
}

function roundHalfEven(v: number): number {
  const low = Math.floor(v);
  if (v - low !== 0.5) return Math.round(v);
  return low % 2 === 0 ? low : low + 1;
}

/** Self-attention; `qkv` has queries, keys and values of a row side by side. */
function attend(qkv: Float32Array, rows: number): Float32Array {
  const width = HIDDEN / HEADS;
  const stride = 3 * HIDDEN;
  const out = new Float32Array(rows * HIDDEN);
  const shares = new Float64Array(rows);
  for (let head = 0; head < HEADS; head++) {
    const q = head * width;
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < rows; j++) {
        let sum = 0;
        for (let d = 0; d < width; d++) sum += qkv[i * stride + q + d]! * qkv[j * stride + HIDDEN + q + d]!;
        shares[j] = sum / Math.sqrt(width);
      }
      const highest = shares.reduce((a, b) => Math.max(a, b));
      let total = 0;
      for (let j = 0; j < rows; j++) total += shares[j] = Math.exp(shares[j]! - highest);
      for (let d = 0; d < width; d++) {
        let sum = 0;
        for (let j = 0; j < rows; j++) sum += shares[j]! * qkv[j * stride + 2 * HIDDEN + q + d]!;
        out[i * HIDDEN + q + d] = sum / total;
      }
    }
  }
  return out;
}

function addNormalised(x: Float32Array, y: Float32Array, norm: Norm): void {
  for (let i = 0; i < x.length; i++) x[i]! += y[i]!;
  normalise(x, norm);
}

function normalise(x: Float32Array, norm: Norm): void {
  for (let at = 0; at < x.length; at += HIDDEN) {
    const row = x.subarray(at, at + HIDDEN);
    const mean = row.reduce((a, b) => a + b, 0) / HIDDEN;
    const variance = row.reduce((a, b) => a + (b - mean) ** 2, 0) / HIDDEN;
    const factor = 1 / Math.sqrt(variance + 1e-12);
    for (let d = 0; d < HIDDEN; d++) row[d] = (row[d]! - mean) * factor * norm[d]! + norm[HIDDEN + d]!;
  }
}

/** x / 2 * (1 + erf(x / sqrt 2)); erf after Abramowitz and Stegun 7.1.26. */
function gelu(x: number): number {
  const z = Math.abs(x) * Math.SQRT1_2;
  const t = 1 / (1 + 0.3275911 * z);
  const series = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return 0.5 * (x + Math.abs(x) * (1 - series * Math.exp(-z * z)));
}
