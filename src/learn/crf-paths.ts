import type { Crf } from './crf.ts';

/** A path through a field: a label number for each position, and its score. */
interface ScoredPath {
  readonly labels: Uint8Array;
  readonly score: number;
}

/** For each label of a field those that may stand before it; made once a field. */
const ALLOWED = new WeakMap<Float32Array, readonly Int32Array[]>();

function allowedBefore({
  transitions,
  labels: { length },
}: Pick<Crf, 'labels' | 'transitions'>): readonly Int32Array[] {
  const known = ALLOWED.get(transitions);
  if (known) return known;
  const all = Array.from({ length }, (_, label) => label);
  const before = all.map((to) => Int32Array.from(all.filter((from) => transitions[from * length + to]! > -Infinity)));
  ALLOWED.set(transitions, before);
  return before;
}

/**
 * The `k` best paths through `n` positions, the best first (Viterbi with a list of `k` at every label). Fewer
 * where fewer are allowed. `k` times the number of labels must stay below 256.
 */
export function bestPaths(crf: Crf, scores: Float32Array, n: number, k: number): ScoredPath[] {
  if (n === 0) return [];
  const { transitions, start } = crf;
  const labels = crf.labels.length;
  const row = labels * k;
  if (row > 255) throw new RangeError(`${k} paths over ${labels} labels do not fit a byte`);
  const before = allowedBefore(crf);
  const back = new Uint8Array(n * row);
  let last = new Float64Array(row).fill(-Infinity);
  let next = new Float64Array(row);
  for (let l = 0; l < labels; l++) last[l * k] = start[l]! + scores[l]!;
  for (let i = 1; i < n; i++) {
    next.fill(-Infinity);
    const o = i * row;
    for (let l = 0; l < labels; l++) {
      const first = l * k;
      const end = first + k - 1;
      const allowed = before[l]!;
      for (let f = 0; f < allowed.length; f++) {
        const from = allowed[f]!;
        const step = transitions[from * labels + l]!;
        for (let r = 0; r < k; r++) {
          const s = last[from * k + r]! + step;
          if (!(s > next[end]!)) break;
          let at = end;
          while (at > first && next[at - 1]! < s) {
            next[at] = next[at - 1]!;
            back[o + at] = back[o + at - 1]!;
            at--;
          }
          next[at] = s;
          back[o + at] = from * k + r;
        }
      }
      const emit = scores[i * labels + l]!;
      for (let r = first; r <= end; r++) next[r]! += emit;
    }
    [last, next] = [next, last];
  }
  const ends = Array.from(last.keys())
    .filter((e) => last[e]! > -Infinity)
    .sort((a, b) => last[b]! - last[a]! || a - b)
    .slice(0, k);
  return ends.map((end) => {
    const path = new Uint8Array(n);
    for (let i = n - 1, at = end; i >= 0; i--) {
      path[i] = Math.floor(at / k);
      at = back[i * row + at]!;
    }
    return { labels: path, score: last[end]! };
  });
}

/** The best path (Viterbi) through `n` positions with these scores; label numbers into `out`. Returns its score. */
export function bestPath(
  crf: Pick<Crf, 'labels' | 'transitions' | 'start'>,
  scores: Float32Array,
  n: number,
  out: Uint8Array,
): number {
  if (n === 0) return 0;
  const { transitions, start } = crf;
  const labels = crf.labels.length;
  const back = new Uint8Array(n * labels);
  let last = new Float64Array(labels);
  let next = new Float64Array(labels);
  for (let l = 0; l < labels; l++) last[l] = start[l]! + scores[l]!;
  for (let i = 1; i < n; i++) {
    const o = i * labels;
    for (let l = 0; l < labels; l++) {
      let best = -Infinity;
      let from = 0;
      for (let k = 0; k < labels; k++) {
        const s = last[k]! + transitions[k * labels + l]!;
        if (s > best) {
          best = s;
          from = k;
        }
      }
      next[l] = best + scores[o + l]!;
      back[o + l] = from;
    }
    [last, next] = [next, last];
  }
  let label = 0;
  for (let l = 1; l < labels; l++) if (last[l]! > last[label]!) label = l;
  const score = last[label]!;
  for (let i = n - 1; i >= 0; i--) {
    out[i] = label;
    label = back[i * labels + label]!;
  }
  return score;
}
