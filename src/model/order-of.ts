/** The order of two texts, by their UTF-16 units, or of two numbers: the same on every machine. For `toSorted`. */
export function orderOf<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}
