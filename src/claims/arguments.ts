import { isAccused } from '../lexicon/accused.ts';
import { isBeingTold } from '../lexicon/being-told.ts';
import { BACK, DITRANSITIVE, TAKING_A_STAND } from '../lexicon/en/clause-words.ts';
import { AGENT_PREPOSITION, COMPLEMENTIZER, GOAL_PREPOSITION } from '../lexicon/en/grammar.ts';
import { OBJECT_CONTROL } from '../lexicon/en/operators.ts';
import { PARTICIPLE_FORM } from '../lexicon/en/roles.ts';
import type { Tokens } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { someIn } from '../model/scan.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { childrenOf, dependent, type Tree } from '../model/tree.ts';
import { impliedSubject } from './implied-subject.ts';
import { marker } from './marker.ts';

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

/** How far up the tree a passive is shared by coordinated participles. */
const REACH = 6;

/**
 * Is the token a participle of the passive: an auxiliary or subject of the passive, or a bare participle after a noun?
 */
function isPassive(tokens: Tokens, tree: Tree, i: number, reach: number = REACH): boolean {
  for (const c of childrenOf(tree, i)) {
    const deprel = tokens.deprel[c];
    // "Reed, armed with a chart, blamed the board": a past tense with an object is active
    const active = deprel === 'nsubj:pass' && tokens.xpos[i] === 'VBD' && dependent(tokens, tree, i, 'obj') !== -1;
    if (deprel === 'aux:pass' || (deprel === 'nsubj:pass' && !active) || deprel === 'obl:agent') return true;
  }
  const deprel = tokens.deprel[i];
  if (isAccused(tokens, i) || isBeingTold(tokens, i)) return true;
  if (tokens.xpos[i] === 'VBN' && (deprel === 'acl' || deprel === 'amod')) return true;
  // a past tense that describes a noun without a relative pronoun is a participle
  if (tokens.xpos[i] === 'VBD' && deprel === 'acl' && isBare(tokens, tree, i)) return true;
  // "when asked to comment", "Convicted of theft, …"
  if (tokens.xpos[i] === 'VBN' && deprel === 'advcl' && isBare(tokens, tree, i)) return true;
  // "was put to bed and advised to rest": whoever advises has somebody to advise
  const isAdvised = OBJECT_CONTROL.has(lemmaOf(tokens, i)) && dependent(tokens, tree, i, 'xcomp') !== -1;
  if (deprel === 'conj' && (tokens.xpos[i] === 'VBN' || (isAdvised && tokens.xpos[i] === 'VBD'))) {
    for (const c of childrenOf(tree, i))
      if (tokens.deprel[c]!.startsWith('nsubj') || tokens.deprel[c] === 'aux' || tokens.deprel[c] === 'obj')
        return false;
    return reach > 0 && isPassive(tokens, tree, tokens.head[i]!, reach - 1);
  }
  return false;
}

/** Has the participle neither subject, object nor auxiliary? */
function isBare(tokens: Tokens, tree: Tree, i: number): boolean {
  for (const c of childrenOf(tree, i))
    if (tokens.deprel[c]!.startsWith('nsubj') || relation(tokens, c) === 'aux' || tokens.deprel[c] === 'obj')
      return false;
  return true;
}

/** What hangs on a predicate, by its relation; -1 where nothing does. */
interface Dependents {
  nsubj: number;
  obj: number;
  indirect: number;
  open: number;
  clause: number;
  agent: number;
  /** a noun behind it without a preposition, in no relation that tells what it is */
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
  for (const c of childrenOf(tree, i)) {
    const deprel = tokens.deprel[c];
    switch (relation(tokens, c)) {
      case 'nsubj':
      case 'csubj':
        if (
          deprel !== 'nsubj:outer' &&
          !isPossessive(tokens, tree, c) &&
          (found.nsubj === -1 || isNearer(tokens, tree, found.nsubj, c, i))
        )
          found.nsubj = c;
        break;
      case 'obj':
        takeObject(tokens, tree, i, c, found);
        break;
      case 'iobj':
        if (found.indirect === -1) found.indirect = c;
        break;
      case 'xcomp':
        if (found.open === -1) found.open = c;
        break;
      case 'ccomp':
        if (found.clause === -1) found.clause = c;
        break;
      case 'compound':
        if (deprel === 'compound:prt') found.lemma += `_${lemmaOf(tokens, c)}`;
        break;
      case 'obl':
      case 'nmod': {
        if (deprel === 'obl:agent') found.agent = c;
        const oblique = takeOblique(tokens, tree, c, tokens.xpos[c] === 'VBG', found);
        if (!oblique && deprel === 'obl' && c > i && tokens.upos[c] === 'NOUN') found.bare = c;
        break;
      }
      case 'advcl':
      case 'acl':
        if (deprel !== 'acl:relcl' && deprel !== 'advcl:relcl') takeOblique(tokens, tree, c, true, found);
        break;
      case 'advmod':
        // a particle taken for an adverb: who pushes back does not push
        if (c === i + 1 && tokens.word[c] === BACK) found.lemma += `_${BACK}`;
        break;
      default:
    }
  }
  return found;
}

/** What a preposition or a conjunction brings in; false where none does. */
function takeOblique(tokens: Tokens, tree: Tree, at: number, clausal: boolean, { obliques }: Dependents): boolean {
  const preposition = marker(tokens, tree, at);
  if (preposition !== null) obliques.push({ preposition, at, clausal });
  return preposition !== null;
}

/** "Hale's widely criticised answer", its participle taken for a verb. */
function isPossessive(tokens: Tokens, tree: Tree, i: number): boolean {
  return tokens.upos[i] === 'PROPN' && childrenOf(tree, i).some((c) => c > i && tokens.xpos[c] === 'POS');
}

/** Of two verbs behind the subject of a relative clause the first is its own. */
function isOfTwoVerbs(tokens: Tokens, tree: Tree, i: number, subject: number): boolean {
  if (tokens.deprel[i] !== 'acl:relcl' || subject > i || isRelative(tokens, subject)) return false;
  return childrenOf(tree, subject, i).some(
    (c) => subject < c && tokens.deprel[c] === 'amod' && PARTICIPLE_FORM.test(tokens.word[c]!),
  );
}

/**
 * "While campaigning with Mayor Ann Reed, Hale accused her", "Members of the council: yesterday Hale accused her": of two
 * that are taken for the subject of one verb the nearer one is, behind a mark or a word that parts them.
 */
function isNearer(tokens: Tokens, tree: Tree, first: number, second: number, verb: number): boolean {
  const { word, upos, xpos } = tokens;
  if (second > verb || itemAt(xpos, first).startsWith('W')) return false;
  const between = word.slice(first + 1, second);
  if (between.includes(':')) return true;
  // "Norland, Ostia, and Velia met"
  const isListed =
    between.some((_, k) => xpos[first + 1 + k] === 'CC') || dependent(tokens, tree, second, 'conj') !== -1;
  if (isListed) return false;
  if (someIn([first + 1, second], (i) => upos[i] === 'SCONJ' || xpos[i] === 'WRB')) return true;
  // "Hale, a fixture of the town, was accused": what a preposition brings in is no subject, what else stands first may be
  const left = itemAt(tree.left, first);
  const isBroughtIn = xpos[left] === PREPOSITION || xpos[left - 1] === PREPOSITION;
  return isBroughtIn && between.some((one) => PARTING.test(one));
}
const PREPOSITION = 'IN';
const PARTING = /^(?:[,;–—]|--)$/u;

/** Of two objects the first is whom it is done for; one with a preposition is an oblique. */
function takeObject(tokens: Tokens, tree: Tree, i: number, c: number, found: Dependents): void {
  // a conjunction taken for an object
  if (c < i && tokens.deprel[i] !== 'acl:relcl' && lemmaOf(tokens, c) === COMPLEMENTIZER) return;
  const { obj, indirect, lemma } = found;
  const preposition = obj !== -1 ? marker(tokens, tree, c) : null;
  if (preposition !== null) {
    found.obliques.push({ preposition, at: c, clausal: false });
    return;
  }
  if (
    indirect === -1 &&
    tokens.upos[c] !== 'VERB' &&
    (tokens.upos[obj] === 'PROPN' || tokens.upos[obj] === 'PRON' || DITRANSITIVE.has(lemma))
  )
    found.indirect = obj;
  if (obj === -1 || found.indirect === obj) found.obj = c;
}

/** Arguments of the predicate at `i`, shared and implied subjects found. */
export function argumentsOf(tokens: Tokens, tree: Tree, i: number): Arguments {
  const { nsubj, obj, indirect, open, clause, agent, bare, lemma, obliques } = dependentsOf(tokens, tree, i);
  // "is opposed to" is no passive
  const stands = TAKING_A_STAND.has(lemma) && obliques.some(({ preposition }) => preposition === GOAL_PREPOSITION);
  const passive = !stands && isPassive(tokens, tree, i);
  const subject =
    nsubj === -1 ? impliedSubject(tokens, tree, i) : isOfTwoVerbs(tokens, tree, i, nsubj) ? tokens.head[i]! : nsubj;
  const object = obj === -1 && tokens.upos[i] === 'VERB' ? bare : obj;
  const rest = { open, clause, passive, lemma, obliques };
  if (passive) {
    const by = obliques.find(({ preposition, clausal }) => preposition === AGENT_PREPOSITION && !clausal)?.at ?? -1;
    return {
      subject: agent === -1 ? by : agent,
      object: object === -1 || object === subject ? subject : object,
      indirect: object === -1 ? indirect : subject,
      ...rest,
    };
  }
  const isGap =
    tokens.deprel[i] === 'acl:relcl' &&
    (object !== -1
      ? tokens.upos[object] === 'PRON' && isRelative(tokens, object)
      : nsubj !== -1 && !isRelative(tokens, nsubj));
  // a relative clause with a subject of its own and no object describes its object: "goods that Norland sends"
  return { subject, object: isGap ? tokens.head[i]! : object, indirect, ...rest };
}

/** "which", "that", "who" as a pronoun. */
export function isRelative(tokens: Tokens, i: number): boolean {
  return tokens.upos[i] === 'PRON' && (tokens.xpos[i]!.startsWith('W') || lemmaOf(tokens, i) === COMPLEMENTIZER);
}
