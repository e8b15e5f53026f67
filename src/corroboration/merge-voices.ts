import type { Copy, Story } from '../model/index.ts';
import { dateRange } from './date-range.ts';
import type { Frame } from './frame.ts';
import { sharedRun, type Idf } from './score-pair.ts';
import { cosine } from './terms.ts';
import { datesDiffer, type Voice } from './voice.ts';

/** Reports printed further apart than this many days do not tell one briefing. */
const BRIEFING_DAYS = 4;
/** Claims in common from which two unnamed voices are one, where nothing else joins their articles. */
const BRIEFING_CLAIMS = 2;
/**
 * Likeness of all that two unnamed voices of one body claim on one event, from which they are one; strangers on 5W1H
 * and ECB+ reach 0.05.
 */
const BRIEFING_ALIKE = 0.08;
/** … and from which a state, which speaks every day, spoke once of one event. */
const STATE_CLAIMS = 2;
/** Words in a row from which two named voices spoke one sentence. */
const QUOTED_RUN = 6;

/** Why two voices of two articles are taken for one origin; `stated` where the texts say so, not this comparison. */
export interface Joining {
  readonly why: 'copy' | 'day' | 'quotation' | 'listener' | 'event' | 'briefing' | 'outlet' | 'chain';
  readonly stated: boolean;
}

/** What is known of the articles beside their words. */
export interface Surroundings {
  readonly copies: readonly Copy[];
  readonly stories: readonly Story[];
  readonly groupsOfVoice: ReadonlyMap<Voice, ReadonlySet<number>>;
  readonly frames: readonly Frame[];
  readonly idf: Idf;
}

/** Do two voices of different articles rest on one occasion? */
export function joining(
  a: Voice,
  b: Voice,
  { copies, stories, groupsOfVoice, frames, idf }: Surroundings,
): Joining | null {
  const isWire = a.article.agency !== null && a.article.agency === b.article.agency;
  const isCopy =
    isWire ||
    copies.some(
      ({ article, of }) =>
        (article === a.article.id && of === b.article.id) || (article === b.article.id && of === a.article.id),
    );
  const sameSpeaker = [...a.speakers].some((speaker) => b.speakers.has(speaker));
  const sameBody = a.body !== null && a.body === b.body;
  if (datesDiffer(a.date, b.date)) return null;
  const own = groupsOfVoice.get(a) ?? new Set<number>();
  const shared = [...(groupsOfVoice.get(b) ?? [])].filter((group) => own.has(group)).length;
  if (
    isCopy &&
    shared > 0 &&
    (sameSpeaker || (a.anonymous && b.anonymous && (sameBody || a.body === null || b.body === null)))
  )
    return { why: 'copy', stated: true };
  if (channelsDiffer(a, b) || (shared === 0 && !(a.anonymous && b.anonymous)) || a.standing !== b.standing) return null;
  const sameEvent = stories.some(
    (story) =>
      story.level === 'event' && story.articles.includes(a.article.id) && story.articles.includes(b.article.id),
  );

  if (a.carrier !== null || b.carrier !== null)
    return sameSpeaker && shared > 0 && a.carrier !== 'reports' ? { why: 'outlet', stated: true } : null;
  if (a.anonymous && b.anonymous) {
    if (printedApart(a, b) > BRIEFING_DAYS) return null;
    // officials of no known state who tell of one event what others tell of it
    if (!sameBody)
      return sameEvent && shared > 0 && a.official && b.official && (a.body === null || b.body === null)
        ? { why: 'briefing', stated: false }
        : null;
    const told = sameEvent ? shared > 0 || alike(a, b, frames, idf) >= BRIEFING_ALIKE : shared >= BRIEFING_CLAIMS;
    return told ? { why: 'briefing', stated: false } : null;
  }
  if (!sameSpeaker || a.anonymous || b.anonymous) return null;
  const range = dateRange(a.date);
  if (a.date !== null && a.date === b.date && range !== null && range.first === range.last)
    return { why: 'day', stated: true };
  if (quotes(a, b, frames)) return { why: 'quotation', stated: true };
  if ([...a.addressees].some((x) => b.addressees.has(x))) return { why: 'listener', stated: false };
  return sameEvent && shared >= (a.isState || b.isState ? STATE_CLAIMS : 1) ? { why: 'event', stated: false } : null;
}

/** One says it to one broadcaster, the other to another. */
function channelsDiffer(a: Voice, b: Voice): boolean {
  return a.via.size > 0 && b.via.size > 0 && ![...a.via].some((x) => b.via.has(x));
}

/** Days between two articles; 0 where a date is missing. */
function printedApart(a: Voice, b: Voice): number {
  const x = dateRange(a.article.publishedAt);
  const y = dateRange(b.article.publishedAt);
  return x === null || y === null ? 0 : Math.max(0, Math.max(x.first, y.first) - Math.min(x.last, y.last));
}

/** Do they quote a run of the same words? Only quotations: the words around them are the papers' own. */
function quotes(a: Voice, b: Voice, frames: readonly Frame[]): boolean {
  const quoted = (v: Voice): readonly (readonly string[])[] =>
    [...v.frames]
      .map((i) => frames[i] as Frame)
      .filter(({ holder }) => holder !== null && holder.kind !== 'indirect')
      .map(({ words }) => words);
  const other = quoted(b);
  return quoted(a).some((x) => other.some((y) => sharedRun(x, y) >= QUOTED_RUN));
}

/** Cosine of all that two voices claim: words, and who to whom. */
function alike(a: Voice, b: Voice, frames: readonly Frame[], idf: Idf): number {
  return cosine(saidBy(a, frames), saidBy(b, frames), idf);
}

function saidBy(v: Voice, frames: readonly Frame[]): Map<string, number> {
  const said = new Map<string, number>();
  for (const i of v.frames) {
    const { terms, pairs } = frames[i] as Frame;
    for (const [term, weight] of terms) said.set(term, Math.max(weight, said.get(term) ?? 0));
    for (const pair of pairs) said.set(pair, 1);
  }
  return said;
}
