import { DOING_NOUNS } from '../lexicon/en/event-nouns.ts';
import { GOAL_PREPOSITION } from '../lexicon/en/grammar.ts';
import { ASK, COPULAR, DEFIANT, OPERATORS, TALKING, WANT } from '../lexicon/en/operators.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { childrenOf, dependent } from '../model/tree.ts';
import type { Arguments } from './arguments.ts';
import { isQuestionPut, isUnnamed } from './clause-tests.ts';
import { isOnlyTried, withManner } from './complement.ts';
import { through, type Manner } from './manner.ts';
import { operate } from './operate.ts';
import { namedBy } from './parties.ts';
import { readFrame } from './read-frame.ts';
import { readBySubject, readNominal, relationOf } from './read-nominal.ts';
import { readLightVerb } from './read-noun.ts';
import { apart, type Reading, type ClauseView } from './reading.ts';

/** How deep operators may stand in one another ("refuses to consider offering to supply"). */
const DEPTH = 5;

/**
 * The verb, predicate noun or predicate adjective at `i` as an event: its own frame, what an operator makes of its
 * complement, or the event noun that a light verb carries. Null where it tells a state.
 */
export function readPredicate(view: ClauseView, i: number, depth: number = DEPTH): Reading | null {
  if (depth === 0) return null;
  const { tokens } = view.analysis;
  const args = view.clauses.argumentsAt(i);
  if (tokens.upos[i] !== 'VERB') return readNominal(view, i, args, depth, readPredicate);
  // "wants it gone" is asked of others, "wants to go" is one's own plan
  const operation = args.lemma === WANT && args.object !== -1 ? 'demand' : OPERATORS.get(args.lemma);
  if (operation === 'deny' && (args.open !== -1 || args.clause !== -1)) return null; // what is denied is the claim
  // "speaking on condition that he not be named" says how it was said, not what
  if (isUnnamed(view, i)) return null;
  // "declined to comment" is no event, "refuses to give records to Ostia" is one
  if (
    operation === 'refuse' &&
    args.open !== -1 &&
    TALKING.has(lemmaOf(tokens, args.open)) &&
    !isGiving(view, args.open)
  )
    return null;
  if (args.lemma === ASK && isQuestionPut(view, i, args)) return null;
  if (operation !== undefined) {
    const operated = operate(view, i, args, operation, depth, readPredicate);
    if (operated !== null) return operated;
  }
  return (
    readFrame(view, i, args) ??
    readLightVerb(view, i, args) ??
    readBySubject(view, i, args) ??
    adopt(view, i, args, depth)
  );
}

/** What is planned and what is only considered. */
const NOT_YET: Readonly<Record<'plan' | 'consider', Manner>> = {
  plan: { polarity: 'affirmed', modality: 'planned' },
  consider: { polarity: 'affirmed', modality: 'possible' },
};

/**
 * A verb without a frame tells what its complement or purpose tells: "is working to arm", "used its weight to
 * persuade", "worked in ways that helped", "remained an ally".
 */
function adopt(view: ClauseView, i: number, args: Arguments, depth: number): Reading | null {
  const {
    analysis: { tokens },
    tree,
  } = view;
  // "proposed a vote on a measure to cut aid"
  const operation = OPERATORS.get(args.lemma);
  const own = view.clauses.mannerAt(i);
  const manner = operation === 'plan' || operation === 'consider' ? through(own, NOT_YET[operation]) : own;
  const predicate = args.open !== -1 ? args.open : COPULAR.has(args.lemma) ? args.object : -1;
  if (predicate !== -1 && (tokens.upos[predicate] === 'ADJ' || DEFIANT.has(tokens.word[predicate]!.toLowerCase()))) {
    const judged = readNominal(view, predicate, view.clauses.argumentsAt(predicate), depth - 1, readPredicate);
    return judged === null ? null : withManner(judged, manner, i, [predicate]);
  }
  if (predicate !== -1 && tokens.upos[predicate] === 'NOUN') {
    const relational = relationOf(view, predicate, namedBy(view, args.subject), manner, readPredicate);
    return relational === null ? null : { ...relational, at: i, covers: [predicate, ...relational.covers] };
  }
  if (args.open !== -1) {
    // "Put it down, Reed shouted": words in front of their verb are what is said
    if (tokens.upos[args.open] !== 'VERB' || args.open < i) return null;
    // "beat defending champion Reed": a verb that tells something itself carries no gerund
    if (tokens.xpos[args.open] === 'VBG' && view.clauses.frameAt(i) !== null) return null;
    for (let c = args.open; c !== -1; c = c === args.open ? dependent(tokens, tree, c, 'conj') : -1) {
      const inner = tokens.upos[c] === 'VERB' ? readPredicate(view, c, depth - 1) : null;
      if (inner !== null)
        return withManner(inner, isOnlyTried(args.lemma, inner) ? through(manner, NOT_YET.consider) : manner, i, [
          args.open,
          c,
        ]);
    }
    return null;
  }
  for (const noun of [args.object, ...args.obliques.map(({ at }) => at)]) {
    // "stand with it in its decision to leave": another's
    if (noun !== args.object && dependent(tokens, tree, noun, 'nmod:poss') !== -1) continue;
    const doing = DOING_NOUNS.has(lemmaOf(tokens, noun)) ? doingOf(view, noun, depth) : null;
    if (doing !== null)
      return withManner(
        doing.actor.length > 0 ? doing : { ...doing, ...apart(namedBy(view, args.subject), doing.recipient) },
        manner,
        i,
        [noun],
      );
  }
  const purpose =
    args.obliques.find(
      ({ preposition, at, clausal }) => clausal && preposition === GOAL_PREPOSITION && tokens.xpos[at] === 'VB',
    )?.at ?? (args.object === -1 ? -1 : infinitiveOf(view, args.object));
  const aim = purpose === -1 ? null : readPredicate(view, purpose, depth - 1);
  return aim === null || aim.type !== 'REQUEST' ? null : withManner(aim, manner, i, [purpose]);
}

/** Is a thing given to somebody? */
function isGiving(view: ClauseView, i: number): boolean {
  const { object, indirect, obliques } = view.clauses.argumentsAt(i);
  return (
    object !== -1 &&
    (indirect !== -1 || obliques.some(({ preposition, clausal }) => preposition === GOAL_PREPOSITION && !clausal))
  );
}

/** The infinitive that hangs on a noun: "its weight *to persuade*". */
function infinitiveOf({ analysis: { tokens }, tree }: ClauseView, noun: number): number {
  const clause = dependent(tokens, tree, noun, 'acl');
  return tokens.xpos[clause] === 'VB' ? clause : -1;
}

/** The clause under a noun of doing. */
function doingOf(view: ClauseView, noun: number, depth: number): Reading | null {
  const { tokens } = view.analysis;
  for (const c of childrenOf(view.tree, noun)) {
    if (relation(tokens, c) !== 'acl' && tokens.deprel[c] !== 'advcl') continue;
    const reading = readPredicate(view, c, depth - 1);
    if (reading !== null) return { ...reading, covers: [c, ...reading.covers] };
  }
  return null;
}
