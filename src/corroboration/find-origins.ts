import { AUTHORED_DOCUMENTS } from '../lexicon/en/carriers.ts';
import { disjointSets } from '../model/disjoint-sets.ts';
import { idOfSet } from '../model/ids.ts';
import type { AnnotatedArticle, Copy, Entity, Origin, OriginKind, Span, Story } from '../model/index.ts';
import { bySpan } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { isDocument } from './carriers.ts';
import { centralityOf } from './centrality.ts';
import { citedThemselves, nameCarriers } from './cited-outlets.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { clusterSpeechEvents, type SpeechSets } from './cluster-speech-events.ts';
import { speechEventsOf } from './find-speech-events.ts';
import { followChains, type JoinReason, type Merged } from './follow-chains.ts';
import { groupsOfSpeech, type GroupsOf } from './join-general.ts';
import { labelOf, occasionOf, type OccasionText } from './origin-words.ts';
import { outletsOf } from './outlets.ts';
import type { Idf } from './score-pair.ts';
import { wordsOfSource } from './source-words.ts';
import type { SpeechEvent } from './speech-event.ts';
import type { Setting } from './speech-evidence.ts';
import { speechProfileOf, type SpeechProfile } from './speech-profile.ts';

/** An origin with the claims that rest on it, the speech events that it was heard in, and one line for the timeline. */
export interface Sourced {
  readonly origin: Origin;
  readonly occasion: OccasionText | null;
  readonly profiles: readonly number[];
  readonly speeches: readonly SpeechEvent[];
}

/** The origins of a story, and for every claim the number of its origin by the finest and the coarsest reading. */
export interface Origins {
  readonly sourced: readonly Sourced[];
  readonly high: ReadonlyMap<number, number>;
  readonly low: ReadonlyMap<number, number>;
}

/**
 * Where the claims of a story come from: the speech events of all its reports, joined where they are one, decided
 * over all that they say (`cluster-speech-events.ts`). `starts` holds the first claim of every article, and the end.
 */
export function findOrigins(
  articles: readonly AnnotatedArticle[],
  profiles: readonly ClaimProfile[],
  starts: readonly number[],
  groupsOf: GroupsOf,
  idf: Idf,
  known: {
    readonly entities: ReadonlyMap<string, Entity>;
    readonly copies: readonly Copy[];
    readonly stories: readonly Story[];
    /** articles that are a party's own statement, with that party */
    readonly statements: ReadonlyMap<string, string>;
  },
): Origins {
  const outlets = outletsOf(articles.filter(({ id }) => !known.statements.has(id)));
  const heard = articles.map((article, k) =>
    speechEventsOf(article, {
      profiles,
      from: itemAt(starts, k),
      to: itemAt(starts, k + 1),
      groupsOf,
      outlets,
      ...known,
    }),
  );
  const told = heard.flatMap((one) => one.speeches);
  nameCarriers(told, known.entities);
  const speeches = [...told, ...citedThemselves(articles, told, profiles, groupsOf, known.entities)];
  const groups = new Map(speeches.map((speech) => [speech, groupsOfSpeech(speech, groupsOf)]));
  const speechProfiles = speeches.map((speech) =>
    speechProfileOf(speech, profiles, groups.get(speech) ?? new Set(), known.entities),
  );
  const setting: Setting = { idf, entities: known.entities, ...standingOf(known) };
  const found = clusterSpeechEvents(speechProfiles, speechProfiles.map(keysOf), setting);
  const sets = found.best.map((members) => mergedOf(members, speeches, found));
  const isChained = !idf.leftOut?.has('origin: chain');
  const chained = !isChained
    ? sets
    : followChains(sets, groups, {
        profiles,
        idf,
        entities: known.entities,
        central: centralityOf(profiles),
      });
  const index = new Map(speeches.map((speech, i) => [speech, i]));
  const together = chained.map((set) => set.speeches.map((speech) => index.get(speech) as number));
  return {
    sourced: chained.map((set) => sourced(set.speeches, set.why, profiles, known.entities)),
    high: numbered(
      found.high,
      together.filter((_, k) => (chained[k]?.why ?? []).some(({ why }) => why === 'chain')),
      speeches,
    ),
    low: numbered(found.low, together, speeches, new Set(heard.flatMap(({ inherited }) => [...inherited]))),
  };
}

/** What two articles are to one another: reports of one event, copies. */
function standingOf({
  copies,
  stories,
}: {
  readonly copies: readonly Copy[];
  readonly stories: readonly Story[];
}): Pick<Setting, 'sameEvent' | 'isCopy'> {
  const rootOf = new Map(copies.map(({ article, of }) => [article, of]));
  const root = (id: string): string => {
    let at = id;
    for (let step = 0; step < 20; step++) {
      const next = rootOf.get(at);
      if (next === undefined || next === id) break;
      at = next;
    }
    return at;
  };
  const events = new Map<string, Set<string>>();
  for (const story of stories)
    if (story.level === 'event')
      for (const id of story.articles) events.set(id, (events.get(id) ?? new Set()).add(story.id));
  return {
    isCopy: (a, b) => root(a) === root(b),
    sameEvent: (a, b) => [...(events.get(a) ?? [])].some((story) => events.get(b)?.has(story)),
  };
}

/** What a speech event can be found by: who speaks, for whom, in what words described, behind what claims. */
function keysOf({ speech, described, groups }: SpeechProfile): string[] {
  return [
    ...[...speech.speakers].map((id) => `speaker ${id}`),
    ...(speech.body === null ? [] : [`body ${speech.body}`]),
    ...[...described].map((word) => `word ${word}`),
    ...[...groups].map((group) => `claim ${group}`),
    ...(speech.article.agency === null ? [] : [`wire ${speech.article.agency}`]),
  ];
}

/**
 * The speech events of a set in order of reading, and why each after the first stands with them: its nearest before
 * it.
 */
function mergedOf(members: readonly number[], speeches: readonly SpeechEvent[], { evidence }: SpeechSets): Merged {
  return {
    speeches: members.map((i) => itemAt(speeches, i)),
    why: members.slice(1).map((i, k): JoinReason => {
      const [nearest] = members
        .slice(0, k + 1)
        .flatMap((j) => evidence(i, j) ?? [])
        .toSorted((x, y) => y.score - x.score);
      const reasons = nearest?.reasons.filter((reason) => reason !== 'prior') ?? [];
      return { why: reasons.join(', '), stated: reasons.some((reason) => STATED.has(reason)) };
    }),
  };
}

/** Observations by which the texts themselves say that it is one occasion. */
export const STATED: ReadonlySet<string> = new Set(['copy', 'wire', 'sameDay', 'quotation', 'cited']);

/** For every claim the number of its set, after sets that a chain joins have become one. */
function numbered(
  sets: readonly (readonly number[])[],
  together: readonly (readonly number[])[],
  speeches: readonly SpeechEvent[],
  without: ReadonlySet<number> = new Set(),
): Map<number, number> {
  const setOf = new Map<number, number>();
  sets.forEach((members, s) => {
    for (const i of members) setOf.set(i, s);
  });
  const { find, join } = disjointSets(sets.length);
  for (const [first, ...rest] of together)
    for (const i of rest) join(setOf.get(first as number) as number, setOf.get(i) as number);
  const numbers = new Map<number, number>();
  speeches.forEach((speech, i) => {
    for (const profile of speech.profiles)
      if (!without.has(profile)) numbers.set(profile, find(setOf.get(i) as number));
  });
  return numbers;
}

function sourced(
  speeches: readonly SpeechEvent[],
  why: readonly JoinReason[],
  profiles: readonly ClaimProfile[],
  entities: ReadonlyMap<string, Entity>,
): Sourced {
  const first = itemAt(speeches, 0);
  const at = speeches.flatMap((v) => [...v.profiles]);
  const kind = kindOf(
    speeches,
    at.map((i) => itemAt(profiles, i)),
  );
  // words of whoever is unnamed stay so where a document or a thing without a name is heard beside him
  const people = speeches.filter((v) => v.anonymous || !speaksAsPaper(v, entities));
  const anonymous = people.length > 0 && people.every((v) => v.anonymous);
  const named = speeches.flatMap((v) => [...v.speakers]);
  const speakers = [...new Set(named)];
  const date = speeches.map((v) => v.date).find((value) => value !== null) ?? null;
  const via = [...new Set(speeches.flatMap((v) => [...v.via]))];
  const origin: Origin = {
    id: idOfSet(
      'o',
      speeches.flatMap((v) => v.attributions.map(({ id }) => JSON.stringify([v.article.id, id]))),
    ),
    kind,
    label: labelOf(speeches, kind, entities),
    date,
    speakers,
    institution:
      first.carrier === 'reports'
        ? null
        : (first.body ?? speeches.find(({ body, carrier }) => body !== null && carrier === null)?.body ?? null),
    anonymous,
    via,
    articles: speeches.map((v, k) => ({
      article: v.article.id,
      evidence: evidenceOf(v),
      certainty: k === 0 || itemAt(why, k - 1).stated ? 'stated' : 'inferred',
    })),
    reasons: [...new Set(why.flatMap((one) => one.why.split(', ')))].filter((reason) => reason !== ''),
  };
  return {
    origin,
    occasion: occasionOf(
      speeches,
      at.map((i) => itemAt(profiles, i)),
      entities,
    ),
    profiles: at.toSorted((a, b) => a - b),
    speeches,
  };
}

/** Is it a document without a name of its own that speaks ("the note said")? */
function speaksAsPaper({ speakers, anonymous }: SpeechEvent, entities: ReadonlyMap<string, Entity>): boolean {
  if (anonymous || speakers.size === 0) return false;
  return [...speakers].every((id) => {
    const speaker = entities.get(id);
    return speaker?.named === false && (isDocument(speaker.name.split(' ')) || AUTHORED_DOCUMENTS.has(speaker.name));
  });
}

/** Source and cue of each attribution: the words that say who says it. */
function evidenceOf({ attributions }: SpeechEvent): Span[] {
  const spans = attributions.flatMap(({ source, cue, content }) => {
    const words = [...source, ...cue];
    return words.length > 0 ? words : content.slice(0, 1);
  });
  return spans
    .filter((span, i) => spans.findIndex((other) => other[0] === span[0] && other[1] === span[1]) === i)
    .toSorted(bySpan);
}

function kindOf(speeches: readonly SpeechEvent[], told: readonly ClaimProfile[]): OriginKind {
  const first = itemAt(speeches, 0);
  if (first.carrier === 'wire') return 'wire';
  if (first.carrier !== null || first.cites !== null) return 'article';
  if (
    first.attributions.some((one) => isDocument(wordsOfSource(one))) ||
    told.some(
      (profile) =>
        profile.claim.type === 'SANCTION' &&
        profile.claim.modality === 'asserted' &&
        profile.holder === null &&
        [...first.speakers].every((speaker) => profile.actors.has(speaker)),
    )
  )
    return 'document';
  return first.anonymous ? 'briefing' : 'statement';
}
