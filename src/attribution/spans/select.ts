/** Which candidates become attributions. */
import { clearFeatures, posteriors, scorePositions, type Crf, type FeatureList } from '../../learn/crf.ts';
import type { Columns } from './columns.ts';
import { cueFeatures } from './cue-features.ts';
import type { Candidate, FirstPass } from './frame-features.ts';
import { forbid, frameOf, read, type TokenRoles } from './frames.ts';
import { ROLES } from './labels.ts';
import type { SpanModel } from './span-model.ts';

/** An attribution chosen, in local tokens. */
export interface Chosen { readonly roles: TokenRoles; readonly confidence: number; readonly anchor: number }

/** Probability that a candidate is a cue. */
export function cueProbability(c: Columns, pass: FirstPass, candidate: Candidate, crf: Crf, list: FeatureList): number {
  clearFeatures(list);
  cueFeatures(c, pass, candidate, crf.buckets - 1, list);
  const scores = new Float32Array(2);
  scorePositions(crf, list.ids, list.starts, 0, 1, scores);
  const both = new Float32Array(2);
  posteriors(crf, scores, 1, both);
  return both[1]!;
}

/** Read every candidate that is likely enough, the surest first; each token goes into one cue or content only. */
export function select(c: Columns, pass: FirstPass, model: Pick<SpanModel, 'accept' | 'frame' | 'threshold'>, list: FeatureList): Chosen[] {
  const likely = pass.candidates
    .map((candidate) => ({ candidate, confidence: cueProbability(c, pass, candidate, model.accept, list) }))
    .filter(({ confidence }) => confidence >= model.threshold)
    .sort((a, b) => b.confidence - a.confidence || a.candidate.anchor - b.candidate.anchor);
  const taken = new Uint8Array(c.count);
  const chosen: Chosen[] = [];
  for (const { candidate, confidence } of likely) {
    if (taken[candidate.anchor] === 1) continue;
    const frame = frameOf(c, pass, candidate, model.frame, list);
    forbid(frame, taken);
    const roles = read(frame, model.frame);
    if (roles.content.length === 0) continue;
    for (const role of ROLES) if (role !== 'source') for (const [s, e] of roles[role]) taken.fill(1, s, e);
    chosen.push({ roles, confidence, anchor: candidate.anchor });
  }
  return chosen.sort((a, b) => a.anchor - b.anchor);
}
