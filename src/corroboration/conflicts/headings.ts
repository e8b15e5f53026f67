import type { AnnotatedArticle, Conflict } from '../../model/index.ts';
import { contains } from '../../model/index.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { pairScore } from '../score-pair.ts';
import { conflictOf, sideOf, type Ground } from './ground.ts';

/** A claim of the text this near, in logits, bears a heading out. */
const BORNE_OUT = -1;

/** A subheading claims what nothing in its article says. */
export function headingConflicts({ profiles, idf }: Ground): Conflict[] {
  const byArticle = new Map<AnnotatedArticle, ClaimProfile[]>();
  for (const profile of profiles) {
    const list = byArticle.get(profile.article);
    if (list === undefined) byArticle.set(profile.article, [profile]);
    else list.push(profile);
  }
  return [...byArticle].flatMap(([article, own]) =>
    (article.layout?.headings ?? []).flatMap((heading) => {
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
