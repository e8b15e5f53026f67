import { MEANT_MARKS } from '../lexicon/en/clause-words.ts';
import type { Attributed, Attribution, Span } from '../model/index.ts';
import { lemmaOf, relation, tokenAt } from '../model/tokens.ts';
import { childrenOf, type Tree } from '../model/tree.ts';
import { NEGATIVES } from '../lexicon/en/operators.ts';
import type { FoundEvent } from './find-events.ts';

/** How far a reported event noun takes in what is reported with it, in words. */
const SENTENCE_REACH = 80;
/** Pieces of evidence shorter than this many words are not worth a span of their own. */
const SHORTEST = 2;

/**
 * Where a claim stands: the words of its predicate and all that depends on it, without the clauses told apart and
 * without the conjunction, comma or "that" in front. Spans in text order.
 */
export function evidenceOf(
  doc: Attributed,
  tree: Tree,
  { reading: { at }, without, whole }: FoundEvent,
  holder: Attribution | null,
): Span[] {
  const { tokens } = doc;
  const sentence = doc.sentences[tokens.sentence[at]!]!;
  // an event noun with all that is reported with it
  let runs: [number, number][] = whole
    ? [[at < sentence.from + SENTENCE_REACH ? sentence.from : at, Math.min(sentence.to, at + SENTENCE_REACH) - 1]]
    : [[tree.left[at]!, tree.right[at]!]];
  const cuts = (tokens.upos[at] === 'NOUN' ? [...without, ...coordinated(doc, tree, at)] : without).filter(
    (i) => tree.left[i]! > at || tree.right[i]! < at,
  );
  runs = cutOut(
    runs[0]!,
    cuts.map((i): [number, number] => [tree.left[i]!, tree.right[i]!]).toSorted((a, b) => a[0] - b[0]),
  );
  if (holder !== null) runs = runs.flatMap((run) => inContent(doc, run, holder));
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

/** A run of tokens without the others, which come in order of their start. */
function cutOut(
  [from, to]: readonly [number, number],
  cuts: readonly (readonly [number, number])[],
): [number, number][] {
  const runs: [number, number][] = [];
  let at = from;
  for (const [a, b] of cuts) {
    if (b < at || a > to) continue;
    if (a > at) runs.push([at, a - 1]);
    at = Math.max(at, b + 1);
  }
  if (at <= to) runs.push([at, to]);
  return runs;
}

/** Nouns beside an event noun ("a visit to A *and talks in B*"), when it is no predicate. */
function coordinated({ tokens }: Attributed, tree: Tree, at: number): number[] {
  const found: number[] = [];
  for (const c of childrenOf(tree, at)) {
    if (tokens.deprel[c] === 'cop') return [];
    if (relation(tokens, c) === 'conj') found.push(c);
  }
  return found;
}

/** The parts of a run of tokens that lie in what somebody is said to have said. */
function inContent(
  { tokens }: Attributed,
  [a, b]: readonly [number, number],
  { content }: Attribution,
): [number, number][] {
  const runs: [number, number][] = [];
  for (const [start, end] of content) {
    const from = Math.max(a, tokenAt(tokens, start));
    let to = Math.min(b, tokenAt(tokens, end));
    if (to > b || to >= tokens.count || tokens.start[to]! >= end) to--;
    if (from <= to) runs.push([from, to]);
  }
  return runs;
}

function isLeading({ tokens }: Attributed, i: number, at: number): boolean {
  if (tokens.upos[i] === 'PUNCT') return true;
  const rel = relation(tokens, i);
  if (NEGATIVES.has(lemmaOf(tokens, i))) return false; // "neither", "nor": the sense hangs on them
  if (rel === 'cc' || (rel === 'fixed' && tokens.head[i] !== -1 && tokens.deprel[tokens.head[i]!] === 'cc'))
    return true;
  if (rel === 'case' && tokens.head[i] === at) return true;
  if (rel === 'obj' && tokens.head[i] === at && lemmaOf(tokens, i) === 'that') return true; // a "that" taken for an object
  return rel === 'mark' && tokens.head[i] === at && !MEANT_MARKS.has(lemmaOf(tokens, i));
}

function isTrailing({ tokens }: Attributed, i: number): boolean {
  return (
    (tokens.upos[i] === 'PUNCT' &&
      tokens.word[i] !== ')' &&
      tokens.word[i] !== '"' &&
      tokens.word[i] !== '”' &&
      tokens.word[i] !== '’') ||
    tokens.deprel[i] === 'cc' ||
    (tokens.deprel[i] === 'mark' && tokens.upos[i] === 'SCONJ')
  );
}
