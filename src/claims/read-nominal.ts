import { EVIDENCE_NOUNS, RELATED_BY } from '../lexicon/en/event-nouns.ts';
import { INTENSIFIER } from '../lexicon/en/grammar.ts';
import { LEVEL_VERBS } from '../lexicon/en/no-acts.ts';
import {
  COMPLEMENT_PREPOSITIONS,
  CONCERNED,
  DEFIANT,
  DISAPPROVING,
  OPERATORS,
  RELATIONAL,
  WORDS_OR_HELP,
} from '../lexicon/en/operators.ts';
import { valueAt } from '../model/item-at.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { childrenOf, dependent } from '../model/tree.ts';
import type { Arguments } from './arguments.ts';
import { recipientBy, subjectOf, withManner, type ReadPredicate } from './complement.ts';
import { through, type Manner } from './manner.ts';
import { HOSTILE } from './operate.ts';
import { namedBy } from './parties.ts';
import { readNoun } from './read-noun.ts';
import { apart, type Reading, type ClauseView } from './reading.ts';

/** Nouns and adjectives: predicates with a form of "be", and nouns that carry an infinitive or gerund ("a bid to"). */
export function readNominal(
  view: ClauseView,
  i: number,
  args: Arguments,
  depth: number,
  read: ReadPredicate,
): Reading | null {
  const {
    analysis: { tokens },
    tree,
  } = view;
  const manner = view.clauses.mannerAt(i);
  const subject = namedBy(view, args.subject);
  const lemma = args.lemma;
  const told = judgement(view, i, args, subject, manner) ?? operated(view, i, args, depth, manner, read);
  if (told !== null) return told;
  const relational = dependent(tokens, tree, i, 'cop') !== -1 ? relationOf(view, i, subject, manner, read) : null;
  if (relational !== null) return relational;
  if (EVIDENCE_NOUNS.has(lemma)) return null;
  return readBySubject(view, i, args) ?? readNounPredicate(view, i, manner);
}

/** "was defiant", "is unacceptable", "is worried about Norland": who judges, and whom. */
function judgement(
  view: ClauseView,
  i: number,
  args: Arguments,
  subject: readonly string[],
  manner: Manner,
): Reading | null {
  const { tokens } = view.analysis;
  const told = { at: i, rule: 'judgement', ...manner, covers: [] } as const;
  if (DEFIANT.has(tokens.word[i]!.toLowerCase()) && subject.length > 0)
    return { ...told, type: 'REJECT', mode: null, ...apart(subject, recipientBy(view, args, ['by', 'to', 'of'])) };
  if (tokens.upos[i] !== 'ADJ' && tokens.upos[i] !== 'ADV') return null;
  if (DISAPPROVING.has(args.lemma))
    return { ...told, type: 'ACCUSE', mode: 'disapprove', actor: [], recipient: subject };
  // "so angry that she left": over what is not said
  if (tokens.word[i - 1]?.toLowerCase() === INTENSIFIER && args.clause !== -1) return null;
  if (!CONCERNED.has(args.lemma) || (args.clause === -1 && args.obliques.length === 0)) return null;
  const over =
    args.clause !== -1 ? subjectOf(view, args.clause) : (args.obliques.find(({ clausal }) => !clausal)?.at ?? -1);
  const parties = apart(subject, namedBy(view, over));
  // "worried about debt": over nobody
  const overNobody = parties.recipient.length === 0 && parties.actor.length > 0 && args.clause === -1;
  return overNobody ? null : { ...told, type: 'ACCUSE', mode: 'disapprove', ...parties };
}

/** An operator over the clause that an adjective or noun carries: "is ready to sell", "its refusal to sell". */
function operated(
  view: ClauseView,
  i: number,
  args: Arguments,
  depth: number,
  manner: Manner,
  read: ReadPredicate,
): Reading | null {
  const { tokens } = view.analysis;
  const operation = OPERATORS.get(args.lemma);
  if (operation === undefined || (tokens.upos[i] !== 'ADJ' && tokens.upos[i] !== 'NOUN')) return null;
  const gerund = args.obliques.find(
    ({ preposition, clausal }) => clausal && COMPLEMENT_PREPOSITIONS[operation].includes(preposition),
  );
  const inner = args.open !== -1 ? args.open : (gerund?.at ?? -1);
  const reading = inner === -1 ? null : read(view, inner, depth - 1);
  if (reading === null) return null;
  const effect: Manner =
    operation === 'plan' || operation === 'consider'
      ? { polarity: 'affirmed', modality: operation === 'plan' ? 'planned' : 'possible' }
      : { polarity: operation === 'fail' || operation === 'refuse' ? 'negated' : 'affirmed', modality: 'asserted' };
  const seen = withManner(reading, through(manner, effect), i, [inner]);
  return operation === 'promise' && !HOSTILE.has(reading.type) ? { ...seen, type: 'AGREE' } : seen;
}

/**
 * "is an ally of", "a lifeline for": a lasting relation; whom it helps may stand in the clause that goes on about it.
 */
export function relationOf(
  view: ClauseView,
  noun: number,
  subject: readonly string[],
  manner: Manner,
  read: ReadPredicate,
): Reading | null {
  const { tokens } = view.analysis;
  const lasting = RELATIONAL.get(lemmaOf(tokens, noun));
  if (lasting === undefined) return null;
  const args = view.clauses.argumentsAt(noun);
  const other = args.obliques.find(({ preposition, clausal }) => !clausal && RELATED_BY.has(preposition))?.at ?? -1;
  let recipient = namedBy(view, other);
  const covers: number[] = [];
  const more = dependent(tokens, view.tree, noun, 'acl:relcl');
  if (recipient.length === 0 && more !== -1) {
    const help = read(view, more, 2);
    if (help !== null && (help.type === 'AID' || help.type === 'COOPERATE')) {
      recipient = [...help.recipient];
      covers.push(more);
    }
  }
  // "is a supporter of Reed": in words, unless a state is meant
  const isState = (id: string): boolean => valueAt(view.entities, id).type === 'COUNTRY';
  const type =
    WORDS_OR_HELP.has(lemmaOf(tokens, noun)) && ![...subject, ...recipient].some(isState) ? 'SUPPORT' : lasting;
  return { at: noun, rule: 'relation', type, mode: null, ...apart(subject, recipient), ...manner, covers };
}

/** "Norland's help has been vital", "support for it allowed …": the event is in the subject. */
export function readBySubject(view: ClauseView, i: number, args: Arguments): Reading | null {
  const { tokens } = view.analysis;
  const rel = relation(tokens, i);
  if (rel === 'advcl' || rel === 'acl') return null; // its subject is that of the clause above, which tells the event
  const subject = readNoun(view, args.passive ? args.object : args.subject);
  if (
    subject === null ||
    subject.actor.length === 0 ||
    (subject.type !== 'AID' && subject.type !== 'COOPERATE' && subject.type !== 'SUPPORT')
  )
    return null;
  // "Reed's support sagged": how many are for him
  if (LEVEL_VERBS.has(args.lemma) && subject.type !== 'COOPERATE' && subject.recipient.length === 0) return null;
  const manner = view.clauses.mannerAt(i);
  if (manner.modality === 'conditional') return null;
  let { recipient } = subject;
  if (recipient.length === 0) recipient = namedBy(view, args.object);
  if (recipient.length === 0) {
    const inner = args.open !== -1 ? args.open : (args.obliques.find(({ clausal }) => clausal)?.at ?? -1);
    if (inner !== -1) recipient = namedBy(view, view.clauses.argumentsAt(inner).object);
  }
  return {
    ...subject,
    at: i,
    rule: 'event in the subject',
    ...apart(subject.actor, recipient),
    ...through(manner, subject),
    covers: [subject.at, args.open, ...args.obliques.filter(({ clausal }) => clausal).map(({ at }) => at)],
  };
}

/** A noun alone, as in a headline ("Talks between Norland and Ostia"). */
function readNounPredicate(view: ClauseView, i: number, manner: Manner): Reading | null {
  const {
    analysis: { tokens },
    tree,
  } = view;
  for (const c of childrenOf(tree, i)) {
    const rel = relation(tokens, c);
    if (rel === 'nsubj' || rel === 'cop' || rel === 'csubj') return null; // "stability is a concern" tells no criticism
  }
  const noun = readNoun(view, i);
  return noun === null ? null : { ...noun, ...through(manner, noun) };
}
