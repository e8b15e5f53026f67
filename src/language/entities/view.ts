import type { Parsed } from '../../model/index.ts';

/** A run of tokens `[from, to)`. */
export interface Run { readonly from: number; readonly to: number }

/** A parsed document with what the entity stage asks of it again and again. Arrays have one entry a token. */
export interface View {
  readonly doc: Parsed;
  /** lemma in lower case */
  readonly lemma: readonly string[];
  /** first and last token of the noun phrase that a token heads: determiners, modifiers, "of" phrases; no clauses, no conjuncts */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** number of the quotation that a token stands in, 0 outside */
  readonly quote: Int32Array;
  /** first of the token's children, and the next child of its parent; -1 for none */
  readonly firstChild: Int32Array;
  readonly nextChild: Int32Array;
}

/** Dependents on the left that belong to the noun phrase. */
const LEFT_PARTS = new Set(['det', 'amod', 'compound', 'nmod:poss', 'nummod', 'flat', 'nmod', 'advmod', 'det:predet', 'nmod:desc', 'nmod:unmarked']);
/** … and on the right; `nmod` only with "of". */
const RIGHT_PARTS = new Set(['flat', 'fixed', 'goeswith', 'compound']);

/** Longest stretch of a phrase on either side of its head, in tokens; keeps odd trees linear. */
const LONGEST = 40;

/** Edges and children, in time linear in the tokens. */
export function viewOf(doc: Parsed): View {
  const { tokens } = doc;
  const n = tokens.count;
  const lemma = tokens.lemma.map((l, i) => (tokens.upos[i] === 'PROPN' || l.charCodeAt(0) < 97 ? l.toLowerCase() : l));
  const left = Int32Array.from({ length: n }, (_, i) => i);
  const right = Int32Array.from(left);
  // right edge with conjuncts, for what stands after "of"
  const rightAll = Int32Array.from(left);
  const firstChild = new Int32Array(n).fill(-1);
  const nextChild = new Int32Array(n).fill(-1);
  const open = new Int32Array(n);
  for (let i = n - 1; i >= 0; i--) {
    const h = tokens.head[i]!;
    if (h < 0) continue;
    nextChild[i] = firstChild[h]!;
    firstChild[h] = i;
    open[h]!++;
  }
  const queue = new Int32Array(n);
  let end = 0;
  for (let i = 0; i < n; i++) if (open[i] === 0) queue[end++] = i;
  for (let q = 0; q < end; q++) {
    const i = queue[q]!;
    const h = tokens.head[i]!;
    if (h < 0) continue;
    const deprel = tokens.deprel[i]!;
    if (i < h) {
      // "officials in" … : a preposition opens the phrase and is no part of it
      const isPart = LEFT_PARTS.has(deprel) && deprel !== 'case' && deprel !== 'punct' && deprel !== 'cc';
      if (isPart && left[i]! < left[h]!) left[h] = left[i]!;
    } else {
      const isOf = deprel === 'nmod' && hasOf(doc, lemma, firstChild, nextChild, i);
      const edge = isOf ? rightAll[i]! : right[i]!;
      if (RIGHT_PARTS.has(deprel) || isOf) {
        if (edge > right[h]!) right[h] = edge;
      }
      if ((RIGHT_PARTS.has(deprel) || isOf || deprel === 'conj') && rightAll[i]! > rightAll[h]!) rightAll[h] = rightAll[i]!;
    }
    if (--open[h]! === 0) queue[end++] = h;
  }
  for (let i = 0; i < n; i++) {
    left[i] = Math.max(left[i]!, i - LONGEST);
    right[i] = Math.min(right[i]!, i + LONGEST);
  }
  return { doc, lemma, left, right, quote: quoteNumbers(doc), firstChild, nextChild };
}

function hasOf(doc: Parsed, lemma: readonly string[], firstChild: Int32Array, nextChild: Int32Array, i: number): boolean {
  for (let k = firstChild[i]!; k >= 0; k = nextChild[k]!) if (doc.tokens.deprel[k] === 'case') return lemma[k] === 'of';
  return false;
}

/** Is the token a child of `head` with this relation? The first such child, or -1. */
export function childWith(view: View, head: number, deprel: string): number {
  for (let k = view.firstChild[head]!; k >= 0; k = view.nextChild[k]!) if (view.doc.tokens.deprel[k] === deprel) return k;
  return -1;
}

/** The token of a run whose head lies outside it: the head of the phrase. */
export function headOf(view: View, { from, to }: Run): number {
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
      const w = tokens.word[i]!;
      const opens = w === '“' || w === '``' || ((w === '"' || w === '„' || w === '«') && inside === 0);
      const closes = inside > 0 && (w === '”' || w === '\'\'' || w === '"' || w === '»');
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
