import {
  BURDEN_PREPOSITIONS,
  CONTROL_PREPOSITIONS,
  OWNER_PREPOSITIONS,
  REASON_PREPOSITION,
} from '../lexicon/en/clause-words.ts';
import { AGENT_PREPOSITION, COMPLEMENTIZER } from '../lexicon/en/grammar.ts';
import { DITRANSITIVE } from '../lexicon/en/clause-words.ts';
import type { Tokens } from '../model/index.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { WIDE, type Tree } from '../model/tree.ts';
import { OBJECT_CONTROL } from '../lexicon/en/operators.ts';

/** A dependent brought in by a preposition, or a gerund or infinitive by its marker ("of supplying", "to supply"). */
interface Oblique {
  readonly preposition: string;
  readonly at: number;
  readonly clausal: boolean;
}

/** The arguments of a predicate by the tokens that head them; -1: there is none. */
export interface Arguments {
  /** who or what does it; in the passive its agent */
  readonly subject: number;
  readonly object: number;
  readonly indirect: number;
  readonly open: number;
  readonly clause: number;
  readonly passive: boolean;
  /** verb and particle: "call_off" */
  readonly lemma: string;
  readonly obliques: readonly Oblique[];
}

/** Tags of finite verbs. */
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP']);
/** How far a subject is looked for up the tree. */
const REACH = 6;

function marker(tokens: Tokens, tree: Tree, i: number): string | null {
  for (let c = tree.first[i]!; c >= 0; c = tree.next[c]!) {
    const deprel = tokens.deprel[c];
    if (deprel === 'case' || deprel === 'mark') {
      const lemma = lemmaOf(tokens, c);
      if (lemma === "'s" || lemma === '’s') continue;
      return lemma;
    }
  }
  // "by Velia and Ostia", taken for one name that the preposition stands inside of
  const first = tree.first[i]!;
  return first >= 0 &&
    tokens.deprel[first] === 'compound' &&
    tree.first[first]! >= 0 &&
    tokens.deprel[tree.first[first]!] === 'case'
    ? lemmaOf(tokens, tree.first[first]!)
    : null;
}

/**
 * Is the token a participle of the passive: an auxiliary or subject of the passive, or a bare participle after a noun?
 */
function isPassive(tokens: Tokens, tree: Tree, i: number, reach: number = REACH): boolean {
  for (let c = tree.first[i]!, seen = 0; c >= 0 && seen < WIDE; c = tree.next[c]!, seen++) {
    const deprel = tokens.deprel[c]!;
    if (deprel === 'aux:pass' || deprel === 'nsubj:pass' || deprel === 'obl:agent') return true;
  }
  const deprel = tokens.deprel[i]!;
  if (tokens.xpos[i] === 'VBN' && (deprel === 'acl' || deprel === 'amod')) return true;
  if (tokens.xpos[i] === 'VBN' && deprel === 'conj' && tokens.head[i]! >= 0) {
    for (let c = tree.first[i]!, seen = 0; c >= 0 && seen < WIDE; c = tree.next[c]!, seen++)
      if (tokens.deprel[c]!.startsWith('nsubj') || tokens.deprel[c] === 'aux' || tokens.deprel[c] === 'obj')
        return false;
    return reach > 0 && isPassive(tokens, tree, tokens.head[i]!, reach - 1);
  }
  return false;
}

/** Of a gap in a relative clause: the noun that the clause describes, when neither subject nor object is there. */
function antecedent(tokens: Tokens, i: number): number {
  return tokens.deprel[i] === 'acl:relcl' || tokens.deprel[i] === 'acl' ? tokens.head[i]! : -1;
}

/** What hangs on a predicate, by its relation; -1 where nothing does. */
interface Dependents {
  nsubj: number;
  obj: number;
  indirect: number;
  open: number;
  clause: number;
  agent: number;
  /** a noun behind it without a preposition: an object that the parse took for an adverbial */
  bare: number;
  /** of the predicate, with its particle */
  lemma: string;
  readonly obliques: Oblique[];
}

function dependentsOf(tokens: Tokens, tree: Tree, i: number): Dependents {
  const found: Dependents = {
    nsubj: -1,
    obj: -1,
    indirect: -1,
    open: -1,
    clause: -1,
    agent: -1,
    bare: -1,
    lemma: lemmaOf(tokens, i),
    obliques: [],
  };
  for (let c = tree.first[i]!; c >= 0; c = tree.next[c]!) {
    const deprel = tokens.deprel[c]!;
    switch (relation(tokens, c)) {
      case 'nsubj':
      case 'csubj':
        if (found.nsubj < 0 && deprel !== 'nsubj:outer') found.nsubj = c;
        break;
      case 'obj':
        takeObject(tokens, tree, i, c, found);
        break;
      case 'iobj':
        if (found.indirect < 0) found.indirect = c;
        break;
      case 'xcomp':
        if (found.open < 0) found.open = c;
        break;
      case 'ccomp':
        if (found.clause < 0) found.clause = c;
        break;
      case 'compound':
        if (deprel === 'compound:prt') found.lemma += `_${lemmaOf(tokens, c)}`;
        break;
      case 'obl':
      case 'nmod': {
        if (deprel === 'obl:agent') found.agent = c;
        if (deprel === 'nmod:poss' || deprel === 'nmod:desc') break;
        const preposition = marker(tokens, tree, c);
        if (preposition !== null) found.obliques.push({ preposition, at: c, clausal: tokens.xpos[c] === 'VBG' });
        else if (deprel === 'obl' && c > i && tokens.upos[c] === 'NOUN') found.bare = c;
        break;
      }
      case 'advcl':
      case 'acl': {
        if (deprel === 'acl:relcl' || deprel === 'advcl:relcl') break;
        const preposition = marker(tokens, tree, c);
        if (preposition !== null) found.obliques.push({ preposition, at: c, clausal: true });
        break;
      }
      default:
    }
  }
  return found;
}

/** Of two objects the first is whom it is done for; one with a preposition is an oblique. */
function takeObject(tokens: Tokens, tree: Tree, i: number, c: number, found: Dependents): void {
  // a conjunction taken for an object
  if (c < i && tokens.deprel[i] !== 'acl:relcl' && lemmaOf(tokens, c) === COMPLEMENTIZER) return;
  const { obj, indirect, lemma } = found;
  const preposition = obj >= 0 ? marker(tokens, tree, c) : null;
  if (preposition !== null) {
    found.obliques.push({ preposition, at: c, clausal: false });
    return;
  }
  if (
    obj >= 0 &&
    indirect < 0 &&
    tokens.upos[c] !== 'VERB' &&
    (tokens.upos[obj] === 'PROPN' || tokens.upos[obj] === 'PRON' || DITRANSITIVE.has(lemma))
  )
    found.indirect = obj;
  if (obj < 0 || found.indirect === obj) found.obj = c;
}

/** Arguments of the predicate at `i`, shared and implied subjects found. */
export function argumentsOf(tokens: Tokens, tree: Tree, i: number): Arguments {
  const { nsubj, obj, indirect, open, clause, agent, bare, lemma, obliques } = dependentsOf(tokens, tree, i);
  const passive = isPassive(tokens, tree, i);
  const subject = nsubj < 0 ? impliedSubject(tokens, tree, i) : nsubj;
  const object = obj < 0 && tokens.upos[i] === 'VERB' ? bare : obj;
  const rest = { open, clause, passive, lemma, obliques };
  if (passive) {
    const by = obliques.find(({ preposition, clausal }) => preposition === AGENT_PREPOSITION && !clausal)?.at ?? -1;
    return {
      subject: agent < 0 ? by : agent,
      object: object < 0 || object === subject ? subject : object,
      indirect: object < 0 ? indirect : subject,
      ...rest,
    };
  }
  const isGap =
    tokens.deprel[i] === 'acl:relcl' &&
    (object >= 0
      ? tokens.upos[object] === 'PRON' && isRelative(tokens, object)
      : nsubj >= 0 && !isRelative(tokens, nsubj));
  // a relative clause with a subject of its own and no object describes its object: "goods that Norland sends"
  return { subject, object: isGap ? antecedent(tokens, i) : object, indirect, ...rest };
}

/** "which", "that", "who" as a pronoun. */
export function isRelative(tokens: Tokens, i: number): boolean {
  return tokens.upos[i] === 'PRON' && (tokens.xpos[i]!.startsWith('W') || lemmaOf(tokens, i) === COMPLEMENTIZER);
}

/** Relations to a governor whose subject a predicate without one shares, or takes from it. */
const SHARING: ReadonlySet<string> = new Set([
  'conj',
  'xcomp',
  'advcl',
  'ccomp',
  'obl',
  'nmod',
  'parataxis',
  'appos',
  'reparandum',
  'dep',
]);

/** The subject that a predicate without one shares with, or takes from, its governor; -1 if none is to be had. */
function impliedSubject(tokens: Tokens, tree: Tree, start: number): number {
  let i = start;
  for (let step = 0; step < REACH; step++) {
    const h = tokens.head[i]!;
    if (h < 0) return -1;
    const rel = relation(tokens, i);
    if (rel === 'acl') return subjectOfModifier(tokens, tree, i, h);
    if (!SHARING.has(rel)) return -1;
    // "criticised her for shooting and killing": no finite verb shares its subject with a gerund
    if (rel === 'conj' && tokens.xpos[i] === 'VBG' && FINITE.has(tokens.xpos[h]!)) return -1;
    if (rel === 'nmod' && tokens.upos[h] !== 'VERB') return nounOwner(tokens, tree, h);
    // "companies that it said were trading": the gap in the speech is the noun described
    if (rel === 'ccomp' && tokens.deprel[h] === 'acl:relcl') return tokens.head[h]!;
    if (rel === 'ccomp' && tokens.xpos[i] !== 'VB') {
      const noun = nounBeforeThat(tokens, tree, h, i);
      if (noun >= 0) return noun;
      if (tokens.xpos[i] !== 'VBG') return -1;
    }
    const subject = subjectFromGovernor(tokens, tree, i, h, rel);
    if (subject >= 0) return subject;
    if (tokens.deprel[h] === 'acl:relcl' || tokens.deprel[h] === 'acl') return tokens.head[h]!;
    i = h;
  }
  return -1;
}

/** Of a clause that describes a noun: the noun, or whose it is, where the clause says what the noun is for. */
function subjectOfModifier(tokens: Tokens, tree: Tree, i: number, noun: number): number {
  const above = tokens.head[noun]!;
  const controlled = above >= 0 && relation(tokens, noun) === 'obj' && OBJECT_CONTROL.has(lemmaOf(tokens, above));
  return !controlled && tokens.upos[noun] !== 'PROPN' && (tokens.xpos[i] === 'VB' || marker(tokens, tree, i) !== null)
    ? nounOwner(tokens, tree, noun)
    : noun;
}

/** The noun right before "that", where the parse takes "companies that it said were trading" for two clauses; or -1. */
function nounBeforeThat(tokens: Tokens, tree: Tree, speech: number, i: number): number {
  for (let c = tree.first[speech]!, seen = 0; c >= 0 && c < i && seen < WIDE; c = tree.next[c]!, seen++)
    if (
      tokens.deprel[c] === 'mark' &&
      lemmaOf(tokens, c) === COMPLEMENTIZER &&
      c > 0 &&
      (tokens.upos[c - 1] === 'NOUN' || tokens.upos[c - 1] === 'PROPN')
    )
      return c - 1;
  return -1;
}

/** Which argument of its governor `h` a predicate has for its subject; -1 for none of them. */
function subjectFromGovernor(tokens: Tokens, tree: Tree, i: number, h: number, rel: string): number {
  let nsubj = -1;
  let obj = -1;
  let burdened = -1;
  for (let c = tree.first[h]!, seen = 0; c >= 0 && seen < WIDE; c = tree.next[c]!, seen++) {
    const deprel = tokens.deprel[c]!;
    if (deprel.startsWith('nsubj') && deprel !== 'nsubj:outer' && nsubj < 0) nsubj = c;
    if ((deprel === 'obj' || deprel === 'iobj') && obj < 0 && c !== i) obj = c;
    if (deprel === 'obl' && c !== i && BURDEN_PREPOSITIONS.has(marker(tokens, tree, c) ?? '')) burdened = c;
  }
  // "sanctions on Ostia for arming …": whoever bears it did it
  if (burdened >= 0 && rel === 'advcl' && marker(tokens, tree, i) === REASON_PREPOSITION) return burdened;
  if ((rel === 'xcomp' || rel === 'advcl' || rel === 'obl') && OBJECT_CONTROL.has(lemmaOf(tokens, h))) {
    const toObject = rel === 'xcomp' || CONTROL_PREPOSITIONS.has(marker(tokens, tree, i) ?? '');
    if (toObject && obj >= 0) return obj;
    if (toObject && nsubj >= 0 && tokens.deprel[nsubj] === 'nsubj:pass') return nsubj;
  }
  return nsubj;
}

/** Whose effort, plan, threat … a noun is: its possessor; else the subject of the clause that it stands in. */
function nounOwner(tokens: Tokens, tree: Tree, noun: number): number {
  for (let c = tree.first[noun]!, seen = 0; c >= 0 && seen < WIDE; c = tree.next[c]!, seen++)
    if (tokens.deprel[c] === 'nmod:poss') return c;
  for (let c = tree.first[noun]!; c >= 0; c = tree.next[c]!) {
    if (relation(tokens, c) === 'nmod') {
      const preposition = marker(tokens, tree, c);
      if (OWNER_PREPOSITIONS.has(preposition ?? '')) return c;
    }
  }
  const h = tokens.head[noun]!;
  if (h < 0) return -1;
  for (let c = tree.first[h]!, seen = 0; c >= 0 && seen < WIDE; c = tree.next[c]!, seen++)
    if (tokens.deprel[c] === 'nsubj' && c !== noun) return c;
  return -1;
}
