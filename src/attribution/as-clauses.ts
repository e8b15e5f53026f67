import { COMPARISON_OPENER, JOINING } from '../lexicon/en/grammar.ts';
import { SAYING_BEHIND_AS, SAYING_WITH } from '../lexicon/en/saying.ts';
import { itemAt } from '../model/item-at.ts';
import { lastIn, runBehind, someIn } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import type { DocView, Range } from './doc-view.ts';
import { finiteIn, isNounPhrase } from './noun-phrase.ts';

/** "made known", "let slip", "set out": does the verb say so with the word behind it? */
export function saysWith({ doc: { tokens } }: DocView, v: number): boolean {
  return [SAYING_WITH, SAYING_BEHIND_AS].some((verbs) =>
    verbs.get(lemmaOf(tokens, v))?.has(itemAt(tokens.word, v + 1)),
  );
}

/** The "as" right before a reporting clause, or before the one that it is joined to by "and"; -1 without. */
export function openingAs(view: DocView, start: number, first: number): number {
  const { word } = view.doc.tokens;
  if (word[start - 1] === COMPARISON_OPENER) return start - 1;
  const comma = JOINING.has(word[start - 1] ?? '') ? lastIn([first + 1, start - 1], (i) => word[i] === ',') : -1;
  return comma !== -1 && word[comma + 1] === COMPARISON_OPENER && isToldClause(view, [comma, start - 1])
    ? comma + 1
    : -1;
}

/** Has it a finite verb, or one that says so with the word behind it? */
export function isToldClause(view: DocView, range: Range): boolean {
  return someIn(range, (k) => finiteIn(view, [k, k + 1]) > 0 || saysWith(view, k));
}

/** Does a second clause begin here, with a subject of its own? */
export function opensAnother(view: DocView, i: number, to: number): boolean {
  const { tokens } = view.doc;
  if (!JOINING.has(itemAt(tokens.word, i))) return false;
  const verb = runBehind(
    i + 1,
    to,
    (k) => finiteIn(view, [k, k + 1]) === 0 && !saysWith(view, k) && tokens.word[k] !== ',',
  );
  return verb < to && tokens.word[verb] !== ',' && isNounPhrase(view, [i + 1, verb]);
}
