import { FUTURE_WORDS } from '../lexicon/en/tense-words.ts';
import { overlaps, type AnnotatedArticle, type Attribution, type Entity, type Span } from '../model/index.ts';
import { each } from '../model/scan.ts';
import { carrierOf, isCalledCarrier, outletName } from './carriers.ts';
import { bodyOf, type ClaimProfile } from './claim-profile.ts';
import { dateRange } from './date-range.ts';
import { isSilence } from './denial.ts';
import { homeStateOf } from './home-state.ts';
import { joinDescribed } from './join-described.ts';
import { joinGeneral, type GroupsOf } from './join-general.ts';
import { attributionTo, passedOn, type Outlets } from './outlets.ts';
import { foundBy, isOwnFinding, tellsOfFinding } from './own-finding.ts';
import { absorb, isOneSpeechEvent, sentenceAt, speechOf, startOf, type SpeechEvent } from './speech-event.ts';
import { SPEECH_ACTS } from './type-affinity.ts';
import { coveringAttribution, inheritSpeech, isEyeOf, isOwnWord } from './unsourced.ts';

/** The speech events of an article so far, found by the attribution that opened each, by speaker and by body. */
class SpeechEventIndex {
  readonly speeches: SpeechEvent[] = [];
  readonly #of = new Map<string, SpeechEvent>();
  readonly #under = new Map<string, SpeechEvent[]>();
  readonly #article: AnnotatedArticle;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #home: string | null;

  constructor(article: AnnotatedArticle, entities: ReadonlyMap<string, Entity>) {
    this.#article = article;
    this.#entities = entities;
    this.#home = homeStateOf(article, entities);
  }

  /** The speech event of an attribution; `opens`: may it be a new one? */
  hear(root: Attribution, opens: boolean): SpeechEvent | null {
    const known = this.#of.get(root.id);
    if (known !== undefined) return known;
    if (root.speaker === null || isToCome(root, this.#article) || (opens && isSilence(root))) return null;
    const author = this.#authorOf(root);
    const speaker = author ?? root.speaker;
    const said = isLater(root, this.#article) && root.occasion !== null ? undated(root, root.occasion) : root;
    const made = speechOf(
      this.#article,
      author === null ? said : { ...said, anonymous: false },
      speaker,
      this.#entities,
      this.#home,
    );
    const keys = [speaker, ...(made.anonymous && made.body !== null ? [made.body] : [])];
    const near = keys.flatMap((key) => this.#under.get(key) ?? []);
    const same = near.findLast((other) => isOneSpeechEvent(other, made));
    if (same === undefined && !opens) return null;
    if (same === undefined) this.speeches.push(made);
    else absorb(same, made);
    const heard = same ?? made;
    this.#of.set(root.id, heard);
    for (const key of keys) {
      const list = this.#under.get(key);
      if (list === undefined) this.#under.set(key, [heard]);
      else if (!list.includes(heard)) list.push(heard);
    }
    return heard;
  }

  /** Whose document speaks; null where a body speaks by it, as for all that is no document. */
  #authorOf({ speaker, structure }: Attribution): string | null {
    return this.#entities.get(speaker ?? '')?.affiliation == null ? (structure?.author ?? null) : null;
  }
}

/**
 * What speech events are heard in: the claims of an article, `[from, to)` of those of the story, and what joins them.
 */
interface StoryClaims {
  readonly profiles: readonly ClaimProfile[];
  readonly from: number;
  readonly to: number;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly groupsOf: GroupsOf;
  readonly outlets: Outlets;
  /** articles that are a party's own statement, with that party */
  readonly statements: ReadonlyMap<string, string>;
}

/** The speech events of an article, and the claims that rest on one of them though nothing in the text says so. */
export interface HeardIn {
  readonly speeches: readonly SpeechEvent[];
  readonly inherited: ReadonlySet<number>;
}

/**
 * Speech events of one article, with the claims that rest on each, in order of reading. Claims of the narrator alone
 * rest on none.
 */
export function speechEventsOf(
  article: AnnotatedArticle,
  { profiles, from, to, entities, groupsOf, outlets, statements }: StoryClaims,
): HeardIn {
  const byId = new Map(article.attributions.map((attribution) => [attribution.id, attribution]));
  const speechIndex = new SpeechEventIndex(article, entities);
  const acts = speechActs(article, entities);
  const covering = coveringAttribution(article);
  const party = statements.get(article.id) ?? null;
  const unsourced: number[] = [];
  const own: number[] = [];
  const signs: number[] = [];
  const agentless: (readonly [profile: number, attribution: Attribution])[] = [];
  for (const i of each([from, to])) {
    const profile = profiles[i] as ClaimProfile;
    const held = profile.holder ?? acts(profile) ?? covering(profile);
    if (party !== null && (profile.holder === null || isOwnWord(profile.holder))) {
      speechIndex.hear(attributionTo(party, null, profile.claim), true)?.profiles.add(i);
      continue;
    }
    if (held === null && tellsOfFinding(profile, outlets)) signs.push(i);
    if (held === null ? isOwnFinding(profile, outlets) : isOwnWord(held)) {
      own.push(i);
      continue;
    }
    const attribution = held ?? passedOn(profile, outlets) ?? foundBy(profile);
    if (attribution === null) {
      unsourced.push(i);
      continue;
    }
    const root = rootOf(attribution, byId, entities);
    const heard = speechIndex.hear(root, true);
    if (heard !== null) heard.profiles.add(i);
    else if (isAgentless(root)) agentless.push([i, attribution]);
    else if (root.speaker === null) unsourced.push(i);
  }
  continueUnnamed(agentless, speechIndex.speeches);
  // what else the same speech events are heard to say is evidence, though no claim rests on it
  for (const attribution of article.attributions) speechIndex.hear(rootOf(attribution, byId, entities), false);
  // what newspapers are said to have reported has its origin elsewhere: to pass on is none
  const general = joinGeneral(
    speechIndex.speeches.filter((v) => v.profiles.size > 0),
    groupsOf,
    entities,
  );
  const speeches = joinDescribed(general, article, groupsOf, entities).filter((v) => {
    v.cites = citedBy(v, outlets, entities);
    return v.carrier !== 'reports' || v.via.size > 0 || v.cites !== null;
  });
  const self = own.length + signs.length > 0 ? ownSpeech(article, profiles, own, signs, entities) : null;
  const heard = self === null ? speeches : speeches.filter((v) => !isEyeOf(self, v, speeches, article, entities));
  const inherited = inheritSpeech(article, profiles, unsourced, { speeches: heard, own: self }, groupsOf);
  return { speeches: self !== null && self.profiles.size > 0 ? [...heard, self] : heard, inherited };
}

/**
 * The speech event of an outlet that tells what it found out itself; its entity is among the speakers where it has
 * one.
 */
export function ownSpeech(
  article: AnnotatedArticle,
  profiles: readonly ClaimProfile[],
  own: readonly number[],
  signs: readonly number[],
  entities: ReadonlyMap<string, Entity>,
): SpeechEvent {
  const told = [...own, ...signs].map((i) => profiles[i] as ClaimProfile);
  const [first] = told as [ClaimProfile];
  const names = [article.publisher, article.agency].flatMap((name) => (name === null ? [] : [outletName(name)]));
  const speaker =
    [...new Set(told.flatMap(({ named }) => [...named]))].find((id) => {
      const entity = entities.get(id);
      return entity !== undefined && [entity.name, ...entity.aliases].some((name) => names.includes(outletName(name)));
    }) ?? null;
  const attribution = attributionTo(speaker, null, first.claim);
  return {
    ...speechOf(article, attribution, speaker ?? '', entities, null),
    speakers: new Set(speaker === null ? [] : [speaker]),
    carrier: article.agency !== null && article.publisher === null ? 'wire' : 'outlet',
    profiles: new Set(own),
    sentences: new Set(told.map(({ claim }) => sentenceAt(article.sentences, claim.evidence[0]?.[0] ?? 0))),
  };
}

/**
 * The outlet of another report that a speech event names as where it has its claims from: in the words of its source,
 * or, for an unnamed "report" or "newspaper", anywhere in its sentences, or as the only one that the whole report names.
 */
function citedBy(
  { article, attributions, sentences, carrier, speakers }: SpeechEvent,
  outlets: Outlets,
  known: ReadonlyMap<string, Entity>,
): string | null {
  const unnamedReport = carrier === 'reports' || [...speakers].every((id) => isCalledCarrier(known.get(id)));
  const words = attributions.flatMap(({ source }) =>
    source.map(([start, end]) => article.text.slice(Math.max(0, start - 4), end)),
  );
  const around = unnamedReport ? [...sentences].map((s) => article.text.slice(...(article.sentences[s] as Span))) : [];
  for (const text of [...words, ...around]) {
    const cited = outlets.citedIn(text, article);
    if (cited !== null) return cited;
  }
  return unnamedReport ? outlets.onlyCitedIn(article.text, article) : null;
}

/** "It was disclosed", "the allegations include": the speech event heard last goes on, where it is unnamed. */
function continueUnnamed(
  agentless: readonly (readonly [profile: number, attribution: Attribution])[],
  speeches: readonly SpeechEvent[],
): void {
  const heard = speeches
    .flatMap((speech) => speech.attributions.map((attribution) => ({ at: startOf(attribution), speech })))
    .toSorted((a, b) => a.at - b.at);
  let k = 0;
  for (const [profile, attribution] of agentless.toSorted(([, a], [, b]) => startOf(a) - startOf(b))) {
    while (k < heard.length && (heard[k]?.at ?? 0) < startOf(attribution)) k++;
    const before = heard[k - 1]?.speech;
    if (before?.anonymous !== true || before.carrier !== null) continue;
    before.attributions.push(attribution);
    before.profiles.add(profile);
  }
}

/** The attribution that a chain enters the public record with: the outermost but for those who only carry it. */
function rootOf(
  attribution: Attribution,
  byId: ReadonlyMap<string, Attribution>,
  entities: ReadonlyMap<string, Entity>,
): Attribution {
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

/** Announced for a day after the article was printed, in a cue that says so where its words are known. */
function isToCome(attribution: Attribution, article: AnnotatedArticle): boolean {
  const { structure } = attribution;
  return isLater(attribution, article) && (structure === undefined || structure.words.some((w) => FUTURE_WORDS.has(w)));
}

/** The same with a day that is not known. */
function undated(attribution: Attribution, occasion: NonNullable<Attribution['occasion']>): Attribution {
  return { ...attribution, occasion: { ...occasion, date: null } };
}

/** Is its occasion dated after the article was printed? What is said already ("for Monday's meeting") was not said then. */
function isLater({ occasion }: Attribution, { publishedAt }: AnnotatedArticle): boolean {
  const [said, printed] = [dateRange(occasion?.date ?? null), dateRange(publishedAt)];
  return said !== null && printed !== null && said.first > printed.last;
}

/**
 * The narrator reports an act of speech: the attribution whose cue stands in the claim's words, by the same actor. An
 * act that is announced is told in one sentence with the words of the announcement.
 */
function speechActs(
  article: AnnotatedArticle,
  entities: ReadonlyMap<string, Entity>,
): (profile: ClaimProfile) => Attribution | null {
  const cues = article.attributions
    .filter(({ speaker, cue }) => speaker !== null && cue.length > 0)
    .flatMap((attribution) => attribution.cue.map((span) => ({ span, attribution })))
    .toSorted((a, b) => a.span[0] - b.span[0]);
  const within = ([start, end]: Span): Attribution[] => {
    let low = 0;
    let high = cues.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cues[middle]?.span[0] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found: Attribution[] = [];
    for (let k = low; k < cues.length && (cues[k]?.span[0] ?? 0) < end; k++)
      if ((cues[k]?.span[1] ?? 0) <= end) found.push((cues[k] as { attribution: Attribution }).attribution);
    return found;
  };
  return ({ claim, actors }) => {
    // what is yet to be said has not been heard
    if (claim.modality === 'planned') return null;
    const announced = claim.type === 'SANCTION';
    if (!SPEECH_ACTS.has(claim.type) && claim.type !== 'STATE' && !announced) return null;
    const places = announced
      ? claim.evidence.flatMap((span) => {
          const sentence = article.sentences[sentenceAt(article.sentences, span[0])];
          return sentence !== undefined && overlaps(sentence, span) ? [sentence] : [];
        })
      : claim.evidence;
    const own = places.flatMap(within);
    const is = (id: string | null): boolean => id !== null && actors.has(id);
    return (
      own.find(({ speaker }) => is(speaker)) ??
      own.find(({ speaker }) => speaker !== null && is(bodyOf(speaker, entities))) ??
      null
    );
  };
}
