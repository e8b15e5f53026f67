import { OBJECT_PREDICATES } from '../lexicon/en/clause-words.ts';
import {
  CONFLICT_VERBS,
  CONTESTS,
  FIGURATIVE,
  LIFELESS,
  QUARREL_MATTERS,
  QUARRELS,
  RAILING,
  RIVALS,
  SUFFERING,
} from '../lexicon/en/conflict-verbs.ts';
import { COOPERATION_VERBS } from '../lexicon/en/cooperation-verbs.ts';
import { PERSUASION } from '../lexicon/en/operators.ts';
import { GIVEN, THINGS } from '../lexicon/en/roles.ts';
import { compileFrames, type EventFrame } from '../lexicon/event-frame.ts';
import { lemmaOf } from '../model/tokens.ts';
import type { Arguments } from './arguments.ts';
import { isNatural, isOf, isSoft } from './noun-tests.ts';
import { isNoAct } from './no-acts.ts';
import { entityAt, namedBy, partyAt } from './parties.ts';
import { apart, NO_ONE, type Reading, type ClauseView } from './reading.ts';
import { beforeVerb, doers, fill, hasPreposition } from './slots.ts';

const VERB_FRAMES = compileFrames([...COOPERATION_VERBS, ...CONFLICT_VERBS]);

/** Words aimed at a thing are aimed at whose it is: "criticised Norlandish sanctions". */
const VERBAL_CONFLICT: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'THREATEN', 'ASSAULT', 'SUPPORT']);

/** The first frame of the verb at `i` that fits its arguments; null if none does. */
export function frameOf(view: ClauseView, i: number, args: Arguments): EventFrame | null {
  if (isNatural(view, args.subject) || (args.passive && PERSUASION.has(args.lemma))) return null;
  const frames = VERB_FRAMES.get(lexicalForm(view, i, args.lemma)) ?? [];
  return frames.find((frame) => fits(view, args, frame) && !helpsItself(view, args, frame)) ?? null;
}

/** "strengthened its army" helps nobody else. */
function helpsItself(view: ClauseView, args: Arguments, frame: EventFrame): boolean {
  if (frame.type !== 'AID' || !frame.object?.includes('war-effort')) return false;
  const actor = fill(view, args, frame.actor, false);
  return actor.length > 0 && namedBy(view, args.object).every((id) => actor.includes(id));
}

/** The frame of the verb at `i`, filled in; null if it has none. */
export function readFrame(view: ClauseView, i: number, args: Arguments): Reading | null {
  const frame = view.clauses.frameAt(i);
  if (frame === null) return null;
  const manner = view.clauses.mannerAt(i);
  // "will not bear the cost" threatens nobody
  if (frame.actor.length === 0 && manner.polarity === 'negated') return null;
  // "is paying a price": nobody threatens him with what he suffers already
  if (frame.actor.length === 0 && manner.modality === 'asserted' && SUFFERING.has(args.lemma)) return null;
  const actor = doers(view, args, frame.actor);
  const things =
    !VERBAL_CONFLICT.has(frame.type) &&
    !frame.object?.includes('war-effort') &&
    (args.object === -1 || partyAt(view, args.object) === null) &&
    isOf(view, args.object, THINGS);
  // "is investigating Hale's death": not Hale
  const aside = frame.mode === 'investigate' && args.object !== -1 && entityAt(view, args.object) === null;
  let recipient = aside ? NO_ONE : fill(view, args, frame.recipient, things);
  if (recipient.length === 0 && frame.recipient.includes('below')) recipient = beforeVerb(view, i, actor);

  // "relied on the figures": a thing helps nobody
  if (frame.type === 'AID' && frame.recipient[0] === 'subject' && actor.length === 0) return null;
  // "providing a climax" helps nobody
  if (frame.type === 'AID' && recipient.length === 0 && isAbstract(view, args.object)) return null;
  // "killing the nomination"
  if (frame.type === 'ASSAULT' && args.object !== -1 && LIFELESS.has(lemmaOf(view.analysis.tokens, args.object)))
    return null;
  if (frame.type === 'ASSAULT' && isFigurative(view, i, args, actor, recipient)) return null;
  const type = frame.type === 'AID' && isSoft(view, args.object) ? 'SUPPORT' : frame.type;
  const reading: Reading = {
    at: i,
    rule: 'frame',
    type,
    mode: frame.mode,
    ...apart(actor, recipient),
    ...manner,
    covers: coveredBy(view, args),
    actorless: frame.actor.length === 0,
  };
  return isNoAct(view, args, reading) ? null : reading;
}

/** A thing that is neither given away nor anybody: no goods, help, forces or party. */
function isAbstract(view: ClauseView, object: number): boolean {
  return object !== -1 && view.analysis.tokens.upos[object] === 'NOUN' && !isOf(view, object, GIVEN);
}

/**
 * "Reed beat Hale", "Reed attacked Hale in a post": between two who are named these verbs are of votes, games and words
 * as often as of blows, and nothing here tells which.
 */
function isFigurative(
  { entities, analysis: { tokens } }: ClauseView,
  at: number,
  { lemma, object }: Arguments,
  actor: readonly string[],
  recipient: readonly string[],
): boolean {
  const named = (id: string): boolean => entities.get(id)!.named;
  const person = (id: string): boolean => named(id) && entities.get(id)!.type === 'PERSON';
  if (CONTESTS.has(lemma)) return recipient.some(named) || (object !== -1 && RIVALS.has(lemmaOf(tokens, object)));
  if (QUARRELS.has(lemma) && QUARREL_MATTERS.has(tokens.word[at + 1] ?? '')) return true;
  if (!FIGURATIVE.has(lemma) || !actor.some(person)) return false;
  // "President Reed attacks the critics"
  const inOffice = (id: string): boolean => person(id) && entities.get(id)!.role !== null;
  const state = (id: string): boolean => ['COUNTRY', 'GPE'].includes(entities.get(id)!.type);
  const inWords = RAILING.has(lemma) && actor.every(inOffice) && !recipient.some(state);
  return inWords || recipient.some(person);
}

function fits(view: ClauseView, args: Arguments, frame: EventFrame): boolean {
  if (frame.object !== null && !isOf(view, args.object, frame.object)) return false;
  if (frame.subject !== null && !isOf(view, args.subject, frame.subject)) return false;
  if (frame.needs === null) return true;
  return frame.needs.some((need) =>
    need === 'indirect'
      ? args.indirect !== -1
      : OBJECT_PREDICATES.has(need)
        ? (args.object !== -1 || args.open !== -1) &&
          [args.open, args.object + 1].some(
            (i) => i !== -1 && i < view.analysis.tokens.count && lemmaOf(view.analysis.tokens, i) === need,
          )
        : args.obliques.some(
            ({ preposition, at, clausal }) => preposition === need || (!clausal && hasPreposition(view, at, need)),
          ) || hasPreposition(view, args.object, need),
  );
}

/**
 * The form of a verb that the lexicon knows: "test-fired", cut in three by the tokeniser, is one; an unknown lemma may
 * lack its last letter.
 */
function lexicalForm({ analysis: { tokens } }: ClauseView, i: number, lemma: string): string {
  const hyphened =
    i >= 2 &&
    tokens.word[i - 1] === '-' &&
    tokens.end[i - 1] === tokens.start[i] &&
    tokens.end[i - 2] === tokens.start[i - 1];
  if (hyphened) {
    const whole = `${tokens.word[i - 2]!.toLowerCase()}-${lemma}`;
    if (VERB_FRAMES.has(whole)) return whole;
  }
  if (VERB_FRAMES.has(lemma)) return lemma;
  return [`${lemma}e`, lemma + lemma.slice(-1)].find((longer) => VERB_FRAMES.has(longer)) ?? lemma;
}

/** Event nouns among the arguments: the claim of the verb tells them. */
function coveredBy(view: ClauseView, args: Arguments): number[] {
  const { tokens } = view.analysis;
  const covers: number[] = [];
  for (const i of [
    args.object,
    args.subject,
    args.open,
    ...args.obliques.map(({ at, clausal }) => (clausal ? -1 : at)),
  ])
    if (i !== -1 && (tokens.upos[i] === 'NOUN' || i === args.open)) covers.push(i);
  return covers;
}
