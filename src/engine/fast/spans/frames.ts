import { bestPaths } from '../../../learn/crf-paths.ts';
/** One possible cue read as an attribution: its source and its content. */
import { clearFeatures, scorePositions, type Crf, type FeatureList } from '../../../learn/crf.ts';
import type { Span } from '../../../model/index.ts';
import type { Columns } from './columns.ts';
import { FeatureWriter } from './feature-writer.ts';
import { windowOf } from './first-pass.ts';
import { frameFeatures, type CueCandidate, type FirstPass } from './frame-features.ts';
import { FRAME, FRAME_LABELS, SPAN_ROLES, type SpanRole } from './labels.ts';

/** Roles as local token ranges `[from, to)`. */
export type TokenRoles = Readonly<Record<SpanRole, readonly Span[]>>;

/** One reading of a candidate: its rank among them and the logarithm of its share of their probability. */
export interface TokenReading {
  readonly roles: TokenRoles;
  readonly rank: number;
  readonly logProbability: number;
}

/** A candidate with the scores of its window `[from, to)`, window × FRAME_LABELS. */
export interface Frame {
  readonly candidate: CueCandidate;
  readonly from: number;
  readonly to: number;
  readonly scores: Float32Array;
}

const L = FRAME_LABELS.length;
/** Pushes a label out of every path, and stays finite in sums. */
const NEVER = -1e4;

/** Score the window of a candidate. */
export function spanFrame(c: Columns, pass: FirstPass, candidate: CueCandidate, crf: Crf, list: FeatureList): Frame {
  const [from, to] = windowOf(c, candidate);
  clearFeatures(list);
  frameFeatures(c, pass, candidate, from, to, new FeatureWriter(list, crf.buckets - 1));
  const scores = new Float32Array((to - from) * L);
  scorePositions(crf, list.ids, list.starts, 0, to - from, scores);
  return { candidate, from, to, scores };
}

/** Take tokens that another attribution holds out of a frame's reach. */
export function forbid(frame: Frame, taken: Uint8Array): void {
  for (let i = frame.from; i < frame.to; i++) {
    if (taken[i] === 0) continue;
    const o = (i - frame.from) * L;
    for (let l = FRAME.beginSource; l < L; l++) frame.scores[o + l] = NEVER;
  }
}

/** Readings of a candidate that are weighed against one another. */
const READINGS = 4;

/** The best readings in which the anchor is part of a cue, the best first. Changes the scores at the anchor. */
export function readingsOf(frame: Frame, crf: Crf): TokenReading[] {
  const { candidate, from, to, scores } = frame;
  const at = (candidate.anchor - from) * L;
  for (let l = 0; l < L; l++) if (l !== FRAME.beginCue && l !== FRAME.inCue) scores[at + l]! += NEVER;
  const paths = bestPaths(crf, scores, to - from, READINGS);
  const top = paths[0]?.score ?? 0;
  const total = top + Math.log(paths.reduce((sum, { score }) => sum + Math.exp(score - top), 0));
  return paths.map(({ labels, score }, rank) => ({
    roles: rolesOf(labels, from, candidate.anchor),
    rank,
    logProbability: score - total,
  }));
}

const ROLE_OF: readonly (SpanRole | null)[] = FRAME_LABELS.map(
  (label) => SPAN_ROLES.find((role) => label.endsWith(role)) ?? null,
);

/** The pieces of a path; of cues only the one with the anchor. */
function rolesOf(path: Uint8Array, from: number, anchor: number): TokenRoles {
  const roles: Record<SpanRole, Span[]> = { source: [], cue: [], content: [] };
  for (let i = 0; i < path.length;) {
    const role = ROLE_OF[path[i]!]!;
    let j = i + 1;
    if (role === 'content') {
      if (path[i] !== FRAME.endContent) while (j < path.length && path[j - 1] !== FRAME.endContent) j++;
    } else if (role !== null) {
      const inside = role === 'source' ? FRAME.inSource : FRAME.inCue;
      while (j < path.length && path[j] === inside) j++;
    }
    if (role !== null && (role !== 'cue' || (from + i <= anchor && anchor < from + j)))
      roles[role].push([from + i, from + j]);
    i = j;
  }
  return roles;
}
