import { each } from '../model/scan.ts';
import { NAMING_VERBS, PUTTING_VERBS } from '../lexicon/en/clause-words.ts';
import { TALKING } from '../lexicon/en/operators.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { isOf } from './noun-tests.ts';
import type { ClauseView } from './reading.ts';
import { childrenOf } from '../model/tree.ts';

/** "Speaking on condition that he not be named": says how it was said, not what. */
export function isUnnamed({ analysis: { tokens }, clauses }: ClauseView, i: number): boolean {
  return (
    TALKING.has(lemmaOf(tokens, i)) &&
    clauses
      .argumentsAt(i)
      .obliques.some(({ preposition, at }) => preposition === 'on' && lemmaOf(tokens, at) === 'condition')
  );
}

/** "On condition that he not be named", "asked not to be identified": says how it was said. */
export function isAnonymity({ analysis: { tokens }, clauses }: ClauseView, i: number): boolean {
  if (!NAMING_VERBS.has(lemmaOf(tokens, i)) || clauses.mannerAt(i).polarity !== 'negated') return false;
  const { passive, object } = clauses.argumentsAt(i);
  return passive || object === -1;
}

/**
 * Does a party put a thing, no clause, to another: "proposed an alliance to", "offered terms"? That is done, not only
 * said.
 */
export function isPutting({ analysis: { tokens }, clauses }: ClauseView, i: number): boolean {
  const { object, subject, passive } = clauses.argumentsAt(i);
  return (
    PUTTING_VERBS.has(lemmaOf(tokens, i)) &&
    !passive &&
    subject !== -1 &&
    object !== -1 &&
    tokens.upos[object] === 'NOUN'
  );
}

const TERMINALS: ReadonlySet<string> = new Set(['.', '?', '!']);

/** Is it asked: do the words go on to a question mark before any other full stop of the sentence? */
export function isAsked({ analysis: { tokens, sentences } }: ClauseView, i: number): boolean {
  const { to } = sentences[tokens.sentence[i]!]!;
  for (const k of each([i + 1, to])) if (TERMINALS.has(tokens.word[k]!)) return tokens.word[k] === '?';
  return false;
}

export function isMarked({ analysis: { tokens }, tree }: ClauseView, i: number, mark: string): boolean {
  for (const c of childrenOf(tree, i)) if (relation(tokens, c) === 'mark' && lemmaOf(tokens, c) === mark) return true;
  return false;
}

/** Are those who act unnamed people: "the leaders met"? */
export function isPeople(view: ClauseView, i: number): boolean {
  const { subject } = view.clauses.argumentsAt(i);
  return subject !== -1 && view.analysis.tokens.upos[subject] !== 'PRON' && isOf(view, subject, ['person']);
}
