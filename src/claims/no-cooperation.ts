import { COMPANY_PREPOSITION, COPULA, GOAL_PREPOSITION } from '../lexicon/en/grammar.ts';
import {
  CONTRIBUTING,
  FUNDING,
  FURNITURE_OBJECTS,
  GIVEN_TO,
  GOING,
  GOVERNMENT,
  HELPING,
  JOIN,
  RECEIVING,
  SETTLE,
  SPEAKING,
  SWAPPED,
  SWAPPING,
  TOLD_THINGS,
  TRADING,
} from '../lexicon/en/no-acts.ts';
import { REPORT_NOUNS, STATEMENTS } from '../lexicon/en/reporting.ts';
import { GIVEN } from '../lexicon/en/roles.ts';
import { OFFICIAL } from '../lexicon/en/speakers.ts';
import { lemmaOf } from '../model/tokens.ts';
import { childrenOf, dependent } from '../model/tree.ts';
import type { Arguments } from './arguments.ts';
import { isOf } from './noun-tests.ts';
import { partyAt } from './parties.ts';
import type { ClauseView, Reading } from './reading.ts';
import { isThing } from './slots.ts';
import { isBody, isLifeless, isOnePerson, isState } from './who-acts.ts';

/** The preposition of a partner. */

/**
 * Does a verb that could tell of talks, help, trade or agreement tell of none here? Whoever comes, speaks or discusses by
 * himself consults nobody, what only "was received" was given by somebody, a helped plan is no helped party, and whoever
 * but a state sells, buys or gives away with nobody on the other side minds his own business.
 */
export function isNoCooperation(view: ClauseView, args: Arguments, { at, type, actor, recipient }: Reading): boolean {
  switch (type) {
    case 'CONSULT':
      return (
        isInterview(view, at, args) ||
        (!args.passive && isThing(view, args.subject)) ||
        (recipient.length === 0 && actor.length < 2 && isAlone(view, args, actor))
      );
    case 'AID':
      return (
        isFurniture(view, args) ||
        (actor.length === 0 && recipient.length > 0 && RECEIVING.has(args.lemma)) ||
        isOnlyHelping(view, args) ||
        isOnlyTold(view, args, recipient) ||
        (recipient.length === 0 && isForNobody(view, args, actor)) ||
        (args.lemma === FUNDING && lemmaOf(view.analysis.tokens, args.object) === GOVERNMENT) ||
        (args.lemma === CONTRIBUTING && isForAThing(view, args))
      );
    case 'COOPERATE':
      return (
        (TRADING.has(args.lemma) && recipient.length === 0 && !actor.some((id) => isState(view, id))) ||
        (SWAPPING.has(args.lemma) && args.object !== -1 && !isOf(view, args.object, SWAPPED))
      );
    case 'SUPPORT':
      // "joined the network": whoever goes to work there
      return args.lemma === JOIN && isOnePerson(view, actor);
    case 'AGREE':
      return args.lemma === SETTLE && args.object !== -1;
    default:
      return false;
  }
}

/** Speaking about something, or coming to it, with nobody. */
function isAlone(view: ClauseView, args: Arguments, actor: readonly string[]): boolean {
  if (GOING.has(args.lemma)) return true;
  if (SPEAKING.has(args.lemma) && isOfficial(view, args.subject)) return false;
  if (SPEAKING.has(args.lemma) && !args.obliques.some(({ preposition }) => preposition === COMPANY_PREPOSITION))
    return !isBody(view, actor) && !isCoordinated(view, args.subject);
  return !isMany(view, args.subject) && !isBody(view, actor);
}

/** "Speaking to the Courier, …": says to whom one speaks, and tells of no talks. */
function isInterview({ analysis: { tokens }, tree }: ClauseView, at: number, { lemma }: Arguments): boolean {
  return (
    SPEAKING.has(lemma) && tokens.xpos[at] === 'VBG' && !childrenOf(tree, at).some((c) => lemmaOf(tokens, c) === COPULA)
  );
}

/** Several who hold an office: "the leaders met". */
function isOfficial({ analysis: { tokens } }: ClauseView, subject: number): boolean {
  return tokens.xpos[subject] === 'NNS' && OFFICIAL.test(tokens.word[subject]!);
}

/** Are they more than one: a plural, a coordination? */
function isMany(view: ClauseView, subject: number): boolean {
  return subject === -1 || /^NNP?S$/u.test(view.analysis.tokens.xpos[subject]!) || isCoordinated(view, subject);
}

function isCoordinated({ analysis: { tokens }, tree }: ClauseView, subject: number): boolean {
  return subject !== -1 && dependent(tokens, tree, subject, 'conj') !== -1;
}

/** "Helped draft the plan", "it helped his ratings": no party is helped. */
function isOnlyHelping(view: ClauseView, args: Arguments): boolean {
  const { lemma, object, open } = args;
  if (!HELPING.has(lemma) || (object !== -1 && partyAt(view, object) !== null)) return false;
  return object === -1 ? open !== -1 : isLifeless(view, args);
}

/** "Provided the answers to the paper": only what a state is told is help. */
function isOnlyTold(view: ClauseView, { object }: Arguments, recipient: readonly string[]): boolean {
  const { tokens } = view.analysis;
  if (tokens.upos[object] !== 'NOUN') return false;
  const lemma = lemmaOf(tokens, object);
  const told = TOLD_THINGS.has(lemma) || STATEMENTS.has(lemma) || REPORT_NOUNS.has(lemma);
  return told && !recipient.some((id) => isState(view, id));
}

/** "Wants to send his car too": what no state gives, and nobody is said to get. */
function isForNobody(view: ClauseView, { obliques, indirect }: Arguments, actor: readonly string[]): boolean {
  const got = indirect !== -1 || obliques.some(({ preposition, clausal }) => !clausal && GIVEN_TO.has(preposition));
  return !got && isOnePerson(view, actor);
}

/** "Contributed to the town's troubles": what it adds to is no party and no fund. */
function isForAThing(view: ClauseView, { obliques, object }: Arguments): boolean {
  const to = obliques.find(({ preposition, clausal }) => preposition === GOAL_PREPOSITION && !clausal)?.at ?? -1;
  return object === -1 && to !== -1 && partyAt(view, to) === null && !isOf(view, to, GIVEN);
}

/** "Contributed to this report": a line of the agency about itself. */
function isFurniture({ analysis: { tokens } }: ClauseView, { lemma, obliques }: Arguments): boolean {
  return lemma === CONTRIBUTING && obliques.some(({ at }) => FURNITURE_OBJECTS.has(lemmaOf(tokens, at)));
}
