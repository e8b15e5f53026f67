import type { Conflict, Entity, Span } from '../../model/index.ts';
import { pairScore } from '../score-pair.ts';
import type { Sourced } from '../find-origins.ts';
import { SPEECH_ACTS } from '../type-affinity.ts';
import { asserting, conflictOf, onePerValue, sideOf, type Ground } from './ground.ts';
import { carrierOf, outletName } from '../carriers.ts';
import { isNamed } from '../named.ts';
import { bodyOf, evidenceText, type Frame } from '../frame.ts';
import { sentenceAt } from '../voice.ts';

/**
 * Who is made to say it: one origin told as the words of a person in one report, of his state, of another person or of
 * somebody unnamed in the other. A body and its spokesman are one on the record, a description and a name too; who only
 * passes it on says nothing.
 */
export function holderConflicts({ frames, sourced }: Ground, entities: ReadonlyMap<string, Entity>): Conflict[] {
  const outlets = new Set(
    frames.flatMap(({ article: { publisher, agency } }) =>
      [publisher, agency].flatMap((name) => (name === null ? [] : [outletName(name)])),
    ),
  );
  return sourced.flatMap(({ origin, voices }) => {
    const spoken = voices
      .flatMap((voice) =>
        voice.attributions.flatMap(({ source, speaker, anonymous }): Spoken[] => {
          const [span] = source;
          const holder = anonymous ? 'unnamed' : holderOf(entities.get(speaker ?? ''), outlets);
          return span === undefined || speaker === null || holder === null
            ? []
            : [{ article: voice.article.id, span, speaker, holder }];
        }),
      )
      .toSorted((a, b) => (a.article === b.article ? a.span[0] - b.span[0] : a.article < b.article ? -1 : 1));
    const told = [...new Set(spoken.map(({ article }) => article))].map((id) =>
      withoutBodies(
        spoken.filter(({ article }) => article === id),
        entities,
      ),
    );
    if (!told.some((own, i) => told.slice(i + 1).some((other) => areApart(own, other)))) return [];
    const sides = told.flat().map(({ article, span, speaker }) => ({
      article,
      span,
      value: entities.get(speaker)?.name ?? speaker,
    }));
    return conflictOf('holder', origin.id, null, onePerValue(sides));
  });
}

/** Who speaks in one place of a report, and as what. */
interface Spoken {
  readonly article: string;
  readonly span: Span;
  readonly speaker: string;
  readonly holder: 'person' | 'state' | 'body' | 'unnamed';
}

/** As what somebody on the record speaks; null for who passes on or is only described. */
function holderOf(entity: Entity | undefined, outlets: ReadonlySet<string>): Spoken['holder'] | null {
  if (entity === undefined || !isNamed(entity)) return null;
  if (carrierOf(entity) !== null || outlets.has(outletName(entity.name))) return null;
  if (entity.type === 'PERSON') return 'person';
  return entity.type === 'COUNTRY' ? 'state' : 'body';
}

/**
 * A state in a heading and its minister below are one holder: of a body and those who speak for it in one report only
 * the latter are left.
 */
function withoutBodies(sides: readonly Spoken[], entities: ReadonlyMap<string, Entity>): Spoken[] {
  const others = sides.filter(
    ({ speaker }) => !sides.some((other) => other.speaker !== speaker && bodyOf(other.speaker, entities) === speaker),
  );
  return others.length > 0 ? others : [...sides];
}

/** Is each speaker of one report another than each of the other, and not merely the body that he speaks for? */
function areApart(a: readonly Spoken[], b: readonly Spoken[]): boolean {
  return (
    a.length > 0 &&
    b.length > 0 &&
    a.every((one) =>
      b.every(
        (other) =>
          one.speaker !== other.speaker &&
          one.holder !== 'body' &&
          other.holder !== 'body' &&
          (one.holder !== other.holder || one.holder === 'person'),
      ),
    )
  );
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

/** Does a source stand in the sentence of a claim, or in one beside it? Then a reader knows whose word it is. */
function isSourcedNearby({ article, claim }: Frame): boolean {
  const at = sentenceAt(article.sentences, claim.evidence[0]?.[0] ?? 0);
  const near = (place: number): boolean => at >= 0 && Math.abs(sentenceAt(article.sentences, place) - at) <= 1;
  return article.attributions.some(({ source, cue }) => [...source, ...cue].some(([start]) => near(start)));
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
        !isSourcedNearby(frame) &&
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
