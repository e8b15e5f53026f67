/** A stretch of words that stands in both texts, or in the earlier or the later one alone. */
export interface DiffPiece {
  readonly kind: 'same' | 'gone' | 'come';
  readonly text: string;
}

/** More edits than this are not looked for one by one: the texts are shown as two. */
const EDITS_MOST = 500;

/**
 * What became of a text, word by word: the shortest list of edits (Myers, "An O(ND) Difference Algorithm and Its
 * Variations", 1986), words with the space behind them being its letters.
 */
export function wordDiff(before: string, after: string): readonly DiffPiece[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return joined([
    ...a.slice(0, start).map((text): DiffPiece => ({ kind: 'same', text })),
    ...edits(x, y),
    ...a.slice(a.length - end).map((text): DiffPiece => ({ kind: 'same', text })),
  ]);
}

const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

function edits(a: readonly string[], b: readonly string[]): DiffPiece[] {
  const most = Math.min(a.length + b.length, EDITS_MOST);
  /** for each diagonal, how far it has come in `a` */
  let reach = new Map<number, number>([[1, 0]]);
  const steps: ReadonlyMap<number, number>[] = [];
  for (let d = 0; d <= most; d++) {
    steps.push(reach);
    const next = new Map(reach);
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (next.get(k - 1) ?? -1) < (next.get(k + 1) ?? -1));
      let i = down ? (next.get(k + 1) ?? 0) : (next.get(k - 1) ?? 0) + 1;
      while (i < a.length && i - k < b.length && a[i] === b[i - k]) i++;
      next.set(k, i);
      if (i >= a.length && i - k >= b.length) return walkBack(a, b, steps, d);
    }
    reach = next;
  }
  return [
    ...a.map((text): DiffPiece => ({ kind: 'gone', text })),
    ...b.map((text): DiffPiece => ({ kind: 'come', text })),
  ];
}

function walkBack(
  a: readonly string[],
  b: readonly string[],
  steps: readonly ReadonlyMap<number, number>[],
  last: number,
): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  let [i, j] = [a.length, b.length];
  for (let d = last; d >= 0; d--) {
    const reach = steps[d] ?? new Map<number, number>();
    const k = i - j;
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
    const from = d === 0 ? 0 : (reach.get(down ? k + 1 : k - 1) ?? 0);
    const to = d === 0 ? 0 : from - (down ? k + 1 : k - 1);
    while (i > from && j > to) {
      i--;
      j--;
      pieces.push({ kind: 'same', text: a[i] ?? '' });
      if (d > 0 && (down ? i === from && j === to + 1 : i === from + 1 && j === to)) break;
    }
    if (d === 0) break;
    if (down) pieces.push({ kind: 'come', text: b[--j] ?? '' });
    else pieces.push({ kind: 'gone', text: a[--i] ?? '' });
  }
  return pieces.toReversed();
}

/** Neighbours of one kind as one piece. */
function joined(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const found: { kind: DiffPiece['kind']; text: string }[] = [];
  for (const { kind, text } of pieces) {
    const last = found.at(-1);
    if (last?.kind === kind) last.text += text;
    else found.push({ kind, text });
  }
  return found;
}
