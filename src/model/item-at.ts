/**
 * The item at a place that is known to be filled. Throws a `RangeError` with both numbers where it is not: a broken
 * invariant is found where it breaks, and nobody has to assert what the compiler cannot see.
 */
export function itemAt<T>(items: ArrayLike<T>, i: number): T {
  const item = items[i];
  if (item === undefined) throw new RangeError(`there is no item ${i} among ${items.length}`);
  return item;
}
