import type { Conflict, Entity } from '../../model/index.ts';
import type { Ground } from './ground.ts';
import { narrowerDenials, oppositeJudgements } from './answers.ts';
import { denialConflicts } from './denials.ts';
import { figureConflicts } from './figures.ts';
import { headingConflicts } from './headings.ts';
import { holderConflicts } from './holders.ts';
import { lostAttributions } from './lost.ts';
import { certaintyConflicts, polarityConflicts, roleConflicts, scopeConflicts } from './stances.ts';
import { dateConflicts, degreeConflicts, goodsConflicts, nameConflicts } from './values.ts';

type Find = (ground: Ground, entities: ReadonlyMap<string, Entity>) => Conflict[];
/** How conflicts are found, each rule by its name, in the order in which they are shown. */
const RULES: readonly (readonly [rule: string, find: Find])[] = [
  ['speakers', holderConflicts],
  ['lost source', lostAttributions],
  ['figures', figureConflicts],
  ['degrees', degreeConflicts],
  ['days', dateConflicts],
  ['event names', nameConflicts],
  ['said not to be so', polarityConflicts],
  ['denials', denialConflicts],
  ['certainty', certaintyConflicts],
  ['goods', goodsConflicts],
  ['roles', roleConflicts],
  ['reach', scopeConflicts],
  ['narrower denials', narrowerDenials],
  ['opposites', oppositeJudgements],
  ['headings', headingConflicts],
];

/**
 * Where the tellings of one thing do not agree, or reach differently far; one conflict of a kind for each group or
 * origin. The first of the reasons of each names the rule that found it.
 */
export function findConflicts(ground: Ground, entities: ReadonlyMap<string, Entity>): Conflict[] {
  return RULES.filter(([rule]) => !ground.idf.leftOut?.has(`conflict: ${rule}`)).flatMap(([rule, find]) =>
    find(ground, entities).map((conflict) => ({
      ...conflict,
      reasons: [`rule: ${rule}`, ...(conflict.reasons ?? [])],
    })),
  );
}
