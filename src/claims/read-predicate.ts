import type { ClaimType } from '../model/index.ts';
import { argumentsOf, type Arguments } from './arguments.ts';
import { CONSEQUENCES, EVIDENCE_NOUNS } from './lexicon/nouns.ts';
import { CONCERNED, DISAPPROVING, OPERATORS, RELATIONAL, type Operation } from './lexicon/operators.ts';
import { isCondition, mannerOf, through, type Manner } from './manner.ts';
import { namedBy } from './parties.ts';
import { apart, readFrame, readLightVerb, readNoun, type Reading, type Scene } from './read-event.ts';
import { lemmaOf, relation } from './tree.ts';

/** How deep operators may stand in one another ("refuses to consider offering to supply"). */
const DEPTH = 5;

const COOPERATIVE: ReadonlySet<ClaimType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);
const HOSTILE: ReadonlySet<ClaimType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'THREATEN', 'PROTEST', 'MOBILIZE']);

/** Prepositions that bring in the complement of an operator as a gerund or event noun. */
const COMPLEMENT_PREPOSITIONS: Readonly<Record<Operation, readonly string[]>> = {
  same: ['in', 'of', 'to', 'for'], plan: ['on', 'for', 'to'], consider: ['about', 'of'], promise: ['to', 'on'], threaten: ['with', 'to', 'of'], refuse: ['to', 'from'],
  demand: ['for', 'to', 'into', 'against', 'on'], stop: ['of'], fail: ['from', 'of', 'to'], deny: ['of'], accuse: ['of', 'for', 'over'], warn: ['against', 'of', 'about'],
};

interface Complement { readonly at: number; readonly clausal: boolean }

/** What an operator acts on: an open or full clause, a gerund behind a preposition, or an event noun. */
function complementOf(scene: Scene, args: Arguments, operation: Operation): Complement | null {
  const { tokens } = scene.analysis;
  if (args.open >= 0 && tokens.upos[args.open] !== 'ADJ') return { at: args.open, clausal: true };
  for (const { preposition, at, clausal } of args.obliques) if (clausal && COMPLEMENT_PREPOSITIONS[operation].includes(preposition)) return { at, clausal: true };
  if (args.clause >= 0 && operation !== 'same') return { at: args.clause, clausal: true };
  if (args.object >= 0 && !args.passive && readNoun(scene, args.object) !== null) return { at: args.object, clausal: false };
  for (const { preposition, at, clausal } of args.obliques) if (!clausal && COMPLEMENT_PREPOSITIONS[operation].includes(preposition) && readNoun(scene, at) !== null) return { at, clausal: false };
  return null;
}

function withManner(reading: Reading, manner: Manner, at: number, covers: readonly number[]): Reading {
  return { ...reading, at, ...through(manner, reading), covers: [...covers, ...reading.covers] };
}

/**
 * The verb, predicate noun or predicate adjective at `i` as an event: its own frame, what an operator makes of its
 * complement, or the event noun that a light verb carries. Null where it tells a state.
 */
export function readPredicate(scene: Scene, i: number, depth: number = DEPTH): Reading | null {
  if (depth === 0) return null;
  const { tokens } = scene.analysis;
  const args = argumentsOf(tokens, scene.tree, i);
  if (tokens.upos[i] !== 'VERB') return readNominal(scene, i, args, depth);
  const operation = OPERATORS.get(args.lemma);
  if (operation === 'deny' && (args.open >= 0 || args.clause >= 0)) return null; // what is denied is the claim
  if (operation !== undefined) {
    const operated = operate(scene, i, args, operation, depth);
    if (operated !== null) return operated;
  }
  return readFrame(scene, i, args) ?? readLightVerb(scene, i, args) ?? readBySubject(scene, i, args) ?? adopt(scene, i, args, depth);
}

function operate(scene: Scene, i: number, args: Arguments, operation: Operation, depth: number): Reading | null {
  const { tokens, tree } = { tokens: scene.analysis.tokens, tree: scene.tree };
  const complement = complementOf(scene, args, operation);
  if (complement === null) return null;
  const manner = mannerOf(tokens, tree, i);
  const inner = complement.clausal ? readPredicate(scene, complement.at, depth - 1) : readNoun(scene, complement.at, namedBy(scene, args.subject));
  const covers = [complement.at, ...(inner?.covers ?? [])];
  const subject = namedBy(scene, args.subject);
  const act = (type: ClaimType, recipient: readonly string[]): Reading => ({ at: i, type, mode: null, ...apart(subject, recipient), ...manner, covers });
  switch (operation) {
    case 'same': return inner === null ? null : withManner(inner, manner, i, covers);
    case 'plan': return inner === null ? null : withManner(inner, through(manner, { polarity: 'affirmed', modality: 'planned' }), i, covers);
    case 'consider': return inner === null || !complement.clausal && inner.type === 'CONSULT' ? null : withManner(inner, through(manner, { polarity: 'affirmed', modality: 'possible' }), i, covers);
    case 'promise':
      if (inner !== null && HOSTILE.has(inner.type) && args.lemma !== 'agree' && args.lemma !== 'offer') return act('THREATEN', inner.recipient);
      if (inner === null && args.clause >= 0) return null;
      return act('AGREE', inner?.recipient.length ? inner.recipient : recipientBy(scene, args, ['with', 'to']));
    case 'threaten': return act('THREATEN', inner?.recipient.length ? inner.recipient : recipientBy(scene, args, ['object', 'to', 'against']));
    case 'refuse': {
      const named = inner?.recipient.length ? inner.recipient : recipientBy(scene, args, ['object', 'of', 'from', 'to']);
      return act('REJECT', named);
    }
    case 'demand': return demand(scene, i, args, complement, inner, manner, covers);
    case 'stop':
      if (inner === null || complement.clausal && args.passive) return null;
      if (inner.type === 'AID' || inner.type === 'COOPERATE' || inner.type === 'SUPPORT') return act('SANCTION', inner.recipient);
      if (inner.type === 'CONSULT') return act('REJECT', inner.recipient);
      return HOSTILE.has(inner.type) ? act('CONCEDE', inner.recipient) : null;
    case 'fail': return inner === null ? null : withManner(inner, through(manner, { polarity: 'negated', modality: 'asserted' }), i, covers);
    case 'warn': {
      const against = args.obliques.some(({ preposition, at }) => at === complement.at && preposition === 'against') || (args.open === complement.at && mannerOf(tokens, tree, args.open).polarity === 'negated');
      if (against) return act('REQUEST', recipientBy(scene, args, ['object', 'indirect']));
      return threatens(scene, complement.at) ? act('THREATEN', recipientBy(scene, args, ['object', 'indirect', 'complement'])) : null;
    }
    default: return null; // accuse and deny: their complement is claimed beside them
  }
}

/** "warned of consequences", "warned that it would pay a price". */
function threatens(scene: Scene, i: number): boolean {
  const { tokens } = scene.analysis;
  for (let k = scene.tree.left[i]!; k <= scene.tree.right[i]! && k < scene.tree.left[i]! + 60; k++) if (CONSEQUENCES.has(lemmaOf(tokens, k))) return true;
  return false;
}

function demand(scene: Scene, i: number, args: Arguments, complement: Complement, inner: Reading | null, manner: Manner, covers: readonly number[]): Reading | null {
  const { tokens, tree } = { tokens: scene.analysis.tokens, tree: scene.tree };
  if (args.clause === complement.at && complement.clausal) {
    // "asked whether", "told them that" are questions and reports
    if (isCondition(tokens, tree, complement.at) || args.lemma === 'tell' || args.lemma === 'convince' || args.lemma === 'advise') return null;
  }
  if ((args.lemma === 'want' || args.lemma === 'need') && args.object < 0) return null;
  if (args.passive && args.subject < 0 && args.lemma === 'require') return null;
  let recipient = recipientBy(scene, args, ['object', 'indirect', 'on', 'upon', 'to', 'of']);
  if (recipient.length === 0 && complement.clausal) recipient = namedBy(scene, argumentsOf(tokens, tree, complement.at).subject);
  if (recipient.length === 0) recipient = inner?.actor.length ? inner.actor : inner?.recipient ?? [];
  return { at: i, type: 'REQUEST', mode: null, ...apart(namedBy(scene, args.subject), recipient), ...manner, covers };
}

function recipientBy(scene: Scene, args: Arguments, slots: readonly string[]): readonly string[] {
  for (const slot of slots) {
    const at = slot === 'object' ? args.object : slot === 'indirect' ? args.indirect : slot === 'complement' ? subjectOf(scene, args.clause) : args.obliques.find(({ preposition, clausal }) => preposition === slot && !clausal)?.at ?? -1;
    const found = namedBy(scene, at);
    if (found.length > 0) return found;
  }
  return [];
}

function subjectOf(scene: Scene, i: number): number {
  return i < 0 ? -1 : argumentsOf(scene.analysis.tokens, scene.tree, i).subject;
}

/** "Norland's help has been vital", "support for it allowed …": the event is in the subject. */
function readBySubject(scene: Scene, i: number, args: Arguments): Reading | null {
  const subject = readNoun(scene, args.passive ? args.object : args.subject);
  if (subject === null || subject.actor.length === 0 || subject.type !== 'AID' && subject.type !== 'COOPERATE' && subject.type !== 'SUPPORT') return null;
  const manner = mannerOf(scene.analysis.tokens, scene.tree, i);
  if (manner.modality === 'conditional') return null;
  let { recipient } = subject;
  if (recipient.length === 0) recipient = namedBy(scene, args.object);
  if (recipient.length === 0) {
    const inner = args.open >= 0 ? args.open : args.obliques.find(({ clausal }) => clausal)?.at ?? -1;
    if (inner >= 0) recipient = namedBy(scene, argumentsOf(scene.analysis.tokens, scene.tree, inner).object);
  }
  return { ...subject, at: i, ...apart(subject.actor, recipient), ...through(manner, subject), covers: [subject.at, args.open] };
}

/** A verb without a frame tells what its complement tells: "is working to arm", "managed to sell". */
function adopt(scene: Scene, i: number, args: Arguments, depth: number): Reading | null {
  const { tokens, tree } = { tokens: scene.analysis.tokens, tree: scene.tree };
  if (args.open < 0 || tokens.upos[args.open] !== 'VERB') return null;
  const inner = readPredicate(scene, args.open, depth - 1);
  return inner === null ? null : withManner(inner, mannerOf(tokens, tree, i), i, [args.open]);
}

/** Nouns and adjectives: predicates with a form of "be", and nouns that carry an infinitive or gerund ("a bid to"). */
function readNominal(scene: Scene, i: number, args: Arguments, depth: number): Reading | null {
  const { tokens, tree } = { tokens: scene.analysis.tokens, tree: scene.tree };
  const manner = mannerOf(tokens, tree, i);
  const subject = namedBy(scene, args.subject);
  const lemma = args.lemma;
  if (tokens.upos[i] === 'ADJ' || tokens.upos[i] === 'ADV') {
    if (DISAPPROVING.has(lemma)) return { at: i, type: 'ACCUSE', mode: 'disapprove', actor: [], recipient: subject, ...manner, covers: [] };
    if (CONCERNED.has(lemma) && (args.clause >= 0 || args.obliques.length > 0)) {
      const over = args.clause >= 0 ? subjectOf(scene, args.clause) : args.obliques.find(({ clausal }) => !clausal)?.at ?? -1;
      return { at: i, type: 'ACCUSE', mode: 'disapprove', ...apart(subject, namedBy(scene, over)), ...manner, covers: [] };
    }
  }
  const operation = OPERATORS.get(lemma);
  if (operation !== undefined && (tokens.upos[i] === 'ADJ' || tokens.upos[i] === 'NOUN')) {
    const inner = args.open >= 0 ? args.open : args.obliques.find(({ preposition, clausal }) => clausal && COMPLEMENT_PREPOSITIONS[operation].includes(preposition))?.at ?? -1;
    if (inner >= 0) {
      const reading = readPredicate(scene, inner, depth - 1);
      if (reading !== null) {
        const effect: Manner = operation === 'plan' || operation === 'consider' ? { polarity: 'affirmed', modality: operation === 'plan' ? 'planned' : 'possible' } : { polarity: operation === 'fail' || operation === 'refuse' ? 'negated' : 'affirmed', modality: 'asserted' };
        return withManner(reading, through(manner, effect), i, [inner]);
      }
    }
  }
  const relational = RELATIONAL.get(lemma);
  if (relational !== undefined && args.subject >= 0) {
    const other = args.obliques.find(({ preposition, clausal }) => !clausal && (preposition === 'of' || preposition === 'to' || preposition === 'with' || preposition === 'for'))?.at ?? -1;
    return { at: i, type: relational, mode: null, ...apart(subject, namedBy(scene, other)), ...manner, covers: [] };
  }
  if (EVIDENCE_NOUNS.has(lemma)) return null;
  return readBySubject(scene, i, args) ?? readNounPredicate(scene, i, manner);
}

function readNounPredicate(scene: Scene, i: number, manner: Manner): Reading | null {
  const { tokens, tree } = { tokens: scene.analysis.tokens, tree: scene.tree };
  for (let c = tree.first[i]!; c >= 0; c = tree.next[c]!) {
    if (relation(tokens, c) === 'nsubj') return null; // "the visit is a chance" tells no visit
  }
  const noun = readNoun(scene, i);
  return noun === null ? null : { ...noun, ...through(manner, noun) };
}

/** A future of good deeds is an agreement to do them, a future sanction a threat (PLOVER's rule of the future). */
export function futureType(type: ClaimType, { polarity, modality }: Manner): ClaimType {
  if (polarity === 'affirmed' && modality === 'planned' && COOPERATIVE.has(type)) return 'AGREE';
  if (polarity === 'affirmed' && (modality === 'planned' || modality === 'possible') && type === 'SANCTION') return 'THREATEN';
  if (polarity === 'affirmed' && modality === 'planned' && type === 'RETREAT') return 'CONCEDE';
  return type;
}

/** What a party says it will not do, it refuses. */
export function isRefusal(type: ClaimType, { polarity, modality }: Manner): boolean {
  return polarity === 'negated' && (modality === 'planned' || modality === 'conditional') && (COOPERATIVE.has(type) || type === 'AGREE' || type === 'CONCEDE' || type === 'RETREAT');
}
