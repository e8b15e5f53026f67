/** Which candidates become attributions. */
import type { FeatureList } from '../../learn/crf.ts';
import type { Columns } from './columns.ts';
import type { FirstPass } from './frame-features.ts';
import { forbid, frameOf, read, type TokenRoles } from './frames.ts';
import { ROLES } from './labels.ts';
import type { SpanModel } from './span-model.ts';

/** An attribution chosen, in local tokens. */
export interface Chosen { readonly roles: TokenRoles; readonly confidence: number; readonly anchor: number }

/** Logit of a probability, kept finite. */
function logit(p: number): number {
  const q = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return Math.log(q / (1 - q));
}

/** Read every candidate and take the likely ones, the surest first; each token goes into one cue or content only. */
export function select(c: Columns, pass: FirstPass, model: Pick<SpanModel, 'frame' | 'calibration' | 'threshold'>, list: FeatureList): Chosen[] {
  const { slope, offset } = model.calibration;
  const confidenceOf = (p: number): number => 1 / (1 + Math.exp(-(slope * logit(p) + offset)));
  const readings = pass.candidates.flatMap((candidate) => {
    const frame = frameOf(c, pass, candidate, model.frame, list);
    const kept = frame.scores.slice();
    const reading = read(frame, model.frame);
    return confidenceOf(reading.probability) < model.threshold ? [] : [{ frame: { ...frame, scores: kept }, reading }];
  });
  readings.sort((a, b) => b.reading.probability - a.reading.probability || a.frame.candidate.anchor - b.frame.candidate.anchor);
  const taken = new Uint8Array(c.count);
  const chosen: Chosen[] = [];
  for (const { frame, reading } of readings) {
    const { anchor } = frame.candidate;
    if (taken[anchor] === 1) continue;
    const clear = ROLES.every((role) => role === 'source' || reading.roles[role].every(([s, e]) => taken.subarray(s, e).every((t) => t === 0)));
    if (!clear) forbid(frame, taken);
    const { probability, roles } = clear ? reading : read(frame, model.frame);
    const confidence = confidenceOf(probability);
    if (confidence < model.threshold || roles.content.length === 0) continue;
    for (const role of ROLES) if (role !== 'source') for (const [s, e] of roles[role]) taken.fill(1, s, e);
    chosen.push({ roles, confidence, anchor });
  }
  return chosen.sort((a, b) => a.anchor - b.anchor);
}
