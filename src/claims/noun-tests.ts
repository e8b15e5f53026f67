import { FORCES } from '../lexicon/en/clause-words.ts';
import {
  BACKING,
  MATERIAL_SUPPORT,
  MEASURING,
  NATURAL_CAUSES,
  NOUN_CLASSES,
  SOFT_SUPPORT,
} from '../lexicon/en/event-nouns.ts';
import { nounClass } from '../lexicon/en/noun-classes.ts';
import { OBJECT_PRONOUNS } from '../lexicon/en/pronouns.ts';
import { itemAt, valueAt } from '../model/item-at.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { childrenOf } from '../model/tree.ts';
import { namedBy, partyAt } from './parties.ts';
import type { ClauseView } from './reading.ts';

/**
 * What is counted or measured: "70 % *of the imports*", "*force* levels"; the noun itself where it measures nothing.
 */
export function measured(view: ClauseView, i: number): number {
  const { tokens } = view.analysis;
  const { tree } = view;
  const measuring = MEASURING.has(lemmaOf(tokens, i)) || tokens.upos[i] === 'NUM' || tokens.upos[i] === 'SYM';
  if (!measuring) return i;
  for (const c of childrenOf(tree, i)) {
    if (tokens.deprel[c] === 'compound' && tokens.upos[c] === 'NOUN') return c;
    if (relation(tokens, c) === 'nmod' && tokens.deprel[c] !== 'nmod:poss') return c;
  }
  return i;
}

/** Is the noun at `i` of one of the classes? See `NounClass`. */
export function isOf(view: ClauseView, noun: number, classes: readonly string[]): boolean {
  if (noun === -1) return classes.includes('none');
  if (classes.includes('thing')) return view.analysis.tokens.upos[noun] !== 'VERB';
  const { tokens } = view.analysis;
  const i = measured(view, noun);
  const entity = partyAt(view, i);
  const own = NOUN_CLASSES.get(lemmaOf(tokens, i));
  const people = tokens.upos[i] === 'NOUN' && nounClass(lemmaOf(tokens, i)) === 'person';
  for (const name of classes) {
    if (own?.has(name) && (entity === null || tokens.upos[i] === 'NOUN')) return true;
    if (name === 'counted' && tokens.upos[i] === 'NUM') return true;
    if (name === 'person' && people) return true;
    if (name === 'goods' && view.goods[i] && view.goods[i].id !== 'troops') return true;
    if (entity !== null) {
      if (name === 'party') return true;
      if (name === 'person' && (entity.type === 'PERSON' || entity.type === 'COUNTRY' || entity.type === 'ORG'))
        return true;
      if (name === 'official' && entity.type === 'PERSON') return true;
      if (name === 'place' && (entity.type === 'GPE' || entity.type === 'COUNTRY' || entity.type === 'FACILITY'))
        return true;
    } else if ((name === 'person' || name === 'party') && (tokens.upos[i] === 'PRON' || tokens.upos[i] === 'PROPN'))
      return true;
  }
  return false;
}

/** "Diplomatic support" is words, not matter; so is what people have for people, where no state is one of them. */
export function isSoft(view: ClauseView, noun: number, parties: readonly string[]): boolean {
  const {
    analysis: { tokens },
    tree,
    entities,
  } = view;
  if (!BACKING.has(lemmaOf(tokens, noun))) return false;
  const says = childrenOf(tree, noun).filter((c) => tokens.deprel[c] === 'amod' || tokens.deprel[c] === 'compound');
  if (says.some((c) => SOFT_SUPPORT.has(lemmaOf(tokens, c)))) return true;
  const types = parties.map((id) => valueAt(entities, id).type);
  const material = says.some((c) => MATERIAL_SUPPORT.has(lemmaOf(tokens, c)));
  return types.includes('PERSON') && !types.includes('COUNTRY') && !material;
}

/**
 * Does somebody stand there whom nothing names: a noun for people, "him", "us"? He is the one, and nobody else who is
 * named beside him.
 */
export function isSomebodyUnnamed(view: ClauseView, i: number): boolean {
  if (i === -1) return false;
  const { tokens } = view.analysis;
  const isBeing =
    tokens.upos[i] === 'PRON' ? OBJECT_PRONOUNS.has(itemAt(tokens.word, i).toLowerCase()) : standsForPeople(view, i);
  return isBeing && namedBy(view, i).length === 0;
}

/** Is it a common noun for people? */
export function standsForPeople({ analysis: { tokens } }: ClauseView, i: number): boolean {
  const lemma = lemmaOf(tokens, i);
  const people = nounClass(lemma) === 'person' || FORCES.has(lemma) || NOUN_CLASSES.get(lemma)?.has('person') === true;
  return tokens.upos[i] === 'NOUN' && people;
}

/** "The storm struck the coast": what no one does is no act. */
export function isNatural({ analysis: { tokens } }: ClauseView, subject: number): boolean {
  return NATURAL_CAUSES.has(lemmaOf(tokens, subject));
}
