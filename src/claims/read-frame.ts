import { OBJECT_PREDICATES } from '../lexicon/en/clause-words.ts';
import { CONFLICT_VERBS, LIFELESS, SUFFERING } from '../lexicon/en/conflict-verbs.ts';
import { COOPERATION_VERBS } from '../lexicon/en/cooperation-verbs.ts';
import { GOING, HURT_BY as WHEREIN } from '../lexicon/en/no-acts.ts';
import { PERSUASION } from '../lexicon/en/operators.ts';
import { GIVEN, REFLEXIVE_FORM, THINGS } from '../lexicon/en/roles.ts';
import { compileFrames, type EventFrame } from '../lexicon/event-frame.ts';
import { lemmaOf } from '../model/tokens.ts';
import { dependent } from '../model/tree.ts';
import type { Arguments } from './arguments.ts';
import { through } from './manner.ts';
import { IN_WORDS, meantBy } from './meant-by.ts';
import { isNoAct } from './no-acts.ts';
import { isNatural, isOf, isSoft } from './noun-tests.ts';
import { entityAt, firstNamed, namedBy, partyAt } from './parties.ts';
import { readNoun } from './read-noun.ts';
import { apart, NO_PARTY, type Reading, type ClauseView } from './reading.ts';
import { beforeVerb, doers, fill, hasPreposition } from './slots.ts';

const VERB_FRAMES = compileFrames([...COOPERATION_VERBS, ...CONFLICT_VERBS]);

/** Words aimed at a thing are aimed at whose it is: "criticised Norlandish sanctions". */
const VERBAL_CONFLICT: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'THREATEN', 'ASSAULT', 'SUPPORT']);

/** The first frame of the verb at `i` that fits its arguments; null if none does. */
export function frameOf(view: ClauseView, i: number, args: Arguments): EventFrame | null {
  if (isNatural(view, args.subject) || isNatural(view, tiedTo(view, i)) || (args.passive && PERSUASION.has(args.lemma)))
    return null;
  const frames = VERB_FRAMES.get(lexicalForm(view, i, args.lemma)) ?? [];
  return frames.find((frame) => fits(view, args, frame) && !helpsItself(view, args, frame)) ?? null;
}

/** The noun tied to a participle by a hyphen: "*hurricane*-ravaged"; -1: none. */
function tiedTo({ analysis: { tokens } }: ClauseView, i: number): number {
  return tokens.word[i - 1] === '-' ? i - 2 : -1;
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
  let actor = doers(view, args, frame.actor);
  const things =
    !VERBAL_CONFLICT.has(frame.type) &&
    !frame.object?.includes('war-effort') &&
    isOf(view, args.object, THINGS) &&
    partyAt(view, args.object) === null;
  // "is investigating Hale's death": not Hale
  const aside = frame.mode === 'investigate' && args.object !== -1 && entityAt(view, args.object) === null;
  let recipient = aside ? NO_PARTY : fill(view, args, frame.recipient, things);
  if (recipient.length === 0 && frame.recipient.includes('below')) recipient = beforeVerb(view, i, actor);

  if (isDoneToItself(view, i, args, actor)) actor = NO_PARTY;
  if (frame.type === 'ASSAULT' && args.passive && args.subject === -1) actor = attackers(view, args);

  // "relied on the figures": a thing helps nobody
  if (frame.type === 'AID' && frame.recipient[0] === 'subject' && actor.length === 0) return null;
  // "providing a climax" helps nobody
  if (frame.type === 'AID' && recipient.length === 0 && isAbstract(view, args.object)) return null;
  // "killing the nomination"
  if (frame.type === 'ASSAULT' && LIFELESS.has(lemmaOf(view.analysis.tokens, args.object))) return null;
  const meant = frame.type === 'ASSAULT' ? meantBy(view, i, args, actor, recipient) : 'blows';
  if (meant === 'contest') return null;
  const { type, mode } =
    meant === 'words'
      ? IN_WORDS
      : {
          type:
            frame.type === 'AID' && isSoft(view, args.object, [...actor, ...recipient])
              ? ('SUPPORT' as const)
              : frame.type,
          mode: frame.mode,
        };
  const reading: Reading = {
    at: i,
    rule: 'frame',
    type,
    mode,
    ...apart(actor, recipient),
    // "was found not guilty"
    ...(isOfPredicate(view, frame, args) ? through(manner, view.clauses.mannerAt(args.open)) : manner),
    covers: coveredBy(view, args),
    actorless: frame.actor.length === 0,
  };
  return isNoAct(view, args, reading) ? null : reading;
}

/** Does the frame rest on what is said of its object, "found *guilty*"? */
function isOfPredicate({ analysis: { tokens } }: ClauseView, { needs }: EventFrame, { open }: Arguments): boolean {
  return (
    open !== -1 &&
    needs !== null &&
    OBJECT_PREDICATES.has(lemmaOf(tokens, open)) &&
    needs.includes(lemmaOf(tokens, open))
  );
}

/**
 * "Reed said Norland had to act and rebuked the country": nobody does to himself what a noun without "self" tells, so a
 * verb that only shares its subject has another one.
 */
function isDoneToItself(view: ClauseView, i: number, args: Arguments, actor: readonly string[]): boolean {
  const { tokens } = view.analysis;
  if (args.passive || dependent(tokens, view.tree, i, 'nsubj') !== -1) return false;
  const object = entityAt(view, args.object);
  return object !== null && actor.includes(object.id) && !REFLEXIVE_FORM.test(tokens.word[args.object]!);
}

/** "Were killed in a raid by Norland": whose attack it was. */
function attackers(view: ClauseView, { obliques }: Arguments): readonly string[] {
  return firstNamed(obliques, ({ preposition, at, clausal }) => {
    const attack = clausal || !WHEREIN.has(preposition) ? null : readNoun(view, at);
    return attack?.type === 'ASSAULT' ? attack.actor : NO_PARTY;
  });
}

/** A thing that is neither given away nor anybody: no goods, help, forces or party. */
function isAbstract(view: ClauseView, object: number): boolean {
  return view.analysis.tokens.upos[object] === 'NOUN' && !isOf(view, object, GIVEN);
}

function fits(view: ClauseView, args: Arguments, frame: EventFrame): boolean {
  if (frame.object !== null && !isOf(view, args.object, frame.object)) return false;
  // "demonstrated that it cares": what a clause completes has an object in it
  if (frame.object?.join() === 'none' && args.clause !== -1) return false;
  if (frame.subject !== null && !isOf(view, args.subject, frame.subject)) return false;
  const { needs } = frame;
  if (needs === null) return true;
  // "comes from a village in Norland" goes nowhere
  if (GOING.has(args.lemma) && !args.obliques.some(({ preposition }) => needs.includes(preposition))) return false;
  return needs.some((need) =>
    need === 'indirect'
      ? args.indirect !== -1
      : OBJECT_PREDICATES.has(need)
        ? [args.open, args.object === -1 ? -1 : args.object + 1].some((i) => lemmaOf(view.analysis.tokens, i) === need)
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
  const whole = tokens.word[i - 1] === '-' ? `${tokens.word[i - 2]?.toLowerCase()}-${lemma}` : lemma;
  return [whole, lemma, `${lemma}e`, lemma + lemma.slice(-1)].find((form) => VERB_FRAMES.has(form)) ?? lemma;
}

/** Event nouns among the arguments: the claim of the verb tells them. */
function coveredBy(view: ClauseView, args: Arguments): number[] {
  const { tokens } = view.analysis;
  const all = [args.object, args.subject, args.open, ...args.obliques.map(({ at }) => at)];
  return all.filter((i) => i !== -1 && (tokens.upos[i] === 'NOUN' || i === args.open));
}
