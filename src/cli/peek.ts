/** The beginning of a stream that may go on: its first items, and all of them, these included. */
export interface Peeked<T> {
  readonly first: readonly T[];
  /** whether there is nothing behind the first */
  readonly isWhole: boolean;
  readonly all: AsyncIterable<T>;
}

/** Look at up to `most` items of a stream, but no longer than so many milliseconds, and no further than `isEnough`. */
export async function peek<T>(
  items: AsyncIterable<T>,
  most: number,
  milliseconds: number,
  isEnough: (item: T) => boolean = () => false,
): Promise<Peeked<T>> {
  const iterator = items[Symbol.asyncIterator]();
  const first: T[] = [];
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  let next: Promise<IteratorResult<T>> | null = iterator.next();
  while (next !== null && first.length < most) {
    const found: IteratorResult<T> | null = await Promise.race([next, late]);
    if (found === null) break;
    if (found.done === true) next = null;
    else {
      first.push(found.value);
      next = iterator.next();
      if (isEnough(found.value)) break;
    }
  }
  clearTimeout(timer);
  async function* all(): AsyncGenerator<T> {
    yield* first;
    for (let found = next && (await next); found && found.done !== true; found = await iterator.next())
      yield found.value;
  }
  return { first, isWhole: next === null, all: all() };
}
