import { UNNAMED_CARRIERS } from '../lexicon/en/carriers.ts';
import type { AnnotatedArticle, Entity } from '../model/index.ts';
import { outletName } from './carriers.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { ownSpeech } from './find-speech-events.ts';
import type { GroupsOf } from './join-general.ts';
import { isNamed } from './named.ts';
import type { SpeechEvent } from './speech-event.ts';

/**
 * "A newspaper writes": where all that is cited in a story is one outlet, it is that one. Sets `cites`, in reports of
 * other outlets.
 */
export function nameCarriers(speeches: readonly SpeechEvent[], entities: ReadonlyMap<string, Entity>): void {
  const [only, another] = new Set(speeches.flatMap(({ cites }) => cites ?? []));
  if (only === undefined || another !== undefined) return;
  for (const v of speeches) {
    const isUnnamed = [...v.speakers].every((id) => {
      const entity = entities.get(id);
      return !isNamed(entity) && UNNAMED_CARRIERS.test(entity?.name ?? '');
    });
    if (v.cites === null && isUnnamed && v.speakers.size > 0 && !isOf(v.article, only)) v.cites = only;
  }
}

/**
 * What others take from an outlet whose own report tells it too, and names nobody for it: the outlet is the source, and
 * what it tells so is its own word. Gives a speech event for each such outlet, with those of its claims that stand in a
 * group with one that is taken from it and that rest on nobody yet.
 */
export function citedThemselves(
  articles: readonly AnnotatedArticle[],
  speeches: readonly SpeechEvent[],
  profiles: readonly ClaimProfile[],
  groupsOf: GroupsOf,
  entities: ReadonlyMap<string, Entity>,
): SpeechEvent[] {
  const heard = new Set(speeches.flatMap((v) => [...v.profiles]));
  return articles.flatMap((article): SpeechEvent[] => {
    const takers = speeches.filter((v) => v.cites !== null && v.article.id !== article.id && isOf(article, v.cites));
    const taken = new Set(takers.flatMap((v) => [...v.profiles].flatMap((i) => [...(groupsOf.get(i) ?? [])])));
    const own = profiles.flatMap((profile, i) => {
      const isTaken = [...(groupsOf.get(i) ?? [])].some((group) => taken.has(group));
      return profile.article.id === article.id && !heard.has(i) && !profile.negative && isTaken ? [i] : [];
    });
    return own.length === 0 ? [] : [ownSpeech(article, profiles, own, [], entities)];
  });
}

function isOf({ publisher, agency }: AnnotatedArticle, outlet: string): boolean {
  return [publisher, agency].some((name) => name !== null && outletName(name) === outlet);
}
