import { SETTLING } from '../../lexicon/en/drift.ts';
import { REPORTING } from '../../lexicon/en/reporting.ts';
import { CLOSING_VERBS, GO_ON_VERBS } from '../../lexicon/en/saying.ts';
import {
  NO_SOURCE,
  type Attribution,
  type ClaimStructure,
  type Conflict,
  type Entity,
  type SentenceMark,
} from '../../model/index.ts';
import { itemAt, valueAt } from '../../model/item-at.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { dateRange } from '../date-range.ts';
import { pairScore, sharedRun } from '../score-pair.ts';
import { sentenceAt } from '../speech-event.ts';
import { wordsOf } from '../terms.ts';
import { SPEECH_ACTS } from '../type-affinity.ts';
import { asserting, conflictOf, sideOf, type Ground } from './ground.ts';
import { haveSameWords, tellOneAct, tellingsOf, type Telling } from './one-act.ts';

/** Nearness, in logits, from which an unsourced telling is the sourced claim over again. */
const RETOLD = 2;
/** Tellings with a speaker shown beside one without: the nearest. */
const SAID = 2;
/** Words of content that a claim needs to be known again. */
const TELLING_WORDS = 3;

/** Words in quotation marks, or in a sentence of somebody who says "I" or "we", have a speaker, found or not. */
function isQuoted({ claim: { structure } }: ClaimProfile): boolean {
  return structure?.wording?.quoted === true || structure?.firstPerson === true || isMarked(structure, 'oneself');
}

const isMarked = (structure: ClaimStructure | null, mark: SentenceMark): boolean =>
  structure?.wording?.sentence?.includes(mark) === true;

/** A run of so many words … */
const RUN = 7;

/** … that stands in quotation marks in one report is a quotation in the other too, set apart without marks. */
function isQuotationOf({ profile: said }: Telling, { profile: bare }: Telling): boolean {
  if (said === null || bare === null || said.holder?.kind === 'indirect') return false;
  return sharedRun(wordsOf(sentenceOf(said)), wordsOf(sentenceOf(bare))) >= RUN;
}

/** The sentence that a claim stands in. */
function sentenceOf({ article, claim }: ClaimProfile): string {
  const span = article.sentences[sentenceAt(article.sentences, claim.evidence[0]?.[0] ?? 0)];
  return span === undefined ? '' : article.text.slice(...span);
}

/** A headline, or a line set as one, has no room for a source. */
const isHeading = (profile: ClaimProfile): boolean =>
  profile.claim.structure?.headline === true || isMarked(profile.claim.structure, 'open');

/** Is its source named in its own sentence? Whose word the next one is, a reader may only think. */
function isSourcedInSentence({ article, claim, holder }: ClaimProfile): boolean {
  const at = (place: number): number => sentenceAt(article.sentences, place);
  const own = at(claim.evidence[0]?.[0] ?? 0);
  // what was so "when the lorry came" is told beside what the source says
  // a name below a post is no source in its sentence: another page may carry the post
  return (
    holder !== null &&
    hasVerb(holder) &&
    !needsNone(holder) &&
    claim.structure?.wording?.opening !== 'subordinate' &&
    holder.source.some(([start]) => at(start) === own)
  );
}

/** Days before the report, from which a thing is no news: that she won the vote ten years ago needs no source. */
const LONG_AGO = 365;

function isLongAgo({ article, claim }: ClaimProfile): boolean {
  const [then, now] = [dateRange(claim.time), dateRange(article.publishedAt)];
  return then !== null && now !== null && then.last < now.first - LONG_AGO;
}

/** Does the report that tells it without a source name one for it elsewhere? */
function isSourcedElsewhere(i: number, said: readonly number[], { profiles }: Ground): boolean {
  return said.some((j) => profiles[j]?.article === profiles[i]?.article);
}

const TELLS: ReadonlySet<string> = new Set([...REPORTING, ...CLOSING_VERBS, 'accord']);

/** Is the cue a word of telling? Knowing, voting on or promising something puts no claim into anybody's mouth. */
const hasVerb = ({ structure }: Attribution): boolean =>
  structure === undefined || structure.words.some((word) => TELLS.has(word));

/** Who announces or confirms a thing makes it one that needs no source; who "added" something may have added a goal. */
const needsNone = ({ structure }: Attribution): boolean =>
  structure?.words.some((word) => SETTLING.has(word) || GO_ON_VERBS.has(word)) === true;

/** Does a source stand in the sentence of a claim, or in one beside it? Then a reader knows whose word it is. */
function isSourcedNearby({ article, claim }: ClaimProfile): boolean {
  const at = sentenceAt(article.sentences, claim.evidence[0]?.[0] ?? 0);
  const near = (place: number): boolean => at !== -1 && Math.abs(sentenceAt(article.sentences, place) - at) <= 1;
  const holding = new Set(article.claims.map(({ holder }) => holder));
  return article.attributions.some(
    (one) =>
      one.source.length > 0 &&
      (holding.has(one.id) || one.kind !== 'indirect' || hasVerb(one)) &&
      [...one.source, ...one.cue].some(([start]) => near(start)),
  );
}

/**
 * What has a speaker in one place is told as plain fact in another. Acts of speech are no such facts: they are what was
 * said.
 */
export function lostAttributions(ground: Ground, entities: ReadonlyMap<string, Entity>): Conflict[] {
  const { profiles, groups, ids, originOf, idf } = ground;
  const told = new Set<number>();
  const tellings = new Map(
    tellingsOf(ground, entities).flatMap((one) => (one.index === null ? [] : [[one.index, one] as const])),
  );
  const isToldAgain = (i: number, j: number): boolean => {
    const [a, b] = [tellings.get(i), tellings.get(j)];
    return (
      a !== undefined && b !== undefined && (tellOneAct(a, b, idf) || haveSameWords(a, b, idf)) && !isQuotationOf(b, a)
    );
  };
  return groups.flatMap((group, g) => {
    const members = asserting(group);
    const isLost = (i: number): boolean => {
      const profile = itemAt(profiles, i);
      return (
        profile.holder === null &&
        !originOf.has(i) &&
        !isQuoted(profile) &&
        !isLongAgo(profile) &&
        !isHeading(profile) &&
        !isSourcedNearby(profile) &&
        !SPEECH_ACTS.has(profile.claim.type) &&
        profile.claim.modality === 'asserted' &&
        [...profile.terms.values()].filter((weight) => weight === 1).length >= TELLING_WORDS &&
        !told.has(i)
      );
    };
    const score = (j: number, i: number): number => pairScore(itemAt(profiles, i), itemAt(profiles, j), idf);
    const sides = members.filter(isLost).flatMap((i) => {
      const said = members.filter(
        (j) =>
          itemAt(profiles, j).holder !== null &&
          originOf.has(j) &&
          isSourcedInSentence(itemAt(profiles, j)) &&
          isToldAgain(i, j) &&
          pairScore(itemAt(profiles, i), itemAt(profiles, j), idf) >= RETOLD,
      );
      if (said.length === 0 || isSourcedElsewhere(i, said, ground)) return [];
      told.add(i);
      return [
        sideOf(itemAt(profiles, i), NO_SOURCE),
        ...said
          .toSorted((a, b) => score(b, i) - score(a, i))
          .slice(0, SAID)
          .map((j) => sideOf(itemAt(profiles, j), valueAt(originOf, j).origin.label)),
      ];
    });
    return conflictOf('attribution-lost', itemAt(ids, g), itemAt(ids, g), sides, [
      'no source in its sentence or beside it',
      'another report of the same has one',
    ]);
  });
}
