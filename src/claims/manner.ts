import { PROSPECTS, QUESTION_WORDS } from '../lexicon/en/attitudes.ts';
import {
  CONDITIONAL_MARKS,
  HELPLESS,
  IF_POSSIBLE,
  INSTEAD,
  INVERTED,
  NEEDING,
  SHORT,
  YET,
} from '../lexicon/en/clause-words.ts';
import { GENITIVE_PREPOSITION, PERFECT } from '../lexicon/en/grammar.ts';
import {
  CHOICES,
  DISJOINING,
  EXCEPTING,
  MODAL_ADVERBS,
  MODALS,
  NEVER_ONCE,
  UNSURPASSED,
} from '../lexicon/en/operators.ts';
import { isNegative } from '../lexicon/negative.ts';
import type { Modality, Polarity, Tokens } from '../model/index.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { childrenOf, dependent, type Tree } from '../model/tree.ts';

/** How a clause is put: is it so, and how sure or how far along. */
export interface Manner {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

/** The clauses up the tree in which "would" tells the future of the past, not a condition. */
const REPORTED: ReadonlySet<string> = new Set(['ccomp', 'advcl', 'acl', 'parataxis']);
/** How far a coordinated verb looks for the auxiliaries that it shares. */
const REACH = 4;

/** "Rather than pay", "instead of Reed": what is not done, or who does not do it, beside what is. */
export function isAlternative(tokens: Tokens, tree: Tree, i: number): boolean {
  return childrenOf(tree, i, i).some((c) => BRINGING_IN.has(relation(tokens, c)) && INSTEAD.has(lemmaOf(tokens, c)));
}
const BRINGING_IN: ReadonlySet<string> = new Set(['cc', 'mark', 'case']);

/** Is the clause itself a condition: "if …", "should …" with the auxiliary in front? */
export function isCondition(tokens: Tokens, tree: Tree, i: number): boolean {
  if (isAlternative(tokens, tree, i)) return true;
  let subject = -1;
  let inverted = false;
  for (const c of childrenOf(tree, i)) {
    const rel = relation(tokens, c);
    if (rel === 'mark' && CONDITIONAL_MARKS.has(lemmaOf(tokens, c))) return true;
    if (rel === 'nsubj') subject = c;
    // "should …" with its subject behind
    if (
      rel === 'aux' &&
      subject === -1 &&
      relation(tokens, i) !== 'root' &&
      lemmaOf(tokens, c) === INVERTED &&
      relation(tokens, i) !== 'conj'
    )
      inverted = true;
  }
  return inverted && subject !== -1;
}

/** Does a question word open the clause? */
export function isQuestion(tokens: Tokens, tree: Tree, i: number): boolean {
  let left = tree.left[i]!;
  while (left < i && tokens.upos[left] === 'ADP') left++;
  return QUESTION_WORDS.has(lemmaOf(tokens, left));
}

/** Relations in which a negative word negates the clause; "No, we sell grain" answers a question. */
const NEGATED_BY: ReadonlySet<string> = new Set(['advmod', 'det', 'aux', 'mark', 'case', 'cc', 'nsubj', 'obj']);
/** Relations in which a negative word of an argument negates the clause: "no firm", "neither Reed nor Hale". */
const NEGATING: ReadonlySet<string> = new Set(['det', 'cc']);

function isNegated(tokens: Tokens, tree: Tree, i: number): boolean {
  // "stopped short of accusing"
  const left = tree.left[i]!;
  if (tokens.word[left] === GENITIVE_PREPOSITION && tokens.word[left - 1] === SHORT) return true;
  // "have yet to agree"
  if (lemmaOf(tokens, i) === PERFECT && dependent(tokens, tree, i, 'xcomp') !== -1 && tokens.word[i + 1] === YET)
    return true;
  if (isUnsurpassed(tokens, tree, i) || isUnavoidable(tokens, tree, i)) return false;
  for (const c of childrenOf(tree, i)) {
    const rel = relation(tokens, c);
    // "never once", "not yet"
    if (rel === 'advmod' && NEVER_ONCE.has(lemmaOf(tokens, c)))
      for (const d of childrenOf(tree, c)) if (isNegative(tokens, d)) return true;
    if (NEGATED_BY.has(rel) && isNegative(tokens, c)) return true;
    if (rel === 'nsubj' || rel === 'obj') {
      for (const d of childrenOf(tree, c)) if (isNegative(tokens, d) && NEGATING.has(relation(tokens, d))) return true;
    }
  }
  return false;
}

/** "has never been worse", "could not be clearer": as bad, as clear as can be. */
function isUnsurpassed(tokens: Tokens, tree: Tree, i: number): boolean {
  const below = [...childrenOf(tree, i)];
  const isComparative =
    /^(?:JJR|RBR)$/.test(tokens.xpos[i]!) ||
    below.some((c) => tokens.xpos[c] === 'RBR' && relation(tokens, c) === 'advmod');
  return (
    isComparative &&
    below.some((c) => relation(tokens, c) === 'cop') &&
    below.some((c) => relation(tokens, c) === 'aux' && UNSURPASSED.has(lemmaOf(tokens, c)))
  );
}

/** "Had no choice but to go", "could not help but laugh": it was done. */
function isUnavoidable(tokens: Tokens, tree: Tree, i: number): boolean {
  const isExcepted = (k: number): boolean => k + 1 < tokens.count && EXCEPTING.has(tokens.word[k + 1]!.toLowerCase());
  if (lemmaOf(tokens, i) === HELPLESS && isExcepted(i)) return true;
  return [i, ...childrenOf(tree, i)].some((c) => CHOICES.has(lemmaOf(tokens, c)) && isExcepted(c));
}

/** "Did not sell, lease *or lend*": is it joined by "or" to what is negated? */
function isDisjoined(tokens: Tokens, tree: Tree, i: number, first: number): boolean {
  const joint = (k: number): string | undefined => {
    const cc = childrenOf(tree, k).find((c) => relation(tokens, c) === 'cc');
    return cc === undefined ? undefined : lemmaOf(tokens, cc);
  };
  const own = joint(i);
  if (own !== undefined) return DISJOINING.has(own);
  return childrenOf(tree, first).some((c) => c > i && relation(tokens, c) === 'conj' && DISJOINING.has(joint(c) ?? ''));
}

/** Polarity and modality of the predicate at `i` by its auxiliaries, adverbs, negations and conditions. */
export function mannerOf(tokens: Tokens, tree: Tree, i: number, reach: number = REACH): Manner {
  let modality: Modality = 'asserted';
  let would = false;
  let perfect = false;
  let bare = true;
  let conditioned = isCondition(tokens, tree, i);
  for (const c of childrenOf(tree, i)) {
    const rel = relation(tokens, c);
    if (rel === 'nsubj') bare = false;
    if (rel === 'aux') {
      bare = false;
      const modal = MODALS.get(lemmaOf(tokens, c));
      if (lemmaOf(tokens, c) === PERFECT) perfect = true;
      if (modal === 'conditional') would = true;
      else if (modal !== undefined && modality !== 'possible') modality = modal;
    } else if (rel === 'advmod' && MODAL_ADVERBS.has(lemmaOf(tokens, c))) modality = 'possible';
    else if (rel === 'xcomp' && lemmaOf(tokens, i) === NEEDING && modality === 'asserted') modality = 'requested';
    else if (
      rel === 'advcl' &&
      isCondition(tokens, tree, c) &&
      !isAlternative(tokens, tree, c) &&
      lemmaOf(tokens, c) !== IF_POSSIBLE
    )
      conditioned = true;
  }
  const head = tokens.head[i]!;
  // in front of its verb of saying stands direct speech, which keeps its tense; "would have gone" is never to come
  if (would && modality === 'asserted')
    modality =
      conditioned || (perfect && tokens.xpos[i] === 'VBN') || !REPORTED.has(relation(tokens, i)) || head > i
        ? 'conditional'
        : 'planned';
  // "the risk of Norland attacking"
  if (modality === 'asserted' && tokens.deprel[i] === 'acl' && PROSPECTS.has(lemmaOf(tokens, head)))
    modality = 'possible';
  if (conditioned && modality !== 'requested') modality = 'conditional';
  const polarity: Polarity = isNegated(tokens, tree, i) ? 'negated' : 'affirmed';
  if (bare && reach > 0 && head !== -1 && relation(tokens, i) === 'conj' && tokens.upos[head] === tokens.upos[i]) {
    const shared = mannerOf(tokens, tree, head, reach - 1);
    const negated = shared.polarity === 'negated' && isDisjoined(tokens, tree, i, head);
    return {
      polarity: negated ? 'negated' : polarity,
      modality: modality === 'asserted' ? shared.modality : modality,
    };
  }
  return { polarity, modality };
}

const STRENGTH: Readonly<Record<Modality, number>> = {
  asserted: 0,
  planned: 1,
  requested: 2,
  possible: 3,
  conditional: 4,
};

/** A complement seen through its governor: the weaker certainty counts, and two negations cancel. */
export function through(outer: Manner, inner: Manner): Manner {
  const modality = STRENGTH[outer.modality] >= STRENGTH[inner.modality] ? outer.modality : inner.modality;
  const polarity: Polarity =
    outer.polarity === 'affirmed' ? inner.polarity : inner.polarity === 'affirmed' ? outer.polarity : 'affirmed';
  return { polarity, modality };
}
