import { AGAINST } from '../lexicon/en/clause-words.ts';
import { PARTISANS } from '../lexicon/en/conflict-verbs.ts';
import { NOUN_CLASSES } from '../lexicon/en/event-nouns.ts';
import { AGENT_PREPOSITION, COPULA, ON } from '../lexicon/en/grammar.ts';
import {
  ADJECTIVES,
  ALLEGATIONS,
  BODILY,
  CALLED_FOR,
  CAPTURING,
  DEAL,
  DENIAL_NOUN,
  GREAT_DEAL,
  HOLD,
  HURTING,
  HURT_BY,
  MISHAPS,
  OWN_PRONOUN,
  PROCEEDINGS,
  RALLIES,
  REACHING,
  RECORDINGS,
  REGRETTING,
  SEIZED_ON,
  SEIZING,
  VEHICLES,
} from '../lexicon/en/no-acts.ts';
import { nounClass } from '../lexicon/en/noun-classes.ts';
import { AGENT_FORM, HITTABLE, REFLEXIVE_FORM } from '../lexicon/en/roles.ts';
import { valueAt } from '../model/item-at.ts';
import { itemAt } from '../model/item-at.ts';
import { someIn } from '../model/scan.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { childrenOf, dependent } from '../model/tree.ts';
import type { Arguments } from './arguments.ts';
import { isNoCooperation } from './no-cooperation.ts';
import { isOf } from './noun-tests.ts';
import { namedBy, partyAt } from './parties.ts';
import type { Reading, ClauseView } from './reading.ts';
import { hasPreposition, isThing } from './slots.ts';
import { isBody, isLifeless, isOnePerson } from './who-acts.ts';

/**
 * Does a verb that could tell an event tell none here? "Killed in a crash" is nobody's act, "shot himself" is done to no
 * other, "it killed 600" says that a thing did.
 */
export function isNoAct(view: ClauseView, args: Arguments, reading: Reading): boolean {
  const { at, type, mode, actor, recipient } = reading;
  if (isReflexive(view, args) || isAdjective(view, at, args)) return true;
  switch (type) {
    case 'ASSAULT':
      return (
        isMishap(view, args) ||
        isAccident(view, at, args) ||
        isLifeless(view, args) ||
        isOnFilm(view, args) ||
        hitsNothing(view, args) ||
        isReached(view, args) ||
        (mode === 'destroy' && !args.passive && args.object === -1) ||
        (args.lemma === CAPTURING && recipient.length > 0 && recipient.every((id) => isBody(view, [id]))) ||
        isOwn(view, args, actor)
      );
    case 'COERCE':
      return isOwn(view, args, actor) || (mode === 'seize' && isNoSeizure(view, args));
    case 'CONSULT':
    case 'AID':
    case 'COOPERATE':
    case 'SUPPORT':
    case 'AGREE':
      return isNoCooperation(view, args, reading);
    case 'THREATEN':
      return (
        (recipient.length === 0 && args.lemma === HOLD) ||
        isOfThing(view, args, actor) ||
        isEndangered(view, args, reading)
      );
    case 'ACCUSE':
      return (
        isOwn(view, args, actor) ||
        isModifier(view, at) ||
        (args.object === -1 && args.obliques.some(({ preposition }) => BODILY.has(preposition)))
      );
    case 'CONCEDE':
      return args.object !== -1 && recipient.length === 0 && args.lemma === REGRETTING;
    case 'REQUEST':
      return mode === 'assist' && recipient.length === 0;
    default:
      return false;
  }
}

/** The same of an event noun: a charge of money, a great deal of patience, a hearing or a rally against nobody. */
export function isNoEvent(view: ClauseView, noun: number, { type, mode, actor, recipient }: Reading): boolean {
  const { tokens } = view.analysis;
  const lemma = lemmaOf(tokens, noun);
  if (lemma === DEAL && hasModifier(view, noun, GREAT_DEAL)) return true;
  if (type === 'ACCUSE' && isOfMoney(view, noun)) return true;
  // "an allegation of assault against Reed": against whom the allegation is, not the blow
  if (type === 'ASSAULT' && isAlleged(view, noun)) return true;
  // "climate denial": a cast of mind
  if (lemma === DENIAL_NOUN && dependent(tokens, view.tree, noun, 'compound') !== -1) return true;
  if (recipient.length > 0) return false;
  return (
    type === 'SUPPORT' ||
    (mode === 'phone' && isCalledFor(view, noun)) ||
    (mode === 'investigate' && PROCEEDINGS.has(lemma) && !hasPreposition(view, noun, 'into')) ||
    (isOnePerson(view, actor) && (type === 'ASSAULT' || (type === 'PROTEST' && RALLIES.has(lemma))))
  );
}

/** "Calls for restraint": by the word behind, or by what hangs on it. */
function isCalledFor(view: ClauseView, noun: number): boolean {
  const { tokens } = view.analysis;
  const isNext = tokens.word[noun + 1] === CALLED_FOR && dependent(tokens, view.tree, noun, 'compound') === -1;
  return isNext || hasPreposition(view, noun, CALLED_FOR);
}

function isAlleged(view: ClauseView, noun: number): boolean {
  const { tokens } = view.analysis;
  const above = relation(tokens, noun) === 'nmod' ? tokens.head[noun]! : -1;
  return ALLEGATIONS.has(lemmaOf(tokens, above)) && [noun, above].some((i) => hasPreposition(view, i, AGAINST));
}

/** "The accused attacker": a participle right before a bare noun for a person only says what is held of him. */
function isModifier({ analysis: { tokens } }: ClauseView, at: number): boolean {
  const next = at + 1;
  return (
    /^VB[DN]$/u.test(tokens.xpos[at]!) && tokens.xpos[next] === 'NN' && nounClass(lemmaOf(tokens, next)) === 'person'
  );
}

/** "Is devastating", "were promising": a participle with nothing to act on is an adjective. */
function isAdjective({ analysis: { tokens }, tree }: ClauseView, at: number, args: Arguments): boolean {
  if (tokens.xpos[at] !== 'VBG' || args.object !== -1 || args.open !== -1 || args.clause !== -1) return false;
  return (
    ADJECTIVES.has(tokens.word[at]!.toLowerCase()) &&
    childrenOf(tree, at).some((c) => lemmaOf(tokens, c) === COPULA && c < at)
  );
}

/** "Slammed his racket", "cannot suppress my surprise": what one does with a thing of one's own is done to nobody. */
function isOwn(view: ClauseView, { subject, object, passive }: Arguments, actor: readonly string[]): boolean {
  const { tokens } = view.analysis;
  if (passive || tokens.upos[object] !== 'NOUN' || partyAt(view, object) !== null) return false;
  if (nounClass(lemmaOf(tokens, object)) !== null) return false;
  const owner = dependent(tokens, view.tree, object, 'nmod:poss');
  if (tokens.upos[owner] !== 'PRON') return false;
  const owners = namedBy(view, owner);
  if (owners.length > 0 && actor.length > 0) return owners.every((id) => actor.includes(id));
  return subject !== -1 && OWN_PRONOUN.get(tokens.word[subject]!.toLowerCase()) === tokens.word[owner]!.toLowerCase();
}

/** "Threatens Reed's lead": a thing of a person's that is in danger. */
function isEndangered(view: ClauseView, { object }: Arguments, { recipient }: Reading): boolean {
  const isPerson = (id: string): boolean => valueAt(view.entities, id).type === 'PERSON';
  return object !== -1 && isThing(view, object) && recipient.length > 0 && recipient.every(isPerson);
}

/** How many words about a wound are looked through for an attack. */
const REACH = 30;

/** "Were injured on the play": hurt by nobody who is named, and nothing told of an attack. */
function isAccident(view: ClauseView, at: number, { lemma, subject, passive }: Arguments): boolean {
  if (!passive || !HURTING.has(lemma) || subject !== -1) return false;
  const { tokens, sentences } = view.analysis;
  const { from, to } = itemAt(sentences, tokens.sentence[at]!);
  return !someIn(
    [Math.max(from, at - REACH), Math.min(to, at + REACH)],
    (k) => NOUN_CLASSES.get(lemmaOf(tokens, k))?.has('attack') === true,
  );
}

/** "Seized on the remarks", "a fever that seized the country". */
function isNoSeizure(view: ClauseView, args: Arguments): boolean {
  const on = args.object === -1 && args.obliques.some(({ preposition }) => SEIZED_ON.has(preposition));
  const partisan = PARTISANS.has(lemmaOf(view.analysis.tokens, args.subject));
  return args.lemma === SEIZING && (on || partisan || isLifeless(view, args));
}

function isReflexive({ analysis: { tokens } }: ClauseView, { object }: Arguments): boolean {
  return tokens.upos[object] === 'PRON' && REFLEXIVE_FORM.test(tokens.word[object]!);
}

/** "Was killed in a crash", "was struck by a van". */
function isMishap({ analysis: { tokens } }: ClauseView, { subject, obliques, passive }: Arguments): boolean {
  if (!passive) return tokens.upos[subject] === 'NOUN' && VEHICLES.has(lemmaOf(tokens, subject));
  return obliques.some(
    ({ preposition, at }) =>
      HURT_BY.has(preposition) &&
      (MISHAPS.has(lemmaOf(tokens, at)) || (preposition === AGENT_PREPOSITION && VEHICLES.has(lemmaOf(tokens, at)))),
  );
}

/** "The crisis threatens the harbour": a thing that is nobody's is a danger, no threat of somebody. */
export function isOfThing(view: ClauseView, { subject, passive }: Arguments, actor: readonly string[]): boolean {
  // "Reed's appeal threatens old habits" is no threat of hers
  const others = actor.filter((id) => view.entities.get(id)?.type !== 'PERSON');
  if (passive || others.length > 0 || subject === -1) return false;
  const { tokens } = view.analysis;
  return isThing(view, subject) || (tokens.upos[subject] === 'NOUN' && nounClass(lemmaOf(tokens, subject)) === 'event');
}

/** "Was caught on camera", "was shot on film". */
function isOnFilm({ analysis: { tokens } }: ClauseView, { obliques }: Arguments): boolean {
  return obliques.some(({ preposition, at }) => preposition === ON && RECORDINGS.has(lemmaOf(tokens, at)));
}

/** "Killed the mood", "executed the plan": what is hit is a common noun for nothing that can be hurt. */
function hitsNothing(view: ClauseView, { object }: Arguments): boolean {
  const { tokens } = view.analysis;
  if (tokens.upos[object] !== 'NOUN' || partyAt(view, object) !== null) return false;
  const lemma = lemmaOf(tokens, object);
  return nounClass(lemma) === null && !AGENT_FORM.test(lemma) && !isOf(view, object, HITTABLE);
}

/** "Hit 19 million users": a mark that is reached. */
function isReached({ analysis: { tokens }, tree }: ClauseView, { lemma, object, passive }: Arguments): boolean {
  return REACHING.has(lemma) && !passive && object !== -1 && dependent(tokens, tree, object, 'nummod') !== -1;
}

function hasModifier({ analysis: { tokens }, tree }: ClauseView, noun: number, words: ReadonlySet<string>): boolean {
  return childrenOf(tree, noun).some((c) => relation(tokens, c) === 'amod' && words.has(lemmaOf(tokens, c)));
}

/** "A $20 billion charge". */
function isOfMoney({ analysis: { tokens }, tree }: ClauseView, noun: number): boolean {
  return someIn([tree.left[noun]!, noun], (k) => tokens.upos[k] === 'SYM' && tokens.word[k] !== '%');
}
