import { GENITIVE_PREPOSITION, GOAL_PREPOSITION, WAY_PREPOSITIONS } from '../../lexicon/en/grammar.ts';
import { MOTION_VERBS, PLACE_CASES, TOWN_NOUNS, TRAVEL_WORDS, WAY_CASES } from '../../lexicon/en/place-words.ts';
import { itemAt } from '../../model/item-at.ts';
import { childWith, headOfRun, type Run, type View } from './view.ts';

const SUBJECTS = new Set(['nsubj', 'nsubj:pass', 'csubj']);

/**
 * Does the name of a capital mean the government? Yes as subject of what cities do not do, as object, as possessor, and
 * after "with", "between", "by"; no after prepositions of place, in datelines, and before ", Country". `high`: names
 * that mean several things ask for a subject or possessor.
 */
export function isGovernment(view: View, run: Run, context: 'low' | 'high'): boolean {
  const { tokens, sentences, text } = view.doc;
  const head = headOfRun(view, run);
  const sentence = itemAt(sentences, tokens.sentence[head]!);
  const next = run.to < sentence.to ? tokens.word[run.to]! : '';
  const before = run.from > sentence.from ? tokens.word[run.from - 1]! : '';
  // "(Lima)", "LIMA —", "LIMA, May 3 (AB) —", "Lima, Peru"
  if (before === '(' && next === ')') return false;
  const isOpening = run.from === sentence.from;
  if (
    isOpening &&
    (/^[—–-]+$|^\($/.test(next) ||
      text.slice(tokens.start[run.from], tokens.end[run.to - 1]).toUpperCase() ===
        text.slice(tokens.start[run.from], tokens.end[run.to - 1]!))
  )
    return false;
  if (
    next === ',' &&
    run.to + 1 < sentence.to &&
    tokens.upos[run.to + 1] === 'PROPN' &&
    (PLACE_CASES.has(before.toLowerCase()) || isOpening)
  )
    return false;
  let at = head;
  for (let steps = 0; steps < 3 && tokens.deprel[at] === 'conj' && tokens.upos[tokens.head[at]!] === 'PROPN'; steps++)
    at = tokens.head[at]!;
  const deprel = tokens.deprel[at]!;
  const parent = tokens.head[at]!;
  const preposition = childWith(view, at, 'case');
  const word = preposition >= 0 && preposition < at ? view.lemma[preposition]! : '';
  if (PLACE_CASES.has(word)) return false;
  // the word before the preposition: "a visit" + "to Lima"
  if (run.from - 2 >= sentence.from && WAY_CASES.has(before) && TRAVEL_WORDS.has(view.lemma[run.from - 2]!))
    return false;
  if (run.from - 1 >= sentence.from && MOTION_VERBS.has(view.lemma[run.from - 1]!)) return false;
  if (WAY_PREPOSITIONS.has(word)) return context === 'low' && parent >= 0 && isDealing(view, parent, word);
  if (word === GENITIVE_PREPOSITION && parent >= 0 && TOWN_NOUNS.has(view.lemma[parent]!)) return false;
  if (SUBJECTS.has(deprel)) return true;
  if (tokens.xpos[run.to] === 'POS' || next === "'s" || next === '’s') return true;
  if (context === 'high') return false;
  if (deprel === 'obj' && parent >= 0) return !MOTION_VERBS.has(view.lemma[parent]!);
  return word !== '';
}

/** "support from", "weapons to", but not "a trip to", "came from". */
function isDealing(view: View, parent: number, word: string): boolean {
  const isNoun = view.doc.tokens.upos[parent] === 'NOUN';
  return isNoun
    ? !TRAVEL_WORDS.has(view.lemma[parent]!)
    : word === GOAL_PREPOSITION && !TRAVEL_WORDS.has(view.lemma[parent]!);
}
