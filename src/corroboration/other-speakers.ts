import { OF_AN_AGE } from '../lexicon/en/source-words.ts';
import { PUBLIC_OFFICES } from '../lexicon/en/speaker-words.ts';
import type { Entity } from '../model/index.ts';
import { shareOfSmaller } from '../model/meets.ts';
import { bodyOf } from './claim-profile.ts';
import { type SpeechProfile } from './speech-profile.ts';
import { wordsOf } from './terms.ts';

type Entities = ReadonlyMap<string, Entity>;

/**
 * Is one a minister by name, who speaks for no house that his office does not name, and the other such a house? In one
 * report, is one any person by name, and the other somebody unnamed of a house that the person is not said to be of?
 */
export function isOfOtherHouse(
  named: SpeechProfile,
  other: SpeechProfile,
  entities: Entities,
  inOneReport: boolean,
): boolean {
  if (named.persons.length === 0 || other.persons.length > 0) return false;
  const isPublic = [...named.described].some((word) => PUBLIC_OFFICES.has(word));
  return [...other.speech.speakers].some((id) => {
    const house = bodyOf(id, entities);
    const { type, name } = entities.get(house) ?? {};
    if (type !== 'ORG' || name === undefined || house === named.speech.body) return false;
    if (!isPublic && !(inOneReport && house !== id && other.unnamed)) return false;
    return !isFit(new Set(wordsOf(name).filter((word) => word.length > SHORT)), named.described);
  });
}

/** Words of no more letters say little of a house. */
const SHORT = 3;

/** Do two stand behind one claim each for himself: for two houses, or a person by name and somebody of a state? */
export function areOthers(a: SpeechProfile, b: SpeechProfile, reasons: readonly string[], entities: Entities): boolean {
  if (reasons.includes('otherBody') || reasons.includes('ofState')) return true;
  if (isOfOtherHouse(a, b, entities, false) || isOfOtherHouse(b, a, entities, false)) return true;
  if (isNotAuthor(a, b) || isNotAuthor(b, a)) return true;
  if (isOfOtherCalling(a, b) || isOfOtherCalling(b, a) || isOfOtherKind(a, b)) return true;
  if ((a.keptBack && isOnRecord(b)) || (b.keptBack && isOnRecord(a))) return true;
  const isState = ({ speech }: SpeechProfile): boolean => entities.get(speech.body ?? '')?.type === 'COUNTRY';
  return reasons.includes('unplaced') && (isState(a) || isState(b));
}

/** Is one a person by name, and the other papers that nothing says are his? Or anybody, and papers that leaked? */
function isNotAuthor(named: SpeechProfile, papers: SpeechProfile): boolean {
  if (named.document || named.leaked || papers.persons.length > 0) return false;
  if (!papers.leaked && (named.persons.length === 0 || !papers.document)) return false;
  return !isFit(papers.described, named.described);
}

/**
 * Is one called by what he does ("a nurse", "dockers"), and the other by something else: another calling, a house, or a
 * name of which it is said what he is?
 */
function isOfOtherCalling(a: SpeechProfile, b: SpeechProfile): boolean {
  if (a.calling === null || b.described.has(a.calling) || b.document) return false;
  if (a.speech.body !== null && a.speech.body === b.speech.body) return false;
  if (a.calling === OF_AN_AGE) return b.calling === null && b.placed && b.persons.length === 0;
  return (b.calling !== null && b.calling !== OF_AN_AGE) || b.placed;
}

/** Is it said of both what they are, and nothing of it fits both: the police and a union, a club and a player's agent? */
export function isOfOtherKind({ kinds: own, speech: { body } }: SpeechProfile, other: SpeechProfile): boolean {
  if (own.size === 0 || other.kinds.size === 0 || (body !== null && body === other.speech.body)) return false;
  return ![...own].some((kind) => other.kinds.has(kind));
}

/** Does one speak by name, for himself or as a body? */
function isOnRecord({ persons, placed, unnamed, speech }: SpeechProfile): boolean {
  return persons.length > 0 || (placed && !unnamed && !speech.anonymous);
}

/** Share of the shorter description that the longer has, from which both may mean one. */
const FIT = 0.34;

export function isFit(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return shareOfSmaller(a, b) >= FIT;
}
