import { OF, VENUE_PREPOSITIONS } from '../lexicon/en/clause-words.ts';
import { ANAPHORS, DOING_NOUNS, ELABORATING, EVIDENCE_VERBS, NOUN_FRAMES } from '../lexicon/en/event-nouns.ts';
import { AGENT_PREPOSITION } from '../lexicon/en/grammar.ts';
import { OPERATORS, SPEECH } from '../lexicon/en/operators.ts';
import type { Attributed } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { each } from '../model/scan.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { upFrom, childrenOf, dependent } from '../model/tree.ts';
import {
  isAnonymity,
  isAsked,
  isMarked,
  isPeople,
  isOfNoWords,
  isPutting,
  isTitle,
  isUnnamed,
} from './clause-tests.ts';
import { denied, elaborated, isOfNoEvidence, throughEvidence } from './evidentials.ts';
import type { Holders } from './holders.ts';
import { isCondition, through } from './manner.ts';
import { readNoun } from './read-noun.ts';
import { readPredicate } from './read-predicate.ts';
import type { Reading, ClauseView } from './reading.ts';
import { FORCEFUL, gerundBelow, isTold, MATERIAL } from './reported-nouns.ts';
import { hasPreposition } from './slots.ts';
import { isContentHead, MAIN, NOT, SIDE, standingOf, TOLD, type ClauseWalk } from './standing.ts';
import { isStatedBy } from './stated-by-cue.ts';
import { isAside, isDanger, isReason, isSilentOn, stateAt, statesSomething } from './states.ts';
import { governingManner } from './through-cue.ts';

/** Something told, where, and the clauses below it that are told apart from it. */
export interface FoundEvent {
  readonly reading: Reading;
  /** subtrees left out of its evidence */
  readonly without: number[];
  /** the attribution whose cue tells it, -1: none */
  readonly act: number;
  /** is it told by all the words of its sentence, or of what is reported in it? */
  readonly whole: boolean;
}

/** How many sentences back an event is still gone on about. */
const LOOK_BACK = 2;

/** How far up the tree the verb of a noun is looked for. */
const NOUN_REACH = 4;

interface Walk extends ClauseWalk {
  readonly doc: Attributed;
  /** per token the index in `found` of what is told above it */
  readonly owner: Int32Array;
  readonly found: FoundEvent[];
  /** events of main clauses that a later sentence may go on about */
  readonly told: Reading[];
}

/** Everything that a text tells: events and states, each with the token that tells it, in the order of the trees. */
export function findEvents(view: ClauseView, doc: Attributed, holders: Holders): FoundEvent[] {
  const { tokens } = doc;
  const walk: Walk = {
    view,
    doc,
    holders,
    standing: new Uint8Array(tokens.count),
    owner: new Int32Array(tokens.count).fill(-1),
    found: [],
    told: [],
  };
  for (const at of each([0, view.tree.reached])) visit(walk, view.tree.order[at]!);
  return walk.found;
}

function visit(walk: Walk, i: number): void {
  const {
    doc: { tokens },
    standing,
    owner,
  } = walk;
  const head = tokens.head[i]!;
  owner[i] = head === -1 ? -1 : owner[head]!;
  if (standing[i] !== TOLD) standing[i] = standingOf(walk, i, head);
  const rank = standing[i];
  if (rank === MAIN || rank === SIDE) clause(walk, i, rank);
  else if (rank === NOT && (tokens.upos[i] === 'NOUN' || tokens.upos[i] === 'VERB')) nounEvent(walk, i, head);
}

function emit(walk: Walk, i: number, reading: Reading, act: number, whole = false): void {
  const {
    view: {
      analysis: { tokens },
    },
    standing,
    owner,
    found,
  } = walk;
  // what somebody is accused of or praised for is told by the accuser as well
  const beside = act !== -1 && (reading.type === 'ACCUSE' || reading.type === 'SUPPORT');
  for (const covered of reading.covers)
    if (covered !== -1 && covered !== i && !(beside && isWithin(walk, covered, act))) standing[covered] = TOLD;
  const rel = relation(tokens, i);
  // whoever tells a clause above leaves out what is told here, but not what it quotes or takes as complement
  const above = owner[i]!;
  const apart = rel === 'conj' || rel === 'parataxis' || rel === 'advcl' || rel === 'acl' || rel === 'appos';
  const said = above !== -1 && itemAt(found, above).act !== -1 && isWithin(walk, i, itemAt(found, above).act);
  if (above !== -1 && apart && !said) itemAt(found, above).without.push(i);
  owner[i] = found.length;
  found.push({ reading, without: [], act, whole });
}

/** Does the token lie in the content of the attribution, or in one within it? */
function isWithin({ holders: { contentOf, parent } }: Walk, i: number, attribution: number): boolean {
  for (let at = contentOf[i]!; at !== -1; at = parent[at]!) if (at === attribution) return true;
  return false;
}

function clause(walk: Walk, i: number, rank: number): void {
  const {
    view,
    doc: { tokens },
    holders,
  } = walk;
  const act = holders.cueOf[i]!;
  if (
    isCondition(tokens, view.tree, i) ||
    (rank === MAIN && isAsked(view, i)) ||
    isUnnamed(view, i) ||
    isAnonymity(view, i) ||
    isTitle(view, i)
  ) {
    // what is only supposed or asked is not claimed
    walk.standing[i] = TOLD;
    return;
  }
  if (isNotShown(walk, i)) return;
  if (rank === SIDE && holders.sourceOf[i] !== -1) return; // says who speaks, not what
  joinBare(walk, i);
  const reading = readPredicate(view, i) ?? throughEvidence(view, i) ?? (act === -1 ? denied(view, i) : null);
  if (act !== -1 && holders.contentOf[i] !== act) {
    cueClause(walk, i, rank, act, reading);
    return;
  }
  const event = reading ?? elaborated(view, i) ?? inherited(walk, i);
  if (
    event !== null &&
    (event.actor.length > 0 ||
      event.recipient.length > 0 ||
      FORCEFUL.has(event.type) ||
      (rank === MAIN && isPeople(view, i)))
  ) {
    // a reason ("for arming …") is told apart only where somebody asserts it
    const reason = relation(tokens, i) === 'advcl' && isMarked(view, i, 'for');
    // nor does a purpose ("to cut off aid") say that it is so
    const purpose = tokens.xpos[i] === 'VB' && isMarked(view, i, 'to');
    const known = !purpose && event.actor.length > 0 && (event.recipient.length > 0 || event.type === 'CONSULT');
    if (rank === MAIN || (known && !reason)) {
      emit(walk, i, event, -1);
      if (rank === MAIN && MATERIAL.has(event.type)) walk.told.push(event);
    }
    return;
  }
  if (rank === MAIN && !SPEECH.has(lemmaOf(tokens, i)) && statesSomething(view, holders, i))
    emit(walk, i, stateAt(view, i), -1);
  else if (rank === SIDE && (isAside(view, i) || isReason(view, i) || isDanger(view, i)))
    emit(walk, i, stateAt(view, i), -1);
}

/** A clause whose verb is the cue of an attribution: an act of speech is told beside what is said. */
function cueClause(walk: Walk, i: number, rank: number, act: number, reading: Reading | null): void {
  const {
    view,
    doc: { tokens },
    owner,
  } = walk;
  const told = reading ?? (isPutting(view, i) ? stateAt(view, i) : null);
  // "shows a rise in sales": an event that only the object of the speech names is told with what is said
  const merelyNamed =
    told !== null &&
    told.rule !== 'frame' &&
    MATERIAL.has(told.type) &&
    !OPERATORS.has(lemmaOf(tokens, i)) &&
    told.polarity === 'affirmed';
  if (told !== null && (told.type !== 'STATE' || isPutting(view, i)) && !merelyNamed) emit(walk, i, told, act);
  else if (told === null && rank === MAIN && (isDoneBy(walk, i, act) || isSilentOn(view, i)))
    emit(walk, i, stateAt(view, i), -1);
  else if (owner[i] !== -1 && relation(tokens, i) !== 'root') leaveOut(walk, i);
}

/**
 * "Divers found two bodies": no words. But "confirmed a leak at its plant" states one, "believes a heater caught alight" what it holds, and in "stayed in the depot, reckoned the union"
 * the object is who says it.
 */
function isDoneBy({ view, doc, holders: { sourceOf } }: Walk, i: number, act: number): boolean {
  const isSaid = sourceOf[view.clauses.argumentsAt(i).object] === act;
  return isOfNoWords(view, i) && !isSaid && !isStatedBy(view, itemAt(doc.attributions, act));
}

/** "The findings do not prove that prices fell": that they do not is said, not that prices fell. */
function isNotShown(walk: Walk, i: number): boolean {
  const {
    view,
    doc: { tokens },
    holders,
  } = walk;
  const above = tokens.head[i]!;
  if (relation(tokens, i) !== 'ccomp' || holders.cueOf[above] !== -1) return false;
  if (tokens.upos[above] !== 'VERB' || !EVIDENCE_VERBS.has(lemmaOf(tokens, above))) return false;
  if (isOfNoEvidence(view, above)) {
    walk.standing[i] = TOLD;
    return true;
  }
  if (view.clauses.mannerAt(above).polarity !== 'negated') return false;
  emit(walk, above, { ...stateAt(view, above), covers: [i] }, -1);
  return true;
}

/** The words of a speech inserted in what is said ("…, he said, …") are no part of its evidence. */
function leaveOut({ found, owner }: Walk, i: number): void {
  itemAt(found, owner[i]!).without.push(i);
}

/** "must keep and widen its help": a verb with nothing of its own is told with the one beside it. */
function joinBare({ view, standing }: Walk, i: number): void {
  const { tokens } = view.analysis;
  const next = dependent(tokens, view.tree, i, 'conj');
  if (tokens.upos[next] !== 'VERB' || tokens.upos[i] !== 'VERB' || dependent(tokens, view.tree, next, 'nsubj') !== -1)
    return;
  const own = view.clauses.argumentsAt(i);
  if (
    own.object === -1 &&
    own.open === -1 &&
    own.clause === -1 &&
    own.obliques.length === 0 &&
    dependent(tokens, view.tree, next, 'obj') !== -1 &&
    !own.passive
  )
    standing[next] = TOLD;
}

/** "This includes …", "This is an effort …": goes on about the event told before it. */
function inherited({ view, told }: Walk, i: number): Reading | null {
  const { tokens } = view.analysis;
  const subject = dependent(tokens, view.tree, i, 'nsubj');
  if (
    !ANAPHORS.has(lemmaOf(tokens, subject)) ||
    tokens.upos[subject] !== 'PRON' ||
    (tokens.deprel[i] !== 'root' && relation(tokens, i) !== 'ccomp')
  )
    return null;
  // "This is an effort", not "This is a transcript"
  const lemma = lemmaOf(tokens, i);
  if (tokens.upos[i] === 'VERB' ? !ELABORATING.has(lemma) : !DOING_NOUNS.has(lemma) && !NOUN_FRAMES.has(lemma))
    return null;
  for (const c of childrenOf(view.tree, i)) {
    const rel = relation(tokens, c);
    if (rel === 'ccomp' || rel === 'xcomp' || rel === 'advcl') return null;
  }
  const before = told.at(-1);
  if (before === undefined || tokens.sentence[before.at]! < tokens.sentence[i]! - LOOK_BACK) return null;
  return { ...before, at: i, rule: 'sentence before', ...view.clauses.mannerAt(i), covers: [] };
}

/** Events told by a noun: the whole content of an attribution, or a visit or talks with parties of their own. */
function nounEvent(walk: Walk, i: number, head: number): void {
  const {
    view,
    doc: { tokens },
    holders,
    standing,
  } = walk;
  if (holders.sourceOf[i] !== -1 || holders.cueOf[i] !== -1) return;
  const content = isContentHead(walk, i);
  const noun = readNoun(view, i);
  if (content) {
    const reading = noun ?? gerundBelow(view, i);
    // "focuses on its attacks", "their stances on sanctions" report no such thing
    if (reading !== null && isTold(view, walk.doc, holders, i, reading)) emit(walk, i, { ...reading, at: i }, -1, true);
    return;
  }
  // "an alliance summit" names an occasion, "talks between Norland and Ostia", "a visit by Reed" who met
  if (noun === null || noun.type !== 'CONSULT' || noun.actor.length === 0) return;
  const done =
    noun.actor.length + noun.recipient.length > 1 || [AGENT_PREPOSITION, OF].some((by) => hasPreposition(view, i, by));
  if (!done) return;
  const rel = relation(tokens, i);
  for (const c of childrenOf(view.tree, i))
    if (tokens.deprel[c] === 'case' && VENUE_PREPOSITIONS.has(lemmaOf(tokens, c))) return; // "at a summit, he said"
  if (rel === 'nsubj' || rel === 'compound' || rel === 'root') return;
  if (standing[head] === NOT && rel === 'nmod' && noun.recipient.length === 0 && noun.actor.length < 2) return;
  // "tried to set up talks"
  const verb = verbAbove(view, i);
  const outer = verb === -1 ? noun : through(governingManner(view, verb), noun);
  if (outer.polarity === 'affirmed' || noun.polarity === 'negated') emit(walk, i, { ...noun, ...outer }, -1);
}

/** The verb that a noun depends on, -1: none near. */
function verbAbove({ analysis: { tokens } }: ClauseView, noun: number): number {
  return upFrom(tokens, noun, NOUN_REACH).find((i) => tokens.upos[i] === 'VERB') ?? -1;
}
