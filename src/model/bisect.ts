/**
 * The first index of `[0, count)` from which on `isPast` holds, `count` if it never does; by bisection, so `isPast`
 * must stay true once it is.
 */
export function firstIndex(count: number, isPast: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
