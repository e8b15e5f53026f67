import { SELF } from '../lexicon/en/speakers.ts';
import { overlaps, type AnnotatedArticle, type Attribution, type Entity, type Span } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import type { ClaimProfile } from './claim-profile.ts';
import type { GroupsOf } from './join-general.ts';
import { isNamed } from './named.ts';
import { hasAny, wordsOfSource } from './source-words.ts';
import { sentenceAt, titleSentences, type SpeechEvent } from './speech-event.ts';
import { SPEECH_ACTS } from './type-affinity.ts';

/** Share of a claim's words that the content of an attribution covers, from which it is what was said. */
const COVERED = 0.5;
/** … or share of the content that a claim covers, where it takes in the words around. */
const COVERS = 0.8;
/** An opening is explained by whoever is heard within so many sentences of it. */
const SOON = 3;
/** Terms that the explanation has in common with what it explains. */
const IN_COMMON = 1;

/**
 * A claim of the narrator's that stands in what somebody is said to have said, or is the whole sentence with its "she told
 * a meeting": the smallest attribution that it meets so.
 */
export function coveringAttribution({ attributions }: AnnotatedArticle): (profile: ClaimProfile) => Attribution | null {
  const said = attributions.filter(({ speaker, content }) => speaker !== null && content.length > 0);
  return ({ actors, claim: { evidence } }) => {
    let best: Attribution | null = null;
    let least = Infinity;
    for (const attribution of said) {
      const both = shared(evidence, attribution.content);
      if (both === 0) continue;
      // what is told is the act itself: "Norland proposed an alliance"
      if (actors.has(attribution.speaker as string) && shared(evidence, attribution.cue) > 0) continue;
      const size = sizeOf(attribution.content);
      if ((both < COVERED * sizeOf(evidence) && both < COVERS * size) || size >= least) continue;
      best = attribution;
      least = size;
    }
    return best;
  };
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) if (overlaps(x, y)) sum += Math.min(x[1], y[1]) - Math.max(x[0], y[0]);
  return sum;
}

/** "We conclude that …", outside quotation marks: the report's own author says so. */
export function isOwnWord(attribution: Attribution): boolean {
  const { speaker, kind, parent } = attribution;
  const [word = '', another] = wordsOfSource(attribution);
  return speaker === null && kind === 'indirect' && parent === null && another === undefined && hasAny([word], SELF);
}

/** The speech events of a report, and that of its outlet, where it tells of something found out by itself. */
interface Hosts {
  readonly speeches: readonly SpeechEvent[];
  readonly own: SpeechEvent | null;
}

/**
 * Give openings, and what follows on how an outlet found out, their source: a headline and a first sentence say what is new, and whoever said it is named in the
 * lines below: the speech event behind the same claim further down, else the one heard first, if it speaks of the
 * same; or the outlet itself, where the lines below tell how it found out. Returns the claims that were so given a
 * speech event: nothing in the text says it, so they count as doubtful.
 */
export function inheritSpeech(
  article: AnnotatedArticle,
  profiles: readonly ClaimProfile[],
  unsourced: readonly number[],
  { speeches, own }: Hosts,
  groupsOf: GroupsOf,
): Set<number> {
  const inherited = new Set<number>();
  const speechOf = new Map<number, SpeechEvent>();
  for (const speech of speeches) for (const i of speech.profiles) speechOf.set(i, speech);
  const underGroup = new Map<number, SpeechEvent>();
  for (const [i, speech] of speechOf)
    for (const group of groupsOf.get(i) ?? []) if (!underGroup.has(group)) underGroup.set(group, speech);
  const opening = titleSentences(article);
  const isFoundOut = (place: number): boolean => own !== null && foundNear(place, own, speeches);
  for (const i of unsourced) {
    const profile = itemAt(profiles, i);
    const place = sentenceAt(article.sentences, profile.claim.evidence[0]?.[0] ?? 0);
    if (place === -1) continue;
    if (place > opening) {
      if (own === null || !foundBefore(place, own, speeches)) continue;
      own.profiles.add(i);
      inherited.add(i);
      continue;
    }
    const same = [...(groupsOf.get(i) ?? [])].flatMap((group) => underGroup.get(group) ?? [])[0];
    const host = same ?? (isFoundOut(place) ? own : heardSoon(profile, place, speeches, profiles));
    if (host === null || profile.negative !== isNegative(host, profiles)) continue;
    host.profiles.add(i);
    inherited.add(i);
  }
  return inherited;
}

/** Is what stands here found out by the outlet itself, as it says soon afterwards, before anybody else is heard? */
function foundNear(place: number, own: SpeechEvent, speeches: readonly SpeechEvent[]): boolean {
  const sign = [...own.sentences].filter((at) => place <= at && at <= place + SOON).toSorted((a, b) => a - b)[0];
  if (sign === undefined) return false;
  return !speeches.some(({ sentences }) => [...sentences].some((at) => place <= at && at < sign));
}

/** Does the outlet tell in the sentence before how it found out, and is nobody heard there? */
function foundBefore(place: number, own: SpeechEvent, speeches: readonly SpeechEvent[]): boolean {
  return own.sentences.has(place - 1) && !speeches.some(({ sentences }) => sentences.has(place - 1));
}

/** The speech event heard first within a few sentences behind a place, if it speaks of what stands there. */
function heardSoon(
  profile: ClaimProfile,
  place: number,
  speeches: readonly SpeechEvent[],
  profiles: readonly ClaimProfile[],
): SpeechEvent | null {
  let best: SpeechEvent | null = null;
  let nearest = Infinity;
  // who asks, threatens or objects is himself the source of it
  const isAct = SPEECH_ACTS.has(profile.claim.type) && isDone(profile);
  for (const speech of speeches) {
    if (isAct && ![speech.body, ...speech.speakers].some((id) => id !== null && profile.actors.has(id))) continue;
    const first = Math.min(...speech.sentences);
    // what somebody has said "in the past" is no source of today's news, nor is who is heard beside it in its sentence:
    // "the port turned away a ship that Norland says was stolen"
    if (speech.standing || first <= place || first > place + SOON || first >= nearest) continue;
    const names = [...speech.speakers].some((id) => profile.about.has(`@${id}`));
    const common =
      names ||
      [...speech.profiles].some(
        (j) => [...itemAt(profiles, j).about].filter((term) => profile.about.has(term)).length >= IN_COMMON,
      );
    if (!common) continue;
    best = speech;
    nearest = first;
  }
  return best;
}

/** Is it said who does it, be it that nobody knows which one? */
function isDone({ actors, claim: { structure } }: ClaimProfile): boolean {
  const list = structure?.passive === true ? [] : (structure?.arguments ?? []);
  return actors.size > 0 || list.some(({ relation }) => relation === 'subject');
}

/** Does a speech event only say that things are not so? */
function isNegative({ profiles: own }: SpeechEvent, profiles: readonly ClaimProfile[]): boolean {
  return own.size > 0 && [...own].every((i) => itemAt(profiles, i).negative);
}

/** A headline's "witness" is the outlet's own reporter, where the first lines tell what he saw; what it says goes over. */
export function isEyeOf(
  own: SpeechEvent,
  v: SpeechEvent,
  speeches: readonly SpeechEvent[],
  article: AnnotatedArticle,
  entities: ReadonlyMap<string, Entity>,
): boolean {
  const others = speeches.filter((other) => other !== v);
  if (Math.max(...v.sentences) >= titleSentences(article) || v.official || !foundNear(0, own, others)) return false;
  if ([...v.speakers].some((id) => isNamed(entities.get(id)))) return false;
  for (const profile of v.profiles) own.profiles.add(profile);
  return true;
}
