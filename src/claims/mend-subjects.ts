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

/**
 * "On Monday Reed blamed him": the name behind a day, which a tree takes for a part of it, is the subject of a verb that
 * has none. In place.
 */
export function freeNames({ tokens, head, deprel }: Trees): void {
  for (const day of each([0, tokens.count - 1])) {
    const [name, verb] = [day + 1, head[day]!];
    if (!DAYS.has(tokens.word[day]!) || head[name] !== day || deprel[name] !== 'flat' || verb <= name) continue;
    if (tokens.upos[name] !== 'PROPN' || tokens.upos[verb] !== 'VERB') continue;
    const near = each([Math.max(0, day - REACH), Math.min(tokens.count, verb + REACH)]);
    const below = [...near].filter((i) => head[i] === verb && i !== day);
    if (below.some((i) => deprel[i]!.startsWith('nsubj'))) continue;
    for (const i of each([name + 1, verb])) if (head[i] === day) head[i] = name;
    head[name] = verb;
    deprel[name] = below.some((i) => deprel[i] === 'aux:pass') ? 'nsubj:pass' : 'nsubj';
    deprel[day] = 'obl';
  }
}

/**
 * "The rebels that Peru had armed attacked Chile": the past tense right behind a relative clause that has a subject of
 * its own is what the noun in front does, not part of the clause. In place.
 */
export function raiseBehindRelative({ tokens, head, deprel }: Trees): void {
  for (const noun of each([0, tokens.count])) {
    if (head[noun] !== -1 || tokens.upos[noun] !== 'NOUN') continue;
    const near = [...each([noun + 1, Math.min(tokens.count, noun + REACH)])];
    const inner = near.find((i) => head[i] === noun && deprel[i] === 'acl:relcl') ?? -1;
    const [verb, object] = [inner + 1, head[inner + 1] ?? -1];
    if (inner === -1 || tokens.upos[verb] !== 'VERB' || !/^VB[DN]$/.test(tokens.xpos[verb] ?? '')) continue;
    const hasOwnSubject = near.some((i) => i < inner && head[i] === inner && deprel[i]!.startsWith('nsubj'));
    const below = near.filter((i) => i > verb && head[i] === verb && deprel[i] === 'obj');
    const isAdjective = deprel[verb] === 'amod' && object > verb && head[object] === inner && deprel[object] === 'obj';
    if (!hasOwnSubject || !(isAdjective || (object === inner && below.length > 0))) continue;
    if (isAdjective) head[object] = verb;
    for (const i of near) if (i > verb && (head[i] === noun || head[i] === inner)) head[i] = verb;
    head[verb] = -1;
    deprel[verb] = 'root';
    head[noun] = verb;
    deprel[noun] = 'nsubj';
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
