import type { Entity } from '../model/index.ts';
import { shareOfSmaller } from '../model/meets.ts';
import { outletName } from './carriers.ts';
import { dateRange } from './date-range.ts';
import { areOthers, isFit, isOfOtherHouse, isOfOtherKind } from './other-speakers.ts';
import { sharedRun, type Idf } from './score-pair.ts';
import { differentWords, type SpeechEvent } from './speech-event.ts';
import type { SpeechProfile } from './speech-profile.ts';
import { cosine } from './terms.ts';
import { unifyDates } from './unify-dates.ts';

/**
 * Observations on two speech events, in logits for their being one. Set by hand on invented stories; `words`, `event`
 * and `claimOfEvent` raised since, where that was right on two sets of stories as well that nobody had read.
 */
const WEIGHTS = {
  prior: -2.5,
  /** a person, by name, in both */
  person: 2.6,
  /** a body, speaking as such, in both */
  bodySpeaks: 2.6,
  /** one is of the body that the other is or speaks for */
  body: 1.6,
  /** both speak for one state, which many do */
  state: 1.6,
  /** … a minister by name, and somebody else of the state or the state as such */
  ofState: -0.6,
  otherBody: -1.5,
  /** one is described in words that are the other's office or name */
  description: 2.2,
  /** … in words that fit nearly anybody, where nothing speaks against it */
  anybody: 0.6,
  /** both are told of so that they would be known again, and nothing of it is common */
  otherSpeaker: -3,
  /** … where one of them is only described: two descriptions may mean one */
  otherWords: -1.8,
  /** a person by name of whom it is not said for whom he speaks, and a body */
  unplaced: -1,
  /** two unnamed ones of no known body, each with an outlet of its own */
  strangers: -2,
  sameDay: 1.6,
  openDay: 0.4,
  printedFar: -1,
  venue: 1.2,
  otherVenue: -1.5,
  otherChannel: -2,
  listener: 1.5,
  standing: -1.5,
  /** times the cosine of all that they say */
  words: 2.8,
  /** for each claim that both stand behind, two at most */
  claim: 0.5,
  /** … and both reports tell one event, where each tells a thing on one word mostly */
  claimOfEvent: 4,
  /** no claim and hardly a word in common: another occasion, or another part of one */
  otherMatter: -0.5,
  quotation: 4,
  copy: 4.5,
  wire: 3,
  cited: 3.5,
  event: 0.8,
  /** a paper is not its author's speech */
  document: -1.5,
} as const;
type Observation = keyof typeof WEIGHTS;

/** Reports printed this many days apart seldom tell one occasion without saying so. */
const FAR = 4;
/** More claims in common than this say no more. */
const CLAIMS = 2;
/** Cosine of all that is said, below which two speech events speak of other things. */
const HARDLY = 0.08;
/** Words in a row from which two quotations are one. */
const QUOTED_RUN = 6;

/** Why two speech events may be one, and how much that is in logits; `veto`: they cannot be. */
export interface SpeechEvidence {
  readonly score: number;
  /** the same without what speaks for any two who stand behind one claim: a join by that alone is in doubt */
  readonly sure: number;
  readonly reasons: readonly Observation[];
  readonly veto: boolean;
}

/** What is known of a story beside its speech events. */
export interface Setting {
  readonly idf: Idf;
  readonly entities: ReadonlyMap<string, Entity>;
  /** do two articles tell one event? */
  readonly sameEvent: (a: string, b: string) => boolean;
  /** is one a copy of the other? */
  readonly isCopy: (a: string, b: string) => boolean;
}

/**
 * Weigh all that speaks for and against two speech events' being one; null where there is nothing to go by. What one
 * report keeps apart of one speaker stays apart; of others it does not say.
 */
export function weigh(a: SpeechProfile, b: SpeechProfile, setting: Setting): SpeechEvidence | null {
  if (a.speech.article === b.speech.article) {
    const apart =
      [...a.speech.speakers].some((id) => b.speech.speakers.has(id)) ||
      (a.persons.length > 0 && b.persons.length > 0) ||
      isOfOtherHouse(a, b, setting.entities, true) ||
      isOfOtherHouse(b, a, setting.entities, true);
    return apart ? { score: 0, sure: 0, reasons: [], veto: true } : null;
  }
  const reasons: Observation[] = [];
  let score = 0;
  const say = (observation: Observation, times = 1): void => {
    if (times === 0 || setting.idf.leftOut?.has(`origin: ${observation}`)) return;
    score += WEIGHTS[observation] * times;
    reasons.push(observation);
  };
  say('prior');
  // a paper has a day of its own, and another on which it was told of
  const isPassedOn = isOnePaper(a, b, setting.entities) || isOnePaper(b, a, setting.entities);
  const veto = whoSpeaks(a, b, setting, say) || (when(a, b, say) && !isPassedOn);
  if (isPassedOn) say('cited');
  const claims = whereAndWhat(a, b, setting, say);
  // who is known to speak for another house is another, and so is who has a name beside others of a state
  const sure = score;
  if (claims > 0 && reasons.includes('event') && !areOthers(a, b, reasons, setting.entities)) say('claimOfEvent');
  return { score, sure, reasons, veto };
}

type Say = (observation: Observation, times?: number) => void;

/** Speaker, body, description; true where two cannot be one. */
function whoSpeaks(a: SpeechProfile, b: SpeechProfile, setting: Setting, say: Say): boolean {
  const [u, v] = [a.speech, b.speech];
  const common = [...u.speakers].filter((id) => v.speakers.has(id));
  if (a.persons.length > 0 && b.persons.length > 0) {
    if (common.length === 0 && !a.persons.some((one) => b.persons.some((other) => isOnePerson(one, other))))
      return true;
    say('person');
    return false;
  }
  if (passesOn(u) || passesOn(v)) {
    const one = common.length > 0 || (u.cites !== null && u.cites === v.cites);
    // "a Norland newspaper" in one report may be the one that another names
    const maybe = !one && (u.cites === null || v.cites === null) && shareOfSmaller(a.described, b.described) === 1;
    if (one) say('bodySpeaks');
    else if (maybe) say('description');
    return !one && !maybe;
  }
  if (common.length > 0) say(u.isState ? 'state' : 'bodySpeaks');
  else if (u.body !== null && v.body !== null) {
    if (u.body !== v.body) {
      say('otherBody');
      return !a.unnamed && !b.unnamed && a.persons.length === 0 && b.persons.length === 0;
    }
    say(bodyFit(a, b, setting.entities));
  }
  const placed = u.body !== null && v.body !== null;
  const fits = isFit(a.described, b.described) || isWriterOf(a, b) || isWriterOf(b, a);
  if (common.length > 0 || (placed && u.body === v.body)) return false;
  // who keeps his name back is likely another than who is named of his house
  const isHidden = (u.anonymous && b.persons.length > 0) || (v.anonymous && a.persons.length > 0);
  if ((a.unnamed || b.unnamed || !placed) && fits) say(isHidden ? 'anybody' : 'description');
  else if (isKnown(a) && isKnown(b)) say(apartness(a, b, setting));
  else if (a.unnamed && b.unnamed) say('strangers');
  else say('anybody');
  return false;
}

/** Has one written, and is the other what is written ("the letter says"), of which it is not said by whom? */
function isWriterOf(writer: SpeechProfile, { written, persons, speech }: SpeechProfile): boolean {
  return writer.writes && !writer.written && written && persons.length === 0 && speech.body === null;
}

/** Does it only carry what another said or found? */
function passesOn({ carrier, cites }: SpeechEvent): boolean {
  return carrier !== null || cites !== null;
}

/** Two who speak for one body: of a house it is likely one speech event, of a state only if none has a name. */
function bodyFit(a: SpeechProfile, b: SpeechProfile, entities: ReadonlyMap<string, Entity>): Observation {
  const type = entities.get(a.speech.body ?? '')?.type;
  if (type !== 'COUNTRY' && type !== 'GPE') return a.speech.anonymous && b.speech.anonymous ? 'state' : 'body';
  return a.persons.length + b.persons.length === 0 ? 'state' : 'ofState';
}

/** How far apart two are who have nothing in common. */
function apartness(a: SpeechProfile, b: SpeechProfile, setting: Setting): Observation {
  if (isOfOtherKind(a, b)) return 'otherSpeaker';
  if (a.unnamed || b.unnamed) return 'otherWords';
  if (isOfOtherHouse(a, b, setting.entities, false) || isOfOtherHouse(b, a, setting.entities, false))
    return 'otherSpeaker';
  const placed = a.speech.body !== null && b.speech.body !== null;
  return placed || a.persons.length + b.persons.length === 0 ? 'otherSpeaker' : 'unplaced';
}

/** "O. Prell" and "Prell" may be Otto Prell, and so may "Oto Prell", from another alphabet; Ines Prell is not. */
function isOnePerson(one: readonly string[], other: readonly string[]): boolean {
  if (one.at(-1) !== other.at(-1)) return false;
  const [first, second] = [one.at(-2), other.at(-2)];
  if (first === undefined || second === undefined) return true;
  return (
    first.startsWith(second) || second.startsWith(first) || lacksLetter(first, second) || lacksLetter(second, first)
  );
}

/** Is a name another without one letter, not the last, which tells Erik from Erika? */
function lacksLetter(short: string, long: string): boolean {
  if (long.length !== short.length + 1 || short.at(-1) !== long.at(-1)) return false;
  const at = [...short].findIndex((letter, i) => letter !== long[i]);
  return at !== -1 && short.slice(at) === long.slice(at + 1);
}

/** Would the speaker be known again by what is said of him? */
function isKnown({ persons, described, speech }: SpeechProfile): boolean {
  return persons.length > 0 || described.size > 0 || speech.body !== null;
}

/** Day and time of print; true where it cannot have been one occasion. */
function when({ speech: u }: SpeechProfile, { speech: v }: SpeechProfile, say: Say): boolean {
  const unity = unifyDates(u.date, v.date);
  if (unity === 'apart') return true;
  if (unity === 'same') say('sameDay');
  else if (unity === 'open') say('openDay');
  // what was said on a day stands in no report printed before
  if (isBefore(u.article.publishedAt, v.date) || isBefore(v.article.publishedAt, u.date)) return true;
  const [x, y] = [dateRange(u.article.publishedAt), dateRange(v.article.publishedAt)];
  if (unity !== 'same' && x !== null && y !== null && Math.max(x.first, y.first) - Math.min(x.last, y.last) > FAR)
    say('printedFar');
  return false;
}

function isBefore(printed: string | null, said: string | null): boolean {
  const [x, y] = [dateRange(printed), dateRange(said)];
  return x !== null && y !== null && x.last < y.first;
}

/** Place, channel, words, and how the two reports stand to one another; gives the number of claims in common. */
function whereAndWhat(a: SpeechProfile, b: SpeechProfile, { idf, sameEvent, isCopy }: Setting, say: Say): number {
  const [u, v] = [a.speech, b.speech];
  const [one, other] = [u.article, v.article];
  if (u.venue !== null && v.venue !== null) say(differentWords(u.venue, v.venue) ? 'otherVenue' : 'venue');
  if (u.via.size > 0 && v.via.size > 0 && ![...u.via].some((id) => v.via.has(id))) say('otherChannel');
  if ([...u.addressees].some((id) => v.addressees.has(id))) say('listener');
  if (u.standing !== v.standing) say('standing');
  if (a.document !== b.document) say('document');
  const alike = cosine(a.said, b.said, idf);
  const claims = Math.min(CLAIMS, [...a.groups].filter((group) => b.groups.has(group)).length);
  say('words', alike);
  say('claim', claims);
  if (claims === 0 && alike < HARDLY) say('otherMatter');
  if (a.quotations.some((x) => b.quotations.some((y) => sharedRun(x, y) >= QUOTED_RUN))) say('quotation');
  // a text in which somebody of another kind says the same is no copy of what was said
  if (isCopy(one.id, other.id) && !isOfOtherKind(a, b)) say('copy');
  else if (one.agency !== null && one.agency === other.agency) say('wire');
  if (sameEvent(one.id, other.id)) say('event');
  return claims;
}

/** Did a paper come to one report through the outlet whose own report is the other, and rests on a paper too? */
function isOnePaper(told: SpeechProfile, own: SpeechProfile, entities: Setting['entities']): boolean {
  const { publisher, agency } = own.speech.article;
  const names = [publisher, agency].flatMap((name) => (name === null ? [] : [outletName(name)]));
  const isThrough = [...told.speech.via].some((id) => names.includes(outletName(entities.get(id)?.name ?? '')));
  return told.document && own.document && isThrough;
}
