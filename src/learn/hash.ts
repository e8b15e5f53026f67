/** Start of a feature's hash (FNV-1a, 32 bit). */
export const SEED = 0x811c9dc5;

/** Go on with a hash over the UTF-16 units of a string. Both bytes of each unit count. */
export function hashString(hash: number, s: string): number {
  let h = hash;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    h = Math.imul(h ^ (c & 0xff), 0x01000193);
    h = Math.imul(h ^ (c >>> 8), 0x01000193);
  }
  return h;
}

/** Go on with a hash over a small integer (a feature's template number, an id). */
export function hashInt(hash: number, n: number): number {
  let h = Math.imul(hash ^ (n & 0xffff), 0x01000193);
  h = Math.imul(h ^ (n >>> 16), 0x01000193);
  return h;
}

/** Spread the last bits, so that a mask of the low bits makes a fair bucket (finaliser of MurmurHash3). */
export function bucket(hash: number, mask: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) & mask;
}
