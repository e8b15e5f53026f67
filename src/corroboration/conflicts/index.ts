import type { Conflict, Entity } from '../../model/index.ts';
import { oppositeJudgements } from './answers.ts';
import { denialConflicts } from './denials.ts';
import { driftConflicts } from './drifts.ts';
import { figureConflicts } from './figures.ts';
import { goodsConflicts } from './goods.ts';
import type { Ground } from './ground.ts';
import { headingConflicts } from './headings.ts';
import { holderConflicts } from './holders.ts';
import { lostAttributions } from './lost.ts';
import { polarityConflicts, scopeConflicts } from './stances.ts';

/** `found`: what the rules before found. */
type Find = (ground: Ground, entities: ReadonlyMap<string, Entity>, found: readonly Conflict[]) => Conflict[];
/** How conflicts are found, each rule by its name. */
const RULES: readonly { readonly rule: string; readonly find: Find }[] = [
  { rule: 'speakers', find: holderConflicts },
  { rule: 'lost source', find: lostAttributions },
  { rule: 'said not to be so', find: polarityConflicts },
  { rule: 'denials', find: denialConflicts },
  { rule: 'one act', find: driftConflicts },
  { rule: 'goods', find: goodsConflicts },
  { rule: 'reach', find: scopeConflicts },
  { rule: 'figures', find: (ground, _, found) => figureConflicts(ground, found) },
  { rule: 'opposites', find: oppositeJudgements },
  { rule: 'headings', find: headingConflicts },
];

/**
 * Where the tellings of one thing do not agree, or reach differently far; one conflict of a kind for each group or
 * origin. The first of the reasons of each names the rule that found it.
 */
export function findConflicts(ground: Ground, entities: ReadonlyMap<string, Entity>): Conflict[] {
  const found: Conflict[] = [];
  for (const { rule, find } of RULES)
    if (!ground.idf.leftOut?.has(`conflict: ${rule}`))
      for (const conflict of find(ground, entities, found))
        found.push({ ...conflict, reasons: [`rule: ${rule}`, ...(conflict.reasons ?? [])] });
  return found;
}
