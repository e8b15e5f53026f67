import { MEANT_MARKS } from '../lexicon/en/clause-words.ts';
import { COMPLEMENTIZER } from '../lexicon/en/grammar.ts';
import { NEGATIVES } from '../lexicon/en/operators.ts';
import type { Attributed, Attribution, Span } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { each, isIn, runBefore, runBehind, type TokenRange } from '../model/scan.ts';
import { lemmaOf, relation, tokensIn } from '../model/tokens.ts';
import { childrenOf, type Tree } from '../model/tree.ts';
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
  const sentence = itemAt(doc.sentences, tokens.sentence[at]!);
  const below = (i: number): TokenRange => [tree.left[i]!, tree.right[i]! + 1];
  // an event noun with all that is reported with it
  const around: TokenRange = whole
    ? [at < sentence.from + SENTENCE_REACH ? sentence.from : at, Math.min(sentence.to, at + SENTENCE_REACH)]
    : below(at);
  const apart = tokens.upos[at] === 'NOUN' ? [...without, ...coordinated(doc, tree, at)] : without;
  const cut = new Set(apart.map(below).flatMap((range) => (isIn(range, at) ? [] : [...each(range)])));
  const contents = holder?.content.map((span) => tokensIn(tokens, span)) ?? [around];
  const spans: Span[] = [];
  for (const run of runsOf(around, (i) => !cut.has(i) && contents.some((content) => isIn(content, i)))) {
    const from = runBehind(...run, (i) => isLeading(doc, i, at));
    const to = runBefore(from, run[1], (i) => isTrailing(doc, i));
    if (from < to && (to - from >= SHORTEST || isIn([from, to], at)))
      spans.push([tokens.start[from]!, tokens.end[to - 1]!]);
  }
  return spans.length > 0 ? spans : [[tokens.start[at]!, tokens.end[at]!]];
}

/** The runs of tokens of a range that pass. */
function runsOf(range: TokenRange, test: (i: number) => boolean): TokenRange[] {
  const runs: [number, number][] = [];
  for (const i of each(range)) {
    if (!test(i)) continue;
    const last = runs.at(-1);
    if (last?.[1] === i) last[1]++;
    else runs.push([i, i + 1]);
  }
  return runs;
}

/** Nouns beside an event noun ("a visit to Norland *and talks in Ostia*"), when it is no predicate. */
function coordinated({ tokens }: Attributed, tree: Tree, at: number): number[] {
  const below = childrenOf(tree, at);
  return below.some((c) => tokens.deprel[c] === 'cop') ? [] : below.filter((c) => relation(tokens, c) === 'conj');
}

function isLeading({ tokens }: Attributed, i: number, at: number): boolean {
  if (tokens.upos[i] === 'PUNCT') return true;
  const rel = relation(tokens, i);
  if (NEGATIVES.has(lemmaOf(tokens, i))) return false; // "neither", "nor": the sense hangs on them
  // "as well as"
  if (rel === 'cc' || tokens.deprel[tokens.head[i]!] === 'cc') return true;
  if (rel === 'case' && tokens.head[i] === at) return true;
  if (rel === 'obj' && tokens.head[i] === at && lemmaOf(tokens, i) === COMPLEMENTIZER) return true; // a "that" taken for an object
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
