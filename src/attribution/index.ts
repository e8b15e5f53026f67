import type { FoundSpans } from '../engine/engine.ts';
import type { Analysis, Attributed } from '../model/index.ts';
import { ALL_RULES, type LeftOut } from '../model/rules.ts';
import { combine } from './combine.ts';
import { viewOf } from './doc-view.ts';
import { findByRules } from './find-by-rules.ts';
import { resolveAttributions } from './resolve-attributions.ts';

/**
 * Who says what: source, cue and content found, joined, nested and resolved to speakers.
 *
 * @param outermost  attributions that the engine has found; rules find what lies in and beside them
 * @param leftOut  rules that are not to be asked
 */
export function attribute(
  analysis: Analysis,
  outermost: readonly FoundSpans[],
  leftOut: LeftOut = ALL_RULES,
): Attributed {
  const view = viewOf(analysis, leftOut);
  const given = leftOut.has('spans: model') ? [] : outermost;
  return resolveAttributions(view, combine(view, given, findByRules(view)));
}
