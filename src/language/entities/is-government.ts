import { childWith, headOf, type Run, type View } from './view.ts';

/** Prepositions after which a capital is a place. */
const PLACE_CASES = new Set(['in', 'at', 'near', 'from', 'to', 'around', 'outside', 'inside', 'across', 'into', 'through', 'over', 'toward', 'towards', 'off']);
/** Verbs whose object is a place. */
const MOTION = new Set(['visit', 'leave', 'reach', 'enter', 'tour', 'bomb', 'shell', 'attack', 'capture', 'seize', 'quit', 'flee', 'host']);
/** Words of travel: "a trip to", "arrive in" — "ties to" and "support from" speak of governments all the same, but less often. */
const SUBJECTS = new Set(['nsubj', 'nsubj:pass', 'csubj']);

/**
 * Does the name of a capital mean the government? Yes as subject of what cities do not do, as object, as possessor, and after
 * "with", "between", "by"; no after prepositions of place, in datelines, and before ", Country".
 * `high`: names that mean several things ask for a subject or possessor.
 */
export function isGovernment(view: View, run: Run, context: 'low' | 'high'): boolean {
  const { tokens, sentences, text } = view.doc;
  const head = headOf(view, run);
  const sentence = sentences[tokens.sentence[head]!]!;
  const next = run.to < sentence.to ? tokens.word[run.to]! : '';
  const before = run.from > sentence.from ? tokens.word[run.from - 1]! : '';
  // "(Lima)", "LIMA —", "LIMA, May 3 (AB) —", "Lima, Peru"
  if (before === '(' && next === ')') return false;
  const isOpening = run.from === sentence.from;
  if (isOpening && (/^[—–-]+$|^\($/.test(next) || text.slice(tokens.start[run.from]!, tokens.end[run.to - 1]!).toUpperCase() === text.slice(tokens.start[run.from]!, tokens.end[run.to - 1]!))) return false;
  if (next === ',' && run.to + 1 < sentence.to && tokens.upos[run.to + 1] === 'PROPN' && (PLACE_CASES.has(before.toLowerCase()) || isOpening)) return false;
  const preposition = childWith(view, head, 'case');
  if (preposition >= 0 && preposition < head && PLACE_CASES.has(view.lemma[preposition]!)) return false;
  const deprel = tokens.deprel[head]!;
  const parent = tokens.head[head]!;
  if (SUBJECTS.has(deprel)) return true;
  if (tokens.xpos[run.to] === 'POS' || next === '\'s' || next === '’s') return true;
  if (context === 'high') return false;
  if (deprel === 'obj' && parent >= 0) return !MOTION.has(view.lemma[parent]!);
  if (deprel === 'conj' && parent >= 0) return !PLACE_CASES.has(before.toLowerCase()) && tokens.upos[parent] === 'PROPN' && SUBJECTS.has(tokens.deprel[parent]!);
  return preposition >= 0 && !PLACE_CASES.has(view.lemma[preposition]!);
}
