/** Things by what is said of them, in the order in which each first comes. (`Map.groupBy` is younger than Node 20.) */
export function groupBy<T, K>(things: Iterable<T>, of: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = of(thing);
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [thing]);
    else list.push(thing);
  }
  return groups;
}
