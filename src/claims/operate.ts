import { OPPOSING } from '../lexicon/en/attitudes.ts';
import { COMPARISON_OPENER } from '../lexicon/en/grammar.ts';
import {
  AGREEING,
  NAME_GIVING,
  COMPLEMENT_PREPOSITIONS,
  INSISTING,
  KNOWING,
  ONLY_TELLING,
  ORDERING,
  type OperatorKind,
  PERSUASION,
  REQUIRING,
  SPEECH,
  TURNED_DOWN,
  WANTING,
} from '../lexicon/en/operators.ts';
import { ASKED_SLOTS, HIT_SLOTS } from '../lexicon/en/roles.ts';
import type { ClaimType } from '../model/index.ts';
import { lemmaOf } from '../model/tokens.ts';
import type { Arguments } from './arguments.ts';
import { INDICATIVE, isIndicative } from './clause-tests.ts';
import { isOnlyTried, recipientBy, WEIGHED, withManner, type ReadPredicate } from './complement.ts';
import { isCondition, isQuestion, through, type Manner } from './manner.ts';
import { isOfThing } from './no-acts.ts';
import { isSomebodyUnnamed } from './noun-tests.ts';
import { namedBy } from './parties.ts';
import { readNoun } from './read-noun.ts';
import { apart, type Reading, type ClauseView } from './reading.ts';
import { doerAt } from './slots.ts';
import { warn } from './warn.ts';

/** Types of acts against somebody. */
export const HOSTILE: ReadonlySet<ClaimType> = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'THREATEN',
  'PROTEST',
  'MOBILIZE',
]);

interface Complement {
  readonly at: number;
  readonly clausal: boolean;
}

/** What an operator acts on: an open or full clause, a gerund behind a preposition, or an event noun. */
function complementOf(view: ClauseView, args: Arguments, operation: OperatorKind): Complement | null {
  const { tokens } = view.analysis;
  const noun =
    !args.passive &&
    (operation === 'stop' || (operation === 'same' && !KNOWING.has(args.lemma))) &&
    readNoun(view, args.object) !== null;
  if (noun) return { at: args.object, clausal: false };
  if (args.open !== -1 && tokens.upos[args.open] !== 'ADJ') return { at: args.open, clausal: true };
  // "offered reasons to win them over": behind an object of its own an infinitive says what for
  const isAim = (at: number): boolean => operation === 'promise' && args.object !== -1 && tokens.xpos[at] === 'VB';
  for (const { preposition, at, clausal } of args.obliques)
    if (clausal && COMPLEMENT_PREPOSITIONS[operation].includes(preposition) && !isAim(at)) return { at, clausal: true };
  if (args.clause !== -1 && operation !== 'same') return { at: args.clause, clausal: true };
  // "in exchange, she said": beside a verb of saying or knowing a noun is no complement
  if (KNOWING.has(args.lemma)) return null;
  if (!args.passive && readNoun(view, args.object) !== null) return { at: args.object, clausal: false };
  if (SPEECH.has(args.lemma)) return null;
  for (const { preposition, at, clausal } of args.obliques)
    if (!clausal && COMPLEMENT_PREPOSITIONS[operation].includes(preposition) && readNoun(view, at) !== null)
      return { at, clausal: false };
  return null;
}

/**
 * What an operator makes of the event in its complement: "agreed to sell", "threatened to leave", "halted shipments".
 * Null where it has none, or does nothing to it.
 *
 * @param read  reads the complement
 */
export function operate(
  view: ClauseView,
  i: number,
  args: Arguments,
  operation: OperatorKind,
  depth: number,
  read: ReadPredicate,
): Reading | null {
  if (operation === 'accept') return unaccepted(view, i, args);
  if (operation === 'warn') return warn(view, i, args);
  const {
    analysis: { tokens },
    tree,
  } = view;
  const complement = complementOf(view, args, operation);
  if (complement === null || isCondition(tokens, tree, complement.at)) return null;
  // "twice failed candidate Reed condemned it": who fails to do it does not do it in a finite clause
  if ((operation === 'fail' || operation === 'stop') && INDICATIVE.has(tokens.xpos[complement.at]!)) return null;
  const manner = view.clauses.mannerAt(i);
  const inner = complement.clausal
    ? read(view, complement.at, depth - 1)
    : withRecipient(readNoun(view, complement.at, namedBy(view, args.subject)), view, args);
  const covers = [complement.at, ...(inner?.covers ?? [])];
  const subject = doerAt(view, args.subject);
  if (operation === 'threaten' && isOfThing(view, args, subject)) return null;
  const act: Act = (type, recipient) => ({
    at: i,
    rule: 'operator',
    type,
    mode: null,
    ...apart(subject, recipient),
    ...manner,
    covers,
  });
  const seen: EffectOn = (event, effect) => withManner(event, through(manner, effect), i, covers);
  switch (operation) {
    case 'promise':
      return promise(view, args, complement, inner, act);
    case 'threaten':
      return act(
        'THREATEN',
        inner?.recipient.length ? inner.recipient : recipientBy(view, args, ['object', 'to', 'against']),
      );
    case 'refuse': {
      // "refused to attack or blame Norland", "to tell it to go", "opposes sanctions against it": it is not turned down
      const isWords = complement.clausal && (inner?.type === 'ACCUSE' || inner?.type === 'REQUEST');
      if (isWords || (inner !== null && HOSTILE.has(inner.type)))
        return { ...act('REJECT', recipientBy(view, args, ['from'])), closed: true };
      const named = inner?.recipient.length ? inner.recipient : recipientBy(view, args, TURNED_DOWN);
      return act('REJECT', named);
    }
    case 'demand':
      if (args.lemma === ORDERING && !complement.clausal && inner !== null) return withManner(inner, manner, i, covers); // an arrest ordered is begun
      return demand(view, i, args, complement, inner, manner, covers);
    default:
      return inner === null ? null : onEvent(args, operation, complement, inner, subject, act, seen);
  }
}

const MAY_BE: Manner = { polarity: 'affirmed', modality: 'possible' };
const AS_IT_IS: Manner = { polarity: 'affirmed', modality: 'asserted' };
const TO_BE: Manner = { polarity: 'affirmed', modality: 'planned' };

/** An act of whoever the operator's subject is. */
type Act = (type: ClaimType, recipient: readonly string[]) => Reading;

/** An event with the operator's manner and what it makes of it. */
type EffectOn = (event: Reading, effect: Manner) => Reading;

/** Operators that do nothing to a complement that tells no event. */
function onEvent(
  args: Arguments,
  operation: OperatorKind,
  complement: Complement,
  inner: Reading,
  subject: readonly string[],
  act: Act,
  seen: EffectOn,
): Reading | null {
  switch (operation) {
    case 'same':
      return seen(inner, isOnlyTried(args.lemma, inner) ? MAY_BE : AS_IT_IS);
    case 'plan':
      // "hopes that the council will act" is no plan of whoever hopes, "hopes that it will act" may be
      // "expects higher sales" plans none
      return (complement.at === args.clause && !inner.actor.some((id) => subject.includes(id))) ||
        (!complement.clausal && inner.recipient.length === 0 && inner.actor.length < 2)
        ? null
        : { ...seen(inner, TO_BE), foretold: args.object !== -1 && !args.passive && complement.clausal };
    case 'consider':
      // "considers an attack on one as an attack on all" plans none
      if (!complement.clausal && args.obliques.some(({ preposition }) => preposition === COMPARISON_OPENER))
        return null;
      return !complement.clausal && WEIGHED.has(inner.type) ? null : seen(inner, MAY_BE);
    case 'stop':
      return complement.clausal && args.passive ? null : stop(inner, act);
    case 'fail':
      return seen(inner, { polarity: 'negated', modality: 'asserted' });
    default:
      return null; // accuse and deny: their complement is claimed beside them
  }
}

/** "promised to send engines", "vowed to fight the bill", "agreed not to attack". */
function promise(
  view: ClauseView,
  args: Arguments,
  complement: Complement,
  inner: Reading | null,
  act: Act,
): Reading | null {
  const hostile = inner !== null && HOSTILE.has(inner.type);
  const recipient = inner?.recipient ?? [];
  // "promised Ostia to send troops" threatens nobody
  const given = recipientBy(view, args, ['indirect', 'object']);
  if (hostile && given.length > 0) return act('AGREE', given);
  if (hostile && !AGREEING.has(args.lemma)) return act('THREATEN', recipient);
  if (complement.clausal && OPPOSING.has(lemmaOf(view.analysis.tokens, complement.at))) return act('REJECT', recipient);
  // "agreed that Reed will not return": what is agreed on is no act of theirs towards anybody
  if (args.clause === complement.at) {
    const own = namedBy(view, args.subject);
    if (inner === null || !inner.actor.some((id) => own.includes(id))) return inner === null ? null : act('AGREE', []);
  }
  if (
    inner?.polarity === 'negated' ||
    (complement.clausal && view.clauses.mannerAt(complement.at).polarity === 'negated')
  )
    // "agreed not to attack Norland" turns nobody down
    return act(hostile ? 'AGREE' : 'REJECT', recipient);
  const named =
    [recipientBy(view, args, ['indirect']), recipient].find((ids) => ids.length > 0) ??
    recipientBy(view, args, ['with', 'to']);
  return act('AGREE', named);
}

/** "halted shipments", "broke off talks", "lifted the blockade". */
function stop(inner: Reading, act: Act): Reading | null {
  if (inner.type === 'AID' || inner.type === 'COOPERATE' || inner.type === 'SUPPORT')
    return act('SANCTION', inner.recipient);
  if (inner.type === 'CONSULT') return act('REJECT', inner.recipient);
  return HOSTILE.has(inner.type) ? act('CONCEDE', inner.recipient) : null;
}

/** "would not accept": a refusal. */
function unaccepted(view: ClauseView, i: number, args: Arguments): Reading | null {
  if (view.clauses.mannerAt(i).polarity !== 'negated' || args.passive) return null;
  return {
    at: i,
    rule: 'operator',
    type: 'REJECT',
    mode: null,
    ...apart(namedBy(view, args.subject), recipientBy(view, args, ['from', 'object', 'of'])),
    polarity: 'affirmed',
    modality: 'asserted',
    covers: [args.open, args.clause],
  };
}

/** Who is asked for what: the one addressed, else whoever is to do it. */
function demand(
  view: ClauseView,
  i: number,
  args: Arguments,
  complement: Complement,
  inner: Reading | null,
  manner: Manner,
  covers: readonly number[],
): Reading | null {
  const {
    analysis: { tokens },
    tree,
  } = view;
  if (args.clause === complement.at && complement.clausal) {
    // "insisted that it knew" states, "insisted that it go" demands
    if (args.lemma === INSISTING && isIndicative(view, complement.at)) return null;
    // "asked whether", "told them that" are questions and reports
    if (
      isCondition(tokens, tree, complement.at) ||
      isQuestion(tokens, tree, complement.at) ||
      ONLY_TELLING.has(args.lemma)
    )
      return null;
  }
  // "called it a club" gives it a name
  if (args.lemma === NAME_GIVING && (args.object !== -1 || (args.open !== -1 && tokens.upos[args.open] === 'NOUN')))
    return null;
  // "I was convinced that he would lose" asks for nothing
  if (args.passive && PERSUASION.has(args.lemma)) return null;
  if (WANTING.has(args.lemma) && args.object === -1) return null;
  if (args.passive && args.subject === -1 && args.lemma === REQUIRING) return null;
  let recipient = recipientBy(view, args, ASKED_SLOTS);
  // "called for killing it": who is not known to ask is not asked, nor who undergoes what is ordered
  const done = complement.clausal ? view.clauses.argumentsAt(complement.at) : null;
  if (recipient.length === 0 && done !== null && !done.passive && args.subject !== -1)
    recipient = namedBy(view, done.subject);
  // "urging them to reject Hale's request": they are asked, whoever they are
  if (recipient.length === 0 && ![args.object, args.indirect].some((i) => isSomebodyUnnamed(view, i)))
    recipient = inner?.actor.length ? inner.actor : (inner?.recipient ?? []);
  return {
    at: i,
    rule: 'operator',
    type: 'REQUEST',
    mode: null,
    ...apart(doerAt(view, args.subject), recipient),
    ...manner,
    covers,
  };
}

/** An event noun whose receiver hangs on the verb: "halted shipments *to Ostia*". */
function withRecipient(noun: Reading | null, view: ClauseView, args: Arguments): Reading | null {
  if (noun === null || noun.recipient.length > 0) return noun;
  return { ...noun, ...apart(noun.actor, recipientBy(view, args, HIT_SLOTS)) };
}
