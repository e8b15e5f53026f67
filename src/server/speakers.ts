import { isSpeakerAddress, lastWords, nameInAddress, type FoundWords } from '../lasting/index.ts';
import type { Judgement } from '../ledger/index.ts';
import type { Desk } from './desk.ts';

/** The name in an address, as one would write it. */
export const speakerName = (address: string): string =>
  nameInAddress(address).replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** What people say, in force, of this name and others: the last word on each, in order. */
export function saidOfSpeaker(all: readonly Judgement[], address: string): readonly Judgement[] {
  return lastWords(all).filter(({ names }) => names?.includes(address));
}

/** Where somebody is quoted, and another article of the same story that quotes one of the same name. */
export interface Quoting {
  /** `a_….a…` */
  readonly about: string;
  readonly other: string;
}

/**
 * Of sentences of a speaker, by article and place, what would be said if he were another than the one of his name in
 * the same story; none where no other article of the story quotes him.
 */
export async function apartFrom(desk: Desk, found: readonly FoundWords[]): Promise<ReadonlyMap<string, Quoting>> {
  const quoting = new Map<string, Quoting>();
  for (const story of [...new Set(found.flatMap((one) => one.story ?? []))].slice(0, APART_STORIES))
    for (const part of await desk.partsAt(story)) {
      const told = part.articles.flatMap((article) =>
        article.attributions.flatMap(({ id, speaker, content, cue, source }) => {
          const place = part.places.get(article.id)?.address;
          const spans = [...content, ...cue, ...source];
          return place === undefined || speaker === null ? [] : [{ about: `${place}.${id}`, place, speaker, spans }];
        }),
      );
      for (const one of found) {
        const own = told.find(
          ({ place, speaker, spans }) =>
            place === one.article &&
            speaker === one.voice?.entity &&
            spans.some(([start, stop]) => start < one.span[1] && one.span[0] < stop),
        );
        const other = told.find(({ place, speaker }) => place !== one.article && speaker === own?.speaker);
        if (own !== undefined && other !== undefined)
          quoting.set(`${one.article} ${one.span[0]}`, { about: own.about, other: other.about });
      }
    }
  return quoting;
}
const APART_STORIES = 12;

/** Stories that are looked through for names that might be the same. */
const STORIES = 5;
const MOST = 6;

/** Speakers of the same stories with a word of the name in common, or its first letters. */
export async function alikeSpeakers(
  desk: Desk,
  names: readonly string[],
  found: readonly FoundWords[],
): Promise<readonly string[]> {
  const words = new Set(names.flatMap((name) => nameInAddress(name).split(' ').slice(-1)));
  const alike = new Set<string>();
  for (const story of [...new Set(found.flatMap((one) => one.story ?? []))].slice(0, STORIES))
    for (const part of await desk.partsAt(story)) {
      const speakers = new Set(part.articles.flatMap(({ attributions }) => attributions.map(({ speaker }) => speaker)));
      for (const { id } of part.entities)
        if (
          speakers.has(id) &&
          isSpeakerAddress(id) &&
          !names.includes(id) &&
          nameInAddress(id)
            .split(' ')
            .some((word) => words.has(word))
        )
          alike.add(id);
    }
  return [...alike].toSorted().slice(0, MOST);
}
