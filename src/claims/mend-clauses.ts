import { isAccused } from '../lexicon/accused.ts';
import { CLAUSE_MARKS, DESCRIBING_SUBJECTS, NOUN_MARKS } from '../lexicon/en/clause-words.ts';
import { CONTENT_NOUNS, DOING_NOUNS } from '../lexicon/en/event-nouns.ts';
import { COMPLEMENTIZER } from '../lexicon/en/grammar.ts';
import { SPEECH } from '../lexicon/en/operators.ts';
import { RELATIVE } from '../lexicon/en/pronouns.ts';
import type { Tokens } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { firstIn, lastIn, someIn } from '../model/scan.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { upFrom } from '../model/tree.ts';
import { MENDS_BEHIND } from './mend-insertions.ts';
import { CLIMB, hasChild, isAbove, type Mends, type Trees } from './trees.ts';

/** Relations of clauses that tell little: what is said beside, or what nobody knows where to hang. */
const LOOSE: ReadonlySet<string> = new Set(['conj', 'advcl', 'parataxis', 'dep', 'reparandum', 'ccomp']);

/** Most adverbs between a noun and the clause that says what it is of. */
const ADVERBS = 3;

/** What is set right at one token, in this order: each sees what those before it have changed. */
export const MENDS: Mends = {
  'said in front': takeSpeech,
  'evidence that': giveContent,
  'role in doing': giveDoing,
  'gerunds side by side': joinGerunds,
  'objects side by side': joinObjects,
  'subject behind as': giveSubject,
  'verbs side by side': joinVerbs,
  'past beside past': raiseConjunct,
  ...MENDS_BEHIND,
  'relative clause': describeNoun,
  'relative object': freeRelative,
  'set off behind a noun': partDescription,
  'accused behind a comma': describeAccused,
};

/** A clause in front of its verb of saying is what is said. */
function takeSpeech({ tokens, head, deprel }: Trees, i: number, above: number): void {
  if (
    above > i &&
    deprel[i] === 'advcl' &&
    SPEECH.has(lemmaOf(tokens, above)) &&
    tokens.upos[i] === 'VERB' &&
    tokens.xpos[i] !== 'VBN' &&
    !hasChild(head, deprel, i, 'mark')
  )
    deprel[i] = 'ccomp';
}

/** A clause behind "evidence that", or "evidence so far that", is what there is evidence of. */
function giveContent({ tokens, head, deprel }: Trees, i: number, above: number): void {
  if (deprel[i] !== 'mark' || tokens.word[i] !== COMPLEMENTIZER || above <= i) return;
  let noun = i - 1;
  while (noun > i - 1 - ADVERBS && tokens.upos[noun] === 'ADV') noun--;
  if (
    tokens.upos[noun] === 'NOUN' &&
    head[above] !== noun &&
    CONTENT_NOUNS.has(lemmaOf(tokens, noun)) &&
    tokens.sentence[noun] === tokens.sentence[i] &&
    !isAbove(head, above, noun)
  ) {
    head[above] = noun;
    deprel[above] = 'acl';
  }
}

/** "its role in arming …", hung on the verb */
function giveDoing({ tokens, head, deprel }: Trees, i: number, above: number): void {
  if (
    deprel[i] === 'mark' &&
    above > i &&
    deprel[above] === 'advcl' &&
    tokens.upos[i - 1] === 'NOUN' &&
    DOING_NOUNS.has(lemmaOf(tokens, i - 1)) &&
    NOUN_MARKS.has(tokens.word[i]!) &&
    !isAbove(head, above, i - 1)
  ) {
    head[above] = i - 1;
    deprel[above] = 'acl';
  }
}

/** "… in providing fuel, as well as shipping grain" */
function joinGerunds({ tokens, head, deprel }: Trees, i: number): void {
  if (
    tokens.xpos[i] !== 'VBG' ||
    deprel[i] !== 'advcl' ||
    tokens.upos[i - 1] === 'SCONJ' ||
    !hasChild(head, deprel, i, 'cc') ||
    hasChild(head, deprel, i, 'aux')
  )
    return;
  const before = gerundBefore(tokens, i);
  if (before === -1 || isAbove(head, i, before)) return;
  head[i] = before;
  deprel[i] = 'conj';
}

/** A noun coordinated with a verb that has an object stands beside that object. */
function joinObjects({ tokens, head, deprel }: Trees, i: number, above: number): void {
  if (deprel[i] !== 'conj' || above >= i || tokens.upos[above] !== 'VERB' || !isNoun(tokens, i)) return;
  const object = objectBetween(head, deprel, above, i);
  if (object !== -1) head[i] = object;
}

/** "…, and is also planning …" under another verb, "found two bodies, and the search was called off" */
function joinVerbs({ tokens, head, deprel }: Trees, i: number, above: number): void {
  if (above >= i || tokens.upos[above] !== 'VERB' || tokens.upos[i] !== 'VERB' || hasChild(head, deprel, i, 'mark'))
    return;
  const subject = deprel[i] === 'ccomp' ? firstIn([above + 1, i], (c) => head[c] === i && isSubject(deprel[c]!)) : -1;
  const isJoined =
    (deprel[i] === 'advcl' && hasChild(head, deprel, i, 'cc')) ||
    (subject !== -1 && hasChild(head, deprel, subject, 'cc') && objectBetween(head, deprel, above, subject) !== -1);
  if (isJoined) deprel[i] = 'conj';
}

/**
 * "Agreed that the hall may close but *dismissed* the alarm": a past tense without a subject goes on with the past tense
 * above, not with what is said in another.
 */
function raiseConjunct({ tokens, head, deprel }: Trees, i: number, said: number): void {
  if (deprel[i] !== 'conj' || tokens.xpos[i] !== 'VBD' || said >= i || deprel[said] !== 'ccomp') return;
  const verb = itemAt(head, said);
  if (verb >= said || tokens.xpos[verb] !== 'VBD' || hasChild(head, deprel, i, 'nsubj')) return;
  const tense = lastIn(
    [verb + 1, said + 1],
    (k) => (k === said || head[k] === said) && FINITE.test(itemAt(tokens.xpos, k)),
  );
  // "says those who sat there and left": another past tense between them may be what it goes on with
  if (tense === -1 || someIn([verb + 1, i], (k) => tokens.xpos[k] === 'VBD')) return;
  head[i] = verb;
}

const isSubject = (deprel: string): boolean => deprel.startsWith('nsubj');

/** A clause that begins with "which" or "who" after a comma describes the noun before it. */
function describeNoun({ tokens, head, deprel }: Trees, i: number): void {
  const verb = head[i]!;
  if (
    verb <= i ||
    !DESCRIBING_SUBJECTS.has(tokens.word[i]!.toLowerCase()) ||
    relation(tokens, i) !== 'nsubj' ||
    !LOOSE.has(relation(tokens, verb))
  )
    return;
  const noun = nounBefore(tokens, i);
  if (noun === -1) return;
  detach(head, deprel, verb, noun);
  if (isAbove(head, verb, noun)) return;
  head[verb] = noun;
  deprel[verb] = 'acl:relcl';
}

/**
 * "… as Velia *has* armed …": a noun taken for a phrase of time before the auxiliary of a verb without a subject is its
 * subject.
 */
function giveSubject({ tokens, head, deprel }: Trees, aux: number, verb: number): void {
  if (deprel[aux] !== 'aux' || verb <= aux || deprel[verb] !== 'advcl') return;
  if (someIn([Math.max(0, verb - CLIMB), verb], (c) => head[c] === verb && isSubject(deprel[c]!))) return;
  const noun = upFrom({ head }, aux - 1, CLIMB).find((i) => !/^(?:flat|compound)$/.test(deprel[i]!) || head[i]! > aux);
  if (noun === undefined || !/^(?:obl|nmod)$/.test(deprel[noun]!) || isAbove(head, noun, verb)) return;
  const mark = lastIn(
    [Math.max(0, noun - 4), noun],
    (i) => head[i] === noun && deprel[i] === 'case' && CLAUSE_MARKS.has(tokens.word[i]!.toLowerCase()),
  );
  if (mark === -1) return;
  head[noun] = verb;
  deprel[noun] = 'nsubj';
  head[mark] = verb;
  deprel[mark] = 'mark';
}

/** The object of the verb that stands between it and another token, -1: none. */
function objectBetween(head: Int32Array, deprel: readonly string[], verb: number, other: number): number {
  return lastIn([Math.max(verb + 1, other - CLIMB), other], (k) => head[k] === verb && deprel[k] === 'obj');
}

/** The gerund before a gerund in its sentence, close by. */
function gerundBefore(tokens: Tokens, i: number): number {
  return lastIn(
    [Math.max(0, i - CLIMB), i],
    (k) => tokens.xpos[k] === 'VBG' && tokens.upos[k] === 'VERB' && tokens.sentence[k] === tokens.sentence[i],
  );
}

/** A subject that the parse hung into the relative clause about it goes back to the clause above. */
function detach(head: Int32Array, deprel: string[], verb: number, noun: number): void {
  const i = upFrom({ head }, noun, CLIMB).find((k) => head[k] === verb);
  if (i === undefined || head[verb] === -1 || i > verb) return;
  head[i] = head[verb]!;
  if (!deprel[i]!.startsWith('obl')) deprel[i] = 'nsubj';
}

/** The noun that ends right before the relative pronoun, a comma between them apart. */
function nounBefore(tokens: Tokens, pronoun: number): number {
  const last = lastIn([Math.max(0, pronoun - CLIMB), pronoun], (i) => tokens.upos[i] !== 'PUNCT');
  if (tokens.sentence[last] !== tokens.sentence[pronoun]) return -1;
  const isInside = (i: number): boolean =>
    tokens.head[i]! < pronoun &&
    (isNoun(tokens, i) ? /^(?:compound|flat)$/ : /^(?:compound|flat|amod|nmod|conj)$/).test(relation(tokens, i));
  const line = upFrom(tokens, last, 5);
  const noun = line.find((i) => !isInside(i)) ?? line.at(-1);
  return isNoun(tokens, noun) ? noun : -1;
}

function isNoun({ upos }: Tokens, i: number): boolean {
  return upos[i] === 'NOUN' || upos[i] === 'PROPN';
}

/** "Reed, *who* the union has accused, …": of two subjects of a verb the relative pronoun is whom it is done to. */
function freeRelative({ tokens, head, deprel }: Trees, i: number): void {
  const verb = head[i]!;
  if (verb <= i || deprel[i] !== 'nsubj' || !isRelative(tokens, i)) return;
  if (someIn([i + 1, verb], (k) => head[k] === verb && deprel[k] === 'nsubj')) deprel[i] = 'obj';
}

/**
 * "Reed, accused of theft, *was* seen", "Reed, whom Hale attacked, *won*": what is set off behind a noun describes it,
 * where another finite verb without a subject follows behind a comma: that one says what the noun does.
 */
function partDescription({ tokens, head, deprel }: Trees, main: number, verb: number): void {
  if (deprel[main] !== 'conj') return;
  if (hasChild(head, deprel, main, 'cc') || hasChild(head, deprel, main, 'nsubj')) return;
  const start = firstIn([verb + 1, main + 1], (k) => k === main || head[k] === main);
  if (!isFinite(tokens, main, start) || (tokens.word[start - 1] !== ',' && tokens.word[start] !== ',')) return;
  const noun = firstIn([Math.max(0, verb - CLIMB), verb], (k) => head[k] === verb && deprel[k]!.startsWith('nsubj'));
  if (tokens.sentence[noun] !== tokens.sentence[main] || !isNoun(tokens, noun)) return;
  const comma = firstIn([noun + 1, verb], (k) => tokens.word[k] === ',');
  if (comma === -1 || someIn([noun + 1, comma], (k) => head[k] === verb)) return;
  const next = comma + 1;
  const participle = next === verb && /^VB[DN]$/.test(tokens.xpos[verb]!);
  const relative = head[next] === verb && deprel[next] === 'obj' && isRelative(tokens, next);
  if (!participle && !relative) return;
  head[main] = head[verb]!;
  deprel[main] = deprel[verb]!;
  for (let k = start; tokens.sentence[k] === tokens.sentence[main]; k++) if (head[k] === verb) head[k] = main;
  head[verb] = noun;
  deprel[verb] = participle ? 'acl' : 'acl:relcl';
  deprel[noun] = hasChild(head, deprel, main, 'aux:pass') ? 'nsubj:pass' : 'nsubj';
  head[noun] = main;
}

/** "Said Reed, *accused* of theft, had left": who is accused is named right in front of the comma. */
function describeAccused({ tokens, head, deprel }: Trees, i: number): void {
  if (i < 2 || tokens.word[i - 1] !== ',' || !isNoun(tokens, i - 2) || !isAccused(tokens, i)) return;
  const noun = upFrom({ head }, i - 2, CLIMB).find((k) => !/^(?:flat|compound)$/.test(deprel[k]!) || head[k]! > i);
  if (noun === undefined) return;
  const verb = head[i]!;
  if (head[noun] === i) {
    // "Reed, convicted of fraud, said …", taken for what was said
    if (verb <= i || tokens.upos[verb] !== 'VERB' || hasChild(head, deprel, verb, 'nsubj')) return;
    head[noun] = verb;
    deprel[noun] = 'nsubj';
  } else if (isAbove(head, i, noun)) return;
  head[i] = noun;
  deprel[i] = 'acl';
}

/** Has the verb tense, by itself or by an auxiliary in front of it? */
function isFinite({ xpos, upos }: Tokens, verb: number, start: number): boolean {
  return FINITE.test(xpos[verb]!) || someIn([start, verb], (k) => upos[k] === 'AUX' && FINITE.test(xpos[k]!));
}
const FINITE = /^(?:VB[DZP]|MD)$/;

/** Not the "that" of "that is why". */
function isRelative({ word, xpos }: Tokens, i: number): boolean {
  return RELATIVE.has(word[i]!.toLowerCase()) && xpos[i] !== 'DT';
}
