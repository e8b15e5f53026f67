import { ASKING } from '../lexicon/en/attitudes.ts';
import { CONDITION_NOUN, NAMING_VERBS, PUTTING_VERBS, QUESTION } from '../lexicon/en/clause-words.ts';
import { CONTENT_NOUNS } from '../lexicon/en/event-nouns.ts';
import { ON } from '../lexicon/en/grammar.ts';
import { KNOWING, MODALS, OPERATORS, SPEECH, TALKING } from '../lexicon/en/operators.ts';
import { itemAt } from '../model/item-at.ts';
import { each, runBefore, runBehind, someIn } from '../model/scan.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { childrenOf } from '../model/tree.ts';
import type { Arguments } from './arguments.ts';
import { isOf, measured } from './noun-tests.ts';
import type { ClauseView } from './reading.ts';

/** "Speaking on condition that he not be named": says how it was said, not what. */
export function isUnnamed({ analysis: { tokens }, clauses }: ClauseView, i: number): boolean {
  return (
    TALKING.has(lemmaOf(tokens, i)) &&
    clauses
      .argumentsAt(i)
      .obliques.some(({ preposition, at }) => preposition === ON && lemmaOf(tokens, at) === CONDITION_NOUN)
  );
}

/** "On condition that he not be named": says how it was said. */
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

const QUOTATION_MARK = /^["“”‘’']$/u;
const CONTENT_POS = /^(?:NOUN|PROPN|VERB|ADJ)$/u;
const TERMINALS: ReadonlySet<string> = new Set(['.', '?', '!']);

/** Is it asked: do the words go on to a question mark before any other full stop of the sentence? */
export function isAsked({ analysis: { tokens, sentences } }: ClauseView, i: number): boolean {
  const { to } = itemAt(sentences, tokens.sentence[i]!);
  for (const k of each([i + 1, to])) if (TERMINALS.has(tokens.word[k]!)) return tokens.word[k] === '?';
  return false;
}

/** Does a verb taken for a cue tell of no words: "divers found two bodies", "considered closing the plant"? */
export function isOfNoWords({ analysis: { tokens }, clauses }: ClauseView, i: number): boolean {
  const lemma = lemmaOf(tokens, i);
  const { object, open, clause, passive, subject } = clauses.argumentsAt(i);
  if (passive || subject === -1 || clause !== -1) return false;
  // "considered closing the plant": a thought of what one does oneself
  const operation = OPERATORS.get(lemma);
  if (open !== -1) return object === -1 && (operation === 'plan' || operation === 'consider');
  return (
    object !== -1 &&
    (tokens.upos[object] === 'NOUN' || tokens.upos[object] === 'PROPN') &&
    !CONTENT_NOUNS.has(lemmaOf(tokens, object)) &&
    !SPEECH.has(lemma) &&
    !TALKING.has(lemma) &&
    !ASKING.has(lemma) &&
    (operation === undefined || KNOWING.has(lemma))
  );
}

/** How many words a title has at most. */
const TITLE_WORDS = 8;

/** "On “Meet the Mayor”": words in quotation marks that are all written as in titles only name something. */
export function isTitle({ analysis: { tokens, sentences } }: ClauseView, at: number): boolean {
  const { from, to } = itemAt(sentences, tokens.sentence[at]!);
  const isWord = (i: number): boolean => !QUOTATION_MARK.test(tokens.word[i]!);
  const first = runBefore(Math.max(from, at - TITLE_WORDS), at, isWord);
  const end = runBehind(at + 1, Math.min(to, at + 1 + TITLE_WORDS), isWord);
  if (first === from || end === to || end - first === 1 || end - first > TITLE_WORDS) return false;
  return !someIn([first, end], (i) => CONTENT_POS.test(tokens.upos[i]!) && !/^\p{Lu}/u.test(tokens.word[i]!));
}

/** "Asked lots of questions", "“Why?” asked Reed": words are put to somebody, nothing is wanted of him. */
export function isQuestionPut(view: ClauseView, i: number, { object }: Arguments): boolean {
  const { word, lemma } = view.analysis.tokens;
  if (/^["”’']$/u.test(word[i - 1] ?? '') && word[i - 2] === '?') return true;
  return object !== -1 && lemma[measured(view, object)] === QUESTION;
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

/** Tags of finite verbs that state. */
export const INDICATIVE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP']);

/** Has the clause a finite verb that states? */
export function isIndicative({ analysis: { tokens }, tree }: ClauseView, i: number): boolean {
  if (INDICATIVE.has(tokens.xpos[i]!)) return true;
  return childrenOf(tree, i).some((c) => {
    const rel = relation(tokens, c);
    if ((rel === 'aux' || rel === 'cop') && INDICATIVE.has(tokens.xpos[c]!)) return true;
    // "insisted that it can": but "that it must" demands
    return rel === 'aux' && tokens.xpos[c] === 'MD' && MODALS.get(lemmaOf(tokens, c)) !== 'requested';
  });
}
