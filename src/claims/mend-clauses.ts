import { CLAUSE_MARKS, DESCRIBING_SUBJECTS, INVERTED, NOUN_MARKS } from '../lexicon/en/clause-words.ts';
import { CONTENT_NOUNS, DOING_NOUNS } from '../lexicon/en/event-nouns.ts';
import { COMPLEMENTIZER } from '../lexicon/en/grammar.ts';
import { SPEECH } from '../lexicon/en/operators.ts';
import type { Tokens } from '../model/index.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { CLIMB, isAbove, type Trees } from './trees.ts';

/** Relations of clauses that a parser hangs somewhere where it does not know better. */
const LOOSE: ReadonlySet<string> = new Set(['conj', 'advcl', 'parataxis', 'dep', 'reparandum', 'ccomp']);

/** Sets right what hangs wrong at a token; `above` is its head before any of these. */
type Mend = (trees: Trees, i: number, above: number) => void;

/** What is set right at one token, in this order: each sees what those before it have changed. */
export const MENDS: readonly Mend[] = [
  takeSpeech,
  giveContent,
  giveDoing,
  joinGerunds,
  joinObjects,
  giveSubject,
  joinVerbs,
  invert,
  describeNoun,
];

/** A clause in front of its verb of saying is what is said. */
function takeSpeech({ tokens, head, deprel }: Trees, i: number, above: number): void {
  if (
    above > i &&
    deprel[i] === 'advcl' &&
    SPEECH.has(lemmaOf(tokens, above)) &&
    tokens.upos[i] === 'VERB' &&
    tokens.xpos[i] !== 'VBN' &&
    !hasChild(tokens, head, deprel, i, 'mark')
  )
    deprel[i] = 'ccomp';
}

/** A clause behind "evidence that" is what there is evidence of. */
function giveContent({ tokens, head, deprel }: Trees, i: number, above: number): void {
  if (
    deprel[i] === 'mark' &&
    tokens.word[i] === COMPLEMENTIZER &&
    above > i &&
    head[above] !== i - 1 &&
    CONTENT_NOUNS.has(lemmaOf(tokens, i - 1)) &&
    tokens.upos[i - 1] === 'NOUN' &&
    !isAbove(head, above, i - 1)
  ) {
    head[above] = i - 1;
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
    !hasChild(tokens, head, deprel, i, 'cc') ||
    hasChild(tokens, head, deprel, i, 'aux')
  )
    return;
  const before = gerundBefore(tokens, i);
  if (before === -1 || isAbove(head, i, before)) return;
  head[i] = before;
  deprel[i] = 'conj';
}

/** A noun coordinated with a verb that has an object stands beside that object. */
function joinObjects({ tokens, head, deprel }: Trees, i: number, above: number): void {
  if (
    deprel[i] !== 'conj' ||
    above === -1 ||
    above >= i ||
    tokens.upos[above] !== 'VERB' ||
    (tokens.upos[i] !== 'NOUN' && tokens.upos[i] !== 'PROPN')
  )
    return;
  const object = objectBetween(head, deprel, above, i);
  if (object !== -1) head[i] = object;
}

/** "…, and is also planning …" under another verb */
function joinVerbs({ tokens, head, deprel }: Trees, i: number, above: number): void {
  if (
    deprel[i] === 'advcl' &&
    above !== -1 &&
    above < i &&
    tokens.upos[above] === 'VERB' &&
    tokens.upos[i] === 'VERB' &&
    hasChild(tokens, head, deprel, i, 'cc') &&
    !hasChild(tokens, head, deprel, i, 'mark')
  )
    deprel[i] = 'conj';
}

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
  if (hasChild(tokens, head, deprel, verb, 'nsubj') || hasChild(tokens, head, deprel, verb, 'nsubj:pass')) return;
  let noun = aux - 1;
  while (noun > 0 && (deprel[noun] === 'flat' || deprel[noun] === 'compound') && head[noun] !== -1 && head[noun]! < aux)
    noun = head[noun]!;
  if (noun < 1 || (deprel[noun] !== 'obl' && deprel[noun] !== 'nmod') || isAbove(head, noun, verb)) return;
  for (let mark = noun - 1; mark >= Math.max(0, noun - 4); mark--) {
    if (head[mark] !== noun || deprel[mark] !== 'case' || !CLAUSE_MARKS.has(tokens.word[mark]!.toLowerCase())) continue;
    head[noun] = verb;
    deprel[noun] = 'nsubj';
    head[mark] = verb;
    deprel[mark] = 'mark';
    return;
  }
}

/** The object of the verb that stands between it and another token, -1: none. */
function objectBetween(head: Int32Array, deprel: readonly string[], verb: number, other: number): number {
  for (let k = other - 1; k > verb && k > other - CLIMB; k--) if (head[k] === verb && deprel[k] === 'obj') return k;
  return -1;
}

/** "… *should* its support *contribute* …": a condition whose subject was taken for part of the clause before. */
function invert({ tokens, head, deprel }: Trees, should: number, noun: number): void {
  if (deprel[should] !== 'aux' || tokens.word[should] !== INVERTED || noun <= should || tokens.upos[noun] !== 'NOUN')
    return;
  let verb = noun + 1;
  while (verb < tokens.count && verb < noun + 4 && tokens.upos[verb] === 'ADV') verb++;
  if (
    verb >= tokens.count ||
    tokens.upos[verb] !== 'VERB' ||
    isAbove(head, noun, verb) ||
    hasChild(tokens, head, deprel, verb, 'nsubj')
  )
    return;
  const above = head[noun]!;
  if (above !== -1 && !isAbove(head, verb, above)) head[verb] = above;
  head[noun] = verb;
  deprel[noun] = 'nsubj';
  head[should] = verb;
  deprel[verb] = 'advcl';
}

/** The gerund before a gerund in its sentence, close by. */
function gerundBefore(tokens: Tokens, i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - CLIMB) && tokens.sentence[k] === tokens.sentence[i]; k--)
    if (tokens.xpos[k] === 'VBG' && tokens.upos[k] === 'VERB') return k;
  return -1;
}

/** A subject that the parse hung into the relative clause about it goes back to the clause above. */
function detach(head: Int32Array, deprel: string[], verb: number, noun: number): void {
  let i = noun;
  for (let step = 0; step < CLIMB && i !== -1 && head[i] !== verb; step++) i = head[i]!;
  if (i === -1 || head[i] !== verb || head[verb] === -1 || i >= verb) return;
  head[i] = head[verb]!;
  if (!deprel[i]!.startsWith('obl')) deprel[i] = 'nsubj';
}

/** Has the token a dependent in that relation close before it? */
function hasChild({ count }: Tokens, head: Int32Array, deprel: readonly string[], i: number, rel: string): boolean {
  for (let c = Math.max(0, i - CLIMB); c < Math.min(count, i + 1); c++)
    if (head[c] === i && deprel[c] === rel) return true;
  return false;
}

/** The noun that ends right before the relative pronoun, a comma between them apart. */
function nounBefore(tokens: Tokens, pronoun: number): number {
  let i = pronoun - 1;
  while (i > 0 && tokens.upos[i] === 'PUNCT' && tokens.sentence[i] === tokens.sentence[pronoun]) i--;
  if (tokens.sentence[i] !== tokens.sentence[pronoun]) return -1;
  for (let step = 0; step < 4; step++) {
    const h = tokens.head[i]!;
    const rel = relation(tokens, i);
    if (
      h === -1 ||
      h >= pronoun ||
      (rel !== 'compound' && rel !== 'flat' && rel !== 'amod' && rel !== 'nmod' && rel !== 'conj')
    )
      break;
    if ((tokens.upos[i] === 'NOUN' || tokens.upos[i] === 'PROPN') && rel !== 'compound' && rel !== 'flat') break;
    i = h;
  }
  return tokens.upos[i] === 'NOUN' || tokens.upos[i] === 'PROPN' ? i : -1;
}
