import { itemAt } from './model/item-at.ts';

/** How much of what is given to workers may be under way. */
export interface UnderWay<In> {
  /** so many at most */
  readonly most: number;
  /** … and so much of them together, unless it is one alone */
  readonly weight?: number;
  readonly weigh?: (input: In) => number;
}

/** What `run` makes of inputs, in their order, each as soon as it is there and those before it are. */
export async function* inOrder<In, Out>(
  inputs: AsyncIterable<In>,
  { most, weight = Infinity, weigh = () => 0 }: UnderWay<In>,
  run: (input: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const iterator = inputs[Symbol.asyncIterator]();
  const underWay: { readonly made: Promise<Out>; readonly weight: number }[] = [];
  let load = 0;
  let next: Promise<IteratorResult<In>> | null = null;
  try {
    for (let isWhole = false; ;) {
      const [first] = underWay;
      const hasRoom = underWay.length < most && (load < weight || first === undefined);
      if (!isWhole && hasRoom) next ??= iterator.next();
      if (next === null && first === undefined) return;
      const isNext = next !== null && (first === undefined || (await isFirst(next, first.made)));
      if (!isNext) {
        const { made, weight: its } = itemAt(underWay.splice(0, 1), 0);
        load -= its;
        yield await made;
        continue;
      }
      const found = await next!;
      next = null;
      isWhole = found.done === true;
      if (found.done === true) continue;
      const its = weigh(found.value);
      load += its;
      underWay.push({ made: run(found.value), weight: its });
      underWay.at(-1).made.catch(() => {}); // is told when its turn comes
    }
  } finally {
    void iterator.return?.();
  }
}

/** Does a promise settle before another, or as soon? */
function isFirst(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  const [yes, no] = [(): boolean => true, (): boolean => false];
  return Promise.race([one.then(yes, yes), other.then(no, no)]);
}
