import type { ClaimType } from '../model/index.ts';
import { argumentsOf, type Arguments } from './arguments.ts';
import { CONSEQUENCES, DOING_NOUNS, EVIDENCE_NOUNS } from './lexicon/nouns.ts';
import { CONCERNED, COPULAR, DEFIANT, DISAPPROVING, OPERATORS, RELATIONAL, TALKING, type Operation } from './lexicon/operators.ts';
import { isCondition, mannerOf, through, type Manner } from './manner.ts';
import { namedBy } from './parties.ts';
import { apart, readFrame, readLightVerb, readNoun, type Reading, type Scene } from './read-event.ts';
import { dependent, lemmaOf, relation } from './tree.ts';

/** How deep operators may stand in one another ("refuses to consider offering to supply"). */
const DEPTH = 5;

const COOPERATIVE: ReadonlySet<ClaimType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);
const HOSTILE: ReadonlySet<ClaimType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'THREATEN', 'PROTEST', 'MOBILIZE']);

/** Prepositions that bring in the complement of an operator as a gerund or event noun. */
const COMPLEMENT_PREPOSITIONS: Readonly<Record<Operation, readonly string[]>> = {
  same: ['in', 'of', 'to', 'for'], accept: ['with'], plan: ['on', 'for', 'to'], consider: ['about', 'of'], promise: ['to', 'on'], threaten: ['with', 'to', 'of'], refuse: ['to', 'from'],
  demand: ['for', 'to', 'into', 'against', 'on'], stop: ['of'], fail: ['from', 'of', 'to'], deny: ['of'], accuse: ['of', 'for', 'over'], warn: ['against', 'of', 'about'],
};

interface Complement { readonly at: number; readonly clausal: boolean }

/** What an operator acts on: an open or full clause, a gerund behind a preposition, or an event noun. */
function complementOf(scene: Scene, args: Arguments, operation: Operation): Complement | null {
  const { tokens } = scene.analysis;
  const noun = args.object >= 0 && !args.passive && (operation === 'same' || operation === 'stop') && readNoun(scene, args.object) !== null;
  if (noun) return { at: args.object, clausal: false };
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
  // "wants it gone" is asked of others, "wants to go" is one's own plan
  const operation = args.lemma === 'want' && args.object >= 0 ? 'demand' : OPERATORS.get(args.lemma);
  if (operation === 'deny' && (args.open >= 0 || args.clause >= 0)) return null; // what is denied is the claim
  if (operation !== undefined) {
    const operated = operation === 'accept' ? unaccepted(scene, i, args) : operation === 'warn' ? warn(scene, i, args) : operate(scene, i, args, operation, depth);
    if (operated !== null) return operated;
  }
  return readFrame(scene, i, args) ?? readLightVerb(scene, i, args) ?? readBySubject(scene, i, args) ?? adopt(scene, i, args, depth);
}

function operate(scene: Scene, i: number, args: Arguments, operation: Operation, depth: number): Reading | null {
  const { tokens, tree } = { tokens: scene.analysis.tokens, tree: scene.tree };
  const complement = complementOf(scene, args, operation);
  if (complement === null || isCondition(tokens, tree, complement.at)) return null;
  const manner = mannerOf(tokens, tree, i);
  const inner = complement.clausal ? readPredicate(scene, complement.at, depth - 1) : withRecipient(readNoun(scene, complement.at, namedBy(scene, args.subject)), scene, args);
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
      if (inner?.polarity === 'negated' || complement.clausal && mannerOf(tokens, tree, complement.at).polarity === 'negated') return act('REJECT', inner?.recipient ?? []);
      return act('AGREE', firstNamed(recipientBy(scene, args, ['indirect']), inner?.recipient ?? [], recipientBy(scene, args, ['with', 'to'])));
    case 'threaten': return act('THREATEN', inner?.recipient.length ? inner.recipient : recipientBy(scene, args, ['object', 'to', 'against']));
    case 'refuse': {
      if (complement.clausal && TALKING.has(lemmaOf(tokens, complement.at))) return null; // "declined to comment" is no event
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
    default: return null; // accuse and deny: their complement is claimed beside them
  }
}

/** "would not accept": a refusal. */
function unaccepted(scene: Scene, i: number, args: Arguments): Reading | null {
  const manner = mannerOf(scene.analysis.tokens, scene.tree, i);
  if (manner.polarity !== 'negated' || args.passive) return null;
  return { at: i, type: 'REJECT', mode: null, ...apart(namedBy(scene, args.subject), recipientBy(scene, args, ['from', 'object', 'of'])), polarity: 'affirmed', modality: 'asserted', covers: [args.open, args.clause] };
}

/** "… of the consequences" behind the verb in its sentence, wherever the parse hangs it; -1: none. */
function consequenceAfter({ analysis: { tokens } }: Scene, i: number): number {
  for (let k = i + 1; k < Math.min(tokens.count, i + 25) && tokens.sentence[k] === tokens.sentence[i]; k++) {
    if (CONSEQUENCES.has(lemmaOf(tokens, k)) && [k - 1, k - 2, k - 3].some((b) => tokens.word[b] === 'of')) return k;
  }
  return -1;
}

/** What an "against" close behind the verb brings in, wherever the parse hangs it. */
function afterAgainst({ analysis: { tokens }, tree }: Scene, i: number): number | undefined {
  for (let k = i + 1; k <= Math.min(tree.right[i]!, i + 6); k++) if (tokens.word[k] === 'against' && tokens.head[k]! >= 0) return tokens.head[k];
  return undefined;
}

/** A warning against doing something is a request, one that speaks of consequences a threat; any other is plain speech. */
function warn(scene: Scene, i: number, args: Arguments): Reading | null {
  const { tokens, tree } = { tokens: scene.analysis.tokens, tree: scene.tree };
  const against = args.obliques.find(({ preposition }) => preposition === 'against')?.at ?? afterAgainst(scene, i) ?? (args.open >= 0 && mannerOf(tokens, tree, args.open).polarity === 'negated' ? args.open : -1);
  const manner = mannerOf(tokens, tree, i);
  const subject = namedBy(scene, args.subject);
  const warned = recipientBy(scene, args, ['object', 'indirect']);
  if (against >= 0) return { at: i, type: 'REQUEST', mode: null, ...apart(subject, warned), ...manner, covers: [against] };
  const of = args.obliques.find(({ preposition, clausal }) => !clausal && (preposition === 'of' || preposition === 'about'))?.at ?? -1;
  const told = args.clause >= 0 ? args.clause : of >= 0 ? of : consequenceAfter(scene, i);
  if (told < 0 || !threatens(scene, told)) return null;
  const aimed = warned.length > 0 ? warned : namedBy(scene, args.clause >= 0 ? subjectOf(scene, args.clause) : -1);
  return { at: i, type: 'THREATEN', mode: null, ...apart(subject, aimed), polarity: manner.polarity, modality: manner.modality === 'asserted' ? 'conditional' : manner.modality, covers: [told] };
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

/** An event noun whose receiver hangs on the verb: "halted shipments *to Ostia*". */
function withRecipient(noun: Reading | null, scene: Scene, args: Arguments): Reading | null {
  if (noun === null || noun.recipient.length > 0) return noun;
  return { ...noun, ...apart(noun.actor, recipientBy(scene, args, ['on', 'against', 'to', 'with', 'for'])) };
}

const firstNamed = (...lists: readonly (readonly string[])[]): readonly string[] => lists.find((list) => list.length > 0) ?? [];

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
  const { tokens } = scene.analysis;
  const rel = relation(tokens, i);
  if (rel === 'advcl' || rel === 'acl') return null; // its subject is that of the clause above, which tells the event
  const subject = readNoun(scene, args.passive ? args.object : args.subject);
  if (subject === null || subject.actor.length === 0 || subject.type !== 'AID' && subject.type !== 'COOPERATE' && subject.type !== 'SUPPORT') return null;
  const manner = mannerOf(tokens, scene.tree, i);
  if (manner.modality === 'conditional') return null;
  let { recipient } = subject;
  if (recipient.length === 0) recipient = namedBy(scene, args.object);
  if (recipient.length === 0) {
    const inner = args.open >= 0 ? args.open : args.obliques.find(({ clausal }) => clausal)?.at ?? -1;
    if (inner >= 0) recipient = namedBy(scene, argumentsOf(scene.analysis.tokens, scene.tree, inner).object);
  }
  return { ...subject, at: i, ...apart(subject.actor, recipient), ...through(manner, subject), covers: [subject.at, args.open, ...args.obliques.filter(({ clausal }) => clausal).map(({ at }) => at)] };
}

/**
 * A verb without a frame tells what its complement or purpose tells: "is working to arm", "used its weight to persuade",
 * "acted in ways that aid", "remained an ally".
 */
function adopt(scene: Scene, i: number, args: Arguments, depth: number): Reading | null {
  const { tokens, tree } = { tokens: scene.analysis.tokens, tree: scene.tree };
  const manner = mannerOf(tokens, tree, i);
  const predicate = args.open >= 0 ? args.open : COPULAR.has(args.lemma) ? args.object : -1;
  if (predicate >= 0 && (tokens.upos[predicate] === 'ADJ' || args.open < 0 && DEFIANT.has(lemmaOf(tokens, predicate)))) {
    const judged = readNominal(scene, predicate, argumentsOf(tokens, tree, predicate), depth - 1);
    return judged === null ? null : withManner(judged, manner, i, [predicate]);
  }
  if (predicate >= 0 && tokens.upos[predicate] === 'NOUN') {
    const relational = relationOf(scene, predicate, namedBy(scene, args.subject), manner);
    return relational === null ? null : { ...relational, at: i, covers: [predicate, ...relational.covers] };
  }
  if (args.open >= 0) {
    if (tokens.upos[args.open] !== 'VERB') return null;
    for (let c = args.open; c >= 0; c = c === args.open ? dependent(tokens, tree, c, 'conj') : -1) {
      const inner = tokens.upos[c] === 'VERB' ? readPredicate(scene, c, depth - 1) : null;
      if (inner !== null) return withManner(inner, manner, i, [args.open, c]);
    }
    return null;
  }
  for (const noun of [args.object, ...args.obliques.map(({ at }) => at)]) {
    const doing = noun >= 0 && DOING_NOUNS.has(lemmaOf(tokens, noun)) ? doingOf(scene, noun, depth) : null;
    if (doing !== null) return withManner(doing.actor.length > 0 ? doing : { ...doing, ...apart(namedBy(scene, args.subject), doing.recipient) }, manner, i, [noun]);
  }
  const purpose = args.obliques.find(({ preposition, at, clausal }) => clausal && preposition === 'to' && tokens.xpos[at] === 'VB')?.at ?? -1;
  const aim = purpose < 0 ? null : readPredicate(scene, purpose, depth - 1);
  return aim === null || aim.type !== 'REQUEST' ? null : withManner(aim, manner, i, [purpose]);
}

/** The clause under a noun of doing. */
function doingOf(scene: Scene, noun: number, depth: number): Reading | null {
  const { tokens } = scene.analysis;
  for (let c = scene.tree.first[noun]!; c >= 0; c = scene.tree.next[c]!) {
    if (relation(tokens, c) !== 'acl' && tokens.deprel[c] !== 'advcl') continue;
    const reading = readPredicate(scene, c, depth - 1);
    if (reading !== null) return { ...reading, covers: [c, ...reading.covers] };
  }
  return null;
}

/** Nouns and adjectives: predicates with a form of "be", and nouns that carry an infinitive or gerund ("a bid to"). */
function readNominal(scene: Scene, i: number, args: Arguments, depth: number): Reading | null {
  const { tokens, tree } = { tokens: scene.analysis.tokens, tree: scene.tree };
  const manner = mannerOf(tokens, tree, i);
  const subject = namedBy(scene, args.subject);
  const lemma = args.lemma;
  if (tokens.upos[i] === 'ADJ' || tokens.upos[i] === 'ADV') {
    if (DEFIANT.has(lemma) && subject.length > 0) return { at: i, type: 'REJECT', mode: null, ...apart(subject, recipientBy(scene, args, ['by', 'to', 'of'])), ...manner, covers: [] };
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
        const seen = withManner(reading, through(manner, effect), i, [inner]);
        return operation === 'promise' && !HOSTILE.has(reading.type) ? { ...seen, type: 'AGREE' } : seen;
      }
    }
  }
  const relational = args.subject >= 0 && dependent(tokens, tree, i, 'cop') >= 0 ? relationOf(scene, i, subject, manner) : null;
  if (relational !== null) return relational;
  if (EVIDENCE_NOUNS.has(lemma)) return null;
  return readBySubject(scene, i, args) ?? readNounPredicate(scene, i, manner);
}

/** "is an ally of", "a lifeline for": a lasting relation; whom it helps may stand in the clause that goes on about it. */
function relationOf(scene: Scene, noun: number, subject: readonly string[], manner: Manner): Reading | null {
  const { tokens } = scene.analysis;
  const type = RELATIONAL.get(lemmaOf(tokens, noun));
  if (type === undefined) return null;
  const args = argumentsOf(tokens, scene.tree, noun);
  const other = args.obliques.find(({ preposition, clausal }) => !clausal && (preposition === 'of' || preposition === 'to' || preposition === 'with' || preposition === 'for'))?.at ?? -1;
  let recipient = namedBy(scene, other);
  const covers: number[] = [];
  const more = dependent(tokens, scene.tree, noun, 'acl:relcl');
  if (recipient.length === 0 && more >= 0) {
    const help = readPredicate(scene, more, 2);
    if (help !== null && (help.type === 'AID' || help.type === 'COOPERATE')) { recipient = [...help.recipient]; covers.push(more); }
  }
  return { at: noun, type, mode: null, ...apart(subject, recipient), ...manner, covers };
}

function readNounPredicate(scene: Scene, i: number, manner: Manner): Reading | null {
  const { tokens, tree } = { tokens: scene.analysis.tokens, tree: scene.tree };
  for (let c = tree.first[i]!; c >= 0; c = tree.next[c]!) {
    const rel = relation(tokens, c);
    if (rel === 'nsubj' || rel === 'cop' || rel === 'csubj') return null; // "stability is a concern" tells no criticism
  }
  const noun = readNoun(scene, i);
  return noun === null ? null : { ...noun, ...through(manner, noun) };
}

/**
 * A future of good deeds is an agreement to do them, a future sanction a threat, and so is what somebody says he will do
 * to others himself (PLOVER's rule of the future).
 */
export function futureType(type: ClaimType, { polarity, modality }: Manner, own: boolean): ClaimType {
  if (own && polarity === 'affirmed' && (modality === 'planned' || modality === 'conditional') && (type === 'COERCE' || type === 'ASSAULT' || type === 'PROTEST' || type === 'SANCTION')) return 'THREATEN';
  if (polarity === 'affirmed' && modality === 'planned' && COOPERATIVE.has(type)) return 'AGREE';
  if (polarity === 'affirmed' && (modality === 'planned' || modality === 'possible') && type === 'SANCTION') return 'THREATEN';
  if (polarity === 'affirmed' && modality === 'planned' && type === 'RETREAT') return 'CONCEDE';
  return type;
}

/** What a party says it will not do, it refuses. */
export function isRefusal(type: ClaimType, { polarity, modality }: Manner): boolean {
  return polarity === 'negated' && (modality === 'planned' || modality === 'conditional') && (COOPERATIVE.has(type) || type === 'AGREE' || type === 'CONCEDE' || type === 'RETREAT');
}
