/**
 * The item at a place that is known to be filled. Throws a `RangeError` with both numbers where it is not: a broken
 * invariant is found where it breaks, and nobody has to assert what the compiler cannot see.
 */
export function itemAt<T>(items: ArrayLike<T>, i: number): T {
  const item = items[i];
  if (item === undefined) throw new RangeError(`there is no item ${i} among ${items.length}`);
  return item;
}

/** What a map holds for a key that it is known to have. Throws a `RangeError` that says which key where it has it not. */
export function valueAt<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`there is nothing for ${String(key)} among ${map.size}`);
  return value;
}
