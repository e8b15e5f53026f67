import type { Conflict, ConflictSide, Entity } from '../../model/index.ts';
import { pairScore } from '../score-pair.ts';
import type { Sourced } from '../find-origins.ts';
import { SPEECH_ACTS } from '../type-affinity.ts';
import { asserting, conflictOf, onePerValue, sideOf, type Ground } from './ground.ts';
import { evidenceText, type Frame } from '../frame.ts';

/** Who is made to say it: one origin told as the words of a person, of his state, of "officials", of "reports". */
export function holderConflicts({ sourced }: Ground, entities: ReadonlyMap<string, Entity>): Conflict[] {
  return sourced.flatMap(({ origin, voices }) => {
    if (origin.speakers.length < 2) return [];
    const sides = voices.flatMap((voice) =>
      voice.attributions.flatMap(({ source, speaker }): ConflictSide[] => {
        const [span] = source;
        return span === undefined || speaker === null
          ? []
          : [{ article: voice.article.id, span, value: entities.get(speaker)?.name ?? speaker }];
      }),
    );
    // a state and its ministry are one on the record; a state and an unnamed official are not
    if (
      !origin.speakers.some((id) => entities.get(id)?.type === 'PERSON') &&
      !voices.some(({ attributions }) => attributions.some(({ anonymous }) => anonymous))
    )
      return [];
    const one = onePerValue(
      sides.toSorted((a, b) => (a.article === b.article ? a.span[0] - b.span[0] : a.article < b.article ? -1 : 1)),
    );
    return new Set(one.map(({ value }) => value)).size < 2 ? [] : conflictOf('holder', origin.id, null, one);
  });
}

/** Nearness, in logits, from which an unsourced telling is the sourced claim over again. */
const RETOLD = 2;
/** Tellings with a speaker shown beside one without: the nearest. */
const SAID = 2;
/** Words of content that a claim needs to be known again. */
const TELLING_WORDS = 3;

/** Words in quotation marks, or of somebody who says "I", have a speaker, found or not. */
function isQuoted(frame: Frame): boolean {
  const { article, claim } = frame;
  const around = claim.evidence.map(([start, end]) => article.text.slice(Math.max(0, start - 2), end + 2)).join(' ');
  return /["“”]/u.test(around) || /\b(?:I|we|our|my|us)\b/u.test(evidenceText(frame));
}

/**
 * What has a speaker in one place is told as plain fact in another. Acts of speech are no such facts: they are what was
 * said.
 */
export function lostAttributions({ frames, groups, ids, originOf, idf }: Ground): Conflict[] {
  const told = new Set<number>();
  return groups.flatMap((group, g) => {
    const members = asserting(group);
    const isLost = (i: number): boolean => {
      const frame = frames[i] as Frame;
      return (
        frame.holder === null &&
        !originOf.has(i) &&
        !isQuoted(frame) &&
        !SPEECH_ACTS.has(frame.claim.type) &&
        frame.claim.modality === 'asserted' &&
        [...frame.terms.values()].filter((weight) => weight === 1).length >= TELLING_WORDS &&
        !told.has(i)
      );
    };
    const score = (j: number, i: number): number => pairScore(frames[i] as Frame, frames[j] as Frame, idf);
    const sides = members.filter(isLost).flatMap((i) => {
      const said = members.filter(
        (j) =>
          (frames[j] as Frame).holder !== null &&
          originOf.has(j) &&
          pairScore(frames[i] as Frame, frames[j] as Frame, idf) >= RETOLD,
      );
      if (said.length === 0) return [];
      told.add(i);
      return [
        sideOf(frames[i] as Frame, 'no source'),
        ...said
          .toSorted((a, b) => score(b, i) - score(a, i))
          .slice(0, SAID)
          .map((j) => sideOf(frames[j] as Frame, (originOf.get(j) as Sourced).origin.label)),
      ];
    });
    return conflictOf('attribution-lost', ids[g] as string, ids[g] as string, sides);
  });
}
