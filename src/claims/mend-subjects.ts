import { OFFICE_WORDS } from '../lexicon/en/source-words.ts';
import { each } from '../model/scan.ts';
import { NEAR_DAYS, WEEKDAY_NAMES } from '../lexicon/en/calendar.ts';
import type { Tokens } from '../model/index.ts';
import type { Holders } from './holders.ts';

/** Words for a day that stand beside a verb without a preposition. */
const DAYS: ReadonlySet<string> = new Set([...NEAR_DAYS, ...WEEKDAY_NAMES]);
/** How far before its verb a second subject may stand. */
const REACH = 12;
const BETWEEN: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'ADP', 'AUX', 'SCONJ']);

/**
 * "Rovers coach Ana Reed said", "the union Unity threatened": of two subjects of one verb with nothing between them the
 * name is the subject and what stands before it describes it. In place.
 */
export function joinSubjects(tokens: Tokens, head: Int32Array, deprel: string[]): void {
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
export function freeDays(tokens: Tokens, head: Int32Array, deprel: string[]): void {
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
 * "accused Port City Mayor Ann Reed of theft": the name behind the title is whom it is done to, or who does it; the place
 * in front says where she is mayor. In place.
 */
export function raiseNames(tokens: Tokens, head: Int32Array, deprel: string[]): void {
  for (let name = 2; name < tokens.count; name++) {
    const place = head[name]!;
    if (deprel[name] !== 'appos' || place === -1 || place >= name - 1 || name - place > REACH) continue;
    if (tokens.upos[place] !== 'PROPN' || tokens.upos[name] !== 'PROPN') continue;
    const between = Array.from({ length: name - place - 1 }, (_, k) => place + 1 + k);
    const isTitled = between.some((k) => head[k] === name && OFFICE_WORDS.has(tokens.word[k]!.toLowerCase()));
    if (!isTitled || between.some((k) => tokens.upos[k] !== 'PROPN' && tokens.upos[k] !== 'NOUN')) continue;
    head[name] = head[place]!;
    deprel[name] = deprel[place]!;
    head[place] = name;
    deprel[place] = 'compound';
  }
}

/** "REED: The mayor has left": whoever says it is not the subject of what is said. In place. */
export function partSpeakers({ contentOf, sourceOf }: Holders, head: Int32Array, deprel: string[]): void {
  for (const i of each([0, deprel.length])) {
    const verb = head[i]!;
    if (verb > i && sourceOf[i] !== -1 && sourceOf[i] === contentOf[verb] && deprel[i]!.startsWith('nsubj'))
      deprel[i] = 'dislocated';
  }
}
