import { GENITIVE_PREPOSITION } from '../../lexicon/en/grammar.ts';
import type { Parsed } from '../../model/index.ts';
import { dependent, treeOf, type Tree } from '../../model/tree.ts';

/** A run of tokens `[from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A parsed document with what the entity stage asks of it again and again. Arrays have one entry a token. */
export interface View {
  readonly doc: Parsed;
  /** lemma in lower case */
  readonly lemma: readonly string[];
  /**
   * first and last token of the noun phrase that a token heads: determiners, modifiers, "of" phrases; no clauses, no
   * conjuncts
   */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** number of the quotation that a token stands in, 0 outside */
  readonly quote: Int32Array;
  readonly tree: Tree;
}

/** Dependents on the left that belong to the noun phrase. */
const LEFT_PARTS = new Set([
  'det',
  'amod',
  'compound',
  'nmod:poss',
  'nummod',
  'flat',
  'nmod',
  'advmod',
  'det:predet',
  'nmod:desc',
  'nmod:unmarked',
]);
/** … and on the right; `nmod` only with "of". */
const RIGHT_PARTS = new Set(['flat', 'fixed', 'goeswith', 'compound']);

/** Longest stretch of a phrase on either side of its head, in tokens; keeps odd trees linear. */
const LONGEST = 40;

/** Edges and children, in time linear in the tokens. */
export function phraseView(doc: Parsed): View {
  const { tokens } = doc;
  const n = tokens.count;
  const lemma = tokens.lemma.map((l, i) => (tokens.upos[i] === 'PROPN' || l.charCodeAt(0) < 97 ? l.toLowerCase() : l));
  const left = new Int32Array(n);
  for (let i = 0; i < n; i++) left[i] = i;
  const right = left.slice();
  // right edge with conjuncts, for what stands after "of"
  const rightAll = left.slice();
  const tree = treeOf(tokens);
  for (let at = tree.reached - 1; at >= 0; at--) {
    const i = tree.order[at]!;
    const h = tokens.head[i]!;
    if (h < 0) continue;
    const deprel = tokens.deprel[i]!;
    if (i < h) {
      // "officials in" … : a preposition opens the phrase and is no part of it
      const isPart = LEFT_PARTS.has(deprel) && deprel !== 'case' && deprel !== 'punct' && deprel !== 'cc';
      if (isPart && left[i]! < left[h]!) left[h] = left[i]!;
    } else {
      const isOf = deprel === 'nmod' && hasOf(doc, lemma, tree, i);
      const edge = isOf ? rightAll[i]! : right[i]!;
      if (RIGHT_PARTS.has(deprel) || isOf) {
        if (edge > right[h]!) right[h] = edge;
      }
      if ((RIGHT_PARTS.has(deprel) || isOf || deprel === 'conj') && rightAll[i]! > rightAll[h]!)
        rightAll[h] = rightAll[i]!;
    }
  }
  for (let i = 0; i < n; i++) {
    left[i] = Math.max(left[i]!, i - LONGEST);
    right[i] = Math.min(right[i]!, i + LONGEST);
  }
  return { doc, lemma, left, right, quote: quoteNumbers(doc), tree };
}

/** Is the token's phrase opened by "of"? */
function hasOf({ tokens }: Parsed, lemma: readonly string[], tree: Tree, i: number): boolean {
  const preposition = dependent(tokens, tree, i, 'case');
  return preposition >= 0 && lemma[preposition] === GENITIVE_PREPOSITION;
}

/** The first dependent of a token in exactly that relation, or -1. */
export function childWith({ doc, tree }: View, head: number, deprel: string): number {
  return dependent(doc.tokens, tree, head, deprel);
}

/** The token of a run whose head lies outside it: the head of the phrase. */
export function headOfRun(view: View, { from, to }: Run): number {
  const { head, upos } = view.doc.tokens;
  let i = to - 1;
  while (i > from && upos[i] === 'PUNCT') i--;
  for (let steps = 0; steps < to - from && head[i]! >= from && head[i]! < to; steps++) i = head[i]!;
  return i;
}

/** Number the quotations of each paragraph; a mark left open closes at the paragraph's end. */
function quoteNumbers({ tokens, sentences }: Parsed): Int32Array {
  const quote = new Int32Array(tokens.count);
  let inside = 0;
  let last = 0;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      inside = 0;
    }
    for (let i = sentence.from; i < sentence.to; i++) {
      const w = tokens.word[i];
      const opens = w === '“' || w === '``' || ((w === '"' || w === '„' || w === '«') && inside === 0);
      const closes = inside > 0 && (w === '”' || w === "''" || w === '"' || w === '»');
      if (closes) {
        quote[i] = inside;
        inside = 0;
        continue;
      }
      if (opens) inside = ++last;
      quote[i] = inside;
    }
  }
  return quote;
}
