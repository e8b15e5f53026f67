/**
 * The tree without crossing arcs that has the highest sum of arc scores, with one word under the root (Eisner, 1996). Of
 * the arcs of English newspapers three in a thousand cross others; where the scores are unsure, far more would.
 *
 * @param scores  words × (1 + words), row-major: score of each head (0 the root, word i at 1 + i) for each word, finite
 * @returns the head of each word, -1 for the root; arcs of a word to itself are never taken. Time grows with the cube of
 *   the words.
 */
export function bestTree(scores: Float32Array, words: number): Int32Array {
  const heads = new Int32Array(words).fill(-1);
  if (words < 2) return heads;
  const chart = fillChart(scores, words);
  let [root, most] = [0, -Infinity];
  for (let word = 0; word < words; word++) {
    const score =
      chart.score[LEFTWARD]![word]! + chart.score[RIGHTWARD]![word * words + words - 1]! + scores[word * (words + 1)]!;
    if (score > most) [root, most] = [word, score];
  }
  const open: ChartItem[] = [
    [LEFTWARD, 0, root],
    [RIGHTWARD, root, words - 1],
  ];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [kind, from, to] = part;
    if (from === to) continue;
    const cut = chart.cut[kind]![from * words + to]!;
    if (kind === ARC_LEFT) heads[from] = to;
    if (kind === ARC_RIGHT) heads[to] = from;
    open.push(...partsOf(kind, from, cut, to));
  }
  return heads;
}

/** A word with all that hangs on it to its left, or to its right; an arc to the left or right with all between its ends. */
const [LEFTWARD, RIGHTWARD, ARC_LEFT, ARC_RIGHT] = [0, 1, 2, 3];
type ChartItem = readonly [kind: number, from: number, to: number];

/** Of which two parts one is made that was cut at a word. */
function partsOf(kind: number, from: number, cut: number, to: number): readonly [ChartItem, ChartItem] {
  if (kind === LEFTWARD)
    return [
      [LEFTWARD, from, cut],
      [ARC_LEFT, cut, to],
    ];
  if (kind === RIGHTWARD)
    return [
      [ARC_RIGHT, from, cut],
      [RIGHTWARD, cut, to],
    ];
  return [
    [RIGHTWARD, from, cut],
    [LEFTWARD, cut + 1, to],
  ];
}

/** Scores and cuts of the best parts of each kind, from word `from` to word `to` at `from * words + to`. */
interface Chart {
  readonly score: readonly Float64Array[];
  readonly cut: readonly Int32Array[];
}

function fillChart(scores: Float32Array, words: number): Chart {
  const score = Array.from({ length: 4 }, () => new Float64Array(words * words));
  const cut = Array.from({ length: 4 }, () => new Int32Array(words * words));
  const [left, right, arcLeft, arcRight] = score as [Float64Array, Float64Array, Float64Array, Float64Array];
  const [leftCut, rightCut, arcLeftCut, arcRightCut] = cut as [Int32Array, Int32Array, Int32Array, Int32Array];
  for (let length = 1; length < words; length++)
    for (let from = 0; from + length < words; from++) {
      const to = from + length;
      const at = from * words + to;
      let [inner, place] = [-Infinity, from];
      for (let k = from; k < to; k++) {
        const sum = right[from * words + k]! + left[(k + 1) * words + to]!;
        if (sum > inner) [inner, place] = [sum, k];
      }
      arcLeft[at] = inner + scores[from * (words + 1) + to + 1]!;
      arcRight[at] = inner + scores[to * (words + 1) + from + 1]!;
      arcLeftCut[at] = arcRightCut[at] = place;
      [left[at], leftCut[at], right[at], rightCut[at]] = [-Infinity, from, -Infinity, to];
      for (let k = from; k < to; k++) {
        const sum = left[from * words + k]! + arcLeft[k * words + to]!;
        if (sum > left[at]) [left[at], leftCut[at]] = [sum, k];
      }
      for (let k = from + 1; k <= to; k++) {
        const sum = arcRight[from * words + k]! + right[k * words + to]!;
        if (sum > right[at]) [right[at], rightCut[at]] = [sum, k];
      }
    }
  return { score, cut };
}
