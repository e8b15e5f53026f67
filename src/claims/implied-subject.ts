import { PROSPECTS } from '../lexicon/en/attitudes.ts';
import {
  BURDEN_PREPOSITIONS,
  ADDRESSING,
  CONTROL_PREPOSITIONS,
  OF,
  OWNER_PREPOSITIONS,
  REASON_PREPOSITION,
} from '../lexicon/en/clause-words.ts';
import { AGENT_PREPOSITION, COMPLEMENTIZER, PERFECT } from '../lexicon/en/grammar.ts';
import { OBJECT_CONTROL, SPEECH } from '../lexicon/en/operators.ts';
import type { Tokens } from '../model/index.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { childrenOf, type Tree, upFrom } from '../model/tree.ts';
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
  for (const i of upFrom(tokens, start, REACH)) {
    const h = tokens.head[i]!;
    if (h === -1) return -1;
    const rel = relation(tokens, i);
    if (rel === 'acl') return subjectOfModifier(tokens, tree, i, h);
    if (!SHARING.has(rel)) return -1;
    // a finite clause has a subject of its own and shares none
    if (i === start && rel === 'advcl' && isFinite(tokens, tree, i)) return -1;
    // "criticised her for shooting and killing": no finite verb shares its subject with a gerund
    if (rel === 'conj' && tokens.xpos[i] === 'VBG' && tokens.xpos[h] !== 'VBG' && isFinite(tokens, tree, h)) return -1;
    if (rel === 'nmod' && tokens.upos[h] !== 'VERB') return nounOwner(tokens, tree, h);
    // "boats that she said were leaking": the gap in the speech is the noun described
    if (rel === 'ccomp' && tokens.deprel[h] === 'acl:relcl') return tokens.head[h]!;
    if (rel === 'ccomp' && tokens.xpos[i] !== 'VB') {
      const noun = nounBeforeThat(tokens, tree, h, i);
      if (noun !== -1) return noun;
      // "said selling it would ruin him": a gerund that is said is the subject of another verb
      if (tokens.xpos[i] !== 'VBG' || SPEECH.has(lemmaOf(tokens, h))) return -1;
    }
    const subject = subjectFromGovernor(tokens, tree, i, h, rel);
    if (subject !== -1) return subject;
    if (tokens.deprel[h] === 'acl:relcl' || tokens.deprel[h] === 'acl') return tokens.head[h]!;
  }
  return -1;
}

/** "Attacked", "has attacked": a verb that has, or whose auxiliary has, a tense. */
function isFinite(tokens: Tokens, tree: Tree, i: number): boolean {
  return (
    FINITE.has(tokens.xpos[i]!) ||
    childrenOf(tree, i).some((c) => FINITE.has(tokens.xpos[c]!) && lemmaOf(tokens, c) === PERFECT)
  );
}

/** Of a clause that describes a noun: the noun, or whose it is, where the clause says what the noun is for. */
function subjectOfModifier(tokens: Tokens, tree: Tree, i: number, noun: number): number {
  // "the possibility of Norland providing …"
  const of = tokens.xpos[i] === 'VBG' ? childrenOf(tree, noun, i).at(-1) : undefined;
  if (
    of !== undefined &&
    tree.right[of] === i - 1 &&
    marker(tokens, tree, of) === OF &&
    PROSPECTS.has(lemmaOf(tokens, noun))
  )
    return of;
  // "a letter to leaders opposing it": the letter, or its writers
  if (tokens.xpos[i] === 'VBG' && isAddressee(tokens, tree, noun)) return -1;
  const above = tokens.head[noun]!;
  const controlled = relation(tokens, noun) === 'obj' && OBJECT_CONTROL.has(lemmaOf(tokens, above));
  return !controlled && tokens.upos[noun] !== 'PROPN' && (tokens.xpos[i] === 'VB' || marker(tokens, tree, i) !== null)
    ? nounOwner(tokens, tree, noun)
    : noun;
}

/** Is the noun brought in as whom or what something goes to or is about? */
function isAddressee(tokens: Tokens, tree: Tree, noun: number): boolean {
  const rel = relation(tokens, noun);
  return (rel === 'obl' || rel === 'nmod') && ADDRESSING.has(marker(tokens, tree, noun) ?? '');
}

/** The noun right before "that" in "boats that she said were leaking", of which it tells; or -1. */
function nounBeforeThat(tokens: Tokens, tree: Tree, speech: number, i: number): number {
  const that = childrenOf(tree, speech, i).find(
    (c) =>
      tokens.deprel[c] === 'mark' &&
      lemmaOf(tokens, c) === COMPLEMENTIZER &&
      /^(?:NOUN|PROPN)$/.test(tokens.upos[c - 1] ?? ''),
  );
  return that === undefined ? -1 : that - 1;
}

/** Which argument of its governor `h` a predicate has for its subject; -1 for none of them. */
function subjectFromGovernor(tokens: Tokens, tree: Tree, i: number, h: number, rel: string): number {
  const beside = childrenOf(tree, h).filter((c) => c !== i);
  const preposition = marker(tokens, tree, i) ?? '';
  // "the post was used by Reed to press for cuts": whoever used it
  if (rel === 'advcl' && tokens.xpos[i] === 'VB' && beside.some((c) => tokens.deprel[c] === 'aux:pass'))
    return beside.find((c) => tokens.deprel[c] === 'obl:agent' || marker(tokens, tree, c) === AGENT_PREPOSITION) ?? -1;
  if (rel === 'advcl' && preposition === REASON_PREPOSITION) {
    // "sanctions on Ostia for arming …": whoever bears it did it
    const burdened = beside.findLast(
      (c) => tokens.deprel[c] === 'obl' && BURDEN_PREPOSITIONS.has(marker(tokens, tree, c) ?? ''),
    );
    if (burdened !== undefined) return burdened;
  }
  const isControlled = rel === 'xcomp' || ((rel === 'advcl' || rel === 'obl') && CONTROL_PREPOSITIONS.has(preposition));
  const object =
    isControlled && OBJECT_CONTROL.has(lemmaOf(tokens, h))
      ? beside.find((c) => /^i?obj$/.test(tokens.deprel[c]!))
      : undefined;
  return object ?? beside.find((c) => /^nsubj(?!:outer)/.test(tokens.deprel[c]!)) ?? -1;
}

/** Whose effort, plan, threat … a noun is: its possessor; else the subject of the clause that it stands in. */
function nounOwner(tokens: Tokens, tree: Tree, noun: number): number {
  const below = childrenOf(tree, noun);
  return (
    below.find((c) => tokens.deprel[c] === 'nmod:poss') ??
    below.find((c) => relation(tokens, c) === 'nmod' && OWNER_PREPOSITIONS.has(marker(tokens, tree, c) ?? '')) ??
    childrenOf(tree, tokens.head[noun]!).find((c) => tokens.deprel[c] === 'nsubj' && c !== noun) ??
    -1
  );
}
