import { everyIn } from '../model/scan.ts';
import { attachQuotations } from './attach-quotations.ts';
import type { FoundAttribution, DocView, Range } from './doc-view.ts';
import { findAccording } from './find-according.ts';
import { findLayouts } from './find-layouts.ts';
import { findNominals } from './find-nominals.ts';
import { findVerbs } from './find-verbs.ts';

/**
 * All attributions that rules over cue words, the parse, the quotation marks and the layout find, inner ones too, in
 * the order of their cues. Where a verb and its noun are both cues ("raised concern about") the noun's is kept.
 */
export function findByRules(view: DocView): readonly FoundAttribution[] {
  const isAsked = ({ rule }: FoundAttribution): boolean => !view.leftOut.has(`spans: ${rule}`);
  const nominals = findNominals(view).filter(isAsked);
  const taken = new Set(nominals.map((f) => f.head));
  const verbs = findVerbs(view).filter((f) => isAsked(f) && !taken.has(f.head));
  const others = [...findLayouts(view), ...verbs, ...nominals, ...findAccording(view)].filter(isAsked);
  const found = attachQuotations(view, others);
  return found
    .filter((f) => isAsked(f) && !isOnlyTime(view, f.source) && !isOnlyTime(view, f.content))
    .toSorted((a, b) => a.cue[0] - b.cue[0] || b.cue[1] - a.cue[1]);
}

/**
 * Are the words no more than an expression of time? "May 18, 2016 says": a day says nothing; "…, an official said on
 * Wednesday": it is when it was said, and no content.
 */
export function isOnlyTime({ dateAt }: DocView, words: readonly Range[]): boolean {
  return words.length > 0 && words.every((range) => everyIn(range, (i) => dateAt[i] === 1));
}
