import { contentLemma } from '../lexicon/content-lemma.ts';
import { ANTONYM_VERBS, ANTONYMS, SUPPOSING, SUPPOSING_MARKS } from '../lexicon/en/antonyms.ts';
import { COPULAR } from '../lexicon/en/operators.ts';
import { isNegative } from '../lexicon/negative.ts';
import type { Appraisal, Tokens } from '../model/index.ts';
import { each } from '../model/scan.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { upFrom, childrenOf, type Tree } from '../model/tree.ts';

const JUDGING: ReadonlySet<string> = new Set(ANTONYMS.flatMap(([one, other]) => [...one, ...other]));
/** How far up the tree it is looked whether a judgement is only supposed. */
const REACH = 6;

/**
 * What a claim's words judge of a subject of its own, in a word that has an opposite: "the seal is genuine", "the
 * harbour was closed", "the league won". Not what is only supposed ("whether the seal is genuine", "called a forgery").
 *
 * @param inside  tokens of the claim
 */
export function judgementsIn(tokens: Tokens, tree: Tree, inside: readonly number[]): Appraisal[] {
  return inside.flatMap((i): Appraisal[] => {
    const word = tokens.word[i]!.toLowerCase();
    if (!JUDGING.has(word) || !(ANTONYM_VERBS.has(word) || isPredicate(tokens, tree, i))) return [];
    if (isSupposed(tokens, tree, i)) return [];
    const subject = subjectOf(tokens, tree, i);
    return subject.length === 0 ? [] : [{ word, subject, negated: isNegated(tokens, tree, i) }];
  });
}

/** Is it said of a subject, by a form of "be" or a verb like it? */
function isPredicate(tokens: Tokens, tree: Tree, i: number): boolean {
  const above = tokens.head[i]!;
  return (
    childrenOf(tree, i).some((c) => tokens.deprel[c] === 'cop' || tokens.deprel[c] === 'aux:pass') ||
    (relation(tokens, i) === 'xcomp' && COPULAR.has(lemmaOf(tokens, above)))
  );
}

/** Words of content of the subject, names among them; none where only a pronoun stands there. */
function subjectOf(tokens: Tokens, tree: Tree, i: number): string[] {
  const holders = relation(tokens, i) === 'xcomp' ? [i, tokens.head[i]!] : [i];
  const subject = holders
    .flatMap((at) => childrenOf(tree, at))
    .find((c) => c < i && relation(tokens, c) === 'nsubj' && tokens.deprel[c] !== 'nsubj:outer');
  if (subject === undefined) return [];
  const terms = new Set<string>();
  for (const k of each([tree.left[subject]!, tree.right[subject]! + 1])) {
    const term = contentLemma(tokens, k);
    if (term !== null) terms.add(term);
  }
  return [...terms];
}

function isNegated(tokens: Tokens, tree: Tree, i: number): boolean {
  return childrenOf(tree, i).some((c) => isNegative(tokens, c));
}

/** Does it hang on "if" or "whether", or on a word of doubting or calling? */
function isSupposed(tokens: Tokens, tree: Tree, i: number): boolean {
  return upFrom(tokens, i, REACH).some(
    (at) =>
      (at !== i && SUPPOSING.has(lemmaOf(tokens, at))) ||
      childrenOf(tree, at, at).some((c) => relation(tokens, c) === 'mark' && SUPPOSING_MARKS.has(lemmaOf(tokens, c))),
  );
}
