import { clauseTable } from '../claims/clauses.ts';
import { indexParties } from '../claims/parties.ts';
import { jointsOf, sentenceForm } from '../claims/sentence-form.ts';
import { structureOf as structureAt } from '../claims/structure.ts';
import { quotedTokens } from '../claims/whose-words.ts';
import type { ImmediateEngine } from '../engine/engine.ts';
import { segment } from '../language/index.ts';
import { measureQuantities } from '../language/values/index.ts';
import { contentLemma } from '../lexicon/content-lemma.ts';
import { NEGATIVES } from '../lexicon/en/operators.ts';
import { loadModels } from '../load-models.ts';
import type { Analysis, ClaimStructure, CueStructure, Entity, Mention, Quantity, Span } from '../model/index.ts';
import { lemmaOf, tokensIn } from '../model/tokens.ts';
import { childrenOf, treeOf, type Tree } from '../model/tree.ts';

let engine: ImmediateEngine | null = null;
const parsed = new Map<string, Analysis>();

/** A sentence as the product parses it; every name of an entity mentions it. */
function read(text: string, entities: ReadonlyMap<string, Entity>): Analysis {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  engine ??= loadModels();
  const doc = engine.prepareNow(segment({ id: 'x', title: null, text, lang: 'en', publishedAt: null })).parsed;
  const mentions = [...entities.values()].flatMap(({ id, name }): Mention[] =>
    Array.from(text.matchAll(new RegExp(`\\b${name}\\b`, 'gu')), (match, i) => ({
      id: `${id}${i}`,
      span: [match.index, match.index + name.length],
      entity: id,
      kind: 'name',
    })),
  );
  const analysis = { ...doc, names: [], mentions, entities: [...entities.values()], dates: [], quantities: [] };
  parsed.set(text, analysis);
  return analysis;
}

const within = (spans: readonly [number, number][], i: number): boolean =>
  spans.some(([from, to]) => from <= i && i < to);

/** Tokens of a cue by its words. */
function cueTokens({ text, tokens }: Analysis, cue: string): readonly [number, number][] {
  const at = cue === '' ? -1 : text.indexOf(cue);
  return at < 0 ? [] : [[...tokensIn(tokens, [at, at + cue.length])]];
}

/** The predicate of a sentence: what is said, where its root is the cue. */
function predicateOf({ tokens }: Analysis, tree: Tree, cue: readonly [number, number][]): number {
  const root = tokens.head.indexOf(-1);
  if (!within(cue, root)) return root;
  return childrenOf(tree, root).find((c) => ['ccomp', 'xcomp', 'parataxis'].includes(tokens.deprel[c] ?? '')) ?? root;
}

/** The structure of the claim that a sentence makes, as the product would give it. */
export function structureOf(text: string, cue: string, entities: ReadonlyMap<string, Entity>): ClaimStructure | null {
  const analysis = read(text, entities);
  const { tokens } = analysis;
  if (tokens.count === 0) return null;
  const tree = treeOf(tokens);
  const at = predicateOf(analysis, tree, cueTokens(analysis, cue));
  const parties = indexParties(analysis, tree);
  const clauses = clauseTable(tokens, tree, () => null);
  const quoted = quotedTokens({ ...analysis, attributions: [] });
  const scene = { ...parties, likelyAt: parties.mentionAt, goods: [], quoted, clauses };
  const whole: Span =
    tokens.head[at] === -1 ? [0, text.length] : [tokens.start[tree.left[at]!]!, tokens.end[tree.right[at]!]!];
  const joints = jointsOf(analysis, tree, 0).map((i) => tokens.start[i]!);
  const shown = analysis.sentences.map((_, s) => s);
  return { ...structureAt(scene, at, [whole]), sentence: sentenceForm(analysis, shown, joints) };
}

/** The structure of an attribution by its cue and its source, whose content is the rest of the sentence. */
export function cueOf(text: string, cue: string, source: string, entities: ReadonlyMap<string, Entity>): CueStructure {
  const analysis = read(text, entities);
  const { tokens } = analysis;
  const tree = treeOf(tokens);
  const own = cueTokens(analysis, cue).flatMap(([from, to]) => Array.from({ length: to - from }, (_, k) => from + k));
  const rest = Array.from({ length: tokens.count }, (_, i) => i).filter((i) => !own.includes(i));
  const called = analysis.mentions.flatMap(({ span }) => [tokensIn(tokens, span)]);
  const isNegated = (i: number): boolean => childrenOf(tree, i).some((c) => NEGATIVES.has(lemmaOf(tokens, c)));
  const terms = rest.flatMap((i) =>
    called.some(([from, to]) => from <= i && i < to) ? [] : (contentLemma(tokens, i) ?? []),
  );
  return {
    words: own.map((i) => lemmaOf(tokens, i)),
    negatives: own.filter(isNegated).map((i) => lemmaOf(tokens, i)),
    passive: own.some((i) => childrenOf(tree, i).some((c) => tokens.deprel[c] === 'aux:pass')),
    terms: [...new Set(terms)],
    author: null,
    source: cueTokens(analysis, source).flatMap(([from, to]) => tokens.word.slice(from, to)),
  };
}

/** Figures of a text, each with what it measures, as the product would give them. */
export function measured(text: string, figures: readonly Quantity[]): Quantity[] {
  return figures.length === 0 ? [] : measureQuantities(read(text, new Map()), figures);
}
