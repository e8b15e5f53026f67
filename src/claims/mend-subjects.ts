import { NEAR_DAYS, WEEKDAY_NAMES } from '../lexicon/en/calendar.ts';
import { each } from '../model/scan.ts';
import type { Holders } from './holders.ts';
import type { Trees } from './trees.ts';

/** Words for a day that stand beside a verb without a preposition. */
const DAYS: ReadonlySet<string> = new Set([...NEAR_DAYS, ...WEEKDAY_NAMES]);
/** How far before its verb a second subject may stand. */
const REACH = 12;
const BETWEEN: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'ADP', 'AUX', 'SCONJ']);

/**
 * "Rovers coach Ana Reed said", "the union Unity threatened": of two subjects of one verb with nothing between them the
 * name is the subject and what stands before it describes it. In place.
 */
export function joinSubjects({ tokens, head, deprel }: Trees): void {
  for (const name of each([1, tokens.count])) {
    const verb = head[name]!;
    if (verb <= name || !deprel[name]!.startsWith('nsubj') || tokens.upos[name] !== 'PROPN') continue;
    for (let k = name - 1; k >= Math.max(0, name - REACH) && !BETWEEN.has(tokens.upos[k]!); k--) {
      if (head[k] !== verb || deprel[k] !== deprel[name]) continue;
      if (tokens.upos[k] !== 'NOUN' && tokens.upos[k] !== 'PROPN') break;
      head[k] = name;
      deprel[k] = 'nmod:desc';
    }
  }
}

/** "Norland today accepted": the day is when, the name in front of it is the subject. In place. */
export function freeDays({ tokens, head, deprel }: Trees): void {
  for (const day of each([1, tokens.count])) {
    if (!deprel[day]!.startsWith('nsubj') || !DAYS.has(tokens.word[day]!)) continue;
    const name = day - 1;
    if (tokens.upos[name] !== 'PROPN' || head[name] !== day) continue;
    head[name] = head[day]!;
    deprel[name] = deprel[day]!;
    head[day] = head[name];
    deprel[day] = 'obl';
    for (const i of each([0, name])) if (head[i] === day) head[i] = name;
  }
}

/** "REED: The mayor has left": whoever says it is not the subject of what is said. In place. */
export function partSpeakers({ head, deprel }: Trees, { contentOf, sourceOf }: Holders): void {
  for (const i of each([0, deprel.length])) {
    const verb = head[i]!;
    if (verb > i && sourceOf[i] !== -1 && sourceOf[i] === contentOf[verb] && deprel[i]!.startsWith('nsubj'))
      deprel[i] = 'dislocated';
  }
}
