import type { AnnotatedArticle, Copy, Entity, Origin, OriginKind, Span, Story } from '../model/index.ts';
import { bySpan } from '../model/index.ts';
import { idOfSet } from '../model/ids.ts';
import { isDocument } from './carriers.ts';
import { centralityOf } from './centrality.ts';
import type { Frame } from './frame.ts';
import type { Idf } from './score-pair.ts';
import { followChains, type Joining, type Merged } from './follow-chains.ts';
import { outletsOf } from './outlets.ts';
import { clusterVoices, type VoiceSets } from './cluster-voices.ts';
import { profileOf, type Profile, type Setting } from './voice-evidence.ts';
import { disjointSets } from '../model/disjoint-sets.ts';
import { groupsOfVoice, type GroupsOf } from './join-general.ts';
import type { Voice } from './voice.ts';
import { labelOf, occasionOf, type Occasion } from './origin-words.ts';
import { voicesOf } from './voices.ts';

/** An origin with the claims that rest on it, the voices that it was heard in, and one line for the timeline. */
export interface Sourced {
  readonly origin: Origin;
  readonly occasion: Occasion | null;
  readonly frames: readonly number[];
  readonly voices: readonly Voice[];
}

/** The origins of a story, and for every claim the number of its origin by the finest and the coarsest reading. */
export interface Origins {
  readonly sourced: readonly Sourced[];
  readonly high: ReadonlyMap<number, number>;
  readonly low: ReadonlyMap<number, number>;
}

/**
 * Where the claims of a story come from: the voices of all its reports, joined where they are one speech event, decided
 * over all that they say (`cluster-voices.ts`). `starts` holds the first frame of every article, and the end.
 */
export function findOrigins(
  articles: readonly AnnotatedArticle[],
  frames: readonly Frame[],
  starts: readonly number[],
  groupsOf: GroupsOf,
  idf: Idf,
  known: {
    readonly entities: ReadonlyMap<string, Entity>;
    readonly copies: readonly Copy[];
    readonly stories: readonly Story[];
  },
): Origins {
  const outlets = outletsOf(articles);
  const heard = articles.map((article, k) =>
    voicesOf(article, { frames, from: starts[k] as number, to: starts[k + 1] as number, groupsOf, outlets, ...known }),
  );
  const voices = heard.flatMap((one) => one.voices);
  const groups = new Map(voices.map((voice) => [voice, groupsOfVoice(voice, groupsOf)]));
  const profiles = voices.map((voice) => profileOf(voice, frames, groups.get(voice) ?? new Set(), known.entities));
  const setting: Setting = { idf, entities: known.entities, ...standingOf(known) };
  const found = clusterVoices(profiles, profiles.map(keysOf), setting);
  const sets = found.best.map((members) => mergedOf(members, voices, found));
  const isChained = !idf.leftOut?.has('origin: chain');
  const chained = !isChained
    ? sets
    : followChains(sets, groups, {
        frames,
        idf,
        entities: known.entities,
        central: centralityOf(frames),
      });
  const index = new Map(voices.map((voice, i) => [voice, i]));
  const together = chained.map((set) => set.voices.map((voice) => index.get(voice) as number));
  return {
    sourced: chained.map((set) => sourced(set.voices, set.why, frames, known.entities)),
    high: numbered(
      found.high,
      together.filter((_, k) => (chained[k]?.why ?? []).some(({ why }) => why === 'chain')),
      voices,
    ),
    low: numbered(found.low, together, voices, new Set(heard.flatMap(({ inherited }) => [...inherited]))),
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

/** What a voice can be found by: who speaks, for whom, in what words described, behind what claims. */
function keysOf({ voice, described, groups }: Profile): string[] {
  return [
    ...[...voice.speakers].map((id) => `speaker ${id}`),
    ...(voice.body === null ? [] : [`body ${voice.body}`]),
    ...[...described].map((word) => `word ${word}`),
    ...[...groups].map((group) => `claim ${group}`),
    ...(voice.article.agency === null ? [] : [`wire ${voice.article.agency}`]),
  ];
}

/** The voices of a set in order of reading, and why each after the first stands with them: its nearest before it. */
function mergedOf(members: readonly number[], voices: readonly Voice[], { evidence }: VoiceSets): Merged {
  return {
    voices: members.map((i) => voices[i] as Voice),
    why: members.slice(1).map((i, k): Joining => {
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
const STATED: ReadonlySet<string> = new Set(['copy', 'wire', 'sameDay', 'quotation', 'cited']);

/** For every frame the number of its set, after sets that a chain joins have become one. */
function numbered(
  sets: readonly (readonly number[])[],
  together: readonly (readonly number[])[],
  voices: readonly Voice[],
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
  voices.forEach((voice, i) => {
    for (const frame of voice.frames) if (!without.has(frame)) numbers.set(frame, find(setOf.get(i) as number));
  });
  return numbers;
}

function sourced(
  voices: readonly Voice[],
  why: readonly Joining[],
  frames: readonly Frame[],
  entities: ReadonlyMap<string, Entity>,
): Sourced {
  const first = voices[0] as Voice;
  const at = voices.flatMap((v) => (v.frames.size > 0 ? [...v.frames] : []));
  const kind = kindOf(
    voices,
    at.map((i) => frames[i] as Frame),
  );
  const anonymous = voices.every((v) => v.anonymous);
  const named = voices.flatMap((v) => [...v.speakers]);
  const speakers = [...new Set(named)];
  const date = voices.map((v) => v.date).find((value) => value !== null) ?? null;
  const via = [...new Set(voices.flatMap((v) => [...v.via]))];
  const origin: Origin = {
    id: idOfSet(
      'o',
      voices.flatMap((v) => v.attributions.map(({ id }) => JSON.stringify([v.article.id, id]))),
    ),
    kind,
    label: labelOf(voices, kind, entities),
    date,
    speakers,
    institution:
      first.carrier === 'reports'
        ? null
        : (first.body ?? voices.find(({ body, carrier }) => body !== null && carrier === null)?.body ?? null),
    anonymous,
    via,
    articles: voices.map((v, k) => ({
      article: v.article.id,
      evidence: evidenceOf(v),
      certainty: k === 0 || (why[k - 1] as Joining).stated ? 'stated' : 'inferred',
    })),
    reasons: [...new Set(why.flatMap((one) => one.why.split(', ')))].filter((reason) => reason !== ''),
  };
  return {
    origin,
    occasion: occasionOf(
      voices,
      at.map((i) => frames[i] as Frame),
      entities,
    ),
    frames: at.toSorted((a, b) => a - b),
    voices,
  };
}

/** Source and cue of each attribution: the words that say who says it. */
function evidenceOf({ attributions }: Voice): Span[] {
  const spans = attributions.flatMap(({ source, cue, content }) => {
    const words = [...source, ...cue];
    return words.length > 0 ? words : content.slice(0, 1);
  });
  return spans
    .filter((span, i) => spans.findIndex((other) => other[0] === span[0] && other[1] === span[1]) === i)
    .toSorted(bySpan);
}

function kindOf(voices: readonly Voice[], told: readonly Frame[]): OriginKind {
  const first = voices[0] as Voice;
  if (first.carrier === 'wire') return 'wire';
  if (first.carrier !== null || first.cites !== null) return 'article';
  const wording = first.attributions.map(({ source }) =>
    source.map(([start, end]) => first.article.text.slice(start, end)).join(' '),
  );
  if (
    wording.some(isDocument) ||
    told.some(
      (frame) =>
        frame.claim.type === 'SANCTION' &&
        frame.claim.modality === 'asserted' &&
        frame.holder === null &&
        [...first.speakers].every((speaker) => frame.actors.has(speaker)),
    )
  )
    return 'document';
  return first.anonymous ? 'briefing' : 'statement';
}
