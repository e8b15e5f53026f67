import { knownByName } from '../knowledge/index.ts';
import type { Entity } from '../model/index.ts';
import { valueAt } from '../model/item-at.ts';
import { isFaceless } from './carriers.ts';
import { absorb, datesDiffer, inOneSentence, isAtHead, type SpeechEvent } from './speech-event.ts';

/** What joins claims: for a claim, the groups that it asserts in. */
export type GroupsOf = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * A headline gives to "the ministry" what its minister says below, a summary to "an official" what a named one says.
 * Such general speech events join the particular one of the same body, where both stand behind one claim, or where
 * they speak at the head of the report, before it. A speech event with a day of its own, or one "repeatedly" heard,
 * stays apart.
 */
export function joinGeneral(
  speeches: readonly SpeechEvent[],
  groupsOf: GroupsOf,
  entities: ReadonlyMap<string, Entity>,
): SpeechEvent[] {
  const left = new Set(speeches);
  const byBody = new Map<string, SpeechEvent[]>();
  for (const v of speeches) {
    if (v.body === null || v.carrier !== null) continue;
    const list = byBody.get(v.body);
    if (list === undefined) byBody.set(v.body, [v]);
    else list.push(v);
  }
  const level = new Map(speeches.map((v) => [v, levelOf(v, entities)]));
  for (const v of speeches) {
    const own = valueAt(level, v);
    if (v.body === null || v.carrier !== null || own === 'person' || v.standing) continue;
    // "Estmark denies": its minister, whose state is not said, says so below
    const ofOffice =
      own === 'state' && isAtHead(v)
        ? speeches.filter(
            (other) =>
              other.body === null &&
              other.carrier === null &&
              other.official &&
              !other.anonymous &&
              shareClaim(v, other, groupsOf),
          )
        : [];
    const hosts = [...(byBody.get(v.body) ?? []), ...ofOffice].filter(
      (other) => other !== v && left.has(other) && !other.standing && !datesDiffer(other.date, v.date),
    );
    const above = (candidate: SpeechEvent): Level => valueAt(level, candidate);
    const shares = (candidate: SpeechEvent): boolean => shareClaim(v, candidate, groupsOf);
    const fit = hosts.filter((candidate) => HOSTS[own].includes(above(candidate)));
    const next = fit.toSorted((a, b) => Math.abs(a.first - v.first) - Math.abs(b.first - v.first))[0];
    // a state in a headline means whoever is heard nearest; further down it takes a common claim or a common sentence
    const host =
      (own === 'faceless' ? fit.find((candidate) => above(candidate) === 'unnamed') : undefined) ??
      (isAtHead(v) && next !== undefined && (own === 'state' || shares(next)) ? next : undefined) ??
      (own === 'unnamed'
        ? undefined
        : fit
            .toSorted((a, b) => b.profiles.size - a.profiles.size)
            .find((candidate) => shares(candidate) || inOneSentence(v, candidate)));
    if (host === undefined) continue;
    absorb(host, v);
    left.delete(v);
  }
  for (const v of left) {
    if (v.carrier !== 'reports') continue;
    const host = [...left].find(
      (other) => other.anonymous && other.body !== null && other !== v && shareClaim(v, other, groupsOf),
    );
    if (host === undefined) continue;
    absorb(host, v);
    left.delete(v);
  }
  return [...left];
}

/** How far a speech event is from a person who stands by his words. */
type Level = 'state' | 'body' | 'faceless' | 'unnamed' | 'person';

/** Who may have been meant by whom: no named speaker's words are taken into a briefing, and no body's on the record. */
const HOSTS: Readonly<Record<Level, readonly Level[]>> = {
  state: ['body', 'unnamed', 'person'],
  body: ['person'],
  faceless: ['unnamed'],
  unnamed: ['person'],
  person: [],
};

function levelOf(v: SpeechEvent, entities: ReadonlyMap<string, Entity>): Level {
  const [speaker] = v.speakers;
  const entity = speaker === undefined ? undefined : entities.get(speaker);
  if (v.anonymous) return 'unnamed';
  if (isFaceless(entity)) return 'faceless';
  if (entity?.type === 'PERSON') return 'person';
  // a government's house or office is the government
  return speaker === v.body || knownByName(entity?.name ?? '')?.sector === 'GOV' ? 'state' : 'body';
}

/** Groups that a speech event stands behind. */
export function groupsOfSpeech(v: SpeechEvent, groupsOf: GroupsOf): Set<number> {
  return new Set([...v.profiles].flatMap((i) => [...(groupsOf.get(i) ?? [])]));
}

/** Do two speech events stand behind one claim? */
export function shareClaim(a: SpeechEvent, b: SpeechEvent, groupsOf: GroupsOf): boolean {
  const mine = groupsOfSpeech(a, groupsOf);
  return [...groupsOfSpeech(b, groupsOf)].some((group) => mine.has(group));
}
