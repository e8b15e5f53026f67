/** Have two sets something in common? */
export function meets<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** Share of the smaller of two sets that stands in the other; 0 where it is empty. */
export function shareOfSmaller<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return few.size === 0 ? 0 : [...few].filter((one) => many.has(one)).length / few.size;
}
