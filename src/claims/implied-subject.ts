import {
  BURDEN_PREPOSITIONS,
  CONTROL_PREPOSITIONS,
  OWNER_PREPOSITIONS,
  REASON_PREPOSITION,
} from '../lexicon/en/clause-words.ts';
import { COMPLEMENTIZER } from '../lexicon/en/grammar.ts';
import { OBJECT_CONTROL } from '../lexicon/en/operators.ts';
import type { Tokens } from '../model/index.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { childrenOf, type Tree } from '../model/tree.ts';
import { marker } from './marker.ts';

/** Tags of finite verbs. */
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP']);
/** How far a subject is looked for up the tree. */
const REACH = 6;

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
export function impliedSubject(tokens: Tokens, tree: Tree, start: number): number {
  let i = start;
  for (let step = 0; step < REACH; step++) {
    const h = tokens.head[i]!;
    if (h === -1) return -1;
    const rel = relation(tokens, i);
    if (rel === 'acl') return subjectOfModifier(tokens, tree, i, h);
    if (!SHARING.has(rel)) return -1;
    // a finite clause has a subject of its own, which the parse has lost
    if (step === 0 && rel === 'advcl' && FINITE.has(tokens.xpos[i]!)) return -1;
    // "criticised her for shooting and killing": no finite verb shares its subject with a gerund
    if (rel === 'conj' && tokens.xpos[i] === 'VBG' && FINITE.has(tokens.xpos[h]!)) return -1;
    if (rel === 'nmod' && tokens.upos[h] !== 'VERB') return nounOwner(tokens, tree, h);
    // "companies that it said were trading": the gap in the speech is the noun described
    if (rel === 'ccomp' && tokens.deprel[h] === 'acl:relcl') return tokens.head[h]!;
    if (rel === 'ccomp' && tokens.xpos[i] !== 'VB') {
      const noun = nounBeforeThat(tokens, tree, h, i);
      if (noun !== -1) return noun;
      if (tokens.xpos[i] !== 'VBG') return -1;
    }
    const subject = subjectFromGovernor(tokens, tree, i, h, rel);
    if (subject !== -1) return subject;
    if (tokens.deprel[h] === 'acl:relcl' || tokens.deprel[h] === 'acl') return tokens.head[h]!;
    i = h;
  }
  return -1;
}

/** Of a clause that describes a noun: the noun, or whose it is, where the clause says what the noun is for. */
function subjectOfModifier(tokens: Tokens, tree: Tree, i: number, noun: number): number {
  const above = tokens.head[noun]!;
  const controlled = above !== -1 && relation(tokens, noun) === 'obj' && OBJECT_CONTROL.has(lemmaOf(tokens, above));
  return !controlled && tokens.upos[noun] !== 'PROPN' && (tokens.xpos[i] === 'VB' || marker(tokens, tree, i) !== null)
    ? nounOwner(tokens, tree, noun)
    : noun;
}

/** The noun right before "that", where the parse takes "companies that it said were trading" for two clauses; or -1. */
function nounBeforeThat(tokens: Tokens, tree: Tree, speech: number, i: number): number {
  for (const c of childrenOf(tree, speech, i))
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
  for (const c of childrenOf(tree, h)) {
    const deprel = tokens.deprel[c]!;
    if (deprel.startsWith('nsubj') && deprel !== 'nsubj:outer' && nsubj === -1) nsubj = c;
    if ((deprel === 'obj' || deprel === 'iobj') && obj === -1 && c !== i) obj = c;
    if (deprel === 'obl' && c !== i && BURDEN_PREPOSITIONS.has(marker(tokens, tree, c) ?? '')) burdened = c;
  }
  // "sanctions on Ostia for arming …": whoever bears it did it
  if (burdened !== -1 && rel === 'advcl' && marker(tokens, tree, i) === REASON_PREPOSITION) return burdened;
  if ((rel === 'xcomp' || rel === 'advcl' || rel === 'obl') && OBJECT_CONTROL.has(lemmaOf(tokens, h))) {
    const toObject = rel === 'xcomp' || CONTROL_PREPOSITIONS.has(marker(tokens, tree, i) ?? '');
    if (toObject && obj !== -1) return obj;
    if (toObject && nsubj !== -1 && tokens.deprel[nsubj] === 'nsubj:pass') return nsubj;
  }
  return nsubj;
}

/** Whose effort, plan, threat … a noun is: its possessor; else the subject of the clause that it stands in. */
function nounOwner(tokens: Tokens, tree: Tree, noun: number): number {
  for (const c of childrenOf(tree, noun)) if (tokens.deprel[c] === 'nmod:poss') return c;
  for (const c of childrenOf(tree, noun)) {
    if (relation(tokens, c) === 'nmod') {
      const preposition = marker(tokens, tree, c);
      if (OWNER_PREPOSITIONS.has(preposition ?? '')) return c;
    }
  }
  const h = tokens.head[noun]!;
  if (h === -1) return -1;
  for (const c of childrenOf(tree, h)) if (tokens.deprel[c] === 'nsubj' && c !== noun) return c;
  return -1;
}
