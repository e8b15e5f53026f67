import { NO_PLURAL, PLURAL_ENDING } from '../lexicon/en/endings.ts';
import { OF_AN_AGE } from '../lexicon/en/source-words.ts';
import {
  ANY_SPEAKER,
  COME_BY,
  KEPT_BACK,
  LOOSE_CALLINGS,
  SOURCE_KINDS,
  SPEAKING_OFFICES,
  WRITING,
  WRITINGS,
} from '../lexicon/en/speaker-words.ts';
import type { Entity } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { isDocument } from './carriers.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { callingIn, isNamed, isOnlyAged } from './named.ts';
import { hasAny, wordsOfSource } from './source-words.ts';
import type { SpeechEvent } from './speech-event.ts';
import { wordsOf } from './terms.ts';

/** What is looked at again and again of a speech event, worked out once. */
export interface SpeechProfile {
  readonly speech: SpeechEvent;
  /** persons by name, as lists of their names' words */
  readonly persons: readonly (readonly string[])[];
  /** words that describe it, without those that fit anybody */
  readonly described: ReadonlySet<string>;
  /** is it called by a common noun alone? */
  readonly unnamed: boolean;
  readonly document: boolean;
  /** what somebody unnamed is called by, if few are called so: "nurse", "docker"; null for all others */
  readonly calling: string | null;
  /** what it may be by its description: police, a company, a club; empty where nothing says so */
  readonly kinds: ReadonlySet<string>;
  /** is it a letter or the like, or somebody who is said to have written? */
  readonly written: boolean;
  readonly writes: boolean;
  /** is it papers that an outlet came by, and nobody put out? */
  readonly leaked: boolean;
  /** is it a house, or a person by name of whom it is said what he is? */
  readonly placed: boolean;
  /** is it somebody whose name the report keeps back? */
  readonly keptBack: boolean;
  readonly said: ReadonlyMap<string, number>;
  readonly quotations: readonly (readonly string[])[];
  readonly groups: ReadonlySet<number>;
}

/** The profile of a speech event; `profiles` are those of the story. */
export function speechProfileOf(
  speech: SpeechEvent,
  profiles: readonly ClaimProfile[],
  groups: ReadonlySet<number>,
  entities: ReadonlyMap<string, Entity>,
): SpeechProfile {
  const speakers = [...speech.speakers].flatMap((id) => entities.get(id) ?? []);
  const told = [...speech.profiles].map((i) => itemAt(profiles, i));
  const sources = speech.attributions.map(wordsOfSource);
  const document = sources.some(isDocument);
  const described = new Set(
    [...speakers.map(({ name, role }) => `${name} ${role ?? ''}`), ...sources.flat()].flatMap(wordsOf).map(singular),
  );
  return {
    speech,
    groups,
    persons: speech.anonymous
      ? []
      : speakers.filter((entity) => entity.type === 'PERSON' && isNamed(entity)).map(({ name }) => wordsOf(name)),
    described: new Set([...described].filter((word) => word.length > 3 && !ANY_SPEAKER.has(word))),
    unnamed: speakers.every((entity) => !isNamed(entity)),
    document,
    // "court papers": what they lie with is not who speaks
    kinds: new Set(document ? [] : [...described].flatMap((word) => [...(SOURCE_KINDS.get(word) ?? [])])),
    written: [...described].some((word) => WRITINGS.has(word)),
    writes: speech.attributions.some(({ structure }) => structure?.words.some((word) => WRITING.has(word)) ?? false),
    leaked: speech.addressees.size === 0 && sources.some((words) => hasAny(words, COME_BY)),
    calling: speakers.length === 1 ? callingOf(itemAt(speakers, 0)) : null,
    placed: speakers.some((entity) => entity.type === 'ORG' || (isNamed(entity) && entity.role !== null)),
    keptBack: speech.anonymous && sources.some((words) => hasAny(words, KEPT_BACK)),
    said: saidBy(told),
    quotations: told.filter(({ holder }) => holder !== null && holder.kind !== 'indirect').map(({ words }) => words),
  };
}

function callingOf(entity: Entity): string | null {
  if (entity.type !== 'PERSON' || isNamed(entity)) return null;
  if (isOnlyAged(entity.name)) return OF_AN_AGE;
  const word = singular(wordsOf(callingIn(entity.name)).at(-1) ?? '');
  if (word.length <= 3 || ANY_SPEAKER.has(word) || LOOSE_CALLINGS.has(word) || SPEAKING_OFFICES.has(word)) return null;
  return word;
}

/** All that some claims say: their terms, and who to whom. */
export function saidBy(told: readonly ClaimProfile[]): Map<string, number> {
  const said = new Map<string, number>();
  for (const { terms, pairs } of told) {
    for (const [term, weight] of terms) said.set(term, Math.max(weight, said.get(term) ?? 0));
    for (const pair of pairs) said.set(pair, 1);
  }
  return said;
}

function singular(word: string): string {
  return word.length > 4 && word.endsWith(PLURAL_ENDING) && !word.endsWith(NO_PLURAL) ? word.slice(0, -1) : word;
}
