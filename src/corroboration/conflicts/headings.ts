import type { AnnotatedArticle, Conflict, Span } from '../../model/index.ts';
import { contains, trim } from '../../model/index.ts';
import type { Frame } from '../frame.ts';
import { pairScore } from '../score-pair.ts';
import { conflictOf, sideOf, type Ground } from './ground.ts';

/** Words that a subheading has at most. */
const HEADING_WORDS = 14;
/** A claim of the text this near, in logits, bears a heading out. */
const BORNE_OUT = -1;

/** Subheadings: short lines in the text without a full stop, with text before and after. */
function subheadings({ text }: AnnotatedArticle): Span[] {
  const lines = Array.from(text.matchAll(/[^\n]+/gu), (match): Span => [match.index, match.index + match[0].length]).map((line) => trim(text, line)).filter((line) => line !== null);
  return lines.filter(([start, end], i) => {
    const line = text.slice(start, end);
    return i > 1 && i < lines.length - 1 && !/[.!?:;,"”’)]$/u.test(line) && line.split(/\s+/u).length <= HEADING_WORDS;
  });
}

/** A subheading claims what nothing in its article says. */
export function headingConflicts({ frames, idf }: Ground): Conflict[] {
  const byArticle = new Map<AnnotatedArticle, Frame[]>();
  for (const frame of frames) { const list = byArticle.get(frame.article); if (list === undefined) byArticle.set(frame.article, [frame]); else list.push(frame); }
  return [...byArticle].flatMap(([article, own]) => subheadings(article).flatMap((heading) => {
    const inside = own.filter(({ claim }) => claim.evidence.every((span) => contains(heading, span)));
    const text = own.filter((frame) => !inside.includes(frame));
    return inside.filter((frame) => text.every((other) => pairScore(frame, other, idf) < BORNE_OUT)).flatMap((frame) => {
      const next = text.find(({ claim }) => claim.evidence.some(([start]) => start > heading[1]));
      return next === undefined ? [] : conflictOf('heading', `${article.id}:${frame.claim.id}`, null, [sideOf(frame, frame.claim.text), sideOf(next, 'the text below')]);
    });
  }));
}
