/** Tokens `[from, to)`. */
export type TokenRange = readonly [from: number, to: number];
type Test = (token: number) => boolean;

/** Does a token stand in a range? */
export function isIn([from, to]: TokenRange, i: number): boolean {
  return from <= i && i < to;
}

/** The first token of a range that passes, or -1. */
export function firstIn([from, to]: TokenRange, test: Test): number {
  for (let i = from; i < to; i++) if (test(i)) return i;
  return -1;
}

/** The last token of a range that passes, or -1. */
export function lastIn([from, to]: TokenRange, test: Test): number {
  for (let i = to - 1; i >= from; i--) if (test(i)) return i;
  return -1;
}

/** Does a token of a range pass? Of an empty one none does. */
export function someIn(range: TokenRange, test: Test): boolean {
  return firstIn(range, test) !== -1;
}

/** Do all tokens of a range pass? Of an empty one they do. */
export function everyIn(range: TokenRange, test: Test): boolean {
  return firstIn(range, (i) => !test(i)) === -1;
}

/** How many tokens of a range pass. */
export function countIn([from, to]: TokenRange, test: Test): number {
  let n = 0;
  for (let i = from; i < to; i++) if (test(i)) n++;
  return n;
}

/** Where the run of tokens begins that pass and stand directly before `end`, not before `first`; `end` without one. */
export function runBefore(first: number, end: number, test: Test): number {
  let at = end;
  while (at > first && test(at - 1)) at--;
  return at;
}

/** Where the run of tokens ends that pass and begin at `from`, not behind `last`; `from` without one. */
export function runBehind(from: number, last: number, test: Test): number {
  let at = from;
  while (at < last && test(at)) at++;
  return at;
}

/** The tokens of a range, in order. */
export function* each([from, to]: TokenRange): Generator<number> {
  for (let i = from; i < to; i++) yield i;
}

/** The tokens of a range, the last first. */
export function* eachBack([from, to]: TokenRange): Generator<number> {
  for (let i = to - 1; i >= from; i--) yield i;
}
