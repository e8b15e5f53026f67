import { CUT_OFF, DENYING, SUBJECT_PRONOUNS } from '../lexicon/en/sentence-form.ts';
import { isNegative } from '../lexicon/negative.ts';
import type { Analysis, SentenceForm } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { each } from '../model/scan.ts';
import { lemmaOf, lowerOf, relation } from '../model/tokens.ts';
import { childrenOf, WIDE, type Tree } from '../model/tree.ts';

/** Tags of finite verbs; an auxiliary has them too. */
export const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
/** Clauses before which a main clause may end. */
const CLAUSES: ReadonlySet<string> = new Set(['conj', 'advcl', 'acl', 'parataxis']);

/**
 * How sentences read by themselves, whose indices are given in order.
 *
 * @param joints  places in the claim's text at which a main clause may end (`jointsOf`)
 */
export function sentenceForm(
  { tokens, sentences, title, text }: Pick<Analysis, 'tokens' | 'sentences' | 'title' | 'text'>,
  shown: readonly number[],
  joints: readonly number[],
): SentenceForm {
  const words: number[] = [];
  let hasComma = false;
  for (const s of shown) {
    const { from, to } = itemAt(sentences, s);
    for (let i = from; i < to; i++) {
      if (tokens.upos[i] !== 'PUNCT') words.push(i);
      hasComma ||= tokens.word[i] === ',';
    }
  }
  const first = words[0] === undefined ? '' : lowerOf(tokens, words[0]);
  const last = itemAt(sentences, itemAt(shown, shown.length - 1));
  // headlines leave out the forms of "be"
  const inHeadline =
    title !== null && text.startsWith(title) && itemAt(sentences, itemAt(shown, 0)).span[0] < title.length;
  const isCut = CUT_OFF.has(first) && !hasComma && !tokens.word.slice(last.from, last.to).includes('?');
  return {
    words: words.length,
    whole:
      words.length > 1 &&
      !isCut &&
      words.some((i) => FINITE.has(tokens.xpos[i]!) || (inHeadline && tokens.upos[i] === 'VERB')),
    leaning: CUT_OFF.has(first) || SUBJECT_PRONOUNS.has(first),
    named: words.some((i) => tokens.upos[i] === 'PROPN'),
    negated: words.some((i) => isNegative(tokens, i) || DENYING.has(lemmaOf(tokens, i))),
    joints,
  };
}

/**
 * Tokens of a sentence before which its main clause may end: those at which a clause behind its predicate begins, a
 * second one joined to it or one that hangs on it.
 */
export function jointsOf(
  { tokens, sentences }: Pick<Analysis, 'tokens' | 'sentences'>,
  tree: Tree,
  s: number,
): number[] {
  const { from, to } = itemAt(sentences, s);
  let root = from;
  while (root < to && tokens.head[root] !== -1) root++;
  const joints = new Set<number>();
  for (const i of each([root + 1, to])) {
    const at = tree.left[i]!;
    if (at <= root || at > i || !CLAUSES.has(relation(tokens, i)) || i - at > WIDE) continue;
    // "bread and milk": no clause
    if (relation(tokens, i) === 'conj' && !isClause(tokens, tree, i)) continue;
    joints.add(at);
  }
  return [...joints].toSorted((a, b) => a - b);
}

function isClause(tokens: Analysis['tokens'], tree: Tree, i: number): boolean {
  if (FINITE.has(tokens.xpos[i]!)) return true;
  for (const c of childrenOf(tree, i)) if (FINITE.has(tokens.xpos[c]!)) return true;
  return false;
}
