/**
 * A configuration of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez, Satta, ACL 2011) for one sentence of `n` words.
 * The root stands behind the last word, at position `n` (Ballesteros, Nivre 2013), and "no word" behind it, at `n + 1`:
 * it has no children, and everything that is missing points to it, so that features need not ask.
 */
export interface ParseState {
  readonly n: number;
  readonly stack: Int32Array;
  depth: number;
  /** first word of the buffer */
  next: number;
  readonly head: Int32Array;
  readonly label: Int32Array;
  /** outermost children so far and the ones before them, left and right */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Uint8Array;
  readonly rights: Uint8Array;
  /** sums over the labels of the children: the same set gives the same number */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
}

/** Moves: the first word of the buffer goes onto the stack. */
export const SHIFT = 0;
/** The last word of the stack hangs on the first of the buffer. */
export const LEFT = 1;
/** The last word of the stack hangs on the one below it. */
export const RIGHT = 2;
/** The last word of the stack hangs on the root. */
export const ROOT = 3;

/** Before the first move. */
export function startState(n: number): ParseState {
  const none = (): Int32Array => new Int32Array(n + 2).fill(n + 1);
  return {
    n,
    stack: new Int32Array(n + 1),
    depth: 0,
    next: 0,
    head: none(),
    label: new Int32Array(n + 2).fill(-1),
    left1: none(),
    left2: none(),
    right1: none(),
    right2: none(),
    lefts: new Uint8Array(n + 2),
    rights: new Uint8Array(n + 2),
    leftSet: new Int32Array(n + 2),
    rightSet: new Int32Array(n + 2),
  };
}

/** Nothing left but the root. */
export function isFinal({ n, next, depth }: ParseState): boolean {
  return next === n && depth === 0;
}

/** May this move be made? Exactly one word hangs on the root: the last one on the stack. */
export function isAllowed({ n, next, depth }: ParseState, move: number): boolean {
  if (move === SHIFT) return next < n;
  if (move === RIGHT) return depth >= 2;
  return next < n ? move === LEFT && depth >= 1 : move === ROOT && depth === 1;
}

/** Make a move. `label` is the relation of the new arc, unused for a shift. */
export function apply(state: ParseState, move: number, label: number): void {
  const { stack } = state;
  if (move === SHIFT) {
    stack[state.depth++] = state.next++;
    return;
  }
  const child = stack[--state.depth]!;
  const head = move === RIGHT ? stack[state.depth - 1]! : state.next;
  state.head[child] = head;
  state.label[child] = label;
  const mark = Math.imul(label + 1, 0x9e3779b1);
  if (move !== RIGHT) {
    state.left2[head] = state.left1[head]!;
    state.left1[head] = child;
    state.lefts[head] = Math.min(5, state.lefts[head]! + 1);
    state.leftSet[head] = state.leftSet[head]! ^ mark;
  } else {
    state.right2[head] = state.right1[head]!;
    state.right1[head] = child;
    state.rights[head] = Math.min(5, state.rights[head]! + 1);
    state.rightSet[head] = state.rightSet[head]! ^ mark;
  }
}
