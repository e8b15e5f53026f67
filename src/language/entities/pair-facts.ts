import { PAIR_FACT, type PairFact } from '../../engine/antecedents.ts';
import { type PronounGroup, type PronounWord, SPEAKING_VERBS, THIRD_PERSON } from '../../lexicon/en/pronouns.ts';
import { itemAt, valueAt } from '../../model/item-at.ts';
import type { EntityDraft, MentionDraft } from './draft.ts';
import type { View } from './view.ts';

/** Mentions before a pronoun that are looked at. */
export const MENTIONS = 40;

/** Relations of subjects. */
export const SUBJECT: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'csubj', 'nsubj:outer']);

/** Sentences between a mention and the pronoun. */
const DISTANCES: readonly PairFact[] = ['same sentence', 'sentence 1', 'sentence 2', 'sentence 3'];

/** Notes a fact, where it holds. */
export type AddFact = (fact: PairFact, holds?: boolean) => void;

/** Facts about where a mention stands, from the pronoun: its sentence, clause and quotation. */
export function addPlaceFacts(view: View, i: number, mention: MentionDraft, add: AddFact): void {
  const { tokens, sentences } = view.doc;
  const here = tokens.sentence[i]!;
  const distance = here - tokens.sentence[mention.head]!;
  add(DISTANCES[distance] ?? 'farther');
  const isSubject = SUBJECT.has(tokens.deprel[mention.head]!);
  const verb = tokens.head[mention.head]!;
  add('commands', distance === 0 && isSubject && dominates(view, verb, i));
  add('same verb', distance === 0 && isSubject && verb === tokens.head[tokens.head[i]!]);
  const [q, p] = [view.quote[mention.head], itemAt(view.quote, i)];
  add('same quote', q === p && q !== 0);
  add('quoted, pronoun not', q !== 0 && p === 0);
  add('pronoun quoted, not it', p !== 0 && q !== p);
  add('speaks', isSubject && isSaying(view, verb));
  add('likely speaker', p !== 0 && q === 0 && isSubject && distance <= 1 && isSaying(view, verb));
  add('root clause', isSubject && verb >= 0 && tokens.head[verb] === -1);
  const sentence = itemAt(sentences, tokens.sentence[mention.head]!);
  add('first in sentence', mention.from <= sentence.from + 1);
  add('title', sentence.paragraph === 0 && here > 0);
  add('same paragraph', sentence.paragraph === itemAt(sentences, here).paragraph);
}

/** … about the mention and its entity. */
export function addMentionFacts(
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
export function pronounFacts(view: View, i: number, word: PronounWord, before: readonly MentionDraft[]): number[] {
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
  const facts = [valueAt(PAIR_FACT, role)];
  if (SUBJECT.has(deprel) && isSaying(view, tokens.head[i]!)) facts.push(valueAt(PAIR_FACT, 'p speaks'));
  if (view.quote[i] !== 0) facts.push(valueAt(PAIR_FACT, 'p quoted'));
  if (i <= itemAt(sentences, tokens.sentence[i]!).from + 1) facts.push(valueAt(PAIR_FACT, 'p first'));
  if (word.group === 'it' || word.group === 'they') {
    const wanted = word.group === 'it' ? 'NN' : 'NNS';
    const heads = new Set(before.slice(-MENTIONS).map((m) => m.head));
    const s = tokens.sentence[i]!;
    const floor = Math.max(itemAt(sentences, Math.max(0, s - 1)).from, i - REACH_BACK);
    let subject = false;
    for (let k = i - 1; k >= floor; k--) {
      if (tokens.xpos[k] !== wanted || heads.has(k) || tokens.deprel[k] === 'compound') continue;
      if (SUBJECT.has(tokens.deprel[k]!)) subject = true;
      else if (k > i - NEAR && tokens.sentence[k] === s) facts.push(valueAt(PAIR_FACT, 'p thing near'));
    }
    if (subject) facts.push(valueAt(PAIR_FACT, 'p thing subject'));
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
/** Is it a verb of saying, of those that the weights know? */
export const isSaying = (view: View, verb: number): boolean => verb >= 0 && SPEAKING_VERBS.has(view.lemma[verb]!);

/** Reflexives apart: the weights know them as another word. */
function isOfGroup(lemma: string, group: PronounGroup): boolean {
  const word = THIRD_PERSON.get(lemma);
  return word !== undefined && word.group === group && !word.reflexive;
}

/** Does `top` stand above `i` in the tree, within a few steps? */
export function dominates(view: View, top: number, i: number): boolean {
  let k = view.doc.tokens.head[i]!;
  for (let steps = 0; steps < 12 && k >= 0; steps++) {
    if (k === top) return true;
    k = view.doc.tokens.head[k]!;
  }
  return false;
}
