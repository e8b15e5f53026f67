import type { Attributed, ClaimType } from '../model/index.ts';
import { argumentsOf, isRelative } from './arguments.ts';
import type { Holders } from './holders.ts';
import { ANAPHORS, DANGERS, DISCOURSE_NOUNS, ELABORATING, EVIDENCE_NOUNS, FRAMING_VERBS, NOUN_FRAMES } from './lexicon/nouns.ts';
import { OPERATORS, SPEECH } from './lexicon/operators.ts';
import { isCondition, mannerOf, through } from './manner.ts';
import { namedBy } from './parties.ts';
import { isOf, readNoun, type Reading, type Scene } from './read-event.ts';
import { readPredicate } from './read-predicate.ts';
import { dependent, lemmaOf, relation } from './tree.ts';

/** Something told, where, and the clauses below it that are told apart from it. */
export interface Found {
  readonly reading: Reading;
  /** subtrees left out of its evidence */
  readonly without: number[];
  /** the attribution whose cue tells it, -1: none */
  readonly act: number;
  /** the attribution whose whole content tells it, -1: none */
  readonly content: number;
}

/** Standing of a clause. */
const NOT = 0;
const MAIN = 1;
const SIDE = 2;
const TOLD = 3;
/** Part of the clause above it, which it tells with; clauses below it stand for themselves. */
const PART = 4;

/** A main clause without an event states something if it has at least so many words. */
const STATE_WORDS = 4;

/** Types that stand even where nobody is named: who was shot matters less than that somebody was. */
const FORCEFUL: ReadonlySet<ClaimType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'SANCTION', 'RETREAT', 'THREATEN']);

/** How many sentences back an event is still gone on about. */
const LOOK_BACK = 2;
/** Types that a later sentence goes on about. */
const MATERIAL: ReadonlySet<ClaimType> = new Set(['AID', 'COOPERATE', 'ASSAULT', 'SANCTION', 'COERCE', 'MOBILIZE']);

interface Walk { readonly scene: Scene; readonly doc: Attributed; readonly holders: Holders; readonly standing: Uint8Array; readonly owner: Int32Array; readonly found: Found[]; /** events of main clauses that a later sentence may go on about */ readonly told: Reading[] }

/** Does the token head a clause: a verb, or a predicate with a copula? */
function isClause({ scene: { analysis: { tokens }, tree } }: Walk, i: number): boolean {
  return tokens.upos[i] === 'VERB' || dependent(tokens, tree, i, 'cop') >= 0 || (tokens.upos[i] === 'AUX' && relation(tokens, i) !== 'aux' && relation(tokens, i) !== 'cop');
}

/** Everything that a text tells: events and states, each with the token that tells it, in the order of the trees. */
export function findEvents(scene: Scene, doc: Attributed, holders: Holders): Found[] {
  const { tokens } = doc;
  const walk: Walk = { scene, doc, holders, standing: new Uint8Array(tokens.count), owner: new Int32Array(tokens.count).fill(-1), found: [], told: [] };
  for (let at = 0; at < scene.tree.reached; at++) visit(walk, scene.tree.order[at]!);
  return walk.found;
}

function isContentHead({ doc: { tokens }, holders: { contentOf, parent } }: Walk, i: number): boolean {
  const content = contentOf[i]!;
  if (content < 0 || tokens.upos[i] === 'PUNCT') return false;
  const h = tokens.head[i]!;
  if (h < 0) return true;
  // a content broken by its cue, or a head in an inner content, is still the same content
  for (let outer = contentOf[h]!; outer >= 0; outer = parent[outer]!) if (outer === content) return false;
  return true;
}

function standingOf(walk: Walk, i: number, head: number): number {
  const { scene: { analysis: { tokens }, tree }, standing } = walk;
  if (head < 0) return isClause(walk, i) ? MAIN : NOT;
  const above = standing[head]!;
  const deprel = tokens.deprel[i]!;
  const clause = isClause(walk, i);
  if (isContentHead(walk, i) && above !== TOLD && clause) return MAIN;
  switch (relation(tokens, i)) {
    case 'conj': {
      if (!clause && above !== TOLD && above !== PART) return NOT;
      const subject = dependent(tokens, tree, i, 'nsubj');
      // a relative clause hung beside its sentence by mistake
      return above === MAIN && subject >= 0 && isRelative(tokens, subject) ? SIDE : above;
    }
    case 'ccomp': case 'parataxis': case 'csubj': return above === TOLD ? TOLD : clause ? MAIN : NOT;
    case 'xcomp': return above === TOLD ? TOLD : PART;
    case 'advcl': case 'acl':
      if (deprel === 'acl:relcl' || deprel === 'advcl:relcl') return clause ? SIDE : NOT;
      return above === TOLD && tokens.xpos[i] === 'VB' ? TOLD : clause && (tokens.upos[i] === 'VERB' || dependent(tokens, tree, i, 'nsubj') >= 0) ? SIDE : NOT;
    case 'reparandum': case 'discourse': case 'dislocated': return clause ? above : NOT;
    case 'appos': case 'obl': case 'nmod': case 'dep': case 'list': return clause && tokens.upos[i] === 'VERB' ? SIDE : NOT;
    default: return NOT;
  }
}

function visit(walk: Walk, i: number): void {
  const { scene, doc: { tokens }, standing, owner } = walk;
  const head = tokens.head[i]!;
  owner[i] = head < 0 ? -1 : owner[head]!;
  if (standing[i] !== TOLD) standing[i] = standingOf(walk, i, head);
  const rank = standing[i];
  if (rank === MAIN || rank === SIDE) {
    if (tokens.upos[i] === 'VERB' || tokens.upos[i] === 'AUX' || isClause(walk, i)) clause(walk, i, rank);
  } else if (rank === NOT && (tokens.upos[i] === 'NOUN' || tokens.upos[i] === 'VERB')) nounEvent(walk, i, head);
  void scene;
}

function emit(walk: Walk, i: number, reading: Reading, act: number, content = -1): void {
  const { scene: { analysis: { tokens } }, standing, owner, found } = walk;
  // what somebody is accused of or praised for is told by the accuser as well
  const beside = act >= 0 && (reading.type === 'ACCUSE' || reading.type === 'SUPPORT');
  for (const covered of reading.covers) if (covered >= 0 && covered !== i && !(beside && isWithin(walk, covered, act))) standing[covered] = TOLD;
  const rel = relation(tokens, i);
  // whoever tells a clause above leaves out what is told here, but not what it quotes or takes as complement
  const above = owner[i]!;
  const apart = rel === 'conj' || rel === 'parataxis' || rel === 'advcl' || rel === 'acl' || rel === 'appos';
  const said = above >= 0 && found[above]!.act >= 0 && isWithin(walk, i, found[above]!.act);
  if (above >= 0 && apart && !said) found[above]!.without.push(i);
  owner[i] = found.length;
  found.push({ reading, without: [], act, content });
}

/** Does the token lie in the content of the attribution, or in one within it? */
function isWithin({ holders: { contentOf, parent } }: Walk, i: number, attribution: number): boolean {
  for (let at = contentOf[i]!; at >= 0; at = parent[at]!) if (at === attribution) return true;
  return false;
}

function clause(walk: Walk, i: number, rank: number): void {
  const { scene, doc: { tokens }, holders, owner } = walk;
  const act = holders.cueOf[i]!;
  if (isCondition(tokens, scene.tree, i)) { // what is only supposed or asked is not claimed
    walk.standing[i] = TOLD;
    return;
  }
  if (rank === SIDE && (holders.cueOf[i]! >= 0 && act < 0 || holders.sourceOf[i]! >= 0)) return; // says who speaks, not what
  joinBare(walk, i);
  const reading = readPredicate(scene, i) ?? throughEvidence(walk, i) ?? (act < 0 ? denied(walk, i) : null);
  if (act >= 0 && holders.contentOf[i] !== act) {
    const told = reading ?? unsaid(walk, i);
    // "shows a rise in sales": an event that only the object of the speech names is told with what is said
    const merelyNamed = told !== null && MATERIAL.has(told.type) && !OPERATORS.has(lemmaOf(tokens, i)) && told.polarity === 'affirmed';
    if (told !== null && told.type !== 'STATE' && !merelyNamed) emit(walk, i, told, act);
    else if (owner[i]! >= 0 && relation(tokens, i) !== 'root') leaveOut(walk, i);
    return;
  }
  const event = reading ?? elaborated(walk, i) ?? inherited(walk, i);
  if (event !== null && (event.actor.length > 0 || event.recipient.length > 0 || FORCEFUL.has(event.type) || rank === MAIN && isPeople(walk, i))) {
    // a reason ("for arming …") is told apart only where somebody asserts it
    const reason = relation(tokens, i) === 'advcl' && isMarked(walk, i, 'for');
    // nor does a purpose ("to cut off aid") say that it is so
    const purpose = tokens.xpos[i] === 'VB' && isMarked(walk, i, 'to');
    const known = !purpose && event.actor.length > 0 && (event.recipient.length > 0 || event.type === 'CONSULT');
    if (rank === MAIN || known && !reason) {
      emit(walk, i, event, -1);
      if (rank === MAIN && MATERIAL.has(event.type)) walk.told.push(event);
    }
    return;
  }
  if (rank === MAIN && !SPEECH.has(lemmaOf(tokens, i)) && statesSomething(walk, i)) emit(walk, i, stateAt(walk, i), -1);
  else if (rank === SIDE && (isAside(walk, i) || isDanger(walk, i))) emit(walk, i, stateAt(walk, i), -1);
}

function isMarked({ scene: { analysis: { tokens }, tree } }: Walk, i: number, mark: string): boolean {
  for (let c = tree.first[i]!; c >= 0; c = tree.next[c]!) if (relation(tokens, c) === 'mark' && lemmaOf(tokens, c) === mark) return true;
  return false;
}

/** "…, posing a threat to …". */
function isDanger({ scene: { analysis: { tokens }, tree } }: Walk, i: number): boolean {
  const object = dependent(tokens, tree, i, 'obj');
  return object >= 0 && relation(tokens, i) === 'advcl' && tokens.xpos[i] === 'VBG' && DANGERS.has(lemmaOf(tokens, object));
}

/** The words of a speech inserted in what is said ("…, he said, …") are no part of its evidence. */
function leaveOut({ found, owner }: Walk, i: number): void {
  found[owner[i]!]!.without.push(i);
}


function stateAt({ scene }: Walk, i: number): Reading {
  const { tokens } = scene.analysis;
  const args = argumentsOf(tokens, scene.tree, i);
  let subject = args.passive && args.subject < 0 ? args.object : args.subject;
  for (let c = scene.tree.first[i]!; c >= 0; c = scene.tree.next[c]!) if (relation(tokens, c) === 'nsubj') subject = c;
  return { at: i, type: 'STATE', mode: null, actor: namedBy(scene, subject), recipient: [], ...mannerOf(tokens, scene.tree, i), covers: [] };
}

/** Are those who act unnamed people: "the leaders met"? */
function isPeople({ scene }: Walk, i: number): boolean {
  const { subject } = argumentsOf(scene.analysis.tokens, scene.tree, i);
  return subject >= 0 && scene.analysis.tokens.upos[subject] === 'NOUN' && isOf(scene, subject, ['person']);
}

/** "must keep and widen its help": a verb with nothing of its own is told with the one beside it. */
function joinBare({ scene, standing }: Walk, i: number): void {
  const { tokens } = scene.analysis;
  const next = dependent(tokens, scene.tree, i, 'conj');
  if (next < 0 || tokens.upos[next] !== 'VERB' || tokens.upos[i] !== 'VERB' || dependent(tokens, scene.tree, next, 'nsubj') >= 0) return;
  const own = argumentsOf(tokens, scene.tree, i);
  if (own.object < 0 && own.open < 0 && own.clause < 0 && own.obliques.length === 0 && dependent(tokens, scene.tree, next, 'obj') >= 0 && !own.passive) standing[next] = TOLD;
}

/** A denial that no attribution was found for: what is denied, by whom it would be done. */
function denied({ scene }: Walk, i: number): Reading | null {
  const { tokens } = scene.analysis;
  const args = argumentsOf(tokens, scene.tree, i);
  const complement = args.open >= 0 ? args.open : args.clause;
  if (complement < 0 || OPERATORS.get(args.lemma) !== 'deny') return null;
  const inner = readPredicate(scene, complement);
  return inner === null ? null : { ...inner, at: complement, polarity: 'denied', covers: [complement, ...inner.covers] };
}

/** "This includes soldiers storming a town": what is included is the event. */
function elaborated({ scene }: Walk, i: number): Reading | null {
  const { tokens } = scene.analysis;
  const object = ELABORATING.has(lemmaOf(tokens, i)) ? dependent(tokens, scene.tree, i, 'obj') : -1;
  const included = object < 0 ? -1 : dependent(tokens, scene.tree, object, 'acl');
  if (included < 0 || tokens.xpos[included] !== 'VBG') return null;
  const reading = readPredicate(scene, included);
  return reading === null ? null : { ...reading, covers: [object, included, ...reading.covers] };
}

/** "This includes …", "This is an effort …": goes on about the event told before it. */
function inherited({ scene, told }: Walk, i: number): Reading | null {
  const { tokens } = scene.analysis;
  const subject = dependent(tokens, scene.tree, i, 'nsubj');
  if (subject < 0 || !ANAPHORS.has(lemmaOf(tokens, subject)) || tokens.upos[subject] !== 'PRON' || tokens.deprel[i] !== 'root' && relation(tokens, i) !== 'ccomp') return null;
  if (tokens.upos[i] === 'VERB' && !ELABORATING.has(lemmaOf(tokens, i))) return null;
  for (let c = scene.tree.first[i]!; c >= 0; c = scene.tree.next[c]!) {
    const rel = relation(tokens, c);
    if (rel === 'ccomp' || rel === 'xcomp' || rel === 'advcl') return null;
  }
  const before = told.at(-1);
  if (before === undefined || tokens.sentence[before.at]! < tokens.sentence[i]! - LOOK_BACK) return null;
  return { ...before, at: i, ...mannerOf(tokens, scene.tree, i), covers: [] };
}

function statesSomething({ scene, holders }: Walk, i: number): boolean {
  const { tokens } = scene.analysis;
  const { tree } = scene;
  if (tree.right[i]! - tree.left[i]! + 1 < STATE_WORDS) return false;
  let subject = -1;
  for (let c = tree.first[i]!; c >= 0; c = tree.next[c]!) {
    const rel = relation(tokens, c);
    if (rel === 'expl' || subject < 0 && (rel === 'nsubj' || rel === 'csubj')) subject = c;
    // what it takes as its complement is the statement, unless it judges ("so weak that …")
    if (rel === 'ccomp' && (tokens.upos[i] === 'VERB' || subject < 0 || relation(tokens, subject) === 'expl')) return false;
    if (rel === 'xcomp' && dependent(tokens, tree, c, 'ccomp') >= 0) return false;
    if (rel === 'csubj' && subject >= 0 && relation(tokens, subject) === 'expl') return false;
  }
  const last = tree.right[i]!;
  if (tokens.word[last] === '?') return false;
  const above = tokens.head[i]!;
  if (relation(tokens, i) === 'ccomp' && above >= 0 && tokens.upos[above] !== 'VERB' && dependent(tokens, tree, above, 'nsubj') >= 0 && holders.contentOf[above] === holders.contentOf[i]) return false;
  if (subject < 0) return relation(tokens, i) === 'ccomp';
  const noun = lemmaOf(tokens, subject);
  return !(FRAMING_VERBS.has(lemmaOf(tokens, i)) && (DISCOURSE_NOUNS.has(noun) || NOUN_FRAMES.has(noun)));
}

/** A clause set off by a comma that says something more: ", which had faced …". */
function isAside({ scene }: Walk, i: number): boolean {
  const { tokens } = scene.analysis;
  const { tree } = scene;
  if (tokens.deprel[i] !== 'acl:relcl' && tokens.deprel[i] !== 'advcl:relcl') return false;
  const before = tree.left[i]! - 1;
  const comma = tokens.word[tree.left[i]!] === ',' || (before >= 0 && tokens.word[before] === ',');
  return comma && tree.right[i]! - tree.left[i]! >= STATE_WORDS;
}

/** "there is no sign that …", "we have not seen evidence that …": the clause under the noun, negated with it. */
function throughEvidence({ scene }: Walk, i: number): Reading | null {
  const { tokens } = scene.analysis;
  const { tree } = scene;
  for (let top = tokens.upos[i] === 'NOUN' && EVIDENCE_NOUNS.has(lemmaOf(tokens, i)) ? i : tree.first[i]!; top >= 0; top = top === i ? -1 : tree.next[top]!) {
    const rel = relation(tokens, top);
    if (top !== i && rel !== 'nsubj' && rel !== 'obj') continue;
    // "kinds of help that …": the clause may hang on what is counted
    const c = describedBelow(scene, top);
    const plain = EVIDENCE_NOUNS.has(lemmaOf(tokens, c));
    const existential = dependent(tokens, tree, i, 'expl') >= 0;
    if (!plain && !existential) continue;
    for (const d of [...clausesOf(scene, c), ...(existential ? clausesOf(scene, i) : [])]) {
      if (d === top) continue;
      if (tokens.deprel[d] === 'acl:relcl' && plain && !existential) continue;
      const outer = mannerOf(tokens, tree, i);
      const inner = readPredicate(scene, d);
      if (inner === null && outer.polarity === 'affirmed') continue;
      const told = inner ?? { at: d, type: 'STATE' as ClaimType, mode: null, actor: namedBy(scene, argumentsOf(tokens, tree, d).subject), recipient: [], ...mannerOf(tokens, tree, d), covers: [] };
      return { ...told, at: i, ...through(outer, told), covers: [c, d, ...told.covers] };
    }
  }
  return null;
}

/** Clauses that hang on a token as its complement or description. */
function clausesOf({ analysis: { tokens }, tree }: Scene, i: number): number[] {
  const clauses: number[] = [];
  for (let c = tree.first[i]!; c >= 0; c = tree.next[c]!) {
    const rel = relation(tokens, c);
    if (rel === 'acl' || rel === 'ccomp' || rel === 'csubj' || (rel === 'nsubj' && tokens.upos[c] === 'VERB')) clauses.push(c);
  }
  return clauses;
}

/** The noun, or the one that it counts, that a clause describes. */
function describedBelow({ analysis: { tokens }, tree }: Scene, noun: number): number {
  for (let c = tree.first[noun]!; c >= 0; c = tree.next[c]!) if (relation(tokens, c) === 'acl' || relation(tokens, c) === 'ccomp') return noun;
  for (let c = tree.first[noun]!; c >= 0; c = tree.next[c]!) {
    if (relation(tokens, c) === 'nmod' && (dependent(tokens, tree, c, 'acl:relcl') >= 0 || dependent(tokens, tree, c, 'acl') >= 0)) return c;
  }
  return noun;
}

/** "has not said that it backs …": what is not said is not so for all that the text tells. */
function unsaid({ scene }: Walk, i: number): Reading | null {
  const { tokens } = scene.analysis;
  const manner = mannerOf(tokens, scene.tree, i);
  if (manner.polarity !== 'negated' || OPERATORS.get(lemmaOf(tokens, i)) === 'deny') return null;
  const content = dependent(tokens, scene.tree, i, 'ccomp');
  if (content < 0 || isCondition(tokens, scene.tree, content)) return null;
  const inner = readPredicate(scene, content);
  return inner === null ? null : { ...inner, at: i, ...through(manner, inner), covers: [content, ...inner.covers] };
}

/** Events told by a noun: the whole content of an attribution, or a visit or talks with parties of their own. */
function nounEvent(walk: Walk, i: number, head: number): void {
  const { scene, doc: { tokens }, holders, standing } = walk;
  if (holders.sourceOf[i]! >= 0 || holders.cueOf[i]! >= 0) return;
  const content = isContentHead(walk, i);
  const noun = content ? withinContent(walk, i, readNoun(scene, i)) : readNoun(scene, i);
  if (content) {
    const reading = noun !== null && noun.actor.length > 0 ? noun : gerundBelow(walk, i) ?? noun;
    if (reading !== null && (reading.recipient.length > 0 || reading.actor.length > 0 && FORCEFUL.has(reading.type))) emit(walk, i, { ...reading, at: i }, -1, holders.contentOf[i]!);
    return;
  }
  if (noun === null || noun.type !== 'CONSULT' || noun.actor.length === 0) return;
  const rel = relation(tokens, i);
  for (let c = scene.tree.first[i]!; c >= 0; c = scene.tree.next[c]!) if (tokens.deprel[c] === 'case' && VENUE.has(lemmaOf(tokens, c))) return; // "at a summit, he said"
  if (rel === 'nsubj' || rel === 'compound' || rel === 'root') return;
  if (head >= 0 && standing[head] === NOT && rel === 'nmod' && noun.recipient.length === 0 && noun.actor.length < 2) return;
  emit(walk, i, noun, -1);
}

/** Prepositions that make of an event the occasion of another. */
const VENUE: ReadonlySet<string> = new Set(['at', 'during', 'in', 'on', 'for']);

/** Giver and receiver of a reported event noun, where the parse hangs them elsewhere in what is reported: "sales … from A to B". */
function withinContent({ scene, holders }: Walk, i: number, noun: Reading | null): Reading | null {
  if (noun === null || !MATERIAL.has(noun.type) || (noun.actor.length > 0 && noun.recipient.length > 0)) return noun;
  const { tokens } = scene.analysis;
  let { actor, recipient } = noun;
  const content = holders.contentOf[i]!;
  for (let k = i; k < Math.min(tokens.count, i + CONTENT_REACH) && holders.contentOf[k] === content; k++) {
    if (tokens.deprel[k] !== 'case' || tokens.head[k]! < 0) continue;
    const preposition = lemmaOf(tokens, k);
    if (preposition === 'from' && actor.length === 0) actor = namedBy(scene, tokens.head[k]!);
    if (preposition === 'to' && recipient.length === 0) recipient = namedBy(scene, tokens.head[k]!);
  }
  return { ...noun, actor, recipient };
}

/** How many words of a reported event noun are looked through for its parties. */
const CONTENT_REACH = 40;

/** "its role in arming …", "the possibility of Norland supplying …". */
function gerundBelow({ scene }: Walk, noun: number): Reading | null {
  const { tokens } = scene.analysis;
  const args = argumentsOf(tokens, scene.tree, noun);
  const gerund = args.obliques.find(({ clausal }) => clausal)?.at ?? -1;
  if (gerund >= 0) {
    const reading = readPredicate(scene, gerund);
    const lemma = lemmaOf(tokens, noun);
    if (reading !== null) return { ...reading, modality: lemma === 'possibility' || lemma === 'prospect' || lemma === 'risk' ? 'possible' : reading.modality, covers: [gerund, ...reading.covers] };
  }
  for (const { at, clausal } of args.obliques) {
    if (clausal) continue;
    const inner = readNoun(scene, at);
    if (inner !== null && inner.actor.length > 0) return { ...inner, covers: [at] };
  }
  return null;
}
