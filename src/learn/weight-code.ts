/** Growth of one step of the code: a twenty-fifth, so large weights are held to 2 % and small ones to half a unit. */
const GROWTH = 0.04;
/** Value of code 1. */
const ONE = 16;

/**
 * Weights as bytes, companded: code c stands for `16 · (1.04^c - 1) / 0.04`, code -c for the negative. Small weights,
 * which are nearly all, keep their differences, and the few that are a thousand times larger still fit. Indexed by the
 * byte without its sign (`code & 0xff`).
 */
export const WEIGHT_VALUES: Int32Array = Int32Array.from({ length: 256 }, (_, i) => {
  const c = (i << 24) >> 24;
  return Math.sign(c) * Math.round((ONE * ((1 + GROWTH) ** Math.abs(c) - 1)) / GROWTH);
});

/** The byte for a weight given in units; what is nearer to 0 than to a unit becomes 0. */
export function encodeWeight(x: number): number {
  const c = Math.round(Math.log1p(Math.abs(x) * GROWTH) / Math.log1p(GROWTH));
  return Math.sign(x) * Math.min(127, c);
}
