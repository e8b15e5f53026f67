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

/** Arguments of the predicate at `i`, shared and implied subjects found. */
export function argumentsOf(tokens: Tokens, tree: Tree, i: number): Arguments {
  let nsubj = -1;
  let obj = -1;
  let indirect = -1;
  let open = -1;
  let clause = -1;
  let agent = -1;
  let bare = -1;
  let lemma = lemmaOf(tokens, i);
  const obliques: Oblique[] = [];
  for (let c = tree.first[i]!; c >= 0; c = tree.next[c]!) {
    const deprel = tokens.deprel[c]!;
    switch (relation(tokens, c)) {
      case 'nsubj':
      case 'csubj':
        if (nsubj < 0 && deprel !== 'nsubj:outer') nsubj = c;
        break;
      // of two objects the first is whom it is done for
      case 'obj': {
        if (c < i && tokens.deprel[i] !== 'acl:relcl' && lemmaOf(tokens, c) === 'that') break; // a conjunction taken for an object
        const preposition = obj >= 0 ? marker(tokens, tree, c) : null;
        if (preposition !== null) {
          obliques.push({ preposition, at: c, clausal: false });
          break;
        }
        if (
          obj >= 0 &&
          indirect < 0 &&
          tokens.upos[c] !== 'VERB' &&
          (tokens.upos[obj] === 'PROPN' || tokens.upos[obj] === 'PRON' || DITRANSITIVE.has(lemma))
        )
          indirect = obj;
        if (obj < 0 || indirect === obj) obj = c;
        break;
      }
      case 'iobj':
        if (indirect < 0) indirect = c;
        break;
      case 'xcomp':
        if (open < 0) open = c;
        break;
      case 'ccomp':
        if (clause < 0) clause = c;
        break;
      case 'compound':
        if (deprel === 'compound:prt') lemma += `_${lemmaOf(tokens, c)}`;
        break;
      case 'obl':
      case 'nmod': {
        if (deprel === 'obl:agent') agent = c;
        if (deprel === 'nmod:poss' || deprel === 'nmod:desc') break;
        const preposition = marker(tokens, tree, c);
        if (preposition !== null) obliques.push({ preposition, at: c, clausal: tokens.xpos[c] === 'VBG' });
        else if (deprel === 'obl' && c > i && tokens.upos[c] === 'NOUN') bare = c; // an object that the parse took for an adverbial
        break;
      }
      case 'advcl':
      case 'acl': {
        if (deprel === 'acl:relcl' || deprel === 'advcl:relcl') break;
        const preposition = marker(tokens, tree, c);
        if (preposition !== null) obliques.push({ preposition, at: c, clausal: true });
        break;
      }
      default:
    }
  }
  if (obj < 0 && tokens.upos[i] === 'VERB') obj = bare;
  const passive = isPassive(tokens, tree, i);
  if (passive && agent < 0)
    agent = obliques.find(({ preposition, clausal }) => preposition === 'by' && !clausal)?.at ?? -1;
  const shared = nsubj < 0 ? impliedSubject(tokens, tree, i) : nsubj;
  if (passive)
    return {
      subject: agent,
      object: obj < 0 || obj === shared ? shared : obj,
      indirect: obj < 0 ? indirect : shared,
      open,
      clause,
      passive,
      lemma,
      obliques,
    };
  // a relative clause with a subject of its own and no object describes its object: "goods that Norland sends"
  if (obj >= 0 && tokens.upos[obj] === 'PRON' && tokens.deprel[i] === 'acl:relcl' && isRelative(tokens, obj))
    obj = antecedent(tokens, i);
  else if (obj < 0 && tokens.deprel[i] === 'acl:relcl' && nsubj >= 0 && !isRelative(tokens, nsubj))
    obj = antecedent(tokens, i);
  return { subject: shared, object: obj, indirect, open, clause, passive, lemma, obliques };
}

/** "which", "that", "who" as a pronoun. */
export function isRelative(tokens: Tokens, i: number): boolean {
  return tokens.upos[i] === 'PRON' && (tokens.xpos[i]!.startsWith('W') || lemmaOf(tokens, i) === 'that');
}

/** The subject that a predicate without one shares with, or takes from, its governor; -1 if none is to be had. */
function impliedSubject(tokens: Tokens, tree: Tree, start: number): number {
  let i = start;
  for (let step = 0; step < REACH; step++) {
    const h = tokens.head[i]!;
    if (h < 0) return -1;
    const rel = relation(tokens, i);
    if (rel === 'acl') {
      const above = tokens.head[h]!;
      const controlled = above >= 0 && relation(tokens, h) === 'obj' && OBJECT_CONTROL.has(lemmaOf(tokens, above));
      return !controlled && tokens.upos[h] !== 'PROPN' && (tokens.xpos[i] === 'VB' || marker(tokens, tree, i) !== null)
        ? nounOwner(tokens, tree, h)
        : h;
    }
    if (
      rel !== 'conj' &&
      rel !== 'xcomp' &&
      rel !== 'advcl' &&
      rel !== 'ccomp' &&
      rel !== 'obl' &&
      rel !== 'nmod' &&
      rel !== 'parataxis' &&
      rel !== 'appos' &&
      rel !== 'reparandum' &&
      rel !== 'dep'
    )
      return -1;
    // "criticised her for shooting and killing": no finite verb shares its subject with a gerund
    if (rel === 'conj' && tokens.xpos[i] === 'VBG' && FINITE.has(tokens.xpos[h]!)) return -1;
    if (rel === 'nmod' && tokens.upos[h] !== 'VERB') return nounOwner(tokens, tree, h);
    // "companies that it said were trading": the gap in the speech is the noun described
    if (rel === 'ccomp' && tokens.deprel[h] === 'acl:relcl') return tokens.head[h]!;
    if (rel === 'ccomp' && tokens.xpos[i] !== 'VB') {
      // … also where the parse takes "that it said" for a clause of its own
      for (let c = tree.first[h]!, seen = 0; c >= 0 && c < i && seen < WIDE; c = tree.next[c]!, seen++)
        if (
          tokens.deprel[c] === 'mark' &&
          lemmaOf(tokens, c) === 'that' &&
          c > 0 &&
          (tokens.upos[c - 1] === 'NOUN' || tokens.upos[c - 1] === 'PROPN')
        )
          return c - 1;
      if (tokens.xpos[i] !== 'VBG') return -1;
    }
    let nsubj = -1;
    let passive = false;
    let obj = -1;
    let burdened = -1;
    for (let c = tree.first[h]!, seen = 0; c >= 0 && seen < WIDE; c = tree.next[c]!, seen++) {
      const deprel = tokens.deprel[c]!;
      if (deprel.startsWith('nsubj') && deprel !== 'nsubj:outer' && nsubj < 0) {
        nsubj = c;
        passive = deprel === 'nsubj:pass';
      }
      if ((deprel === 'obj' || deprel === 'iobj') && obj < 0 && c !== i) obj = c;
      if (deprel === 'obl' && c !== i && (marker(tokens, tree, c) === 'on' || marker(tokens, tree, c) === 'against'))
        burdened = c;
    }
    // "sanctions on Ostia for arming …": whoever bears it did it
    if (burdened >= 0 && rel === 'advcl' && marker(tokens, tree, i) === 'for') return burdened;
    if (rel === 'xcomp' || rel === 'advcl' || rel === 'obl') {
      const control = OBJECT_CONTROL.has(lemmaOf(tokens, h));
      const mark = rel === 'xcomp' ? null : marker(tokens, tree, i);
      const toObject =
        control &&
        (rel === 'xcomp' ||
          mark === 'of' ||
          mark === 'for' ||
          mark === 'against' ||
          mark === 'from' ||
          mark === 'into' ||
          mark === 'over' ||
          mark === 'to');
      if (toObject && obj >= 0) return obj;
      if (toObject && passive) return nsubj;
    }
    if (nsubj >= 0) return nsubj;
    if (tokens.deprel[h] === 'acl:relcl' || tokens.deprel[h] === 'acl') return tokens.head[h]!;
    i = h;
  }
  return -1;
}

/** Whose effort, plan, threat … a noun is: its possessor; else the subject of the clause that it stands in. */
function nounOwner(tokens: Tokens, tree: Tree, noun: number): number {
  for (let c = tree.first[noun]!, seen = 0; c >= 0 && seen < WIDE; c = tree.next[c]!, seen++)
    if (tokens.deprel[c] === 'nmod:poss') return c;
  for (let c = tree.first[noun]!; c >= 0; c = tree.next[c]!) {
    if (relation(tokens, c) === 'nmod') {
      const preposition = marker(tokens, tree, c);
      if (preposition === 'by' || preposition === 'of' || preposition === 'from') return c;
    }
  }
  const h = tokens.head[noun]!;
  if (h < 0) return -1;
  for (let c = tree.first[h]!, seen = 0; c >= 0 && seen < WIDE; c = tree.next[c]!, seen++)
    if (tokens.deprel[c] === 'nsubj' && c !== noun) return c;
  return -1;
}
