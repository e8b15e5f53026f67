import { REASON_OPENER } from '../lexicon/en/clause-words.ts';
import { DANGERS, DISCOURSE_NOUNS, FRAMING_VERBS, NOUN_FRAMES } from '../lexicon/en/event-nouns.ts';
import { COMPLEMENTIZER, IN } from '../lexicon/en/grammar.ts';
import { OPERATORS } from '../lexicon/en/operators.ts';
import { isNegative } from '../lexicon/negative.ts';
import { valueAt } from '../model/item-at.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { childrenOf, dependent } from '../model/tree.ts';
import { isPeopleOf } from './can-act.ts';
import type { Holders } from './holders.ts';
import { through, type Manner } from './manner.ts';
import { entityAt, namedBy } from './parties.ts';
import { NO_PARTY, type Reading, type ClauseView } from './reading.ts';
import { calledAfter, isThing, prepositional } from './slots.ts';

/** A main clause without an event states something if it has at least so many words. */
const STATE_WORDS = 4;

/** The clause at `i` as a state of its subject. */
export function stateAt(view: ClauseView, i: number): Reading {
  const { tokens } = view.analysis;
  const args = view.clauses.argumentsAt(i);
  let subject = args.passive && args.subject === -1 ? args.object : args.subject;
  // of "the contract was cancelled by Norland" it is Norland that acts
  const hasAgent = args.passive && args.subject !== -1;
  if (!hasAgent) subject = childrenOf(view.tree, i).findLast((c) => relation(tokens, c) === 'nsubj') ?? subject;
  return {
    at: i,
    rule: 'state',
    type: 'STATE',
    mode: null,
    actor: ownState(view, subject),
    recipient: [],
    ...inView(view, i, view.clauses.mannerAt(i)),
    covers: [],
  };
}

/**
 * Whose state it is: of "Hale's plan was dropped" nobody's, of "Norland's army retreated" Norland's; of "schools in
 * Norland closed", "shares in Reed Bank fell" nobody's either.
 */
function ownState(view: ClauseView, subject: number): readonly string[] {
  const people = subject === -1 ? null : entityAt(view, subject);
  // "Norlanders are tired" says nothing of Norland
  if (people !== null && isPeopleOf(view.analysis.tokens, subject, people)) return NO_PARTY;
  const places = [...calledAfter(view, subject), ...(isThing(view, subject) ? prepositional(view, subject, IN) : [])];
  const named = namedBy(view, subject).filter((id) => !places.includes(id));
  const isPerson = (id: string): boolean => valueAt(view.entities, id).type === 'PERSON';
  // "the contrast between Hale's view and Norland's" is nothing of Hale's
  if (isThing(view, subject)) return named.filter((id) => !isPerson(id));
  const owner = dependent(view.analysis.tokens, view.tree, subject, 'nmod:poss');
  if (owner === -1 || entityAt(view, subject) !== null) return named;
  const owners = namedBy(view, owner);
  return named.filter((id) => !owners.includes(id) || !isPerson(id));
}

/** "hoped to come": what is told is a plan; "considered leaving": a possibility. */
export function inView(view: ClauseView, i: number, manner: Manner): Manner {
  const { open, lemma, passive } = view.clauses.argumentsAt(i);
  if (open === -1 || passive) return manner;
  const operation = OPERATORS.get(lemma);
  if (operation === 'plan') return through({ polarity: 'affirmed', modality: 'planned' }, manner);
  return operation === 'consider' ? through({ polarity: 'affirmed', modality: 'possible' }, manner) : manner;
}

/** Does a main clause without an event state something of its own? */
export function statesSomething(view: ClauseView, holders: Holders, i: number): boolean {
  const { tokens } = view.analysis;
  const { tree } = view;
  if (tree.right[i]! - tree.left[i]! + 1 < STATE_WORDS) return false;
  let subject = -1;
  for (const c of childrenOf(tree, i)) {
    const rel = relation(tokens, c);
    if (rel === 'expl' || (subject === -1 && (rel === 'nsubj' || rel === 'csubj'))) subject = c;
    // what it takes as its complement is the statement, unless it judges ("so weak that …")
    if (rel === 'ccomp' && (tokens.upos[i] === 'VERB' || subject === -1 || relation(tokens, subject) === 'expl'))
      return false;
    if (rel === 'xcomp' && tokens.xpos[c] !== 'VBG' && dependent(tokens, tree, c, 'ccomp') !== -1) return false;
    if (rel === 'csubj' && relation(tokens, subject) === 'expl') return false;
  }
  const last = tree.right[i]!;
  if (tokens.word[last] === '?') return false;
  const above = tokens.head[i]!;
  if (
    relation(tokens, i) === 'ccomp' &&
    tokens.upos[above] !== 'VERB' &&
    dependent(tokens, tree, above, 'nsubj') !== -1 &&
    holders.contentOf[above] === holders.contentOf[i]
  )
    return false;
  if (subject === -1) return relation(tokens, i) === 'ccomp';
  return !onlyPlaces(view, i, subject);
}

/** "The news came after …": does it only place what is told elsewhere in time? */
export function onlyPlaces({ analysis: { tokens } }: ClauseView, i: number, subject: number): boolean {
  const noun = lemmaOf(tokens, subject);
  return FRAMING_VERBS.has(lemmaOf(tokens, i)) && (DISCOURSE_NOUNS.has(noun) || NOUN_FRAMES.has(noun));
}

/** A clause set off by a comma that says something more: ", which had faced …". */
export function isAside(view: ClauseView, i: number): boolean {
  const { tokens } = view.analysis;
  const { tree } = view;
  if (tokens.deprel[i] !== 'acl:relcl' && tokens.deprel[i] !== 'advcl:relcl') return false;
  const before = tree.left[i]! - 1;
  const comma = tokens.word[tree.left[i]!] === ',' || tokens.word[before] === ',';
  return comma && tree.right[i]! - tree.left[i]! >= STATE_WORDS;
}

/** "Reed had never spoken of the loan": that somebody says nothing of a thing is told of him. */
export function isSilentOn(view: ClauseView, i: number): boolean {
  const { tokens } = view.analysis;
  const { clause, open, subject, object, obliques } = view.clauses.argumentsAt(i);
  const { polarity, modality } = view.clauses.mannerAt(i);
  if (polarity !== 'negated' || modality !== 'asserted' || subject === -1 || clause !== -1 || open !== -1) return false;
  // "found no proof" is told with what there is no proof of; what is not said in a clause tells nothing
  if (object !== -1 && childrenOf(view.tree, object).some((c) => isNegative(tokens, c))) return false;
  const isStatement = tokens.word[i + 1] === COMPLEMENTIZER && object !== i + 1;
  return !isStatement && (object !== -1 || obliques.length > 0);
}

/** "had not done so, because there was no proof": a reason set off by a comma is a statement of its own. */
export function isReason({ analysis: { tokens }, tree }: ClauseView, i: number): boolean {
  const opener = dependent(tokens, tree, i, 'mark');
  if (relation(tokens, i) !== 'advcl' || opener === -1 || tokens.word[opener - 1] !== ',') return false;
  const subject = childrenOf(tree, i).some((c) => /^(?:nsubj|expl)/.test(tokens.deprel[c]!));
  return lemmaOf(tokens, opener) === REASON_OPENER && subject && tree.right[i]! - tree.left[i]! >= STATE_WORDS;
}

/** "…, posing a threat to …". */
export function isDanger({ analysis: { tokens }, tree }: ClauseView, i: number): boolean {
  const object = dependent(tokens, tree, i, 'obj');
  return relation(tokens, i) === 'advcl' && tokens.xpos[i] === 'VBG' && DANGERS.has(lemmaOf(tokens, object));
}
