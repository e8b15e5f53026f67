import type { FoundSpans } from './spans/find-spans.ts';
import { located, type Located } from './arrange.ts';
import type { Found, Range, Reading, Rule } from './reading.ts';
import { tokenAt } from './tree.ts';

/**
 * Rules that may add an attribution where the model has found none: what the corpus that it learned from has little of.
 * Chosen on the train part of PolNeAR: added to the model's, these do not lower its scores.
 */
const ADDING: ReadonlySet<Rule> = new Set(['headline', 'layout', 'according', 'quotation']);
/** Rules that may put an attribution inside the content of another. */
const NESTING: ReadonlySet<Rule> = new Set(['clause', 'preposition', 'whole', 'passive', 'quotation', 'beside', 'noun', 'adjective', 'adverb', 'according', 'object', 'infinitive']);

/**
 * The model's attributions with those of the rules that stand outside or inside them. The model follows a corpus that
 * marks only the outermost of a nest, so what lies in a content comes from the rules; where the two have found the same
 * cue the model's is kept.
 */
export function combine(reading: Reading, model: readonly FoundSpans[], rules: readonly Found[]): Located[] {
  const { tokens } = reading.doc;
  const cueAt = new Uint8Array(tokens.count);
  const contentOf = new Int32Array(tokens.count).fill(-1);
  const mark = (list: Uint8Array | Int32Array, spans: FoundSpans['cue'], value: number): void => {
    for (const [start, end] of spans) list.fill(value, tokenAt(tokens, start), Math.min(tokens.count, tokenAt(tokens, end - 1) + 1));
  };
  model.forEach((m, i) => {
    mark(contentOf, m.content, i);
    mark(cueAt, m.cue, 1);
  });
  const kept = rules.filter((rule) => {
    for (let i = rule.cue[0]; i < rule.cue[1]; i++) if (cueAt[i] === 1) return false;
    if (cueAt[rule.head] === 1) return false;
    if (contentOf[rule.head] !== -1) return NESTING.has(rule.rule);
    return ADDING.has(rule.rule) && (rule.rule === 'according' || rule.content.every((piece) => isFree(contentOf, piece)));
  });
  return [...model.map(({ source, cue, content, confidence }) => ({ source, cue, content, confidence })), ...kept.map((rule) => located(reading, rule))];
}

/** Is most of a range outside all contents? */
function isFree(contentOf: Int32Array, [from, to]: Range): boolean {
  let taken = 0;
  for (let i = from; i < to; i++) if (contentOf[i] !== -1) taken++;
  return taken * 2 < to - from;
}
