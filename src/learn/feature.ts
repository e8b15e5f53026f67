/**
 * Go on with a feature's hash over any 32-bit number: multiply and fold, so that every input bit reaches the low bits.
 */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
}
