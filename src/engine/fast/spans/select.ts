/** Which candidates become attributions, and in which reading. */
import { clearFeatures, scorePositions, type Crf, type FeatureList } from '../../../learn/crf.ts';
import type { Columns } from './columns.ts';
import { cueFeatures } from './cue-features.ts';
import { FeatureWriter } from './feature-writer.ts';
import type { CueCandidate, FirstPass } from './frame-features.ts';
import { forbid, spanFrame, readingsOf, type TokenReading, type TokenRoles } from './frames.ts';
import { SPAN_ROLES } from './labels.ts';
import { readingFeatures } from './reading-features.ts';
import type { SpanModel } from './span-model.ts';

/** An attribution chosen, in local tokens. */
export interface Chosen {
  readonly roles: TokenRoles;
  readonly confidence: number;
  readonly anchor: number;
}

/** The best reading of a candidate and the probability that the candidate is a cue in any. */
interface WeighedCandidate {
  readonly candidate: CueCandidate;
  readonly roles: TokenRoles;
  readonly confidence: number;
}

function scoreOf(crf: Crf, list: FeatureList, write: (out: FeatureWriter) => void): number {
  clearFeatures(list);
  write(new FeatureWriter(list, crf.buckets - 1));
  const score = new Float32Array(1);
  scorePositions(crf, list.ids, list.starts, 0, 1, score);
  return score[0]!;
}

type SelectionModel = Pick<SpanModel, 'choice' | 'frame' | 'gate' | 'threshold'>;

/** The best reading of a candidate, outside the tokens that surer ones hold; null if it is no likely cue. */
function weigh(
  c: Columns,
  pass: FirstPass,
  candidate: CueCandidate,
  taken: Uint8Array | null,
  model: SelectionModel,
  list: FeatureList,
): WeighedCandidate | null {
  const shared = scoreOf(model.choice, list, (out) => {
    cueFeatures(c, pass, candidate, out);
  });
  if (shared < model.gate) return null;
  const frame = spanFrame(c, pass, candidate, model.frame, list);
  if (taken !== null) forbid(frame, taken);
  let best: TokenReading | null = null;
  let bestScore = -Infinity;
  let mass = 0;
  for (const reading of readingsOf(frame, model.frame)) {
    if (reading.roles.content.length === 0) continue;
    const score =
      shared +
      scoreOf(model.choice, list, (out) => {
        readingFeatures(c, pass, candidate, reading, [frame.from, frame.to], out);
      });
    mass += Math.exp(Math.min(score, 30));
    if (score > bestScore) {
      bestScore = score;
      best = reading;
    }
  }
  const confidence = mass / (1 + mass);
  return best === null || confidence < model.threshold ? null : { candidate, roles: best.roles, confidence };
}

/** Read every candidate and take the likely ones, the surest first; each token goes into one cue or content only. */
export function select(c: Columns, pass: FirstPass, model: SelectionModel, list: FeatureList): Chosen[] {
  const likely = pass.candidates
    .flatMap((candidate) => weigh(c, pass, candidate, null, model, list) ?? [])
    .sort((a, b) => b.confidence - a.confidence || a.candidate.anchor - b.candidate.anchor);
  const taken = new Uint8Array(c.count);
  const chosen: Chosen[] = [];
  for (const first of likely) {
    const { anchor } = first.candidate;
    if (taken[anchor] === 1) continue;
    const w = isClear(first.roles, taken) ? first : weigh(c, pass, first.candidate, taken, model, list);
    if (w === null) continue;
    for (const role of SPAN_ROLES) if (role !== 'source') for (const [s, e] of w.roles[role]) taken.fill(1, s, e);
    chosen.push({ roles: w.roles, confidence: w.confidence, anchor });
  }
  return chosen.sort((a, b) => a.anchor - b.anchor);
}

function isClear(roles: TokenRoles, taken: Uint8Array): boolean {
  return SPAN_ROLES.every((role) =>
    roles[role].every(([s, e]) => {
      for (let i = s; i < e; i++) if (taken[i] === 1) return false;
      return true;
    }),
  );
}
