/** Bucket of a feature: a template's number and up to two hashed values, spread over `mask + 1` buckets. */
export function featureBucket(template: number, a: number, b: number, mask: number): number {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f);
  return (h ^ (h >>> 16)) & mask;
}

/** One value out of two, for features of three and more. */
export function join(a: number, b: number): number {
  const h = Math.imul(a ^ (a >>> 16), 0x45d9f3b) ^ Math.imul(b, 0x119de1f3);
  return h ^ (h >>> 15);
}
