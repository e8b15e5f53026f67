import { overlaps, type AnnotatedArticle, type Attribution, type Entity, type Span } from '../model/index.ts';
import { carrierOf, isFaceless, isOfficial, isSilence, isStanding } from './carriers.ts';
import { bodyOf, type Frame } from './frame.ts';
import { dateRange, datesRelate } from './date-range.ts';
import { contentOf } from './terms.ts';
import { SPEECH_ACTS } from './type-affinity.ts';

/** Somebody speaking on one occasion, as far as one article lets it be seen. */
export interface Voice {
  readonly article: AnnotatedArticle;
  readonly attributions: Attribution[];
  readonly speakers: Set<string>;
  /** the body spoken for, or null */
  readonly body: string | null;
  anonymous: boolean;
  /** is it a state that speaks, and nobody for it? */
  readonly isState: boolean;
  readonly carrier: 'wire' | 'outlet' | 'reports' | null;
  date: string | null;
  place: string | null;
  venue: string | null;
  readonly via: Set<string>;
  /** persons spoken to */
  readonly addressees: Set<string>;
  /** indices of the frames that rest on it */
  readonly frames: Set<number>;
  /** was it joined by inference rather than told as one? */
  inferred: boolean;
}

/** What joins claims: for a frame, the groups that it asserts in. */
export type GroupsOf = ReadonlyMap<number, ReadonlySet<number>>;

/** Voices of one article, with the claims that rest on each, in order of reading. Claims of the narrator alone rest on none. */
export function voicesOf(article: AnnotatedArticle, frames: readonly Frame[], from: number, to: number, entities: ReadonlyMap<string, Entity>, groupsOf: GroupsOf): Voice[] {
  const byId = new Map(article.attributions.map((attribution) => [attribution.id, attribution]));
  const voices: Voice[] = [];
  const voiceOf = new Map<string, Voice>();
  const agentless: (readonly [frame: number, attribution: Attribution])[] = [];
  const enter = (attribution: Attribution): Voice | null => {
    const root = rootOf(attribution, byId, entities);
    const known = voiceOf.get(root.id);
    if (known !== undefined) return known;
    if (root.speaker === null || isSilence(cueOf(article, root)) || isToCome(root, article)) return null;
    const made = voice(article, root, entities);
    const voiceHere = voices.findLast((other) => isOneVoice(other, made)) ?? (voices.push(made), made);
    if (voiceHere !== made) absorb(voiceHere, made);
    voiceOf.set(root.id, voiceHere);
    return voiceHere;
  };
  for (let i = from; i < to; i++) {
    const frame = frames[i] as Frame;
    const attribution = frame.holder ?? speechActOf(frame, article, entities);
    const heard = attribution === null ? null : enter(attribution);
    if (heard !== null) heard.frames.add(i);
    else if (attribution !== null && isAgentless(rootOf(attribution, byId, entities))) agentless.push([i, attribution]);
  }
  // "it was disclosed", "the allegations include": the unnamed voice heard last goes on
  for (const [i, attribution] of agentless) {
    const before = voices.filter((v) => firstAt(v) < startOf(attribution)).toSorted((a, b) => lastBefore(b, attribution) - lastBefore(a, attribution))[0];
    if (before?.anonymous !== true || before.carrier !== null) continue;
    before.attributions.push(attribution);
    before.frames.add(i);
  }
  // what else the same voices are heard to say is evidence, though no claim rests on it
  for (const attribution of article.attributions) {
    const root = rootOf(attribution, byId, entities);
    if (voiceOf.has(root.id) || root.speaker === null || isToCome(root, article)) continue;
    const made = voice(article, root, entities);
    const heard = voices.find((other) => other.frames.size > 0 && isOneVoice(other, made));
    if (heard === undefined) continue;
    absorb(heard, made);
    voiceOf.set(root.id, heard);
  }
  return joinGeneral(voices.filter((v) => v.frames.size > 0), groupsOf, entities);
}

/** The attribution that a chain enters the public record with: the outermost but for those who only carry it. */
function rootOf(attribution: Attribution, byId: ReadonlyMap<string, Attribution>, entities: ReadonlyMap<string, Entity>): Attribution {
  let root = attribution;
  for (let step = 0; step < 12 && root.parent !== null; step++) {
    const parent = byId.get(root.parent);
    if (parent === undefined || parent.speaker === null || carrierOf(entities.get(parent.speaker)) !== null) break;
    root = parent;
  }
  return root;
}

function isAgentless({ speaker, source, cue }: Attribution): boolean {
  return speaker === null && source.length === 0 && cue.length > 0;
}

function startOf({ source, cue, content }: Attribution): number {
  return Math.min(...[...source, ...cue, ...content].map(([start]) => start));
}

/** Where a voice was heard last before an attribution. */
function lastBefore(v: Voice, attribution: Attribution): number {
  return Math.max(...v.attributions.map(startOf).filter((start) => start < startOf(attribution)), -1);
}

/** Announced for a day after the article was printed. */
function isToCome({ occasion }: Attribution, { publishedAt }: AnnotatedArticle): boolean {
  const [said, printed] = [dateRange(occasion?.date ?? null), dateRange(publishedAt)];
  return said !== null && printed !== null && said.first > printed.last;
}

/** The narrator reports an act of speech: the attribution whose cue stands in the claim's words, by the same actor. */
function speechActOf(frame: Frame, article: AnnotatedArticle, entities: ReadonlyMap<string, Entity>): Attribution | null {
  // what is yet to be said has not been heard
  if (frame.claim.modality === 'planned') return null;
  const announced = frame.claim.type === 'SANCTION';
  if (!SPEECH_ACTS.has(frame.claim.type) && frame.claim.type !== 'STATE' && !announced) return null;
  // an act that is announced is told in one sentence with the words of the announcement
  const places = announced ? article.sentences.filter((sentence) => frame.claim.evidence.some((span) => overlaps(sentence, span))) : frame.claim.evidence;
  const inside = (span: Span): boolean => places.some(([start, end]) => start <= span[0] && span[1] <= end);
  const own = article.attributions.filter((attribution) => attribution.speaker !== null && attribution.cue.some(inside));
  const is = (id: string | null): boolean => id !== null && frame.actors.has(id);
  return own.find(({ speaker }) => is(speaker)) ?? own.find(({ speaker }) => speaker !== null && is(bodyOf(speaker, entities))) ?? null;
}

function voice(article: AnnotatedArticle, root: Attribution, entities: ReadonlyMap<string, Entity>): Voice {
  const speaker = root.speaker as string;
  const entity = entities.get(speaker);
  return {
    article, attributions: [root], speakers: new Set([speaker]), body: spokenFor(speaker, root.anonymous, entities),
    anonymous: root.anonymous, isState: entity?.type === 'COUNTRY' || entity?.type === 'GPE', carrier: carrierOf(entity), date: dayOf(root.occasion?.date ?? null), place: root.occasion?.place ?? null, venue: root.occasion?.venue ?? null,
    via: new Set(root.via), addressees: new Set(root.addressee.filter((id) => entities.get(id)?.type === 'PERSON')), frames: new Set(), inferred: false,
  };
}

/** The body that somebody speaks for: an unnamed person only by an office, a named one for a state only by an office too. */
function spokenFor(speaker: string, anonymous: boolean, entities: ReadonlyMap<string, Entity>): string | null {
  const entity = entities.get(speaker);
  const body = bodyOf(speaker, entities);
  if (entity === undefined) return null;
  // a paper speaks for no town
  if (carrierOf(entity) !== null) return anonymous ? null : speaker;
  if (anonymous && !isOfficial(entity)) return null;
  if (entity.type !== 'PERSON' && !anonymous) return body;
  const isState = ['COUNTRY', 'GPE'].includes(entities.get(body)?.type ?? '');
  return body === speaker || (!anonymous && isState && entity.role === null && entity.knowledge === null) ? null : body;
}

/** Nobody speaks for longer than this many days; a longer stretch is what the words are about, not when they were said. */
const OCCASION_DAYS = 31;

function dayOf(date: string | null): string | null {
  const range = dateRange(date);
  return range !== null && range.last - range.first > OCCASION_DAYS ? null : date;
}

/** Unnamed speakers of one body in one report are one briefing; a named speaker is one until day, channel or listener differ. */
function isOneVoice(a: Voice, b: Voice): boolean {
  const sameSpeaker = [...b.speakers].every((speaker) => a.speakers.has(speaker));
  if (!sameSpeaker && !(a.anonymous && b.anonymous && a.body !== null && a.body === b.body)) return false;
  if (datesDiffer(a.date, b.date)) return false;
  if (sameSpeaker && inOneSentence(a, b)) return true;
  // a state in the headline may turn out to be its minister; one that speaks further down is itself
  if (!a.anonymous && [...b.speakers].every((speaker) => speaker === b.body) && isAtHead(a) !== isAtHead(b)) return false;
  if (differentWords(a.venue, b.venue)) return false;
  if (a.via.size > 0 && b.via.size > 0 && ![...a.via].some((x) => b.via.has(x))) return false;
  return isStandingVoice(a) === isStandingVoice(b);
}

/** Partial dates ("XXXX-02-18", "XXXX-WXX-3") name no days, yet two different ones are two. */
export function datesDiffer(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return false;
  const relation = datesRelate(a, b);
  return relation === 'disjoint' || relation === 'unknown';
}

/** "CBS interview" and "meeting in Munich" are two places to speak; "news conference" and "joint news conference" may be one. */
function differentWords(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const words = new Set(contentOf(a));
  return !contentOf(b).some((word) => words.has(word));
}

export function isStandingVoice({ article, attributions }: Voice): boolean {
  return attributions.every((attribution) => isStanding(cueOf(article, attribution)));
}

function cueOf({ text }: AnnotatedArticle, { cue }: Attribution): string {
  return cue.map(([start, end]) => text.slice(start, end)).join(' ');
}

/** Take `b` into `a`. */
export function absorb(a: Voice, b: Voice): void {
  a.attributions.push(...b.attributions);
  for (const speaker of b.speakers) a.speakers.add(speaker);
  for (const via of b.via) a.via.add(via);
  for (const addressee of b.addressees) a.addressees.add(addressee);
  for (const frame of b.frames) a.frames.add(frame);
  a.date ??= b.date;
  a.place ??= b.place;
  a.venue ??= b.venue;
}

/**
 * A headline gives to "the ministry" what its minister says below, a summary to "an official" what a named one says. Such
 * general voices join the particular one of the same body, where both stand behind one claim, or where they speak at the head
 * of the report, before it. A voice with a day of its own, or one "repeatedly" heard, stays apart.
 */
function joinGeneral(voices: readonly Voice[], groupsOf: GroupsOf, entities: ReadonlyMap<string, Entity>): Voice[] {
  const left = new Set(voices);
  const level = new Map(voices.map((v) => [v, levelOf(v, entities)]));
  for (const v of voices) {
    const own = level.get(v) as Level;
    if (v.body === null || v.carrier !== null || own === 'person' || isStandingVoice(v)) continue;
    const hosts = [...left].filter((other) => other !== v && other.body === v.body && other.carrier === null && !isStandingVoice(other) && !datesDiffer(other.date, v.date));
    const above = (candidate: Voice): Level => level.get(candidate) as Level;
    const shares = (candidate: Voice): boolean => shareClaim(v, candidate, groupsOf);
    const fit = hosts.filter((candidate) => HOSTS[own].includes(above(candidate)));
    const next = fit.filter((candidate) => firstAt(v) < firstAt(candidate)).toSorted((a, b) => firstAt(a) - firstAt(b))[0];
    // a headline means whoever is heard next; further down it takes a common claim or a common sentence
    const host = (own === 'faceless' ? fit.find((candidate) => above(candidate) === 'unnamed') : undefined)
      ?? (isAtHead(v) && next !== undefined && (own !== 'unnamed' || shares(next)) ? next : undefined)
      ?? (own === 'unnamed' ? undefined : fit.toSorted((a, b) => b.frames.size - a.frames.size).find((candidate) => shares(candidate) || inOneSentence(v, candidate)));
    if (host === undefined) continue;
    absorb(host, v);
    left.delete(v);
  }
  for (const v of left) {
    if (v.carrier !== 'reports') continue;
    const host = [...left].find((other) => other.anonymous && other.body !== null && other !== v && shareClaim(v, other, groupsOf));
    if (host === undefined) continue;
    absorb(host, v);
    left.delete(v);
  }
  return [...left];
}

/** How far a voice is from a person who stands by his words. */
type Level = 'state' | 'body' | 'faceless' | 'unnamed' | 'person';

/** Who may have been meant by whom: no named speaker's words are taken into a briefing, and no body's on the record. */
const HOSTS: Readonly<Record<Level, readonly Level[]>> = { state: ['body', 'unnamed', 'person'], body: ['person'], faceless: ['unnamed'], unnamed: ['person'], person: [] };

function levelOf(v: Voice, entities: ReadonlyMap<string, Entity>): Level {
  const [speaker] = v.speakers;
  const entity = speaker === undefined ? undefined : entities.get(speaker);
  if (v.anonymous) return 'unnamed';
  if (isFaceless(entity)) return 'faceless';
  if (entity?.type === 'PERSON') return 'person';
  return speaker === v.body ? 'state' : 'body';
}

/** Headline, summary and first paragraph: what a report says before it says who. */
const HEAD = 600;

function firstAt(v: Voice): number {
  return Math.min(...v.attributions.map(startOf));
}

/** Is it heard nowhere else? */
function isAtHead(v: Voice): boolean {
  const last = Math.max(...v.attributions.flatMap(({ cue, content }) => [...cue, ...content].map(([start]) => start)));
  return last < Math.min(HEAD, v.article.text.length / 3);
}

/** "The ministry denied it, with its spokesman saying …" */
function inOneSentence(a: Voice, b: Voice): boolean {
  const sentence = ({ cue, content }: Attribution): number => a.article.sentences.findIndex(([start, end]) => [...cue, ...content].some((span) => start <= span[0] && span[0] < end));
  const own = new Set(a.attributions.map(sentence));
  return b.attributions.some((attribution) => own.has(sentence(attribution)));
}

/** Groups that a voice stands behind. */
export function groupsOfVoice(v: Voice, groupsOf: GroupsOf): Set<number> {
  return new Set([...v.frames].flatMap((i) => [...(groupsOf.get(i) ?? [])]));
}

function shareClaim(a: Voice, b: Voice, groupsOf: GroupsOf): boolean {
  const mine = groupsOfVoice(a, groupsOf);
  return [...groupsOfVoice(b, groupsOf)].some((group) => mine.has(group));
}
