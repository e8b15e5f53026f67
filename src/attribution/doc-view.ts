import { RELATIVE } from '../lexicon/en/pronouns.ts';
import { ELIDED } from '../lexicon/en/word-parts.ts';
import type { Analysis, NameSpan, Span } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { quotationSpans, type Quotation } from '../model/quotations.ts';
import { ALL_RULES, type LeftOut } from '../model/rules.ts';
import { each } from '../model/scan.ts';
import { tokensIn } from '../model/tokens.ts';
import { treeOf, type Tree } from '../model/tree.ts';

/** Tokens `[from, to)`. */
export type Range = readonly [from: number, to: number];

/** What the rules look at: the parse seen from above, and its quotations in tokens. */
export interface DocView {
  readonly doc: Analysis;
  readonly tree: Tree;
  /** subject of each token (`nsubj`, `csubj`, passive ones too), -1 without */
  readonly subject: Int32Array;
  readonly quotations: readonly Quotation[];
  /** tokens of each quotation, marks included; `from === to` where no token is in it */
  readonly quoteRange: readonly Range[];
  /** the outer quotation that each token stands in, -1 outside */
  readonly quoteOf: Int32Array;
  /** 1 for tokens of an expression of time */
  readonly dateAt: Uint8Array;
  /** the name that each token stands in, as an index of `doc.names`, -1 outside */
  readonly nameAt: Int32Array;
  /** rules that are not to be asked */
  readonly leftOut: LeftOut;
}

/** An attribution in tokens, as a rule found it. */
export interface FoundAttribution {
  readonly source: readonly Range[];
  readonly cue: Range;
  readonly content: readonly Range[];
  /** the word that makes it one */
  readonly head: number;
  /** name of the rule */
  readonly rule: Rule;
  /** of the model; null where a rule found it */
  readonly confidence?: number | null;
}
/** Name of the rule that found an attribution; `model` where the trained model did. */
export type Rule =
  | 'model'
  | 'clause'
  | 'infinitive'
  | 'object'
  | 'preposition'
  | 'whole'
  | 'figure'
  | 'passive'
  | 'quotation'
  | 'beside'
  | 'closing'
  | 'noun'
  | 'adjective'
  | 'adverb'
  | 'according'
  | 'citing'
  | 'reports'
  | 'headline'
  | 'layout'
  | 'turn'
  | 'behind'
  | 'ahead';

/** The name that a token stands in. */
export function nameOver({ doc: { names }, nameAt }: DocView, i: number): NameSpan | undefined {
  return names[nameAt[i] ?? -1];
}

/** Prepare a parsed text for the rules; linear. */
export function viewOf(doc: Analysis, leftOut: LeftOut = ALL_RULES): DocView {
  const { tokens } = doc;
  const subject = new Int32Array(tokens.count).fill(-1);
  for (const i of each([0, tokens.count])) {
    const h = tokens.head[i]!;
    if (h === -1 || !/^[nc]subj/.test(tokens.deprel[i]!) || tokens.deprel[i] === 'nsubj:outer') continue;
    // "who the union has accused": of two it is not the relative pronoun
    const before = itemAt(subject, h);
    if (before === -1 || (i < h && RELATIVE.has(tokens.word[before]!.toLowerCase()) && tokens.xpos[before] !== 'DT'))
      subject[h] = i;
  }
  const quotations = quotationSpans(doc.text, doc.paragraphs, ELIDED);
  const quoteRange = quotations.map(({ span }) => tokensIn(tokens, span));
  const quoteOf = new Int32Array(tokens.count).fill(-1);
  quotations.forEach(({ depth }, q) => {
    if (depth === 0) quoteOf.fill(q, ...itemAt(quoteRange, q));
  });
  const dateAt = new Uint8Array(tokens.count);
  for (const { span } of doc.dates) dateAt.fill(1, ...tokensIn(tokens, span));
  const nameAt = new Int32Array(tokens.count).fill(-1);
  doc.names.forEach(({ from, to }, n) => nameAt.fill(n, from, to));
  return { doc, leftOut, dateAt, nameAt, tree: treeOf(tokens), subject, quotations, quoteRange, quoteOf };
}

const EDGE = /^(?:[,;:.–—-]+|``|\.\.\.)$/;

/**
 * A range without commas, stops and dashes at its edges; null if nothing is left. Those inside quotation marks stay.
 */
export function trimRange({ doc: { tokens }, quoteOf }: DocView, [from, to]: Range): Range | null {
  let a = from;
  let b = to;
  while (a < b && EDGE.test(tokens.word[a]!) && (quoteOf[a] === -1 || quoteOf[a] !== quoteOf[a + 1])) a++;
  while (b > a && /^(?:[,;:.–—-]+|\.\.\.)$/.test(tokens.word[b - 1]!) && quoteOf[b - 1] === -1) b--;
  return a < b ? [a, b] : null;
}

/** The parts of `range` outside all of `holes`, trimmed, in order. */
export function without(view: DocView, range: Range, holes: readonly Range[]): Range[] {
  let parts: Range[] = [range];
  for (const [a, b] of holes) {
    parts = parts.flatMap(([from, to]): Range[] =>
      b <= from || to <= a
        ? [[from, to]]
        : [
            [from, Math.max(from, a)],
            [Math.min(to, b), to],
          ],
    );
  }
  return parts.flatMap((part) => {
    const trimmed = part[0] < part[1] ? trimRange(view, part) : null;
    return trimmed === null ? [] : [trimmed];
  });
}

/** Tokens to either side of a word that its subtree may reach: in a text without sentences all would hang on all. */
const FARTHEST = 500;

/** The tokens of a subtree. */
export function subtree({ tree }: DocView, i: number): Range {
  return [Math.max(tree.left[i]!, i - FARTHEST), Math.min(tree.right[i]!, i + FARTHEST) + 1];
}

/** Spans of the text for ranges of tokens. */
export function toSpan({ doc: { tokens } }: DocView, [from, to]: Range): Span {
  return [tokens.start[from]!, tokens.end[to - 1]!];
}

const MAIN_CLAUSE = /^(?:root|conj|parataxis)/;

/** Is it the subject of a clause that stands below no other? Not Hale in "Reed said that Hale had left". */
export function isMainSubject({ deprel, head }: Analysis['tokens'], i: number): boolean {
  return deprel[i]!.startsWith('nsubj') && MAIN_CLAUSE.test(deprel[head[i]!] ?? '');
}
