import type { Attributed, Span } from '../model/index.ts';
import type { Found } from './find-events.ts';
import { lemmaOf, relation, type Tree } from './tree.ts';

/** Pieces of evidence shorter than this many words are not worth a span of their own. */
const SHORTEST = 2;

/**
 * Where a claim stands: the words of its predicate and all that depends on it, without the clauses told apart and
 * without the conjunction, comma or "that" in front. Spans in text order.
 */
export function evidenceOf(doc: Attributed, tree: Tree, { reading: { at }, without }: Found): Span[] {
  const { tokens } = doc;
  let runs: [number, number][] = [[tree.left[at]!, tree.right[at]!]];
  for (const i of without) {
    const from = tree.left[i]!;
    const to = tree.right[i]!;
    if (from <= at && at <= to) continue;
    runs = runs.flatMap(([a, b]): [number, number][] => {
      if (to < a || from > b) return [[a, b]];
      return [[a, from - 1], [to + 1, b]];
    }).filter(([a, b]) => a <= b);
  }
  const spans: Span[] = [];
  for (let [a, b] of runs) {
    while (a <= b && isLeading(doc, a, at)) a++;
    while (b >= a && isTrailing(doc, b)) b--;
    if (a > b) continue;
    if (b - a + 1 < SHORTEST && !(a <= at && at <= b)) continue;
    spans.push([tokens.start[a]!, tokens.end[b]!]);
  }
  return spans.length > 0 ? spans : [[tokens.start[at]!, tokens.end[at]!]];
}

function isLeading({ tokens }: Attributed, i: number, at: number): boolean {
  if (tokens.upos[i] === 'PUNCT') return true;
  const rel = relation(tokens, i);
  if (rel === 'cc') return true;
  return rel === 'mark' && tokens.head[i] === at && (lemmaOf(tokens, i) === 'that' || lemmaOf(tokens, i) === 'as' || lemmaOf(tokens, i) === 'for' || lemmaOf(tokens, i) === 'of');
}

function isTrailing({ tokens }: Attributed, i: number): boolean {
  return (tokens.upos[i] === 'PUNCT' && tokens.word[i] !== ')' && tokens.word[i] !== '"' && tokens.word[i] !== '”' && tokens.word[i] !== '’') || tokens.deprel[i] === 'cc' || (tokens.deprel[i] === 'mark' && tokens.upos[i] === 'SCONJ');
}
