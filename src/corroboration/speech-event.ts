import type { AnnotatedArticle, Attribution, Entity, Span } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { meets } from '../model/meets.ts';
import {
  carrierOf,
  holdsOfficeOfState,
  isBareOffice,
  isCommonNoun,
  isOfficial,
  isOfOffice,
  isStaff,
  isStanding,
  mouthpieceOf,
} from './carriers.ts';
import { bodyOf } from './claim-profile.ts';
import { dateRange } from './date-range.ts';
import { contentOf } from './terms.ts';
import { anchored, unifyDates } from './unify-dates.ts';

/** Somebody speaking on one occasion, as far as one article lets it be seen. */
export interface SpeechEvent {
  readonly article: AnnotatedArticle;
  readonly attributions: Attribution[];
  readonly speakers: Set<string>;
  /** the body spoken for, or null */
  body: string | null;
  anonymous: boolean;
  /** does it hold an office? */
  readonly official: boolean;
  /** is it a state that speaks, and nobody for it? */
  readonly isState: boolean;
  readonly carrier: 'wire' | 'outlet' | 'reports' | null;
  /** the outlet of another report of the story that it names as its source, as `outletName` gives it */
  cites: string | null;
  date: string | null;
  place: string | null;
  venue: string | null;
  readonly via: Set<string>;
  /** persons spoken to */
  readonly addressees: Set<string>;
  /** indices of the claims that rest on it */
  readonly profiles: Set<number>;
  /** where its first and its last attribution begin */
  first: number;
  last: number;
  /** indices of the sentences that it is heard in */
  readonly sentences: Set<number>;
  /** is all of it worded as said at other times ("repeatedly")? */
  standing: boolean;
}

/** A speech event of one attribution, whose speaker is known. */
export function speechOf(
  article: AnnotatedArticle,
  root: Attribution,
  speaker: string,
  entities: ReadonlyMap<string, Entity>,
  home: string | null,
): SpeechEvent {
  const entity = entities.get(speaker);
  const start = startOf(root);
  const sentence = sentenceAt(article.sentences, root.cue[0]?.[0] ?? start);
  return {
    article,
    attributions: [root],
    speakers: new Set([speaker]),
    body: spokenFor(speaker, root.anonymous, entities) ?? homeOf(entity, root.anonymous, home),
    anonymous: root.anonymous,
    official: entity !== undefined && isOfficial(entity),
    isState: entity?.type === 'COUNTRY' || entity?.type === 'GPE',
    carrier: carrierOf(entity),
    cites: null,
    date: dayOf(anchored(root.occasion?.date ?? null, article.publishedAt)),
    place: root.occasion?.place ?? null,
    venue: root.occasion?.venue ?? null,
    via: new Set(root.via),
    addressees: new Set(root.addressee.filter((id) => entities.get(id)?.type === 'PERSON')),
    profiles: new Set(),
    first: start,
    last: Math.max(start, ...root.cue.map(([at]) => at)),
    sentences: new Set(sentence === -1 ? [] : [sentence]),
    standing: isStanding(root),
  };
}

/** Take `b` into `a`. */
export function absorb(a: SpeechEvent, b: SpeechEvent): void {
  for (const attribution of b.attributions) a.attributions.push(attribution);
  for (const speaker of b.speakers) a.speakers.add(speaker);
  for (const via of b.via) a.via.add(via);
  for (const addressee of b.addressees) a.addressees.add(addressee);
  for (const profile of b.profiles) a.profiles.add(profile);
  for (const sentence of b.sentences) a.sentences.add(sentence);
  a.first = Math.min(a.first, b.first);
  a.last = Math.max(a.last, b.last);
  a.standing &&= b.standing;
  a.date ??= b.date;
  a.place ??= b.place;
  a.venue ??= b.venue;
  a.body ??= b.body;
}

export function startOf({ source, cue, content }: Attribution): number {
  return Math.min(...[...source, ...cue, ...content.slice(0, 1)].map(([start]) => start));
}

/** Index of the sentence that a place lies in, -1 for none. */
export function sentenceAt(sentences: readonly Span[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (itemAt(sentences, middle)[1] <= at) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found !== undefined && found[0] <= at ? low : -1;
}

/** How many sentences the title takes, with which the text begins: one, where there is any. */
export function titleSentences({ title }: AnnotatedArticle): number {
  return (title ?? '') === '' ? 0 : 1;
}

/** The report's own state, for somebody who holds an office of a state, where it is not said of which. */
function homeOf(entity: Entity | undefined, anonymous: boolean, home: string | null): string | null {
  if (entity === undefined) return null;
  return (anonymous || isCommonNoun(entity) ? isOfOffice(entity) : isBareOffice(entity)) ? home : null;
}

/**
 * The body that somebody speaks for: an unnamed person only by an office, a named one for a state only by an office
 * too.
 */
function spokenFor(speaker: string, anonymous: boolean, entities: ReadonlyMap<string, Entity>): string | null {
  const entity = entities.get(speaker);
  const body = bodyOf(speaker, entities);
  if (entity === undefined) return null;
  // a paper speaks for no town
  if (carrierOf(entity) !== null) return anonymous ? null : (mouthpieceOf(entity, entities) ?? speaker);
  const root = entities.get(body)?.type ?? null;
  if (isCommonNoun(entity)) return null;
  if (anonymous && !isOfficial(entity) && !(root === 'ORG' && isStaff(entity))) return null;
  // what has its seat in a town does not speak for it
  if (entity.type !== 'PERSON' && !anonymous) return root === 'GPE' ? speaker : body;
  // … nor does who belongs to it
  if (root === 'GPE' && entities.get(entity.affiliation ?? '')?.type === 'ORG') return entity.affiliation;
  const isState = root === 'COUNTRY' || root === 'GPE';
  if (body === speaker) return null;
  // a country's businessman does not speak for it
  const isPrivate = entity.role === null || (entity.affiliation === body && !holdsOfficeOfState(entity));
  return !anonymous && isState && entity.knowledge === null && isPrivate ? null : body;
}

/**
 * Nobody speaks for longer than this many days; a longer stretch is what the words are about, not when they were said.
 */
const OCCASION_DAYS = 31;

function dayOf(date: string | null): string | null {
  const range = dateRange(date);
  return range !== null && range.last - range.first > OCCASION_DAYS ? null : date;
}

/**
 * Unnamed speakers of one body in one report are one briefing; a named speaker is one until day, channel or listener
 * differ.
 */
export function isOneSpeechEvent(a: SpeechEvent, b: SpeechEvent): boolean {
  const sameSpeaker = [...b.speakers].every((speaker) => a.speakers.has(speaker));
  if (!sameSpeaker && !(a.anonymous && b.anonymous && a.body !== null && a.body === b.body)) return false;
  if (sameSpeaker && inOneSentence(a, b)) return true;
  if (datesDiffer(a.date, b.date)) return false;
  // a state in the headline may turn out to be its minister; one that speaks further down is itself
  if (!a.anonymous && [...b.speakers].every((speaker) => speaker === b.body) && isAtHead(a) !== isAtHead(b))
    return false;
  if (differentWords(a.venue, b.venue)) return false;
  if (a.via.size > 0 && b.via.size > 0 && ![...a.via].some((x) => b.via.has(x))) return false;
  return a.standing === b.standing;
}

/** Can they not be one day? */
export function datesDiffer(a: string | null, b: string | null): boolean {
  return unifyDates(a, b) === 'apart';
}

/**
 * "CBS interview" and "meeting in Munich" are two places to speak; "news conference" and "joint news conference" may be
 * one.
 */
export function differentWords(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const words = new Set(contentOf(a));
  return !contentOf(b).some((word) => words.has(word));
}

/** Headline, summary and first paragraph: what a report says before it says who. */
const HEAD = 600;

/** Is it heard nowhere else? */
export function isAtHead({ last, article }: SpeechEvent): boolean {
  return last < Math.min(HEAD, article.text.length / 3);
}

/** "The ministry denied it, with its spokesman saying …" */
export function inOneSentence(a: SpeechEvent, b: SpeechEvent): boolean {
  return meets(a.sentences, b.sentences);
}
