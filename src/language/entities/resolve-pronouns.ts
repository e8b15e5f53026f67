import { knownByName } from '../../knowledge/index.ts';
import {
  EMPTY_SUBJECT_VERBS,
  type PronounGroup,
  type PronounWord,
  SPEAKING_VERBS,
  THIRD_PERSON,
} from '../../lexicon/en/pronouns.ts';
import { PAIR_FACT, type AntecedentCandidate, type PairFact } from '../../engine/antecedents.ts';
import { COLLECTIVE, nounClass } from '../../lexicon/en/noun-classes.ts';
import type { Cast, EntityDraft, MentionDraft } from './draft.ts';
import { childWith, type View } from './view.ts';

/** How far back an antecedent is looked for, in sentences. */
const REACH: Readonly<Record<PronounGroup, number>> = { he: 8, she: 8, it: 2, they: 3 };
/** … and in mentions. */
const MENTIONS = 40;

/** Sentences between a mention and the pronoun. */
const DISTANCES: readonly PairFact[] = ['same sentence', 'sentence 1', 'sentence 2', 'sentence 3'];

const SUBJECT = new Set(['nsubj', 'nsubj:pass', 'csubj', 'nsubj:outer']);

/**
 * An earlier mention that agrees with the pronoun (null: nothing named before is meant), and the facts about the pair,
 * in order.
 */
export interface Candidate extends AntecedentCandidate {
  readonly mention: MentionDraft | null;
}

/**
 * Candidates for a pronoun among the mentions before it, nearest first, and "none" at the end. Those that grammar rules
 * out are left out.
 */
export function candidatesOf(
  view: View,
  cast: Cast,
  i: number,
  word: PronounWord,
  before: readonly MentionDraft[],
  counts: Int32Array,
): Candidate[] {
  const { tokens } = view.doc;
  const own = pronounFacts(view, i, word, before);
  const found = new Map<number, { mention: MentionDraft; facts: Set<number> }>();
  const here = tokens.sentence[i]!;
  let lastName = -1;
  for (let k = before.length - 1; k >= 0 && before.length - k <= MENTIONS; k--) {
    const mention = before[k]!;
    const distance = here - tokens.sentence[mention.head]!;
    if (distance > REACH[word.group]) break;
    if (mention.entity < 0 || mention.head >= i) continue;
    const entity = cast.entities[mention.entity]!;
    if (!agrees(word, entity, mention, view) || isForbidden(view, i, word, mention)) continue;
    if (isDateline(view, tokens.sentence[mention.head]!) || isMereCarrier(view, entity, mention, i)) continue;
    if (lastName < 0 && mention.kind === 'name') lastName = mention.entity;
    const known = found.get(mention.entity);
    if (known !== undefined) {
      const isSubject = SUBJECT.has(tokens.deprel[mention.head]!);
      if (isSubject && distance <= 1) known.facts.add(PAIR_FACT.get('subject before')!);
      if (isSubject && isSaying(view, tokens.head[mention.head]!)) known.facts.add(PAIR_FACT.get('spoke before')!);
      continue;
    }
    const facts = new Set(own);
    const add = (fact: PairFact, holds = true): void => {
      if (holds) facts.add(PAIR_FACT.get(fact)!);
    };
    addPlaceFacts(view, i, mention, add);
    addMentionFacts(view, word, mention, entity, add);
    const n = counts[mention.entity]!;
    add(n >= 8 ? 'mentioned 8' : n >= 4 ? 'mentioned 4' : 'mentioned 2', n >= 2);
    add('last named', mention.entity === lastName);
    add('nearest', found.size === 0);
    add('second nearest', found.size === 1);
    add('third nearest', found.size === 2);
    found.set(mention.entity, { mention, facts });
  }
  const candidates: Candidate[] = [...found.values()].map(({ mention, facts }) => ({
    mention,
    head: mention.head,
    facts: [...facts].toSorted((a, b) => a - b),
  }));
  candidates.push({ mention: null, head: null, facts: [PAIR_FACT.get('none')!, ...own] });
  return candidates;
}

type AddFact = (fact: PairFact, holds?: boolean) => void;

/** Facts about where a mention stands, from the pronoun: its sentence, clause and quotation. */
function addPlaceFacts(view: View, i: number, mention: MentionDraft, add: AddFact): void {
  const { tokens, sentences } = view.doc;
  const here = tokens.sentence[i]!;
  const distance = here - tokens.sentence[mention.head]!;
  add(DISTANCES[distance] ?? 'farther');
  const isSubject = SUBJECT.has(tokens.deprel[mention.head]!);
  const verb = tokens.head[mention.head]!;
  add('commands', distance === 0 && isSubject && dominates(view, verb, i));
  add('same verb', distance === 0 && isSubject && verb === tokens.head[tokens.head[i]!]);
  const [q, p] = [view.quote[mention.head]!, view.quote[i]!];
  add('same quote', q === p && q !== 0);
  add('quoted, pronoun not', q !== 0 && p === 0);
  add('pronoun quoted, not it', p !== 0 && q !== p);
  add('speaks', isSubject && isSaying(view, verb));
  add('likely speaker', p !== 0 && q === 0 && isSubject && distance <= 1 && isSaying(view, verb));
  add('root clause', isSubject && verb >= 0 && tokens.head[verb] === -1);
  const sentence = sentences[tokens.sentence[mention.head]!]!;
  add('first in sentence', mention.from <= sentence.from + 1);
  add('title', sentence.paragraph === 0 && here > 0);
  add('same paragraph', sentence.paragraph === sentences[here]!.paragraph);
}

/** … about the mention and its entity. */
function addMentionFacts(
  view: View,
  word: PronounWord,
  mention: MentionDraft,
  entity: EntityDraft,
  add: AddFact,
): void {
  const deprel = view.doc.tokens.deprel[mention.head]!;
  add(SUBJECT.has(deprel) ? 'subject' : (ROLES.get(deprel) ?? 'oblique'));
  add(mention.kind);
  add('same pronoun', mention.kind === 'pronoun' && isOfGroup(view.lemma[mention.head]!, word.group));
  add('adjective', mention.adjective);
  add(CLASS[entity.type]);
  add('gender known', entity.gender === word.gender && word.gender !== 'neuter');
  add('plural', entity.plural);
  add('unnamed', entity.unnamed);
}

/**
 * Facts about the pronoun itself, which count together with those of the mention; things that no mention covers speak
 * for "none".
 */
function pronounFacts(view: View, i: number, word: PronounWord, before: readonly MentionDraft[]): number[] {
  const { tokens, sentences } = view.doc;
  const deprel = tokens.deprel[i]!;
  const role: PairFact = word.possessive
    ? 'p possessive'
    : SUBJECT.has(deprel)
      ? 'p subject'
      : deprel === 'obj' || deprel === 'iobj'
        ? 'p object'
        : deprel === 'nmod:poss'
          ? 'p possessive'
          : 'p oblique';
  const facts = [PAIR_FACT.get(role)!];
  if (SUBJECT.has(deprel) && isSaying(view, tokens.head[i]!)) facts.push(PAIR_FACT.get('p speaks')!);
  if (view.quote[i] !== 0) facts.push(PAIR_FACT.get('p quoted')!);
  if (i <= sentences[tokens.sentence[i]!]!.from + 1) facts.push(PAIR_FACT.get('p first')!);
  if (word.group === 'it' || word.group === 'they') {
    const wanted = word.group === 'it' ? 'NN' : 'NNS';
    const heads = new Set(before.slice(-MENTIONS).map((m) => m.head));
    const s = tokens.sentence[i]!;
    const floor = Math.max(sentences[Math.max(0, s - 1)]!.from, i - REACH_BACK);
    let subject = false;
    for (let k = i - 1; k >= floor; k--) {
      if (tokens.xpos[k] !== wanted || heads.has(k) || tokens.deprel[k] === 'compound') continue;
      if (SUBJECT.has(tokens.deprel[k]!)) subject = true;
      else if (k > i - NEAR && tokens.sentence[k] === s) facts.push(PAIR_FACT.get('p thing near')!);
    }
    if (subject) facts.push(PAIR_FACT.get('p thing subject')!);
  }
  return [...new Set(facts)].toSorted((a, b) => a - b);
}

/** How far back a thing is looked for that "it" may mean, and how near it must be when it is no subject, in tokens. */
const REACH_BACK = 60;
const NEAR = 12;

const CLASS: Readonly<Record<EntityDraft['type'], PairFact>> = {
  PERSON: 'person',
  ORG: 'body',
  COUNTRY: 'country',
  GPE: 'place',
  FACILITY: 'place',
  EVENT: 'event',
  PRODUCT: 'event',
};
const ROLES: ReadonlyMap<string, PairFact> = new Map([
  ['obj', 'object'],
  ['iobj', 'object'],
  ['nmod:poss', 'possessor'],
  ['nmod', 'modifier'],
  ['compound', 'modifier'],
  ['amod', 'modifier'],
  ['appos', 'apposition'],
  ['conj', 'conjunct'],
]);
const isSaying = (view: View, verb: number): boolean => verb >= 0 && SPEAKING_VERBS.has(view.lemma[verb]!);

/** Reflexives apart: the weights know them as another word. */
function isOfGroup(lemma: string, group: PronounGroup): boolean {
  const word = THIRD_PERSON.get(lemma);
  return word !== undefined && word.group === group && !word.reflexive;
}

/** Number, gender, and person or thing. */
function agrees(word: PronounWord, entity: EntityDraft, mention: MentionDraft, view: View): boolean {
  if (word.group === 'he' || word.group === 'she')
    return entity.type === 'PERSON' && !entity.plural && (entity.gender === 'unknown' || entity.gender === word.gender);
  // towns act only as subjects
  if (entity.type === 'GPE' && word.group === 'it' && !SUBJECT.has(view.doc.tokens.deprel[mention.head]!)) return false;
  if (word.group === 'it') return entity.type !== 'PERSON' && entity.type !== 'EVENT' && !entity.plural;
  if (entity.plural) return true;
  if (entity.type === 'ORG') return true;
  if (entity.type === 'COUNTRY') return true;
  return entity.type === 'PERSON'
    ? false
    : mention.kind === 'nominal' &&
        COLLECTIVE.has(view.lemma[mention.head]!) &&
        nounClass(view.lemma[mention.head]!) !== 'event';
}

/** Is the sentence a dateline, "LISBON, May 3 (Wire) –"? Where a report was written is not what it speaks of. */
function isDateline({ doc: { sentences, tokens } }: View, s: number): boolean {
  const sentence = sentences[s]!;
  const next = sentences[s + 1];
  return (
    sentence.to > sentence.from &&
    next?.paragraph === sentence.paragraph &&
    sentences[s - 1]?.paragraph !== sentence.paragraph &&
    /^(?:[–—]|-{1,2})$/.test(tokens.word[sentence.to - 1]!)
  );
}

/** Outlets and agencies stand in reports as who passed the words on; "it" is one only within its own clause. */
function isMereCarrier(view: View, entity: EntityDraft, mention: MentionDraft, i: number): boolean {
  const kind = knownByName(entity.name)?.kind;
  if (kind !== 'outlet' && kind !== 'agency') return false;
  const { sentence, head, deprel } = view.doc.tokens;
  const isSubject = SUBJECT.has(deprel[mention.head]!);
  return !(isSubject && sentence[i] === sentence[mention.head] && dominates(view, head[mention.head]!, i));
}

/** Does `top` stand above `i` in the tree, within a few steps? */
function dominates(view: View, top: number, i: number): boolean {
  let k = view.doc.tokens.head[i]!;
  for (let steps = 0; steps < 12 && k >= 0; steps++) {
    if (k === top) return true;
    k = view.doc.tokens.head[k]!;
  }
  return false;
}

/**
 * Ruled out by grammar: the pronoun and the mention are arguments of one verb ("Lee praised him"), unless it is
 * reflexive or a possessive; the pronoun stands inside the mention; the mention is the possessor of the pronoun's own
 * phrase.
 */
function isForbidden(view: View, i: number, word: PronounWord, mention: MentionDraft): boolean {
  const { head, deprel, sentence } = view.doc.tokens;
  if (mention.from <= i && i < mention.to) return true;
  if (sentence[i] !== sentence[mention.head]) return word.reflexive;
  // "Lee wrote and praised him": the second verb has the first one's subject
  let verb = head[i]!;
  for (
    let steps = 0;
    steps < 4 &&
    verb >= 0 &&
    deprel[verb] === 'conj' &&
    head[mention.head] !== verb &&
    childWith(view, verb, 'nsubj') < 0;
    steps++
  )
    verb = head[verb]!;
  if (
    verb >= 0 &&
    verb !== head[i] &&
    !word.reflexive &&
    !word.possessive &&
    head[mention.head] === verb &&
    SUBJECT.has(deprel[mention.head]!)
  )
    return true;
  const same = head[i] === head[mention.head] && head[i]! >= 0;
  if (word.reflexive) return false;
  if (same && !word.possessive && mention.kind !== 'nominal' && deprel[mention.head] !== 'conj') return true;
  // oblique of the verb whose subject the mention is: "Lee sat beside him"
  return same && !word.possessive && SUBJECT.has(deprel[mention.head]!);
}

/**
 * Place of the candidate that is likelier than all others together; the last one, "nothing named before", where none
 * is: a pronoun of whose antecedent nobody can be sure stays open. On the development part of GUM 93 of 100 that are
 * resolved so are right for "he", 90 for "she", 86 for "it", 78 for "they".
 */
export function bestCandidate(scores: readonly number[]): number {
  const top = Math.max(...scores);
  const mass = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  return mass < 2 ? scores.indexOf(top) : scores.length - 1;
}

/** "It" that stands for nothing: an expletive, or before "is clear that", "is time to". */
export function isEmptyIt(view: View, i: number): boolean {
  const { tokens } = view.doc;
  if (view.lemma[i] !== 'it' || tokens.deprel[i] === 'nmod:poss') return false;
  if (tokens.deprel[i] === 'expl') return true;
  const parent = tokens.head[i]!;
  if (parent < 0 || !SUBJECT.has(tokens.deprel[i]!)) return false;
  if (EMPTY_SUBJECT_VERBS.has(view.lemma[parent]!)) return true;
  const clause =
    childWith(view, parent, 'csubj') >= 0 ||
    (childWith(view, parent, 'ccomp') >= 0 && tokens.deprel[i] === 'nsubj:pass');
  const isAdjective = tokens.upos[parent] === 'ADJ' || tokens.upos[parent] === 'NOUN';
  return (
    clause ||
    (isAdjective &&
      (childWith(view, parent, 'ccomp') >= 0 ||
        childWith(view, parent, 'advcl') >= 0 ||
        childWith(view, parent, 'xcomp') >= 0) &&
      childWith(view, parent, 'cop') >= 0)
  );
}
