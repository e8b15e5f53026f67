import { HIDDEN, weightAt, type Matrix, type Rows } from './encoder-model.ts';

const HIGHEST = 127;

/** A matrix in int8 from floats, `columns` × `inputs`, row-major as PyTorch keeps them: a scale a column. */
export function quantiseMatrix(weights: Float32Array, bias: Float32Array): Matrix {
  const columns = bias.length;
  const inputs = weights.length / columns;
  const small = new Int8Array(weights.length);
  const scales = new Float32Array(columns);
  for (let c = 0; c < columns; c++) {
    const scale = (scales[c] = scaleOf(weights, c * inputs, inputs));
    for (let i = 0; i < inputs; i++)
      small[weightAt(inputs, i, c)] = scale > 0 ? Math.round(weights[c * inputs + i]! / scale) : 0;
  }
  return { inputs, columns, weights: small, scales, bias };
}

/** Rows of 384 floats in int8, with a scale each. */
export function quantiseRows(values: Float32Array): Rows {
  const rows = values.length / HIDDEN;
  const small = new Int8Array(values.length);
  const scales = new Float32Array(rows);
  for (let r = 0; r < rows; r++) {
    const scale = (scales[r] = scaleOf(values, r * HIDDEN, HIDDEN));
    for (let i = r * HIDDEN; i < (r + 1) * HIDDEN; i++) small[i] = scale > 0 ? Math.round(values[i]! / scale) : 0;
  }
  return { values: small, scales };
}

function scaleOf(values: Float32Array, from: number, length: number): number {
  let most = 0;
  for (let i = from; i < from + length; i++) most = Math.max(most, Math.abs(values[i]!));
  return most / HIGHEST;
}
