import type { AnnotatedArticle, Conflict, Span } from '../../model/index.ts';
import { contains, trim } from '../../model/index.ts';
import { knownAt } from '../../knowledge/index.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { pairScore } from '../score-pair.ts';
import { CREDIT_WORDS } from '../../lexicon/en/tellings.ts';
import { conflictOf, sideOf, type Ground } from './ground.ts';

/** Words that a subheading has at least, and at most. */
const FEWEST_WORDS = 4;
const HEADING_WORDS = 14;
/** Code units that a paragraph before and after it has at least. */
const PROSE = 80;
/** Captions begin with who made the picture. */
const isCredit = (line: string): boolean =>
  knownAt(line, 0).some(({ known }) => known.kind === 'agency') || CREDIT_WORDS.test(line);
/** A claim of the text this near, in logits, bears a heading out. */
const BORNE_OUT = -1;

/** Subheadings: short lines in the text without a full stop, with text before and after. */
function subheadings({ text }: AnnotatedArticle): Span[] {
  const lines = Array.from(text.matchAll(/[^\n]+/gu), (match): Span => [match.index, match.index + match[0].length])
    .map((line) => trim(text, line))
    .filter((line) => line !== null);
  const isProse = (line: Span | undefined): boolean =>
    line !== undefined && line[1] - line[0] >= PROSE && /[.!?"”’)]$/u.test(text.slice(...line));
  return lines.filter((line, i) => {
    const words = text.slice(...line);
    const count = words.split(/\s+/u).length;
    return (
      i > 1 &&
      isProse(lines[i - 1]) &&
      isProse(lines[i + 1]) &&
      !/[.!?:;,"”’)]$|[|:@©]/u.test(words) &&
      FEWEST_WORDS <= count &&
      count <= HEADING_WORDS &&
      !isCredit(words)
    );
  });
}

/** A subheading claims what nothing in its article says. */
export function headingConflicts({ profiles, idf }: Ground): Conflict[] {
  const byArticle = new Map<AnnotatedArticle, ClaimProfile[]>();
  for (const profile of profiles) {
    const list = byArticle.get(profile.article);
    if (list === undefined) byArticle.set(profile.article, [profile]);
    else list.push(profile);
  }
  return [...byArticle].flatMap(([article, own]) =>
    subheadings(article).flatMap((heading) => {
      const inside = own.filter(({ claim }) => claim.evidence.every((span) => contains(heading, span)));
      const text = own.filter((profile) => !inside.includes(profile));
      return inside
        .filter(
          (profile) =>
            profile.actors.size > 0 &&
            text.some((other) => [...other.actors].some((actor) => profile.actors.has(actor))) &&
            text.every((other) => pairScore(profile, other, idf) < BORNE_OUT),
        )
        .flatMap((profile) => {
          const next = text.find(({ claim }) => claim.evidence.some(([start]) => start > heading[1]));
          return next === undefined
            ? []
            : conflictOf(
                'heading',
                `${article.id}:${profile.claim.id}`,
                null,
                [sideOf(profile, profile.claim.text), sideOf(next, 'the text below')],
                ['no claim of the text says as much', 'the text speaks of the same party'],
              );
        });
    }),
  );
}
