import type { Conflict, Entity } from '../../model/index.ts';
import type { Ground } from './ground.ts';
import { oppositeJudgements } from './answers.ts';
import { driftConflicts } from './drifts.ts';
import { denialConflicts } from './denials.ts';
import { figureConflicts } from './figures.ts';
import { goodsConflicts } from './goods.ts';
import { headingConflicts } from './headings.ts';
import { holderConflicts } from './holders.ts';
import { lostAttributions } from './lost.ts';
import { polarityConflicts, scopeConflicts } from './stances.ts';

type Find = (ground: Ground, entities: ReadonlyMap<string, Entity>) => Conflict[];
/** How conflicts are found, each rule by its name, in the order in which they are shown. */
const RULES: readonly { readonly rule: string; readonly find: Find }[] = [
  { rule: 'speakers', find: holderConflicts },
  { rule: 'lost source', find: lostAttributions },
  { rule: 'figures', find: figureConflicts },
  { rule: 'said not to be so', find: polarityConflicts },
  { rule: 'denials', find: denialConflicts },
  { rule: 'one act', find: driftConflicts },
  { rule: 'goods', find: goodsConflicts },
  { rule: 'reach', find: scopeConflicts },
  { rule: 'opposites', find: oppositeJudgements },
  { rule: 'headings', find: headingConflicts },
];

/**
 * Where the tellings of one thing do not agree, or reach differently far; one conflict of a kind for each group or
 * origin. The first of the reasons of each names the rule that found it.
 */
export function findConflicts(ground: Ground, entities: ReadonlyMap<string, Entity>): Conflict[] {
  return RULES.filter(({ rule }) => !ground.idf.leftOut?.has(`conflict: ${rule}`)).flatMap(({ rule, find }) =>
    find(ground, entities).map((conflict) => ({
      ...conflict,
      reasons: [`rule: ${rule}`, ...(conflict.reasons ?? [])],
    })),
  );
}
