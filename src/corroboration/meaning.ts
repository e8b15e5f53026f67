import type { Claim } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { each } from '../model/scan.ts';

/** What a claim says, as an engine has put it in numbers, brought to length 1; null where it has not. */
export function meaningOf({ structure }: Claim): Float32Array | null {
  if (structure?.meaning === undefined) return null;
  const values = Float32Array.from(Int8Array.from(atob(structure.meaning), (byte) => byte.charCodeAt(0)));
  const length = Math.hypot(...values);
  return length === 0 ? null : values.map((value) => value / length);
}

/** How alike two claims are in what they say, -1 to 1; null where an engine has not put both in numbers. */
export function meaningCosine(
  { meaning: a }: { readonly meaning: Float32Array | null },
  { meaning: b }: { readonly meaning: Float32Array | null },
): number | null {
  if (a === null || b === null || a.length !== b.length) return null;
  let sum = 0;
  for (const i of each([0, a.length])) sum += itemAt(a, i) * itemAt(b, i);
  return sum;
}
