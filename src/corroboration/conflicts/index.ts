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

/**
 * Where the tellings of one thing do not agree, or reach differently far; one conflict of a kind for each group or
 * origin.
 */
export function findConflicts(ground: Ground, entities: ReadonlyMap<string, Entity>): Conflict[] {
  return [
    ...holderConflicts(ground, entities),
    ...lostAttributions(ground),
    ...figureConflicts(ground),
    ...degreeConflicts(ground),
    ...dateConflicts(ground),
    ...nameConflicts(ground),
    ...polarityConflicts(ground),
    ...denialConflicts(ground, entities),
    ...certaintyConflicts(ground),
    ...goodsConflicts(ground),
    ...roleConflicts(ground),
    ...scopeConflicts(ground),
    ...narrowerDenials(ground),
    ...oppositeJudgements(ground),
    ...headingConflicts(ground),
  ];
}
