import type { AttributionSpans, Span } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { tokensIn } from '../model/tokens.ts';
import { headOf } from '../model/tree.ts';
import { toSpan, type FoundAttribution, type Range, type DocView, type Rule } from './doc-view.ts';
import type { Draft } from './draft.ts';

/** An attribution in spans, with what found it, and the probability where that is the model. */
export interface Located extends AttributionSpans {
  readonly confidence: number | null;
  readonly rule: Rule;
}

/** What the model or a rule found, as spans. */
export function located(view: DocView, { source, cue, content, rule, confidence = null }: FoundAttribution): Located {
  const spans = (ranges: readonly Range[]): Span[] => ranges.map((r) => toSpan(view, r));
  return { source: spans(source), cue: spans([cue]), content: spans(content), rule, confidence };
}

/**
 * Put attributions in the order of their first words, drop what says the same twice, and find for each the smallest
 * content that holds its cue: its parent. Of two that lie in one another the larger is the parent.
 */
export function arrange(view: DocView, all: readonly Located[]): Draft[] {
  const { tokens } = view.doc;
  const ranges = (spans: readonly Span[]): Range[] => spans.map((span) => tokensIn(tokens, span));
  const first = ({ source, cue, content }: Located): number =>
    Math.min(...[source, cue, content].map((r) => r[0]?.[0] ?? Infinity));
  const seen = new Set<string>();
  const drafts = all
    .toSorted((a, b) => first(a) - first(b) || (b.content.at(-1)?.[1] ?? 0) - (a.content.at(-1)?.[1] ?? 0))
    .flatMap((a): Draft[] => {
      const key = JSON.stringify([a.source, a.cue, a.content]);
      if (seen.has(key) || a.content.length === 0) return [];
      seen.add(key);
      const cue = ranges(a.cue);
      return [
        {
          source: ranges(a.source),
          cue,
          content: ranges(a.content),
          spans: { source: a.source, cue: a.cue, content: a.content },
          head: headOf(tokens, ...itemAt(cue, 0)),
          parent: -1,
          confidence: a.confidence,
          rule: a.rule,
        },
      ];
    });
  return withParents(view, drafts);
}

/**
 * Sweep over the tokens: `owner` is, for each, the smallest content laid over it so far; larger ones are laid first.
 */
function withParents(view: DocView, drafts: readonly Draft[]): Draft[] {
  const order = drafts
    .map((_, i) => i)
    .toSorted(
      (a, b) =>
        size(itemAt(drafts, b)) - size(itemAt(drafts, a)) || anchor(itemAt(drafts, a)) - anchor(itemAt(drafts, b)),
    );
  const parent = new Int32Array(drafts.length).fill(-1);
  const owner = new Int32Array(view.doc.tokens.count).fill(-1);
  let budget = 40 * view.doc.tokens.count + 10_000;
  for (const i of order) {
    const d = itemAt(drafts, i);
    parent[i] = owner[anchor(d)]!;
    budget -= size(d);
    if (budget < 0) break;
    for (const [from, to] of d.content) owner.fill(i, from, to);
  }
  return drafts.map((d, i) => ({ ...d, parent: d.rule === 'citing' ? citingParent(drafts, d) : parent[i]! }));
}

/** Who is cited stands behind what the citing one says, though the cue is outside of it. */
function citingParent(drafts: readonly Draft[], { content }: Draft): number {
  return drafts.findIndex(
    (other) =>
      other.rule !== 'citing' && content.every(([from, to]) => other.content.some(([a, b]) => a === from && b === to)),
  );
}

function size({ content }: Draft): number {
  return content.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** The token by which an attribution is placed. */
function anchor({ cue }: Draft): number {
  return itemAt(cue, 0)[0];
}
